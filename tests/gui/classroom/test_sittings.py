"""New Session in the real window: nothing of whoever sat here before, and one click goes back."""

import pytest
from PySide6.QtCore import QDateTime, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton

from core.classroom.sittings import CURRENT_FILE
from core.files.paths import SITTINGS, profile_folder, user_data_folder
from gui.__main__ import show_windows
from gui.main_window import MainWindow
from gui.window.pages import TrainingPages
from tests.support.pointer import banner_text, draw_digit, settle

SHORT = QLocale.FormatType.ShortFormat


@pytest.fixture
def sit(qtbot, monkeypatch, english):
    """Show the windows of one process: each of the steps is done in one window, after which it asks
    for another session, or is closed."""

    def run(*steps) -> None:
        rest, failed = list(steps), []

        def next_step() -> None:
            shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
            window = next((each for each in shown if isinstance(each, MainWindow)), None)
            if window is None:  # the one before is gone, and the next one is still made
                QTimer.singleShot(0, next_step)
                return
            settle()
            try:
                rest.pop(0)(window)
            except BaseException as error:
                failed.append(error)
                rest.clear()
            if rest:
                QTimer.singleShot(0, next_step)
            else:
                window.close()

        QTimer.singleShot(0, next_step)
        assert show_windows(QApplication.instance()) == 0
        if failed:
            raise failed[0]

    return run


def new_session(window, name: str, answer: str = "begin_session_button") -> None:
    def fill() -> None:
        page = window.findChild(QDialog, "new_session_page")
        page.findChild(QLineEdit, "session_name").setText(name)
        page.findChild(QPushButton, answer).click() if answer else page.reject()

    QTimer.singleShot(0, fill)
    window.menu_actions.new_session.trigger()


def test_the_next_pupil_finds_nothing_and_the_first_all_by_one_click(sit):
    ink = []

    def first(window) -> None:
        draw_digit(window, "7")
        ink.append(window.drawing.ink.copy())
        assert window.sittings.isEmpty()
        assert not window.sittings.isEnabled()
        new_session(window, "  Ada\u200b ")

    def second(window) -> None:
        assert window.drawing.is_empty
        assert user_data_folder().parent == profile_folder() / SITTINGS
        draw_digit(window, "1")
        [back] = window.sittings.actions()
        written = QDateTime.fromString(
            back.text().removesuffix(" · Ada"), QLocale.c().dateTimeFormat(SHORT)
        )
        assert abs(written.secsTo(QDateTime.currentDateTime())) < 600
        back.trigger()

    def again(window) -> None:
        assert (window.drawing.ink == ink[0]).all()
        assert window.session.answer.text == "7"
        assert [each.text().count("Ada") for each in window.sittings.actions()] == [0]

    sit(first, second, again)
    assert user_data_folder() == profile_folder()


def test_the_question_says_what_becomes_of_everything_and_can_be_taken_back(sit):
    def only(window) -> None:
        new_session(window, "Ada", "")
        page = window.findChild(QDialog, "new_session_page")
        words = [each.text() for each in page.findChildren(QLabel)]
        assert words == [
            "For whoever comes next. All that was drawn, taught and trained here is kept, and "
            "comes back by File > Earlier Sessions.",
            "Name of the session that ends (may stay empty)",
        ]
        assert window.isVisible()
        assert window.sittings.wanted is None

    sit(only)
    assert not (profile_folder() / CURRENT_FILE).exists()


def test_a_session_that_cannot_be_made_is_said_and_the_old_one_goes_on(sit):
    def first(window) -> None:
        draw_digit(window, "7")
        (profile_folder() / SITTINGS).write_text("a file")
        new_session(window, "")

    def same(window) -> None:
        assert banner_text(window) == (
            f"Not saved: a file is where the folder {profile_folder()} should be. Move it away, "
            "then try again."
        )
        assert window.session.answer.text == "7"

    sit(first, same)


def test_a_training_under_way_is_asked_about_first(sit, monkeypatch):
    def only(window) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(TrainingPages, "may_close", lambda *_: False)
            new_session(window, "Ada")
        assert window.isVisible()
        assert window.sittings.wanted is None

    sit(only)


def test_settings_and_title_are_the_profiles_own(qtbot, monkeypatch):
    monkeypatch.setenv("INKLING_PROFILE", "Ada")
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.windowTitle() == "Inkling · Ada"
    window.workbench.canvas_panel.width_slider.setValue(30)
    monkeypatch.setenv("INKLING_PROFILE", "")
    other = MainWindow()
    qtbot.addWidget(other)
    assert other.windowTitle() == "Inkling"
    assert other.workbench.canvas_panel.width_slider.value() != 30
