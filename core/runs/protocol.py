"""What the trainer process is told, and what it says: one JSON object a line.

Commands go to its stdin, `{"command": ...}`: RunSettings once, to train, or with MANY once more
after each run; then Pause, Resume, Stop or Cancel. Events come from its stdout, `{"event": ...}`.
Both carry the protocol's version.
"""

import dataclasses
import json
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from core.errors import TrainingError
from core.files.child import child_command, is_frozen
from core.files.json_file import DamagedError, checked, load_json
from core.runs.settings import MOST_EPOCHS, RunSettings
from core.translation import marked, tr

PROTOCOL = 1
# Bounded, as they are in records that come from elsewhere, too.
_Epochs = Annotated[int, Meta(ge=0, le=MOST_EPOCHS)]
_Seconds = Annotated[float, Meta(ge=0, le=1e9)]
UNCHANGED = marked("Your model is unchanged.")  # in every Failed.error
_TRAIN = "train"

TRAINER = child_command("core.runs.fetched_trainer" if is_frozen() else "core.training")
ALL_CORES = "--all-cores"  # where no window waits for one of them
MANY = "--many"  # one run after another, until the end of its stdin
LIGHT = "--light"  # for settings that are light: without TensorFlow
TRIALS = "--trials"  # several small trainings, each of which ends with TrialEnded, and no model


class ProtocolError(TrainingError):
    """A line that is no message or command of this version; its sentence has UNCHANGED already."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold the training where it is, until Resume."""

    command: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after Pause."""

    command: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True)
class Stop:
    """End now, and keep the best so far."""

    command: ClassVar[str] = "stop"


@dataclass(frozen=True, slots=True)
class Cancel:
    """End now, and leave nothing behind."""

    command: ClassVar[str] = "cancel"


@dataclass(frozen=True, slots=True)
class Ready:
    """What it needs is loaded and warm: with its settings, the trainer begins at once."""

    event: ClassVar[str] = "ready"


@dataclass(frozen=True, slots=True)
class Picture:
    """png: a small grey PNG in Base64, as the network gets it."""

    png: str
    label: str


@dataclass(frozen=True, slots=True)
class Started:
    """The data is there, and learning begins; counts are of pictures unless said otherwise."""

    event: ClassVar[str] = "started"
    training: int  # pictures to learn from
    validation: int
    test: int
    epochs: int
    batches: int  # an epoch
    pictures: tuple[Picture, ...] = ()  # the first 25 of the training
    note: str = ""  # what the person should know of them; "" = nothing


@dataclass(frozen=True, slots=True)
class BatchEnded:
    """At most 20 a second. loss and accuracy: means over the latest tenth of an epoch."""

    event: ClassVar[str] = "batch_ended"
    epoch: int  # from 1
    epochs: int
    batch: int  # from 1
    batches: int
    loss: float
    accuracy: float  # 0..1, like all accuracies
    pictures_per_second: float
    seconds_left: float

    @property
    def fraction(self) -> float:
        """How much of the learning is done, 0..1."""
        return (self.epoch - 1 + self.batch / self.batches) / self.epochs


@dataclass(frozen=True, slots=True)
class FiltersChanged:
    """What the first layer with weights looks for by now, at most twice a second. layer: its name.

    png: a small grey PNG in Base64 of its first units, side by side: 127 = a weight of 0, 0 and 254
    the strongest of either sign, 255 = the gap between two units.
    """

    event: ClassVar[str] = "filters_changed"
    layer: str
    png: str


@dataclass(frozen=True, slots=True)
class EpochEnded:
    """What one pass over all training pictures came to."""

    event: ClassVar[str] = "epoch_ended"
    epoch: _Epochs  # from 1
    epochs: _Epochs
    seconds: _Seconds  # since the first epoch began, pauses left out
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    overfits: bool = False  # validation gets worse while training gets better


@dataclass(frozen=True, slots=True)
class Paused:
    """Pause is obeyed: nothing is computed until Resume."""

    event: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """Learning goes on after Paused."""

    event: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Working:
    """What takes a while beside the training itself. on: "trainer", what it needs is
    fetched; "data", it is loaded; "model", it is made ready to answer; "test", it is measured."""

    event: ClassVar[str] = "working"
    on: str
    share: float  # of this work that is done, 0..1


@dataclass(frozen=True, slots=True)
class Mistake:
    """A picture that was taken for another. index: in the test data. probability: of answer.

    png: a small grey PNG in Base64.
    """

    index: int
    label: str
    answer: str
    probability: float
    png: str


@dataclass(frozen=True, slots=True)
class Figures:
    """How good a model is; see core.models.metrics.Evaluation.

    low, high: the accuracy's 95 % interval (Wilson). mistakes: the worst first; all,
    unless they are too many for a message. source: what kind
    of pictures it was measured on, "" = the task's usual ones.
    """

    count: int
    accuracy: float
    low: float
    high: float
    loss: float
    ece: float
    per_class: tuple[float, ...]
    confusion: tuple[tuple[int, ...], ...]
    mistakes: tuple[Mistake, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Evaluated:
    """model: "candidate" or "current". data: "test"; "drawings": corrections held back; or
    "strangers": drawings by writers whom no training has met."""

    event: ClassVar[str] = "evaluated"
    model: str
    data: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class CandidateSaved:
    """The run is over and has a model, complete in its folder. Always the last message."""

    event: ClassVar[str] = "candidate_saved"
    folder: str
    card: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The run is over without a model, as the person wanted."""

    event: ClassVar[str] = "cancelled"


