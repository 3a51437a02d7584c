"""The drawer, seen from the window: made when it is opened, asked about when it is closed."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from core.files import staging
from core.models.store import Store
from core.runs.log import RunLog
from gui.main_window import MainWindow
from gui.training.words import TrainingState
from tests.support.pointer import label
from tests.support.training import becomes, button, points, said, start_long, state, trainers


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


def test_a_model_that_an_earlier_window_left_undecided_is_offered(qtbot, drawer, monkeypatch):
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    drawer.close()
    # As if this process had ended: nobody of that number is running any more.
    monkeypatch.setattr(staging, "is_running", lambda *_: False)
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
