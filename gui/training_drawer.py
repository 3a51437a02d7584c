"""The training drawer, seen from the window: opened by Retrain, and made only then."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.appearance import Appearance
from gui.session import Session
from gui.workbench import Workbench


class TrainingDrawer(QObject):
    """Nothing of it is loaded before it is opened.

    Signals:
        data_needed(): a run cannot begin before a data set is fetched or chosen.
    """

    data_needed = Signal()

    def __init__(
        self, session: Session, workbench: Workbench, appearance: Appearance, parent: QObject
    ):
        super().__init__(parent)
        self._session = session
        self._workbench = workbench
        self._appearance = appearance
        self.flow = None

    @property
    def is_training(self) -> bool:
        """Whether a run is under way that would be lost."""
        return self.flow is not None and self.flow.is_training

    def open(self) -> None:
        """Show the drawer, however often it is asked for; what runs in it goes on."""
        if self.flow is None:
            from gui.history_flow import HistoryFlow
            from gui.training_flow import TrainingFlow
            from gui.training_panel import TrainingPanel

            panel = TrainingPanel()
            panel.room_asked.connect(self._workbench.give_room)
            self._workbench.add_drawer(panel)

            self.flow = TrainingFlow(self._session, panel, self)
            self.flow.data_needed.connect(self.data_needed)
            HistoryFlow(self._session, panel, self.flow)
            self._appearance.add(panel)
        self.flow.open()

    def may_close(self, window: QWidget) -> bool:
        """Whether the window may be closed: asks, once, if that would end a training."""
        if not self.is_training:
            return True
        question = QMessageBox(window)
        question.setObjectName("close_question")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Inkling"))
        question.setText(self.tr("A training is under way."))
        question.setInformativeText(
            self.tr("Closing the window ends it without a model. Your current model is unchanged.")
        )
        ending = question.addButton(
            self.tr("End Training and Close"), QMessageBox.ButtonRole.DestructiveRole
        )
        staying = question.addButton(self.tr("Go On Training"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(staying)
        question.setEscapeButton(staying)
        question.exec()
        return question.clickedButton() is ending

    def close(self) -> None:
        """The window is being closed: no trainer is left behind."""
        if self.flow is not None:
            self.flow.close()
