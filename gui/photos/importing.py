"""Pictures on their way in: dropped, opened or pasted, decoded off the window's thread."""

from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage

from core.errors import ImageError
from core.files.names import shown_name
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage, path_of_url
from gui.style.image_bridge import decoded_image

# What other programs copy, the best first: bytes that the decoder's child takes as it takes a file.
_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif")


@dataclass(frozen=True, slots=True)
class GivenPhoto:
    """What a person gave. name: fit to be shown. path: None where it is no file of this computer.

    refusal: why it cannot be used; empty = it can be tried.
    """

    name: str
    path: str | None
    refusal: str = ""


def photo_at(path: str) -> GivenPhoto:
    """The photo in a file, which need not exist."""
    return GivenPhoto(shown_name(path), path)


def photos_at(urls: Sequence[QUrl]) -> list[GivenPhoto]:
    """The photos at some addresses; each that is no file is refused, and nothing is fetched."""
    photos = []
    for url in urls:
        try:
            # toLocalFile() would lose names that are not UTF-8.
            photos.append(photo_at(path_of_url(bytes(url.toEncoded()))))
        except ImageError as error:
            photos.append(GivenPhoto(shown_name(url.toString()), None, str(error)))
    return photos


def said_of(photo: GivenPhoto, reason: str) -> str:
    """The reason, with the photo's name. What a file says of itself begins with it already; what
    its content is like does not."""
    return reason if reason.startswith(photo.name) else f"{photo.name}: {reason}"


class ImageImport(QObject):
    """One child process decodes; whatever it does, the window goes on.

    Signals:
        image_read(GivenPhoto, DecodedImage)
        image_refused(GivenPhoto, str): with a sentence that says why.
    """

    image_read = Signal(object, object)
    image_refused = Signal(object, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._decoder: ImageDecoder | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="image-import")

    @property
    def decoder(self) -> ImageDecoder:
        self.start()
        return self._decoder

    def start(self) -> None:
        """Start the child ahead of need; otherwise the first picture starts it."""
        if self._decoder is None:
            self._decoder = ImageDecoder()

    def close(self) -> None:
        """End the child; pictures on their way are forgotten."""
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None
        self._thread.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def accepts(mime: QMimeData) -> bool:
        """Whether something is in there that might be a picture; nothing is opened for it."""
        return mime.hasImage() or any(url.isValid() for url in mime.urls())

    def open_photo(self, photo: GivenPhoto) -> None:
        """Read the file of a photo."""
        if photo.path is None:
            self.image_refused.emit(photo, photo.refusal)
        else:
            self._expect(self.decoder.decode_file(photo.path), photo)

    def open_image(self, mime: QMimeData) -> None:
        """Image data of another program: as it was encoded there, with the limits of a file."""
        photo = GivenPhoto(self.tr("picture"), None)
        kind = next((kind for kind in _ENCODED if mime.hasFormat(kind)), None)
        if kind is None:  # pixels, already in memory; only their number costs time
            image = QImage(mime.imageData())
            self._expect(self._thread.submit(decoded_image, image), photo)
        else:
            self._expect(self.decoder.decode(bytes(mime.data(kind))), photo)

    def _expect(self, future: "Future[DecodedImage]", photo: GivenPhoto) -> None:
        future.add_done_callback(lambda done: self._tell(done, photo))

    def _tell(self, done: "Future[DecodedImage]", photo: GivenPhoto) -> None:
        """Called in a thread; Qt carries the signals over to the window's."""
        try:
            self.image_read.emit(photo, done.result())
        except ImageError as error:
            self.image_refused.emit(photo, str(error))
        except CancelledError:
            pass  # the window is being closed
