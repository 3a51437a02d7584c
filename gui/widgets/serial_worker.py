"""Work off the window's thread: in one thread, one after the other, told at the end."""

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import InklingError

_Outcome = TypeVar("_Outcome")

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")


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

    def write(self, work: Callable[[], object], written: Callable[[], None]) -> None:
        """Do work in the thread, then call written in the window's, unless it failed."""
        self.run(work, lambda outcome: None if isinstance(outcome, InklingError) else written())

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


class OneThread(QObject):
    """Does one thing after the other. What nobody thought of is raised again in the window's
    thread, where it is said and written to the log file; an InklingError is for who asked."""

    _raised = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None):
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._raised.connect(self._raise)

    def submit(
        self, work: Callable[_Given, _Result], *given: _Given.args, **named: _Given.kwargs
    ) -> "Future[_Result]":
        future = self._pool.submit(work, *given, **named)
        future.add_done_callback(self._check)
        return future

    def close(self, *, drop_waiting: bool = False) -> None:
        """What was begun is done first, and what waits too unless it is dropped."""
        self._pool.shutdown(wait=True, cancel_futures=drop_waiting)

    def _check(self, done: "Future[_Result]") -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None and not isinstance(error, InklingError | CancelledError):
            self._raised.emit(error)

    def _raise(self, error: Exception) -> None:
        raise error


class LatestAnswers(QObject):
    """One thread that answers questions, of which only the one that was asked last is told.

    A subclass tells, by its signals, in _tell.
    """

    _found = Signal(int, object)  # from the thread: the number of the question, and its answer

    def __init__(self, name: str, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = OneThread(name, self)
        self._latest = 0
        self._found.connect(self._give)

    def forget(self) -> None:
        """What was asked is no longer of interest."""
        self._latest += 1

    def _ask(self, work: Callable[..., None], *given: Any) -> None:
        """Let the thread do work, which gets the question's number first, after all before."""
        self._latest += 1
        self._thread.submit(work, self._latest, *given)

    def _is_over(self, request: int) -> bool:
        """Whether another question came after this one, or none is of interest."""
        return request != self._latest

    def _give(self, request: int, found: Any) -> None:
        """On the window's thread, where nothing can be asked in between."""
        if not self._is_over(request):
            self._tell(found)

    def _tell(self, found: Any) -> None:
        """A subclass's own; Qt's classes take no ABCMeta that would ask for it."""
        raise NotImplementedError


def note_mistake() -> None:
    """Write the exception that is being handled, and that the person is told of in a sentence, to
    the terminal and to the log file."""
    traceback.print_exc()
    logging.getLogger("inkling").exception("A mistake of Inkling's own")
