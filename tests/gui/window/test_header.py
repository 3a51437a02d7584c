"""The line above the pages, with all that may stand in it at once."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.support.pointer import settle


@pytest.mark.parametrize("width", [1024, 1280])
def test_beside_a_long_chip_the_model_gives_way_and_every_button_is_whole(window, width):
    window.resize(width, 720)
    chip = window.workbench.run_chip
    chip.show_course("Cats & dogs", "new model waits")
    settle()
    assert chip.accessibleName() == "Cats & dogs: new model waits"
    header = window.findChild(QWidget, "header")
    buttons = [each for each in header.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) > 8
    assert [each.text() for each in buttons if each.width() < each.sizeHint().width()] == []
    assert window.workbench.model_selector.width() >= 120


def test_in_a_narrow_window_the_chip_names_its_task_in_the_tooltip(window):
    chip = window.workbench.run_chip
    assert chip.isHidden()
    window.resize(1280, 720)
    chip.show_course("Cats & dogs", "40 %")
    settle()
    assert (chip.text(), chip.toolTip()) == ("Cats && dogs: 40 %", "Go to the training")
    window.resize(1024, 640)
    settle()
    assert chip.text() == "40 %"
    assert chip.toolTip() == "Cats & dogs: 40 %\nGo to the training"
    chip.show_course("Cats & dogs", "a course of which nobody could say that it is short")
    settle()
    assert chip.text() == "●"
    assert chip.accessibleName().startswith("Cats & dogs: a course")
    chip.show_course("Cats & dogs", "")
    assert chip.isHidden()
