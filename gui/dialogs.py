"""What opens beside the window: made when it is first asked for, so that the start stays quick."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.appearance import Appearance
from gui.correction_flow import CorrectionFlow
from gui.session import Session, answerable_tasks
from gui.settings import Settings


class Dialogs(QObject):
    """Each is there at most once."""

    def __init__(
        self,
        session: Session,
        corrections: CorrectionFlow,
        appearance: Appearance,
        settings: Settings,
        parent: QWidget,
    ):
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._corrections = corrections
        self._appearance = appearance
        self._settings = settings
        self._corrections_page = None

    def show_corrections(self) -> None:
        """My drawings, of the task that is asked."""
        if self._corrections_page is None:
            from gui.corrections_page import CorrectionsPage

            page = CorrectionsPage(answerable_tasks(), self._settings, self._window)
            page.changed.connect(self._corrections.refresh)
            self._corrections.saved.connect(page.refresh)
            self._corrections.taken_back.connect(page.refresh)
            self._appearance.add(page)
            self._corrections_page = page
        self._corrections_page.show_task(self._session.task)
        _bring_up(self._corrections_page)

    def close(self) -> None:
        """The window is being closed: what was begun is ended."""
        if self._corrections_page is not None:
            self._corrections_page.close_down()


def _bring_up(dialog: QWidget) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
