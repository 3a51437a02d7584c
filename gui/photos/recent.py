"""The photos that were shown lately, to be opened again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.files.names import shown_name
from gui.photos.importing import PhotoSource
from gui.session.settings import Settings
from gui.style.text import as_button_text, as_tooltip

_MOST = 10


class RecentPhotos(QMenu):
    """File > Open Recent, newest first; its list outlives the window.

    Signals:
        photo_chosen(object): the path, str, of the photo that is to be opened again.
    """

    photo_chosen = Signal(object)  # a str that is not UTF-8 would not survive as Qt's own

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTitle(self.tr("Open Recent"))
        self.setObjectName("recent_menu")
        self.setToolTipsVisible(True)
        self._settings = settings
        self._fill()

    def add(self, photo: PhotoSource) -> None:
        """It has been shown; a pasted picture cannot be opened again."""
        if photo.path is not None:
            path = str(Path(photo.path).absolute())
            others = [each for each in self._settings.recent_photos if each != path]
            self._remember([path, *others][:_MOST])

    def remove(self, photo: PhotoSource) -> None:
        """It could not be opened."""
        if photo.path is not None:
            path = str(Path(photo.path).absolute())
            self._remember([each for each in self._settings.recent_photos if each != path])

    def clear_list(self) -> None:
        self._remember([])

    def _remember(self, paths: list[str]) -> None:
        self._settings.recent_photos = paths
        self._fill()

    def _fill(self) -> None:
        self.clear()
        paths = self._settings.recent_photos
        self.setEnabled(bool(paths))
        for path in paths:
            self._add_action(path)
        self.addSeparator()
        self.addAction(self.tr("Clear List"), self.clear_list)

    def _add_action(self, path: str) -> None:
        name = shown_name(path)
        action = self.addAction(as_button_text(name), lambda: self.photo_chosen.emit(path))
        action.setToolTip(as_tooltip(str(Path(path).parent / name)))
