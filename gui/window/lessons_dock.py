"""Where the lessons are: beside the page, or below it where the window is narrow; made when they
are first opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.session.settings import Appearance, Settings
from gui.widgets.panel import explain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from gui.lessons.controller import LessonsController
    from gui.lessons.panel import LessonsPanel
    from gui.main_window import MainWindow

_ROOMY = 1340  # px; a narrower window has no space beside its pages


class LessonsDock(QObject):
    """Opens and closes the panel of lessons.

    controller: None before it was first opened.
    """

    def __init__(self, window: "MainWindow", appearance: Appearance, settings: Settings):
        super().__init__(window)
        self._window = window
        self._appearance, self._settings = appearance, settings
        self.controller: LessonsController | None = None
        self._panel: LessonsPanel | None = None
        self._dock: QDockWidget | None = None
        self._before: QWidget | None = None  # what had the keyboard before the panel
        window.menu_actions.lessons.triggered.connect(self.toggle)

    def toggle(self) -> None:
        """Open the panel, without the keyboard; where it is open, give it the keyboard; and where
        it has that, close it."""
        panel, dock = self._made()
        if dock.isHidden():
            self._lay_out()
            dock.show()
            assert self.controller is not None  # made with the panel
            self.controller.open()
            return
        focused = self._window.focusWidget()
        if focused is not None and panel.isAncestorOf(focused):
            self.leave()
        else:
            self._before = focused
            panel.take_focus()

    def leave(self) -> None:
        """Close the panel; the keyboard goes back to where it was."""
        panel, dock = self._made()
        focused = self._window.focusWidget()
        if focused is not None and panel.isAncestorOf(focused):
            back = self._before if self._before is not None and self._before.isVisible() else None
            (back or self._window).setFocus()
        dock.hide()
        assert self.controller is not None  # made with the panel
        self.controller.leave()

    def close(self) -> None:
        """The window is being closed."""
        if self.controller is not None:
            self.controller.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the panel where there is space for it."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._lay_out()
        return False

    def _made(self) -> "tuple[LessonsPanel, QDockWidget]":
        if self._panel is None or self._dock is None:
            self._panel, self._dock = self._make()
        return self._panel, self._dock

    def _make(self) -> "tuple[LessonsPanel, QDockWidget]":
        from PySide6.QtWidgets import QDockWidget

        from gui.lessons.actions import Parts
        from gui.lessons.controller import LessonsController
        from gui.lessons.panel import LessonsPanel

        panel = LessonsPanel()
        window = self._window
        parts = Parts(
            window=window,
            session=window.session,
            drawing=window.drawing,
            open_page=window.pages.open,
            page=lambda: window.pages.page,
            training=lambda: window.training.controller,
            tabs=window.menu_actions.tabs,
        )
        show_code = window.dialogs.show_code_of_step
        self.controller = LessonsController(parts, panel, self._settings, show_code)
        explain(
            panel,
            self.tr(
                "Lessons: steps to be done on your own strokes and trainings. Do It for Me does "
                "the step that is shown; every figure is measured on this computer."
            ),
        )
        panel.close_requested.connect(self.leave)
        self._appearance.add(self.controller.frame)
        dock = QDockWidget(self.tr("Lessons"), self._window)
        dock.setObjectName("lessons_dock")
        dock.setTitleBarWidget(QWidget())  # the panel has a title of its own
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setWidget(panel)
        dock.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        self._window.installEventFilter(self)
        return panel, dock

    def _lay_out(self) -> None:
        panel, dock = self._made()
        beside = self._window.width() >= _ROOMY
        area = Qt.DockWidgetArea
        wanted = area.RightDockWidgetArea if beside else area.BottomDockWidgetArea
        panel.show_beside(beside)
        if self._window.dockWidgetArea(dock) != wanted:
            hidden = dock.isHidden()
            self._window.addDockWidget(wanted, dock)
            dock.setHidden(hidden)
