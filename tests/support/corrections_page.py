"""The page of corrections, as a person sees and uses it."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
)

from core.preprocessing.ink import Stroke, StrokePoint
from core.user_data.corrections import Corrections
from tests.support.pointer import label

STROKES = (Stroke((StrokePoint(100, 100.5, 18), StrokePoint(200, 300, 17.25))),)


def status(page) -> str:
    return label(page, "correction_status")


def becomes(qtbot, page, text: str) -> None:
    qtbot.waitUntil(lambda: status(page) == text, timeout=20_000)


def labels(page) -> list[str]:
    listed = page.findChild(QListWidget, "correction_labels")
    return [listed.item(row).text() for row in range(listed.count())]


def shown(page) -> list[str]:
    model = page.findChild(QListView, "correction_grid").model()
    return [model.index(row).data() for row in range(model.rowCount())]


def choose(page, *rows: int) -> None:
    grid = page.findChild(QListView, "correction_grid")
    grid.selectionModel().clear()
    for row in rows:
        index = grid.model().index(row)
        grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def on_disk() -> list[str]:
    return sorted(each.label for each in Corrections("digits").all())


def changed(qtbot, page, *expected: str) -> None:
    qtbot.waitUntil(lambda: sorted(shown(page)) == sorted(expected), timeout=20_000)
    assert on_disk() == sorted(expected)
