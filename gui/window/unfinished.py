"""What was on the window is there again after a crash or a restart: drawing, photo and page. The
task is among the settings."""

import contextlib
import dataclasses
import json
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.errors import ImageError
from core.files.atomic import make_folder, write_quickly
from core.files.json_file import MissingError, UnreadableError, parse_json, read_limited
from core.files.paths import user_data_folder
from core.images.image_file import DecodedImage
from core.preprocessing.ink import Stroke, strokes_in, strokes_json
from gui.canvas.drawing import Drawing
from gui.photos.importing import PhotoSource
from gui.session.session import Session
from gui.widgets.serial_worker import SerialWorker
from gui.window.pages import PageController
from gui.window.workbench import TRY

FOLDER = "unfinished"  # in the user's data folder
FILE = "window.json"
PICTURE = "pasted.png"
DAMAGED = "window-damaged.json"
_LOCK = "lock"
_VERSION = 1
_LARGEST = 64 << 20  # bytes; an hour of drawing has 20 MB
_LATER = 1000  # ms after a change: what a crash may cost


@dataclass(frozen=True, slots=True)
class _Window:
    """The file's content.

    page: the name of what was open. drawing: as strokes_json writes it; empty = white paper.
    photo: its path; empty = there is none. pasted: the photo's name, where it has no path.
    """

    version: int = _VERSION
    page: str = TRY
    drawing: str = ""
    photo: str = ""
    pasted: str = ""


class Unfinished(QObject):
    """Writes what is on the window while the person works, and gives it back at the next start.

    Only one window at once does: a second one neither takes nor overwrites what the first one has.

    Signals:
        photo_found(object): the path, str, of the photo that was shown.
        picture_found(PhotoSource, DecodedImage): the photo itself, where it has no path.
        damaged(str): a sentence; what cannot be read was set aside.
        restored(bool): whether there was anything.
    """

    photo_found = Signal(object)
    picture_found = Signal(object, object)
    damaged = Signal(str)
    restored = Signal(bool)

    def __init__(self, drawing: Drawing, session: Session, pages: PageController, parent: QObject):
        super().__init__(parent)
        self._drawing, self._session, self._pages = drawing, session, pages
        self._folder = user_data_folder() / FOLDER
        self._lock: QLockFile | None = None
        self._is_asked = False  # about a photo that was named at the start
        self._shown: tuple[PhotoSource, DecodedImage] | None = None
        self._written: tuple[list[Stroke], PhotoSource | None, str] = ([], None, TRY)
        self._worker = SerialWorker("unfinished", self)
        self._timer = QTimer(self, singleShot=True, interval=_LATER)
        self._timer.timeout.connect(self._write)
        drawing.finished.connect(self._changed)
        drawing.redrawn.connect(self._changed)
        session.photo_changed.connect(self._changed)
        pages.opened.connect(self._changed)

    def expect_photo(self) -> None:
        """A photo was named at the start: it, and no other, is what is asked about."""
        self._is_asked = True

    def note_photo(self, photo: PhotoSource, image: DecodedImage) -> None:
        """A photo is being shown that the person gave."""
        self._shown = photo, image
        self._changed()

    def restore(self) -> None:
        """Show what was on the window; not while a question is open, nor over what is drawn."""
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_LATER, self, self.restore)
            return
        if not self._hold():
            return
        found = self._read()
        strokes = list(strokes_in(found.drawing.encode()))
        if found.drawing and not strokes:
            self._set_aside()
        if strokes and self._drawing.is_empty:
            self._drawing.restore(strokes)
        if not self._is_asked:
            self._restore_photo(found)
            if found.page != TRY:
                self._pages.open(found.page)
        self.restored.emit(found != _Window())
        self._changed()

    def close(self) -> None:
        """The window is being closed: what is on it now is what will be there again."""
        if self._lock is not None:
            self._timer.stop()
            self._write()
        self._worker.close()
        if self._lock is not None:
            self._lock.unlock()

    def _hold(self) -> bool:
        """Whether this window is the one that writes."""
        with contextlib.suppress(OSError):  # then nothing is kept, and no harm done
            make_folder(self._folder)
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)  # not by its age: a window may be open for days
        self._lock = lock if lock.tryLock(0) else None
        return self._lock is not None

    def _read(self) -> _Window:
        try:
            found = parse_json(read_limited(self._folder / FILE, _LARGEST), _Window, _VERSION)
        except MissingError:
            return _Window()
        except UnreadableError:
            self._set_aside()
            return _Window()
        return found if found.page in self._pages.names else dataclasses.replace(found, page=TRY)

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):
            (self._folder / FILE).replace(self._folder / DAMAGED)
        self.damaged.emit(
            self.tr(
                "What was on the window last time cannot be read. It was set aside as {file}; your "
                "models, corrections and classes are safe, and you can go on."
            ).format(file=DAMAGED)
        )

    def _restore_photo(self, found: _Window) -> None:
        if found.photo:
            self.photo_found.emit(found.photo)
        elif found.pasted:
            from core.images.decoder import read_png

            with contextlib.suppress(ImageError):
                pixels = read_png(self._folder / PICTURE)
                image = DecodedImage(pixels, (pixels.shape[1], pixels.shape[0]))
                self.picture_found.emit(PhotoSource(found.pasted, None), image)

    def _changed(self) -> None:
        if self._lock is not None and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        """Let the thread write what has changed; only lists are looked at here."""
        shown = self._shown if self._shown and self._shown[1] is self._session.photo else None
        now = self._drawing.strokes, shown[0] if shown else None, self._pages.page
        if now == self._written:
            return
        is_new = shown is not None and shown[0] != self._written[1]
        picture = shown[1] if shown and is_new and shown[0].path is None else None
        self._written = now
        self._worker.run(lambda: _save(self._folder, *now, picture))


def _save(
    folder: Path,
    strokes: list[Stroke],
    photo: PhotoSource | None,
    page: str,
    picture: DecodedImage | None,
) -> None:
    """Write it, in a thread; picture: what a pasted photo shows, if that is not written yet."""
    content = _Window(
        page=page,
        drawing=strokes_json(strokes).decode() if strokes else "",
        photo=str(Path(photo.path).absolute()) if photo and photo.path else "",
        pasted=photo.name if photo and not photo.path else "",
    )
    with contextlib.suppress(OSError):  # a full disk: the work itself goes on
        if picture is not None:
            from core.images.decoder import encode_png

            write_quickly(folder / PICTURE, encode_png(picture.pixels))
        write_quickly(folder / FILE, json.dumps(dataclasses.asdict(content)).encode())


def clear_leftovers() -> None:
    """Remove what killed windows left on the disk, in a thread that nobody waits for."""
    threading.Thread(target=_remove_leftovers, name="leftovers", daemon=True).start()


def _remove_leftovers() -> None:
    # Imported here, so that the window does not stand still for it.
    from core.runs.log import remove_leftovers

    remove_leftovers()
