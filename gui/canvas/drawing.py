"""The drawing: strokes that can be undone, and the ink they make."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.preprocessing.ink import Stroke, StrokePoint, blank_ink, draw_segment, render
from core.recognition.components import Point


class Drawing(QObject):
    """What the person drew. Finished strokes are on the undo stack, the current one is not yet.

    Signals:
        segment_added(StrokePoint, StrokePoint, bool): from, to, erases; ink grew by this much.
        finished(): the pen has left the paper.
        redrawn(): strokes came or went otherwise; everything is to be painted anew.
    """

    segment_added = Signal(object, object, bool)
    finished = Signal()
    redrawn = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.ink = blank_ink()
        self.strokes: list[Stroke] = []
        self._current: list[StrokePoint] = []
        self._erases = False

    @property
    def is_empty(self) -> bool:
        return not self.strokes and not self._current

    @property
    def is_being_drawn(self) -> bool:
        return bool(self._current)

    @property
    def pen(self) -> Point | None:
        """Where the pen is drawing, in ink pixels; None while it does not touch the paper."""
        return (self._current[-1].x, self._current[-1].y) if self._current else None

    def current_strokes(self) -> list[Stroke]:
        """All strokes, the unfinished one last."""
        if not self._current:
            return list(self.strokes)
        return [*self.strokes, Stroke(tuple(self._current), self._erases)]

    def begin(self, point: StrokePoint, erases: bool) -> None:
        """The pen touches the paper; an unfinished stroke is finished first."""
        self.finish()
        self._erases = erases
        self._current = [point]
        self._mark(point, point)

    def extend(self, point: StrokePoint) -> None:
        """The pen moves on; ignored while it does not touch the paper."""
        if self._current:
            self._current.append(point)
            self._mark(self._current[-2], point)

    def finish(self) -> None:
        """The pen leaves the paper: the stroke can be undone from now on."""
        if self._current:
            stroke = Stroke(tuple(self._current), self._erases)
            self._current = []
            self.undo_stack.push(_AddStroke(self, stroke))
            self.finished.emit()

    def clear(self) -> None:
        """Back to white paper; can be undone."""
        self.finish()
        if self.strokes:
            self.undo_stack.push(_Clear(self))

    def replace_strokes(self, strokes: list[Stroke]) -> None:
        """For the undo commands: these strokes, and the unfinished one, rendered anew."""
        self.strokes = strokes
        self.ink = render(self.current_strokes())
        self.redrawn.emit()

    def _mark(self, start: StrokePoint, end: StrokePoint) -> None:
        draw_segment(self.ink, start, end, self._erases)
        self.segment_added.emit(start, end, self._erases)


class _AddStroke(QUndoCommand):
    def __init__(self, drawing: Drawing, stroke: Stroke):
        super().__init__(drawing.tr("eraser") if stroke.erases else drawing.tr("stroke"))
        self._drawing = drawing
        self._stroke = stroke
        # push() calls redo() at once, when the stroke's ink is on the paper already.
        self._is_drawn = True

    def redo(self) -> None:
        strokes = [*self._drawing.strokes, self._stroke]
        if self._is_drawn:
            self._is_drawn = False
            self._drawing.strokes = strokes
        else:
            self._drawing.replace_strokes(strokes)

    def undo(self) -> None:
        self._drawing.replace_strokes(self._drawing.strokes[:-1])


class _Clear(QUndoCommand):
    def __init__(self, drawing: Drawing):
        super().__init__(drawing.tr("clear"))
        self._drawing = drawing
        self._strokes = list(drawing.strokes)

    def redo(self) -> None:
        self._drawing.replace_strokes([])

    def undo(self) -> None:
        self._drawing.replace_strokes(list(self._strokes))
