"""What is told apart: digits, cats and dogs, or the person's own classes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from core.task import TASKS, Task

_MOST_OWN = 2  # buttons; more leave no room for the model
_LONGEST = 16  # letters of a title


class TaskSelector(QFrame):
    """Signals:
    task_chosen(Task): the person chose it.
    own_tasks_asked(): the person wants to see their own tasks, or to make one.
    """

    task_chosen = Signal(object)
    own_tasks_asked = Signal()

    def __init__(self, tasks: Sequence[Task], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("task_selector")
        self.setAccessibleName(self.tr("Task"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)  # exclusive: one is always chosen, arrow keys move
        self._buttons: dict[str, QPushButton] = {}
        self._tasks: list[Task] = []
        own = QPushButton("+")
        own.setObjectName("own_tasks_button")
        own.setAccessibleName(self.tr("My classes"))
        own.setToolTip(self.tr("My classes: teach it something of your own"))
        own.clicked.connect(self.own_tasks_asked)
        self._row.addWidget(own)
        self.show_tasks(tasks)

    def show_tasks(self, tasks: Sequence[Task], chosen: Task | None = None) -> None:
        """A button for each that came with Inkling, and for some of the person's own, among them
        the chosen one; the others are found under "My classes"."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.setParent(None)
        self._tasks = list(tasks)
        own = [task for task in tasks if task.name not in TASKS]
        own.sort(key=lambda task: chosen is None or task.name != chosen.name)
        shown = [task for task in tasks if task.name in TASKS or task in own[:_MOST_OWN]]
        self._buttons = {task.name: self._button(task) for task in shown}
        for place, button in enumerate(self._buttons.values()):
            self._group.addButton(button)
            self._row.insertWidget(place, button)

    def show_task(self, task: Task) -> None:
        """The task that is asked; no signal."""
        if task.name not in self._buttons:
            others = [each for each in self._tasks if each.name != task.name]
            self.show_tasks([*others, task], task)
        self._buttons[task.name].setChecked(True)

    def _button(self, task: Task) -> QPushButton:
        title = task.title if len(task.title) <= _LONGEST else f"{task.title[: _LONGEST - 1]}…"
        button = QPushButton(title.replace("&", "&&"))
        button.setCheckable(True)
        button.setAccessibleName(task.title)
        button.clicked.connect(lambda: self.task_chosen.emit(task))
        return button
