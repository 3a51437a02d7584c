"""Every part of the window says what it is, to the keyboard and to the pointer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWhatsThis, QWidget

from tests.support.pointer import canvas_of, draw_digit, settle

PAPER = (
    "What you give: paper to draw on, or a photo in its place. Draw with a mouse, a pen or a "
    "finger; drop a photo anywhere on the window."
)
ANSWER = (
    "The answer: the class, how sure the network is, and a bar for each class. Where it is wrong, "
    "say what it is: a training can learn from that."
)
INSIDE = (
    "What becomes of it in the network. Input: the numbers that it gets. Inside: what each layer "
    "gives. Why: which parts of the picture the answer rests on. Maps, neurons, rows and columns "
    "are counted from 0, as Keras counts them."
)


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What is said in the little window."""
    said: list[str] = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda _place, text, _widget: said.append(text))
    return said


@pytest.mark.parametrize("page", ["try", "data", "train", "models"])
def test_whatever_has_the_keyboard_is_explained(window, trainer, said, page):
    draw_digit(window, "4")
    window.pages.open(page)
    settle()
    for each in window.workbench.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            each.setFocus()
            QTest.keyClick(each, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
            assert said, (each, each.objectName())
            assert said.pop(), (each, each.objectName())


def test_shift_f1_explains_where_the_keyboard_is(window, said):
    for part, text in (
        (canvas_of(window), PAPER),
        (window.workbench.answer_panel.findChild(QAbstractButton), ANSWER),
        (window.workbench.look_panel.inside_page.view, INSIDE),
        (window.workbench.answer_panel.threshold_slider.findChild(QWidget, "limit_slider"), None),
    ):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert said.pop() == text if text else said.pop().startswith("How unlike a class")


def test_what_is_clicked_next_is_explained(window):
    window.menu_actions.explain_click.trigger()
    assert QWhatsThis.inWhatsThisMode()
    QTest.mouseClick(
        window.workbench.answer_panel.findChild(QLabel, "verdict_label"), Qt.MouseButton.LeftButton
    )
    settle()
    assert not QWhatsThis.inWhatsThisMode()
    assert window.drawing.is_empty
    QWhatsThis.hideText()
    assert QApplication.activeModalWidget() is None
