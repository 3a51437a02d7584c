"""My classes: from a folder or drawn, with what was found, and back after a deletion."""

import errno
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTreeWidget,
)

from core.files.paths import user_tasks
from core.task import DRAWINGS
from core.user_data.custom_tasks import create, custom_tasks, find_custom_task
from gui.canvas.canvas import DrawingCanvas
from gui.canvas.drawing import Drawing
from gui.custom_tasks import controller, teach_page
from gui.custom_tasks.page import CustomTasksPage
from gui.custom_tasks.teach_page import TeachPage
from tests.support.class_folders import drawing, fill
from tests.support.custom_model import keep_model
from tests.support.handwriting import on_canvas
from tests.support.photos import drop, of_files
from tests.support.pointer import draw_stroke, label, settle
from tests.support.tasks import chosen


@pytest.fixture
def page(window) -> CustomTasksPage:
    window.workbench.task_selector.findChild(QPushButton, "own_tasks_button").click()
    settle()
    return window.findChild(CustomTasksPage, "own_tasks_page")


@pytest.fixture
def folder(tmp_path):
    fill(tmp_path / "Trees", "Oak", 10)
    fill(tmp_path / "Trees", "Ash", 3)
    (tmp_path / "Trees" / "Oak" / "broken.jpg").write_bytes(b"no picture")
    return tmp_path / "Trees"


