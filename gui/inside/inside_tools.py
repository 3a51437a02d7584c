"""What else can be done with the look inside: compare two models, go step by step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.style.theme import Colors, icon

_ROOM_FOR_WORDS = 165  # px


class InsideTools(QWidget):
    """compare, walk: switches, of which one at most is on."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.compare = self._button("compare_button", self.tr("Compare"))
        self.walk = self._button("walk_button", self.tr("Steps"))
        self.compare.setToolTip(self.tr("Two models, one drawing: both insides, side by side"))
        self.walk.setToolTip(
            self.tr("Step by step: walk the drawing through the network, layer by layer")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch()
        for button, other in ((self.compare, self.walk), (self.walk, self.compare)):
            row.addWidget(button)
            button.toggled.connect(lambda on, other=other: on and other.setChecked(False))

    def set_colors(self, colors: Colors) -> None:
        self.compare.setIcon(icon("compare", colors))
        self.walk.setIcon(icon("steps", colors))

    def show_words(self, room: int) -> None:
        """room: how many pixels there are; without enough, the icons stand by themselves."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if room >= _ROOM_FOR_WORDS:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (self.compare, self.walk):
            button.setToolButtonStyle(style)

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        return button
