"""Work that takes a while, such as saving: in one thread, one after the other, told at the end."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import InklingError
from gui.widgets.one_thread import OneThread

_Outcome = TypeVar("_Outcome")


class SerialWorker(QObject):
    """One thread that does one piece of work after the other.

    Signals:
        failed(str): a sentence for the person; what the work was to change is as it was.
    """

    failed = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = OneThread(name, self)
        self._ended.connect(self._end)

    def run(
        self,
        work: Callable[[], _Outcome],
        end: Callable[[_Outcome | InklingError], None] = lambda _: None,
    ) -> None:
        """Do work in the thread, then end in the window's, with what it returned or the
        InklingError that it raised, which failed then says."""
        self._thread.submit(self._run, work, end)

    def close(self) -> None:
        """What was begun, and what waits, is done first."""
        self._thread.close()

    def _run(self, work: Callable[[], Any], end: Callable[[Any], None]) -> None:
        outcome: Any
        try:
            outcome = work()
        except InklingError as error:
            outcome = error
        except Exception:  # a mistake of ours: whoever waits for the end is not left waiting
            problem = self.tr("That failed, and nothing was changed. Try again.")
            self._ended.emit(end, InklingError(problem))
            raise
        self._ended.emit(end, outcome)

    def _end(self, end: Callable[[Any], None], outcome: Any) -> None:
        try:
            end(outcome)
        finally:
            if isinstance(outcome, InklingError):
                self.failed.emit(str(outcome))
