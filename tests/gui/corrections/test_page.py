"""My corrections: looked through, put right, deleted and back, taken out and in."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListView,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from core.user_data.corrections import Corrections
from gui.corrections.page import CorrectionsPage
from tests.support.buttons import button_that_says
from tests.support.corrections import correct, says
from tests.support.corrections_page import becomes, changed, choose, labels, shown, status
from tests.support.pointer import draw_digit, label
from tests.support.saving import shows_folder


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
    assert not button_that_says(page, "Export…").isEnabled()
    assert status(page) == ""


def test_relabelled_and_undone(qtbot, page):
    choose(page, 0, 1)
    assert status(page) == "2 chosen"
    relabel = page.findChild(QComboBox, "relabel_list")
    relabel.activated.emit(relabel.findText("7"))
    changed(qtbot, page, "7", "7", "4")
    button_that_says(page, "Undo").click()
    changed(qtbot, page, "9", "4", "4")
    assert not button_that_says(page, "Undo").isEnabled()


def test_deleted_by_key_and_undone(qtbot, page):
    choose(page, 1, 2)
    QTest.keyClick(page.findChild(QListView, "correction_grid"), Qt.Key.Key_Delete)
    changed(qtbot, page, "9")
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    changed(qtbot, page, "9", "4", "4")


def test_exported_and_imported_again(qtbot, page, tmp_path, monkeypatch):
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{target}.zip", ""))
    button_that_says(page, "Export…").click()
    becomes(qtbot, page, "3 exported.")
    assert shows_folder(page, monkeypatch) == tmp_path
    choose(page, 0, 1)
    assert page.findChild(QPushButton, "folder_button").isHidden()
    button_that_says(page, "Delete").click()
    changed(qtbot, page, "4")

    button_that_says(page, "Import…").click()

    becomes(qtbot, page, "2 added, 1 were there already.")
    changed(qtbot, page, "9", "4", "4")
    button_that_says(page, "Undo").click()
    changed(qtbot, page, "4")


def test_after_an_export_that_fails_no_folder_is_offered(qtbot, page, tmp_path, monkeypatch):
    targets = iter((tmp_path / "mine.zip", tmp_path / "gone" / "mine.zip"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(targets)), ""))
    folder = page.findChild(QPushButton, "folder_button")
    button_that_says(page, "Export…").click()
    becomes(qtbot, page, "3 exported.")
    assert not folder.isHidden()

    button_that_says(page, "Export…").click()

    gone = tmp_path / "gone"
    sentence = f"Not saved: the folder {gone} is not there. Make it, or choose another one."
    becomes(qtbot, page, sentence)
    assert folder.isHidden()


def test_a_foreign_file_is_refused(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "notes.zip").write_text("hello")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "notes.zip"), "")
    )
    button_that_says(page, "Import…").click()
    becomes(
        qtbot,
        page,
        "notes.zip is no zip file, or damaged. Choose a file that was made with Export; "
        "nothing was added.",
    )
    assert button_that_says(page, "Import…").isEnabled()


def test_the_window_and_the_page_agree(qtbot, page, window):
    draw_digit(window, "2")
    correct(qtbot, window, "8")
    changed(qtbot, page, "8", "9", "4", "4")
    choose(page, 0)
    button_that_says(page, "Delete").click()
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
    places = (page, page.findChild(QStackedWidget))
    for each in page.findChildren(QWidget):
        if isinstance(each, (QComboBox, QListView)) and each.parent() in places:
            assert each.accessibleName(), each
