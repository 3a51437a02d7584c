"""One quiet line for what went wrong; it never takes the keyboard away."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gui.style.text import as_button_text
from gui.style.theme import Colors, icon, set_style_property
from gui.widgets.panel import wrapped_label


class Banner(QFrame):
    """Hidden until there is something to say; the person closes it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = wrapped_label("banner_label")
        self._text.setAccessibleName(self.tr("Message"))
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._offer = QPushButton()
        self._offer.setObjectName("banner_button")
        self._offer.clicked.connect(self._accept_offer)
        self._accept: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_error(self, text: str) -> None:
        """Show a sentence, in place of an earlier one."""
        self._show("problem", text)

    def show_notice(self, text: str) -> None:
        """Show a sentence about what went well."""
        self._show("notice", text)

    def show_offer(self, text: str, offer: str, accept: Callable[[], None]) -> None:
        """Show a sentence with a button; accept is called when it is pressed."""
        self._show("notice", text)
        self._accept = accept
        self._offer.setText(as_button_text(offer))
        self._offer.show()

    def show_unexpected(self) -> None:
        """Something happened that nobody thought of; what the person did is still there."""
        self.show_error(
            self.tr(
                "Something unexpected happened. Your drawing is still here; if the window behaves "
                "oddly, save the drawing and start Inkling again."
            )
        )

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))

    def _show(self, tone: str, text: str) -> None:
        self._text.setText(text)
        self._offer.hide()
        set_style_property(self, "tone", tone)
        self.show()

    def _accept_offer(self) -> None:
        self.hide()
        if self._accept is not None:
            self._accept()
