"""A widget that paints itself is painted anew in other colours."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent

from gui.style.theme import DARK, LIGHT
from gui.widgets.painted import PaintedWidget


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
