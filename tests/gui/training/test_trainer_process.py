"""Whatever the trainer does, the window gets one sentence and goes on; no process is left behind.

The fault is a real child process that misbehaves; the real trainer is in tests/e2e.
"""

import dataclasses
import resource
import sys
import time

import psutil
import pytest

from core.runs.protocol import (
    BatchEnded,
    Cancelled,
    CandidateSaved,
    EpochEnded,
    Failed,
    Paused,
    Ready,
    Resumed,
    RunSettings,
    Started,
    to_json,
)
from core.runs.settings import FEW_PHOTOS
from gui.training.trainer_process import TrainerProcess

SETTINGS = RunSettings("digits", "mlp", "nowhere")
STARTED = Started(55_000, 5_000, 10_000, 3, 430)
BATCH = BatchEnded(1, 3, 1, 430, 2.3, 0.1, 9000.0, 20.0)
EPOCH = EpochEnded(1, 3, 2.0, 0.5, 0.8, 0.4, 0.9)
SAVED = CandidateSaved("somewhere", {"name": "digits-mlp"})

# Says each of these messages once it has got its settings; then waits for commands.
OBEDIENT = """
import json, sys
print({ready!r}, flush=True)
sys.stdin.readline()
for line in {lines!r}:
    print(line, flush=True)
for line in sys.stdin:
    print({answers!r}[json.loads(line)["command"]], flush=True)
"""


@pytest.fixture
def trainer(qtbot):
    """Makes a TrainerProcess that runs a program; each is closed at the end, and gone."""
    made = []

    def make(program: str) -> TrainerProcess:
        trainer = TrainerProcess([sys.executable, "-c", program])
        made.append(trainer)
        return trainer

    yield make
    for each in made:
        each.close()
    assert not [child for child in psutil.Process().children() if "-c" in child.cmdline()]


def obedient(*messages) -> str:
    answers = {
        "pause": to_json(Paused()),
        "resume": to_json(Resumed()),
        "stop": to_json(SAVED),
        "cancel": to_json(Cancelled()),
    }
    lines = [to_json(each) for each in messages]
    return OBEDIENT.format(ready=to_json(Ready()), lines=lines, answers=answers)


def failure(qtbot, trainer: TrainerProcess, timeout: int = 20_000) -> str:
    """Train; the sentence that it fails with."""
    with qtbot.waitSignal(trainer.failed, timeout=timeout) as failed:
        trainer.train(SETTINGS)
    assert not trainer.is_training
    return failed.args[0]


def test_every_message_has_its_signal(qtbot, trainer):
    process = trainer(obedient(STARTED, BATCH, EPOCH, SAVED))
    heard = []
    for name in ("started", "batch_ended", "epoch_ended", "candidate_saved"):
        getattr(process, name).connect(heard.append)
    process.start_ahead()
    with qtbot.waitSignal(process.candidate_saved, timeout=20_000):
        process.train(SETTINGS)
    assert heard == [STARTED, BATCH, EPOCH, SAVED]
    assert not process.is_training


def test_pause_resume_and_stop(qtbot, trainer):
    process = trainer(obedient(STARTED))
    with qtbot.waitSignal(process.started, timeout=20_000):
        process.train(SETTINGS)
    with qtbot.waitSignal(process.paused):
        process.pause()
    with qtbot.waitSignal(process.resumed):
        process.resume()
    with qtbot.waitSignal(process.candidate_saved):
        process.stop()


def test_a_second_start_does_nothing(qtbot, trainer):
    process = trainer(obedient(STARTED))
    begun = []
    process.started.connect(begun.append)
    for _ in range(50):
        process.start_ahead()
        process.train(SETTINGS)
    qtbot.waitUntil(lambda: begun != [], timeout=20_000)
    assert len(begun) == 1
    assert len([each for each in psutil.Process().children() if "-c" in each.cmdline()]) == 1


def test_what_needs_no_tensorflow_does_not_wait_for_it(qtbot, trainer):
    """The trainer that was started ahead goes; another begins at once."""
    lines = [to_json(SAVED)]
    program = OBEDIENT.format(ready=to_json(Ready()), lines=lines, answers={})
    asks = "sys.stdin.readline()"
    trainer = trainer(program.replace(asks, f"{asks}; assert sys.argv[1:] == ['--light']"))
    trainer.start_ahead()
    waiting = trainer.process_id

    with qtbot.waitSignal(trainer.candidate_saved, timeout=20_000):
        trainer.train(dataclasses.replace(SETTINGS, preset=FEW_PHOTOS))

    qtbot.waitUntil(lambda: not psutil.pid_exists(waiting), timeout=20_000)


