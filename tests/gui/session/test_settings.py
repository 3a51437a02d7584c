"""What is remembered between two starts."""

from PySide6.QtWidgets import (
    QComboBox,
    QSlider,
)

from gui.main_window import MainWindow
from tests.support.pointer import (
    canvas_of,
)


def test_settings_outlive_the_window(qtbot, window):
    window.findChild(QSlider, "pen_width_slider").setValue(30)
    window.menu_actions.live.trigger()
    window.resize(1100, 700)
    selector = window.findChild(QComboBox, "model_selector")
    selector.activated.emit(1)
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert canvas_of(again).pen_width == 30
    assert not again.menu_actions.live.isChecked()
    # The offscreen platform's screen is 800 px wide, to which Qt narrows the window.
    assert again.height() == 700
    assert again.findChild(QComboBox, "model_selector").currentIndex() == 1


def test_a_damaged_settings_file_is_no_error(qtbot, tmp_path):
    for content in (b"\x00\xff[", b"[General]\npen_width=huge\nlive=\ntheme=pink\ngeometry=7\n"):
        file = tmp_path / "settings" / "Inkling" / "Inkling.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        window = MainWindow()
        qtbot.addWidget(window)
        assert canvas_of(window).pen_width == 18
        assert window.menu_actions.live.isChecked()
