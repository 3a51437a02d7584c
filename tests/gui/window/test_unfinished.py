"""What was on the window is there again: after a restart, after a crash, and never in the way."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from core.files.paths import user_data_folder
from gui.main_window import MainWindow
from gui.window.unfinished import DAMAGED, FILE, FOLDER
from tests.support.paths import ROOT
from tests.support.pointer import banner_text, draw_digit, label, settle
from tests.support.windows import on_screen

DAMAGED_SENTENCE = (
    "What was on the window last time cannot be read. It was set aside as window-damaged.json; "
    "your models, corrections and classes are safe, and you can go on."
)
CRASH = """
import os, sys
from PySide6.QtWidgets import QApplication
from gui.main_window import MainWindow
from tests.support.pointer import draw_digit
app = QApplication([])
window = MainWindow()
window.show()
app.processEvents()
draw_digit(window, "7")
while not os.path.exists(sys.argv[1]):
    app.processEvents()
os._exit(9)
"""


def written() -> Path:
    return user_data_folder() / FOLDER / FILE


def start(qtbot, *photos: str) -> MainWindow:
    window = on_screen(qtbot, MainWindow())
    window.open_photos(photos)
    settle()
    return window


def test_a_drawing_is_there_again_after_a_restart(qtbot, window):
    settle()
    draw_digit(window, "4")
    ink = window.drawing.ink.copy()
    window.close()
    again = start(qtbot)
    assert (again.drawing.ink == ink).all()
    assert label(again, "verdict_label") == "4"
    assert banner_text(again) == ""
    again.drawing.undo_stack.undo()  # stroke by stroke, as before
    settle()
    assert len(again.drawing.strokes) == len(window.drawing.strokes) - 1


def test_a_drawing_is_there_again_after_a_crash(qtbot):
    """What is killed writes nothing at its end: all was written while it was drawn."""
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-c", CRASH, written()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(path)},
        cwd=ROOT,
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 9, done.stderr
    window = start(qtbot)
    assert label(window, "verdict_label") == "7"


def test_the_page_and_the_task_are_there_again(qtbot, window):
    settle()
    window.pages.open("data")
    window.close()
    again = start(qtbot)
    assert again.pages.page == "data"


def test_an_empty_window_starts_empty(qtbot, window):
    settle()
    draw_digit(window, "4")
    window.drawing.clear()
    window.close()
    assert start(qtbot).drawing.is_empty


def test_a_photo_is_there_again(qtbot, window, sheet):
    settle()
    window.open_photos([sheet])
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "2047", timeout=20_000)
    window.close()
    again = start(qtbot)
    qtbot.waitUntil(lambda: label(again, "verdict_label") == "2047", timeout=20_000)


def test_a_pasted_picture_is_there_again_and_not_among_the_recent(qtbot, window, sheet):
    settle()
    mime = QMimeData()
    mime.setImageData(QImage(sheet))
    QGuiApplication.clipboard().setMimeData(mime)
    window.menu_actions.paste.trigger()
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "2047", timeout=20_000)
    window.close()
    again = start(qtbot)
    qtbot.waitUntil(lambda: label(again, "verdict_label") == "2047", timeout=20_000)
    assert json.loads(written().read_bytes())["pasted"] == "picture"


def test_a_photo_that_was_named_is_shown_and_the_drawing_is_kept(qtbot, window, sheet, tmp_path):
    settle()
    draw_digit(window, "4")
    other = tmp_path / "seven.png"
    Image.open(sheet).save(other)
    window.open_photos([str(other)])
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "2047", timeout=20_000)
    window.close()
    again = start(qtbot, sheet)
    qtbot.waitUntil(lambda: label(again, "verdict_label") == "2047", timeout=20_000)
    assert again.session.photo is not None
    assert not again.drawing.is_empty
    again.menu_actions.close_photo.trigger()
    settle()
    assert label(again, "verdict_label") == "4"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"version": 1, "page": 7}',
        b'{"version": 9}',
        b'{"version": 1, "drawing": "{}"}',
        b'{"version": 1, "drawing": "[[["}',
    ],
)
def test_a_damaged_one_is_set_aside_with_a_sentence(qtbot, content):
    written().parent.mkdir(parents=True)
    written().write_bytes(content)
    window = start(qtbot)
    assert banner_text(window) == DAMAGED_SENTENCE
    assert (written().parent / DAMAGED).read_bytes() == content
    draw_digit(window, "7")
    window.close()
    again = start(qtbot)
    assert label(again, "verdict_label") == "7"


def test_a_page_that_is_none_counts_as_try(qtbot):
    written().parent.mkdir(parents=True)
    written().write_text('{"version": 1, "page": "../../x"}')
    window = start(qtbot)
    assert window.pages.page == "try"
    assert banner_text(window) == ""


def test_a_second_window_takes_nothing_from_the_first(qtbot, window):
    settle()
    draw_digit(window, "4")
    second = start(qtbot)
    assert second.drawing.is_empty
    draw_digit(second, "7")
    second.close()
    window.close()
    assert label(start(qtbot), "verdict_label") == "4"


def test_it_waits_for_the_end_of_a_question(qtbot, window):
    settle()
    draw_digit(window, "4")
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    question = QMessageBox(again)
    question.setModal(True)
    question.show()
    again.show()
    assert QApplication.activeModalWidget() is question
    settle()
    assert again.drawing.is_empty
    question.done(0)
    qtbot.waitUntil(lambda: label(again, "verdict_label") == "4", timeout=20_000)


def test_what_cannot_be_written_stops_nobody(qtbot):
    user_data_folder().mkdir(parents=True)
    (user_data_folder() / FOLDER).write_text("a file where the folder would be")
    window = start(qtbot)
    draw_digit(window, "7")
    assert label(window, "verdict_label") == "7"
    assert banner_text(window) == ""
    window.close()
