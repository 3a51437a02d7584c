"""The pages about training for the screenshots: the real trainer, on MNIST."""

import time
from collections.abc import Callable

from gui.training.words import TrainingState


def show_training(window) -> None:
    """Over-fitting, named while it happens."""
    start(window, "overfit")
    note = find(window, "QLabel", "over_fitting_label")
    wait(lambda: note.isVisible() and state(window) is TrainingState.TRAINING)
    wait(lambda: len(window.training.controller.run.curves) >= 24)
    find(window, "QPushButton", "pause_button").click()
    wait(lambda: state(window) is TrainingState.PAUSED)
    time.sleep(0.2)
    window.centralWidget().setFocus()


def show_setup(window) -> None:
    """Before anything is trained."""
    from tests.support.pointer import draw_digit

    draw_digit(window, "7", size=0.72)
    find(window, "QPushButton", "retrain_button").click()


def show_wrong_setup(window) -> None:
    """A setting that is none."""
    from PySide6.QtTest import QTest

    show_setup(window)
    share = find(window, "QLineEdit", "setting_share")
    share.selectAll()
    QTest.keyClicks(share, "0")


def show_models(window) -> None:
    window.pages.open("models")


def show_several(window) -> None:
    """Many trainings, before they begin."""
    window.pages.open("models")
    find(window, "QPushButton", "sweep_tab").click()


def show_compared(window) -> None:
    train(window, "quick")


def show_runs(window) -> None:
    for preset, decision in (("overfit", "discard_button"), ("quick", "keep_button")):
        train(window, preset)
        find(window, "QPushButton", decision).click()
    window.pages.open("models")
    find(window, "QPushButton", "runs_tab").click()
    table = find(window, "QTableWidget", "runs_table")
    table.choose(0)
    table.choose(1)


def train(window, preset: str) -> None:
    """With the preset of that name, until there is something to compare."""
    start(window, preset)
    wait(lambda: state(window) is TrainingState.COMPARING)


def start(window, preset: str) -> None:
    from tests.support.pointer import draw_digit

    draw_digit(window, "7", size=0.72)
    find(window, "QPushButton", "retrain_button").click()
    find(window, "QPushButton", f"{preset}_tab").click()
    find(window, "QPushButton", "start_button").click()


def state(window) -> TrainingState:
    return window.training.controller.state


def find(window, kind: str, name: str):
    from PySide6 import QtWidgets

    return window.findChild(getattr(QtWidgets, kind), name)


def wait(until: Callable[[], bool], seconds: float = 900) -> None:
    """Let the window work. Raises TimeoutError."""
    from PySide6.QtWidgets import QApplication

    ends = time.monotonic() + seconds
    while not until():
        if time.monotonic() > ends:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.005)


SCENES = {
    "setup": show_setup,
    "wrong-setup": show_wrong_setup,
    "models": show_models,
    "several": show_several,
    "training": show_training,
    "compared": show_compared,
    "runs": show_runs,
}
