"""A training in words: its settings, and what stands of it in the table of all of them."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt

from core.datasets.catalogue import megabytes
from core.datasets.registry import CATALOGUE
from core.files.names import shown_name
from core.models.metrics import places_of
from core.runs.expected import accuracy_here, planned, seconds_here
from core.runs.log import RunRecord
from core.runs.networks import CUSTOM, adjustable, network_title
from core.runs.presets import Preset, presets_for
from core.runs.settings import (
    LOSS,
    RunSettings,
    hyperparameters,
    read_settings,
    with_new_names,
)
from core.task import TASKS
from core.translation import tr
from gui.style.text import clock, duration, moment, number, percent
from gui.widgets.sorted_table import Cell

_DIGEST_SHOWN = 8  # digits: enough to see whether two trainings saw the same
_NONE = -1.0  # sorts what is not known below all that is


class TrainingState(Enum):
    """How far a training is; the page shows other buttons in each state."""

    READY = "ready"  # the person chooses
    TRAINING = "training"
    PAUSED = "paused"
    FINISHING = "finishing"  # measured and saved, or ended without a model
    COMPARING = "comparing"  # there is a candidate; to be kept or not


def course(state: TrainingState, fraction: float | None = None) -> str:
    """Say in two or three words how it stands with a training. fraction: of the learning,
    0..1."""
    words = {
        TrainingState.READY: "",
        TrainingState.TRAINING: tr("learning") if fraction is None else percent(fraction, 0),
        TrainingState.PAUSED: tr("paused"),
        TrainingState.FINISHING: tr("finishing"),
        TrainingState.COMPARING: tr("new model waits"),
    }
    return words[state]


def layers_title(layers: Iterable[Mapping[str, Any]]) -> str:
    """Name custom layers in short: conv 16, pool, dense 64."""
    return ", ".join(f"{each['kind']} {each.get('units') or ''}".strip() for each in layers)


def network_of(settings: Mapping[str, Any]) -> str:
    """Name the network of a run, or its custom layers."""
    if settings.get("layers"):
        return layers_title(settings["layers"])
    name = settings.get("network", "")
    return tr("New last layer") if name == CUSTOM else network_title(name)


def preset_title(settings: RunSettings, task: str = "") -> str:
    """Name the preset that the settings began with, and say whether they are others by now; or that
    there is none of that name. task: of what the settings are, where they do not say it."""
    preset = presets_for(task or settings.task).get(settings.preset)
    if preset is None:
        return tr("Own settings")
    title = tr(preset.title)
    return title if preset.is_unchanged(settings) else tr("{preset}, changed", preset=title)


def setting_titles() -> dict[str, str]:
    """Name what a person can change of a training, and the loss, in the form's order."""
    return {
        "network": tr("Network"),
        "layers": tr("Layers"),
        "photos": tr("Photos"),
        "data": tr("Data"),
        "share": tr("Share of the data, %"),
        "epochs": tr("Epochs"),
        "minutes": tr("Minutes"),
        "batch": tr("Batch"),
        "loss": tr("Loss"),
        "label_smoothing": tr("Label smoothing"),
        "optimizer": tr("Optimizer"),
        "learning_rate": tr("Learning rate"),
        "input_scaling": tr("Input scaling"),
        "augmentation": tr("Augmentation"),
        "seed": tr("Seed"),
    }


def settings_table(task: str, settings: RunSettings) -> list[tuple[str, str]]:
    """Say what a training of a task was set to: the title of each setting, and its value."""
    plan = hyperparameters(settings)
    values = {
        **dataclasses.asdict(settings),
        "network": network_title(settings.network),
        "layers": layers_title(dataclasses.asdict(each) for each in settings.layers),
        "data": data_titles(settings),
        "share": f"{settings.share * 100:.4g}",
        "epochs": plan.epochs,
        "batch": plan.batch,
        "loss": tr(LOSS),
        "learning_rate": f"{plan.learning_rate:g}",
        "augmentation": f"{settings.augmentation:g}",
        "label_smoothing": f"{settings.label_smoothing:g}",
        "photos": shown_name(settings.photos) if settings.photos else "",
        "minutes": f"{settings.minutes:g}" if settings.minutes else "",
    }
    shown = (*adjustable(task), "loss")
    rows = [(title, values[field]) for field, title in setting_titles().items() if field in shown]
    goes_on = settings.init_from or settings.examples
    begun = [(tr("Begun with"), shown_name(settings.init_from))] if goes_on else []
    return [*begun, *((title, str(value)) for title, value in rows if value != "")]


def prospect(preset: Preset, settings: RunSettings, records: Sequence[RunRecord]) -> str:
    """Say in a line what a preset takes and comes to: 3 epochs · 14 s here · 97.1 %. settings: the
    preset's, for its task, as they are locked on this computer; records: of earlier trainings on
    it, where time and share are from, as far as there was one like it."""
    expected = preset.expected if preset.is_meant_by(settings) else 0.0
    meant = dataclasses.replace(preset, settings=settings, expected=expected)
    seconds, accuracy = seconds_here(settings, records), accuracy_here(meant, records)
    parts = [epochs_of(planned(settings).epochs)]
    if seconds:
        parts.append(tr("{time} here").format(time=duration(seconds)))
    if accuracy:
        places = 0 if round(accuracy * 1000) % 10 == 0 else 1
        parts.append(percent(accuracy, places))
    return " · ".join(parts)


