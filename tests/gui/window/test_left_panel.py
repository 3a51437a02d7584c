"""What the person gives: the paper and its tools, or how to give a photo."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider

from core.task import DIGITS, DRAWINGS, PETS, PHOTOS, custom_task
from gui.canvas.canvas import Tool
from gui.window.left_panel import CanvasPanel
from tests.support.pointer import canvas_of

SIGNS = custom_task("signs", "Signs", ("ring", "star"), DRAWINGS)
ROCKS = custom_task("rocks", "Rocks", ("lava", "slate"), PHOTOS)


@pytest.fixture
def panel(window) -> CanvasPanel:
    return window.workbench.canvas_panel


def test_pen_and_eraser_and_the_width_of_the_pen(window, panel):
    window.menu_actions.eraser.trigger()
    assert canvas_of(window).tool is Tool.ERASER
    window.menu_actions.pen.trigger()
    assert canvas_of(window).tool is Tool.PEN
    slider = panel.findChild(QSlider, "pen_width_slider")
    slider.setValue(slider.maximum())
    window.menu_actions.wider.trigger()
    assert canvas_of(window).pen_width == slider.maximum()
    window.menu_actions.narrower.trigger()
    assert canvas_of(window).pen_width == slider.maximum() - 3


@pytest.mark.parametrize(
    ("task", "hint"), [(DIGITS, "Draw a digit here"), (SIGNS, "Draw one of these here")]
)
def test_paper_says_what_to_draw(panel, task, hint):
    panel.show_task(task)
    assert panel.canvas.hint == hint
    assert panel.canvas.isVisible()


@pytest.mark.parametrize(
    ("task", "hint"), [(PETS, "Drop a photo of a cat or a dog here"), (ROCKS, "Drop a photo here")]
)
def test_where_there_is_nothing_to_draw_a_photo_is_invited(panel, task, hint):
    panel.show_task(task)
    assert not panel.canvas.isVisible()
    assert panel.findChild(QLabel, "invitation").text() == hint
    assert panel.findChild(QPushButton, "invitation_button").isVisible()


def test_a_photo_takes_the_papers_place_until_it_is_closed(panel):
    panel.show_task(DIGITS)
    panel.show_photo("cat.jpg")
    assert panel.photo_view.isVisible()
    assert "cat.jpg" in [each.text() for each in panel.findChildren(QLabel)]
    back = panel.findChild(QPushButton, "back_button")
    assert back.text() == "Close Photo"
    panel.show_task(PETS)
    assert back.text() == "Close Photo"
    assert panel.photo_view.isVisible()
    panel.show_no_photo(PETS)
    assert not panel.photo_view.isVisible()


def test_a_long_name_leaves_the_button_beside_it_whole(window, panel, qtbot):
    name = "everything that was written on the board on Tuesday, second try.jpeg"
    panel.show_photo(name)
    for compact in (False, True):
        panel.show_compact(compact)
        panel.setMaximumWidth(panel.minimumWidth())
        shown = next(each for each in panel.findChildren(QLabel) if each.text() == name)
        back = panel.findChild(QPushButton, "back_button")
        qtbot.waitUntil(lambda: panel.width() == panel.maximumWidth())
        assert back.width() >= back.sizeHint().width()
        assert 0 < shown.width() < shown.sizeHint().width()
        shown.repaint()
        assert shown.toolTip() == name
