"""Several settings tried one after another; whatever ends that, the rows stay and it goes on."""

import psutil
import pytest
from PySide6.QtWidgets import QProgressBar

from core.models.store import Store
from core.runs.log import RunLog
from gui.main_window import MainWindow
from tests.support.buttons import button
from tests.support.fake_trainer import DIES, FAILS
from tests.support.pointer import label
from tests.support.training import (
    FAKE,
    column,
    open_models,
    said,
    sweep_table,
    trainers,
    write_values,
)
from tests.support.windows import on_screen

UNDER_WAY = "Training 1 of 2: units 16"


def note(window) -> str:
    return label(window, "sweep_note")


def begin(qtbot, window, trainer, *more: str) -> None:
    """Trainings that go on until they are ended."""
    trainer(*FAKE, *(more or ("1000", "0.01")))
    window.training.controller.close()
    open_models(window, "runs")
    open_models(window, "sweep")
    button(window, "sweep_start_button").click()
    qtbot.waitUntil(lambda: button(window, "sweep_pause_button").isVisible(), timeout=20_000)


def test_all_are_done_and_each_has_its_row_and_its_model(qtbot, sweep_page):
    button(sweep_page, "sweep_start_button").click()
    qtbot.waitUntil(lambda: note(sweep_page) == "All are done.", timeout=60_000)
    table = sweep_table(sweep_page)
    assert sorted(column(table, 0)) == ["16", "32"]
    assert column(table, 1) == ["99.80 %"] * 2
    assert column(table, 4) == ["118282"] * 2
    assert sorted(column(table, 5)) == ["digits-own-0001", "digits-own-0002"]
    assert table.isColumnHidden(6)  # of problems there are none
    assert [each.outcome for each in RunLog("digits").all()] == ["kept"] * 2
    assert Store("digits").current().folder.name == "digits-cnn"
    assert sweep_page.session.model_name == "digits-cnn"
    assert not button(sweep_page, "sweep_go_on_button").isVisible()
    assert button(sweep_page, "run_chip").isHidden()


def test_what_fails_has_its_row_and_the_others_are_done(qtbot, sweep_page):
    write_values(sweep_page, units="", seed=f"{FAILS}, {DIES}, 2")
    button(sweep_page, "sweep_start_button").click()
    qtbot.waitUntil(lambda: note(sweep_page) == "All are done.", timeout=60_000)
    table = sweep_table(sweep_page)
    rows = dict(zip(column(table, 0), column(table, 6), strict=True))
    assert not table.isColumnHidden(6)
    assert rows == {
        str(FAILS): "The network did not learn. Your model is unchanged.",
        str(DIES): "The training stopped: the trainer ended by itself. Your model is unchanged; "
        "press Retrain to try again.",
        "2": "",
    }
    assert button(sweep_page, "sweep_go_on_button").isVisible()


def test_pause_holds_it_where_it_is(qtbot, sweep_page, trainer):
    begin(qtbot, sweep_page, trainer)
    bar = sweep_page.findChild(QProgressBar, "sweep_bar")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=20_000)
    assert label(sweep_page, "sweep_progress").startswith(UNDER_WAY)
    pause = button(sweep_page, "sweep_pause_button")
    pause.click()
    assert (pause.text(), pause.isEnabled()) == ("Pausing…", False)  # it may take a while
    qtbot.waitUntil(lambda: pause.text() == "Go On", timeout=20_000)
    assert pause.isEnabled()
    pause.click()
    qtbot.waitUntil(lambda: pause.text() == "Pause", timeout=20_000)
    button(sweep_page, "sweep_stop_button").click()


def test_stop_keeps_what_is_done_and_the_rest_can_be_done(qtbot, sweep_page, trainer):
    begin(qtbot, sweep_page, trainer)
    button(sweep_page, "sweep_stop_button").click()
    assert note(sweep_page) == "Stopped. What is done stays; the rest can be done later."
    assert not trainers()
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]
    assert not list(Store("digits").folder.glob(".candidate-*"))
    trainer(*FAKE, "2", "0")
    button(sweep_page, "sweep_go_on_button").click()
    qtbot.waitUntil(lambda: note(sweep_page) == "All are done.", timeout=60_000)
    assert sorted(column(sweep_table(sweep_page), 0)) == ["16", "32"]


def test_stop_says_what_could_not_be_noted(qtbot, sweep_page, trainer):
    begin(qtbot, sweep_page, trainer)
    (record,) = RunLog("digits").folder.glob("*.json")
    record.write_text("{")
    button(sweep_page, "sweep_stop_button").click()
    assert note(sweep_page) == (
        f"Not saved: the training's record {record} is damaged. The model is not affected."
    )
    assert not trainers()
    assert not button(sweep_page, "sweep_pause_button").isVisible()


def test_a_window_that_is_closed_in_the_middle_loses_nothing(qtbot, sweep_page, trainer):
    write_values(sweep_page, units="16, 32, 64")
    begin(qtbot, sweep_page, trainer, "2", "0.02")
    qtbot.waitUntil(lambda: sweep_table(sweep_page).rowCount() == 1, timeout=60_000)
    sweep_page.close()
    assert not trainers()
    trainer(*FAKE, "2", "0")
    again = on_screen(qtbot, MainWindow())
    open_models(again, "sweep")
    assert column(sweep_table(again), 0) == ["16"]
    button(again, "sweep_go_on_button").click()
    qtbot.waitUntil(lambda: note(again) == "All are done.", timeout=60_000)
    assert sorted(column(sweep_table(again), 0)) == ["16", "32", "64"]
    again.close()


@pytest.mark.usefixtures("english")
def test_one_thing_is_trained_at_a_time(qtbot, sweep_page, trainer):
    begin(qtbot, sweep_page, trainer)
    assert len(psutil.Process().children()) >= 1
    chip = button(sweep_page, "run_chip")
    qtbot.waitUntil(lambda: chip.isVisible() and chip.text().startswith("Digits: "), timeout=20_000)
    button(sweep_page, "train_tab").click()
    button(sweep_page, "start_button").click()
    assert said(sweep_page) == (
        "Several settings are being tried on the page Models. Wait for their end, or stop them "
        "there."
    )
    chip.click()
    assert button(sweep_page, "sweep_stop_button").isVisible()
    button(sweep_page, "sweep_stop_button").click()


def test_nothing_is_tried_beside_a_training(qtbot, sweep_page, trainer):
    trainer(*FAKE, "1000", "0.01")
    button(sweep_page, "train_tab").click()
    sweep_page.training.controller.trainer.close()
    button(sweep_page, "start_button").click()
    button(sweep_page, "models_tab").click()
    button(sweep_page, "sweep_start_button").click()
    sentence = "A training is under way. Wait for its end, or end it on the page Train."
    qtbot.waitUntil(lambda: note(sweep_page) == sentence, timeout=20_000)


def test_the_page_train_leads_there(training_window):
    button(training_window, "several_button").click()
    assert button(training_window, "sweep_start_button").isVisible()
