"""The pages of the window, of which one is open; those that few open, such as those about training,
are made when they are."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from core.models.store import tasks_with_pending
from core.task import Task
from core.translation import tr
from core.user_data.custom_tasks import answerable_tasks
from gui.classroom.kiosk import hide_in_kiosk, is_hidden
from gui.session.models import GivenInput
from gui.session.session import Session
from gui.session.settings import Appearance
from gui.widgets.banner import Banner, Cause
from gui.widgets.panel import MessageBox
from gui.window.workbench import DATA, MODELS, TRAIN, TRY, Workbench

if TYPE_CHECKING:
    from gui.datasets.controller import SamplesController
    from gui.training.controller import TrainingController
    from gui.training.history.controller import HistoryController, ModelsPage
    from gui.training.sweep.controller import SweepController
    from gui.training.train_page import TrainPage


class TrainingPages(QObject):
    """Makes the pages "Train" and "Models" and their controllers; nothing is loaded before.

    controller: of the training; None before that.

    Signals:
        train_requested(), models_requested(): the page "Train", or "Models", is to be opened.
        data_needed(): a run cannot begin before a data set is fetched or chosen.
        code_made(str, str): the name of an earlier run, and the script that it was.
        report_requested(RunRecord): a file of all that is known of a training is wanted.
        share_requested(): the task is to be shared, with its models.
        input_given(GivenInput): a picture that a model got wrong is to be looked into.
    """

    train_requested = Signal()
    models_requested = Signal()
    data_needed = Signal()
    code_made = Signal(str, str)
    report_requested = Signal(object)
    share_requested = Signal()
    input_given = Signal(object)

    def __init__(
        self, session: Session, workbench: Workbench, appearance: Appearance, parent: QObject
    ):
        super().__init__(parent)
        self._session = session
        self._workbench = workbench
        self._appearance = appearance
        self.controller: TrainingController | None = None
        self._page: TrainPage | None = None
        self._history: HistoryController | None = None
        self._models: ModelsPage | None = None
        self._sweep: SweepController | None = None
        self._courses = {TRAIN: ("", ""), MODELS: ("", "")}
        self._offered = ""  # the task of the new model that the banner tells of
        # The task of the run that the chip tells of, its title, and the page where it is.
        self._running, self._run_title, self._run_page = "", "", TRAIN
        workbench.run_chip.clicked.connect(self._go_to_run)

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
        from core.runs.log import find_pending

        tasks = {each.name: each for each in answerable_tasks()}
        for name in names:
            if name in tasks and find_pending(name) is not None:
                self._offered = name
                banner.show_offer(
                    self.tr("{task}: a new model waits for you to keep or discard it.").format(
                        task=tr(tasks[name].title)
                    ),
                    self.tr("Compare"),
                    partial(self._compare, tasks[name]),
                    Cause.PENDING,
                )

    def _compare(self, task: Task) -> None:
        self._session.choose_task(task)
        self.train_requested.emit()

    def make_train_page(self) -> QWidget:
        """Make the page "Train" and what it is controlled by."""
        from gui.training.controller import TrainingController
        from gui.training.train_page import TrainPage

        if self._page is None:
            self._page = TrainPage()
            self.controller = TrainingController(self._session, self._page, self)
            self.controller.data_needed.connect(self.data_needed)
            self.controller.course_changed.connect(partial(self._show_course, TRAIN))
            results = self.controller.results
            results.input_given.connect(self.input_given)
            results.code_made.connect(self.code_made)
            results.report_requested.connect(self.report_requested)
            self._page.setup.several_requested.connect(self.try_several)
            self._appearance.add(self._page)
        return self._page

    def make_models_page(self) -> QWidget:
        """Make the page "Models" and what it is controlled by; a training can begin there."""
        from gui.training.history.controller import HistoryController, ModelsPage
        from gui.training.sweep.controller import SweepController

        self.make_train_page()
        assert self.controller is not None  # made with the page
        assert self._page is not None
        page, form = ModelsPage(), self._page.form
        self._history = HistoryController(self._session, page, self.controller)
        self._sweep = SweepController(
            self._session,
            page.sweep,
            self.controller,
            chosen=lambda: form.settings_so_far,
            locked=lambda: form.locked,
        )
        self._sweep.course_changed.connect(partial(self._show_course, MODELS))
        self._sweep.row_added.connect(self._history.fill)
        page.part_opened.connect(lambda _name: self._fill_models())
        self._models = page
        self._history.code_made.connect(self.code_made)
        self._history.train_requested.connect(self.train_requested)
        self._history.report_requested.connect(self.report_requested)
        page.share_button.clicked.connect(self.share_requested)
        self._appearance.add(page)
        return page

    def page_opened(self, name: str) -> None:
        """The page of that name was opened."""
        if self.controller is not None:
            self.controller.open() if name == TRAIN else self.controller.leave()
        if name == TRAIN:
            self._workbench.banner.end(Cause.ASKED)  # that something is to be trained, perhaps
        if name == MODELS:
            self._fill_models()
        elif self._sweep is not None:
            self._sweep.leave()

    def _fill_models(self) -> None:
        if self._history is None or self._sweep is None:
            return
        self._history.fill()
        self._sweep.fill()

    def _show_course(self, page: str, task: str, words: str) -> None:
        """Tell by the chip how it stands with what runs on a page; what is there to be decided on
        the page "Train" comes first."""
        self._courses[page] = (task, words)
        if task and task == self._offered:
            self._workbench.banner.end(Cause.PENDING)
        shown = next((name for name in (TRAIN, MODELS) if self._courses[name][0]), TRAIN)
        self._run_page = shown
        task, words = self._courses[shown]
        if task and task != self._running:
            titles = {each.name: tr(each.title) for each in answerable_tasks()}
            self._run_title = titles.get(task, task)
        self._running = task
        self._workbench.run_chip.show_course(self._run_title, words if task else "")

    def _go_to_run(self) -> None:
        task = next((each for each in answerable_tasks() if each.name == self._running), None)
        if task is not None:
            self._session.choose_task(task)
        if self._run_page == MODELS:
            self.try_several()
        else:
            self.train_requested.emit()

    def try_several(self) -> None:
        """Open the part of the page "Models" where several settings are tried."""
        self.models_requested.emit()
        if self._models is not None:
            self._models.open_sweep()

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
        if self._sweep is not None and self._history is not None:
            self._sweep.close()
            self._history.close()
        if self.controller is not None:
            self.controller.close()


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
        tabs = workbench.page_selector.findChildren(QPushButton, f"{DATA}_tab")
        hide_in_kiosk("data", *tabs)
        for name, action in actions.items():
            action.triggered.connect(lambda _checked, name=name: self.open(name))
        training.train_requested.connect(lambda: self.open(TRAIN))
        training.models_requested.connect(lambda: self.open(MODELS))
        training.input_given.connect(self._ask)

    @property
    def page(self) -> str:
        """The name of the page that is open."""
        return self._workbench.page

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all pages that are there on this computer."""
        return (TRY, TRAIN, MODELS) if is_hidden("data") else (TRY, DATA, TRAIN, MODELS)

    def open(self, name: str) -> None:
        """Open a page, also if it is open: the keyboard goes to it; not one that is hidden."""
        if name not in self.names:
            return
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
        from gui.datasets.sample_reader import SampleReader

        reader = SampleReader(self)
        reader.load_first(self._session.task)  # while the page is made
        page = SamplesPage()
        self._samples = SamplesController(self._session, page, reader, self)
        self._samples.input_given.connect(self._ask)
        page.fetch_requested.connect(self.data_requested)
        self._appearance.add(page)
        return page

    def _ask(self, given: GivenInput) -> None:
        self.open(TRY)
        self.input_given.emit(given)
