"""What a thread raises is not lost: it is raised once more where the window says so."""

import logging
import threading

import pytest

from core.errors import StoreError
from gui.widgets.one_thread import OneThread, note_mistake


@pytest.fixture
def thread(qapp):
    made = OneThread("test-thread")
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise error


@pytest.mark.qt_no_exception_capture
def test_what_nobody_thought_of_is_raised_in_the_windows_thread(qtbot, thread, monkeypatch):
    raised = []
    monkeypatch.setattr(
        "sys.excepthook", lambda _kind, error, _steps: raised.append((error, threading.get_ident()))
    )
    mistake = ZeroDivisionError("in a test")

    thread.submit(fail, mistake)

    qtbot.waitUntil(lambda: bool(raised), timeout=5_000)
    assert raised == [(mistake, threading.get_ident())]


def test_an_error_of_ours_is_for_who_asked(qtbot, thread):
    done = thread.submit(fail, StoreError("The disk is full."))

    assert isinstance(done.exception(timeout=5), StoreError)
    qtbot.wait(50)  # and nothing is raised here


def test_what_waits_may_be_dropped(qapp):
    thread, gate, done = OneThread("test-thread"), threading.Event(), []
    first = thread.submit(gate.wait, 5)
    second = thread.submit(done.append, 2)
    threading.Timer(0.05, gate.set).start()

    thread.close(drop_waiting=True)

    assert first.done()
    assert second.cancelled()
    assert done == []


def test_a_mistake_is_noted_in_the_log_and_on_the_terminal(caplog, capsys):
    try:
        fail(ZeroDivisionError("in a test"))
    except ZeroDivisionError:
        with caplog.at_level(logging.ERROR, "inkling"):
            note_mistake()

    assert "in a test" in caplog.text
    assert "ZeroDivisionError: in a test" in capsys.readouterr().err
