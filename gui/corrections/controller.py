"""What happens when the person says what it is: saved off the window's thread, told when it is."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import InklingError
from core.preprocessing.ink import Stroke, blank_ink
from core.recognition.recognition import Recognition, Region
from core.user_data.corrections import Correction, Corrections
from gui.answer.correction_row import CorrectionRow
from gui.canvas.drawing import Drawing
from gui.session.actions import Actions
from gui.session.session import Session
from gui.widgets.banner import Banner
from gui.widgets.serial_worker import SerialWorker


@dataclasses.dataclass(slots=True, eq=False)
class _Made:
    """A correction. picture: the very object it was made of, by which it is known again."""

    picture: Any
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
        self._session = session
        self._drawing = drawing
        self._row = row
        self._banner = banner
        self._undo = actions.undo_correction
        self._shown: Any = None  # the picture that the row is about
        self._made: list[_Made] = []  # of what is asked about now, and the latest of before
        self._worker = SerialWorker("corrections", self)
        self._worker.failed.connect(self._banner.show_error)
        session.answered.connect(self._show_answer)
        session.outdated.connect(lambda: self._show_answer(None))
        self._row.label_chosen.connect(self._correct)
        self._row.undo_requested.connect(lambda: self._take_back(self._of_shown()))
        self._undo.triggered.connect(lambda: self._take_back(self._latest()))

    def refresh(self) -> None:
        """Corrections were changed elsewhere: look again what became of those that are known."""
        found = {
            each.id: each
            for task in {made.task for made in self._made}
            for each in Corrections(task).all()
        }
        for made in [each for each in self._made if each.saved]:
            now = found.get(made.saved.id)
            if now is None:
                self._made.remove(made)
            else:
                made.saved, made.label = now, now.label
        self._tell()

    def close(self) -> None:
        """What is on its way to the disk gets there first."""
        self._worker.close()

    def _show_answer(self, answer: Recognition | None) -> None:
        self._shown = self._picture_of(answer)
        self._row.setEnabled(self._shown is not None)
        self._tell()

    def _picture_of(self, answer: Recognition | None) -> Any:
        if answer is None:
            return None
        return answer.focused.stages or self._session.photo

    def _correct(self, label: str) -> None:
        if self._shown is None:
            return
        made = self._of_shown()
        if made is None:
            self._save(_Made(self._shown, self._session.task.name, label))
        elif made.saved is not None and made.label != label:
            self._relabel(made, label)
        self._tell()

    def _save(self, made: _Made) -> None:
        picture, strokes = self._given()
        self._made = [*self._made[-20:], made]
        corrections = Corrections(made.task)

        def end(outcome: Correction | InklingError) -> None:
            if isinstance(outcome, InklingError):
                self._made.remove(made)
            else:
                made.saved = outcome
                self.saved.emit(outcome)

        self._run(lambda: corrections.add(made.label, picture, strokes), end)

    def _relabel(self, made: _Made, label: str) -> None:
        before, correction = made.label, made.saved
        made.label, made.saved = label, None

        def end(outcome: Correction | InklingError) -> None:
            if isinstance(outcome, InklingError):
                made.label, made.saved = before, correction
            else:
                made.saved = outcome
                self.saved.emit(outcome)

        self._run(lambda: Corrections(made.task).relabel(correction.id, label), end)

    def _take_back(self, made: _Made | None) -> None:
        if made is None or made.saved is None:
            return
        correction, made.saved = made.saved, None

        def end(outcome: InklingError | None) -> None:
            if isinstance(outcome, InklingError):
                made.saved = correction
            else:
                self._made.remove(made)
                self.taken_back.emit(correction)

        self._run(lambda: Corrections(made.task).delete(correction.id), end)

    def _run(self, work: Callable[[], Any], end: Callable[[Any], None]) -> None:
        def finish(outcome: Any) -> None:
            end(outcome)
            self._tell()

        self._worker.run(work, finish)

    def _tell(self) -> None:
        made = self._of_shown()
        if made is None:
            self._row.show_open()
        elif made.saved is None:
            self._row.show_saving(made.label)
        else:
            self._row.show_saved(made.label)
        self._undo.setEnabled(self._latest() is not None)

    def _of_shown(self) -> _Made | None:
        """A photo may be asked about in several tasks, and be something else in each."""
        task = self._session.task.name
        about = (each for each in self._made if each.task == task)
        return next((each for each in about if each.picture is self._shown), None)

    def _latest(self) -> _Made | None:
        return next((each for each in reversed(self._made) if each.saved), None)

    def _given(self) -> tuple[np.ndarray, Sequence[Stroke]]:
        """What is shown, alone: ink or a photo, and the strokes of a drawing."""
        answer, photo = self._session.answer, self._session.photo
        digit = answer.focused
        if digit.stages is None:
            return photo.pixels, ()
        if photo is not None:
            return digit.stages.cropped, ()
        if len(answer.regions) == 1:
            return self._drawing.ink.copy(), self._drawing.current_strokes()
        return _alone(digit), _strokes_in(digit.box, self._drawing.current_strokes())


def _alone(digit: Region) -> np.ndarray:
    """One digit of a drawing where it was drawn, without the others: uint8 (H, W)."""
    ink, cropped = blank_ink(), digit.stages.cropped
    if cropped.shape == ink.shape:  # the step that cuts it out is off
        return cropped
    left, top = digit.box[:2]
    height, width = cropped.shape
    ink[top : top + height, left : left + width] = cropped
    return ink


def _strokes_in(box: tuple[int, int, int, int], strokes: Sequence[Stroke]) -> list[Stroke]:
    """Those that lie mostly in the box, in ink pixels."""
    left, top, width, height = box

    def is_inside(stroke: Stroke) -> bool:
        inside = [
            left <= point.x <= left + width and top <= point.y <= top + height
            for point in stroke.points
        ]
        return sum(inside) * 2 > len(inside)

    return [stroke for stroke in strokes if is_inside(stroke)]
