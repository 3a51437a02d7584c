"""The drawing: strokes that can be undone, the ink they make, and when a change of it is to be
answered."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.preprocessing.ink import Stroke, StrokePoint, blank_ink, draw_segment, render
from core.recognition.components import Point
from core.translation import tr

_MOST_UNDONE = 500  # strokes: else whoever draws all day pays for every point of that day
_REST = 80  # ms without a pointer event: the pen rests. Slow devices send one every 16 ms


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
        self.undo_stack.setUndoLimit(_MOST_UNDONE)
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

    def restore(self, strokes: list[Stroke]) -> None:
        """Draw what an earlier window had; each stroke can be undone."""
        for stroke in strokes:
            self.undo_stack.push(_AddStroke(self, stroke))
        self.replace_strokes(self.strokes)

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
        super().__init__(tr("eraser") if stroke.erases else tr("stroke"))
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
        super().__init__(tr("clear"))
        self._drawing = drawing
        self._strokes = list(drawing.strokes)

    def redo(self) -> None:
        self._drawing.replace_strokes([])

    def undo(self) -> None:
        self._drawing.replace_strokes(list(self._strokes))


class AnswerTimer(QObject):
    """At once for the first change in a turn of the event loop, then at the turn's end for all
    others; and once more when the pen rests or is lifted.

    is_behind: the drawing has changed since the latest answer to it.

    Signals:
        due(): answer now, whatever the pen does.
        rested(): answer now; the pen draws no more.
    """

    due = Signal()
    rested = Signal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.is_behind = False
        # Zero delay: runs out when the event loop has turned, all waiting pointer events included.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._end_turn)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.rested)

    def change(self) -> None:
        """The drawing has changed."""
        if self._turn.isActive():
            self.is_behind = True
        else:
            # The first event of a turn is answered at once, before anything is painted.
            self.due.emit()
            self._turn.start()

    def lift_pen(self) -> None:
        """The pen has left the paper."""
        if self._rest.isActive():
            self.rested.emit()

    def begin_answer(self) -> None:
        """An answer to all that was drawn until now is being made."""
        self.is_behind = False
        self._rest.stop()

    def wait_for_rest(self) -> None:
        """Tell when the pen rests, unless it moves on before."""
        self._rest.start()

    def stop(self) -> None:
        self._turn.stop()
        self._rest.stop()

    def _end_turn(self) -> None:
        if self.is_behind:
            self.due.emit()
