"""Where a training stands."""

from enum import Enum


class TrainingState(Enum):
    READY = "ready"  # the person chooses
    TRAINING = "training"
    PAUSED = "paused"
    FINISHING = "finishing"  # measured and saved, or ended without a model
    COMPARING = "comparing"  # there is a candidate; to be kept or not
