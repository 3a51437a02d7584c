"""What happens when the person says what it is: saved off the window's thread, told when it is."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import InklingError
from core.images.image_file import DecodedImage
from core.preprocessing.ink import Stroke, blank_ink
from core.preprocessing.model_input import DigitStages
from core.recognition.components import Box
from core.recognition.recognition import Recognition
from core.user_data.corrections import Correction, Corrections
from gui.answer.correction_row import CorrectionRow
from gui.canvas.drawing import Drawing
from gui.session.actions import Actions
from gui.session.session import Session
from gui.widgets.banner import Banner, Cause
from gui.widgets.serial_worker import SerialWorker

_Picture = DigitStages | DecodedImage  # what a correction is made of


@dataclasses.dataclass(slots=True, eq=False)
class PendingCorrection:
    """What the person said, until it is on the disk and after it.

    picture: the very object it was made of, by which it is known again. saved: as it lies on the
    disk; None while it is on its way there or away.
    """

    picture: _Picture
    task: str
    label: str
    saved: Correction | None = None


class CorrectionController(QObject):
    """Connects the row under the answer with the person's corrections on disk.

    Signals:
        saved(Correction): a correction is on the disk, new or with another label.
        taken_back(Correction): it is among the deleted ones.
    """

    saved = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self,
        *,
        session: Session,
        drawing: Drawing,
        row: CorrectionRow,
        banner: Banner,
        actions: Actions,
        parent: QObject,
    ):
        super().__init__(parent)
        self._session, self._drawing, self._row = session, drawing, row
        self._undo = actions.undo_correction
        self._shown: _Picture | None = None  # what the row is about
        self._pressed: _Picture | None = None  # what it was about when a button went down
        # Of what is asked about now, and the latest of before.
        self._pending: list[PendingCorrection] = []
        self._worker = SerialWorker("corrections", self)
        self._worker.failed.connect(lambda said: banner.show_error(said, Cause.CORRECTION))
        for done in (self.saved, self.taken_back):
            done.connect(lambda _correction: banner.end(Cause.CORRECTION))
        session.answered.connect(self._show_answer)
        session.outdated.connect(lambda: self._show_answer(None))
        self._row.press_begun.connect(self._begin_press)
        self._row.label_chosen.connect(self._correct)
        self._row.undo_requested.connect(self._take_back_shown)
        self._undo.triggered.connect(lambda: self._take_back(self._latest()))

    def refresh(self) -> None:
        """Corrections were changed elsewhere: look again what became of those that are known."""
        found = {
            each.id: each
            for task in {pending.task for pending in self._pending}
            for each in Corrections(task).all()
        }
        for pending in [*self._pending]:
            if pending.saved is None:
                continue
            now = found.get(pending.saved.id)
            if now is None:
                self._pending.remove(pending)
            else:
                pending.saved, pending.label = now, now.label
        self._update()

    def close(self) -> None:
        """What is on its way to the disk gets there first."""
        self._worker.close()

    def _show_answer(self, answer: Recognition | None) -> None:
        self._shown = self._picture_of(answer)
        self._row.setEnabled(self._shown is not None)
        self._update()

    def _picture_of(self, answer: Recognition | None) -> _Picture | None:
        if answer is None:
            return None
        return answer.focused.stages or self._session.photo

    def _begin_press(self) -> None:
        self._pressed = self._shown

    def _is_meant(self) -> bool:
        """Whether the picture that the person saw when they pressed is the one that is shown."""
        answer = self._session.answer if self._session.is_answered else None
        pressed = self._pressed or self._shown  # what is chosen without a press is what is shown
        return pressed is not None and pressed is self._picture_of(answer) is self._shown

    def _correct(self, label: str) -> None:
        answer = self._session.answer
        pending = self._of_shown()
        if answer is None or self._shown is None or not self._is_meant():
            pass
        elif pending is None:
            pending = PendingCorrection(self._shown, self._session.task.name, label)
            self._save(pending, answer)
        elif pending.saved is not None and pending.label != label:
            self._relabel(pending, pending.saved, label)
        self._update()

    def _save(self, pending: PendingCorrection, answer: Recognition) -> None:
        picture, strokes = self._picture_and_strokes(answer)
        self._pending = [*self._pending[-20:], pending]
        corrections = Corrections(pending.task)

        def end(outcome: Correction | InklingError) -> None:
            if isinstance(outcome, InklingError):
                self._pending.remove(pending)
            else:
                pending.saved = outcome
                self.saved.emit(outcome)

        self._run(lambda: corrections.add(pending.label, picture, strokes), end)

    def _relabel(self, pending: PendingCorrection, correction: Correction, label: str) -> None:
        before = pending.label
        pending.label, pending.saved = label, None

        def end(outcome: Correction | InklingError) -> None:
            if isinstance(outcome, InklingError):
                pending.label, pending.saved = before, correction
            else:
                pending.saved = outcome
                self.saved.emit(outcome)

        self._run(lambda: Corrections(pending.task).relabel(correction.id, label), end)

    def _take_back_shown(self) -> None:
        if self._is_meant():
            self._take_back(self._of_shown())

    def _take_back(self, pending: PendingCorrection | None) -> None:
        if pending is None or pending.saved is None:
            return
        correction, pending.saved = pending.saved, None

        def end(outcome: InklingError | None) -> None:
            if isinstance(outcome, InklingError):
                pending.saved = correction
            else:
                self._pending.remove(pending)
                self.taken_back.emit(correction)

        self._run(lambda: Corrections(pending.task).delete(correction.id), end)

    def _run(self, work: Callable[[], Any], end: Callable[[Any], None]) -> None:
        def finish(outcome: Any) -> None:
            end(outcome)
            self._update()

        self._worker.run(work, finish)

    def _update(self) -> None:
        pending = self._of_shown()
        if pending is None:
            self._row.show_open()
        elif pending.saved is None:
            self._row.show_saving(pending.label)
        else:
            self._row.show_saved(pending.label)
        self._undo.setEnabled(self._latest() is not None)

    def _of_shown(self) -> PendingCorrection | None:
        """A photo may be asked about in several tasks, and be something else in each."""
        task = self._session.task.name
        about = (each for each in self._pending if each.task == task)
        return next((each for each in about if each.picture is self._shown), None)

    def _latest(self) -> PendingCorrection | None:
        return next((each for each in reversed(self._pending) if each.saved), None)

    def _picture_and_strokes(self, answer: Recognition) -> tuple[np.ndarray, Sequence[Stroke]]:
        """What is shown, alone: ink or a photo, and the strokes of a drawing."""
        photo, region = self._session.photo, answer.focused
        if photo is not None:
            return (photo.pixels if region.stages is None else region.stages.cropped), ()
        if region.stages is None or len(answer.regions) == 1:
            return self._drawing.ink.copy(), self._drawing.current_strokes()
        ink = _alone(region.stages.cropped, region.box)
        return ink, _strokes_in(region.box, self._drawing.current_strokes())


def _alone(cropped: np.ndarray, box: Box) -> np.ndarray:
    """One digit of a drawing where it was drawn, without the others: uint8 (H, W)."""
    ink = blank_ink()
    if cropped.shape == ink.shape:  # the step that cuts it out is off
        return cropped
    left, top = box[:2]
    height, width = cropped.shape
    ink[top : top + height, left : left + width] = cropped
    return ink


def _strokes_in(box: Box, strokes: Sequence[Stroke]) -> list[Stroke]:
    """Those that lie mostly in the box, in ink pixels."""
    left, top, width, height = box

    def is_inside(stroke: Stroke) -> bool:
        inside = [
            left <= point.x <= left + width and top <= point.y <= top + height
            for point in stroke.points
        ]
        return sum(inside) * 2 > len(inside)

    return [stroke for stroke in strokes if is_inside(stroke)]
