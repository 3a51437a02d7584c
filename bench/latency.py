"""How fast an answer comes: from pointer event to bars, and against Keras' own predict.

QT_QPA_PLATFORM=offscreen python -m bench.latency
"""

import os
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bench.report import row
from core.models.card import KERAS_FILE, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import digit_input
from core.recognition.digits import find_digits
from gui.main_window import MainWindow
from tests.support.handwriting import DIGITS, on_canvas
from tests.support.pointer import canvas_of, send_mouse


def main() -> None:
    app = QApplication([])
    window = MainWindow()
    window.show()
    app.processEvents()
    milliseconds = np.array(pointer_to_bars(app, window)) * 1000
    middle, high = np.percentile(milliseconds, [50, 95])
    row(
        f"pointer event -> bars updated, 95th percentile of {len(milliseconds)} events",
        f"{high:.2f} ms (median {middle:.2f} ms)",
        "8 ms",
        "4 ms",
        holds=high <= 8,
    )
    ink = window.drawing.ink.copy()
    window.close()
    ours, theirs = classification(ink)
    row(
        "whole classification (ink -> answer) against model.predict, same model, same run",
        f"{theirs / ours:.0f} x faster ({ours * 1000:.2f} ms, {theirs * 1000:.1f} ms)",
        "50 x",
        "150 x",
        holds=theirs / ours >= 50,
    )


def pointer_to_bars(app: QApplication, window: MainWindow) -> list[float]:
    """Seconds from each pointer event until the bars have the new answer and asked to be painted,
    over ten times every test digit; the window is painted in between, as it always is."""
    canvas = canvas_of(window)
    took: list[float] = []
    began = 0.0
    # Connected after the window's own slot, and so called when the bars have been given theirs.
    window.session.answered.connect(lambda: took.append(time.perf_counter() - began))
    for digit in list(DIGITS) * 10:
        began = time.perf_counter()
        window.drawing.clear()
        app.processEvents()
        for points in on_canvas(digit):
            positions = [canvas.widget_position(x, y) for x, y in points]
            began = time.perf_counter()
            send_mouse(canvas, QEvent.Type.MouseButtonPress, positions[0])
            app.processEvents()
            for position in positions[1:]:
                began = time.perf_counter()
                send_mouse(canvas, QEvent.Type.MouseMove, position)
                app.processEvents()
            began = time.perf_counter()
            send_mouse(canvas, QEvent.Type.MouseButtonRelease, positions[-1])
            app.processEvents()
    return took


def classification(ink: np.ndarray) -> tuple[float, float]:
    """Median seconds of our way from ink to answer, and of model.predict from model input."""
    import keras

    folder = shipped_folders("digits")[0]
    classifier = Classifier(folder)
    network = keras.models.load_model(folder / KERAS_FILE)
    batch = digit_input(ink)[np.newaxis]
    ours = _median(lambda: find_digits(ink, classifier).number, 500)
    theirs = _median(lambda: network.predict(batch, verbose=0).argmax(), 40)
    return ours, theirs


def _median(action, times: int) -> float:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        took.append(time.perf_counter() - began)
    return float(np.median(took))


if __name__ == "__main__":
    main()
