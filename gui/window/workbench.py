"""What fills the window: the header, with the task and the model to choose from, and below it the
message and the page that is open."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from gui.answer.panel import AnswerPanel
from gui.canvas.drawing import Drawing
from gui.inside.input_panel import ModelInputPanel
from gui.inside.panel import LookPanel
from gui.session.actions import Actions
from gui.session.settings import Painted
from gui.widgets.banner import Banner
from gui.widgets.buttons import tab_to_before
from gui.widgets.panel import Pages, Segments, column_in, row_in
from gui.window.header import Header
from gui.window.left_panel import CanvasPanel

TRY, DATA, TRAIN, MODELS = "try", "data", "train", "models"

_GAP = 16  # px, between panels
_TRY, _PRESENTED = (52, 44, 25), (3, 5, 3)  # how the three panels share the width


class Workbench(QWidget):
    """The header, a message, and a page. On the page "Try": left what the person gives, in the
    middle what the network makes of it, right the answer. While a network learns, paper and answer
    stand beside that, so that one can go on drawing."""

    def __init__(self, drawing: Drawing, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.page_selector = self._make_page_selector()
        self._header = Header(self.page_selector, actions)
        self.task_selector = self._header.task_selector
        self.model_selector = self._header.model_selector
        self.run_chip = self._header.run_chip
        self.banner = Banner()
        self.canvas_panel = CanvasPanel(drawing, actions)
        self.model_input_panel = ModelInputPanel()
        self.look_panel = LookPanel(self.model_input_panel)
        self.look_panel.connect_actions(actions)
        self.answer_panel = AnswerPanel()
        self.page = TRY
        self.is_presented = False
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
        if name == TRAIN:
            tab_to_before(page, self.canvas_panel)  # which stands right of it

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
            self.answer_panel.show_beside(presented)

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

    def _put_on_try(self) -> None:
        self.canvas_panel.show_compact(self.is_presented, beside=False)
        self.answer_panel.show_beside(self.is_presented)
        shares = _PRESENTED if self.is_presented else _TRY
        self._try_row.insertWidget(0, self.canvas_panel, shares[0])
        self._try_row.insertWidget(2, self.answer_panel, shares[2])

    def _put_beside(self) -> None:
        self.canvas_panel.show_compact(True)
        self.answer_panel.show_beside(True)
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
