"""What the person wants of a training under way: said by one thread, obeyed by another."""

import math
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


class LimitedControl(Control):
    """What the person wants of a training that ends after some minutes in any case, from now on,
    pauses left out. minutes: 0 = no limit."""

    def __init__(self, control: Control, minutes: float) -> None:
        super().__init__()
        self._control = control
        self._latest = time.monotonic() + (60 * minutes or math.inf)

    def checkpoint(self, on_message: OnMessage) -> float:
        """Wait and stop as the person wants it, and stop where the time is up."""
        waited = self._control.checkpoint(on_message)
        self._latest += waited
        if time.monotonic() > self._latest:
            raise Stopped
        return waited
