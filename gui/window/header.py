"""The line above the pages: the name, the task, the page, what runs, the model, a new one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QMenu,
    QPushButton,
    QWidget,
)

from core.task import TASKS, Task
from core.translation import tr
from core.user_data.custom_tasks import answerable_tasks
from gui.session.actions import Actions
from gui.session.models import AvailableModel
from gui.style.text import accuracy_of, as_button_text, as_tooltip, title_of
from gui.widgets.buttons import ExclusiveGroup, tab_through
from gui.widgets.panel import Label, Segments, row_in

_ROOMY = 1240  # px; a narrower header leaves its words away

_MOST_CUSTOM = 2  # buttons; more leave no room for the model
_NARROWEST = 96  # px, of the models' list
_GAP, _NARROW_GAP = 12, 6  # px, between its parts
_INSET = 2  # px that Qt leaves beside the name in the list of models
_LONGEST = 16  # letters of a title
_WORDS, _COURSE, _DOT = "words", "course", "dot"  # how much the chip says


class Header(QFrame):
    """Which task is asked, which page is open, what runs, and which model answers."""

    def __init__(self, page_selector: Segments, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("header")
        self.task_selector = TaskSelector(answerable_tasks())
        self.run_chip = RunChip()
        self.run_chip.changed.connect(self._show_words)
        self.model_selector = ModelSelector()
        self._wordmark = Label("Inkling")
        self._wordmark.setObjectName("wordmark")
        self._label = Label(self.tr("Model"))
        self._label.setObjectName("muted")
        self._label.setBuddy(self.model_selector)
        row = row_in(self, self._wordmark, spacing=_GAP, margins=(20, 8, 20, 8))
        row.addWidget(self.task_selector)
        row.addWidget(page_selector)
        row.addStretch()
        row.addWidget(self.run_chip)
        row.addWidget(self._label)
        row.addWidget(self.model_selector)
        self._leave = QPushButton(self.tr("Leave (Esc)"))
        self._leave.setObjectName("leave_button")
        self._leave.setToolTip(self.tr("Back to the window as it was (Escape or F11)"))
        self._leave.clicked.connect(actions.present.trigger)
        self._leave.hide()
        self._retrain = self._retrain_button(actions)
        self._page_selector = page_selector
        self._is_presented = False
        row.addWidget(self._retrain)
        row.addWidget(self._leave)
        self.task_selector.changed.connect(self._show_words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def show_presented(self, presented: bool) -> None:
        """Whether only what one needs before a class is there."""
        self._is_presented = presented
        self._page_selector.setVisible(not presented)
        self._leave.setVisible(presented)
        self._show_words()

    def _show_words(self) -> None:
        is_roomy = self.width() >= _ROOMY
        for words in (self._wordmark, self._label):
            words.setVisible(is_roomy and not self._is_presented)
        self.run_chip.show_short(_WORDS if is_roomy else _COURSE)
        layout = self.layout()
        assert layout is not None  # made with the header
        layout.setSpacing(_GAP if is_roomy else _NARROW_GAP)
        self.task_selector.show_custom(_MOST_CUSTOM)
        self._retrain.setVisible(not self._is_presented)
        # A task's or a page's name is not cut: what there is another way to goes before.
        for give_way in (
            lambda: self.run_chip.show_short(_DOT),
            lambda: self.task_selector.show_custom(0),
            self._retrain.hide,
        ):
            self.task_selector.reckon()
            layout.activate()
            if layout.minimumSize().width() > self.width():
                give_way()

    def _retrain_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Retrain"))
        button.setObjectName("retrain_button")
        button.setToolTip(self.tr("Train a new model and compare it with this one (Ctrl+R)"))
        button.setProperty("primary", "true")
        button.clicked.connect(actions.retrain.trigger)
        return button


class RunChip(QPushButton):
    """How it stands with what runs, and the way there; hidden while nothing does.

    Signals:
        changed(): it says something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("run_chip")
        self._task = self._words = ""
        self._form = _WORDS
        self.hide()

    def show_course(self, task: str, words: str) -> None:
        """Show how it stands with a run of the task of that title; no words = nothing runs."""
        self._task, self._words = task, words
        self._update()
        self.setVisible(bool(words))
        self.changed.emit()

    def show_short(self, form: str) -> None:
        """Say all; or leave the task to the tooltip; or all, where there is nearly no space."""
        self._form = form
        self._update()

    def _update(self) -> None:
        whole = f"{self._task}: {self._words}"
        shown = {_WORDS: whole, _COURSE: self._words, _DOT: "●"}[self._form]
        self.setText(as_button_text(shown))
        self.setAccessibleName(whole)
        go = self.tr("Go to the training")
        self.setToolTip(as_tooltip(go if shown == whole else f"{whole}\n{go}"))


