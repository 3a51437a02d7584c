"""A window in which somebody trains, keeps and corrects without pause, for the tests that kill it.

On stdout a line for everything that is confirmed to the person: `open`, `started`, `kept NAME`,
`corrected ID LABEL`, `stopped`. Run with `python -P -m tests.e2e.busy_window`.
"""

import itertools
import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from core.user_data.corrections import Correction
from gui.main_window import MainWindow
from gui.training.words import TrainingState
from tests.support.pointer import draw_digit

_OFTEN = 25  # ms
_DIGITS = itertools.cycle("0123472")


def say(*words: str) -> None:
    print(*words, flush=True)


class Busy:
    """Presses whatever can be pressed next."""

    def __init__(self, window: MainWindow):
        self._window = window
        self._was = TrainingState.READY
        self._is_corrected = True
        window.corrections.saved.connect(self._corrected)
        self._timer = QTimer(interval=_OFTEN)
        self._timer.timeout.connect(self._act)
        self._timer.start()
        window.menu_actions.retrain.trigger()
        for field, text in (("share", "2"), ("epochs", "1")):
            editor = window.findChild(QLineEdit, f"setting_{field}")
            editor.setText(text)
            editor.textEdited.emit(text)

    def _act(self) -> None:
        controller = self._window.training.controller
        if controller.state is TrainingState.READY:
            if self._was is not TrainingState.READY:
                say("stopped")
            controller.open()
            controller.start()
            if controller.state is TrainingState.TRAINING:
                say("started")
        elif controller.state is TrainingState.COMPARING:
            controller.keep()
            if controller.state is TrainingState.READY:
                say("kept", self._window.session.model_name)
        self._was = controller.state
        if self._is_corrected:
            self._correct()

    def _correct(self) -> None:
        self._is_corrected = False
        self._window.drawing.clear()
        digit = next(_DIGITS)
        draw_digit(self._window, digit)
        self._window.workbench.answer_panel.correction_row.label_chosen.emit(digit)

    def _corrected(self, correction: Correction) -> None:
        say("corrected", correction.id, correction.label)
        self._is_corrected = True


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv)
    window = MainWindow()
    window.show()
    busy = Busy(window)
    say("open")
    app.exec()
    del busy


if __name__ == "__main__":
    main()
