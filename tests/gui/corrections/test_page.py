"""My corrections: looked through, put right, deleted and back, taken out and in."""

import errno

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListView,
    QListWidget,
    QPushButton,
    QWidget,
)

from core.preprocessing.ink import Stroke, StrokePoint, render
from core.user_data.corrections import Corrections
from gui.corrections.page import CorrectionsPage
from tests.support.corrections import correct, says
from tests.support.pointer import draw_digit, label, settle

STROKES = (Stroke((StrokePoint(100, 100.5, 18), StrokePoint(200, 300, 17.25))),)


@pytest.fixture
def page(window) -> CorrectionsPage:
    """Opened from the menu, with two 4s and a 9, the 9 the newest."""
    for place, name in enumerate("449"):
        Corrections("digits").add(name, render(STROKES), STROKES, f"{place:020x}")
    window.menu_actions.corrections.trigger()
    settle()
    return window.findChild(CorrectionsPage, "corrections_page")


def status(page) -> str:
    return label(page, "correction_status")


def becomes(qtbot, page, text: str) -> None:
    qtbot.waitUntil(lambda: status(page) == text, timeout=20_000)


def button(page, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


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


def test_all_are_listed_by_label_newest_first(page):
    assert page.windowTitle() == "My Corrections"
    assert shown(page) == ["9", "4", "4"]
    assert labels(page)[:6] == ["All · 3", "0", "1", "2", "3", "4 · 2"]
    held = sum(each.held_out for each in Corrections("digits").all())
    assert status(page) == f"{held} of 3 are only measured with, never trained on"
    page.findChild(QListWidget, "correction_labels").setCurrentRow(5)
    assert shown(page) == ["4", "4"]
    page.findChild(QListWidget, "correction_labels").setCurrentRow(1)
    assert label(page, "invitation") == "No 0 yet."


def test_nothing_yet_says_what_to_do(window):
    window.menu_actions.corrections.trigger()
    page = window.findChild(CorrectionsPage, "corrections_page")
    assert label(page, "invitation") == (
        "Nothing yet. Where the network is wrong, press what it is."
    )
    assert not button(page, "Export…").isEnabled()
    assert status(page) == ""


def test_relabelled_and_undone(qtbot, page):
    choose(page, 0, 1)
    assert status(page) == "2 chosen"
    relabel = page.findChild(QComboBox, "relabel_list")
    relabel.activated.emit(relabel.findText("7"))
    changed(qtbot, page, "7", "7", "4")
    button(page, "Undo").click()
    changed(qtbot, page, "9", "4", "4")
    assert not button(page, "Undo").isEnabled()


def test_deleted_by_key_and_undone(qtbot, page):
    choose(page, 1, 2)
    QTest.keyClick(page.findChild(QListView, "correction_grid"), Qt.Key.Key_Delete)
    changed(qtbot, page, "9")
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    changed(qtbot, page, "9", "4", "4")


def test_two_changes_are_undone_one_by_one(qtbot, page):
    choose(page, 0)
    button(page, "Delete").click()
    changed(qtbot, page, "4", "4")
    choose(page, 0)
    button(page, "Delete").click()
    changed(qtbot, page, "4")
    button(page, "Undo").click()
    changed(qtbot, page, "4", "4")
    button(page, "Undo").click()
    changed(qtbot, page, "9", "4", "4")


def test_exported_and_imported_again(qtbot, page, tmp_path, monkeypatch):
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{target}.zip", ""))
    button(page, "Export…").click()
    becomes(qtbot, page, "3 exported.")
    choose(page, 0, 1)
    button(page, "Delete").click()
    changed(qtbot, page, "4")

    button(page, "Import…").click()

    becomes(qtbot, page, "2 added, 1 were there already.")
    changed(qtbot, page, "9", "4", "4")
    button(page, "Undo").click()
    changed(qtbot, page, "4")


def test_a_foreign_file_is_refused(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "notes.zip").write_text("hello")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "notes.zip"), "")
    )
    button(page, "Import…").click()
    becomes(
        qtbot,
        page,
        "notes.zip is no zip file, or damaged. Choose a file that was made with Export; "
        "nothing was added.",
    )
    assert button(page, "Import…").isEnabled()


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(qtbot, page, monkeypatch):
    choose(page, 0, 1, 2)

    def refuse(*_: object):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        button(page, "Delete").click()
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
    button(page, "Delete").click()
    changed(qtbot, page, "9", "4", "4")


def test_a_cell_says_what_it_is_used_for(page):
    model = page.findChild(QListView, "correction_grid").model()
    for row, made in enumerate(reversed(Corrections("digits").all())):
        use = "only measured with, never trained on" if made.held_out else "trained on"
        assert model.index(row).data(Qt.ItemDataRole.ToolTipRole) == f"{made.label}: {use}"


def test_the_window_and_the_page_agree(qtbot, page, window):
    draw_digit(window, "2")
    correct(qtbot, window, "8")
    changed(qtbot, page, "8", "9", "4", "4")
    choose(page, 0)
    button(page, "Delete").click()
    changed(qtbot, page, "9", "4", "4")
    assert says(window) == "Wrong? It is a"


def test_photos_have_their_own(qtbot, page):
    Corrections("pets").add("Cat", np.zeros((40, 60, 3), np.uint8))
    tasks = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Task")
    if tasks.findData("pets") < 0:
        pytest.skip("the pets model is not in this clone: make models")
    tasks.setCurrentIndex(tasks.findData("pets"))
    tasks.activated.emit(tasks.currentIndex())
    assert shown(page) == ["Cat"]
    assert labels(page) == ["All · 1", "Cat · 1", "Dog"]


def test_everything_has_a_name(page):
    for each in page.findChildren(QWidget):
        if isinstance(each, (QComboBox, QListView)) and each.parent() in (page, page._pages):
            assert each.accessibleName(), each
