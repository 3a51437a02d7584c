"""What a training will take and come to on this computer, by how earlier ones like it went."""

import dataclasses
from collections.abc import Sequence

from core.runs.log import RunRecord
from core.runs.networks import Hyperparameters
from core.runs.presets import LEARNING, Preset, goes_on
from core.runs.settings import RunSettings, hyperparameters, read_settings
from core.task import TASKS

_TO_BE_FOUND = "."  # a folder, when the training begins
_WITHOUT_MODEL = ("stopped", "failed")
_WORK = ("epochs", "share")  # what only decides how much of the same is done
_LEAST = 1e-6  # of the pictures; of less, which only a foreign record says, nothing can be told


def seconds_here(settings: RunSettings, records: Sequence[RunRecord]) -> float:
    """Return the seconds that such a training would learn for, as the latest like it did, however
    many epochs and pictures that had; 0 = there was none.

    settings: as a person chose them, without folders. records: of the task, the latest one last.
    """
    for record in reversed(records):
        made = read_settings(record.settings)
        has_learned = record.outcome not in _WITHOUT_MODEL and made.share >= _LEAST
        if record.curves and has_learned and _is_like(settings, made):
            each = record.seconds / (len(record.curves) * made.share)
            return each * planned(settings).epochs * settings.share
    return 0.0


def planned(settings: RunSettings) -> Hyperparameters:
    """Return what a training with these settings will learn with, the network's own where they are
    0. settings: as above."""
    if settings.task not in TASKS:
        settings = dataclasses.replace(settings, examples=_TO_BE_FOUND)
    elif goes_on(settings):
        settings = dataclasses.replace(settings, init_from=_TO_BE_FOUND)
    return hyperparameters(settings)


def accuracy_here(preset: Preset, records: Sequence[RunRecord]) -> float:
    """Return the share of the test pictures, 0..1, that was right after the latest training with a
    preset as it is; where there was none, what the preset promises; 0 = nothing is known."""
    for record in reversed(records):
        made = read_settings(record.settings)
        is_same = (made.epochs, made.share) == (preset.settings.epochs, preset.settings.share)
        is_whole = len(record.curves) == hyperparameters(made).epochs
        if is_same and is_whole and _is_like(preset.settings, made):
            return record.test_figures.get("accuracy", 0.0) or preset.expected
    return preset.expected


def _is_like(settings: RunSettings, made: RunSettings) -> bool:
    """Whether one batch takes as long with both."""
    if goes_on(settings) or made.init_from:
        return goes_on(settings) and made.preset == settings.preset
    fields = [field for field in LEARNING if field not in _WORK]
    return all(getattr(settings, field) == getattr(made, field) for field in fields)