def test_cancel_asks_first(qtbot, trainer):
    process = trainer(obedient(STARTED))
    with qtbot.waitSignal(process.started, timeout=20_000):
        process.train(SETTINGS)
    with qtbot.waitSignal(process.cancelled, timeout=2000):
        process.cancel()
    assert not process.is_training


def test_cancel_kills_a_trainer_that_does_not_listen(qtbot, trainer):
    deaf = f"import time; print({to_json(STARTED)!r}, flush=True); time.sleep(600)"
    process = trainer(deaf)
    with qtbot.waitSignal(process.started, timeout=20_000):
        process.train(SETTINGS)
    began = time.monotonic()
    with qtbot.waitSignal(process.cancelled, timeout=2000):
        process.cancel()
    qtbot.waitUntil(lambda: not psutil.Process().children(), timeout=2000)
    assert time.monotonic() - began < 2


def test_after_a_cancel_the_next_run_starts(qtbot, trainer):
    process = trainer(obedient(STARTED))
    for _ in range(3):
        with qtbot.waitSignal(process.started, timeout=20_000):
            process.train(SETTINGS)
        with qtbot.waitSignal(process.cancelled, timeout=2000):
            process.cancel()


AGAIN = "Your model is unchanged; press Retrain to try again."


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("import sys; sys.exit(3)", "the trainer ended by itself"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "the trainer ended by itself"),
        (
            'print(\'{"event": "started", "train\', end=\'\', flush=True)',
            "the trainer ended by itself",
        ),
        (
            "print('Segmentation fault', flush=True); input()",
            "the trainer said something that Inkling does not understand",
        ),
        (
            "import sys; sys.stdout.buffer.write(bytes(range(256)) * 99 + b'\\n');"
            "sys.stdout.flush(); sys.stdin.read()",
            "the trainer said something that Inkling does not understand",
        ),
        (
            "import json; print(json.dumps({'event': 'started', 'version': 1}), flush=True);"
            "input(); input()",
            "the trainer said something that Inkling does not understand",
        ),
    ],
    ids=["exits", "killed", "half a line", "no JSON", "bytes", "fields missing"],
)
def test_a_trainer_that_breaks_is_one_sentence(qtbot, trainer, program, why):
    assert failure(qtbot, trainer(program)) == f"The training stopped: {why}. {AGAIN}"


def test_a_line_of_a_gigabyte_is_not_taken_into_memory(qtbot, trainer):
    endless = """
import sys
sys.stdin.readline()
for _ in range(1024):
    sys.stdout.write("x" * (1 << 20))
sys.stdin.read()
"""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sentence = failure(qtbot, trainer(endless))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sentence == f"The training stopped: the trainer sent a message without an end. {AGAIN}"
    assert after - before < 64 * 1024  # kB


def test_a_trainer_that_hangs_is_given_up(qtbot, trainer):
    process = trainer("import time; time.sleep(600)")
    process.patience_ms = 1000
    assert failure(qtbot, process) == (
        f"The training stopped: the trainer has said nothing for 1 s. {AGAIN}"
    )


def test_a_paused_trainer_may_be_silent(qtbot, trainer):
    process = trainer(obedient(STARTED))
    process.patience_ms = 1000
    with qtbot.waitSignal(process.started, timeout=20_000):
        process.train(SETTINGS)
    with qtbot.waitSignal(process.paused):
        process.pause()
    qtbot.wait(1300)
    assert process.is_training
    with qtbot.waitSignal(process.failed, timeout=3000):
        process.resume()


def test_a_program_that_is_not_there_is_one_sentence(qtbot):
    process = TrainerProcess(["no such program anywhere"])
    assert failure(qtbot, process) == (
        f"The training stopped: the trainer could not be started. {AGAIN}"
    )


def test_a_program_that_was_moved_while_it_ran_is_told_so(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "was here" / "inkling"))
    assert failure(qtbot, TrainerProcess([sys.executable])) == (
        "The training stopped: Inkling was moved or deleted while it ran, so close it and start it "
        f"from where it is now. {AGAIN}"
    )


def test_what_the_trainer_says_of_its_failure_is_passed_on(qtbot, trainer):
    sentence = "The loss is no number any more. Your model is unchanged."
    assert failure(qtbot, trainer(obedient(Failed(sentence)))) == sentence


def test_a_trainer_started_ahead_that_dies_is_no_failure(qtbot, trainer):
    process = trainer("raise SystemExit")
    said = []
    process.failed.connect(said.append)
    process.start_ahead()
    qtbot.waitUntil(lambda: not process.process_id, timeout=20_000)
    assert said == []
