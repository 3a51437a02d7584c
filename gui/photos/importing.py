"""Every way photos come in: dropped, opened, pasted, named on the command line, or opened again;
decoded off the window's thread."""

import os
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.errors import ImageError
from core.files.names import shown_name
from core.images.decoder import ImageDecoder
from core.images.image_file import SUFFIXES, DecodedImage, path_of_url
from core.translation import tr
from core.user_data.class_folders import looks_like_classes
from gui.session.settings import Settings
from gui.style.images import decoded_image
from gui.style.text import as_button_text, as_tooltip
from gui.widgets.serial_worker import OneThread, note_mistake

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

SHARED = ".inkling"  # how the names of shared tasks end
MOST_AT_ONCE = 1_000  # more would keep a person waiting for minutes
# What other programs copy, the best first: bytes that the decoder's child takes as it takes a file.
_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif")
_PATTERNS = " ".join(f"*{suffix}" for suffix in SUFFIXES)

_MOST = 10


@dataclass(frozen=True, slots=True)
class PhotoSource:
    """What a person gave. name: fit to be shown. path: None where it is no file of this computer.

    refusal: why it cannot be used; empty = it can be tried.
    """

    name: str
    path: str | None
    refusal: str = ""


def photo_at(path: str) -> PhotoSource:
    """The photo in a file, which need not exist."""
    return PhotoSource(shown_name(path), path)


def photos_at(urls: "Sequence[QUrl]") -> list[PhotoSource]:
    """The photos at some addresses; each that is no file is refused, and nothing is fetched."""
    photos = []
    for url in urls:
        try:
            # toLocalFile() would lose names that are not UTF-8.
            photos.append(photo_at(path_of_url(bytes(url.toEncoded().data()))))
        except ImageError as error:
            photos.append(PhotoSource(shown_name(url.toString()), None, str(error)))
    return photos


def accept_as_copy(event: QDropEvent) -> None:
    """Take what is dragged or dropped as a copy, whatever was proposed: who gives a file away to be
    moved may delete their own."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def has_pictures(folder: str) -> bool:
    """Whether a path is a folder with pictures in it, by their names alone."""
    try:
        with os.scandir(folder) as entries:
            return any(each.name.lower().endswith(SUFFIXES) for each in entries)
    except (OSError, ValueError):
        return False


def is_folder(path: str) -> bool:
    """Whether a path is a folder, whatever its name looks like."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def error_text(photo: PhotoSource, reason: str) -> str:
    """The reason, with the photo's name. What a file says of itself begins with it already; what
    its content is like does not."""
    return reason if reason.startswith(photo.name) else f"{photo.name}: {reason}"


class ImageImport(QObject):
    """One child process decodes; whatever it does, the window goes on.

    Signals:
        image_read(PhotoSource, DecodedImage)
        image_refused(PhotoSource, str): with a sentence that says why.
    """

    image_read = Signal(object, object)
    image_refused = Signal(object, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._decoder: ImageDecoder | None = None
        self._thread = OneThread("image-import", self)

    @property
    def decoder(self) -> ImageDecoder:
        """The child; who needs it first starts it."""
        if self._decoder is None:
            self._decoder = ImageDecoder()
        return self._decoder

    def start(self) -> None:
        """Start the child ahead of need."""
        self._decoder = self.decoder

    def close(self) -> None:
        """End the child; pictures on their way are forgotten."""
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None
        self._thread.close(drop_waiting=True)

    @staticmethod
    def accepts(mime: QMimeData) -> bool:
        """Whether something is in there that might be a picture; nothing is opened for it."""
        return mime.hasImage() or any(url.isValid() for url in mime.urls())

    def open_photo(self, photo: PhotoSource) -> None:
        """Read the file of a photo."""
        if photo.path is None:
            self.image_refused.emit(photo, photo.refusal)
        else:
            self._expect(self.decoder.decode_file(photo.path), photo)

    def open_image(self, mime: QMimeData) -> None:
        """Image data of another program: as it was encoded there, with the limits of a file."""
        photo = PhotoSource(self.tr("picture"), None)
        kind = next((kind for kind in _ENCODED if mime.hasFormat(kind)), None)
        if kind is None:  # pixels, already in memory; only their number costs time
            image = QImage(mime.imageData())
            self._expect(self._thread.submit(decoded_image, image), photo)
        else:
            self._expect(self.decoder.decode(bytes(mime.data(kind).data())), photo)

    def _expect(self, future: "Future[DecodedImage]", photo: PhotoSource) -> None:
        future.add_done_callback(lambda done: self._report(done, photo))

    def _report(self, done: "Future[DecodedImage]", photo: PhotoSource) -> None:
        """Called in a thread; Qt carries the signals over to the window's."""
        try:
            self.image_read.emit(photo, done.result())
        except ImageError as error:
            self.image_refused.emit(photo, str(error))
        except CancelledError:
            pass  # the window is being closed
        except Exception:  # a mistake of ours
            problem = self.tr("Inkling failed to read this photo. Try another one.")
            self.image_refused.emit(photo, problem)
            note_mistake()


class PhotoController(QObject):
    """One photo is read at once; of several, only what they are is told.

    Signals:
        photo_ready(PhotoSource, DecodedImage)
        several_given(list[PhotoSource]): two or more, still to be read.
        folder_given(str): the path of a folder that has folders in it.
        pictures_given(str): the path of a folder all whose pictures are to be answered.
        shared_given(str): the path of a file that somebody shared.
        photo_refused(PhotoSource): it cannot be used; refused says why.
        refused(str): a sentence that says why something cannot be used.
        expected(): a photo is on its way, perhaps; what will be needed can get ready.
    """

    photo_ready = Signal(object, object)
    several_given = Signal(object)
    folder_given = Signal(object)  # a str that is not UTF-8 would not survive as Qt's own
    pictures_given = Signal(object)
    shared_given = Signal(object)
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
        urls, _ = QFileDialog.getOpenFileUrls(
            self._window,
            self.tr("Open Photos"),
            self._usual_folder(),
            self.tr("Pictures ({patterns});;All Files (*)").format(patterns=_PATTERNS),
        )
        self._open(photos_at(urls))

    def choose_folder(self) -> None:
        """Ask for a folder, all whose pictures are to be answered."""
        url = QFileDialog.getExistingDirectoryUrl(
            self._window,
            self.tr("Photos in a Folder"),
            self._usual_folder(),
        )
        for photo in photos_at([url] if url.isValid() else []):
            if photo.path is not None:
                self.pictures_given.emit(photo.path)

    def _usual_folder(self) -> "QUrl":
        """Where a dialog begins."""
        from PySide6.QtCore import QStandardPaths, QUrl  # of no use at a start

        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = self._settings.folder or QStandardPaths.writableLocation(pictures)
        return QUrl.fromLocalFile(folder)

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

    def _open(self, photos: list[PhotoSource]) -> None:
        only = photos[0].path if len(photos) == 1 else None
        if only is not None and looks_like_classes(only):
            self.folder_given.emit(only)
        elif only is not None and has_pictures(only):
            self.pictures_given.emit(only)
        elif only is not None and is_folder(only):
            self.refused.emit(
                tr("{name} is a folder without pictures. Choose another one.", name=photos[0].name)
            )
        elif only is not None and only.lower().endswith(SHARED):
            self.shared_given.emit(only)
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

    def _image_read(self, photo: PhotoSource, image: DecodedImage) -> None:
        self.photo_ready.emit(photo, image)

    def _image_refused(self, photo: PhotoSource, reason: str) -> None:
        self.photo_refused.emit(photo)
        self.refused.emit(error_text(photo, reason))


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
