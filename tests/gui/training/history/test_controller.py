"""Earlier trainings and all models: compared, run again, gone back to; none goes silently."""

from PySide6.QtWidgets import QComboBox

from core.models.store import Store
from core.runs.log import RunLog
from gui.training.words import TrainingState
from gui.widgets.sorted_table import SortedTable
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import (
    becomes,
    column,
    of_runs,
    open_models,
    runs_table,
    said,
    state,
    versions_table,
)


def test_run_again_trains_with_the_same_settings(qtbot, runs_page):
    runs_table(runs_page).choose(1)
    button(runs_page, "run_again_button").click()
    becomes(qtbot, runs_page, TrainingState.COMPARING)
    latest = RunLog("digits").all()[-1].settings
    for field in ("network", "epochs", "batch", "optimizer", "learning_rate", "seed", "data"):
        assert latest[field] == RunLog("digits").all()[1].settings[field], field


def test_back_to_any(versions_page):
    table = versions_table(versions_page)
    table.choose(2)
    button(versions_page, "use_version_button").click()
    assert label(versions_page, "versions_note") == "digits-mlp-0001 answers from now on."
    assert Store("digits").current().folder.name == "digits-mlp-0001"
    assert versions_page.findChild(QComboBox, "model_selector").currentData() == "digits-mlp-0001"
    assert versions_page.session.model_name == "digits-mlp-0001"
    assert column(table, 2)[0] == "digits-mlp-0001"


def test_back_to_the_shipped_one(versions_page):
    button(versions_page, "shipped_button").click()
    assert Store("digits").current().folder.name == "digits-cnn"
    assert versions_page.session.model_name == "digits-cnn"
    assert not button(versions_page, "shipped_button").isEnabled()


def test_what_was_said_of_one_is_not_said_of_the_next(versions_page):
    versions_table(versions_page).choose(2)
    button(versions_page, "use_version_button").click()
    assert label(versions_page, "versions_note") == "digits-mlp-0001 answers from now on."
    versions_page.session.choose_model("digits-mlp")
    assert label(versions_page, "versions_note") == ""


def test_retrain_leads_to_where_one_trains(training_window):
    open_models(training_window, "runs")
    button(training_window, "retrain_button").click()
    assert button(training_window, "start_button").isVisible()
    assert button(training_window, "train_tab").isChecked()


def test_a_failed_run_stands_in_the_list_at_once(qtbot, training_window, trainer):
    trainer("-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    training_window.training.controller.close()
    button(training_window, "start_button").click()
    open_models(training_window, "runs")
    becomes(qtbot, training_window, TrainingState.READY)
    qtbot.waitUntil(lambda: said(training_window) != "", timeout=20_000)
    assert of_runs(training_window.findChild(SortedTable, "runs_table"), 12) == ["failed"]
    assert state(training_window) is TrainingState.READY
