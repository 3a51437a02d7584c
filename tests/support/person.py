"""Somebody who uses the running program, step by step."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from gui.__main__ import main
from gui.main_window import MainWindow
from gui.training.words import TrainingState

_PATIENCE = 240_000  # ms, for all of it: the machine may be busy


class Person:
    """Does one step after the other in the running program, each as soon as it can be done."""

    def __init__(self, *steps):
        self._steps = list(steps)
        self.failed = ""
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._act)
        self._limit = QTimer(singleShot=True, interval=_PATIENCE)
        self._limit.timeout.connect(lambda: self._give_up("took too long"))

    def work(self) -> None:
        """The program, from its start to its end."""
        self._timer.start()
        self._limit.start()
        assert main([]) == 0
        self._timer.stop()
        self._limit.stop()
        assert not self.failed

    def _act(self) -> None:
        """A step that gives False is tried again."""
        try:
            window = shown_window()
            if self._steps and self._steps[0](window) is not False:
                self._steps.pop(0)
        except Exception as error:
            self._give_up(f"{self._steps[0].__name__}: {error!r}")
            raise
        if not self._steps:
            window.close()

    def _give_up(self, why: str) -> None:
        self.failed = self.failed or f"{why}, at {[each.__name__ for each in self._steps[:1]]}"
        self._steps = []
        window = shown_window()
        window.training.may_close = lambda _window: True
        window.close()


def press(name: str):
    def step(window):
        found = window.findChild(QPushButton, name)
        if found is None or not found.isVisible() or not found.isEnabled():
            return False
        found.click()
        return True

    step.__name__ = f"press {name}"
    return step


def sees(state: TrainingState):
    def step(window):
        return window.training.controller.state is state

    step.__name__ = f"sees {state}"
    return step


def shown_window() -> MainWindow | None:
    """The one that main() has opened; windows of earlier tests may still be about, hidden."""
    windows = QApplication.topLevelWidgets()
    shown = (each for each in windows if isinstance(each, MainWindow) and each.isVisible())
    return next(shown, None)


RETRAIN_AND_KEEP = (
    press("retrain_button"),
    press("start_button"),
    sees(TrainingState.COMPARING),
    press("keep_button"),
)
