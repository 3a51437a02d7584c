"""The training drawer, seen from the window: opened by Retrain, and made only then."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.models.store import tasks_with_pending
from core.task import Task
from core.user_data.custom_tasks import answerable_tasks
from gui.session.appearance import Appearance
from gui.session.session import Session
from gui.widgets.banner import Banner
from gui.widgets.label import MessageBox
from gui.window.workbench import Workbench

if TYPE_CHECKING:
    from gui.training.controller import TrainingController


class TrainingDrawer(QObject):
    """Makes the drawer and its controllers when it is first opened; nothing is loaded before.

    controller: of the training; None before that.

    Signals:
        data_needed(): a run cannot begin before a data set is fetched or chosen.
        code_made(str, str): the name of an earlier run, and the script that it was.
    """

    data_needed = Signal()
    code_made = Signal(str, str)

    def __init__(
        self, session: Session, workbench: Workbench, appearance: Appearance, parent: QObject
    ):
        super().__init__(parent)
        self._session = session
        self._workbench = workbench
        self._appearance = appearance
        self.controller: TrainingController | None = None

    @property
    def is_training(self) -> bool:
        """Whether a run is under way that would be lost."""
        return self.controller is not None and self.controller.is_training

    def offer_pending(self, banner: Banner) -> None:
        """Say so if an earlier window ended before it was decided about a new model."""
        names = tasks_with_pending()
        if names:  # nearly never; what reads records of trainings need not be loaded otherwise
            self._offer_those_of(names, banner)

    def _offer_those_of(self, names: list[str], banner: Banner) -> None:
        from core.runs.pending import find_pending

        tasks = {each.name: each for each in answerable_tasks()}
        for name in names:
            if name in tasks and find_pending(name) is not None:
                banner.show_offer(
                    self.tr("{task}: a new model waits for you to keep or discard it.").format(
                        task=tasks[name].title
                    ),
                    self.tr("Compare"),
                    partial(self._compare, tasks[name]),
                )

    def _compare(self, task: Task) -> None:
        self._session.choose_task(task)
        self.open()

    def open(self) -> None:
        """Show the drawer, however often it is asked for; what runs in it goes on."""
        controller = self.controller
        if controller is None:
            from gui.training.controller import TrainingController
            from gui.training.history.controller import HistoryController
            from gui.training.panel import TrainingPanel

            panel = TrainingPanel()
            panel.maximize_requested.connect(self._workbench.maximize_drawer)
            self._workbench.add_drawer(panel)
            controller = self.controller = TrainingController(self._session, panel, self)
            controller.data_needed.connect(self.data_needed)
            history = HistoryController(self._session, panel, controller)
            history.code_made.connect(self.code_made)
            self._appearance.add(panel)
        controller.open()

    def data_arrived(self) -> None:
        """A data set is on this computer that was not before."""
        if self.controller is not None:
            self.controller.data_arrived()

    def may_close(self, window: QWidget) -> bool:
        """Whether the window may be closed: asks, once, if that would end a training."""
        if not self.is_training:
            return True
        question = MessageBox(window)
        question.setObjectName("close_question")
        question.setIcon(MessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Inkling"))
        question.setText(self.tr("A training is under way."))
        question.setInformativeText(
            self.tr("Closing the window ends it without a model. Your current model is unchanged.")
        )
        ending = question.addButton(
            self.tr("End Training and Close"), MessageBox.ButtonRole.DestructiveRole
        )
        staying = question.addButton(self.tr("Go On Training"), MessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(staying)
        question.setEscapeButton(staying)
        question.exec()
        return question.clickedButton() is ending

    def close(self) -> None:
        """The window is being closed: no trainer is left behind."""
        if self.controller is not None:
            self.controller.close()
