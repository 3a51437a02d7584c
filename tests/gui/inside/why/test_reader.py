"""The thread that finds out why: only the latest question is answered."""

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QPushButton

from core.task import PETS
from tests.support.pointer import draw_digit, settle
from tests.support.why import page_of


def test_an_answer_that_comes_too_late_is_dropped(asked):
    """The thread has answered, and before the window hears of it, another task is chosen."""
    draw_digit(asked, "0", x=0.1)
    asked.why.reader.wait()
    asked.session.choose_task(PETS)
    settle()
    assert page_of(asked).texts == ("", "Open a photo, and it appears here.", "")
    assert page_of(asked).findChild(QPushButton, "why_1_button").text() == "Dog"


def test_a_model_that_cannot_be_asked_is_told(asked, qtbot):
    reader = asked.why.reader
    with qtbot.waitSignal(asked.session.failed, timeout=20_000) as said:
        reader.ask(Path("nowhere"), np.zeros((28, 28, 1), np.float32), None)
    assert said.args[0].startswith("nowhere")
