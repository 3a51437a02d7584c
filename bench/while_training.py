"""How the window feels while a network trains beside it.

QT_QPA_PLATFORM=offscreen python -m bench.while_training [SECONDS]

The real window, the real trainer (started ahead, the Tutorial's network on MNIST, without an end):
Start is pressed, and while it trains digits are drawn at 125 pointer events a second. A timer of
1 ms ticks along in the window's event loop: what lies between two ticks is the gap. Then Cancel is
pressed, and it is over when the process is gone and its folder with it.
"""

import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from bench.report import row
from bench.shown_window import Gaps, shown_window, wait
from core.models.store import Store
from gui.main_window import MainWindow
from gui.training.run_controls import TrainingProgress
from gui.training.words import TrainingState
from tests.support.handwriting import DIGITS, on_canvas
from tests.support.pointer import canvas_of, send_mouse

_BETWEEN_EVENTS = 8  # ms
_SECONDS = 30.0


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS
    with shown_window() as (app, window, _):
        try:
            measure(app, window, seconds)
        finally:
            window.training.close()


def measure(app: QApplication, window: MainWindow, seconds: float) -> None:
    loaded: list[float] = []
    button(window, "retrain_button").click()
    controller = window.training.controller
    controller.trainer.ready.connect(lambda: loaded.append(time.perf_counter()))
    wait(app, lambda: bool(loaded))
    epochs = window.findChild(QLineEdit, "setting_epochs")
    epochs.setText("1000")
    epochs.textEdited.emit("1000")
    first = start_to_progress(app, window)
    row(
        "Start -> first progress shown (trainer started ahead)",
        f"{first:.2f} s",
        "2 s",
        "0.7 s",
        holds=first <= 2,
    )
    hand = DrawingHand(window)
    wait(app, lambda: False, seconds)
    hand.stop()
    report_gaps(np.array(hand.gaps.seconds) * 1000, np.array(hand.answers) * 1000)
    over = cancel_to_over(app, window)
    row("Cancel -> over, nothing left behind", f"{over:.2f} s", "2 s", "0.5 s", holds=over <= 2)


def report_gaps(gaps: np.ndarray, answers: np.ndarray) -> None:
    """Milliseconds."""
    high, worst = np.percentile(gaps, 99), gaps.max()
    row(
        f"gap in the event loop while training and drawing, of {len(gaps)}",
        f"99th percentile {high:.1f} ms, worst {worst:.0f} ms",
        "30 / 250 ms",
        "10 / 60 ms",
        holds=high <= 30 and worst <= 250,
    )
    late = np.percentile(answers, 95)
    row(
        f"pointer event -> bars while training, 95th percentile of {len(answers)}",
        f"{late:.1f} ms (median {np.median(answers):.1f} ms)",
        "16 ms",
        "8 ms",
        holds=late <= 16,
    )


class DrawingHand(QObject):
    """Draws one digit after the other, as fast as a mouse reports, and looks at the clock."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.gaps = Gaps(self)
        self.answers: list[float] = []
        self._window = window
        self._events: list[tuple[QEvent.Type, object]] = []
        self._digits = 0
        self._asked = 0.0
        # Connected after the window's own slot, and so called when the bars have their answer.
        window.session.answered.connect(self._answered)
        self._moves = QTimer(self, interval=_BETWEEN_EVENTS, timerType=Qt.TimerType.PreciseTimer)
        self._moves.timeout.connect(self._move)
        self._moves.start()

    def stop(self) -> None:
        self.gaps.stop()
        self._moves.stop()

    def _move(self) -> None:
        canvas = canvas_of(self._window)
        if not self._events:
            self._window.drawing.clear()
            digit = list(DIGITS)[self._digits % len(DIGITS)]
            self._digits += 1
            for points in on_canvas(digit):
                places = [canvas.widget_position(x, y) for x, y in points]
                self._events.append((QEvent.Type.MouseButtonPress, places[0]))
                self._events += [(QEvent.Type.MouseMove, place) for place in places[1:]]
                self._events.append((QEvent.Type.MouseButtonRelease, places[-1]))
        kind, place = self._events.pop(0)
        self._asked = time.perf_counter()
        send_mouse(canvas, kind, place)

    def _answered(self) -> None:
        if self._asked:
            self.answers.append(time.perf_counter() - self._asked)
            self._asked = 0.0


def start_to_progress(app: QApplication, window: MainWindow) -> float:
    """Seconds from the press until the first batch stands in the window, and is painted."""
    shown: list[float] = []
    controller = window.training.controller
    # Connected after the panel's own slot.
    controller.trainer.batch_ended.connect(lambda _: shown.append(time.perf_counter()))
    began = time.perf_counter()
    button(window, "start_button").click()
    wait(app, lambda: bool(shown))
    window.findChild(TrainingProgress).repaint()
    return time.perf_counter() - began


def cancel_to_over(app: QApplication, window: MainWindow) -> float:
    """Seconds from the press until the process is gone, and its folder with it."""
    controller = window.training.controller
    trainer = psutil.Process(controller.trainer.process_id)
    began = time.perf_counter()
    button(window, "cancel_button").click()
    left = Store("digits").folder
    wait(app, lambda: controller.state is TrainingState.READY and not trainer.is_running())
    assert not list(left.glob(".candidate-*"))
    return time.perf_counter() - began


def button(window: MainWindow, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


if __name__ == "__main__":
    main()