def button(page, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def click(page, text: str) -> None:
    button(page, text).click()
    settle()


def status(page) -> str:
    return label(page, "own_tasks_status")


def becomes(qtbot, page, text: str) -> None:
    qtbot.waitUntil(lambda: status(page) == text, timeout=20_000)


def listed(page) -> list[str]:
    tasks = page.findChild(QListWidget, "task_list")
    return [tasks.item(row).text() for row in range(tasks.count())]


def choose_folder(qtbot, page, folder, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(page, "From a Folder…")
    table = page.findChild(QTreeWidget, "folder_table")
    qtbot.waitUntil(lambda: table.isVisible() or bool(status(page)), timeout=20_000)


def test_a_folder_becomes_a_task_that_is_asked(qtbot, page, window, folder, monkeypatch):
    choose_folder(qtbot, page, folder, monkeypatch)

    assert label(page, "folder_title") == "Trees: 2 classes, 13 pictures"
    table = page.findChild(QTreeWidget, "folder_table")
    rows = [table.topLevelItem(row) for row in range(2)]
    assert [[row.text(column) for column in range(4)] for row in rows] == [
        ["Ash", "3", "–", "–"],
        ["Oak", "10", "1", "–"],
    ]
    assert label(page, "folder_said") == (
        "Too few pictures: Ash (3). From 10 a class on it is worth training; the more, the better."
        "\nCannot be read and left out: broken.jpg."
    )
    assert button(page, "Create").isEnabled()
    click(page, "Create")

    becomes(qtbot, page, "Trees is there. Press Retrain in the window to train it.")
    assert listed(page) == ["Trees · 2 classes, 13 pictures · not trained yet"]
    assert chosen(window) == "Trees"
    assert label(window, "verdict_label") == "Not trained yet"


def test_a_dropped_folder_of_drawings_is_known_as_such(qtbot, page, tmp_path):
    fill(tmp_path / "Signs", "star", 3, drawing)
    fill(tmp_path / "Signs", "ring", 3, drawing)
    assert drop(page, of_files(str(tmp_path / "Signs")))
    qtbot.waitUntil(page.findChild(QTreeWidget, "folder_table").isVisible, timeout=20_000)
    click(page, "Create")
    qtbot.waitUntil(lambda: bool(custom_tasks()), timeout=20_000)
    assert custom_tasks()[0].kind == DRAWINGS


def test_one_class_only_cannot_be_created(qtbot, page, tmp_path, monkeypatch):
    fill(tmp_path / "Trees", "Oak", 10)
    choose_folder(qtbot, page, tmp_path / "Trees", monkeypatch)
    assert not button(page, "Create").isEnabled()
    assert label(page, "folder_said") == (
        "There is only one class, Oak, so there is nothing to tell apart. "
        "Add a folder with pictures of a second one."
    )
    click(page, "Cancel")
    assert list(user_tasks().iterdir()) == []
    assert button(page, "From a Folder…").isVisible()


def test_a_folder_without_folders_is_said(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    choose_folder(qtbot, page, tmp_path / "empty", monkeypatch)
    becomes(
        qtbot,
        page,
        "empty has no folders in it. Put the pictures of each class into a folder named like the "
        "class, and choose the folder above them.",
    )
    assert button(page, "From a Folder…").isVisible()


def test_a_name_that_is_taken_can_be_changed_and_tried_again(qtbot, page, folder, monkeypatch):
    create("Trees", DRAWINGS)
    choose_folder(qtbot, page, folder, monkeypatch)
    click(page, "Create")
    becomes(qtbot, page, "There is a task 'Trees' already. Give another name.")
    page.findChild(QLineEdit, "task_name").setText("My trees")
    click(page, "Create")
    becomes(qtbot, page, "My trees is there. Press Retrain in the window to train it.")


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


def drawing_on(page) -> Drawing:
    return page.findChild(TeachPage).findChild(Drawing)


def teach(qtbot, page, name: str, digits: str) -> None:
    canvas = page.findChild(DrawingCanvas, "teach_canvas")
    page.findChild(QComboBox, "teach_label").setCurrentText(name)
    for digit in digits:
        before = find_custom_task("signs").counts().get(name, 0)
        for points in on_canvas(digit):
            draw_stroke(canvas, points)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda before=before: find_custom_task("signs").counts().get(name, 0) == before + 1,
            timeout=20_000,
        )
        assert drawing_on(page).is_empty
    shown = f"{before + 1} of 10" if before < 9 else "10 ✓ enough"
    qtbot.waitUntil(lambda: label(page, "teach_count") == shown, timeout=20_000)


@pytest.fixture
def teaching(qtbot, page) -> CustomTasksPage:
    page.findChild(QLineEdit, "task_name").setText("Signs")
    click(page, "By Drawing…")
    qtbot.waitUntil(page.findChild(TeachPage).isVisible, timeout=20_000)
    return page


def test_a_new_sign_is_taught_by_drawing(qtbot, teaching, window):
    page = teaching
    assert not button(page, "Keep").isEnabled()
    teach(qtbot, page, "star", "0123470123")
    click(page, "Next Class")
    assert label(page, "teach_count") == ""
    teach(qtbot, page, "ring", "00")
    click(page, "Take Back")
    qtbot.waitUntil(lambda: label(page, "teach_count") == "1 of 10", timeout=20_000)
    click(page, "Done")

    becomes(qtbot, page, "Signs is there. Press Retrain in the window to train it.")
    assert find_custom_task("signs").counts() == {"ring": 1, "star": 10}
    assert chosen(window) == "Signs"


def test_one_class_is_not_enough(qtbot, teaching):
    teach(qtbot, teaching, "star", "0")
    click(teaching, "Done")
    becomes(qtbot, teaching, "Signs needs at least two classes. Draw More adds one.")
    click(teaching, "Draw More…")
    assert teaching.findChild(TeachPage).isVisible()


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


def test_the_next_may_be_begun_while_one_is_being_saved(qtbot, teaching, monkeypatch):
    canvas = teaching.findChild(DrawingCanvas, "teach_canvas")
    teaching.findChild(QComboBox, "teach_label").setCurrentText("star")
    may_save = threading.Event()
    save = teach_page.add_drawing
    monkeypatch.setattr(
        teach_page, "add_drawing", lambda *given: may_save.wait(20) and save(*given)
    )
    for expected in (1, 2):
        draw_stroke(canvas, [(100, 100), (100 * expected, 300)])
        click(teaching, "Keep")
        assert drawing_on(teaching).is_empty
    draw_stroke(canvas, [(300, 100), (100, 300)])
    may_save.set()

    qtbot.waitUntil(lambda: label(teaching, "teach_count") == "2 of 10", timeout=20_000)

    assert len(drawing_on(teaching).strokes) == 1


def test_a_disk_that_refuses_leaves_the_drawing_on_the_paper(qtbot, teaching, monkeypatch):
    canvas = teaching.findChild(DrawingCanvas, "teach_canvas")
    teaching.findChild(QComboBox, "teach_label").setCurrentText("star")
    for points in on_canvas("7"):
        draw_stroke(canvas, points)

    def refuse(*_: object):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        click(teaching, "Keep")
        becomes(qtbot, teaching, "Not saved: the disk is full. Make room on it, then try again.")
    assert not drawing_on(teaching).is_empty
    assert label(teaching, "teach_count") == "0 of 10"
    click(teaching, "Keep")
    qtbot.waitUntil(lambda: label(teaching, "teach_count") == "1 of 10", timeout=20_000)


def test_deleted_and_brought_back(qtbot, window, model_folder):
    task = create("Signs", DRAWINGS)
    keep_model(task)
    window.menu_actions.custom_tasks.trigger()
    page = window.findChild(CustomTasksPage, "own_tasks_page")
    assert listed(page) == ["Signs · 0 classes, 0 pictures · trained"]
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
