"""What fills the window: the header, with the task and the model to choose from, and below it the
message and the page that is open."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.task import TASKS, Task
from core.translation import tr
from core.user_data.custom_tasks import answerable_tasks
from gui.answer.panel import AnswerPanel
from gui.canvas.drawing import Drawing
from gui.inside.input_panel import ModelInputPanel
from gui.inside.panel import LookPanel
from gui.session.actions import Actions
from gui.session.models import AvailableModel
from gui.session.settings import Painted
from gui.style.text import as_button_text, as_tooltip, title_of
from gui.widgets.panel import Banner, Label, Pages, Segments, column_in, row_in
from gui.window.left_panel import CanvasPanel

TRY, DATA, TRAIN, MODELS = "try", "data", "train", "models"

_GAP = 16  # px, between panels
_TRY, _PRESENTED = (49, 44, 27), (3, 5, 3)  # how the three panels share the width
_ROOMY = 1240  # px; a narrower header leaves its words away

_MOST_CUSTOM = 2  # buttons; more leave no room for the model
_NARROWEST = 120  # px, of the models' list
_LONGEST = 16  # letters of a title


class Workbench(QWidget):
    """The header, a message, and a page. On the page "Try": left what the person gives, in the
    middle what the network makes of it, right the answer. While a network learns, paper and answer
    stand beside that, so that one can go on drawing."""

    def __init__(self, drawing: Drawing, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.task_selector = TaskSelector(answerable_tasks())
        self.page_selector = self._make_page_selector()
        self.model_selector = ModelSelector()
        self.run_chip = self._make_run_chip()
        self.banner = Banner()
        self.canvas_panel = CanvasPanel(drawing, actions)
        self.model_input_panel = ModelInputPanel()
        self.look_panel = LookPanel(self.model_input_panel)
        self.look_panel.connect_actions(actions)
        self.answer_panel = AnswerPanel()
        self.page = TRY
        self.is_presented = False
        self._header = Header(self, actions)
        self._try_row = QHBoxLayout()
        self._beside = QVBoxLayout()
        self._pages = Pages()
        self._widgets: dict[str, QWidget] = {}
        self._compose()

    def painted_parts(self) -> Iterator[Painted]:
        """Yield what paints itself and has to be told in which colours."""
        yield from (self.canvas_panel.photo_view, self.canvas_panel.filmstrip, self.banner)
        yield from (self.model_input_panel, self.look_panel, self.answer_panel)

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page to what can be shown; "Train" gets a place for paper and answer beside it."""
        if name == TRAIN:
            holder = QWidget()
            row = row_in(holder, spacing=_GAP)
            row.addWidget(page, 4)
            row.addLayout(self._beside, 1)
            page = holder
        self._widgets[name] = page
        self._pages.addWidget(page)

    @property
    def shown_page(self) -> QWidget:
        """What is below the header and the message."""
        return self._widgets[self.page]

    def show_presented(self, presented: bool) -> None:
        """Whether the page "Try" is shown on a projector: little but the three panels, of which the
        middle one gets most of the space."""
        self.is_presented = presented
        self._header.show_presented(presented)
        for place, fraction in enumerate(_PRESENTED if presented else _TRY):
            self._try_row.setStretch(place, fraction)
        if self.page == TRY:
            self.canvas_panel.show_compact(presented, beside=False)

    def show_page(self, name: str) -> None:
        """Show the page of that name; the paper and the answer come along where there is a place
        for them."""
        self.page = name
        self.page_selector.show_chosen(name)
        if name == TRAIN:
            self._put_beside()
        elif name == TRY:
            self._put_on_try()
        self._pages.setCurrentWidget(self._widgets[name])

    def _make_page_selector(self) -> Segments:
        selector = Segments(self.tr("Page"))
        selector.setObjectName("page_selector")
        for name, title in (
            (TRY, self.tr("Try")),
            (DATA, self.tr("Data")),
            (TRAIN, self.tr("Train")),
            (MODELS, self.tr("Models")),
        ):
            selector.add(name, title)
        return selector

    def _make_run_chip(self) -> QPushButton:
        chip = QPushButton()
        chip.setObjectName("run_chip")
        chip.setToolTip(self.tr("Go to the training"))
        chip.hide()
        return chip

    def _put_on_try(self) -> None:
        self.canvas_panel.show_compact(self.is_presented, beside=False)
        shares = _PRESENTED if self.is_presented else _TRY
        self._try_row.insertWidget(0, self.canvas_panel, shares[0])
        self._try_row.insertWidget(2, self.answer_panel, shares[2])

    def _put_beside(self) -> None:
        self.canvas_panel.show_compact(True)
        self._beside.addWidget(self.canvas_panel)
        self._beside.addWidget(self.answer_panel, 1)

    def _compose(self) -> None:
        page = QWidget()
        page.setLayout(self._try_row)
        self._try_row.setContentsMargins(0, 0, 0, 0)
        self._try_row.setSpacing(_GAP)
        for panel, fraction in zip(
            (self.canvas_panel, self.look_panel, self.answer_panel), _TRY, strict=True
        ):
            self._try_row.addWidget(panel, fraction)
        self._beside.setSpacing(_GAP)
        self.add_page(TRY, page)
        content = QVBoxLayout()
        content.setContentsMargins(20, 16, 20, 16)
        content.setSpacing(12)
        content.addWidget(self.banner)
        content.addWidget(self._pages, 1)
        column = column_in(self, self._header, spacing=0)
        column.addLayout(content, 1)


