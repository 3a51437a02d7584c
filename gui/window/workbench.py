"""What fills the window: the header, below it the message and the page that is open, and an outline
while something is dragged over it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.user_data.custom_tasks import answerable_tasks
from gui.answer.panel import AnswerPanel
from gui.canvas.drawing import Drawing
from gui.inside.input_panel import ModelInputPanel
from gui.inside.panel import LookPanel
from gui.session.actions import Actions
from gui.session.appearance import Painted
from gui.style.theme import PaintedWidget
from gui.widgets.banner import Banner
from gui.widgets.label import Label
from gui.widgets.layouts import column_in, row_in
from gui.widgets.panel import Pages, Segments
from gui.window.left_panel import CanvasPanel
from gui.window.selectors import ModelSelector, TaskSelector

TRY, DATA, TRAIN, MODELS = "try", "data", "train", "models"

_GAP = 16  # px, between panels
_ROOMY = 1240  # px; a narrower header leaves its words away

_WIDTH = 3  # px


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
        self._try_row = QHBoxLayout()
        self._beside = QVBoxLayout()
        self._pages = Pages()
        self._widgets: dict[str, QWidget] = {}
        self._compose(actions)

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
        self.canvas_panel.show_compact(False)
        self._try_row.insertWidget(0, self.canvas_panel, 49)
        self._try_row.insertWidget(2, self.answer_panel, 27)

    def _put_beside(self) -> None:
        self.canvas_panel.show_compact(True)
        self._beside.addWidget(self.canvas_panel)
        self._beside.addWidget(self.answer_panel, 1)

    def _compose(self, actions: Actions) -> None:
        page = QWidget()
        page.setLayout(self._try_row)
        self._try_row.setContentsMargins(0, 0, 0, 0)
        self._try_row.setSpacing(_GAP)
        self._try_row.addWidget(self.canvas_panel, 49)
        self._try_row.addWidget(self.look_panel, 44)
        self._try_row.addWidget(self.answer_panel, 27)
        self._beside.setSpacing(_GAP)
        self.add_page(TRY, page)
        content = QVBoxLayout()
        content.setContentsMargins(20, 16, 20, 16)
        content.setSpacing(12)
        content.addWidget(self.banner)
        content.addWidget(self._pages, 1)
        column = column_in(self, Header(self, actions), spacing=0)
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
        row.addWidget(self._retrain_button(actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for words in (self._wordmark, self._label):
            words.setVisible(self.width() >= _ROOMY)

    def _retrain_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Retrain"))
        button.setObjectName("retrain_button")
        button.setToolTip(self.tr("Train a new model and compare it with this one (Ctrl+R)"))
        button.setProperty("primary", "true")
        button.clicked.connect(actions.retrain.trigger)
        return button


class DropOutline(PaintedWidget):
    """Lies over the whole of its parent, unseen until something usable is dragged there.

    Signals:
        dropped(QMimeData): to be read at once; it is gone when the slot returns.
    """

    dropped = Signal(QMimeData)

    def __init__(self, parent: QWidget, accepts: Callable[[QMimeData], bool]):
        """accepts: whether something can be used, by its kinds alone."""
        super().__init__(parent)
        self._accepts = accepts
        self._target = parent
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)
        self.setObjectName("drop_outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parent's events: those of a drag are answered here."""
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent):  # entering is one of these too
            if event.type() is QEvent.Type.DragEnter and self._accepts(event.mimeData()):
                event.acceptProposedAction()
                self.setGeometry(self._target.rect())
                self.raise_()
                self.show()
                return True
            if event.type() is QEvent.Type.Drop:
                self.hide()
                event.acceptProposedAction()
                self.dropped.emit(event.mimeData())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint = QColor(self._colors.accent)
            tint.setAlpha(28)
            frame = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
            painter.setBrush(tint)
            painter.setPen(QPen(QColor(self._colors.accent), _WIDTH))
            painter.drawRoundedRect(frame, 10, 10)
