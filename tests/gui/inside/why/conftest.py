"""What the tests of the tab "Why" share."""

import pytest
from PySide6.QtWidgets import QPushButton

from gui.inside.why.page import WhyPage
from tests.support.pointer import draw_digit
from tests.support.why import page_of
from tests.support.windows import on_screen


@pytest.fixture
def page(qtbot):
    made = on_screen(qtbot, WhyPage(), 420, 520)
    made.show_classes(("Cat", "Dog"))
    return made


@pytest.fixture
def asked(window, qtbot):
    window.session.choose_model("digits-cnn")
    draw_digit(window, "7")
    window.findChild(QPushButton, "why_button").click()
    qtbot.waitUntil(lambda: bool(page_of(window).texts[2]), timeout=20_000)
    return window
