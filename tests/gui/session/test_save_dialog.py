"""A drawing is saved where the person wants it."""

from PySide6.QtGui import QImage

from gui.session import save_dialog
from tests.support.pointer import (
    banner_text,
    draw_digit,
    label,
)


def test_a_drawing_is_saved_as_black_on_white(window, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "seven"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    saved = QImage(str(target.with_suffix(target.suffix + ".png")))
    assert (saved.width(), saved.height()) == (640, 512)
    assert saved.pixelColor(0, 0).red() == 255
    assert {saved.pixelColor(x, 128).red() for x in range(640)} >= {0, 255}
    assert banner_text(window) == ""


def test_a_drawing_that_cannot_be_saved_says_so(window, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "no such folder" / "seven.png"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    assert banner_text(window) == (
        "The drawing was not saved: No such file or directory. "
        "It is still here; try another folder."
    )
    assert label(window, "verdict_label") == "7"
