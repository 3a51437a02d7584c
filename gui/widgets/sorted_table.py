"""A table whose rows are sorted by what the cells mean, not by how they are written."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

_ROW = 28  # px
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SORTING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """order: what it is sorted by, of one kind in a column."""

    text: str
    order: float | str
    is_figure: bool = True


class SortedTable(QTableWidget):
    """Whole rows are chosen, none is edited; a click on a title, or a key, sorts by that column."""

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalHeader(_Titles(self))
        self.horizontalHeader().setFocusProxy(None)  # type: ignore[arg-type]  # as Qt allows
        self.show_titles(titles)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Have these columns from now on, and no row until they are shown."""
        self.setRowCount(0)
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.resizeColumnsToContents()  # so that none is cut before there are rows

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """In place of those before, sorted as they were; nothing is chosen."""
        self.clearSelection()
        # While it is filled, a row would move away under the hand that fills it.
        self.setSortingEnabled(False)
        self.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.setItem(place, column, _Item(cell, place))
        self.setSortingEnabled(True)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            is_figure = bool(rows) and rows[0][column].is_figure
            side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
            title = self.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def chosen(self) -> list[int]:
        """Places, in the order of show_rows, of the rows that are chosen, the upper one first."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._place(row) for row in rows]

    def choose(self, place: int) -> None:
        """Add the row of that place to those that are chosen."""
        for row in range(self.rowCount()):
            if self._place(row) == place:
                flag = QItemSelectionModel.SelectionFlag
                index = self.model().index(row, 0)
                self.selectionModel().select(index, flag.Select | flag.Rows)

    def _place(self, row: int) -> int:
        """Of what a row shows, in the order of show_rows."""
        return self.model().index(row, 0).data(_PLACE)


class _Titles(QHeaderView):
    """Tab leads to one of the titles, arrow keys to the others; Space and Enter sort by it, as a
    click does."""

    def __init__(self, table: QTableWidget):
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionsClickable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Sort by"))
        self._place = 0  # of the title that the keys are at, from the left

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go_to(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            shown = [each for each in range(self.count()) if self._is_shown(each)]
            ahead = [each for each in shown[::step] if (each - self._place) * step > 0]
            self._go_to(ahead[0] if ahead else self._place)
        elif event.key() in _SORTING and not event.isAutoRepeat():
            self._sort()
        else:
            event.ignore()  # a table's other keys are of no use here

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        if self.hasFocus() and self.visualIndex(section) == self._place:
            painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _is_shown(self, place: int) -> bool:
        return not self.isSectionHidden(self.logicalIndex(place))

    def _go_to(self, place: int) -> None:
        if not self._is_shown(place):  # the table has other columns by now
            place = next((each for each in range(self.count()) if self._is_shown(each)), 0)
        self._place = place
        section = self.logicalIndex(place)
        title = self.model().headerData(section, self.orientation())
        self.setAccessibleDescription(str(title or ""))
        table = self.parentWidget()
        if isinstance(table, QTableWidget):
            table.scrollTo(table.model().index(0, section))
        self.viewport().update()

    def _sort(self) -> None:
        section, orders = self.logicalIndex(self._place), Qt.SortOrder
        is_turned = section == self.sortIndicatorSection()
        is_turned = is_turned and self.sortIndicatorOrder() is orders.AscendingOrder
        self.setSortIndicator(
            section, orders.DescendingOrder if is_turned else orders.AscendingOrder
        )


class _Item(QTableWidgetItem):
    def __init__(self, cell: Cell, place: int):
        super().__init__(cell.text)
        self.setData(_PLACE, place)
        # All words of a column, or all its figures: either way tuples that can be compared.
        self._order = (cell.order, 0.0) if isinstance(cell.order, str) else ("", cell.order)
        if cell.is_figure:
            self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return isinstance(other, _Item) and self._order < other._order