class Header(QFrame):
    """The line above the page: the name, the task, the page, which model answers, a new one."""

    def __init__(self, parts: Workbench, actions: Actions):
        super().__init__(parts)
        self.setObjectName("header")
        self._wordmark = Label("Inkling")
        self._wordmark.setObjectName("wordmark")
        self._label = Label(self.tr("Model"))
        self._label.setObjectName("muted")
        self._label.setBuddy(parts.model_selector)
        row = row_in(self, self._wordmark, spacing=12, margins=(20, 8, 20, 8))
        row.addWidget(parts.task_selector)
        row.addWidget(parts.page_selector)
        row.addStretch()
        row.addWidget(parts.run_chip)
        row.addWidget(self._label)
        row.addWidget(parts.model_selector)
        self._leave = QPushButton(self.tr("Leave (Esc)"))
        self._leave.setObjectName("leave_button")
        self._leave.setToolTip(self.tr("Back to the window as it was (Escape or F11)"))
        self._leave.clicked.connect(actions.present.trigger)
        self._leave.hide()
        retrain = self._retrain_button(actions)
        self._usual = (parts.page_selector, retrain)
        self._is_presented = False
        row.addWidget(retrain)
        row.addWidget(self._leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def show_presented(self, presented: bool) -> None:
        """Whether only what one needs before a class is there."""
        self._is_presented = presented
        for part in self._usual:
            part.setVisible(not presented)
        self._leave.setVisible(presented)
        self._show_words()

    def _show_words(self) -> None:
        for words in (self._wordmark, self._label):
            words.setVisible(self.width() >= _ROOMY and not self._is_presented)

    def _retrain_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Retrain"))
        button.setObjectName("retrain_button")
        button.setToolTip(self.tr("Train a new model and compare it with this one (Ctrl+R)"))
        button.setProperty("primary", "true")
        button.clicked.connect(actions.retrain.trigger)
        return button


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
        self._others.clear()
        for task in custom[_MOST_CUSTOM:]:
            choose = self._others.addAction(as_button_text(tr(task.title)))
            choose.triggered.connect(partial(self.task_chosen.emit, task))
        self._more.setVisible(not self._others.isEmpty())

    def show_task(self, task: Task) -> None:
        """Show which task is asked; no signal."""
        if task.name not in self._buttons:
            others = [each for each in self._tasks if each.name != task.name]
            self.show_tasks([*others, task], task)
        self._buttons[task.name].setChecked(True)

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
