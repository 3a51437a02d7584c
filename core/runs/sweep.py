"""A sweep: one training after another that differ in a few settings, each with a row that says
what it came to.

A sweep is a file of its own, written after every training, so that whatever breaks it off, the
command line and the window can both go on with what is missing.
"""

import dataclasses
import hashlib
import itertools
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.datasets.registry import CATALOGUE
from core.errors import UsageError
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.json_file import UnreadableError, check_known, read_json, types_of
from core.files.names import new_id
from core.files.paths import find_file, listed, user_sweeps
from core.runs.layers import LayerSettings, layers_problem
from core.runs.log import now
from core.runs.networks import CUSTOM, adjustable
from core.runs.settings import RunSettings, check, read_settings
from core.translation import marked, tr
from core.user_data.custom_tasks import find_custom_task

SWEEP_VERSION = 1
MOST_RUNS = 1_000
# What a sweep has columns for besides the settings that it varies.
FIGURES: dict[str, type] = {
    **dict.fromkeys(("accuracy", "low", "high", "loss", "seconds"), float),
    "weights": int,
    **dict.fromkeys(("model", "record", "error"), str),
}
LAYERS, UNITS = "layers", "units"  # of the dense layers
SHARE = "share"  # of the training pictures, above 0 to 1; people read it in percent
_WORDS = {
    "network": marked("network"),
    LAYERS: marked("layers"),
    UNITS: marked("units"),
    "epochs": marked("epochs"),
    "batch": marked("batch"),
    "optimizer": marked("optimizer"),
    "learning_rate": marked("learning rate"),
    "input_scaling": marked("input scaling"),
    "augmentation": marked("augmentation"),
    "label_smoothing": marked("label smoothing"),
    SHARE: marked("share"),
    "seed": marked("seed"),
}
# What can be varied, and of which kind each value is.
AXES: dict[str, type] = {
    name: int if name in (LAYERS, UNITS) else types_of(RunSettings)[name] for name in _WORDS
}

Value = str | int | float
Cell = Mapping[str, Value]  # a training's value of everything that is varied

_KINDS = {
    int: (marked("whole number"), "1,3,5"),
    float: (marked("number"), "0.1,0.5,1"),
    str: (marked("name"), "a,b"),
}
_FOLDERS = ("output", "current", "init_from", "corrections", "examples")  # known when it begins
_USUAL_UNITS = 128
# How many dense layers there are, and what comes before them: as in the presets.
_USUAL_LAYERS = {"mlp": 2, "cnn": 1}
_CONVOLUTIONS = (
    LayerSettings("conv", 16),
    LayerSettings("pool"),
    LayerSettings("conv", 32),
    LayerSettings("pool"),
    LayerSettings("conv", 64),
    LayerSettings("dropout", rate=0.4),
)


class AxisError(UsageError):
    """A value cannot be tried. axis: the setting that it is of; empty = it is of none alone."""

    def __init__(self, axis: str, sentence: str):
        super().__init__(sentence)
        self.axis = axis


