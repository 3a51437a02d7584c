"""An earlier training in words: what stands in the table of all of them."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from core.runs.log import RunRecord
from core.runs.protocol import PROTOCOL, Evaluated, Figures, parse_command
from core.runs.settings import RunSettings
from gui.style.text import clock, number, percent
from gui.training.training_words import layers_title, network_title, preset_title_of
from gui.widgets.sorted_table import Cell

_DIGEST_SHOWN = 8  # digits: enough to see whether two trainings saw the same
_NONE = -1.0  # sorts what is not known below all that is


def _tr(text: str) -> str:
    return QCoreApplication.translate("Runs", text)


COLUMNS: tuple[Callable[[], str], ...] = (
    lambda: _tr("When"),
    lambda: _tr("Preset"),
    lambda: _tr("Network"),
    lambda: _tr("Right"),
    lambda: _tr("Loss"),
    lambda: _tr("Time"),
    lambda: _tr("Pictures/s"),
    lambda: _tr("Epochs"),
    lambda: _tr("Batch"),
    lambda: _tr("Rate"),
    lambda: _tr("Seed"),
    lambda: _tr("Data"),
    lambda: _tr("What became of it"),
)


def cells_of(record: RunRecord) -> list[Cell]:
    """A cell for each of COLUMNS."""
    settings = record.settings
    test = test_figures(record)
    speed = record.figures.get("pictures_per_second")
    preset = preset_title_of(record.task, settings.get("preset", ""))
    return [
        Cell(when(record), record.when, False),
        Cell(preset, preset, False),
        Cell(*[network_of(settings)] * 2, False),
        _figure(test.get("accuracy"), lambda share: percent(share, 2)),
        _figure(test.get("loss"), lambda loss: number(loss, 4)),
        Cell(clock(record.seconds), record.seconds),
        _figure(speed, lambda each: QLocale().toString(round(each))),
        Cell(str(len(record.curves)), len(record.curves)),
        Cell(str(settings.get("batch", "")), settings.get("batch", _NONE)),
        _rate(settings.get("learning_rate", 0.0)),
        Cell(str(settings.get("seed", "")), settings.get("seed", _NONE)),
        Cell(*[record.data_digest[:_DIGEST_SHOWN]] * 2, False),
        Cell(*[outcome(record)] * 2, False),
    ]


def names_of(records: Sequence[RunRecord]) -> list[str]:
    """Short, to stand beside their curves: the presets, or where they are the same, when."""
    names = [preset_title_of(each.task, each.settings.get("preset", "")) for each in records]
    return names if len(set(names)) == len(names) else [when(each) for each in records]


def network_of(settings: Mapping[str, Any]) -> str:
    """The network, or the layers of one's own."""
    if settings.get("layers"):
        return layers_title(settings["layers"])
    return network_title(settings.get("network", ""))


def when(record: RunRecord) -> str:
    """Day and time, as short as the person's language has it."""
    return moment(QDateTime.fromString(record.when, Qt.DateFormat.ISODate))


def moment(at: QDateTime) -> str:
    return QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat)


def settings_of(record: RunRecord) -> RunSettings:
    """The settings as they were, to train with them again.

    Raises:
        TrainingError: another version of Inkling wrote them.
    """
    line = {"command": "train", "version": PROTOCOL, **record.settings}
    return parse_command(json.dumps(line))


def test_figures(record: RunRecord) -> Mapping[str, Any]:
    """What was measured of the new model on the test pictures; {} = nothing."""
    return record.figures.get("candidate", {}).get("test", {})


def outcome(record: RunRecord) -> str:
    """kept as digits-mlp-0003; discarded; ..."""
    words = {
        "undecided": _tr("undecided"),
        "kept": _tr("kept as {model}").format(model=record.model),
        "discarded": _tr("discarded"),
        "stopped": _tr("cancelled"),
        "failed": _tr("failed"),
    }
    return words[record.outcome]


def evaluations_of(record: RunRecord) -> list[Evaluated]:
    """What was measured, as it was said; without the pictures."""
    return [
        Evaluated(model, data, _figures_of(figures))
        for model in ("candidate", "current")
        for data, figures in record.figures.get(model, {}).items()
    ]


def _figures_of(kept: Mapping[str, Any]) -> Figures:
    confusion = tuple(tuple(row) for row in kept["confusion"])
    return Figures(**{**kept, "per_class": tuple(kept["per_class"]), "confusion": confusion})


def _rate(rate: float) -> Cell:
    return Cell(f"{rate:g}" if rate else _tr("own"), rate)


def _figure(value: float | None, text: Callable[[float], str]) -> Cell:
    return Cell("–", _NONE) if value is None else Cell(text(value), value)
