"""Every action of the window, with its shortcut, and the menus they stand in."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.canvas.drawing import Drawing
from gui.classroom.kiosk import hide_in_kiosk
from gui.style.theme import Colors, ThemeChoice, icon

# Qt's own keys for it are one of the two, by the desktop: people press either.
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")


class Actions(QObject):
    """The actions, made once; who composes the window connects them."""

    def __init__(self, drawing: Drawing, parent: QObject):
        super().__init__(parent)
        standard = QKeySequence.StandardKey
        self._stack = drawing.undo_stack
        self._make_undo()
        self.open = self._action(self.tr("Open Photos…"), standard.Open)
        self.open_folder = self._action(self.tr("Photos in a Folder…"), "Ctrl+Shift+O")
        self.camera = self._action(self.tr("Camera"), "Ctrl+Shift+C")
        self.close_photo = self._action(self.tr("Close Photo"), "Escape")
        self.paste = self._action(self.tr("Paste Photo"), standard.Paste)
        self.copy = self._action(self.tr("Copy Answer"), standard.Copy)
        self.save = self._action(self.tr("Save Drawing…"), standard.Save)
        self.export = self._action(self.tr("Save Answers as CSV…"), "Ctrl+Shift+S")
        self.print = self._action(self.tr("Print…"), standard.Print)
        self._make_classroom()
        self.quit = self._action(self.tr("Quit"), standard.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._make_tools()
        self.classify = self._action(self.tr("Classify"), "Return")
        # Elsewhere Return is for what has the keyboard: a row of a list, say.
        self.classify.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.live = self._action(self.tr("Answer While Drawing"), "Ctrl+Shift+L", checkable=True)
        self.undo_correction = self._action(self.tr("Take Back Last Correction"), "Ctrl+Alt+Z")
        self._make_model()
        self.pages = self._pages()
        self.tabs = self._tabs()
        self.compare = self._action(self.tr("Compare Two Models"), "Ctrl+M")
        self.walk = self._action(self.tr("Step by Step"), "Ctrl+T")
        self._make_help()
        self.present = self._action(self.tr("Present on a Projector"), "F11", checkable=True)
        self.themes = self._themes()
        self._group_tools()
        for action in (self.close_photo, self.export, self.undo_correction):
            action.setEnabled(False)  # until there is something to close, export or take back
        hide_in_kiosk("data", self.pages["data"])
        hide_in_kiosk("export", self.export, self.export_model)
        hide_in_kiosk("fetch", self.data)

    def _make_undo(self) -> None:
        self.undo = self._stack.createUndoAction(self)  # in words that Qt puts together
        self.undo.setShortcuts(QKeySequence.StandardKey.Undo)
        self.redo = self._stack.createRedoAction(self)
        self.redo.setShortcuts([QKeySequence(keys) for keys in REDO_KEYS])

    def _make_classroom(self) -> None:
        self.new_session = self._action(self.tr("New Session…"), "Ctrl+Shift+N")
        self.share = self._action(self.tr("Share This Task…"))
        self.open_shared = self._action(self.tr("Open a Shared Task…"))
        self.collect = self._action(self.tr("Collect from a Class…"))

    def _make_tools(self) -> None:
        self.clear = self._action(self.tr("Clear"), "Delete")
        self.pen = self._action(self.tr("Pen"), "P", checkable=True)
        self.eraser = self._action(self.tr("Eraser"), "E", checkable=True)
        self.wider = self._action(self.tr("Wider Pen"), "]")
        self.narrower = self._action(self.tr("Narrower Pen"), "[")

    def _make_model(self) -> None:
        self.data = self._action(self.tr("Data Sets…"))
        self.show_code = self._action(self.tr("Show the Code…"), "Ctrl+U")
        self.export_model = self._action(self.tr("Export Model…"), "Ctrl+E")
        self.custom_tasks = self._action(self.tr("My Classes…"), "Ctrl+K")
        self.corrections = self._action(self.tr("My Corrections…"), "Ctrl+D")
        self.retrain = self._action(self.tr("Retrain"), "Ctrl+R")

    def _make_help(self) -> None:
        self.guide = self._action(self.tr("Guide"), "F1")
        self.what_is_this = self._action(self.tr("What Is This?"), "Shift+F1")
        self.explain_click = self._action(self.tr("Explain What I Click"))
        self.lessons = self._action(self.tr("Lessons"), "Ctrl+L")
        self.shortcuts = self._action(self.tr("Keyboard Shortcuts"), "?")
        self.copy_details = self._action(self.tr("Copy Details for a Report"))
        self.about = self._action(self.tr("About Inkling"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def fill(self, bar: QMenuBar, recent: QMenu, sessions: QMenu, languages: QMenu) -> None:
        """File, Edit, View, Model, Help. recent, sessions: photos, and earlier sessions, that can
        be opened again; languages: those that the window can speak."""
        self._fill_file(bar, recent, sessions)
        self._menu(
            bar,
            self.tr("&Edit"),
            [self.undo, self.redo],
            [self.pen, self.eraser, self.wider, self.narrower],
            [self.copy, self.paste],
            [self.clear],
            [self.undo_correction],
        )
        self._menu(
            bar,
            self.tr("&View"),
            [*self.pages.values()],
            [*self.tabs.values()],
            [self.compare, self.walk],
            [self.present],
            [*self.themes.values()],
            [languages.menuAction()],
        )
        self._menu(
            bar,
            self.tr("&Model"),
            [self.classify, self.live],
            [self.retrain],
            [self.corrections, self.custom_tasks, self.data],
            [self.show_code, self.export_model],
        )
        self._menu(
            bar,
            self.tr("&Help"),
            [self.guide, self.lessons, self.shortcuts],
            [self.what_is_this, self.explain_click],
            [self.copy_details, self.about],
        )

    def _fill_file(self, bar: QMenuBar, recent: QMenu, sessions: QMenu) -> None:
        self._menu(
            bar,
            self.tr("&File"),
            [self.open, self.open_folder, recent.menuAction(), self.camera, self.close_photo],
            [self.save, self.export, self.print],
            [self.new_session, sessions.menuAction()],
            [self.share, self.open_shared, self.collect],
            [self.quit],
        )

    def keys(self) -> list[tuple[str, str]]:
        """What each action with a shortcut is called, and its keys as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (action.text().rstrip("…"), action.shortcut().toString(native))
            for action in self.findChildren(QAction)
            if not action.shortcut().isEmpty()
        ]

    def enable_drawing(self, enabled: bool) -> None:
        """Whether the drawing may be changed."""
        self.clear.setEnabled(enabled)
        self.undo.setEnabled(enabled and self._stack.canUndo())
        self.redo.setEnabled(enabled and self._stack.canRedo())

    def enable_back(self, enabled: bool, *, to_try: bool) -> None:
        """Whether there is a way back. to_try: from another page, not from a photo."""
        self.close_photo.setEnabled(enabled)
        self.close_photo.setText(self.tr("Back to Try") if to_try else self.tr("Close Photo"))

    def set_colors(self, colors: Colors) -> None:
        for action, name in (
            (self.pen, "pen"),
            (self.eraser, "eraser"),
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.clear, "clear"),
            (self.open, "open"),
        ):
            action.setIcon(icon(name, colors))
            action.setIconVisibleInMenu(False)

    def _group_tools(self) -> None:
        tools = QActionGroup(self)
        tools.addAction(self.pen)
        tools.addAction(self.eraser)
        self.pen.setChecked(True)

    def _pages(self) -> dict[str, QAction]:
        return {
            "try": self._action(self.tr("Try"), "Ctrl+1"),
            "data": self._action(self.tr("Data"), "Ctrl+2"),
            "train": self._action(self.tr("Train"), "Ctrl+3"),
            "models": self._action(self.tr("Models"), "Ctrl+4"),
        }

    def _tabs(self) -> dict[str, QAction]:
        return {  # not Alt and a digit, which says what a drawing is
            "sees": self._action(self.tr("Show the Input"), "F6"),
            "inside": self._action(self.tr("Look Inside"), "F7"),
            "why": self._action(self.tr("Ask Why"), "F8"),
        }

    def _themes(self) -> dict[ThemeChoice, QAction]:
        group = QActionGroup(self)
        titles = {
            ThemeChoice.SYSTEM: self.tr("Theme of the Desktop"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        actions = {choice: self._action(title, checkable=True) for choice, title in titles.items()}
        for action in actions.values():
            group.addAction(action)
        return actions

    def _action(
        self,
        text: str,
        shortcut: QKeySequence.StandardKey | str | None = None,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setCheckable(checkable)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action

    @staticmethod
    def _menu(bar: QMenuBar, title: str, *groups: list[QAction]) -> None:
        """Add a menu; a line parts each group of actions from the next."""
        menu = bar.addMenu(title)
        for group in groups:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(group)
