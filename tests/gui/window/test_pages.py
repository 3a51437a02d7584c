"""The pages: opened by the header, by keys and by Retrain; paper and answer come along. Those about
training are made when they are opened."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from core.files import staging
from core.models.store import Store
from core.runs.log import RunLog
from gui.main_window import MainWindow
from gui.training.words import TrainingState
from tests.support.buttons import button
from tests.support.photos import drop, of_files
from tests.support.pointer import canvas_of, draw_digit, label, settle
from tests.support.training import becomes, points, said, start_long, state, trainers

_CONTROL = Qt.KeyboardModifier.ControlModifier


def shown_page(window) -> str:
    tabs = ("try", "train", "models")
    return next(each for each in tabs if button(window, f"{each}_tab").isChecked())


def test_retrain_opens_the_page_and_the_keyboard_is_at_start(training_window):
    assert training_window.findChild(QWidget, "training_panel").isVisible()
    assert shown_page(training_window) == "train"
    assert button(training_window, "start_button").hasFocus()


@pytest.mark.parametrize(
    ("key", "page"), [(Qt.Key.Key_1, "try"), (Qt.Key.Key_3, "train"), (Qt.Key.Key_4, "models")]
)
def test_a_key_opens_each_page(window, trainer, key, page):
    window.pages.open("models" if page == "try" else "try")
    QTest.keyClick(window, key, _CONTROL)
    assert shown_page(window) == page == window.pages.page


def test_a_page_is_opened_by_its_name_in_the_header(window, trainer):
    button(window, "models_tab").click()
    assert window.findChild(QWidget, "models_page").isVisible()
    button(window, "try_tab").click()
    assert not window.findChild(QWidget, "models_page").isVisible()


def test_the_waiting_trainer_goes_when_another_page_is_opened(qtbot, training_window):
    qtbot.waitUntil(lambda: len(trainers()) == 1, timeout=5000)
    button(training_window, "try_tab").click()
    assert not training_window.findChild(QWidget, "training_panel").isVisible()
    qtbot.waitUntil(lambda: not trainers(), timeout=5000)


def test_escape_goes_back_to_try_and_leaves_the_photo_there(qtbot, training_window, sheet):
    drop(training_window, of_files(sheet))
    qtbot.waitUntil(lambda: training_window.session.photo is not None, timeout=20_000)
    button(training_window, "start_button").setFocus()
    assert training_window.menu_actions.close_photo.text() == "Back to Try"

    QTest.keyClick(button(training_window, "start_button"), Qt.Key.Key_Escape)

    assert shown_page(training_window) == "try"
    assert training_window.session.photo is not None
    # What the button below the photo does is called the same in the menu.
    assert (
        training_window.menu_actions.close_photo.text()
        == button(training_window, "back_button").text()
    )


def test_one_goes_on_drawing_while_it_trains_and_the_drawing_comes_back(training_window):
    draw_digit(training_window, "4")
    assert label(training_window, "verdict_label") == "4"
    ink = training_window.drawing.ink.copy()

    button(training_window, "try_tab").click()
    settle()

    assert canvas_of(training_window).isVisible()
    assert (training_window.drawing.ink == ink).all()
    assert label(training_window, "verdict_label") == "4"


def test_a_drawing_that_is_not_seen_is_not_cleared(window, trainer):
    draw_digit(window, "4")
    window.pages.open("models")
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert not window.drawing.is_empty
    window.pages.open("try")
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert window.drawing.is_empty


def test_a_photo_that_is_dropped_on_the_models_is_seen_where_it_is_tried(qtbot, window, sheet):
    window.pages.open("models")
    drop(window, of_files(sheet))
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=20_000)
    assert shown_page(window) == "try"


def test_a_chip_tells_of_the_training_on_every_page_and_leads_to_it(
    qtbot, training_window, trainer
):
    chip = button(training_window, "run_chip")
    assert not chip.isVisible()
    start_long(qtbot, training_window, trainer)
    button(training_window, "models_tab").click()
    assert chip.isVisible()
    assert chip.text().startswith("Digits: ")
    button(training_window, "try_tab").click()
    assert chip.isVisible()
    chip.click()
    assert shown_page(training_window) == "train"
    button(training_window, "pause_button").click()
    becomes(qtbot, training_window, TrainingState.PAUSED)
    assert chip.text() == "Digits: paused"
    button(training_window, "cancel_button").click()
    becomes(qtbot, training_window, TrainingState.READY)
    assert not chip.isVisible()


def test_a_model_that_waits_is_told_of_until_it_is_decided(qtbot, training_window):
    chip = button(training_window, "run_chip")
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    button(training_window, "try_tab").click()
    assert chip.text() == "Digits: new model waits"
    chip.click()
    button(training_window, "discard_button").click()
    assert not chip.isVisible()


def test_a_training_that_fails_unseen_is_told_of_until_it_is_looked_at(
    qtbot, training_window, trainer
):
    trainer("-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    training_window.training.controller.close()
    button(training_window, "start_button").click()
    button(training_window, "try_tab").click()
    chip = button(training_window, "run_chip")
    qtbot.waitUntil(lambda: chip.text() == "Digits: failed", timeout=20_000)
    chip.click()
    assert not chip.isVisible()
    assert said(training_window)


@pytest.mark.parametrize("size", [(1024, 640), (2560, 1440)])
def test_the_header_fits(qtbot, training_window, trainer, size):
    training_window.resize(*size)
    start_long(qtbot, training_window, trainer)
    settle()
    header = training_window.findChild(QWidget, "header")
    parts = [each for each in header.children() if isinstance(each, QWidget) and each.isVisible()]
    edges = sorted((each.geometry().left(), each.geometry().right()) for each in parts)
    for (_, right), (left, _) in itertools.pairwise(edges):
        assert right < left
    assert edges[-1][1] <= header.width()
    assert QApplication.focusWidget() is not None


def test_the_drawer_is_not_there_before_retrain(window):
    assert window.findChild(QWidget, "training_panel") is None


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


@pytest.fixture
def second(qtbot, training_window, monkeypatch) -> MainWindow:
    """A window that finds a model that an earlier one left undecided."""
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    training_window.close()
    # As if this process had ended: nobody of that number is running any more.
    monkeypatch.setattr(staging, "is_running", lambda *_: False)
    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    qtbot.waitUntil(second.banner.isVisible, timeout=5000)
    assert second.banner.text == "Digits: a new model waits for you to keep or discard it."
    return second


def test_a_model_that_an_earlier_window_left_undecided_is_offered(qtbot, second):
    button(second, "banner_button").click()
    assert state(second) is TrainingState.COMPARING
    assert label(second, "run_title") == "Tutorial"
    qtbot.waitUntil(lambda: points(second) == 2, timeout=2000)
    assert "The new model is better by 0.8 points" in label(second, "comparison_sentence")
    button(second, "keep_button").click()
    assert said(second) == "Kept. digits-mlp-0001 answers from now on."
    assert [each.outcome for each in RunLog("digits").all()] == ["kept"]


def test_the_offer_ends_when_the_model_is_shown_by_another_way(second):
    second.pages.open("data")
    assert second.banner.isVisible()
    button(second, "train_tab").click()
    assert state(second) is TrainingState.COMPARING
    assert not second.banner.isVisible()
    button(second, "discard_button").click()
