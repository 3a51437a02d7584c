"""One quiet line for what went wrong; it never takes the keyboard away."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.theme import Colors, icon


class Banner(QFrame):
    """Hidden until there is something to say; the person closes it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setObjectName("banner_label")
        self._text.setWordWrap(True)
        self._text.setAccessibleName(self.tr("Message"))
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        """Show a sentence, in place of an earlier one."""
        self._text.setText(text)
        self.show()

    def say_unexpected(self) -> None:
        """Something happened that nobody thought of; what the person did is still there."""
        self.say(
            self.tr(
                "Something unexpected happened. Your drawing is still here; if the window behaves "
                "oddly, save the drawing and start Inkling again."
            )
        )

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))
