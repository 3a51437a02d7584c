"""What went wrong is in the log file, once, and in a report of it that names nobody."""

import logging
import platform
import sys
import threading
from contextlib import suppress
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion, qWarning
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from core.files.paths import log_folder
from core.task import DIGITS
from gui.window import log_file
from gui.window.log_file import last_lines, log_path, log_to_file, report_text
from tests.support.pointer import label
from tests.support.windows import turn

FULL = Path("/dev/full")


def fail() -> None:
    raise ZeroDivisionError("in a test")


def fail_in_window() -> None:
    try:
        fail()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def text() -> str:
    return log_path().read_text(encoding="utf-8")


def test_the_file_is_in_the_users_log_folder(home):
    assert not log_folder().exists()
    with log_to_file(lambda: None):
        pass
    assert log_path().is_file()
    assert home in log_path().parents


def test_an_exception_is_written_with_its_traceback_and_shown(capsys):
    shown = []
    with log_to_file(lambda: shown.append(True)):
        fail_in_window()
    assert "ERROR Not caught" in text()
    assert 'raise ZeroDivisionError("in a test")' in text()
    assert shown == [True]
    assert "ZeroDivisionError: in a test" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_exception_in_a_thread_is_written_with_the_threads_name():
    with log_to_file(lambda: None):
        thread = threading.Thread(target=fail, name="saving")
        thread.start()
        thread.join()
    assert "ERROR Not caught in saving" in text()
    assert "ZeroDivisionError: in a test" in text()


def test_what_qt_warns_of_is_written_and_reaches_who_listened_before(qapp):
    heard = []
    before = qInstallMessageHandler(lambda kind, _context, said: heard.append((kind, said)))
    try:
        with log_to_file(lambda: None):
            qWarning("the paper is on fire")
        qWarning("and nobody writes")
    finally:
        qInstallMessageHandler(before)
    assert [line.split(" ", 2)[2] for line in last_lines(9)] == ["WARNING Qt: the paper is on fire"]
    warned = QtMsgType.QtWarningMsg
    assert heard == [(warned, "the paper is on fire"), (warned, "and nobody writes")]


def test_the_hooks_of_before_are_back_even_after_an_error():
    before = sys.excepthook, threading.excepthook
    with suppress(ZeroDivisionError), log_to_file(lambda: None):
        assert sys.excepthook is not before[0]
        assert threading.excepthook is not before[1]
        fail()
    assert (sys.excepthook, threading.excepthook) == before
    size = log_path().stat().st_size
    logging.getLogger("inkling").warning("nobody writes this")
    assert log_path().stat().st_size == size


def test_a_full_file_makes_way_for_another_and_one_is_kept(monkeypatch):
    monkeypatch.setattr(log_file, "_SIZE", 2000)
    with log_to_file(lambda: None):
        for _ in range(20):
            fail_in_window()
    assert sorted(path.name for path in log_folder().iterdir()) == ["inkling.log", "inkling.log.1"]
    assert log_path().stat().st_size <= 2000


def test_where_nothing_can_be_written_the_window_works_all_the_same(capsys):
    log_folder().parent.mkdir(parents=True)
    log_folder().touch()  # a file where the folder should be
    shown = []
    with log_to_file(lambda: shown.append(True)):
        fail_in_window()
    assert shown == [True]
    assert last_lines(50) == []
    assert "Logging error" not in capsys.readouterr().err


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_disk_that_is_full_disturbs_nobody(capsys):
    log_folder().mkdir(parents=True)
    log_path().symlink_to(FULL)
    with log_to_file(lambda: None):
        fail_in_window()
    assert "Logging error" not in capsys.readouterr().err


def test_only_the_last_lines_are_asked_for():
    with log_to_file(lambda: None):
        for number in range(60):
            logging.getLogger("inkling").warning("line %d", number)
    lines = last_lines(50)
    assert len(lines) == 50
    assert lines[0].endswith("line 10")
    assert lines[-1].endswith("line 59")


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
    assert f"tensorflow {version(packages_distributions()['tensorflow'][0])}" in copied
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


class Broken(QWidget):
    def paintEvent(self, event):  # noqa: ARG002 (Qt's signature)
        with QPainter(self):
            fail()


@pytest.mark.qt_no_exception_capture
def test_what_cannot_be_painted_is_said_once_and_written_a_few_times(qtbot):
    """It is tried at every repaint; a painter left open ended the process."""
    shown, widget = [], Broken()
    qtbot.addWidget(widget)
    with log_to_file(lambda: shown.append(True)):
        widget.show()
        for _ in range(2_000):
            widget.update()
            turn()
    assert shown == [True]
    assert text().count("Not caught") == 20


def test_what_a_button_does_wrong_is_said_each_time():
    shown = []
    with log_to_file(lambda: shown.append(True)):
        fail_in_window()
        fail_in_window()
    assert shown == [True, True]
