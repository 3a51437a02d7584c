"""Help > Copy Details for a Report: on the clipboard, and nothing in it that names the person."""

import platform
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from core.files.paths import log_folder
from core.task import DIGITS
from gui.window.log_file import log_path
from gui.window.report import report_text
from tests.support.pointer import label


def write_log(text: str) -> None:
    log_folder().mkdir(parents=True)
    log_path().write_text(text, encoding="utf-8")


def test_the_action_copies_the_details_and_says_so(window, model_folder):
    write_log("a line of the log\n")

    window.menu_actions.copy_details.trigger()

    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Inkling ")
    assert f"Python {platform.python_version()} (CPython)" in copied
    assert any(f"Qt {qVersion()}" in line for line in copied)
    assert f"ai-edge-litert {version('ai-edge-litert')}" in copied
    assert f"tensorflow {version('tensorflow')}" in copied
    assert f"Model for digits: {window.session.model_name}" in copied
    assert copied[-1] == "a line of the log"
    assert window.banner.isVisible()
    assert label(window, "banner_label") == (
        "The details are copied: paste them into your report. Nothing was sent."
    )


def test_the_action_is_in_the_help_menu(window):
    (help_menu,) = [
        action.menu() for action in window.menuBar().actions() if action.text() == "&Help"
    ]
    assert window.menu_actions.copy_details in help_menu.actions()
    assert window.menu_actions.copy_details.text() == "Copy Details for a Report"


def test_the_home_folder_is_not_named(qapp, home):
    write_log(f'File "{home}/inkling/gui/session.py", line 1\n')
    report = report_text([DIGITS])
    assert str(Path.home()) == str(home)
    assert str(home) not in report
    assert 'File "~/inkling/gui/session.py", line 1' in report


def test_only_the_last_fifty_lines_of_the_log_are_in_it(qapp):
    write_log("".join(f"line {number}\n" for number in range(60)))
    lines = report_text([]).splitlines()
    assert lines[-50:] == [f"line {number}" for number in range(10, 60)]
    assert "line 9" not in lines


def test_without_a_log_it_says_that_there_is_none(qapp):
    assert report_text([]).endswith("inkling.log:\n(none)\n")
