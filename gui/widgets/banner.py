"""The one quiet line for what went wrong, what was done, and what is offered."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from core.files.names import shown_name
from gui.style.text import as_button_text
from gui.style.theme import Colors, icon, set_style_property
from gui.widgets.panel import wrapped_label


class Cause(Enum):
    """What a message is about; with that, it ends."""

    NONE = "none"  # it stays until it is closed
    ASKED = "asked"  # what was given, or the model that was to answer
    SWITCHED = "switched"  # another task answers than was chosen
    PUT_AWAY = "put away"  # photos that can be shown again
    CAMERA = "camera"
    PENDING = "pending"  # a new model that nobody has decided about
    CORRECTION = "correction"  # one that could not be saved
    DONE = "done"  # what was done once, or failed: of no use on another page or for another task


# Over as soon as another photo is shown.
OF_WHAT_WAS_GIVEN = (Cause.ASKED, Cause.SWITCHED, Cause.PUT_AWAY, Cause.CAMERA, Cause.DONE)


class Banner(QFrame):
    """Hidden until there is something to say; it goes when its cause ends, or the person closes
    it."""

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
        self._accept: Callable[[], object] | None = None
        self._cause = Cause.NONE
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_error(self, text: str, cause: Cause = Cause.NONE) -> None:
        """Show a sentence, in place of an earlier one."""
        self._show("problem", text, cause)

    def show_failed(self, text: str) -> None:
        """Show why what was to be done once could not be."""
        self.show_error(text, Cause.DONE)

    def show_notice(self, text: str, cause: Cause = Cause.DONE) -> None:
        """Show a sentence about what went well, or is only to be known."""
        self._show("notice", text, cause)

    def show_offer(
        self, text: str, offer: str, accept: Callable[[], object], cause: Cause = Cause.DONE
    ) -> None:
        """Show a sentence with a button; accept is called when it is pressed."""
        self._show("notice", text, cause)
        self._accept = accept
        self._offer.setText(as_button_text(offer))
        self._offer.show()

    def show_written(self, path: Path, said: str = "") -> None:
        """Say that a file is written, if need be in other words; offer the folder it lies in."""
        self.show_offer(
            said or self.tr("{name} is written.").format(name=shown_name(path.name)),
            self.tr("Show in Folder"),
            lambda: open_folder_of(path),
        )

    def show_unexpected(self) -> None:
        """Something happened that nobody thought of; what the person did is still there."""
        self.show_error(
            self.tr(
                "Something unexpected happened. Your drawing is still here; if the window behaves "
                "oddly, save the drawing and start Inkling again."
            )
        )

    def end(self, *causes: Cause) -> None:
        """These are over: nothing is said of them any more."""
        if self._cause in causes:
            self.hide()

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))

    def _show(self, tone: str, text: str, cause: Cause) -> None:
        self._cause = cause
        self._text.setText(text)
        self._offer.hide()
        set_style_property(self, "tone", tone)
        self.show()

    def _accept_offer(self) -> None:
        self.hide()
        if self._accept is not None:
            self._accept()


class FolderButton(QPushButton):
    """Opens the folder of what was saved last; hidden until something was."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(self.tr("Show in Folder"), parent)
        self.setObjectName("folder_button")
        self.setAutoDefault(False)
        self._path = Path()
        self.clicked.connect(lambda: open_folder_of(self._path))
        self.hide()

    def offer(self, path: Path | None) -> None:
        """Offer the folder in which path lies; None = nothing is saved."""
        self._path = path or Path()
        self.setVisible(path is not None)


def open_folder_of(path: Path) -> None:
    """Show the folder in which a file lies, as the desktop does."""
    open_path(path.parent)


def open_path(path: Path) -> None:
    """Open a file or a folder with what the desktop has for it."""
    from PySide6.QtCore import QUrl  # of no use at a start
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
