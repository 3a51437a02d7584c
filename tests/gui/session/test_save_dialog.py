"""A drawing is saved where the person wants it, and a model as a file or as a folder."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from gui.session import save_dialog
from tests.support.faults import hanging_disk
from tests.support.pointer import (
    banner_text,
    draw_digit,
    label,
)


def test_a_drawing_is_saved_as_black_on_white(window, qtbot, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "seven"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    made = target.with_suffix(".png")
    qtbot.waitUntil(made.exists)
    saved = QImage(str(made))
    assert (saved.width(), saved.height()) == (640, 512)
    assert saved.pixelColor(0, 0).red() == 255
    assert {saved.pixelColor(x, 128).red() for x in range(640)} >= {0, 255}
    qtbot.waitUntil(lambda: banner_text(window) == "seven.png is written.")


def test_a_disk_that_hangs_does_not_hold_up_who_saves_a_drawing(
    window, qtbot, tmp_path, monkeypatch
):
    draw_digit(window, "7")
    drawn = 255 - window.drawing.ink
    target = tmp_path / "seven.png"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with hanging_disk():
        window.menu_actions.save.trigger()
        draw_digit(window, "4")
        assert not target.exists()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: banner_text(window) == "seven.png is written.")
    assert window.findChild(QPushButton, "banner_button").text() == "Show in Folder"
    assert (np.asarray(Image.open(target)) == drawn).all()


def test_a_drawing_that_is_being_saved_is_so_before_the_window_has_gone(
    window, tmp_path, monkeypatch
):
    target = tmp_path / "seven.png"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    window.close()
    assert target.exists()


def test_a_drawing_that_cannot_be_saved_says_so(window, qtbot, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "no such folder" / "seven.png"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    qtbot.waitUntil(lambda: bool(banner_text(window)))
    assert banner_text(window) == (
        "The drawing was not saved: No such file or directory. "
        "It is still here; try another folder."
    )
    assert label(window, "verdict_label") == "7"


@pytest.mark.parametrize(
    "given",
    [
        ("mine", "Keras model (*.keras)", "mine.keras"),
        ("mine.tflite", "", "mine.tflite"),
        ("mine", "", "mine"),
    ],
)
def test_the_model_is_taken_along(window, qtbot, tmp_path, monkeypatch, given):
    made = given[2]
    target = tmp_path / "export"
    target.mkdir()
    answer = (str(target / given[0]), given[1])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    window.menu_actions.export_model.trigger()
    assert banner_text(window) == f"{made} is being written. Everything else goes on."
    qtbot.waitUntil(lambda: banner_text(window) == f"{made} is written.")
    assert [each.name for each in target.iterdir()] == [made]
    if made == "mine":
        window.menu_actions.export_model.trigger()
        refusal = f"Not saved: {target / 'mine'} is there already. Give another name."
        qtbot.waitUntil(lambda: banner_text(window) == refusal)


def test_every_format_is_offered_in_words(window, monkeypatch):
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: offered.append(given) or ("", "")
    )
    window.menu_actions.export_model.trigger()
    ((_, title, _, kinds),) = offered
    assert title == "Export Model"
    assert kinds.split(";;") == [
        "Folder with both files and an example (*)",
        "Keras model (*.keras)",
        "Web page that answers by itself (*.html)",
        "C header for a microcontroller (*.h)",
        "LiteRT model (*.tflite)",
        "LiteRT model in 8-bit numbers, a quarter of the size (*.int8.tflite)",
        "ONNX model for other runtimes (*.onnx)",
    ]
