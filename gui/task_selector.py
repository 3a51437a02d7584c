"""What is told apart: digits, or cats and dogs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from core.task import Task


class TaskSelector(QFrame):
    """Signals:
    task_chosen(Task): the person chose it.
    """

    task_chosen = Signal(object)

    def __init__(self, tasks: tuple[Task, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("task_selector")
        self.setAccessibleName(self.tr("Task"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)  # exclusive: one is always chosen, arrow keys move
        for task in tasks:
            button = QPushButton(task.title.replace("&", "&&"))
            button.setCheckable(True)
            button.setAccessibleName(task.title)
            button.clicked.connect(lambda _checked, task=task: self.task_chosen.emit(task))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[task.name] = button

    def show_task(self, task: Task) -> None:
        """The task that is asked; no signal."""
        self._buttons[task.name].setChecked(True)
