"""Pictures on their way in: dropped, opened or pasted, decoded off the window's thread."""

from concurrent.futures import CancelledError, Future

from PySide6.QtCore import QBuffer, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage

from core.decoder import ImageDecoder
from core.errors import ImageError
from core.image_file import path_of_url, shown_name

MOST_AT_ONCE = 1_000  # files; more would keep a person waiting for minutes
_PASTED = "picture"


class ImageImport(QObject):
    """One child process decodes; whatever it does, the window goes on.

    Signals:
        image_read(str, DecodedImage): the file's name as it may be shown, and the picture.
        image_refused(str, str): the name, and a sentence that says why.
    """

    image_read = Signal(str, object)
    image_refused = Signal(str, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._decoder: ImageDecoder | None = None

    def start(self) -> None:
        """Start the child ahead of need; otherwise the first picture starts it."""
        if self._decoder is None:
            self._decoder = ImageDecoder()

    def close(self) -> None:
        """End the child; pictures on their way are forgotten."""
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None

    @staticmethod
    def accepts(mime: QMimeData) -> bool:
        """Whether something is in there that might be a picture; nothing is opened for it."""
        return mime.hasImage() or any(url.isValid() for url in mime.urls())

    def take(self, mime: QMimeData) -> None:
        """Read what was dropped or pasted. Files go before image data: they are the originals,
        where a browser's image data stands beside an address that is never fetched."""
        local = [url for url in mime.urls() if url.isLocalFile()]
        if local:
            self.open_urls(local)
        elif mime.hasImage():
            self._decode_image(QImage(mime.imageData()))
        else:
            self.open_urls(mime.urls())

    def open_urls(self, urls: list[QUrl]) -> None:
        """Read files by their addresses, in order."""
        for url in urls[:MOST_AT_ONCE]:
            try:
                # toLocalFile() would lose names that are not UTF-8.
                self.open_path(path_of_url(bytes(url.toEncoded())))
            except ImageError as error:
                self.image_refused.emit(shown_name(url.toString()), str(error))

    def open_path(self, path: str) -> None:
        """Read one file."""
        self.start()
        self._expect(self._decoder.decode_file(path), shown_name(path))

    def _decode_image(self, image: QImage) -> None:
        """Image data of another program: through the same child and the same limits as a file."""
        self.start()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self._expect(self._decoder.decode(bytes(buffer.data())), self.tr(_PASTED))

    def _expect(self, future: Future, name: str) -> None:
        future.add_done_callback(lambda done: self._tell(done, name))

    def _tell(self, done: Future, name: str) -> None:
        """Called in the decoder's thread; Qt carries the signals over to the window's."""
        try:
            self.image_read.emit(name, done.result())
        except ImageError as error:
            self.image_refused.emit(name, str(error))
        except CancelledError:
            pass  # the window is being closed
