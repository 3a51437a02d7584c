"""A result is looked at when it came, after it was decided about, and long after: with its
pictures, its code and a report of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.models.store import Store
from core.runs.keras_script import script_of_run
from core.runs.log import RunLog
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from gui.widgets.banner import Banner
from gui.widgets.picture_grid import PictureGrid
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import FAKE, becomes, open_models, points, runs_table, start_long


def mistakes(window) -> PictureGrid:
    return window.findChild(PictureGrid, "mistakes_grid")


def earlier(window, place: int = 0) -> None:
    """The result of the training in that row, as a person comes to it."""
    open_models(window, "runs")
    runs_table(window).choose(place)
    button(window, "run_result_button").click()


def choose_cell(window, row: int, column: int) -> None:
    matrix = window.findChild(ConfusionMatrix)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(row, column))


@pytest.mark.parametrize("decision", ["keep_button", "discard_button"])
def test_the_result_of_every_earlier_training_is_there_again(qtbot, compared, decision):
    shown = [each.text for each in mistakes(compared).thumbnails]
    button(compared, decision).click()
    compared.findChild(TrainPage).setup.preset_chosen.emit("quick")
    assert not mistakes(compared).isVisible()
    earlier(compared)
    assert compared.pages.page == "train"
    assert label(compared, "result_title").startswith("Training of ")
    assert label(compared, "result_title").endswith(": Tutorial")
    assert [each.text for each in mistakes(compared).thumbnails] == shown
    assert len(shown) == 2
    qtbot.waitUntil(lambda: points(compared) == 2, timeout=5_000)
    choose_cell(compared, 4, 9)
    assert label(compared, "mistakes_title") == "4 taken for 9: 2 pictures"
    assert button(compared, "start_button").isVisible()


def test_a_picture_of_an_earlier_training_opens_inside_with_the_model_that_it_became(compared):
    button(compared, "keep_button").click()
    compared.session.choose_model("digits-cnn")
    earlier(compared)
    grid = mistakes(compared)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(0))
    assert compared.pages.page == "try"
    assert compared.workbench.look_panel.tab == "inside"
    assert compared.session.model_name == "digits-mlp-0001"


def test_a_window_that_was_closed_before_the_decision_keeps_the_pictures(compared):
    (run,) = RunLog("digits").pending()
    from core.runs.mistakes import read_mistakes

    kept = read_mistakes(run)
    assert kept.classes == tuple("0123456789")
    assert [len(kept.candidate), len(kept.current)] == [2, 10]


def test_a_training_that_gave_no_model_shows_its_curves(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    run = training_window.training.controller.run
    qtbot.waitUntil(lambda: bool(run.curves), timeout=20_000)
    button(training_window, "cancel_button").click()
    becomes(qtbot, training_window, TrainingState.READY)
    earlier(training_window)
    qtbot.waitUntil(lambda: points(training_window) >= 1, timeout=5_000)
    assert not mistakes(training_window).isVisible()


def test_while_another_is_decided_about_an_earlier_one_waits(qtbot, compared, trainer):
    button(compared, "discard_button").click()
    trainer(*FAKE, "2", "0.001")
    compared.training.controller.close()
    button(compared, "start_button").click()
    becomes(qtbot, compared, TrainingState.COMPARING)
    earlier(compared)
    assert label(compared, "decision_problem") == (
        "Another training is shown here until it is decided about. Look at earlier ones after that."
    )
    assert label(compared, "result_title") == "Tutorial"


def test_the_code_of_a_result_is_shown(compared):
    made = []
    compared.training.code_made.connect(lambda name, script: made.append((name, script)))
    button(compared, "result_code_button").click()
    (run,) = RunLog("digits").all()
    assert made == [(run.id, script_of_run(run))]
    button(compared, "keep_button").click()
    button(compared, "result_code_button").click()
    assert made[1][0] == "digits-mlp-0001"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    return tmp_path


def test_a_report_is_written_and_it_is_said(qtbot, compared, folder):
    assert button(compared, "report_button").toolTip() == (
        "Settings, curves, mistakes and code in one file that any browser shows"
    )
    button(compared, "report_button").click()
    banner = compared.findChild(Banner)
    qtbot.waitUntil(lambda: banner.text == "mine.html is saved.", timeout=10_000)
    page = (folder / "mine.html").read_text(encoding="utf-8")
    assert "Tutorial" in page
    assert page.count("data:image/png") == 2
    assert button(compared, "banner_button").text() == "Open"


def test_a_report_of_any_earlier_training_is_written_too(qtbot, compared, folder):
    button(compared, "keep_button").click()
    open_models(compared, "runs")
    runs_table(compared).choose(0)
    button(compared, "run_report_button").click()
    qtbot.waitUntil((folder / "mine.html").is_file, timeout=10_000)
    banner = compared.findChild(Banner)
    qtbot.waitUntil(lambda: banner.text == "mine.html is saved.", timeout=10_000)
    assert "kept as digits-mlp-0001" in (folder / "mine.html").read_text(encoding="utf-8")


def test_a_disk_that_takes_no_report_says_so(qtbot, compared, tmp_path, monkeypatch):
    gone = tmp_path / "gone" / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    button(compared, "report_button").click()
    banner = compared.findChild(Banner)
    qtbot.waitUntil(lambda: banner.text.startswith("Not saved: "), timeout=10_000)
    assert Store("digits").current().folder.name == "digits-cnn"
