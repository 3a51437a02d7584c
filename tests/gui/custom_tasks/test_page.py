"""My classes: from a folder or drawn, with what was found, and back after a deletion."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QTreeWidget,
)

from core.files.paths import user_tasks
from core.task import DRAWINGS
from core.user_data.custom_tasks import create, custom_tasks, find_custom_task
from gui.custom_tasks import controller
from gui.custom_tasks.page import CustomTasksPage
from tests.support.buttons import button_that_says
from tests.support.class_folders import drawing, fill
from tests.support.custom_model import keep_model
from tests.support.custom_tasks import becomes, choose_folder, click, listed, status, teach
from tests.support.photos import drop, of_files
from tests.support.pointer import label
from tests.support.tasks import chosen


def test_a_dropped_folder_of_drawings_is_known_as_such(qtbot, page, tmp_path):
    fill(tmp_path / "Signs", "star", 3, drawing)
    fill(tmp_path / "Signs", "ring", 3, drawing)
    assert drop(page, of_files(str(tmp_path / "Signs")))
    qtbot.waitUntil(page.findChild(QTreeWidget, "folder_table").isVisible, timeout=20_000)
    click(page, "Create")
    qtbot.waitUntil(lambda: bool(custom_tasks()), timeout=20_000)
    assert custom_tasks()[0].kind == DRAWINGS


@pytest.mark.parametrize("field", ["task_name", "new_class"])
def test_what_is_let_go_above_a_name_is_no_text_for_it(page, field):
    assert not page.findChild(QLineEdit, field).acceptDrops()  # so Qt asks the page around it
    assert page.acceptDrops()


def test_one_class_is_said_as_one(qtbot, page, tmp_path):
    fill(tmp_path / "Rocks", "Lava", 8)
    drop(page, of_files(str(tmp_path / "Rocks")))
    qtbot.waitUntil(page.findChild(QTreeWidget, "folder_table").isVisible, timeout=20_000)
    assert label(page, "folder_title") == "Rocks: 1 class, 8 pictures"


def test_a_folder_without_folders_is_said(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    choose_folder(qtbot, page, tmp_path / "empty", monkeypatch)
    becomes(
        qtbot,
        page,
        "empty has no folders in it. Put the pictures of each class into a folder named like the "
        "class, and choose the folder above them.",
    )
    assert button_that_says(page, "From a Folder…").isVisible()


def test_a_name_that_is_taken_can_be_changed_and_tried_again(qtbot, page, folder, monkeypatch):
    create("Trees", DRAWINGS)
    choose_folder(qtbot, page, folder, monkeypatch)
    click(page, "Create")
    becomes(qtbot, page, "There is a task 'Trees' already. Give another name.")
    page.findChild(QLineEdit, "task_name").setText("My trees")
    click(page, "Create")
    becomes(qtbot, page, "My trees is there. Press Retrain in the window to train it.")


def test_what_was_made_last_is_chosen_and_what_was_said_is_not_said_again(
    qtbot, page, folder, monkeypatch
):
    create("Ambers", DRAWINGS)
    page.refresh()
    choose_folder(qtbot, page, folder, monkeypatch)
    click(page, "Create")
    becomes(qtbot, page, "Trees is there. Press Retrain in the window to train it.")
    assert page.findChild(QListWidget, "task_list").currentItem().text().startswith("Trees")

    page.close()
    page.show()

    assert status(page) == ""


def test_closing_the_window_ends_the_looking(page, window, folder, monkeypatch):
    page.open_folder(str(folder))
    window.close()
    assert list(user_tasks().iterdir()) == []


def test_a_second_folder_takes_the_place_of_the_first(qtbot, page, tmp_path, folder, monkeypatch):
    fill(tmp_path / "Rocks", "Lava", 3)
    fill(tmp_path / "Rocks", "Slate", 2)
    look = controller.check_folder
    may_look = threading.Event()

    def look_later(path: Path, progress):
        may_look.wait(20)
        return look(path, lambda *_: True)

    monkeypatch.setattr(controller, "check_folder", look_later)
    page.open_folder(str(folder))
    page.open_folder(str(tmp_path / "Rocks"))
    may_look.set()

    qtbot.waitUntil(page.findChild(QTreeWidget, "folder_table").isVisible, timeout=20_000)

    assert label(page, "folder_title") == "Rocks: 2 classes, 5 pictures"
    assert page.findChild(QLineEdit, "task_name").text() == "Rocks"
    click(page, "Cancel")
    assert list(user_tasks().iterdir()) == []


@pytest.mark.parametrize("closed_by", ["Escape", "the frame"])
def test_what_was_drawn_counts_however_the_page_is_closed(qtbot, teaching, window, closed_by):
    for name in ("star", "ring"):
        teach(qtbot, teaching, name, "0")
    window.session.choose_task(find_custom_task("signs").task)

    if closed_by == "Escape":
        QTest.keyClick(teaching, Qt.Key.Key_Escape)
    else:
        teaching.close()

    assert not teaching.isVisible()
    qtbot.waitUntil(lambda: window.session.task.classes == ("ring", "star"), timeout=20_000)
    assert listed(teaching) == ["Signs · 2 classes, 2 pictures · not trained yet"]


def test_deleted_and_brought_back(qtbot, window, model_folder):
    task = create("Signs", DRAWINGS)
    keep_model(task)
    window.menu_actions.custom_tasks.trigger()
    page = window.findChild(CustomTasksPage, "own_tasks_page")
    assert listed(page) == ["Signs · 0 classes, 0 pictures · to be trained again"]
    click(page, "Use")
    assert chosen(window) == "Signs"
    window.menu_actions.custom_tasks.trigger()

    click(page, "Delete")

    becomes(qtbot, page, "Signs is put aside; its models stay.")
    assert listed(page) == []
    assert chosen(window) == "Digits"
    click(page, "Undo")
    qtbot.waitUntil(lambda: len(listed(page)) == 1, timeout=20_000)
    assert status(page) == ""


def test_a_folder_of_folders_dropped_on_the_window_leads_here(qtbot, window, folder):
    assert drop(window, of_files(str(folder)))
    page = window.findChild(CustomTasksPage, "own_tasks_page")
    qtbot.waitUntil(page.findChild(QTreeWidget, "folder_table").isVisible, timeout=20_000)
    assert label(page, "folder_title") == "Trees: 2 classes, 13 pictures"
    click(page, "Cancel")


@pytest.mark.parametrize("left_by", ["Done", "Escape", "the frame"])
def test_who_leaves_the_drawing_early_leaves_nothing_behind(qtbot, teaching, left_by):
    if left_by == "Done":
        click(teaching, "Done")
    elif left_by == "Escape":
        QTest.keyClick(teaching, Qt.Key.Key_Escape)
    else:
        teaching.close()

    qtbot.waitUntil(lambda: list(user_tasks().iterdir()) == [], timeout=20_000)
    qtbot.waitUntil(lambda: listed(teaching) == [], timeout=20_000)
