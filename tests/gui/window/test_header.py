"""The line above the pages, with all that may stand in it at once."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionComboBox, QWidget

from core.task import DRAWINGS, PETS
from core.user_data.custom_tasks import all_tasks, create
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


def test_names_of_tasks_are_whole_where_there_are_many_and_the_window_is_small(window):
    """What there is another way to gives way: first a person's own tasks, which a menu has, but
    for the one that is asked; then Retrain, which is a page."""
    own = [create(title, DRAWINGS) for title in ("Wide MUSIC SIGNS", "Wide MOTOR SIGNS")]
    tasks = list(all_tasks().values())
    window.workbench.task_selector.show_tasks(tasks)
    header = window.findChild(QWidget, "header")

    def shown(width: int) -> list[str]:
        window.resize(width, 640)
        settle()
        buttons = [each for each in header.findChildren(QPushButton) if each.isVisible()]
        assert [each.text() for each in buttons if each.width() < each.sizeHint().width()] == []
        return [each.text() for each in buttons]

    names = [each.title for each in own]
    assert {*names, "Retrain"} <= {*shown(1600)}
    assert "…" not in shown(1600)
    narrow = shown(1024)
    assert not {*names} & {*narrow}
    assert "…" in narrow
    menu = window.findChild(QMenu, "more_tasks_menu")
    assert sorted(each.text() for each in menu.actions()) == sorted(names)
    window.session.choose_task(own[0].task)
    assert names[0] in shown(1024)
    assert {*names, "Retrain"} <= {*shown(1600)}


@pytest.mark.parametrize("presents", [False, True])
def test_a_models_name_is_whole_or_ends_in_an_ellipsis_but_is_never_cut(window, presents):
    selector = window.workbench.model_selector
    if presents:
        window.menu_actions.present.trigger()
        settle()
    needed = selector.fontMetrics().horizontalAdvance(selector.currentText())
    for width in range(needed + 50, needed + 130, 2):
        selector.resize(width, selector.sizeHint().height())
        option = QStyleOptionComboBox()
        selector.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = selector.style().subControlRect(kind, option, part, selector)
        picture = selector.grab().toImage()
        ratio = picture.devicePixelRatio()
        edge = {
            picture.pixel(int(field.right() * ratio), int(y * ratio))
            for y in range(field.top(), field.bottom())
        }
        assert len(edge) == 1, width  # nothing of a letter where the field ends
    window.presentation.leave()


def test_a_models_name_is_whole_where_its_list_has_the_width_it_asks_for(window):
    window.session.choose_task(PETS)
    selector = window.workbench.model_selector
    asked = selector.sizeHint()
    words = selector.fontMetrics().horizontalAdvance(selector.currentText())

    def shown(width: int) -> QImage:
        selector.resize(width, asked.height())
        return selector.grab().toImage().copy(8, 6, words + 8, asked.height() - 12)

    assert shown(asked.width()) == shown(asked.width() + 80)
