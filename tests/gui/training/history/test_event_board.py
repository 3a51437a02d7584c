"""TensorBoard by a button: where the event files are, started where it is installed, ended with the
window."""

import importlib.util
import urllib.request

import psutil
import pytest
from PySide6.QtGui import QDesktopServices

from core.files.paths import user_models
from core.models.store import Store
from core.runs import event_board as board
from gui.training.history import event_board
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import kept, open_models


def note(window) -> str:
    return label(window, "versions_note")


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """What the browser was to open."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()))
    return found


@pytest.fixture
def models_page(training_window):
    open_models(training_window, "versions")
    return training_window


def write_events(model_folder) -> None:
    kept(model_folder, 1)
    (Store("digits").folders()[0] / "events").mkdir()
    (Store("digits").folders()[0] / "events" / "events.out.tfevents.1").write_bytes(b"")


def test_where_it_is_not_installed_that_is_said(models_page, monkeypatch, opened):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    button(models_page, "board_button").click()
    assert note(models_page) == (
        "TensorBoard is not installed. Install it in Inkling's Python: pip install tensorboard. "
        "From then on each training writes event files for it, into its model's folder below "
        f"{user_models('digits')}."
    )
    assert opened == []


def test_before_the_first_training_there_are_no_files(models_page, monkeypatch, opened):
    monkeypatch.setattr(event_board, "is_installed", lambda: True)
    button(models_page, "board_button").click()
    assert note(models_page) == (
        "There are no event files yet. Each training writes some into its model's folder, below "
        f"{user_models('digits')}."
    )
    assert opened == []


@pytest.mark.skipif(not board.is_installed(), reason="TensorBoard is not installed")
def test_it_is_started_once_shown_in_the_browser_and_ended(
    qtbot, models_page, model_folder, opened
):
    write_events(model_folder)
    before = set(psutil.Process().children(recursive=True))
    button(models_page, "board_button").click()
    qtbot.waitUntil(lambda: bool(opened), timeout=60_000)
    address = opened[0]
    assert note(models_page) == (
        f"TensorBoard shows the event files below {user_models('digits')} in the browser, at "
        f"{address}. It ends with this window."
    )
    with urllib.request.urlopen(address, timeout=60) as page:
        assert b"TensorBoard" in page.read()
    children = set(psutil.Process().children(recursive=True)) - before
    assert children
    button(models_page, "board_button").click()
    assert opened == [address, address]
    models_page.close()
    _, left = psutil.wait_procs(children, timeout=20)
    assert left == []


def test_who_asks_twice_while_it_starts_waits_for_the_same(
    qtbot, models_page, model_folder, monkeypatch, opened
):
    write_events(model_folder)
    monkeypatch.setattr(event_board, "is_installed", lambda: True)
    waits = "import sys; sys.stdin.read()"
    monkeypatch.setattr(event_board, "BOARD", (board.BOARD[0], "-c", waits))
    before = set(psutil.Process().children())
    button(models_page, "board_button").click()
    qtbot.waitUntil(lambda: bool(set(psutil.Process().children()) - before), timeout=20_000)
    started = set(psutil.Process().children()) - before
    button(models_page, "board_button").click()
    assert set(psutil.Process().children()) - before == started
    assert note(models_page) == "TensorBoard starts…"
    assert opened == []


def test_one_that_cannot_be_started_is_said(qtbot, models_page, model_folder, monkeypatch, opened):
    write_events(model_folder)
    monkeypatch.setattr(event_board, "is_installed", lambda: True)
    monkeypatch.setattr(event_board, "BOARD", ("/gone/python",))
    button(models_page, "board_button").click()
    sentence = (
        "TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir "
        f"{user_models('digits')}"
    )
    qtbot.waitUntil(lambda: note(models_page) == sentence, timeout=20_000)
    assert opened == []


def test_one_that_ends_by_itself_is_said(qtbot, models_page, model_folder, monkeypatch, opened):
    write_events(model_folder)
    monkeypatch.setattr(event_board, "is_installed", lambda: True)
    monkeypatch.setattr(event_board, "BOARD", (board.BOARD[0], "-c", "raise SystemExit(3)"))
    button(models_page, "board_button").click()
    assert note(models_page) == "TensorBoard starts…"
    sentence = (
        "TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir "
        f"{user_models('digits')}"
    )
    qtbot.waitUntil(lambda: note(models_page) == sentence, timeout=20_000)
    assert opened == []
