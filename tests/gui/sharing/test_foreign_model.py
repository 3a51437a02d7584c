"""The window with a model that came from elsewhere: it answers, from a child."""

import pytest

from core.sharing.opening import look, take_over
from core.user_data.custom_tasks import find_custom_task
from gui.main_window import MainWindow
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
