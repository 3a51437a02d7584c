"""The pages of the window, of which one is open; those that few open are made when they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.window.training_pages import TrainingPages
from gui.window.workbench import MODELS, TRAIN, TRY, Workbench


class PageController(QObject):
    """Opens a page by its name, and tells it so.

    Signals:
        opened(str): the page of that name is open now.
    """

    opened = Signal(str)

    def __init__(
        self,
        workbench: Workbench,
        training: TrainingPages,
        actions: Mapping[str, QAction],
        parent: QObject,
    ):
        super().__init__(parent)
        self._workbench = workbench
        self._training = training
        self._makers: dict[str, Callable[[], QWidget]] = {
            TRAIN: training.make_train_page,
            MODELS: training.make_models_page,
        }
        workbench.page_selector.chosen.connect(self.open)
        for name, action in actions.items():
            action.triggered.connect(lambda _checked, name=name: self.open(name))
        training.train_requested.connect(lambda: self.open(TRAIN))

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
        self._training.page_opened(name)
        self.opened.emit(name)

    def show_what_is_given(self) -> None:
        """A photo has come: where it cannot be seen, the page changes."""
        if self.page not in (TRY, TRAIN):
            self.open(TRY)
