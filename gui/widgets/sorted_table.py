"""A table whose rows are sorted by what the cells mean, not by how they are written."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

_ROW = 28  # px
_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """order: what it is sorted by, of one kind in a column."""

    text: str
    order: float | str
    is_figure: bool = True


class SortedTable(QTableWidget):
    """Whole rows are chosen, none is edited; a click on a title sorts by that column."""

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
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
        self.horizontalHeader().setHighlightSections(False)
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
