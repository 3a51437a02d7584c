"""What is asked, and who answers: the task and the model, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QPushButton, QWidget

from core.task import TASKS, Task
from gui.session.models import AvailableModel
from gui.style.text import as_button_text, as_tooltip, title_of
from gui.widgets.layouts import row_in

_MOST_CUSTOM = 2  # buttons; more leave no room for the model
_NARROWEST = 120  # px, of the models' list
_LONGEST = 16  # letters of a title


class TaskSelector(QFrame):
    """What is told apart: digits, cats and dogs, or the person's own classes.

    Signals:
        task_chosen(Task): the person chose it.
        custom_tasks_requested(): the person wants to see their custom tasks, or to make one.
    """

    task_chosen = Signal(object)
    custom_tasks_requested = Signal()

    def __init__(self, tasks: Sequence[Task], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("task_selector")
        self.setAccessibleName(self.tr("Task"))
        self._row = row_in(self, spacing=2, margins=(2, 2, 2, 2))
        self._group = QButtonGroup(self)  # exclusive: one is always chosen, arrow keys move
        self._buttons: dict[str, QPushButton] = {}
        self._tasks: list[Task] = []
        custom_tasks = QPushButton("+")
        custom_tasks.setObjectName("own_tasks_button")
        custom_tasks.setAccessibleName(self.tr("My classes"))
        custom_tasks.setToolTip(self.tr("My classes: teach it something of your own"))
        custom_tasks.clicked.connect(self.custom_tasks_requested)
        self._row.addWidget(custom_tasks)
        self.show_tasks(tasks)

    def show_tasks(self, tasks: Sequence[Task], chosen: Task | None = None) -> None:
        """Show a button for each that came with Inkling, and for some custom tasks, among them
        the chosen one; the others are found under "My classes"."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.setParent(None)
        self._tasks = list(tasks)
        custom = [task for task in tasks if task.name not in TASKS]
        custom.sort(key=lambda task: chosen is None or task.name != chosen.name)
        shown = [task for task in tasks if task.name in TASKS or task in custom[:_MOST_CUSTOM]]
        self._buttons = {task.name: self._button(task) for task in shown}
        for place, button in enumerate(self._buttons.values()):
            self._group.addButton(button)
            self._row.insertWidget(place, button)

    def show_task(self, task: Task) -> None:
        """Show which task is asked; no signal."""
        if task.name not in self._buttons:
            others = [each for each in self._tasks if each.name != task.name]
            self.show_tasks([*others, task], task)
        self._buttons[task.name].setChecked(True)

    def _button(self, task: Task) -> QPushButton:
        title = task.title if len(task.title) <= _LONGEST else f"{task.title[: _LONGEST - 1]}…"
        button = QPushButton(as_button_text(title))
        button.setCheckable(True)
        button.setAccessibleName(task.title)
        button.clicked.connect(lambda: self.task_chosen.emit(task))
        return button


class ModelSelector(QComboBox):
    """Which model answers.

    Signals:
        model_chosen(str): the person chose the model of that name.
    """

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("model_selector")
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("Which model answers, and its accuracy on test pictures"))
        self.setMinimumContentsLength(22)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda index: self.model_chosen.emit(self.itemData(index)))

    def minimumSizeHint(self) -> QSize:
        # A task's or a page's name says nothing when it is cut; a model's is in the list, too.
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def show_models(self, models: list[AvailableModel]) -> None:
        """Show the models of a task, to choose from."""
        self.clear()
        for model in models:
            self.addItem(self._title(model), model.name)
            if model.error:
                self._disable_last(model.error)

    def show_model(self, name: str) -> None:
        """Show which model answers; no signal."""
        self.setCurrentIndex(self.findData(name))

    def _title(self, model: AvailableModel) -> str:
        if model.card is None:
            return self.tr("{name} (damaged)").format(name=model.name)
        accuracy = model.card.test_figure("accuracy") or 0.0
        title = f"{title_of(model.card)} · {QLocale().toString(accuracy * 100, 'f', 2)} %"
        if "made_hands_test_accuracy" in model.card.measured:
            title += self.tr(" of digits drawn by Inkling")
        if "digits_from_files_test_accuracy" in model.card.measured:
            title += self.tr(" of digits from your files")
        if model.is_candidate:
            title += self.tr(", not kept yet")
        return title

    def _disable_last(self, reason: str) -> None:
        items = self.model()
        assert isinstance(items, QStandardItemModel)  # what a QComboBox has unless given another
        item = items.item(self.count() - 1)
        item.setEnabled(False)
        item.setData(as_tooltip(reason), Qt.ItemDataRole.ToolTipRole)
