"""A cell shows the photo and what is said of it; the chosen one has a frame."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from gui.style.theme import LIGHT
from gui.widgets.thumbnail_cell import SIZE, ThumbnailCell


@pytest.fixture
def cells(qtbot) -> QListView:
    """A red photo, and one that nothing is known of."""
    view = QListView()
    qtbot.addWidget(view)
    view.setViewMode(QListView.ViewMode.IconMode)
    model = QStandardItemModel(view)
    photo = QPixmap(40, 20)
    photo.fill(QColor("red"))
    item = QStandardItem("Cat")
    item.setData(photo, 1)  # the decoration
    model.appendRow(item)
    model.appendRow(QStandardItem("…"))
    view.setModel(model)
    view.setItemDelegate(ThumbnailCell(view))
    view.resize(SIZE.width() * 3, SIZE.height() * 2)
    view.show()
    return view


def shown(view: QListView) -> QImage:
    return view.viewport().grab().toImage()


def middle(view: QListView, row: int) -> QColor:
    place = view.visualRect(view.model().index(row, 0))
    return shown(view).pixelColor(place.center().x(), place.top() + 41)


def test_every_cell_is_as_large_as_the_others(cells):
    sizes = {cells.visualRect(cells.model().index(row, 0)).size() for row in (0, 1)}
    assert len({(size.width(), size.height()) for size in sizes}) == 1
    assert cells.sizeHintForIndex(cells.model().index(1, 0)) == QSize(SIZE)


def test_the_photo_is_shown_and_grey_where_there_is_none(cells):
    assert middle(cells, 0) == QColor("red")
    assert middle(cells, 1) == QColor(LIGHT.control)


def test_the_chosen_one_lies_on_a_tint(cells):
    place = cells.visualRect(cells.model().index(0, 0))
    corner = place.topLeft().x() + 12, place.top() + 5
    assert shown(cells).pixelColor(*corner) != QColor(LIGHT.accent_soft)
    cells.setCurrentIndex(cells.model().index(0, 0))
    assert shown(cells).pixelColor(*corner) == QColor(LIGHT.accent_soft)
