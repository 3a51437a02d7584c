"""What the person wants of a training under way: said by one thread, obeyed by another."""

import threading
import time
from collections.abc import Callable

from core.runs.protocol import Message, Paused, Resumed

OnMessage = Callable[[Message], None]


class Stopped(Exception):  # noqa: N818 (no error: it is what the person wants)
    """The training shall end now, and keep the best so far."""


class Control:
    """Pause, resume, stop. What has begun asks at every step, at a checkpoint."""

    def __init__(self) -> None:
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._stop = threading.Event()

    @property
    def stops(self) -> bool:
        """Whether stop() was called."""
        return self._stop.is_set()

    def pause(self) -> None:
        self._may_go_on.clear()

    def resume(self) -> None:
        self._may_go_on.set()

    def stop(self) -> None:
        self._stop.set()
        self._may_go_on.set()

    def checkpoint(self, on_message: OnMessage) -> float:
        """Wait here for as long as the person wants a pause, and say so -> seconds waited.

        Raises:
            Stopped: the person wants no more of it.
        """
        began = time.monotonic()
        if not self._may_go_on.is_set():
            on_message(Paused())
            self._may_go_on.wait()
            if not self.stops:
                on_message(Resumed())
        if self.stops:
            raise Stopped
        return time.monotonic() - began
