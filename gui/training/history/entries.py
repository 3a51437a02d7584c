"""The rows of the one table of all trainings and models: what each is, in which settings chosen
ones differ, what they are called by that, and which of them has the most right."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.models.card import Card
from core.models.metrics import places_of
from core.models.store import Version
from core.runs.log import RunRecord
from core.runs.presets import presets_for
from core.runs.settings import read_settings
from core.translation import tr
from gui.style.text import number, percent
from gui.training.words import cells_of, column_titles, when
from gui.widgets.sorted_table import Cell

# Of the columns, those that say what a training was set to; the others say what came of it.
_SETTINGS = (1, 2, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18)
_WHEN, _PRESET, _TIME, _EPOCHS, _OUTCOME = 0, 1, 5, 7, 12
_UNKNOWN = Cell("–", -1.0)
_LONGEST = 60  # characters of a name: longer ones are read by nobody


@dataclass(frozen=True, slots=True)
class Entry:
    """A training, or a model of which no training is known. record: of the training, or what the
    model's card has of it. version: the model, as far as there is one. has_run: whether there is a
    training to be looked at and done again."""

    record: RunRecord
    version: Version | None = None
    has_run: bool = True

    @property
    def is_answering(self) -> bool:
        return self.version is not None and self.version.is_current

    def cells(self) -> list[Cell]:
        """Describe it, with a cell for each of titles()."""
        cells = cells_of(self.record)
        if not self.has_run:
            shipped = self.version is not None and self.version.shipped
            words = tr("came with Inkling") if shipped else ""
            cells[_WHEN] = Cell(words, "", False)
            cells[_TIME] = cells[_EPOCHS] = _UNKNOWN
            if shipped:  # which began from no preset, and its settings are nobody's own
                cells[_PRESET] = Cell("–", "", False)
            cells[_OUTCOME] = Cell(self.record.model, self.record.model, False)
        mark = tr("✓ answers") if self.is_answering else ""
        return [*cells, Cell(mark, mark, False)]


def titles() -> list[str]:
    """Of the table's columns."""
    return [*column_titles(), tr("Answers")]


def entries_of(records: Sequence[RunRecord], versions: Sequence[Version]) -> list[Entry]:
    """Every training with the model that came of it, and then the models without any; a damaged one
    is left out."""
    made = {each.folder.name: each for each in versions}
    of_runs = [Entry(each, made.get(each.model) if each.model else None) for each in records]
    known = {each.model for each in records}
    others = [each for each in versions if each.folder.name not in known]
    without = [Entry(_as_record(each.card), each, False) for each in others if each.card]
    return [*of_runs, *without]


def _as_record(card: Card) -> RunRecord:
    """What a card knows of the training, with the name of the model in place of an id."""
    names = {"accuracy": "accuracy", "loss": "loss", "count": "pictures"}
    test: dict[str, Any] = {
        name: card.test_figure(of_card)
        for name, of_card in names.items()
        if card.test_figure(of_card) is not None
    }
    weights = card.settings.get("weights")
    return RunRecord(
        card.task,
        {**dataclasses.asdict(read_settings(card.settings)), "network": card.network},
        data_digest=str(card.settings.get("data_digest", "")),
        figures={"candidate": {"test": test}} | ({"weights": weights} if weights else {}),
        outcome="kept",
        model=card.name,
        id=card.name,
        when="",
    )


def differing(entries: Sequence[Entry]) -> list[int]:
    """The columns of settings that are not the same for all of these. That one preset was changed
    in some of them, the columns of what was changed say."""
    rows = [each.cells() for each in entries]
    presets = {row[_PRESET].order for row in rows}
    shown = [place for place in _SETTINGS if len({row[place].text for row in rows}) > 1]
    return [place for place in shown if place != _PRESET or len(presets) > 1]


def hidden(entries: Sequence[Entry]) -> list[int]:
    """The columns of settings that say the same of all of these."""
    shown = differing(entries)
    return [place for place in _SETTINGS if place not in shown]


def names_of(entries: Sequence[Entry]) -> list[str]:
    """Name each by what it differs in from the others: by its preset, where that says it all; by
    when it began, where nothing differs; by no more than it takes, where all would be too long."""
    presets = [_preset_of(each) for each in entries]
    if all(presets) and len(set(presets)) == len(presets):
        return presets
    columns = [place for place in differing(entries) if place != _PRESET]
    names = [_named_by(each, columns) for each in entries]
    if max(map(len, names), default=0) > _LONGEST:
        names = [_named_by(each, _telling(each, entries, columns)) for each in entries]
    if len(set(names)) == len(names):
        return names
    return [when(each.record) or each.record.model for each in entries]


def _named_by(entry: Entry, columns: Sequence[int]) -> str:
    cells = entry.cells()
    return " · ".join(_named(cells[place], place) for place in columns if cells[place].text)


def _telling(entry: Entry, entries: Sequence[Entry], columns: Sequence[int]) -> list[int]:
    """Of these columns those that tell it from all the others."""
    mine, telling = entry.cells(), []
    alike = [each.cells() for each in entries if each is not entry]
    for place in columns:
        still = [cells for cells in alike if cells[place].text == mine[place].text]
        if len(still) < len(alike):
            telling.append(place)
        alike = still
    return telling


def _preset_of(entry: Entry) -> str:
    """The title of the preset whose settings it learned with, unchanged; empty = of none."""
    settings = read_settings(entry.record.settings)
    preset = presets_for(entry.record.task).get(settings.preset)
    if preset is None or not preset.is_meant_by(settings):
        return ""
    return tr(preset.title)


def _named(cell: Cell, place: int) -> str:
    """A cell with its column's title, where it would not say by itself what it is."""
    return f"{titles()[place]} {cell.text}" if cell.is_figure else cell.text


def comparison(entries: Sequence[Entry]) -> str:
    """Say which has the most right of the same test pictures, and by how much; empty where less
    than two were measured."""
    measured = [each for each in entries if "accuracy" in each.record.test_figures]
    names = dict(zip([each.record.id for each in entries], names_of(entries), strict=True))
    if len(measured) < 2:
        return ""
    best, second, *_ = sorted(measured, key=lambda each: -_accuracy(each))
    points = 100 * (_accuracy(best) - _accuracy(second))
    places = places_of(best.record.test_figures.get("count"))
    if points == 0:
        words = tr("{best} and {second} have as many right: {share}.")
    else:
        words = tr("{best} has the most right: {share}, {points} points more than {second}.")
    sentence = words.format(
        best=names[best.record.id],
        second=names[second.record.id],
        share=percent(_accuracy(best), places),
        points=number(points, max(places, 1)),  # 1 point would be another word
    )
    low, high = (
        each.record.test_figures.get(name) for each, name in ((best, "low"), (second, "high"))
    )
    if points == 0 or low is None or high is None:
        return sentence
    apart = tr("That is more than chance.") if low > high else tr("That may be chance.")
    return f"{sentence} {apart}"


def _accuracy(entry: Entry) -> float:
    return float(entry.record.test_figures["accuracy"])
