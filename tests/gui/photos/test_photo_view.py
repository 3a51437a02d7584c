"""Photos by every way a person gives one, through the real decoder child, and what is shown."""

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.files.paths import data_folder
from gui.answer.probability_bars import ProbabilityBars
from gui.photos import importing
from gui.photos.photo_view import DropOutline, PhotoView
from tests.support.photos import COPY, LEFT, NO_KEYS, answer_of, banner_of, drop, of_files, paper
from tests.support.pointer import canvas_of, draw_digit, label, send_mouse, settle


def test_a_dropped_photo_is_read(qtbot, window, sheet):
    assert drop(window, of_files(sheet))
    assert answer_of(qtbot, window) == "2047"
    assert label(window, "state_label") in ("Sure", "Unsure: 2", "Unsure: 7")
    assert len(window.findChild(PhotoView).found) == 4


def test_an_opened_photo_is_read(qtbot, window, sheet, monkeypatch):
    chosen = ([QUrl.fromLocalFile(sheet)], "")
    monkeypatch.setattr(importing.QFileDialog, "getOpenFileUrls", lambda *_: chosen)
    window.findChild(QAbstractButton, "open_button").click()
    assert answer_of(qtbot, window) == "2047"


def test_a_pasted_picture_is_read(qtbot, window, sheet):
    from PySide6.QtGui import QImage

    QGuiApplication.clipboard().setImage(QImage(sheet))
    window.menu_actions.paste.trigger()
    assert answer_of(qtbot, window) == "2047"


def test_a_pasted_file_is_read(qtbot, window, sheet):
    QGuiApplication.clipboard().setMimeData(of_files(sheet))
    window.menu_actions.paste.trigger()
    assert answer_of(qtbot, window) == "2047"


def test_nothing_to_paste_says_so(qtbot, window):
    QGuiApplication.clipboard().setText("seven")
    window.menu_actions.paste.trigger()
    assert banner_of(qtbot, window) == "There is no picture to paste. Copy one first."


def test_an_address_on_the_internet_is_never_fetched(qtbot, window):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.jpg")])
    assert drop(window, mime)
    assert banner_of(qtbot, window).endswith(
        "This picture is on the internet, and Inkling fetches nothing from there. "
        "Save the picture first, then drop the saved file."
    )


def test_a_file_that_is_no_picture_says_so_and_the_drawing_stays(qtbot, window, tmp_path):
    draw_digit(window, "7")
    file = tmp_path / "notes.jpg"
    file.write_text("no picture")
    assert drop(window, of_files(str(file)))
    assert banner_of(qtbot, window).startswith("notes.jpg: ")
    assert label(window, "verdict_label") == "7"
    assert not window.findChild(PhotoView).isVisible()


def test_a_folder_without_pictures_says_so(qtbot, window, tmp_path):
    folder = tmp_path / "holiday"
    folder.mkdir()
    assert drop(window, of_files(str(folder)))
    assert banner_of(qtbot, window) == ("holiday is a folder without pictures. Choose another one.")


def test_a_photo_without_digits_says_so(qtbot, window, tmp_path):
    path = tmp_path / "empty.png"
    Image.new("RGB", (300, 200), "white").save(path)
    drop(window, of_files(str(path)))
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "No digit found", timeout=20_000)
    assert window.findChild(ProbabilityBars).probabilities is None


def test_back_to_the_drawing(qtbot, window, sheet):
    draw_digit(window, "3")
    drop(window, of_files(sheet))
    answer_of(qtbot, window)
    window.findChild(QAbstractButton, "back_button").click()
    settle()
    assert label(window, "verdict_label") == "3"
    assert not window.findChild(PhotoView).isVisible()


def test_the_bars_are_of_the_box_under_the_pointer(qtbot, window, sheet):
    drop(window, of_files(sheet))
    answer_of(qtbot, window)
    view = window.findChild(PhotoView)
    for index, digit in enumerate("2047"):
        QTest.mouseMove(view, view.on_screen(view.found[index].box).center().toPoint())
        settle()
        assert window.findChild(ProbabilityBars).probabilities.argmax() == int(digit)
    QTest.keyClick(view, Qt.Key.Key_Left)
    settle()
    assert window.findChild(ProbabilityBars).probabilities.argmax() == 4


def test_the_number_can_be_copied(qtbot, window, sheet):
    drop(window, of_files(sheet))
    answer_of(qtbot, window)
    window.menu_actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == "2047"


def test_a_number_is_drawn_and_read(window):
    for place, digit in enumerate("2047"):
        draw_digit(window, digit, size=0.26, x=0.02 + place * 0.3, y=0.5)
    assert label(window, "verdict_label") == "2047"
    canvas = canvas_of(window)
    for digit in window.session.answer.regions:
        x, y, width, height = digit.box
        here = canvas.widget_position(x + width / 2, y + height / 2)
        send_mouse(canvas, QEvent.Type.MouseMove, here, Qt.MouseButton.NoButton)
        settle()
        shown = window.findChild(ProbabilityBars).probabilities
        assert shown.argmax() == int(digit.prediction.label)


def test_one_digit_and_a_row_in_the_dark_are_read(qtbot, window, tmp_path):
    """Real photos of them, where they are; else painted ones."""
    photos = (data_folder() or Path()) / "photos" / "digits"
    asked = [(photos / "single_8.jpg", "8"), (photos / "row_dark.jpg", "05221859")]
    if not photos.is_dir():
        asked = [(tmp_path / f"{number}.jpg", number) for number in ("6", "05221")]
        for (path, number), light in zip(asked, (1.0, 0.6), strict=True):
            Image.fromarray((paper(number, 100) * light).astype(np.uint8)).save(path)
    for path, number in asked:
        drop(window, of_files(str(path)))
        assert answer_of(qtbot, window) == number
        window.menu_actions.close_photo.trigger()


def test_the_drawing_behind_a_photo_cannot_be_changed(qtbot, window, sheet):
    draw_digit(window, "7")
    drop(window, of_files(sheet))
    view = window.findChild(PhotoView)
    qtbot.waitUntil(view.isVisible, timeout=20_000)

    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Z):
        control = Qt.KeyboardModifier.ControlModifier
        modifier = control if key == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(view, key, modifier)

    assert not window.menu_actions.clear.isEnabled()
    assert len(window.drawing.strokes) == 1
    window.menu_actions.close_photo.trigger()
    window.menu_actions.undo.trigger()
    assert window.drawing.is_empty
    window.menu_actions.redo.trigger()
    window.menu_actions.clear.trigger()
    assert window.drawing.is_empty


def test_an_outline_shows_that_it_can_be_dropped(window, sheet):
    mime = of_files(sheet)  # Qt's events do not keep it alive
    entering = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(window, entering)
    outline = window.findChild(DropOutline)
    assert outline.isVisible()
    assert outline.size() == window.size()


def test_what_cannot_be_a_picture_is_refused_on_the_way_in(window):
    mime = QMimeData()
    mime.setText("seven")
    assert not drop(window, mime)
    assert not window.findChild(DropOutline).isVisible()
