"""Every way a photo comes in: dropped, opened, pasted, named on the command line."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.image_file import DecodedImage
from gui.image_import import ImageImport
from gui.settings import Settings

_PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic"


class PhotoFlow(QObject):
    """Signals:
    photo_ready(str, DecodedImage): its name, and the photo.
    refused(str): a sentence that says why something cannot be used.
    """

    photo_ready = Signal(str, object)
    refused = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget):
        super().__init__(parent)
        self._settings = settings
        self._window = parent
        self.images = ImageImport(self)
        self.images.image_read.connect(self._image_read)
        self.images.image_refused.connect(self._image_refused)

    def choose(self) -> None:
        """Ask for a file; the decoder gets ready meanwhile."""
        self.images.start()
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        url, _ = QFileDialog.getOpenFileUrl(
            self._window,
            self.tr("Open Photo"),
            QUrl.fromLocalFile(self._settings.folder or pictures),
            self.tr("Pictures ({patterns})").format(patterns=_PATTERNS),
        )
        if url.isValid():
            self.images.open_urls([url])

    def paste(self) -> None:
        """Take the picture, or the copied file, from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if self.images.accepts(mime):
            self.take(mime)
        else:
            self.refused.emit(self.tr("There is no picture to paste. Copy one first."))

    def accepts(self, mime: QMimeData) -> bool:
        """Whether what is dragged over the window may be a picture; then the decoder gets ready."""
        accepted = self.images.accepts(mime)
        if accepted:
            self.images.start()
        return accepted

    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted."""
        self.images.take(mime)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read files by their paths, in order."""
        for path in paths:
            self.images.open_path(path)

    def close(self) -> None:
        self.images.close()

    def _image_read(self, name: str, image: DecodedImage) -> None:
        self.photo_ready.emit(name, image)

    def _image_refused(self, name: str, reason: str) -> None:
        # What a file says of itself begins with its name; what its content is like does not.
        self.refused.emit(reason if reason.startswith(name) else f"{name}: {reason}")
