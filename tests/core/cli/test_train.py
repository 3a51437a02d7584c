"""`inkling train`, with a trainer in the real one's place, so that it ends as each test wants."""

import dataclasses
import io
import json
import shutil
import signal
import sys
from pathlib import Path

import psutil
import pytest

from core.cli.main import main
from core.cli.output import ProgressBar
from core.files.atomic import make_folder
from core.files.paths import cache_folder
from core.models.store import Store
from core.runs.presets import PRESETS
from core.runs.protocol import BatchEnded, EpochEnded, Started, Working, parse_command, to_json
from core.runs.settings import RunSettings
from tests.support.stand_in_trainer import CARD, EPOCH


@pytest.fixture
def listens_to_ctrl_c():
    """As in a terminal: the background job of a shell, as these tests may be one, ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def train(target: Path, *more: str) -> int:
    return main(["train", "digits", "--network", "mlp", "--output", str(target), *more])


def nothing_left(target: Path) -> bool:
    return not list(target.parent.iterdir())


def test_a_whole_run_passes_the_events_on_and_puts_the_model_into_place(trainer, target, capsys):
    trainer("say(event='started', training=5, validation=2, test=1); say(**EPOCH); say(**save())")

    assert train(target, "--json") == 0

    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["started", "epoch_ended", "candidate_saved"]
    assert events[1] == EPOCH
    assert events[2]["folder"] == str(target)
    assert events[2]["card"] == CARD
    assert sorted(path.name for path in target.iterdir()) == [
        "card.json",
        "model.keras",
        "model.tflite",
    ]
    assert list(target.parent.iterdir()) == [target]


def test_what_a_killed_training_left_beside_the_output_goes_with_the_next(trainer, target):
    trainer("say(**save())")
    left = target.parent / ".training-999999999-00ff"
    (left / target.name).mkdir(parents=True)

    assert train(target) == 0

    assert list(target.parent.iterdir()) == [target]


def test_a_model_that_was_put_aside_when_its_training_was_killed_comes_back(
    trainer, target, model_folder
):
    aside = target.parent / ".training-999999999-00ff" / "replaced" / target.name
    shutil.copytree(model_folder, aside)
    trainer("sys.exit(1)")

    assert train(target) == 1

    assert list(target.parent.iterdir()) == [target]
    assert (target / "card.json").read_bytes() == (model_folder / "card.json").read_bytes()


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ((1.0, 24), "100 % right on 24 test pictures, so on 86 % to 100 % of many more like them."),
        ((0.98, 400), "98.0 % right on 400 test pictures, so on 96 % to 99 % of many more like"),
        ((0.9812, 500), "98.1 % right on 500 test pictures.\n"),
    ],
)
def test_of_few_pictures_no_more_is_said_than_they_tell(trainer, target, capsys, figures, said):
    measured = dict(zip(("own_test_accuracy", "own_test_pictures"), figures, strict=True))
    trainer(f"saved = save(); saved['card']['measured'] = {measured}; say(**saved)")
    assert train(target) == 0
    assert capsys.readouterr().out.startswith(said)


def test_people_see_progress_and_where_the_model_is(trainer, target, capsys):
    trainer("say(event='started', training=5, validation=2, test=1); say(**EPOCH); say(**save())")

    assert train(target) == 0

    captured = capsys.readouterr()
    assert captured.out == f"98.12 % right on 10000 test pictures.\nThe model is in {target}\n"
    assert "Learning from 5 pictures.\n" in captured.err
    assert (
        "epoch 1/3  loss 0.5100  accuracy 87.00 %  on other pictures 94.00 %  40 s left\n"
        in captured.err
    )


def test_settings_reach_the_trainer(trainer, target, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", "elsewhere")
    (tmp_path / "mnist.npz").touch()
    trainer("say(event='started', settings=settings, data=os.environ['INKLING_DATA']); save()")

    train(target, "--json", "--epochs", "3", "--seed", "7", "--data", str(tmp_path))

    captured = capsys.readouterr()
    started = json.loads(captured.out.splitlines()[0])
    settings = parse_command(json.dumps(started["settings"]))
    output = Path(settings.output)
    assert settings == RunSettings(
        "digits", "mlp", str(output), epochs=3, seed=7, data=("mnist",), preset="best"
    )
    assert output.name == target.name
    assert output.parent.parent == target.parent
    assert started["data"] == str(tmp_path)
    assert "pen_strokes.jsonl was not found" in captured.err


def test_without_an_output_the_model_is_kept_and_answers(trainer, home, model_folder, capsys):
    trainer(
        "import shutil; "
        f"shutil.copytree({str(model_folder)!r}, settings['output'], dirs_exist_ok=True); "
        f"say(event='candidate_saved', folder=settings['output'], card={CARD!r})"
    )

    assert main(["train", "digits", "--network", "mlp", "--json"]) == 0

    store = Store("digits")
    assert store.current().folder == store.folder / "digits-mlp-0001"
    saved = json.loads(capsys.readouterr().out)
    assert saved["folder"] == str(store.current().folder)
    assert saved["card"]["name"] == "digits-mlp-0001"


@pytest.mark.usefixtures("listens_to_ctrl_c")
@pytest.mark.parametrize("end", ["raise SystemExit(1)", "os.kill(os.getppid(), signal.SIGINT)"])
@pytest.mark.skipif(sys.platform == "win32", reason="signals are a Unix thing")
def test_without_an_output_too_a_broken_run_leaves_nothing(trainer, home, end):
    trainer(f"(Path(settings['output']) / 'half').touch(); {end}; time.sleep(60)")

    assert main(["train", "digits"]) == 1

    models = home / "data" / "inkling" / "models" / "digits"
    assert [path.name for path in models.iterdir() if path.is_dir()] == []


def test_without_mnist_it_learns_from_what_inkling_draws(trainer, target, capsys, monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    trainer("say(event='started', settings=settings); say(**save())")

    assert train(target, "--preset", "quick", "--json") == 0

    said = capsys.readouterr()
    started = json.loads(said.out.splitlines()[0])
    assert started["settings"]["data"] == ["made_hands"]
    assert said.err == (
        "MNIST is not on this computer and could not be fetched. It needs the internet once "
        f"(11 MB); or put mnist.npz into {cache_folder()}. Everything else works without it. "
        "Until then the model learns from digits drawn by Inkling.\n"
    )


def test_a_preset_is_settings_with_a_name(trainer, target, capsys):
    make_folder(cache_folder())
    (cache_folder() / "mnist.npz").touch()  # nobody reads it
    trainer("say(event='started', settings=settings); say(**save())")

    main(["train", "digits", "--preset", "tutorial", "--output", str(target), "--json"])

    started = json.loads(capsys.readouterr().out.splitlines()[0])
    settings = parse_command(json.dumps(started["settings"]))
    tutorial = PRESETS["tutorial"].settings
    assert settings == dataclasses.replace(tutorial, output=settings.output)


def test_an_unknown_preset_is_a_wrong_command(capsys):
    assert main(["train", "digits", "--preset", "magic"]) == 2

    assert capsys.readouterr().err == (
        "inkling: There is no preset 'magic'. Choose one of: tutorial, quick, quick_cnn, best, "
        "handwriting, overfit.\n"
    )


def test_at_a_terminal_a_bar_grows(monkeypatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", terminal)
    bar = ProgressBar()

    for message in (
        Working("data", 0.5),
        Started(5, 2, 1, 2, 10),
        BatchEnded(1, 2, 5, 10, 0.5, 0.875, 900.0, 200.0),
        EpochEnded(2, 2, 20.0, 0.1, 0.99, 0.3, 0.9, overfits=True),
    ):
        bar.show(json.loads(to_json(message)))

    assert terminal.getvalue().replace("\r\x1b[K", "|") == (
        "|[############............] loading"
        "|Learning from 5 pictures.\n"
        "|[######..................] epoch 1/2  accuracy 87.50 %  3 min left"
        "|epoch 2/2  loss 0.1000  accuracy 99.00 %  on other pictures 90.00 %  0 s left"
        "  (learns by heart now)\n"
    )


def test_an_older_model_is_replaced_at_the_end(trainer, target):
    for folder in (target, target / "events"):
        folder.mkdir(parents=True)
        (folder / "card.json").write_text("old")
    trainer("message = save(); event_files(); say(**message)")

    for _ in range(2):  # with event files, too, it is a model that may be replaced
        assert train(target) == 0

        assert (target / "card.json").read_text() == "new"
        assert [each.name for each in (target / "events").iterdir()] == ["events.out.tfevents"]
        assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize(
    "end",
    [
        "raise SystemExit(1)",
        "os.kill(os.getpid(), 9)",
        "print('no message', flush=True); time.sleep(60)",
        "print('[1]', flush=True); time.sleep(60)",
        "",
    ],
)
def test_a_broken_run_leaves_no_model_and_says_the_trainers_last_words(
    trainer, target, capsys, end
):
    target.mkdir(parents=True)
    (target / "card.json").write_text("old")
    trainer(f"save(); print('one thing too many', file=sys.stderr, flush=True); {end}")

    assert train(target) == 1

    error = capsys.readouterr().err
    assert "    one thing too many\n" in error
    assert error.endswith(
        "inkling: The training ended before there was a model. Nothing was changed. "
        "Try again; what the trainer said last is above.\n"
    )
    assert (target / "card.json").read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_what_the_trainer_refuses_is_passed_on(trainer, target, capsys):
    trainer("print('noise', file=sys.stderr); say(event='failed', error='No MNIST.')")

    assert train(target, "--json") == 1

    captured = capsys.readouterr()
    assert json.loads(captured.out) == {
        "event": "failed",
        "error": "No MNIST.",
    }
    assert captured.err.endswith("inkling: No MNIST.\n")
    assert "noise" not in captured.err
    assert nothing_left(target)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are a Unix thing")
@pytest.mark.usefixtures("listens_to_ctrl_c")
def test_ctrl_c_ends_the_trainer_and_changes_nothing(trainer, target, capsys, tmp_path):
    # It goes on talking, as the real one does: a signal that comes just before the wait for a
    # line is seen when that line has come.
    trainer(
        "output = Path(settings['output']); save(); "
        "(output.parents[2] / 'process').write_text(str(os.getpid())); "
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "while True: time.sleep(0.5); say(**EPOCH)"
    )

    assert train(target, "--json") == 1

    captured = capsys.readouterr()
    assert captured.err.endswith("inkling: Stopped. Nothing was changed.\n")
    assert nothing_left(target)
    assert not psutil.pid_exists(int((tmp_path / "process").read_text()))


def test_an_unknown_network_is_a_wrong_command(capsys):
    assert main(["train", "digits", "--network", "rnn"]) == 2

    assert capsys.readouterr().err == (
        "inkling: There is no network 'rnn'. Choose one of: cnn, mlp.\n"
    )


def test_only_a_model_is_ever_replaced(target, capsys):
    target.mkdir(parents=True)
    (target / "thesis.txt").write_text("all of it")

    assert train(target) == 2

    assert capsys.readouterr().err == (
        f"inkling: {target} is there already and is no model. Give another folder.\n"
    )
    assert (target / "thesis.txt").read_text() == "all of it"


def test_a_place_that_cannot_be_written_is_said(tmp_path, capsys):
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "digits-mlp"

    assert train(target) == 1

    assert capsys.readouterr().err.endswith(
        f"inkling: The model could not be put into {target}: File exists. Nothing was changed.\n"
    )
