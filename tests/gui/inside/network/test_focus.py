"""The focus: moved by the pointer, held fast by a click, and on its unit wherever that goes."""

from PySide6.QtCore import QPointF, Qt

from gui.inside.network.layout import UnitRef
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
