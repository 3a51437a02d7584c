"""How the pages feel: *Data* opened, scrolled and filtered; pages changed; scrolled while a network
trains beside it.

QT_QPA_PLATFORM=offscreen python -m bench.pages [--starts 5] [--seconds 20]

*Data* is opened in a new process each time, where nothing of MNIST is read yet, until its first
pictures are painted. The grid scrolls through all 70,000 digits, a wheel's notch a frame. The
pages are changed by their keys' action, one after another, each until it is painted. Then the
tutorial's training runs without an end, the model is asked about all training pictures, and the
grid scrolls 60 times a second: what lies between two ticks of a timer of 1 ms in the window's event
loop is the gap.
"""

import os
import subprocess
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

from bench.report import row, wanted
from bench.shown_window import Gaps, shown_window, wait
from core.datasets.samples import PARTS, Samples, load_samples
from gui.datasets.page import SamplesPage
from gui.datasets.sample_grid import Answers, SampleGrid
from gui.main_window import MainWindow
from gui.training.words import TrainingState

SIZE = (1440, 900)
_OPENED = "--opened"
_FRAMES, _CHANGES, _FILTERS = 1_000, 200, 40
_NOTCH = 102  # px of a wheel's notch
_PATIENCE = 600.0  # s until a training learns


def main() -> None:
    if _OPENED in sys.argv:
        print(opened())
        return
    asked = wanted(__doc__ or "", starts=5, seconds=20)
    command = [sys.executable, "-m", "bench.pages", _OPENED]
    took = [
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(asked.starts)
    ]
    row(
        f"Data opened, first pictures shown, median of {len(took)} starts",
        f"{np.median(took):.0f} ms ({min(took):.0f} to {max(took):.0f} ms)",
        "300 ms",
        "100 ms",
        holds=bool(np.median(took) <= 300),
    )
    with shown_window() as (app, window, _):
        window.resize(*SIZE)
        try:
            scrolled(app)
            filtered(app, window)
            changed(app, window)
            scrolled_while_training(app, window, asked.seconds)
        finally:
            window.training.close()
            window.close()


def opened() -> float:
    """Milliseconds from opening the page until its first pictures are painted."""
    with shown_window() as (app, window, _):
        window.resize(*SIZE)
        wait(app, lambda: False, 0.5)
        began = time.perf_counter()
        window.pages.open("data")
        page = window.findChild(SamplesPage)
        wait(app, lambda: len(page.grid.shown) > 0)
        page.grid.viewport().repaint()
        took = (time.perf_counter() - began) * 1000
        window.close()
    return took


def scrolled(app: QApplication) -> None:
    """All of MNIST's digits, in a grid as large as the page's."""
    parts = [load_samples("mnist", part) for part in PARTS]
    pixels = np.concatenate([np.asarray(each.pixels) for each in parts])
    samples = Samples(pixels, np.concatenate([each.labels for each in parts]))
    grid = SampleGrid()
    grid.resize(870, 780)
    grid.show()
    grid.show_samples(samples, np.arange(len(samples)), None)
    app.processEvents()
    bar, frames = grid.verticalScrollBar(), []
    for _ in range(_FRAMES):
        began = time.perf_counter()
        bar.setValue((bar.value() + _NOTCH) % bar.maximum())
        grid.viewport().repaint()
        frames.append((time.perf_counter() - began) * 1000)
    grid.close()
    slow = np.percentile(frames, 99)
    row(
        f"scrolling {len(samples):,} digits, a frame, 99th percentile of {len(frames)}",
        f"{slow:.1f} ms (median {np.median(frames):.1f} ms)",
        "16 ms",
        "8 ms",
        holds=bool(slow <= 16),
    )


def filtered(app: QApplication, window: MainWindow) -> None:
    """Of all 55,000 training pictures those that are taken for something else, one in fifty."""
    window.pages.open("data")
    page = window.findChild(SamplesPage)
    wait(app, lambda: len(page.grid.shown) > 0)
    window.pages.open("try")  # or the model's own answers came meanwhile
    samples = load_samples("mnist", PARTS[0])
    rng = np.random.default_rng(1)
    labels = (samples.labels + (rng.random(len(samples)) < 0.02)) % 10
    page.show_answers(Answers(labels.astype(np.int32), rng.random(len(samples), np.float32)))
    box, took = page.findChild(QCheckBox, "wrong_filter"), []
    for _ in range(_FILTERS):
        began = time.perf_counter()
        box.click()
        app.processEvents()
        page.grid.viewport().repaint()
        took.append((time.perf_counter() - began) * 1000)
    slow = np.percentile(took, 95)
    row(
        f"only what the model gets wrong, of {len(samples):,}, 95th percentile",
        f"{slow:.1f} ms (median {np.median(took):.1f} ms)",
        "100 ms",
        "30 ms",
        holds=bool(slow <= 100),
    )


def changed(app: QApplication, window: MainWindow) -> None:
    """Each page opened for the first time is among them."""
    took = []
    for number in range(_CHANGES):
        began = time.perf_counter()
        window.pages.open(window.pages.names[number % 4])
        app.processEvents()
        window.repaint()
        took.append((time.perf_counter() - began) * 1000)
        wait(app, lambda: False, 0.05)
    slow = np.percentile(took, 95)
    row(
        f"page change, 95th percentile of {len(took)}",
        f"{slow:.1f} ms (median {np.median(took):.1f} ms, worst {max(took):.0f} ms)",
        "100 ms",
        "33 ms",
        holds=bool(slow <= 100),
    )


def scrolled_while_training(app: QApplication, window: MainWindow, seconds: float) -> None:
    window.pages.open("train")
    epochs = window.findChild(QLineEdit, "setting_epochs")
    epochs.setText("1000")
    epochs.textEdited.emit("1000")
    start = window.findChild(QPushButton, "start_button")
    wait(app, start.isEnabled, _PATIENCE)
    start.click()
    controller = window.training.controller
    wait(app, lambda: bool(controller.run and controller.run.curves), _PATIENCE)
    window.pages.open("data")
    page = window.findChild(SamplesPage)
    bar, gaps_seen = page.grid.verticalScrollBar(), Gaps(window)
    frames = QTimer(window, interval=16, timerType=Qt.TimerType.PreciseTimer)  # of a screen
    frames.timeout.connect(lambda: bar.setValue((bar.value() + _NOTCH) % max(bar.maximum(), 1)))
    frames.start()
    wait(app, lambda: False, seconds)
    frames.stop()
    gaps_seen.stop()
    assert controller.state is TrainingState.TRAINING
    gaps = np.array(gaps_seen.seconds) * 1000
    high, worst = np.percentile(gaps, 99), gaps.max()
    row(
        f"gap in the event loop while training and scrolling, of {len(gaps)}",
        f"99th percentile {high:.1f} ms, worst {worst:.0f} ms",
        "30 ms",
        "10 ms",
        holds=bool(high <= 30),
    )


if __name__ == "__main__":
    main()