@dataclass(frozen=True, slots=True)
class Failed:
    """The run is over without a model, against everybody's will."""

    event: ClassVar[str] = "failed"
    error: str  # ready to be shown to a person; ends with UNCHANGED


@dataclass(frozen=True, slots=True)
class TrialEnded:
    """A trial is over. pictures, tested: how many it learned from, and was measured on. weights:
    how many numbers it learned. training_accuracy: on pictures that it learned from, afterwards.
    seconds: of the learning. losses: of each epoch."""

    event: ClassVar[str] = "trial_ended"
    accuracy: float
    training_accuracy: float
    loss: float
    seconds: float
    pictures: int
    tested: int
    weights: int
    losses: tuple[float, ...]


Command = RunSettings | Pause | Resume | Stop | Cancel
Message = (
    Ready
    | Started
    | BatchEnded
    | FiltersChanged
    | EpochEnded
    | Paused
    | Resumed
    | Working
    | Evaluated
    | CandidateSaved
    | Cancelled
    | Failed
    | TrialEnded
)

_MESSAGES = {each.event: each for each in typing.get_args(Message)}
_COMMANDS = {_TRAIN: RunSettings} | {
    each.command: each for each in typing.get_args(Command) if each is not RunSettings
}


def failed(error: str) -> Failed:
    """Say that a run ended without a model, by a sentence or two that say why."""
    return Failed(f"{error} {tr(UNCHANGED)}")


def to_json(message: Command | Message) -> str:
    """One line, without its end."""
    if hasattr(message, "event"):
        name = {"event": message.event}
    else:
        name = {"command": getattr(message, "command", _TRAIN)}
    return json.dumps({**name, "version": PROTOCOL, **dataclasses.asdict(message)})


def parse_message(line: str | bytes) -> Message:
    """What the trainer said.

    Raises:
        ProtocolError: it is no message, or one of another version.
    """
    return _parse(line, "event", _MESSAGES)


def parse_fields(fields: Mapping[str, Any]) -> Message:
    """What the trainer said, read as JSON already.

    Raises:
        ProtocolError: it is no message, or one of another version.
    """
    return parse_message(json.dumps(fields))


def parse_command(line: str | bytes) -> Command:
    """What the trainer is told.

    Raises:
        ProtocolError: it is no command, or one of another version.
    """
    return _parse(line, "command", _COMMANDS)


def _parse(line: str | bytes, key: str, known: Mapping[str, type]) -> Any:
    try:
        fields = load_json(line)
        version = fields.pop("version")
        if version == PROTOCOL:
            return checked(fields, known[fields.pop(key)])
    except (AttributeError, LookupError, TypeError, DamagedError) as error:
        raise ProtocolError(
            tr(
                "Window and trainer do not understand each other. {unchanged} Try again.",
                unchanged=tr(UNCHANGED),
            )
        ) from error
    raise ProtocolError(
        tr(
            "Window and trainer are of different versions. {unchanged} Start Inkling again.",
            unchanged=tr(UNCHANGED),
        )
    )
