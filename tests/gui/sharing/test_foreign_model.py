"""The window with a model that came from elsewhere: it answers, from a child."""

import pytest
from PySide6.QtCore import QTimer

from core.models import foreign
from core.sharing.opening import look, take_over
from core.task import DRAWINGS
from core.user_data.custom_tasks import create, find_custom_task
from gui.main_window import MainWindow
from gui.session.session import Question
from tests.support.hostile_models import HOSTILE, SAID, keep_hostile
from tests.support.pointer import draw_digit, label
from tests.support.shared import shared_signs
from tests.support.windows import on_screen

pytestmark = pytest.mark.usefixtures("model_folder")


def test_a_drawing_is_answered_by_a_child_while_the_window_goes_on(qtbot, tmp_path):
    file = shared_signs(tmp_path)
    take_over(file, look(file))
    window = on_screen(qtbot, MainWindow())
    window.session.choose_task(find_custom_task("signs").task)
    assert window.session.classifier.is_foreign
    draw_digit(window, "7")
    qtbot.waitUntil(lambda: window.session.is_answered, timeout=20_000)
    assert window.session.answer.text == "seven"
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "seven", timeout=20_000)


@pytest.mark.parametrize("name", HOSTILE)
def test_one_that_hangs_or_crashes_is_said_once_and_the_window_goes_on(qtbot, monkeypatch, name):
    monkeypatch.setattr(foreign, "TIME_LIMIT", 0.4)
    task = create("Signs", DRAWINGS)
    keep_hostile(task, name)
    window = on_screen(qtbot, MainWindow())
    window.session.choose_task(task.task)
    ticks = []
    timer = QTimer(window, interval=10)
    timer.timeout.connect(lambda: ticks.append(window.session.question))
    timer.start()
    draw_digit(window, "7")
    qtbot.waitUntil(lambda: window.session.question is Question.FAILED, timeout=60_000)
    timer.stop()
    assert label(window, "banner_label") == SAID[name]
    assert label(window, "verdict_label") == "Draw one of these"
    assert ticks.count(Question.OPEN) > 5  # the window's events went on meanwhile
