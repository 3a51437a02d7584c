"""A drawing that is none of these: whether it is something that another task knows."""

import contextlib
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ModelError
from core.models.classifier import Classifier, Verdict
from core.models.store import Store
from core.recognition.digits import find_digits
from core.recognition.recognition import Recognition
from core.task import TASKS, Task
from gui.session.session import Session
from gui.widgets.serial_worker import OneThread

_REST = 300  # ms since the latest answer: nobody draws any more


class OtherTask(QObject):
    """Asks the bundled tasks that read rows, by a thread of its own, once the drawing rests.

    Signals:
        found(Recognition): another task is sure of the drawing.
        lost(): what was found is of another drawing, or of another task's.
    """

    found = Signal(object)
    lost = Signal()
    _looked = Signal(int, object)  # from the thread, with the number of the question

    def __init__(self, session: Session, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._thread = OneThread("other-task", self)
        self._classifiers: dict[Path, Classifier] = {}  # the thread's
        self._latest = 0
        self._is_found = False
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._ask)
        self._looked.connect(self._take)
        session.answered.connect(self._answered)
        session.outdated.connect(lambda: self._answered(None))

    def close(self) -> None:
        """No thread is left behind."""
        self._timer.stop()
        self._thread.close(drop_waiting=True)

    def _answered(self, answer: Recognition | None) -> None:
        self._latest += 1
        if self._is_found:
            self._is_found = False
            self.lost.emit()
        if answer is not None and answer.verdict is Verdict.NONE and self._others():
            self._timer.start()
        else:
            self._timer.stop()

    def _others(self) -> list[Task]:
        asked = self._session.task
        if self._session.photo is not None or asked.name not in TASKS or not asked.reads_rows:
            return []
        return [task for task in TASKS.values() if task.reads_rows and task != asked]

    def _ask(self) -> None:
        if self._session.is_answered:
            self._thread.submit(self._look, self._latest, self._session.ink.copy(), self._others())

    def _look(self, number: int, ink: np.ndarray, tasks: list[Task]) -> None:
        for task in tasks:
            with contextlib.suppress(ModelError):  # who has no model is not offered
                found = find_digits(ink, self._classifier(task), task=task)
                if found.verdict is Verdict.SURE:
                    self._looked.emit(number, found)
                    return

    def _classifier(self, task: Task) -> Classifier:
        """Load it once, for as long as it is the one that answers."""
        folder = Store(task.name).current().folder
        if folder not in self._classifiers:
            self._classifiers[folder] = Classifier(folder)
        return self._classifiers[folder]

    def _take(self, number: int, found: Recognition) -> None:
        if number == self._latest:
            self._is_found = True
            self.found.emit(found)
