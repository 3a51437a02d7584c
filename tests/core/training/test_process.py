"""The real trainer, in a process of its own, as the window and the command line start it."""

import base64
import io
import json
import os
import subprocess
import sys

import numpy as np
import psutil
import pytest
from PIL import Image

from core.datasets.catalogue import with_stand_ins
from core.models.classifier import Classifier
from core.preprocessing.model_input import digit_input
from core.runs import protocol
from core.runs.settings import RunSettings
from core.task import DIGITS
from tests.support.paths import ROOT
from tests.support.real_trainer import Trainer

pytestmark = pytest.mark.timeout(600)  # a trainer begins late where the computer is busy

REAL = ("-P", "-m", "core.training")
BROKEN = """
import core.training.run
def run(*_): raise TypeError('"no such thing"')
core.training.run.run = run
from core.training.__main__ import main
main()
"""
LISTENING = """
import sys, types
class Commands:
    def __init__(self, pipe): self.pipe = pipe
    def __iter__(self):
        print("listens with TensorFlow:", "tensorflow" in sys.modules, file=sys.stderr)
        return iter(self.pipe)
sys.stdin = types.SimpleNamespace(buffer=Commands(sys.stdin.buffer))
from core.training.__main__ import main
main()
"""
SLOW_TO_LOAD = """
import sys, time
class Slow:
    def find_spec(self, name, *_):
        if name == "keras": print("loads", file=sys.stderr, flush=True); time.sleep(600)
sys.meta_path.insert(0, Slow())
from core.training.__main__ import main
main()
"""
WITHOUT_A_CONSOLE = """
import os
os.close(2)
from core.training.__main__ import main
main()
"""


@pytest.fixture
def start(tmp_path):
    """start("--all-cores", NAME="value") starts a trainer; each is gone at the end."""
    trainers = []

    def make(*arguments: str, program: str = "", **environment: str) -> Trainer:
        command = ("-c", program) if program else (*REAL, *arguments)
        trainers.append(Trainer(tmp_path, *command, **environment))
        return trainers[-1]

    yield make
    for trainer in trainers:
        trainer.close()


@pytest.fixture
def output(tmp_path):
    """The empty folder for a new model, as the store makes it."""
    folder = tmp_path / ".candidate-1-ab" / "digits-mlp"
    folder.mkdir(parents=True)
    return folder


def settings(output, **changes) -> RunSettings:
    """A run that would take a minute."""
    standard = {"epochs": 50, "data": with_stand_ins(("mnist",)), "share": 0.2}
    return RunSettings("digits", "mlp", str(output), **{**standard, **changes})


def nothing_left(output) -> bool:
    return list(output.parent.iterdir()) == []


# Pictures to learn from, to validate by and to test with; what is right of the last two, at least.
EXPECTED = {
    ("mnist",): ((27_500, 5_000, 10_000), (0.9, 0.93)),
    ("made_hands",): ((8_400, 600, 1_200), (0.8, 0.9)),
}


