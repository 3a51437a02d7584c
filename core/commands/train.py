"""`inkling train`: a new model, by the trainer process, without TensorFlow in this one."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from core.commands.evaluate import use_data_folder
from core.commands.output import complain, note, percent, say, say_json
from core.datasets import MNIST_FILE, PETS_FILE, find_file
from core.errors import TrainingError, UsageError
from core.messages import CandidateSaved, EpochEnded, Failed, Started, to_json
from core.model import CARD_FILE, KERAS_FILE, LITERT_FILE
from core.neighbours import INDEX_FILE
from core.network_weights import WEIGHTS_FILE
from core.paths import user_models
from core.pen_strokes import PEN_STROKES_FILE
from core.run_settings import RunSettings
from core.task import DIGITS, PETS, task_named

_MODEL_FILES = {CARD_FILE, KERAS_FILE, LITERT_FILE, WEIGHTS_FILE, INDEX_FILE}
_NEEDED = {DIGITS.name: MNIST_FILE, PETS.name: PETS_FILE}
_LAST_WORDS = 12  # lines of the trainer's stderr that are shown when it fails


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What the person asked for; None and 0 epochs stand for the task's and network's own."""

    task: str
    network: str | None = None
    epochs: int = 0
    seed: int = 1
    data: Path | None = None
    output: Path | None = None


def train(request: TrainRequest, as_json: bool) -> int:
    """Train, and put the whole model into place at the end; until then nothing is changed.

    Raises:
        UsageError: the network, the data folder or the output folder cannot be what is meant.
        TrainingError: the training did not end well.
    """
    network = _network(request)
    use_data_folder(request.data, _NEEDED[request.task])
    target = (request.output or _new_folder(request.task, network)).absolute()
    _check_replaceable(target)
    # An end from outside is like Ctrl-C: the trainer must not go on for an hour by itself.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        saved = _train_into(target, request, network, as_json)
    except TrainingError as error:
        if as_json:
            say_json({"event": Failed.event, "error": str(error)})
        raise
    except KeyboardInterrupt:
        complain("Stopped. Nothing was changed.")
        return 1
    _report_saved(saved, as_json)
    return 0


def _train_into(target: Path, request: TrainRequest, network: str, as_json: bool) -> dict[str, Any]:
    """Train beside target and rename at the end -> the trainer's last message, with target."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".training-", dir=target.parent) as workshop:
            made = Path(workshop) / target.name
            settings = RunSettings(
                task=request.task,
                network=network,
                output=str(made),
                epochs=request.epochs,
                seed=request.seed,
                data=_data_sets(request.task),
            )
            saved = _follow(settings, as_json)
            _replace(target, made, Path(workshop) / "replaced")
    except BrokenPipeError:  # whoever read our stdout has gone; the folder is not to blame
        raise
    except OSError as error:
        raise TrainingError(
            f"The model could not be put into {target}: {error.strerror}. Nothing was changed."
        ) from error
    return {**saved, "folder": str(target)}


def _network(request: TrainRequest) -> str:
    networks = task_named(request.task).networks
    if request.network is None:
        return networks[0]
    if request.network not in networks:
        raise UsageError(
            f"There is no network '{request.network}'. Choose one of: {', '.join(networks)}."
        )
    return request.network


def _new_folder(task: str, network: str) -> Path:
    return user_models(task) / f"{task}-{network}-{time.strftime('%Y%m%d-%H%M%S')}"


def _check_replaceable(target: Path) -> None:
    """Only a model may be replaced by a model: --output could as well name a home folder."""
    if not target.exists():
        return
    if not target.is_dir() or not {each.name for each in target.iterdir()} <= _MODEL_FILES:
        raise UsageError(f"{target} is there already and is no model. Give another folder.")


def _data_sets(task: str) -> tuple[str, ...]:
    if task == PETS.name:
        return (PETS.name,)
    if find_file(PEN_STROKES_FILE):
        return ("mnist", "pen_strokes")
    note(
        f"{PEN_STROKES_FILE} was not found, so the model learns from MNIST alone and reads "
        "drawings a little less well."
    )
    return ("mnist",)


def _follow(settings: RunSettings, as_json: bool) -> dict[str, Any]:
    """Run the trainer and pass on what it says; its last word, that the model is saved, is
    returned instead, because the model is not in its place yet."""
    saved = None
    with tempfile.TemporaryFile() as chatter, closing(_messages(settings, chatter)) as messages:
        for message in messages:
            event = message.get("event")
            if event == Failed.event:
                raise TrainingError(message["error"])
            if event == CandidateSaved.event:
                saved = message
            elif as_json:
                say_json(message)
            else:
                _note_progress(message)
        if saved is None:
            _show_last_words(chatter)
            raise TrainingError(
                "The training ended before there was a model. Nothing was changed. "
                "Try again; what the trainer said last is above."
            )
    return saved


def _messages(settings: RunSettings, chatter: IO[bytes]) -> Iterator[dict[str, Any]]:
    """Start the trainer, yield its messages, and leave no trainer behind, whatever happens."""
    trainer = subprocess.Popen(
        [sys.executable, "-P", "-m", "core.training"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=chatter,
        env=_trainer_environment(),
    )
    try:
        # Left open: the end of its stdin tells the trainer that nobody waits for it any more.
        trainer.stdin.write(f"{to_json(settings)}\n".encode())
        trainer.stdin.flush()
        for line in trainer.stdout:
            message = json.loads(line)
            if "event" not in message:
                break
            yield message
    except (BrokenPipeError, ValueError, TypeError):
        pass  # it died, or said what is no message; either way there is no model
    finally:
        trainer.kill()
        trainer.communicate()


def _trainer_environment() -> dict[str, str]:
    """As here, with this Inkling found first, wherever it was started from."""
    here = str(Path(__file__).resolve().parents[2])
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _replace(target: Path, made: Path, aside: Path) -> None:
    """Put the folder made where target is; on an error, target is as it was."""
    for path in made.iterdir():
        # On the disk before it has its name: a power cut must not leave a named, empty file.
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    if target.exists():
        target.rename(aside)
    try:
        made.rename(target)
    except OSError:
        if aside.exists():
            aside.rename(target)
        raise


def _note_progress(message: dict[str, Any]) -> None:
    if message["event"] == Started.event:
        note(f"Learning from {message['training']} pictures; the first epoch takes longest.")
    elif message["event"] == EpochEnded.event:
        epoch, epochs = message["epoch"], message["epochs"]
        left = message["seconds"] / epoch * (epochs - epoch)
        note(
            f"epoch {epoch:>{len(str(epochs))}}/{epochs}  loss {message['loss']:.4f}  "
            f"accuracy {percent(message['accuracy'])}  "
            f"on other pictures {percent(message['validation_accuracy'])}  {_time_left(left)}"
        )


def _time_left(seconds: float) -> str:
    if seconds < 90:
        return f"{round(seconds)} s left"
    return f"{round(seconds / 60)} min left"


def _report_saved(saved: dict[str, Any], as_json: bool) -> None:
    if as_json:
        say_json(saved)
        return
    measured = saved["card"]["measured"]
    accuracy = measured.get("mnist_test_accuracy")
    if accuracy is not None:
        say(f"{percent(accuracy)} right on {measured['mnist_test_pictures']} test pictures.")
    say(f"The model is in {saved['folder']}")


def _show_last_words(chatter: IO[bytes]) -> None:
    chatter.seek(0)
    lines = chatter.read().decode("utf-8", "replace").splitlines()
    for line in lines[-_LAST_WORDS:]:
        note(f"    {line}")
