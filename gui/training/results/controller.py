"""What is done with a result that the page "Train" shows: that of the latest training, or of an
earlier one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import InklingError, UsageError
from core.files.paths import user_models
from core.runs.keras_script import script_of_run
from core.runs.log import RunRecord
from core.runs.mistakes import evaluations_with, read_mistakes
from core.runs.protocol import EpochEnded, Figures, Mistake
from core.runs.settings import read_settings
from core.task import DIGITS
from gui.session.models import GivenInput
from gui.style.images import model_input_of
from gui.training.results.mistakes import right_pictures
from gui.training.train_page import TrainPage
from gui.widgets.serial_worker import SerialWorker


class ResultsController(QObject):
    """Knows whose result is shown, and which models it is of.

    Signals:
        input_given(GivenInput): a picture that a model got wrong is to be looked into.
        code_made(str, str): the name of the training, and the script that it was.
        report_requested(RunRecord): the person wants it as a file.
    """

    input_given = Signal(object)
    code_made = Signal(str, str)
    report_requested = Signal(object)

    def __init__(self, page: TrainPage, parent: QObject):
        super().__init__(parent)
        self._page = page
        self._record: Callable[[], RunRecord | None] = lambda: None
        self._current: Path | None = None
        self._new: Path | None = None
        self._worker: SerialWorker | None = None  # made when it is needed
        page.picture_chosen.connect(self._give)
        page.view.right_wanted.connect(self._find_right)
        page.report_requested.connect(self._ask_for_report)
        page.code_requested.connect(self._show_code)

    def follow(self, record: Callable[[], RunRecord], new: Path) -> None:
        """The page shows the result of this training, whose record may still change. new: the
        folder of the model that it made."""
        self._record, self._new = record, new
        current = read_settings(record().settings).current
        self._current = Path(current) if current else None

    def moved(self, new: Path | None) -> None:
        """The model that the training made is in this folder now; None = it is gone."""
        self._new = new

    def show(self, record: RunRecord) -> None:
        """Show the result of an earlier training, as far as it was kept."""
        mistakes = read_mistakes(record)
        self._page.show_earlier(
            record,
            [EpochEnded(**ended) for ended in record.curves],
            evaluations_with(record, mistakes),
            mistakes.classes,
        )
        self.follow(lambda: record, user_models(record.task) / record.model)
        if not record.model:
            self._new = None

    def close(self) -> None:
        """The window is being closed."""
        if self._worker is not None:
            self._worker.close()

    def _give(self, mistake: Mistake, of_new: bool) -> None:
        folder = self._new if of_new else self._current
        if folder is not None and not folder.is_dir():  # removed meanwhile
            folder = None
        name = self.tr("Test picture {index}").format(index=mistake.index)
        inputs = model_input_of(mistake.png)
        self.input_given.emit(GivenInput(name, inputs, folder, "inside"))

    def _find_right(self, figures: Figures, row: int) -> None:
        if self._page.shown_task != DIGITS.name:
            return
        if self._worker is None:
            self._worker = SerialWorker("right-pictures", self)
            self._worker.failed.connect(self._page.show_error)

        def show(found: list[Mistake] | InklingError) -> None:
            if isinstance(found, list):
                self._page.view.show_right(row, found)

        self._worker.run(lambda: right_pictures(figures, row), show)

    def _ask_for_report(self) -> None:
        record = self._record()
        if record is not None:
            self.report_requested.emit(record)

    def _show_code(self) -> None:
        record = self._record()
        if record is None:
            return
        try:
            self.code_made.emit(record.model or record.id, script_of_run(record))
        except UsageError as error:
            self._page.show_error(str(error))