@dataclass(frozen=True, slots=True)
class Row:
    """What a training of a sweep came to. accuracy: on the test pictures, 0..1, with its 95 %
    interval from low to high. seconds: of learning; took: of all, with data and measuring. weights:
    how many the network has. model, record: the version's name, the id in the log of trainings.
    error: a sentence where there is no model."""

    cell: Mapping[str, Value]
    accuracy: float | None = None
    low: float | None = None
    high: float | None = None
    loss: float | None = None
    seconds: float | None = None
    took: float | None = None
    weights: int | None = None
    model: str = ""
    record: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Sweep:
    """base: the settings that all its trainings share. axes: name of each that is varied -> its
    values. data: name of each data set -> SHA-256 of what lies on this computer of it. output: the
    file of the table that it is written to as well, "" = none."""

    task: str
    base: Mapping[str, Any]
    axes: Mapping[str, tuple[Value, ...]]
    data: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    output: str = ""
    id: str = field(default_factory=new_id)
    when: str = field(default_factory=now)
    version: int = SWEEP_VERSION

    @property
    def cells(self) -> list[Cell]:
        """Every training that is wanted, in the order in which they are done."""
        values = itertools.product(*self.axes.values())
        return [dict(zip(self.axes, each, strict=True)) for each in values]

    @property
    def missing(self) -> list[Cell]:
        """Those that have no model yet, one that failed among them."""
        done = [row.cell for row in self.rows if row.model]
        return [cell for cell in self.cells if cell not in done]

    @property
    def columns(self) -> dict[str, type]:
        """Of its table: name -> str, int or float."""
        return {**{axis: AXES[axis] for axis in self.axes}, **FIGURES}

    def settings_of(self, cell: Cell) -> RunSettings:
        """The settings of one of its trainings, without folders."""
        return settings_of(read_settings(self.base), cell)

    def with_row(self, row: Row) -> "Sweep":
        """The same with one more row, in place of what was said of that training before."""
        others = tuple(each for each in self.rows if each.cell != row.cell)
        return dataclasses.replace(self, rows=(*others, row))

    def table(self) -> list[dict[str, Any]]:
        """A row for each training that has ended, with a value for each of columns."""
        return [{**dataclasses.asdict(row), **row.cell} for row in self.rows]


def new_sweep(base: RunSettings, axes: Mapping[str, Sequence[Value]], output: str = "") -> Sweep:
    """A sweep of which nothing is done yet.

    Raises:
        UsageError: a setting is not allowed, or cannot be varied for this task; or they are too
            many.
    """
    return dataclasses.replace(planned_sweep(base, axes), data=_digests(base), output=output)


def planned_sweep(base: RunSettings, axes: Mapping[str, Sequence[Value]]) -> Sweep:
    """The same, before it is known what lies on this computer of what it learns from.

    Raises:
        UsageError: as above; an AxisError where one setting is the reason.
    """
    fields = {name: each for name, each in dataclasses.asdict(base).items() if name not in _FOLDERS}
    once = {name: tuple(dict.fromkeys(values)) for name, values in axes.items()}
    sweep = Sweep(base.task, fields, once)
    _check(sweep, base)
    return sweep


def settings_of(base: RunSettings, cell: Cell) -> RunSettings:
    """base with what a training has of its own. With layers or units, the networks mlp and cnn are
    built of own layers: dense ones, behind three small convolutions in cnn."""
    plain: dict[str, Any] = {
        name: value for name, value in cell.items() if name not in (LAYERS, UNITS)
    }
    settings = dataclasses.replace(base, **plain)
    if LAYERS not in cell and UNITS not in cell:
        return settings
    network = settings.network if settings.network in _USUAL_LAYERS else "mlp"
    count = int(cell.get(LAYERS, _USUAL_LAYERS[network]))
    dense = (LayerSettings("dense", int(cell.get(UNITS, _USUAL_UNITS))),) * count
    before = _CONVOLUTIONS if network == "cnn" else ()
    return dataclasses.replace(settings, network=CUSTOM, layers=(*before, *dense))


def values_of(axis: str, text: str, title: str = "") -> tuple[Value, ...]:
    """The values in a text such as "1,3,5". title: what the setting is called where the text was
    written, if not by its own name.

    Raises:
        AxisError: one is none of this axis.
    """
    return tuple(_value(axis, title or worded(axis), each.strip()) for each in text.split(","))


def _value(axis: str, title: str, text: str) -> Value:
    kind = AXES[axis]
    words, example = _KINDS[kind]
    try:
        if not text:
            raise ValueError
        value: Value = kind(text)
        return value
    except ValueError:
        sentence = tr(
            "{axis}: '{text}' is no {words}. Write the values like this: {example}",
            axis=title,
            text=text,
            words=tr(words),
            example=example,
        )
        raise AxisError(axis, sentence) from None


