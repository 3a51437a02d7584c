"""What is remembered between two starts, and the theme that everything is painted in."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from core.files.paths import config_folder
from gui.answer.probability_bars import ProbabilityBars
from gui.main_window import MainWindow
from gui.session.settings import SETTINGS_FILE, Appearance, Settings
from gui.style.theme import DARK, LIGHT, Colors, ThemeChoice
from tests.support.pointer import canvas_of

OLD = r"""[General]
folder="/media/jö, b"
geometry=@ByteArray(\x1\xd9\xd0\xcb\0\x3)
live=false
pen_width=30
recent_photos="[\"/a/\\u00e9, b.jpg\", \"C:\\\\d.png\"]"
room=why
task=pets
theme=dark
"""
PAYLOAD = """
import os, sys
from PySide6.QtCore import QSettings
class Harm:
    def __reduce__(self):
        return os.mkdir, (sys.argv[2],)
QSettings(sys.argv[1], QSettings.Format.IniFormat).setValue("geometry", Harm())
"""
READER = """
import sys
from PySide6.QtCore import QSettings
try:
    QSettings(sys.argv[1], QSettings.Format.IniFormat).value("geometry")
except SystemError:
    pass
"""


@pytest.fixture
def config(home):
    """Where programs keep their settings."""
    return home / "config"


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


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff[",
        b"[" * 100_000,
        b"3",
        b" " * (2 << 20),
        b'{"pen_width": "huge", "live": 3, "theme": "pink", "geometry": "7", "folder": null}',
        b'{"pen_width": 1e99, "recent_photos": {}, "tab": [], "task": 7, "colour": "red"}',
    ],
)
def test_a_damaged_settings_file_is_no_error(qtbot, config, content):
    (config / "inkling").mkdir(parents=True)
    (config / "inkling" / "settings.json").write_bytes(content)
    window = MainWindow()
    qtbot.addWidget(window)
    assert canvas_of(window).pen_width == 18
    assert window.menu_actions.live.isChecked()


def test_one_damaged_setting_leaves_the_others(config):
    (config / "inkling").mkdir(parents=True)
    (config / "inkling" / "settings.json").write_text('{"pen_width": "huge", "tab": "why"}')
    settings = Settings()
    assert (settings.pen_width, settings.tab) == (18, "why")


def test_what_two_windows_remember_stays():
    one, other = Settings(), Settings()
    one.pen_width = 30
    other.tab = "why"
    again = Settings()
    assert (again.pen_width, again.tab) == (30, "why")


@pytest.mark.usefixtures("home")
def test_what_is_as_it_was_is_not_written():
    settings, file = Settings(), config_folder() / SETTINGS_FILE
    settings.task = "digits"
    file.unlink()
    settings.task, settings.live = "digits", True
    assert not file.exists()
    settings.live = False
    assert file.exists()


def test_settings_that_cannot_be_written_are_kept_for_now(config):
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("a file where the folder should be")
    settings = Settings()
    settings.theme = ThemeChoice.DARK
    assert settings.theme is ThemeChoice.DARK


def test_what_an_older_inkling_remembered_is_read(config):
    (config / "Inkling").mkdir(parents=True)
    (config / "Inkling" / "Inkling.ini").write_text(OLD, encoding="utf-8")
    settings = Settings()
    assert settings.pen_width == 30
    assert not settings.live
    assert (settings.theme, settings.task) == (ThemeChoice.DARK, "pets")
    assert (settings.tab, settings.folder) == ("why", "/media/jö, b")
    assert settings.recent_photos == ["/a/é, b.jpg", "C:\\d.png"]
    assert settings.geometry.isEmpty()

    settings.pen_width = 20
    assert (Settings().pen_width, Settings().tab) == (20, "why")


def test_nothing_in_a_settings_file_is_run(qtbot, config, tmp_path):
    """An object of Python's in a file of Qt's, as setValue writes it, would make a folder."""
    harm = tmp_path / "harm"
    file = config / "Inkling" / "Inkling.ini"
    subprocess.run([sys.executable, "-c", PAYLOAD, file, harm], check=True)
    assert b"PyObjectWrapper" in file.read_bytes()

    for name in ("Inkling/Inkling.ini", "inkling/settings.json"):
        (config / name).parent.mkdir(exist_ok=True)
        (config / name).write_bytes(file.read_bytes())
        window = MainWindow()
        qtbot.addWidget(window)
        assert not harm.exists()

    subprocess.run([sys.executable, "-c", READER, file], check=True)
    assert harm.exists()  # as it would have


class Part:
    """Paints itself in the colours that it was told last."""

    colors: Colors | None = None

    def set_colors(self, colors: Colors) -> None:
        self.colors = colors


def test_a_chosen_theme_is_remembered_and_all_parts_are_coloured(window):
    bars = window.findChild(ProbabilityBars)
    themes = window.menu_actions.themes
    themes[ThemeChoice.LIGHT].trigger()
    light = bars.grab().toImage()
    themes[ThemeChoice.DARK].trigger()
    assert Settings().theme is ThemeChoice.DARK
    assert themes[ThemeChoice.DARK].isChecked()
    assert bars.grab().toImage() != light
    themes[ThemeChoice.LIGHT].trigger()
    assert bars.grab().toImage() == light


def test_a_part_that_is_made_later_has_the_same_colours(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    for choice, colors in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        settings = Settings()
        settings.theme = choice
        part = Part()
        Appearance(settings, parent).add(part)
        assert part.colors == colors
