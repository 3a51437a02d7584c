"""Show the code, and take the model along."""

import dataclasses

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton

from core.models.card import shipped_folders
from core.runs.keras_script import keras_script, script_of_card
from core.runs.log import RunLog, RunRecord
from core.runs.presets import PRESETS
from gui.dialogs.code_page import CodePage
from gui.widgets.banner import Banner
from gui.widgets.sorted_table import SortedTable
from tests.support.faults import hanging_disk
from tests.support.pointer import label, settle
from tests.support.saving import shows_folder
from tests.support.tasks import choose
from tests.support.training import open_models


@pytest.fixture
def page(window) -> CodePage:
    window.menu_actions.show_code.trigger()
    settle()
    return window.findChild(CodePage, "code_page")


def click(page, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


def test_the_code_of_the_model_that_answers(page, window):
    card = window.session.classifier.card
    text = page.findChild(QPlainTextEdit, "code_text")
    assert text.isReadOnly()
    assert text.toPlainText() == script_of_card(card)
    assert label(page, "code_title") == (
        f"This plain Keras script trains as {card.name} was trained. It needs nothing of Inkling."
    )


def test_it_is_copied_and_saved(page, window, qtbot, tmp_path, monkeypatch):
    script = script_of_card(window.session.classifier.card)
    click(page, "Copy")
    assert label(page, "code_status") == "Copied."
    assert QGuiApplication.clipboard().text() == script
    QGuiApplication.clipboard().clear()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with hanging_disk():
        click(page, "Save…")
        settle()
        assert label(page, "code_status") == ""
        assert not (tmp_path / "mine.py").exists()
    qtbot.waitUntil(lambda: label(page, "code_status") == "Saved.")
    assert (tmp_path / "mine.py").read_text() == script
    assert shows_folder(page, monkeypatch) == tmp_path
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "mine.py"), "")
    )
    click(page, "Save…")
    qtbot.waitUntil(lambda: label(page, "code_status").startswith("Not saved: "))
    assert page.findChild(QPushButton, "folder_button").isHidden()


def test_the_shipped_network_for_photos_has_no_script(window):
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    choose(window, "Cats & dogs")
    window.menu_actions.show_code.trigger()
    assert window.findChild(Banner).text == (
        "There is no code for this kind of network. Choose another training."
    )


def test_an_earlier_training_has_its_code(training_window):
    settings = dataclasses.asdict(PRESETS["quick"].settings)
    RunLog("digits").add(RunRecord("digits", settings, id="0001", model="digits-mlp-0001"))
    open_models(training_window, "runs")
    code = training_window.findChild(QPushButton, "run_code_button")
    assert not code.isEnabled()
    training_window.findChild(SortedTable, "runs_table").choose(0)
    code.click()
    settle()
    page = training_window.findChild(CodePage, "code_page")
    assert page.findChild(QPlainTextEdit, "code_text").toPlainText() == keras_script(settings)
    assert label(page, "code_title").startswith(
        "This plain Keras script trains as digits-mlp-0001 was trained."
    )
