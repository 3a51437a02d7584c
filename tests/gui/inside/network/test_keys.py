"""The live look inside by pointer and keys: what is pointed at, held fast, opened and zoomed."""

import pytest
from PySide6.QtCore import QPointF, Qt

from core.explain.weights import PICTURE
from gui.inside.network.layout import UnitRef, column_rect, width_of
from tests.support.network import click_at, column_of, key, view_of
from tests.support.pointer import settle


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
    view.focus_on(UnitRef("conv_5", 0))  # opens the group
    column = column_of(view, "conv_5")
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
    assert view.accessibleDescription().startswith("dense 1, neuron 2 (128 neurons). Each neuron")
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