def epochs_of(count: int) -> str:
    """Say how many epochs: 1 epoch, 3 epochs."""
    return tr("1 epoch") if count == 1 else tr("{epochs} epochs").format(epochs=count)


def summary(settings: RunSettings) -> str:
    """Say in a line what is trained: Dense, 128 + 128 · 3 epochs · seed 1; and what it learns
    from where that is not MNIST."""
    parts = [network_of(dataclasses.asdict(settings))]
    if settings.epochs:
        parts.append(epochs_of(settings.epochs))
    parts.append(tr("seed {seed}").format(seed=settings.seed))
    if "made_hands" in settings.data:
        parts.append(tr("digits drawn by Inkling"))
    if "digits_from_files" in settings.data:
        parts.append(tr("digits from your files"))
    return " · ".join(parts)


def stand_in_sentence(wanted: Sequence[str], taken: Sequence[str]) -> str:
    """Say what a training learns from in place of what it should; empty = it is all here."""
    if wanted == taken:
        return ""
    missing = next(CATALOGUE[name] for name in wanted if name not in taken)
    return tr(
        "It learns from digits drawn by Inkling, as {title} is not on this computer. {title} is "
        "better: fetch it under Data, {size}.",
    ).format(title=tr(missing.title), size=megabytes(missing))


def column_titles() -> list[str]:
    """Return the titles of the table of trainings, in the person's language."""
    return [
        tr("When"),
        tr("Preset"),
        tr("Network"),
        tr("Right"),
        tr("Loss"),
        tr("Time"),
        tr("Pictures/s"),
        tr("Epochs"),
        tr("Batch"),
        tr("Rate"),
        tr("Seed"),
        tr("Data"),
        tr("What became of it"),
        tr("Optimizer"),
        tr("Scaling"),
        tr("Augmentation"),
        tr("Share"),
        tr("Weights"),
        tr("Label smoothing"),
    ]


def cells_of(record: RunRecord) -> list[Cell]:
    """Describe a training, with a cell for each of the column titles."""
    settings = with_new_names(record.settings)
    test = record.test_figures
    places = places_of(test.get("count"))
    return [
        Cell(when(record), record.when, False),
        _preset(record.task, read_settings(settings)),
        _text(network_of(settings)),
        _figure(test.get("accuracy"), lambda fraction: percent(fraction, places)),
        _figure(test.get("loss"), lambda loss: number(loss, 4)),
        Cell(clock(record.seconds), record.seconds),
        _figure(
            record.figures.get("pictures_per_second"),
            lambda speed: QLocale().toString(round(speed)),
        ),
        Cell(str(len(record.curves)), len(record.curves)),
        Cell(str(settings.get("batch", "")), settings.get("batch", _NONE)),
        _rate(settings.get("learning_rate", 0.0)),
        Cell(str(settings.get("seed", "")), settings.get("seed", _NONE)),
        _data(record),
        _text(outcome(record)),
        _text(str(settings.get("optimizer", ""))),
        _text(str(settings.get("input_scaling", ""))),
        _figure(settings.get("augmentation"), lambda times: f"{times:g}"),
        _figure(
            settings.get("share"), lambda fraction: percent(fraction, 0 if fraction >= 0.1 else 1)
        ),
        _figure(record.figures.get("weights"), lambda count: QLocale().toString(round(count))),
        _figure(settings.get("label_smoothing", 0.0), lambda part: f"{part:g}"),
    ]


def when(record: RunRecord) -> str:
    """Say when a training began: day and time, as short as the person's language has it."""
    return moment(QDateTime.fromString(record.when, Qt.DateFormat.ISODate))


def outcome(record: RunRecord) -> str:
    """Say what became of a training: kept as digits-mlp-0003; discarded; ..."""
    texts = {
        "undecided": tr("undecided"),
        "kept": tr("kept as {model}").format(model=record.model),
        "discarded": tr("discarded"),
        "stopped": tr("cancelled"),
        "failed": tr("failed"),
    }
    return texts[record.outcome]


def data_titles(settings: RunSettings) -> str:
    """Name what was learned from by the titles of the data sets: MNIST, Pen strokes. What a task
    cannot learn from, as older cards have it, is left out for what no training of it does without.
    """
    names: Sequence[str] = settings.data
    if names and settings.task in TASKS:
        usable = TASKS[settings.task].data_sets
        names = [name for name in names if name in usable] or usable[:1]
    return ", ".join(tr(CATALOGUE[name].title) if name in CATALOGUE else name for name in names)


def _preset(task: str, settings: RunSettings) -> Cell:
    """With those that were changed beside the others of the same preset."""
    preset = presets_for(task).get(settings.preset)
    return Cell(preset_title(settings, task), tr(preset.title) if preset else "", False)


def _data(record: RunRecord) -> Cell:
    """What it learned from; of what is the person's own, a digest that changes with it."""
    digest = record.data_digest[:_DIGEST_SHOWN]
    titles = data_titles(read_settings(record.settings))
    return Cell(titles or digest, f"{titles} {digest}", False)


def _text(text: str) -> Cell:
    return Cell(text, text, is_figure=False)


def _rate(rate: float) -> Cell:
    return Cell(f"{rate:g}" if rate else tr("own"), rate)


def _figure(value: float | None, text: Callable[[float], str]) -> Cell:
    return Cell("–", _NONE) if value is None else Cell(text(value), value)
