"""How soon a camera's picture is shown with its answer, and how the window feels meanwhile.

QT_QPA_PLATFORM=offscreen python -m bench.camera [SECONDS]

A film of 640 x 480 px stands in for the camera and always has its next picture, so the time from
one answered picture to the next is that of reading, answering and showing it: more than the time
from picture to answer.
"""

import sys
import time

import cv2
import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.report import row
from bench.shown_window import shown_window
from core.task import PETS
from gui.main_window import MainWindow
from tests.support.films import film
from tests.support.painted_dog import painted_dog

_SECONDS = 15.0


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS
    with shown_window() as (app, window, home):
        window.session.choose_task(PETS)
        dog = cv2.resize(painted_dog(), (640, 480))
        window.camera.open(film(home / "camera.avi", [dog] * round(seconds * 100)))
        try:
            measure(app, window, seconds)
        finally:
            window.close()


def measure(app: QApplication, window: MainWindow, seconds: float) -> None:
    while window.session.answer is None:  # the network is loaded with the first picture
        app.processEvents()
    shown: list[float] = []
    ticks: list[float] = []
    window.camera.pictured.connect(lambda _: shown.append(time.perf_counter()))
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and window.camera.is_on:
        app.processEvents()
    between, gaps = np.diff(shown) * 1000, np.diff(ticks) * 1000
    row(
        f"camera: from one picture with its answer to the next, 95th percentile of {len(between)}",
        f"{np.percentile(between, 95):.0f} ms (median {np.median(between):.0f} ms)",
        "60 ms",
        "33 ms",
        holds=np.percentile(between, 95) <= 60,
    )
    row(
        "gap in the window's event loop meanwhile, 99th percentile",
        f"{np.percentile(gaps, 99):.1f} ms (worst {gaps.max():.0f} ms)",
        "30 ms",
        "10 ms",
        holds=np.percentile(gaps, 99) <= 30,
    )


if __name__ == "__main__":
    main()
