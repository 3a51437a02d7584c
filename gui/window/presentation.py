"""The window on a projector: 1.6 times as large, or as large as fits, of high contrast, and with
little but the page "Try"."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from gui.session.actions import Actions
from gui.session.settings import Appearance
from gui.style.theme import FAR
from gui.window.pages import PageController
from gui.window.workbench import TRY, Workbench

_FITS = 800  # px as usual, in which the page "Try" has what is shown on a projector


class Presentation(QObject):
    """Turned on and off by its action; another page ends it."""

    def __init__(
        self,
        window: QMainWindow,
        workbench: Workbench,
        pages: PageController,
        appearance: Appearance,
        actions: Actions,
    ):
        super().__init__(window)
        self._before = Qt.WindowState.WindowNoState
        self._window, self._workbench = window, workbench
        self._pages, self._appearance = pages, appearance
        self._actions, self._action = actions, actions.present
        self._action.toggled.connect(self._show)
        pages.opened.connect(self._page_opened)

    @property
    def is_on(self) -> bool:
        return self._action.isChecked()

    def leave(self) -> None:
        """Show the window as it was before."""
        self._action.setChecked(False)

    def _show(self, on: bool) -> None:
        self._workbench.show_presented(on)
        if on or self._pages.page == TRY:
            self._pages.open(TRY)
        widest = max(self._window.width(), self._window.screen().size().width())
        self._appearance.present(min(FAR, max(1.0, widest / _FITS)) if on else 0)
        for bar in (self._window.menuBar(), self._window.statusBar()):
            bar.setVisible(not on)
        if on:
            # The keys of a menu that is hidden do nothing.
            self._window.addActions(self._actions.findChildren(QAction))
            self._before = self._window.windowState()
            self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        else:
            self._window.setWindowState(self._before)

    def _page_opened(self, name: str) -> None:
        if name != TRY:
            self.leave()
