"""Examples are drawn, each on the disk before it is counted, or come with a folder."""

import errno
import threading

from PySide6.QtWidgets import (
    QComboBox,
    QTreeWidget,
)

from core.files.paths import user_tasks
from core.user_data.custom_tasks import find_custom_task
from gui.canvas.canvas import DrawingCanvas
from gui.custom_tasks import examples
from gui.custom_tasks.examples import TeachPage
from tests.support.buttons import button_that_says
from tests.support.class_folders import fill
from tests.support.custom_tasks import becomes, choose_folder, click, drawing_on, listed, teach
from tests.support.handwriting import on_canvas
from tests.support.pointer import draw_stroke, label
from tests.support.tasks import chosen


def test_the_next_may_be_begun_while_one_is_being_saved(qtbot, teaching, monkeypatch):
    canvas = teaching.findChild(DrawingCanvas, "teach_canvas")
    teaching.findChild(QComboBox, "teach_label").setCurrentText("star")
    may_save = threading.Event()
    save = examples.add_drawing
    monkeypatch.setattr(examples, "add_drawing", lambda *given: may_save.wait(20) and save(*given))
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


def test_a_new_sign_is_taught_by_drawing(qtbot, teaching, window):
    page = teaching
    assert not button_that_says(page, "Keep").isEnabled()
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
    assert button_that_says(page, "Create").isEnabled()
    assert button_that_says(page, "Create").hasFocus()
    click(page, "Create")

    becomes(qtbot, page, "Trees is there. Press Retrain in the window to train it.")
    assert listed(page) == ["Trees · 2 classes, 13 pictures · not trained yet"]
    assert chosen(window) == "Trees"
    assert label(window, "verdict_label") == "Not trained yet"


def test_one_class_only_cannot_be_created(qtbot, page, tmp_path, monkeypatch):
    fill(tmp_path / "Trees", "Oak", 10)
    choose_folder(qtbot, page, tmp_path / "Trees", monkeypatch)
    assert not button_that_says(page, "Create").isEnabled()
    assert label(page, "folder_said") == (
        "There is only one class, Oak, so there is nothing to tell apart. "
        "Add a folder with pictures of a second one."
    )
    click(page, "Cancel")
    assert list(user_tasks().iterdir()) == []
    assert button_that_says(page, "From a Folder…").isVisible()
