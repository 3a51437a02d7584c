"""The focus: moved by the pointer, held fast by a click, and on its unit wherever that goes."""

import pytest
from PySide6.QtCore import QPointF, Qt

from core.explain.weights import PICTURE
from gui.inside.network.layout import UnitRef, column_rect, width_of
from tests.support.network import (
    click_at,
    column_of,
    key,
    point_at,
    view_of,
)
from tests.support.pointer import settle


def test_the_pointer_says_which_pixel_of_which_map(looked_into):
    view = view_of(looked_into)
    column = column_of(view, "conv_4")
    seen = []
    view.pointed.connect(seen.append)
    cell = column.cell(3)
    point_at(view, cell.topLeft() + QPointF(cell.width() * 5.5 / 14, cell.height() * 9.5 / 14))
    assert seen[-1] == UnitRef("conv_4", int(view.pictures.order(column)[3]), (9, 5))


def test_a_click_holds_a_unit_fast_until_the_next(looked_into):
    view = view_of(looked_into)
    column = column_of(view, "dense_1")
    click_at(view, column.cell(7).center())
    point_at(view, column.cell(20).center())
    assert view.focus.unit == UnitRef("dense_1", 7)
    click_at(view, column.cell(7).center())
    point_at(view, column.cell(21).center())
    assert view.focus.unit == UnitRef("dense_1", 21)


def test_the_focus_stays_on_its_unit_when_the_window_changes(looked_into):
    view = view_of(looked_into)
    unit = int(view.activations.values["dense_1"].argmax())
    click_at(view, column_of(view, "dense_1").cell(unit).center())
    before = list(view.marks.links)
    looked_into.resize(1900, 1000)  # more groups are open now, and more stands above each other
    settle()
    assert view.focus.unit == UnitRef("dense_1", unit)
    assert view.columns[view.focus.cell.column].layer.name == "dense_1"
    assert view.marks.links != before  # they end where the unit is
    assert view.marks.links[0].target == column_of(view, "dense_1").cell(unit).center()


def test_no_ink_gives_no_numbers_to_point_at(window):
    view = view_of(window)
    point_at(view, view.columns[1].cell(0).center())
    key(view, Qt.Key.Key_Right)
    assert view.focus.unit is None
    assert view.accessibleDescription() == "Nothing is drawn yet"


def test_a_group_opens_by_a_click_on_its_words_and_closes_again(looked_into):
    view = view_of(looked_into)
    column = column_of(view, "conv_6")
    assert column.collapsed == ("pool_2", "conv_5")
    words = QPointF(column_rect(column).center().x(), column.area.bottom() + 50)
    click_at(view, words)
    assert {"pool_2", "conv_5", "conv_6"} <= {each.layer.name for each in view.columns}
    first = column_of(view, "pool_2")
    view.scroll_to(column_rect(first))
    click_at(view, QPointF(column_rect(first).center().x(), first.area.bottom() + 50))
    assert "conv_5" not in {each.layer.name for each in view.columns}


def test_all_maps_come_on_request(looked_into):
    view = view_of(looked_into)
    view.accept(column_of(view, "conv_6"))  # opens the group
    column = column_of(view, "conv_5")
    point_at(view, column.cell(0).center())
    assert column.shown < 96
    key(view, Qt.Key.Key_O)
    assert column_of(view, "conv_5").shown == 96


def test_the_keyboard_reaches_every_unit_and_says_it(looked_into):
    view = view_of(looked_into)
    view.setFocus()
    seen = []
    view.pointed.connect(seen.append)
    key(view, Qt.Key.Key_Right)
    assert seen[-1] == UnitRef(PICTURE, 0)
    assert view.accessibleDescription().startswith("input (28 × 28 pixels). All that the network")
    while view.columns[view.focus.cell.column].layer.name != "dense_1":
        key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down)
    assert seen[-1] == UnitRef("dense_1", 1)
    assert view.accessibleDescription().startswith("dense 1, neuron 1 (128 neurons). Each neuron")
    key(view, Qt.Key.Key_Space)
    assert view.focus.pinned
    for _ in range(5):
        key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().startswith("answer, 1 (10 classes)")


def test_zoom_keeps_the_point_and_scrolls(looked_into):
    view = view_of(looked_into)
    middle = QPointF(view.viewport().rect().center())
    before = view.to_scene(middle)
    for _ in range(4):
        key(view, Qt.Key.Key_Plus)
    after = view.to_scene(middle)
    assert view.horizontalScrollBar().maximum() > 0
    assert abs(after.x() - before.x()) < 3
    key(view, Qt.Key.Key_0)
    assert view.horizontalScrollBar().value() == 0


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)])
def test_the_words_stay_readable_in_a_small_window(looked_into, size):
    looked_into.resize(*size)
    settle()
    view = view_of(looked_into)
    assert view.zoom >= 0.7
    reached = view.viewport().width() + view.horizontalScrollBar().maximum()
    assert reached >= width_of(view.columns) * view.zoom - 2
