"""Every way photos come in: dropped, opened, pasted, named on the command line."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QMimeData, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.images.image_file import SUFFIXES, DecodedImage
from core.user_data.class_folders import looks_like_classes
from gui.photos.importing import GivenPhoto, ImageImport, photo_at, photos_at, said_of
from gui.session.settings import Settings

MOST_AT_ONCE = 1_000  # more would keep a person waiting for minutes
_PATTERNS = " ".join(f"*{suffix}" for suffix in SUFFIXES)


class PhotoFlow(QObject):
    """One photo is read at once; of several, only what they are is told.

    Signals:
        photo_ready(GivenPhoto, DecodedImage)
        several_given(list[GivenPhoto]): two or more, still to be read.
        folder_given(str): the path of a folder that has folders in it.
        photo_refused(GivenPhoto): it cannot be used; refused says why.
        refused(str): a sentence that says why something cannot be used.
        expected(): a photo is on its way, perhaps; what will be needed can get ready.
    """

    photo_ready = Signal(object, object)
    several_given = Signal(object)
    folder_given = Signal(object)  # a str that is not UTF-8 would not survive as Qt's own
    photo_refused = Signal(object)
    refused = Signal(str)
    expected = Signal()

    def __init__(self, settings: Settings, parent: QWidget):
        super().__init__(parent)
        self._settings = settings
        self._window = parent
        self.images = ImageImport(self)
        self.images.image_read.connect(self._image_read)
        self.images.image_refused.connect(self._image_refused)

    def choose(self) -> None:
        """Ask for files; the decoder gets ready meanwhile."""
        self._get_ready()
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        urls, _ = QFileDialog.getOpenFileUrls(
            self._window,
            self.tr("Open Photos"),
            QUrl.fromLocalFile(self._settings.folder or pictures),
            self.tr("Pictures ({patterns});;All Files (*)").format(patterns=_PATTERNS),
        )
        self._open(photos_at(urls))

    def paste(self) -> None:
        """Take the picture, or the copied files, from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if self.accepts(mime):
            self.take(mime)
        else:
            self.refused.emit(self.tr("There is no picture to paste. Copy one first."))

    def accepts(self, mime: QMimeData) -> bool:
        """Whether what is dragged over the window may be a picture; then the decoder gets ready."""
        accepted = self.images.accepts(mime)
        if accepted:
            self._get_ready()
        return accepted

    def take(self, mime: QMimeData) -> None:
        """What was dropped or pasted. Files go before image data: they are the originals, where a
        browser's image data stands beside an address that is never fetched."""
        local = [url for url in mime.urls() if url.isLocalFile()]
        if mime.hasImage() and not local:
            self.images.open_image(mime)
        else:
            self._open(photos_at(local or mime.urls()))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Take files by their paths, as if they had been dropped."""
        self._open([photo_at(path) for path in paths])

    def close(self) -> None:
        """Photos on their way are forgotten, those that have just been read too."""
        self.blockSignals(True)
        self.images.close()

    def _get_ready(self) -> None:
        self.images.start()
        self.expected.emit()

    def _open(self, photos: list[GivenPhoto]) -> None:
        only = photos[0].path if len(photos) == 1 else None
        if only is not None and looks_like_classes(only):
            self.folder_given.emit(only)
        elif len(photos) == 1:
            self.images.open_photo(photos[0])
        elif photos:
            self.several_given.emit(photos[:MOST_AT_ONCE])
        if len(photos) > MOST_AT_ONCE:
            sentence = self.tr("The first {most} of {count} photos are read. Drop the rest later.")
            locale = QLocale()
            self.refused.emit(
                sentence.format(
                    most=locale.toString(MOST_AT_ONCE), count=locale.toString(len(photos))
                )
            )

    def _image_read(self, photo: GivenPhoto, image: DecodedImage) -> None:
        self.photo_ready.emit(photo, image)

    def _image_refused(self, photo: GivenPhoto, reason: str) -> None:
        self.photo_refused.emit(photo)
        self.refused.emit(said_of(photo, reason))
