"""`inkling demo`: the real window without a screen, drawn on by real pointer events.

For a computer without a display, and for whoever wants to see at once that all works. Nothing that
it does is kept but the picture of the window.
"""

import dataclasses
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from core.datasets.pen_strokes import PenDigit, Placement, place
from core.runs.protocol import EpochEnded

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPointF

    from gui.canvas.canvas import DrawingCanvas

_DIGITS, _WRITER = (4, 7, 2), 2  # of the made-up hands; their seven is crossed
_PATIENCE = 900.0  # s, for the training on a slow computer
_WIDTH = 30  # characters of the longest bar


def demo() -> int:
    """Show what the window does, in words -> the exit status: 0 all well, 1 something was not."""
    with tempfile.TemporaryDirectory(prefix="inkling-demo-") as home:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ |= {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")}
        return _Demo(Path(home)).run()


class _Demo:
    """The window, and what is done in it."""

    def __init__(self, home: Path):
        from PySide6.QtWidgets import QApplication

        from gui.main_window import MainWindow

        self._app = QApplication.instance() or QApplication(["inkling"])
        self._home = home
        self._window = MainWindow()
        self._window.resize(1280, 720)
        self._window.show()
        self._app.processEvents()

    def run(self) -> int:
        from core.datasets.made_hands import made_hands

        written = [each for each in made_hands(_WRITER) if each.writer == _WRITER]
        strokes = {each.label: each for each in written}
        for digit in _DIGITS:
            self._draw(strokes[digit])
        is_read = self._open_photo(strokes[_DIGITS[0]])
        has_learned = self._learn()
        self._window.training.close()
        self._window.close()
        print("That was all. Where there is a screen, `inkling` opens this window.", flush=True)
        return 0 if is_read and has_learned else 1

    def _draw(self, digit: PenDigit) -> None:
        from PySide6.QtCore import QEvent

        from gui.canvas.canvas import DrawingCanvas

        self._window.drawing.clear()
        canvas = self._window.findChild(DrawingCanvas, "drawing_canvas")
        assert canvas is not None
        for stroke in place(digit, Placement(size=0.7)):
            places = [canvas.widget_position(point.x, point.y) for point in stroke.points]
            _send(canvas, QEvent.Type.MouseButtonPress, places[0])
            for each in places[1:]:
                _send(canvas, QEvent.Type.MouseMove, each)
            _send(canvas, QEvent.Type.MouseButtonRelease, places[-1])
        self._until(lambda: self._window.session.is_answered)
        print(f"\nDrawn with the pointer: a {digit.label}", flush=True)
        self._print_answer()

    def _open_photo(self, digit: PenDigit) -> bool:
        """A sheet of paper with a digit on it, as a file."""
        from core.preprocessing.ink import render

        ink = render(place(digit, Placement(size=0.5)))
        path = self._home / "paper.png"
        Image.fromarray((235 - 0.8 * ink).astype(np.uint8)).save(path)
        answers: list = []
        self._window.session.answered.connect(answers.append)
        self._window.open_photos([str(path)])
        self._until(lambda: any(each is not None for each in answers))
        print(f"\nA photo of paper with a {digit.label} on it", flush=True)
        self._print_answer()
        self._save_picture()
        self._window.session.close_photo()
        return any(each is not None for each in answers)

    def _learn(self) -> bool:
        from gui.training.train_page import TrainPage
        from gui.training.words import TrainingState

        self._window.pages.open("train")
        controller = self._window.training.controller
        page = self._window.findChild(TrainPage)
        if controller is None or page is None:
            return False
        settings = page.settings()
        assert settings is not None  # as a preset has them
        short = dataclasses.replace(settings, epochs=2, data=("made_hands",))
        failures: list[str] = []
        controller.trainer.epoch_ended.connect(_print_epoch)
        controller.trainer.failed.connect(failures.append)
        print("\nLearning for two epochs, from digits drawn by Inkling", flush=True)
        controller.run_again(short)
        ended = (TrainingState.COMPARING, TrainingState.READY)
        self._until(lambda: controller.state in ended, _PATIENCE)
        has_learned = controller.state is TrainingState.COMPARING
        print("", *(failures or [self._label("comparison_sentence")]), flush=True)
        self._save_picture()
        controller.discard()
        return has_learned

    def _print_answer(self) -> None:
        from gui.answer.probability_bars import ProbabilityBars

        bars = self._window.findChild(ProbabilityBars, "probability_bars")
        if bars is not None and bars.probabilities is not None:
            for name, fraction in zip(bars.classes, bars.probabilities, strict=True):
                print(f"  {name:>4} {'#' * round(fraction * _WIDTH):<{_WIDTH}} {fraction:6.1%}")
        print(f"  Answer: {self._label('verdict_label')}", flush=True)

    def _label(self, name: str) -> str:
        from PySide6.QtWidgets import QLabel

        label = self._window.findChild(QLabel, name)
        return "" if label is None else label.text().replace("\N{NO-BREAK SPACE}", " ")

    def _save_picture(self) -> None:
        path = Path(tempfile.gettempdir()) / "inkling-demo.png"
        self._until(lambda: False, 0.2)  # all is painted
        if self._window.grab().save(str(path)):
            print(f"  The window: {path}", flush=True)

    def _until(self, happened: Callable[[], bool], seconds: float = 30.0) -> None:
        ends = time.monotonic() + seconds
        while not happened() and time.monotonic() < ends:
            self._app.processEvents()
            time.sleep(0.005)


def _send(canvas: "DrawingCanvas", kind: "QEvent.Type", position: "QPointF") -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    no_keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, position, canvas.mapToGlobal(position), left, held, no_keys)
    QApplication.sendEvent(canvas, event)


def _print_epoch(ended: EpochEnded) -> None:
    print(
        f"  epoch {ended.epoch} of {ended.epochs}: right on {ended.validation_accuracy:.1%} of "
        "digits of hands that it has not seen",
        flush=True,
    )
