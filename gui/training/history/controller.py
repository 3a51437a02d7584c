"""The page "Models": earlier trainings and all models of the task that is asked, and what is done
with them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.errors import ModelError, StoreError, TrainingError, UsageError
from core.models.card import shipped_folders
from core.models.store import Store
from core.runs.keras_script import script_of_run
from core.runs.log import RunLog, RunRecord
from core.runs.settings import RunSettings
from gui.session.session import Session
from gui.style.theme import Colors
from gui.training.controller import TrainingController
from gui.training.history.entries import entries_of
from gui.training.history.event_board import EventBoard
from gui.training.history.tables import RunsPage
from gui.training.history.versions import VersionsPage
from gui.training.sweep.page import SweepPage
from gui.widgets.panel import Pages, Panel, Segments

VERSIONS, RUNS, SWEEP = "versions", "runs", "sweep"


class ModelsPage(Panel):
    """Three parts, one of them open: the models, the trainings, or what is tried with several
    settings.

    Signals:
        part_opened(str): the person opened the part of that name.
    """

    part_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent)
        self.setObjectName("models_page")
        self.setAccessibleName(self.tr("Models"))
        self.versions = VersionsPage()
        self.runs = RunsPage()
        self.sweep = SweepPage()
        self._parts: dict[str, QWidget] = {
            VERSIONS: self.versions,
            RUNS: self.runs,
            SWEEP: self.sweep,
        }
        self._segments = Segments(self.tr("What the page shows"))
        self._segments.add(VERSIONS, self.tr("Models"))
        self._segments.add(RUNS, self.tr("Trainings"))
        self._segments.add(SWEEP, self.tr("Try Several"))
        self._segments.chosen.connect(self._show_part)
        self._stack = Pages()
        for part in self._parts.values():
            self._stack.addWidget(part)
        top = QHBoxLayout()
        self.board_button = QPushButton(self.tr("TensorBoard"))
        self.board_button.setObjectName("board_button")
        self.board_button.setToolTip(
            self.tr("The event files of all trainings, in the browser, where it is installed")
        )
        self.share_button = QPushButton(self.tr("Share…"))
        self.share_button.setObjectName("share_models_button")
        self.share_button.setToolTip(self.tr("The task with all models of your own, as one file"))
        top.addWidget(self._segments)
        top.addStretch()
        top.addWidget(self.share_button)
        top.addWidget(self.board_button)
        self.body.addLayout(top)
        self.body.addWidget(self._stack, 1)

    @property
    def part(self) -> str:
        """The name of the part that is open."""
        shown = self._stack.currentWidget()
        return next(name for name, part in self._parts.items() if part is shown)

    def open_sweep(self) -> None:
        """Open the part where several settings are tried."""
        self._segments.show_chosen(SWEEP)
        self._show_part(SWEEP)

    def set_colors(self, colors: Colors) -> None:
        self.runs.set_colors(colors)

    def _show_part(self, name: str) -> None:
        self._stack.setCurrentWidget(self._parts[name])
        self.part_opened.emit(name)


class HistoryController(QObject):
    """Fills the page when it is opened, and does what is asked on it.

    Signals:
        code_made(str, str): of the run of that time, the script.
        train_requested(): a training begins, or one's result is to be seen, on the page "Train".
        report_requested(RunRecord): the person wants all that is known of it as a file.
    """

    code_made = Signal(str, str)
    train_requested = Signal()
    report_requested = Signal(object)

    def __init__(self, session: Session, page: ModelsPage, training: TrainingController):
        super().__init__(training)
        self._session = session
        self._page = page
        self._training = training
        self._runs = page.runs
        self._versions = page.versions
        session.task_changed.connect(lambda _task: self.fill())
        session.model_changed.connect(lambda _name: self.fill())
        training.run_ended.connect(self.fill)
        self._runs.again_requested.connect(self._run_again)
        self._runs.code_requested.connect(self._show_code)
        self._runs.result_requested.connect(self._show_result)
        self._runs.report_requested.connect(self.report_requested)
        self._board = EventBoard(self)
        self._board.said.connect(self._say)
        page.board_button.clicked.connect(lambda: self._board.open(session.task.name))
        self._runs.answer_requested.connect(self._let_answer)
        self._versions.answer_requested.connect(self._let_answer)
        self._versions.shipped_requested.connect(self._back_to_shipped)
        self._versions.removal_requested.connect(self._remove)

    def fill(self) -> None:
        """Show what there is now, if the page is open."""
        if not self._page.isVisible():
            return
        task = self._session.task.name
        log = RunLog(task)
        if self._page.part == RUNS:
            records = log.all()
            self._runs.show_entries(entries_of(records, Store(task).versions()), log.problem)
        elif self._page.part == VERSIONS:
            kept = {each.model: each.when for each in log.all() if each.model}
            self._versions.show_versions(Store(task).versions(), kept)
            self._versions.show_message("notice", "")

    def close(self) -> None:
        """The window is being closed: what was started here ends."""
        self._board.close()

    def _run_again(self, record: RunRecord) -> None:
        try:
            settings: RunSettings = record.run_settings()
        except TrainingError as error:
            self._training.show_error(str(error))
        else:
            self._training.run_again(settings)
        self.train_requested.emit()

    def _show_result(self, record: RunRecord) -> None:
        self.train_requested.emit()
        if not self._training.show_result(record):
            self._training.show_error(
                self.tr(
                    "Another training is shown here until it is decided about. Look at earlier "
                    "ones after that."
                )
            )

    def _show_code(self, record: RunRecord) -> None:
        try:
            self.code_made.emit(record.model or record.id, script_of_run(record))
        except UsageError as error:
            self._runs.show_error(str(error))

    def _let_answer(self, folder: Path) -> None:
        task = self._session.task.name
        try:
            Store(task).make_current(folder)
        except (ModelError, StoreError) as error:
            self._say("problem", str(error))
            return
        self._session.reload_models(task)
        self.fill()
        self._say("notice", self.tr("{name} answers from now on.").format(name=folder.name))
        self._focus_rows()

    def _say(self, tone: str, sentence: str) -> None:
        self._versions.show_message(tone, sentence)
        self._runs.show_error(sentence)
        self._page.sweep.show_message(tone, sentence)

    def _back_to_shipped(self) -> None:
        shipped = shipped_folders(self._session.task.name)
        if shipped:
            self._let_answer(shipped[0])

    def _remove(self, keep: int) -> None:
        task = self._session.task.name
        try:
            removed = Store(task).prune(keep)
            message = "notice", self.tr("Removed: {names}").format(names=", ".join(removed))
        except (ModelError, StoreError) as error:
            message = "problem", str(error)
        self._session.reload_models(task)
        self.fill()
        self._versions.show_message(*message)
        self._focus_rows()

    def _focus_rows(self) -> None:
        """Give the keyboard to the table: the button that had it may be pressed no more."""
        (self._runs if self._page.part == RUNS else self._versions).setFocus()
