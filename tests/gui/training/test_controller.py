"""The training: one run at a time, shown as it goes, kept or not, and nothing ever lost."""

import pytest
from PySide6.QtWidgets import QComboBox

from core.files import staging
from core.models.store import Store
from core.runs.log import RunLog
from gui.main_window import MainWindow
from gui.training.words import TrainingState
from tests.support.buttons import button
from tests.support.pointer import draw_digit, label
from tests.support.training import FAKE, becomes, said, start_long, state, trainers


def test_retrain_and_start_pressed_fifty_times_are_one_run(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    for _ in range(50):
        button(training_window, "retrain_button").click()
        button(training_window, "start_button").click()
        training_window.training.controller.start()
    assert len(trainers()) == 1
    assert len(RunLog("digits").all()) == 1


def test_cancel_leaves_nothing(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    button(training_window, "cancel_button").click()
    becomes(qtbot, training_window, TrainingState.READY)
    assert said(training_window) == "Cancelled. Your model is unchanged."
    assert not list(Store("digits").folder.glob(".candidate-*"))
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]


def test_stop_keeps_the_best_so_far(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    button(training_window, "stop_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    assert button(training_window, "keep_button").isVisible()


def test_a_kept_candidate_answers_at_once(qtbot, training_window):
    draw_digit(training_window, "7")
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    button(training_window, "keep_button").click()
    assert said(training_window) == "Kept. digits-mlp-0001 answers from now on."
    selector = training_window.findChild(QComboBox, "model_selector")
    assert selector.currentData() == "digits-mlp-0001"
    assert selector.currentText().startswith("Dense, 128 + 128 (1) · ")
    assert training_window.session.model_name == "digits-mlp-0001"
    assert label(training_window, "verdict_label") == "7"
    assert Store("digits").current().folder.name == "digits-mlp-0001"
    (record,) = RunLog("digits").all()
    assert (record.outcome, record.model, len(record.curves)) == ("kept", "digits-mlp-0001", 2)
    assert record.figures["candidate"]["test"]["accuracy"] == pytest.approx(0.998)


def test_a_discarded_candidate_is_gone(qtbot, training_window):
    before = training_window.session.model_name
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    button(training_window, "discard_button").click()
    assert said(training_window) == "Discarded. Your model is unchanged."
    assert training_window.session.model_name == before
    assert not list(Store("digits").folder.glob(".candidate-*"))
    assert [each.outcome for each in RunLog("digits").all()] == ["discarded"]


def test_a_trainer_that_dies_is_one_sentence_and_the_next_run_works(
    qtbot, training_window, trainer
):
    trainer("-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    training_window.training.controller.close()
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.READY)
    qtbot.waitUntil(
        lambda: (
            said(training_window)
            == "The training stopped: the trainer ended by itself. Your model is "
            "unchanged; press Retrain to try again."
        ),
        timeout=20_000,
    )
    assert [each.outcome for each in RunLog("digits").all()] == ["failed"]
    trainer(*FAKE, "2", "0.001")
    training_window.training.controller.close()
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)


def test_a_run_left_undecided_keeps_its_curves_when_it_is_discarded_later(
    qtbot, training_window, monkeypatch
):
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    (before,) = RunLog("digits").all()
    training_window.close()
    monkeypatch.setattr(staging, "is_running", lambda *_: False)
    second = MainWindow()
    qtbot.addWidget(second)
    second.pages.open("train")

    button(second, "discard_button").click()

    (record,) = RunLog("digits").all()
    assert record.outcome == "discarded"
    assert len(record.curves) == 2
    assert (record.curves, record.figures) == (before.curves, before.figures)


def test_a_full_disk_starts_nothing(training_window, monkeypatch):
    def refuse(self, record):
        from core.errors import StoreError

        raise StoreError("Not saved: the disk is full.")

    monkeypatch.setattr(RunLog, "add", refuse)
    button(training_window, "start_button").click()
    assert state(training_window) is TrainingState.READY
    assert said(training_window) == "Not saved: the disk is full."
    assert not list(Store("digits").folder.glob(".candidate-*"))