def test_a_run_from_ready_to_a_model_that_reads_digits(start, output, drawn_seven):
    trainer = start()
    assert trainer.next() == protocol.Ready()

    trainer.say(settings(output, epochs=2, share=0.5))

    beginning = trainer.until(protocol.Started)
    assert beginning[0] == protocol.Working("data", 0.0)
    started = beginning[-1]
    training, floors = EXPECTED[with_stand_ins(("mnist",))]
    assert (started.training, started.validation, started.test) == training
    assert (started.epochs, started.batches) == (2, training[0] // 128)
    check_pictures(started.pictures)
    rest = trainer.rest()
    told = [each for each in rest if isinstance(each, protocol.BatchEnded)]
    check_batches(told, training[0] // 128)
    ended = [each for each in rest if isinstance(each, protocol.EpochEnded)]
    assert [(each.epoch, each.epochs, each.overfits) for each in ended] == [
        (1, 2, False),
        (2, 2, False),
    ]
    assert ended[-1].validation_accuracy > floors[0]
    assert protocol.Working("model", 0.0) in rest
    saved = rest[-1]
    assert isinstance(saved, protocol.CandidateSaved)
    assert sorted(path.name for path in output.iterdir()) == [
        "card.json",
        "events",
        "model.keras",
        "model.tflite",
        "weights.npz",
    ]
    classifier = Classifier(output)
    assert json.loads(classifier.card.to_json()) == saved.card
    assert classifier.card.test_figure("accuracy") > floors[1]
    assert classifier.predict(digit_input(drawn_seven)).label == "7"
    assert trainer.process.wait() == 0


def test_one_trainer_does_many_runs_and_each_is_as_if_it_were_the_first(start, output):
    trainer = start("--many")
    ended = []
    for name in ("one", "two", "three"):
        folder = output.with_name(name)
        is_wrong = name == "two"
        trainer.say(settings(folder, epochs=1, share=2.0 if is_wrong else 0.2))
        heard = trainer.until(protocol.Failed if is_wrong else protocol.CandidateSaved)
        ended.append(heard[-1])
        assert folder.exists() is not is_wrong
        assert (protocol.Ready() in heard) is (name == "one")

    first, failed, last = ended
    assert failed == protocol.Failed(
        "This cannot be trained: share. The share of the data is above 0 % and at most 100 %. "
        "Your model is unchanged."
    )
    assert first.card["measured"] == last.card["measured"]
    assert first.card["settings"]["weights"] == 118_282
    trainer.process.stdin.close()
    assert trainer.process.wait(timeout=20) == 1


def test_a_pause_that_comes_after_the_learning_holds_the_next_run(start, output):
    trainer = start("--many")
    trainer.say(settings(output, epochs=1, share=0.2))
    trainer.until(protocol.CandidateSaved)
    trainer.say(protocol.Pause())
    trainer.say(settings(output.with_name("next"), epochs=1, share=0.2))
    trainer.until(protocol.Paused)
    trainer.say(protocol.Resume())
    trainer.until(protocol.CandidateSaved)


def check_pictures(pictures) -> None:
    """They are the first 25, as the network gets them."""
    assert len(pictures) == 25
    for picture in pictures:
        with Image.open(io.BytesIO(base64.b64decode(picture.png))) as image:
            assert (image.mode, image.size) == ("L", (28, 28))
            assert np.asarray(image).max() > 128  # thin lines of made hands are grey when resized
        assert picture.label in DIGITS.classes
    assert len({picture.label for picture in pictures}) > 3


def check_batches(told, batches: int) -> None:
    """They are told as they go, small ones some at a time."""
    assert 1 <= told[0].batch <= 8
    assert [(each.epoch, each.batch) for each in told] == sorted(
        {(each.epoch, each.batch) for each in told}
    )
    for each in told:
        assert (each.epochs, each.batches) == (2, batches)
        assert each.pictures_per_second > 0
        assert each.seconds_left >= 0
        assert 0 <= each.accuracy <= 1
    assert told[-1].loss < told[0].loss


def test_pause_resume_and_stop_which_keeps_the_best_so_far(start, output):
    trainer = start()
    trainer.say(settings(output))
    heard = trainer.until(protocol.EpochEnded)
    trainer.say(protocol.Pause())
    heard += trainer.until(protocol.Paused)
    trainer.say(protocol.Resume())
    heard += trainer.until(protocol.EpochEnded)
    assert isinstance(heard[heard.index(protocol.Paused()) + 1], protocol.Resumed)
    trainer.say(protocol.Stop())
    heard += trainer.rest()

    saved = heard[-1]
    assert isinstance(saved, protocol.CandidateSaved)
    best = max(each.validation_accuracy for each in heard if isinstance(each, protocol.EpochEnded))
    assert saved.card["measured"]["validation_accuracy"] == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize("at", [protocol.Working("data", 0.0), protocol.Working("model", 0.2)])
def test_cancel_leaves_nothing_at_any_time(start, output, at):
    trainer = start()
    trainer.say(settings(output, epochs=1, share=0.01))
    while at not in trainer.until(protocol.Working):
        pass
    trainer.say(protocol.Cancel())

    assert trainer.rest()[-1] == protocol.Cancelled()
    assert trainer.process.wait(2) == 1
    assert nothing_left(output)


def test_cancel_before_the_settings(start):
    trainer = start()
    trainer.until(protocol.Ready)
    trainer.say(protocol.Cancel())

    assert trainer.rest() == [protocol.Cancelled()]


def test_the_libraries_are_loaded_before_anything_reads_stdin(start):
    """On Windows a library that is loaded while a thread waits for stdin may wait for ever."""
    trainer = start(program=LISTENING)
    trainer.until(protocol.Ready)
    trainer.process.stdin.close()

    assert trainer.rest() == []
    assert "listens with TensorFlow: True" in trainer.complaints


def test_a_trainer_without_a_console_speaks_all_the_same(start):
    trainer = start(program=WITHOUT_A_CONSOLE)

    trainer.until(protocol.Ready)
    trainer.say(protocol.Cancel())

    assert trainer.rest() == [protocol.Cancelled()]


@pytest.mark.parametrize("kind", [protocol.Ready, protocol.BatchEnded, protocol.Paused])
def test_the_trainer_ends_with_who_started_it_and_leaves_nothing(start, output, kind):
    trainer = start()
    if kind is not protocol.Ready:
        trainer.say(settings(output))
    if kind is protocol.Paused:
        trainer.say(protocol.Pause())
    trainer.until(kind)
    trainer.process.stdin.close()

    assert trainer.process.wait(timeout=2) == 1
    assert kind is protocol.Ready or nothing_left(output)
    assert trainer.complaints == "" or sys.platform != "linux"


@pytest.mark.parametrize("kind", [(), ("--trials",)])
def test_a_trainer_that_is_still_loading_ends_with_who_started_it(kind):
    command = [sys.executable, "-c", SLOW_TO_LOAD, *kind]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as trainer:
        try:
            assert trainer.stderr.readline().strip() == b"loads"
            trainer.stdin.close()
            assert trainer.wait(timeout=20) == 1
            assert trainer.stdout.read() == b""
        finally:
            trainer.kill()


@pytest.mark.parametrize(("is_gone", "said"), [(True, ""), (False, "lives\n")])
def test_a_trainer_whose_window_went_while_it_began_does_not_begin(is_gone, said):
    program = "from core.training import die_with_parent; die_with_parent(True); print('lives')"
    read, write = os.pipe()
    if is_gone:
        os.close(write)
    command = [sys.executable, "-c", program]
    begun = subprocess.run(
        command, check=False, stdin=read, cwd=ROOT, capture_output=True, text=True
    )
    for end in (read,) if is_gone else (read, write):
        os.close(end)

    assert begun.stdout == said
    assert begun.returncode == int(is_gone)


def test_the_window_goes_first(start, output):
    polite, greedy = start(), start("--all-cores")
    for trainer in (polite, greedy):
        trainer.until(protocol.Ready)

    cores = psutil.Process().cpu_affinity()
    assert psutil.Process(greedy.process.pid).cpu_affinity() == cores
    assert psutil.Process(polite.process.pid).cpu_affinity() == cores[1:] or cores
    nice = psutil.Process().nice()
    assert psutil.Process(greedy.process.pid).nice() == nice
    assert psutil.Process(polite.process.pid).nice() == min(nice + 10, 19)


def test_a_command_that_is_none_ends_the_trainer(start):
    trainer = start()
    trainer.process.stdin.write("hello\n")
    trainer.process.stdin.flush()

    assert trainer.rest()[-1] == protocol.Failed(
        "Window and trainer do not understand each other. Your model is unchanged. Try again."
    )


def test_a_fault_of_inklings_own_is_one_sentence_and_its_details_go_to_stderr(start, output):
    trainer = start(program=BROKEN)
    trainer.say(settings(output))

    assert trainer.rest()[-1] == protocol.Failed(
        "The training broke off at a fault in Inkling itself: TypeError. Your model is unchanged."
    )
    assert nothing_left(output)
    assert trainer.process.wait() == 1
    assert 'TypeError: "no such thing"' in trainer.complaints


def test_without_data_the_trainer_says_so_and_ends(start, output, tmp_path):
    # A proxy that nobody answers for stands for a computer without a network.
    no_network = dict.fromkeys(("https_proxy", "HTTPS_PROXY"), "http://127.0.0.1:9")
    trainer = start(INKLING_DATA=str(tmp_path), **no_network)
    trainer.say(settings(output, data=("mnist",)))

    error = trainer.rest()[-1].error
    assert error.startswith("MNIST could not be fetched through the proxy 127.0.0.1:9, which this ")
    assert error.endswith("Everything else works without it. Your model is unchanged.")
    assert trainer.process.wait() == 1
    assert nothing_left(output)
