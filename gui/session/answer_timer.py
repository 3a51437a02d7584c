"""When a drawing that changes is to be answered."""

from PySide6.QtCore import QObject, QTimer, Signal

_REST = 80  # ms without a pointer event: the pen rests. Slow devices send one every 16 ms


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
