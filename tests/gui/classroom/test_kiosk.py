"""What the kiosk settings hide is not to be seen and has no key, whatever the window does."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from core.classroom.kiosk import ALL_PARTS
from gui.__main__ import show_windows
from gui.classroom.kiosk import hide_in_kiosk
from gui.corrections.page import CorrectionsPage
from gui.custom_tasks.page import CustomTasksPage
from gui.dialogs.data_page import DataPage
from gui.lessons.controller import LessonsController
from gui.main_window import MainWindow
from gui.session.settings import Settings
from gui.training.controller import TrainingController
from gui.window.language import LanguageMenu, speak
from tests.support.buttons import button
from tests.support.classroom import put_kiosk
from tests.support.lessons import is_said, open_lesson, press, write_lesson
from tests.support.person import shown_window
from tests.support.pointer import banner_text, draw_digit, settle
from tests.support.training import form_of
from tests.support.windows import on_screen

EVERYTHING = {"version": 1, "hide": sorted(ALL_PARTS), "lock": {"epochs": 1, "network": None}}
BUTTONS = ("data_tab", "filmstrip_export_button", "remove_older_button", "remove_button")


@pytest.fixture
def kiosk_window(qtbot) -> MainWindow:
    put_kiosk(EVERYTHING)
    return on_screen(qtbot, MainWindow())


def test_what_is_hidden_has_neither_menu_nor_key(qtbot, kiosk_window):
    window, actions = kiosk_window, kiosk_window.menu_actions
    window.pages.open("models")
    draw_digit(window, "7")
    for each in (actions.pages["data"], actions.data, actions.export, actions.export_model):
        assert not each.isVisible()
        each.setEnabled(True)  # as the window does where there is something to be exported
        assert not each.isEnabled()
    assert not window.sittings.menuAction().isVisible()
    window.pages.open("data")
    assert window.pages.page == "models"
    for name in BUTTONS:
        found = window.findChild(QPushButton, name)
        found.setVisible(True)
        found.setEnabled(True)
        assert not found.isVisible(), name
        assert not found.isEnabled(), name
    assert banner_text(window) == ""


@pytest.mark.parametrize("opened", ["corrections", "custom_tasks", "data"])
def test_dialogs_have_no_way_to_delete_export_or_fetch(kiosk_window, opened):
    getattr(kiosk_window.dialogs, f"show_{opened}")()
    settle()
    page = next(
        found
        for kind in (CorrectionsPage, CustomTasksPage, DataPage)
        if (found := kiosk_window.findChild(kind)) is not None
    )
    words = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert words
    assert not [each for each in words if each.startswith(("Delete", "Export", "Fetch", "Go On"))]


def test_locked_settings_are_shown_and_nobody_changes_them(kiosk_window, trainer):
    kiosk_window.pages.open("train")
    form = form_of(kiosk_window)
    assert form.settings().epochs == 1
    for name in ("epochs", "network", "layers"):
        assert not form.findChild(object, f"setting_{name}").isEnabled()
    assert form.findChild(object, "setting_seed").isEnabled()
    said = [each.text() for each in form.findChildren(QLabel)]
    assert said.count("Locked on this computer.") == 3
    kiosk_window.training.try_several()
    assert kiosk_window.findChild(object, "sweep_epochs").isHidden()
    assert not kiosk_window.findChild(object, "sweep_seed").isHidden()
    assert isinstance(kiosk_window.training.controller, TrainingController)


def test_the_cards_say_what_locked_settings_take_and_promise_nothing_of_others(
    kiosk_window, trainer
):
    kiosk_window.pages.open("train")
    cards = kiosk_window.findChild(object, "preset_selector").findChildren(QPushButton)
    assert {each.accessibleDescription() for each in cards} == {"1 epoch"}


def test_a_lesson_that_needs_a_hidden_page_says_so(qtbot, kiosk_window):
    controller = open_lesson(kiosk_window, write_lesson("mine", "## A\n\n- do: open data"))
    assert isinstance(controller, LessonsController)
    press(kiosk_window, "do")
    assert is_said(qtbot, kiosk_window, "problem") == (
        "The page Data is hidden on this computer. Choose another lesson, or ask whoever looks "
        "after the computer."
    )


def test_a_broken_file_is_said_and_locks_all(qtbot):
    put_kiosk("{")
    window = on_screen(qtbot, MainWindow())
    assert banner_text(window).startswith("The kiosk settings, ")
    assert banner_text(window).endswith(
        "cannot be followed: the file is damaged. Until whoever looks after this computer has "
        "mended it, all that it could hide is hidden and all settings of Train are locked; what "
        "you made is safe."
    )
    assert not window.menu_actions.export_model.isVisible()
    window.pages.open("train")
    assert not form_of(window).findChild(object, "setting_seed").isEnabled()
    assert button(window, "start_button").isVisible()


def test_without_a_file_all_is_there(window):
    assert window.menu_actions.export_model.isVisible()
    action = QAction("x", window)
    hide_in_kiosk("export", action)
    assert action.isVisible()


def test_its_language_is_spoken_whatever_a_person_chose(qapp):
    put_kiosk({"version": 1, "language": "de"})
    Settings().language = "fr"
    seen = []

    def look() -> None:
        window = shown_window()
        seen.append(window.menu_actions.new_session.text())
        seen.append(window.findChild(LanguageMenu).menuAction().isVisible())
        window.close()

    QTimer.singleShot(0, look)
    try:
        assert show_windows(qapp) == 0
    finally:
        speak(qapp, "en")
    assert seen == ["Neue Sitzung…", False]
    assert MainWindow().menu_actions.new_session.text() == "New Session…"