def worded(axis: str) -> str:
    """Name a setting as a person reads it."""
    return tr(_WORDS.get(axis, axis.replace("_", " ")))


def _check(sweep: Sweep, base: RunSettings) -> None:
    allowed = adjustable(base.task)
    for axis in sweep.axes:
        if (LAYERS if axis == UNITS else axis) not in allowed:
            names = [*allowed, UNITS] if LAYERS in allowed else allowed
            usable = ", ".join(each for each in AXES if each in names)
            raise UsageError(
                tr(
                    "{axis}: not varied for {task}. Choose among: {usable}.",
                    axis=axis,
                    task=base.task,
                    usable=usable,
                )
            )
    count = math.prod(map(len, sweep.axes.values()))
    if count > MOST_RUNS:
        raise UsageError(
            tr(
                "That would be {count:,} trainings; {most_runs:,} are the most. Give fewer values.",
                count=count,
                most_runs=MOST_RUNS,
            )
        )
    for cell in sweep.cells:
        settings = sweep.settings_of(cell)
        for name, sentence in check(settings).items():
            axis = _axis_of(name, settings, cell)
            titled = title_of({axis: cell[axis]} if axis else cell)
            raise AxisError(axis, f"{titled}: {sentence}" if titled else sentence)


def _axis_of(name: str, settings: RunSettings, cell: Cell) -> str:
    """Which of what is varied is the reason that the field of that name in a training's settings is
    wrong; empty = none."""
    is_one_layer = name == "layers" and layers_problem(settings.layers).place >= 0
    axis = UNITS if is_one_layer else name
    return axis if axis in cell else ""


def title_of(cell: Cell) -> str:
    """Name one training of a sweep: network cnn, units 32, share 10 %."""
    shown = dict(cell)
    if SHARE in cell:
        shown[SHARE] = f"{float(cell[SHARE]) * 100:g} %"
    return ", ".join(f"{worded(name)} {value}" for name, value in shown.items())


def save(sweep: Sweep) -> None:
    """Raises:
    StoreError: it was not saved, and is as it was.
    """
    folder = user_sweeps(sweep.task)
    content = json.dumps(dataclasses.asdict(sweep), indent=1)
    with os_errors_as_store_errors(folder):
        make_folder(folder)
        write_file(folder / f"{sweep.id}.json", f"{content}\n".encode())


def sweeps_of(task: str) -> list[Sweep]:
    """All of a task, the latest first; what cannot be read is left out."""
    found = []
    for path in sorted(listed(user_sweeps(task)), reverse=True):
        if path.suffix != ".json":
            continue
        try:
            sweep = read_json(path, Sweep, SWEEP_VERSION)
            check_known(sweep.base, RunSettings, "base.")
        except UnreadableError:
            continue
        if AXES.keys() >= sweep.axes.keys():
            found.append(sweep)
    return found


def written_to(output: Path) -> Sweep | None:
    """The latest sweep whose table a file is; None = no sweep's."""
    tasks = [folder.name for folder in listed(user_sweeps(""))]
    found = (each for task in tasks for each in sweeps_of(task) if each.output == str(output))
    return max(found, key=lambda each: each.when, default=None)


def _digests(base: RunSettings) -> dict[str, str]:
    """Of the files of each data set, as far as they are here, and of the person's own folders."""
    found = {
        name: _digest(filter(None, map(find_file, CATALOGUE[name].files))) for name in base.data
    }
    task = find_custom_task(base.task)
    if task is not None:
        found["own pictures"] = _digest(_pictures_below(task.examples))
    if base.photos:
        found["own photos"] = _digest(_pictures_below(Path(base.photos)))
    return found


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def _pictures_below(folder: Path) -> list[Path]:
    return sorted(each for each in folder.rglob("[!.]*") if each.is_file())
