"""Work in a thread: one after the other, ended in the window's, an error told as a sentence."""

import logging
import threading

import pytest

from core.errors import StoreError
from gui.widgets.serial_worker import LatestAnswers, OneThread, SerialWorker, note_mistake


@pytest.fixture
def worker():
    made = SerialWorker("test-worker")
    yield made
    made.close()


def test_the_end_hears_in_its_own_thread_what_another_returned(worker, qtbot):
    ended = []
    worker.run(threading.get_ident, lambda ident: ended.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(ended))
    worked_in, ended_in = ended[0]
    assert ended_in == threading.get_ident() != worked_in


def test_work_is_done_in_the_order_of_asking(worker, qtbot):
    gate, done = threading.Event(), []
    worker.run(lambda: gate.wait(5), lambda _: done.append("first"))
    worker.run(lambda: None, lambda _: done.append("second"))
    assert done == []
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["first", "second"]


def test_an_error_of_ours_is_handed_to_the_end_and_told(worker, qtbot):
    error, ended = StoreError("The disk is full."), []

    def fail() -> None:
        raise error

    with qtbot.waitSignal(worker.failed) as told:
        worker.run(fail, ended.append)
    assert told.args == ["The disk is full."]
    assert ended == [error]


def test_what_was_begun_is_done_before_it_closes(worker):
    written = []
    for number in range(3):
        worker.run(lambda number=number: written.append(number), lambda _: None)
    worker.close()
    assert written == [0, 1, 2]


@pytest.mark.qt_no_exception_capture
def test_a_mistake_of_ours_ends_the_waiting_too(worker, qtbot, monkeypatch):
    """Whoever waits would show "Saving…" for ever."""
    raised, ended = [], []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _steps: raised.append(error))
    mistake = ZeroDivisionError("in a test")

    def fail() -> None:
        raise mistake

    with qtbot.waitSignal(worker.failed) as told:
        worker.run(fail, ended.append)

    assert told.args == ["That failed, and nothing was changed. Try again."]
    assert [str(each) for each in ended] == told.args
    qtbot.waitUntil(lambda: raised == [mistake], timeout=5_000)


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


class Doubler(LatestAnswers):
    """Doubles numbers, when it may."""

    def __init__(self):
        super().__init__("doubler")
        self.may_go_on, self.told = threading.Event(), []

    def ask(self, number: int) -> None:
        self._ask(self._double, number)

    def close(self) -> None:
        self.may_go_on.set()
        self._thread.close()

    def _double(self, request: int, number: int) -> None:
        self.may_go_on.wait(5)
        if not self._is_over(request) or number == 1:  # 1 is told however late it is
            self._found.emit(request, 2 * number)

    def _tell(self, found: int) -> None:
        self.told.append(found)


@pytest.fixture
def doubler(qapp):
    made = Doubler()
    yield made
    made.close()


def test_only_what_was_asked_last_is_told(doubler, qtbot):
    for number in (1, 2, 3):
        doubler.ask(number)
    doubler.may_go_on.set()
    qtbot.waitUntil(lambda: bool(doubler.told))
    assert doubler.told == [6]


def test_what_is_forgotten_is_not_told(doubler, qtbot):
    doubler.ask(1)
    doubler.forget()
    doubler.may_go_on.set()
    doubler.close()
    qtbot.wait(50)
    assert doubler.told == []


def test_a_mistake_is_noted_in_the_log_and_on_the_terminal(caplog, capsys):
    try:
        fail(ZeroDivisionError("in a test"))
    except ZeroDivisionError:
        with caplog.at_level(logging.ERROR, "inkling"):
            note_mistake()

    assert "in a test" in caplog.text
    assert "ZeroDivisionError: in a test" in capsys.readouterr().err