class TaskSelector(QFrame):
    """What is told apart: digits, cats and dogs, or the person's own classes.

    Signals:
        task_chosen(Task): the person chose it.
        custom_tasks_requested(): the person wants to see their custom tasks, or to make one.
        changed(): other tasks are shown, or another one as chosen.
    """

    task_chosen = Signal(object)
    changed = Signal()
    custom_tasks_requested = Signal()

    def __init__(self, tasks: Sequence[Task], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("task_selector")
        self.setAccessibleName(self.tr("Task"))
        self._row = row_in(self, spacing=2, margins=(2, 2, 2, 2))
        self._group = ExclusiveGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._tasks: list[Task] = []
        custom_tasks = self._custom_tasks = QPushButton("+")
        custom_tasks.setObjectName("own_tasks_button")
        custom_tasks.setAccessibleName(self.tr("My classes"))
        custom_tasks.setToolTip(self.tr("My classes: teach it something of your own"))
        custom_tasks.clicked.connect(self.custom_tasks_requested)
        self._more = QPushButton("…")  # without an arrow, for which the header has no room
        self._more.setObjectName("more_tasks_button")
        self._more.setAccessibleName(self.tr("The others of my classes"))
        self._more.setToolTip(self.tr("The others of my classes"))
        self._others = QMenu(self)
        self._others.setObjectName("more_tasks_menu")
        self._more.clicked.connect(self._show_others)
        self._row.addWidget(self._more)
        self._row.addWidget(custom_tasks)
        self.show_tasks(tasks)

    def show_tasks(self, tasks: Sequence[Task], chosen: Task | None = None) -> None:
        """Show a button for each that came with Inkling, and for some custom tasks, among them
        the chosen one; the others are in a menu."""
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
            button.show()  # at once, so that the header reckons with it
        tab_through(self, (*self._buttons.values(), self._more, self._custom_tasks))
        self.show_custom(_MOST_CUSTOM)
        self.changed.emit()

    def show_custom(self, most: int) -> None:
        """Show at most so many buttons of custom tasks, of these the chosen one always; the others
        are in the menu."""
        self._others.clear()
        left = most
        for task in (each for each in self._tasks if each.name not in TASKS):
            button = self._buttons.get(task.name)
            if button is not None:
                button.setVisible(button.isChecked() or left > 0)
                left -= 1
            if button is None or button.isHidden():
                choose = self._others.addAction(as_button_text(tr(task.title)))
                choose.triggered.connect(partial(self.task_chosen.emit, task))
        self._more.setVisible(not self._others.isEmpty())

    def reckon(self) -> None:
        """Know at once how much space is needed by what is shown now."""
        self._row.activate()

    def show_task(self, task: Task) -> None:
        """Show which task is asked; no signal."""
        if task.name not in self._buttons:
            others = [each for each in self._tasks if each.name != task.name]
            self.show_tasks([*others, task], task)
        self._buttons[task.name].setChecked(True)
        self.changed.emit()

    def _show_others(self) -> None:
        self._others.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _button(self, task: Task) -> QPushButton:
        whole = tr(task.title)
        title = whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1]}…"
        button = QPushButton(as_button_text(title))
        button.setCheckable(True)
        button.setAccessibleName(whole)
        button.setToolTip(as_tooltip(whole if title != whole else ""))
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
        self.currentTextChanged.connect(self._tell_whole)
        self._tell_whole("")
        self.setMinimumContentsLength(22)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda index: self.model_chosen.emit(self.itemData(index)))

    def minimumSizeHint(self) -> QSize:
        # A task's or a page's name says nothing when it is cut; a model's is in the list, too.
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, but a name for which there is no space ends in an ellipsis."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import (  # 700 names, of no use at a start
            QStyle,
            QStyleOptionComboBox,
            QStylePainter,
        )

        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        space = self.style().subControlRect(kind, option, part, self).width() - _INSET
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, space)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

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

    def _tell_whole(self, title: str) -> None:
        """The list is as narrow as the header, and its name may be longer."""
        what = self.tr("Which model answers, and its accuracy on test pictures")
        self.setToolTip(as_tooltip(f"{title}\n{what}" if title else what))

    def _title(self, model: AvailableModel) -> str:
        if model.card is None:
            return self.tr("{name} (damaged)").format(name=model.name)
        title = f"{title_of(model.card)} · {accuracy_of(model.card)}"
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
