"""The training drawer: one run at a time, shown as it goes, kept or not, and nothing ever lost."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QProgressBar, QWidget

from core.files import staging
from core.models.store import Store
from core.runs.comparison import Comparison
from core.runs.log import RunLog
from core.runs.protocol import Evaluated, Figures
from core.task import PETS
from gui.main_window import MainWindow
from gui.training.results.comparison import sentence
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.results.curve_plot import CurvePlot
from gui.training.run_controls import TrainingSetup, TrainingState
from gui.training.train_page import TrainPage
from gui.widgets.picture_grid import PictureGrid
from tests.support.photos import drop, of_files
from tests.support.pointer import canvas_of, draw_digit, label
from tests.support.training import FAKE, becomes, button, points, said, start_long, state, trainers


def test_the_drawer_is_not_there_before_retrain(window):
    assert window.findChild(QWidget, "training_panel") is None


def test_retrain_opens_the_drawer_and_the_keyboard_is_at_start(drawer):
    assert drawer.findChild(QWidget, "training_panel").isVisible()
    assert button(drawer, "start_button").hasFocus()


def test_the_drawer_closes_and_the_waiting_trainer_with_it(qtbot, drawer):
    qtbot.waitUntil(lambda: len(trainers()) == 1, timeout=5000)
    drawer.findChild(QWidget, "close_drawer_button").click()
    assert not drawer.findChild(QWidget, "training_panel").isVisible()
    qtbot.waitUntil(lambda: not trainers(), timeout=5000)


def test_escape_closes_the_drawer_and_not_the_photo_behind_it(qtbot, drawer, sheet):
    drop(drawer, of_files(sheet))
    qtbot.waitUntil(lambda: drawer.session.photo is not None, timeout=20_000)
    button(drawer, "start_button").setFocus()

    QTest.keyClick(button(drawer, "start_button"), Qt.Key.Key_Escape)

    assert not drawer.findChild(QWidget, "training_panel").isVisible()
    assert drawer.session.photo is not None


def test_what_was_missing_is_said_until_something_else_is_chosen(drawer):
    controller = drawer.training.controller
    for change in (
        lambda: drawer.findChild(TrainingSetup).preset_chosen.emit("quick"),
        lambda: drawer.session.choose_task(PETS),
        drawer.dialogs.data_changed.emit,
    ):
        controller.show_error("MNIST needs an 11 MB download once; everything else works.")
        change()
        assert said(drawer) == ""


def test_retrain_and_start_pressed_fifty_times_are_one_run(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    for _ in range(50):
        button(drawer, "retrain_button").click()
        button(drawer, "start_button").click()
        drawer.training.controller.start()
    assert len(trainers()) == 1
    assert len(RunLog("digits").all()) == 1


def test_the_curves_grow_and_the_progress_is_said(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    seen = points(drawer)
    qtbot.waitUntil(lambda: points(drawer) > seen, timeout=20_000)
    qtbot.waitUntil(lambda: points(drawer, "accuracy_plot") > seen + 5, timeout=20_000)
    assert label(drawer, "run_summary") == "Dense, 128 + 128 · 3 epochs · seed 1"
    assert label(drawer, "run_title") == "Tutorial"
    assert " of 1000 · " in label(drawer, "progress_label")
    assert label(drawer, "progress_label").endswith(" left")
    assert label(drawer, "speed_label") == "9000 pictures/s"
    assert drawer.findChild(QProgressBar, "training_bar").accessibleName() == (
        "Progress of the training"
    )


def test_over_fitting_is_named_and_its_gap_is_shaded(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    over_fitting = drawer.findChild(QLabel, "over_fitting_label")
    assert not over_fitting.isVisible()
    qtbot.waitUntil(over_fitting.isVisible, timeout=20_000)
    assert over_fitting.text() == "It now learns the pictures by heart."
    plot = drawer.findChild(CurvePlot, "loss_plot")
    qtbot.waitUntil(lambda: plot.gap_from == 2, timeout=2000)


def test_pause_and_go_on(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    pause = button(drawer, "pause_button")
    pause.click()
    becomes(qtbot, drawer, TrainingState.PAUSED)
    assert pause.text() == "Go On"
    assert label(drawer, "speed_label") == "paused"
    pause.click()
    becomes(qtbot, drawer, TrainingState.TRAINING)
    assert pause.text() == "Pause"


def test_cancel_leaves_nothing(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    button(drawer, "cancel_button").click()
    becomes(qtbot, drawer, TrainingState.READY)
    assert said(drawer) == "Cancelled. Your model is unchanged."
    assert not list(Store("digits").folder.glob(".candidate-*"))
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]


def test_stop_keeps_the_best_so_far(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    button(drawer, "stop_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    assert button(drawer, "keep_button").isVisible()


def test_a_kept_candidate_answers_at_once(qtbot, drawer):
    draw_digit(drawer, "7")
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    button(drawer, "keep_button").click()
    assert said(drawer) == "Kept. digits-mlp-0001 answers from now on."
    selector = drawer.findChild(QComboBox, "model_selector")
    assert selector.currentData() == "digits-mlp-0001"
    assert selector.currentText().startswith("Dense, 128 + 128 (1) · ")
    assert drawer.session.model_name == "digits-mlp-0001"
    assert label(drawer, "verdict_label") == "7"
    assert Store("digits").current().folder.name == "digits-mlp-0001"
    (record,) = RunLog("digits").all()
    assert (record.outcome, record.model, len(record.curves)) == ("kept", "digits-mlp-0001", 2)
    assert record.figures["candidate"]["test"]["accuracy"] == pytest.approx(0.998)


def test_a_discarded_candidate_is_gone(qtbot, drawer):
    before = drawer.session.model_name
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    button(drawer, "discard_button").click()
    assert said(drawer) == "Discarded. Your model is unchanged."
    assert drawer.session.model_name == before
    assert not list(Store("digits").folder.glob(".candidate-*"))
    assert [each.outcome for each in RunLog("digits").all()] == ["discarded"]


class TestComparing:
    """The new model, right 998 times of 1000, against the current one, right 990 times."""

    @pytest.fixture
    def compared(self, qtbot, drawer):
        button(drawer, "start_button").click()
        becomes(qtbot, drawer, TrainingState.COMPARING)
        return drawer

    def test_the_first_training_pictures_have_their_labels(self, qtbot, drawer, trainer):
        start_long(qtbot, drawer, trainer)
        pictures = drawer.findChild(PictureGrid, "training_pictures")
        assert [each.caption for each in pictures.thumbnails] == list("0123456789012345678901234")

    def test_a_sentence_says_what_the_figures_mean(self, compared):
        assert label(compared, "comparison_sentence").replace("\N{NO-BREAK SPACE}", " ") == (
            "The new model is better by 0.80 points, which may be chance. "
            "On your corrections: 90.0 % before, 99.8 % now."
        )

    def test_the_keyboard_stays_with_who_draws_meanwhile(self, qtbot, drawer, trainer):
        start_long(qtbot, drawer, trainer)
        canvas_of(drawer).setFocus()

        drawer.findChild(TrainPage).show_state(TrainingState.COMPARING)
        assert canvas_of(drawer).hasFocus()

        button(drawer, "keep_button").setFocus()
        drawer.findChild(TrainPage).show_state(TrainingState.TRAINING)
        assert button(drawer, "pause_button").hasFocus()

    def test_the_keyboard_is_at_what_is_advised(self, compared):
        assert button(compared, "keep_button").hasFocus()
        page = compared.findChild(TrainPage)
        worse = dataclasses.replace(
            page.view.comparison.new_test, accuracy=0.5, low=0.45, high=0.55
        )
        page.show_evaluated(Evaluated("candidate", "test", worse))
        page.show_candidate(tuple("0123456789"))
        page.take_focus()
        assert button(compared, "discard_button").hasFocus()
        assert button(compared, "keep_button").property("primary") == "false"

    def test_the_table_has_both_and_the_better_one_is_bold(self, compared):
        table = compared.findChild(QWidget, "comparison_table")
        figures = table.findChildren(QLabel, "comparison_figure")
        assert [each.text() for each in figures] == [
            *("99.00 %", "99.80 %", "98.0–100.0", "98.8–100.0", "90.00 %", "99.80 %"),
            *("0.0500", "0.0500", "0.40 %", "0.40 %"),
        ]
        bold = [each.text() for each in figures if each.font().bold()]
        assert bold == ["99.80 %", "99.80 %"]

    def test_a_cell_that_is_clicked_shows_its_pictures(self, compared):
        button(compared, "details_button").click()
        matrix = compared.findChild(ConfusionMatrix)
        grid = compared.findChild(PictureGrid, "mistakes_grid")
        assert [each.caption for each in grid.thumbnails] == ["4 → 9", "4 → 9"]
        assert grid.thumbnails[0].words == "4 taken for 9, 99.0 % sure"
        matrix.setFocus()
        QTest.keyClick(matrix, Qt.Key.Key_Down)
        assert matrix.chosen == (1, 0)
        assert label(compared, "mistakes_title") == "1 taken for 0: 0 pictures"
        assert grid.thumbnails == ()
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(4, 9))
        assert label(compared, "mistakes_title") == "4 taken for 9: 2 pictures"
        assert len(grid.thumbnails) == 2
        button(compared, "current_tab").click()
        assert len(grid.thumbnails) == 10


@pytest.mark.parametrize(
    ("new", "current", "expected"),
    [
        (None, None, ""),
        ((0.97, 0.96, 0.98), None, "The new model is right on 97.00 % of the test pictures."),
        (
            (0.99, 0.985, 0.995),
            (0.97, 0.96, 0.98),
            "The new model is better by 2.00 points, more than chance explains.",
        ),
        (
            (0.9, 0.89, 0.91),
            (0.97, 0.96, 0.98),
            "The new model is worse by 7.00 points, more than chance explains.",
        ),
        (
            (0.965, 0.955, 0.975),
            (0.97, 0.96, 0.98),
            "The new model is worse by 0.50 points, which may be chance.",
        ),
        ((0.97, 0.96, 0.98), (0.97, 0.96, 0.98), "Both are right equally often."),
    ],
)
def test_what_the_comparison_says(new, current, expected):
    comparison = Comparison()
    for model, values in (("candidate", new), ("current", current)):
        if values is not None:
            accuracy, low, high = values
            figures = Figures(1000, accuracy, low, high, 0.1, 0.01, (1.0,), ((1000,),))
            comparison = comparison.with_evaluated(Evaluated(model, "test", figures))
    assert sentence(comparison) == expected


def test_a_trainer_that_dies_is_one_sentence_and_the_next_run_works(qtbot, drawer, trainer):
    trainer("-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    drawer.training.controller.close()
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.READY)
    qtbot.waitUntil(
        lambda: (
            said(drawer) == "The training stopped: the trainer ended by itself. Your model is "
            "unchanged; press Retrain to try again."
        ),
        timeout=20_000,
    )
    assert [each.outcome for each in RunLog("digits").all()] == ["failed"]
    trainer(*FAKE, "2", "0.001")
    drawer.training.controller.close()
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)


class TestClosing:
    """With a training under way."""

    @pytest.fixture
    def asked(self, monkeypatch, trainer, window, qtbot):
        """Presses a button of the question by its text -> the texts of what was asked."""
        questions = []

        def answer(text: str):
            def execute(question: QMessageBox) -> int:
                questions.append(f"{question.text()} {question.informativeText()}")
                next(each for each in question.buttons() if each.text() == text).click()
                return 0

            monkeypatch.setattr(QMessageBox, "exec", execute)
            return questions

        button(window, "retrain_button").click()
        start_long(qtbot, window, trainer)
        yield answer
        answer("End Training and Close")
        window.close()

    def test_it_is_asked_once_and_going_on_changes_nothing(self, asked, window):
        questions = asked("Go On Training")
        window.close()
        assert window.isVisible()
        assert state(window) is TrainingState.TRAINING
        assert questions == [
            "A training is under way. Closing the window ends it without a model. Your current "
            "model is unchanged."
        ]

    def test_the_trainer_goes_with_the_window(self, asked, window):
        asked("End Training and Close")
        window.close()
        assert not window.isVisible()
        assert not trainers()
        assert not list(Store("digits").folder.glob(".candidate-*"))
        assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]


def test_a_model_that_an_earlier_window_left_undecided_is_offered(qtbot, drawer, monkeypatch):
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    drawer.close()
    # As if this process had ended: nobody of that number is running any more.
    monkeypatch.setattr(staging, "_is_running", lambda _process: False)
    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    qtbot.waitUntil(second.banner.isVisible, timeout=5000)
    assert second.banner.text == "Digits: a new model waits for you to keep or discard it."
    button(second, "banner_button").click()
    assert state(second) is TrainingState.COMPARING
    assert label(second, "run_title") == "Tutorial"
    qtbot.waitUntil(lambda: points(second) == 2, timeout=2000)
    assert "The new model is better by 0.80 points" in label(second, "comparison_sentence")
    button(second, "keep_button").click()
    assert said(second) == "Kept. digits-mlp-0001 answers from now on."
    assert [each.outcome for each in RunLog("digits").all()] == ["kept"]


def test_a_run_left_undecided_keeps_its_curves_when_it_is_discarded_later(
    qtbot, drawer, monkeypatch
):
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    (before,) = RunLog("digits").all()
    drawer.close()
    monkeypatch.setattr(staging, "_is_running", lambda _process: False)
    second = MainWindow()
    qtbot.addWidget(second)
    second.training.open()

    button(second, "discard_button").click()

    (record,) = RunLog("digits").all()
    assert record.outcome == "discarded"
    assert len(record.curves) == 2
    assert (record.curves, record.figures) == (before.curves, before.figures)


def test_a_full_disk_starts_nothing(drawer, monkeypatch):
    def refuse(self, record):
        from core.errors import StoreError

        raise StoreError("Not saved: the disk is full.")

    monkeypatch.setattr(RunLog, "add", refuse)
    button(drawer, "start_button").click()
    assert state(drawer) is TrainingState.READY
    assert said(drawer) == "Not saved: the disk is full."
    assert not list(Store("digits").folder.glob(".candidate-*"))
