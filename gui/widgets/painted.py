"""What every widget shares that paints itself."""

from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Colors


class PaintedWidget(QWidget):
    """A widget that paints itself, in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._colors: Colors = LIGHT

    def set_colors(self, colors: Colors) -> None:
        """Paint in these colours from now on."""
        self._colors = colors
        self.update()
