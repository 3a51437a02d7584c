"""The real program, started as a person starts it."""

import os
import signal
import subprocess
import sys

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QTimer

from gui.__main__ import main
from gui.window.log_file import log_path
from tests.support.killing import alive_after
from tests.support.paths import ROOT
from tests.support.person import shown_window
from tests.support.photos import paper
from tests.support.pointer import draw_digit, label


def test_draw_a_seven_and_read_seven(qapp, tmp_path):
    """The real main(), the real event loop, real pointer events, the answer from the window."""
    read = {}

    def act() -> None:
        window = shown_window()
        try:
            for digit in "7204":
                draw_digit(window, digit)
                read[digit] = label(window, "verdict_label")
                window.menu_actions.clear.trigger()
        finally:
            window.close()

    QTimer.singleShot(0, act)
    assert main([]) == 0
    assert read == {digit: digit for digit in "7204"}


def test_a_photo_named_on_the_command_line_is_answered(qapp, tmp_path):
    photo, missing = tmp_path / "sheet.png", tmp_path / "gone.png"
    Image.fromarray(paper("2047")).save(photo)
    said = []

    def look() -> None:
        window = shown_window()
        said.append(label(window, "verdict_label"))
        if said[-1] == "2047" or len(said) > 400:
            said.append(label(window, "banner_label"))
            window.close()
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(0, look)
    assert main([str(photo)]) == 0
    assert said[-2] == "2047"

    def look_again() -> None:
        window = shown_window()
        said.append(label(window, "banner_label"))
        if said[-1] or len(said) > 800:
            window.close()
        else:
            QTimer.singleShot(50, look_again)

    QTimer.singleShot(0, look_again)
    assert main([str(missing)]) == 0
    assert said[-1] == (
        "gone.png is not there. It may have been moved or deleted: choose it again."
    )


def test_an_exception_in_a_slot_is_one_line_in_the_window(qapp, tmp_path, capsys):
    said = []

    def act() -> None:
        window = shown_window()
        draw_digit(window, "7")
        QTimer.singleShot(0, lambda: 1 / 0)
        QTimer.singleShot(50, lambda: finish(window))

    def finish(window) -> None:
        said.append((label(window, "banner_label"), label(window, "verdict_label")))
        window.close()

    QTimer.singleShot(0, act)
    assert main([]) == 0
    assert said == [
        (
            "Something unexpected happened. Your drawing is still here; if the window behaves "
            "oddly, save the drawing and start Inkling again.",
            "7",
        )
    ]
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert "ZeroDivisionError" in log_path().read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="signals are for POSIX")
def test_ctrl_c_ends_the_window_and_all_that_it_started(tmp_path):
    code = (
        "import threading; from gui.__main__ import main;"
        "threading.Timer(3, print, ['open'], {'flush': True}).start(); main([])"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    with window:
        assert window.stdout.readline() == "open\n"
        children = psutil.Process(window.pid).children(recursive=True)
        window.send_signal(signal.SIGINT)
        assert window.wait(0.5) == -signal.SIGINT
        assert not alive_after(3, children)
