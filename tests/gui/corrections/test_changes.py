"""Corrections as a list for a grid; changes to them are undone one by one."""

import errno

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QListView,
)

from core.preprocessing.ink import render
from core.user_data.corrections import Corrections
from tests.support.buttons import button_that_says
from tests.support.corrections_page import STROKES, becomes, changed, choose, on_disk, shown


def test_two_changes_are_undone_one_by_one(qtbot, page):
    choose(page, 0)
    button_that_says(page, "Delete").click()
    changed(qtbot, page, "4", "4")
    choose(page, 0)
    button_that_says(page, "Delete").click()
    changed(qtbot, page, "4")
    button_that_says(page, "Undo").click()
    changed(qtbot, page, "4", "4")
    button_that_says(page, "Undo").click()
    changed(qtbot, page, "9", "4", "4")


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(qtbot, page, monkeypatch):
    choose(page, 0, 1, 2)

    def refuse(*_: object):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        button_that_says(page, "Delete").click()
        becomes(
            qtbot,
            page,
            "Not saved: the disk reports an error (Input/output error). Check the disk, then try "
            "again.",
        )
    assert sorted(shown(page)) == on_disk() == ["4", "4", "9"]


def test_a_damaged_picture_says_so_and_can_be_deleted(qtbot, page):
    newest = Corrections("digits").add("5", render(STROKES))
    newest.path.write_bytes(b"junk")
    page.refresh()
    index = page.findChild(QListView, "correction_grid").model().index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == (
        f"{newest.path.name} is damaged or gone. Delete it from your pictures, and go on."
    )
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    choose(page, 0)
    button_that_says(page, "Delete").click()
    changed(qtbot, page, "9", "4", "4")


def test_a_cell_says_what_it_is_used_for(page):
    model = page.findChild(QListView, "correction_grid").model()
    for row, made in enumerate(reversed(Corrections("digits").all())):
        use = "only measured with, never trained on" if made.held_out else "trained on"
        assert model.index(row).data(Qt.ItemDataRole.ToolTipRole) == f"{made.label}: {use}"
