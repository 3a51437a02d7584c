"""What the trainer process is told, and what it says: one JSON object a line."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class RunSettings:
    """One training. output: the folder for the new model. data: names of data sets to learn from.

    epochs: 0 = the network's own number. minutes: the longest that the task pets may learn, 0 = no
    limit.
    """

    task: str
    network: str
    output: str
    epochs: int = 0
    minutes: float = 0.0
    seed: int = 1
    data: tuple[str, ...] = ("mnist", "pen_strokes")

    @classmethod
    def from_json(cls, line: str) -> "RunSettings":
        fields = json.loads(line)
        return cls(**{**fields, "data": tuple(fields["data"])})


@dataclass(frozen=True, slots=True)
class Started:
    event: ClassVar[str] = "started"
    training: int  # pictures to learn from
    validation: int
    test: int


@dataclass(frozen=True, slots=True)
class EpochEnded:
    event: ClassVar[str] = "epoch_ended"
    epoch: int  # from 1
    epochs: int
    seconds: float  # since the first epoch began
    loss: float
    accuracy: float  # 0..1, like all accuracies
    validation_loss: float
    validation_accuracy: float


@dataclass(frozen=True, slots=True)
class CandidateSaved:
    event: ClassVar[str] = "candidate_saved"
    folder: str
    card: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    event: ClassVar[str] = "failed"
    error: str  # ready to be shown to a person


Message = Started | EpochEnded | CandidateSaved | Failed


def to_json(message: RunSettings | Message) -> str:
    """One line, without its end."""
    fields = dataclasses.asdict(message)
    event = getattr(message, "event", None)
    return json.dumps({"event": event, **fields} if event else fields)
