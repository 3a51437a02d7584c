"""What the tests of the training drawer share."""

import psutil
from PySide6.QtWidgets import QPushButton, QWidget

from gui.training.results.curve_plot import CurvePlot
from gui.training.run_controls import TrainingState
from tests.support.pointer import label

# The program in the trainer's place: tests/support/fake_trainer.py, and what it is to do.
FAKE = ("-P", "-m", "tests.support.fake_trainer")


def trainers() -> list[psutil.Process]:
    """What was started by this process and is still there."""
    return [
        each
        for each in psutil.Process().children()
        if any("train" in word or word == "-c" for word in each.cmdline())
    ]


def button(window: QWidget, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


def state(window) -> TrainingState:
    return window.training.controller.state


def becomes(qtbot, window, wanted: TrainingState, timeout: int = 20_000) -> None:
    qtbot.waitUntil(lambda: state(window) is wanted, timeout=timeout)


def said(window) -> str:
    return label(window, "training_message")


def points(window, name: str = "loss_plot") -> int:
    """How many points the training curve has."""
    return len(window.findChild(CurvePlot, name).curves[0].points)


def start_long(qtbot, window, trainer) -> None:
    """A run that goes on until it is ended."""
    trainer(*FAKE, "1000", "0.01")
    window.training.controller.close()
    button(window, "start_button").click()
    qtbot.waitUntil(lambda: points(window) > 0, timeout=20_000)
