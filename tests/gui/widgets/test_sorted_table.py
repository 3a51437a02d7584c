"""A table is sorted by what its cells mean, and what is chosen is told by its place."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionHeader, QWidget

from gui.style.theme import LIGHT, apply_style_sheet
from gui.widgets.panel import column_in
from gui.widgets.sorted_table import Cell, SortedTable
from tests.support.windows import on_screen

ROWS = [
    [Cell("9 %", 0.09), Cell("b", "b", is_figure=False)],
    [Cell("10 %", 0.10), Cell("a", "a", is_figure=False)],
    [Cell("–", -1.0), Cell("c", "c", is_figure=False)],
]


@pytest.fixture
def table(qtbot) -> SortedTable:
    made = SortedTable("Runs", ["Accuracy", "Name"])
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    return made


def column(table: SortedTable, number: int) -> list[str]:
    return [table.item(row, number).text() for row in range(table.rowCount())]


def test_figures_are_sorted_as_figures_the_highest_first(table):
    assert column(table, 0) == ["10 %", "9 %", "–"]


def test_names_are_sorted_as_names(table):
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert column(table, 1) == ["a", "b", "c"]


def test_what_is_chosen_is_told_by_its_place_however_it_is_sorted(table):
    table.choose(2)
    assert table.chosen() == [2]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert table.chosen() == [2]
    assert table.currentItem() is None or table.selectedItems()[0].text() == "–"


def test_new_rows_keep_the_order_and_nothing_is_chosen(table):
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    table.choose(0)
    table.show_rows(ROWS[::-1])
    assert column(table, 1) == ["a", "b", "c"]
    assert table.chosen() == []


def test_figures_stand_at_the_right_with_their_title(table):
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    sides = [table.horizontalHeaderItem(number).textAlignment() for number in (0, 1)]
    assert sides[0] & right
    assert sides[1] & left
    assert table.item(0, 0).textAlignment() & right


def test_the_arrow_of_the_order_stands_on_no_title(qapp, table):
    apply_style_sheet(qapp, LIGHT)
    header = table.horizontalHeader()
    option = QStyleOptionHeader()
    option.initFrom(header)
    option.rect = QRect(0, 0, table.columnWidth(0), header.sizeHint().height())
    option.sortIndicator = QStyleOptionHeader.SortIndicator.SortUp
    arrow = header.style().subElementRect(QStyle.SubElement.SE_HeaderArrow, option, header)
    assert arrow.isValid()
    assert arrow.bottom() < option.rect.center().y() - header.fontMetrics().capHeight() / 2


def test_the_keyboard_sorts_as_a_click_does(qtbot):
    page, table = QWidget(), SortedTable("Runs", ["A", "B", "C"])
    column_in(page, table, spacing=0)
    table.show_rows([[Cell(text, text, is_figure=False) for text in row] for row in ("bxa", "axb")])
    table.setColumnHidden(1, True)
    on_screen(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    titles = table.horizontalHeader()
    assert page.focusWidget() is titles
    assert (titles.accessibleName(), titles.accessibleDescription()) == ("Sort by", "A")
    QTest.keyClick(titles, Qt.Key.Key_Space)
    assert column(table, 0) == ["a", "b"]
    QTest.keyClick(titles, Qt.Key.Key_Return)
    assert column(table, 0) == ["b", "a"]
    QTest.keyClick(titles, Qt.Key.Key_Right)
    assert titles.accessibleDescription() == "C"  # B is hidden
    QTest.keyClick(titles, Qt.Key.Key_Space)
    assert column(table, 2) == ["a", "b"]
    assert titles.sortIndicatorSection() == 2
    seen = titles.grab().toImage()
    QTest.keyClick(titles, Qt.Key.Key_Left)
    assert titles.grab().toImage() != seen
    QTest.keyClick(titles, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focusWidget() is table
    table.show_titles([])
    titles.setFocus()  # of no titles
    QTest.keyClick(titles, Qt.Key.Key_Right)
