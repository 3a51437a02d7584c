"""What happens with several photos: each is read, one is shown large, all become a table."""

from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.errors import ImageError
from core.files.atomic import save_as
from core.images.image_file import DecodedImage
from core.recognition.photo import photo_table
from core.recognition.recognition import Recognition
from core.task import Task
from gui.photos.filmstrip import Filmstrip
from gui.photos.importing import ImageImport, PhotoSource, error_text
from gui.session.models import PhotoRequest
from gui.session.photo_reader import PhotoBatch
from gui.session.save_dialog import ask_save_path
from gui.session.session import Session
from gui.session.settings import Settings
from gui.widgets.banner import OF_WHAT_WAS_GIVEN, Banner, Cause
from gui.widgets.serial_worker import SerialWorker


class FilmstripController(QObject):
    """Connects the filmstrip with the session and the decoder.

    Signals:
        photo_opened(PhotoSource, DecodedImage, Task | None): to be shown large; the task that it is
            for, None = not known yet.
        shown_changed(bool): whether there is a filmstrip now.
    """

    photo_opened = Signal(object, object, object)
    shown_changed = Signal(bool)
    _decoded = Signal(object, object)

    def __init__(
        self,
        *,
        strip: Filmstrip,
        banner: Banner,
        images: ImageImport,
        session: Session,
        settings: Settings,
        parent: QWidget,
    ):
        super().__init__(parent)
        self._window, self._banner = parent, banner
        self._strip, self._photos = strip, strip.photos
        self._images, self._session, self._settings = images, session, settings
        self._request: PhotoRequest | None = None
        self._run = 0  # the one whose answers count; 0 = none is under way
        self._failure = ""  # why it broke off, in a sentence
        self._wanted = 0  # the photo that is to be shown large
        self._is_opening = False  # one is being decoded for that
        self._batch = PhotoBatch(self)
        self._batch.photo_read.connect(self._photo_read)
        self._batch.photo_refused.connect(self._photo_refused)
        self._batch.failed.connect(self._run_failed)
        self._batch.finished.connect(self._run_finished)
        # Never at once: a decoder that is being closed cancels what waits with its lock held, and
        # who asks it for the next photo then would wait for ever.
        self._decoded.connect(self._photo_decoded, Qt.ConnectionType.QueuedConnection)
        self._tables = SerialWorker("tables", self)
        self._tables.failed.connect(self._banner.show_failed)
        strip.photo_chosen.connect(self._choose)
        strip.stop_requested.connect(self.stop)
        strip.close_requested.connect(self.close_strip)
        strip.export_requested.connect(self.export)
        session.threshold_changed.connect(self.set_threshold)
        session.task_fixed.connect(self._fix_task)
        session.model_changed.connect(self._model_changed)

    @property
    def is_shown(self) -> bool:
        return not self._strip.isHidden()

    def show(self, photos: Sequence[PhotoSource]) -> None:
        """Read these photos, and show the first of them large."""
        self._photos.show(photos)
        self._wanted = 0
        self._show_strip(True)
        self._ask(self._session.photo_request())
        self._strip.choose(0)

    def stop(self) -> None:
        """What is not read yet stays unread."""
        self._batch.stop()
        self._run = 0
        self._strip.show_progress(running=False)

    def step_back(self) -> None:
        """First the reading ends, then the photo and the strip are closed."""
        if self._run:
            self.stop()
        else:
            self._session.close_photo()
            self.close_strip()

    def close_strip(self) -> None:
        """Put the photos away, with what is known of them, and offer to show them again."""
        if not self.is_shown:
            return
        self.stop()
        self._show_strip(False)
        self._banner.show_offer(
            self.tr("The {count} photos are put away.").format(
                count=QLocale().toString(len(self._photos))
            ),
            self.tr("Show Them Again"),
            self._show_again,
            Cause.PUT_AWAY,
        )

    def export(self) -> None:
        """Ask where, and save the answers as a table."""
        path = ask_save_path(
            self._window,
            self._settings,
            self.tr("Save as CSV"),
            name=self.tr("photos.csv"),
            kind=self.tr("Table (*.csv)"),
        )
        if path is not None:
            table = photo_table(self._photos.rows())
            self._tables.write(
                lambda: save_as(path, table), lambda: self._banner.show_written(path)
            )

    def set_threshold(self, threshold: float | None) -> None:
        """Of the task that is asked: above this OOD score, 0..1, a photo shows none of these."""
        if threshold is not None:
            self._photos.set_threshold(self._session.task, threshold)

    def close(self) -> None:
        """No thread is left behind; the decoder must be closed already."""
        self._run = 0
        self._strip.hide()
        self._batch.close()
        self._tables.close()

    def _show_strip(self, shown: bool) -> None:
        self._strip.setVisible(shown)
        self.shown_changed.emit(shown)

    def _show_again(self) -> None:
        """As they were put away; asked anew if another model answers by now."""
        self._show_strip(True)
        self._model_changed()
        self._choose(self._wanted)

    def _fix_task(self, task: Task) -> None:
        """The person chose a task: it is asked of all photos, whatever they look like."""
        if self.is_shown:
            self._ask(replace(self._session.photo_request(), task=task, fixed=True))

    def _ask(self, request: PhotoRequest) -> None:
        self._request = request
        self._photos.forget_answers()
        paths = [
            (place, path)
            for place in self._photos.waiting
            if (path := self._photos[place].photo.path) is not None
        ]
        self._failure = ""
        self._run = self._batch.start(self._images.decoder, paths, request)
        self._strip.show_progress(running=True)

    def _model_changed(self) -> None:
        """An answer of another model than the one that answers now would be a lie."""
        before = self._request
        if not self.is_shown or before is None:
            return  # and at the start no other task's model is read
        request = self._session.photo_request()
        if request.models == before.models:
            return
        if before.task.name in request.models:
            request = replace(before, models=request.models)
        self._ask(request)

    def _photo_read(self, run: int, place: int, thumbnail: np.ndarray, found: Recognition) -> None:
        if run == self._run:
            threshold = self._session.threshold
            if threshold is not None and found.task == self._session.task:
                found = found.with_threshold(threshold)
            self._photos.answer(place, thumbnail, found)
            self._strip.show_progress(running=True)

    def _photo_refused(self, run: int, place: int, reason: str) -> None:
        if run == self._run:
            self._photos.refuse(place, reason)
            self._strip.show_progress(running=True)

    def _run_failed(self, said: str) -> None:
        self._failure = said
        self._banner.show_error(said, Cause.ASKED)

    def _run_finished(self, run: int) -> None:
        if run == self._run:
            self.stop()

    def _choose(self, place: int) -> None:
        entry = self._photos[place]
        self._banner.end(*OF_WHAT_WAS_GIVEN)
        if entry.refusal:
            self._banner.show_error(error_text(entry.photo, entry.refusal), Cause.ASKED)
            return
        self._wanted = place
        if not self._is_opening:
            self._open(place)

    def _open(self, place: int) -> None:
        """Decode it once more: a thousand photos do not fit into memory."""
        self._is_opening = True
        photo = self._photos[place].photo
        assert photo.path is not None  # others are refused
        future = self._images.decoder.decode_file(photo.path)
        future.add_done_callback(lambda done: self._decoded.emit(photo, done))

    def _photo_decoded(self, photo: PhotoSource, done: "Future[DecodedImage]") -> None:
        self._is_opening = False
        if not self.is_shown:
            return
        entry = self._photos[self._wanted]
        if entry.photo is not photo:  # the person has gone on meanwhile, perhaps to another strip
            self._choose(self._wanted)
            return
        try:
            self.photo_opened.emit(entry.photo, done.result(), self._task_for(entry.found))
            if self._failure:  # what is said ends with the photo before; this one is not asked
                self._banner.show_error(self._failure, Cause.ASKED)
        except ImageError as error:
            self._banner.show_error(error_text(entry.photo, str(error)), Cause.ASKED)
        except CancelledError:
            pass  # the window is being closed

    def _task_for(self, found: Recognition | None) -> Task | None:
        if found is not None:
            return found.task
        request = self._request
        return request.task if request is not None and request.fixed else None
