"""Sharing and opening, in the real window with real files and children."""

import dataclasses
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton

from core.runs.own_presets import add_preset, kept, own_presets
from core.runs.presets import PRESETS
from core.sharing.opening import look
from core.user_data.custom_tasks import find_custom_task
from gui.main_window import MainWindow
from gui.sharing.pages import OpenPage, SharePage
from gui.widgets.panel import Label
from tests.support.pointer import label
from tests.support.shared import accept, draw_signs, page_of, profile, shared_signs
from tests.support.tasks import chosen
from tests.support.windows import on_screen

pytestmark = pytest.mark.usefixtures("model_folder", "english")


def banner_becomes(qtbot, window: MainWindow, text: str) -> None:
    qtbot.waitUntil(lambda: label(window, "banner_label") == text, timeout=30_000)


def rows_of(page: OpenPage) -> list[str]:
    return [each.text() for each in page.findChildren(Label, "open_shared_value")]


def test_the_task_that_is_asked_is_shared(qtbot, tmp_path, monkeypatch):
    task = draw_signs(each=2)
    window = on_screen(qtbot, MainWindow())
    window.session.choose_task(task.task)
    window.menu_actions.share.trigger()
    page = page_of(qtbot, window, SharePage)
    assert page.windowTitle() == "Share Signs"
    assert label(page, "share_about") == (
        "All of Signs goes into one file. Pictures: 4, corrections: 0, models of your own: 1, "
        "trainings: 0."
    )
    assert label(page, "share_note") == (
        "Whoever gets the file can see your name and all of these pictures. Inkling sends it "
        "nowhere: you give it to whom you like."
    )
    target = tmp_path / "mine.inkling"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.findChild(QLineEdit, "share_writer").setText("Ben")
    accept(page)
    banner_becomes(qtbot, window, "mine.inkling is written.")
    assert look(target).writer == "Ben"


def test_a_dropped_file_says_what_it_holds_and_is_taken_over_then(qtbot, window, tmp_path):
    file = shared_signs(tmp_path)
    window.open_photos([str(file)])
    page = page_of(qtbot, window, OpenPage)
    shown = rows_of(page)
    assert shown[0].startswith("Anna, 2")
    assert shown[1:5] == ["Drawings", "one (3), zero (3)", "6", "0"]
    assert shown[6:9] == ["none", "none", "none"]
    assert label(page, "open_shared_note") == (
        "It becomes a task of its own; nothing of yours is changed. A model from elsewhere "
        "answers in a process of its own, which may be stopped."
    )
    assert page.findChild(QCheckBox, "open_shared_merge").isHidden()
    assert find_custom_task("signs") is None
    accept(page)
    assert label(window, "banner_label") == f"{file.name} is being taken over."
    banner_becomes(
        qtbot,
        window,
        "Signs is here. Added: pictures 6, corrections 0, models 1, trainings 0.",
    )
    window.banner.findChild(object, "banner_button").click()
    assert chosen(window) == "Signs"


def test_a_preset_is_handed_out_from_the_models_page_and_taken_over(qtbot, tmp_path, monkeypatch):
    settings = dataclasses.replace(PRESETS["tutorial"].settings, epochs=2)
    target = tmp_path / "class.inkling"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with profile(tmp_path / "home of the teacher"):
        add_preset("digits", kept("Our class", settings, ["epochs"]))
        window = on_screen(qtbot, MainWindow())
        window.pages.open("models")
        share = window.findChild(QPushButton, "share_models_button")
        assert share.toolTip() == "The task with all models of your own, as one file"
        share.click()
        page = page_of(qtbot, window, SharePage)
        page.findChild(QCheckBox).click()
        accept(page)
        banner_becomes(qtbot, window, "class.inkling is written.")
        window.close()
    window = on_screen(qtbot, MainWindow())
    window.open_photos([str(target)])
    accept(page_of(qtbot, window, OpenPage))
    banner_becomes(
        qtbot,
        window,
        "Digits is here. Added: pictures 0, corrections 0, models 0, trainings 0. Presets under "
        "Train: 1.",
    )
    assert own_presets("digits")["our-class"].locked == {"epochs"}


def test_a_task_that_is_gone_by_the_time_it_is_wanted_is_said(qtbot, window, tmp_path):
    window.open_photos([str(shared_signs(tmp_path))])
    accept(page_of(qtbot, window, OpenPage))
    use = window.banner.findChild(object, "banner_button")
    qtbot.waitUntil(lambda: use.text() == "Use Signs", timeout=30_000)
    shutil.rmtree(find_custom_task("signs").folder)
    use.click()
    assert label(window, "banner_label") == (
        "There is no task 'signs'. Choose one of: digits, letters, pets."
    )


def test_a_file_that_is_none_is_said_in_the_banner(qtbot, window, tmp_path, monkeypatch):
    file = tmp_path / "torn.inkling"
    file.write_bytes(b"PK\3\4")
    url = QUrl.fromLocalFile(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileUrl", lambda *_: (url, ""))
    window.menu_actions.open_shared.trigger()
    banner_becomes(
        qtbot,
        window,
        "torn.inkling is cut off, or no shared file of Inkling's. Ask for it again; nothing was "
        "changed.",
    )
    assert Path(file).exists()
