"""The theme: the person's choice, icons in its colours, properties that restyle."""

import dataclasses
import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from gui.style import theme
from gui.style.theme import (
    DARK,
    LIGHT,
    PaintedWidget,
    ThemeChoice,
    apply_style_sheet,
    apply_theme,
    icon,
    is_dark,
    set_style_property,
    small,
)
from gui.widgets.panel import column_in
from tests.support.windows import on_screen


@pytest.fixture
def application(qapp: QApplication):
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


@pytest.mark.parametrize(
    ("choice", "colors"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_the_persons_choice_decides(application, choice, colors):
    assert apply_theme(application, choice) == colors
    assert is_dark(choice) == (colors is DARK)
    assert application.palette().window().color() == QColor(colors.window)
    apply_style_sheet(application, colors)
    assert colors.accent in application.styleSheet()
    assert "$" not in application.styleSheet()


@pytest.mark.parametrize(("systems", "text"), [(9.0, 10.0), (15.0, 15.0)])
def test_text_is_as_large_as_the_systems_own_and_never_tiny(
    application, monkeypatch, systems, text
):
    font = QFont("DejaVu Sans")
    font.setPointSizeF(systems)
    monkeypatch.setattr(theme.QFontDatabase, "systemFont", lambda _: font)

    apply_style_sheet(application, apply_theme(application, ThemeChoice.LIGHT))

    assert application.font().pointSizeF() == text
    assert small(application.font()).pointSizeF() == 0.8 * text
    assert f"#verdict_label {{ font-size: {5.2 * text}pt; " in application.styleSheet()


def test_on_a_mac_a_point_is_a_pixel(application, monkeypatch):
    class Screen:
        def logicalDotsPerInch(self):
            return 72.0

    monkeypatch.setattr(theme.QGuiApplication, "primaryScreen", Screen)
    apply_theme(application, ThemeChoice.LIGHT)
    assert application.font().pointSizeF() == pytest.approx(13.33, abs=0.01)


def test_an_icon_is_drawn_in_the_themes_colours():
    colors = dataclasses.replace(LIGHT, text="#ff0000", faint="#00ff00")
    made = icon("copy", colors)
    for mode, expected in ((QIcon.Mode.Normal, "#ff0000"), (QIcon.Mode.Disabled, "#00ff00")):
        image = made.pixmap(20, 20, mode).toImage()
        painted = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert expected in painted


def test_captions_are_smaller_and_the_font_given_stays():
    font = QFont("Inter", 10)
    assert small(font).pointSizeF() < font.pointSizeF() == 10


def test_a_property_restyles_the_widget(qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setStyleSheet('QLabel[tone="problem"] { min-width: 321px; }')
    label.ensurePolished()
    assert label.minimumSizeHint().width() < 321
    set_style_property(label, "tone", "problem")
    assert label.minimumWidth() == 321


class Square(PaintedWidget):
    """All in the accent's colour."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colors.accent))
        painter.end()


def test_it_has_the_light_colours_until_others_are_set(qtbot):
    square = Square()
    qtbot.addWidget(square)
    assert square.grab().toImage().pixelColor(5, 5) == QColor(LIGHT.accent)
    square.set_colors(DARK)
    assert square.grab().toImage().pixelColor(5, 5) == QColor(DARK.accent)


class Plate(Square):
    USUAL, LEAST = QSize(40, 30), QSize(20, 15)


def test_it_says_its_sizes_where_it_has_some(qtbot):
    plate, square = Plate(), Square()
    for each in (plate, square):
        qtbot.addWidget(each)
    assert (plate.sizeHint(), plate.minimumSizeHint()) == (QSize(40, 30), QSize(20, 15))
    assert (square.sizeHint(), square.minimumSizeHint()) == (QSize(), QSize())


@pytest.mark.parametrize("kind", [QPushButton, QComboBox, QLineEdit, QSpinBox])
def test_what_is_locked_looks_so(qtbot, application, kind):
    apply_style_sheet(application, LIGHT)
    field = kind()
    qtbot.addWidget(field)
    field.setEnabled(False)
    field.resize(200, 40)
    assert field.grab().toImage().pixelColor(100, 20) == QColor(LIGHT.window)


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox])
def test_the_keyboards_frame_stands_around_a_button_and_not_on_its_words(qtbot, application, kind):
    apply_style_sheet(application, LIGHT)
    page, first, button = QWidget(), QPushButton("first"), kind(" " * 20)
    column_in(page, first, button, spacing=0)
    on_screen(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    inside = button.grab(button.rect().adjusted(30, 4, -20, -4)).toImage()
    places = itertools.product(range(inside.width()), range(inside.height()))
    assert len({inside.pixel(*place) for place in places}) == 1
