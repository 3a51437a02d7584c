"""The real window for a script that measures it, with nothing of the person's."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow


@contextmanager
def shown_window() -> Iterator[tuple[QApplication, MainWindow, Path]]:
    """With an empty home folder, which is the last of what is given and gone at the end."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name}"
        app = QApplication([])
        window = MainWindow()
        window.show()
        yield app, window, Path(home)


def wait(app: QApplication, until: Callable[[], bool], seconds: float = 120.0) -> None:
    """Let the window work, as it does by itself."""
    ends = time.perf_counter() + seconds
    while not until() and time.perf_counter() < ends:
        app.processEvents()
        time.sleep(0.0002)


class Gaps(QObject):
    """seconds: between each two ticks, one a millisecond, in the window's event loop."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.seconds: list[float] = []
        self._ticked = time.perf_counter()
        self._ticks = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()

    def stop(self) -> None:
        self._ticks.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.seconds.append(now - self._ticked)
        self._ticked = now
