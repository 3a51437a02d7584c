"""The pages of the window, of which one is open; those that few open are made when they are."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.session.appearance import Appearance
from gui.session.models import GivenInput
from gui.session.session import Session
from gui.window.training_pages import TrainingPages
from gui.window.workbench import DATA, MODELS, TRAIN, TRY, Workbench

if TYPE_CHECKING:
    from gui.datasets.controller import SamplesController


class PageController(QObject):
    """Opens a page by its name, and tells it so.

    Signals:
        opened(str): the page of that name is open now.
        input_given(GivenInput): a data set's picture is to be asked about.
        data_requested(): the person wants to see how more data gets here.
    """

    opened = Signal(str)
    input_given = Signal(object)
    data_requested = Signal()

    def __init__(
        self,
        *,
        workbench: Workbench,
        training: TrainingPages,
        session: Session,
        appearance: Appearance,
        actions: Mapping[str, QAction],
        parent: QObject,
    ):
        super().__init__(parent)
        self._workbench = workbench
        self._training = training
        self._session, self._appearance = session, appearance
        self._samples: SamplesController | None = None
        self._makers: dict[str, Callable[[], QWidget]] = {
            DATA: self._make_data_page,
            TRAIN: training.make_train_page,
            MODELS: training.make_models_page,
        }
        workbench.page_selector.chosen.connect(self.open)
        for name, action in actions.items():
            action.triggered.connect(lambda _checked, name=name: self.open(name))
        training.train_requested.connect(lambda: self.open(TRAIN))
        training.input_given.connect(self._ask)

    @property
    def page(self) -> str:
        """The name of the page that is open."""
        return self._workbench.page

    def open(self, name: str) -> None:
        """Open a page, also if it is open: the keyboard goes to it."""
        maker = self._makers.pop(name, None)
        if maker is not None:
            self._workbench.add_page(name, maker())
        self._workbench.show_page(name)
        if name == TRY:  # else Qt gives it to what happens to stand next, and perhaps writes
            self._workbench.canvas_panel.take_focus()
        self._training.page_opened(name)
        if self._samples is not None:
            self._samples.open() if name == DATA else self._samples.leave()
        self.opened.emit(name)

    def show_what_is_given(self) -> None:
        """A photo has come: where it cannot be seen, the page changes."""
        if self.page not in (TRY, TRAIN):
            self.open(TRY)

    def close(self) -> None:
        """The window is being closed."""
        if self._samples is not None:
            self._samples.close()

    def _make_data_page(self) -> QWidget:
        from gui.datasets.controller import SamplesController
        from gui.datasets.page import SamplesPage

        page = SamplesPage()
        self._samples = SamplesController(self._session, page, self)
        self._samples.input_given.connect(self._ask)
        page.fetch_requested.connect(self.data_requested)
        self._appearance.add(page)
        return page

    def _ask(self, given: GivenInput) -> None:
        self.open(TRY)
        self.input_given.emit(given)
