"""Small pictures in rows: as many in each as there is space, all of them told."""

import base64

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from core.images.decoder import encode_png
from gui.style.theme import LIGHT
from gui.widgets.panel import Scroller, column_in
from gui.widgets.picture_grid import SIZE, PictureGrid, Thumbnail, ThumbnailCell
from tests.support.windows import on_screen


def thumbnail(color: tuple[int, int, int], caption: str) -> Thumbnail:
    png = encode_png(np.full((4, 4, 3), color, np.uint8))
    return Thumbnail(base64.b64encode(png).decode(), caption, f"all of {caption}")


@pytest.fixture
def grid(qtbot) -> PictureGrid:
    made = PictureGrid("Mistakes", 40)
    qtbot.addWidget(made)
    made.show_thumbnails([thumbnail((255, 0, 0), "4"), thumbnail((0, 0, 255), "9")] * 3)
    return made


def test_a_narrower_grid_is_higher(grid):
    heights = [grid.heightForWidth(width) for width in (1000, 150, 50)]
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2]


def test_pictures_are_painted_in_their_order(grid):
    grid.resize(1000, grid.heightForWidth(1000))
    shown = grid.grab().toImage()
    row = [shown.pixelColor(x, 20) for x in range(0, 300)]
    reds = [x for x, color in enumerate(row) if color == QColor(255, 0, 0)]
    blues = [x for x, color in enumerate(row) if color == QColor(0, 0, 255)]
    assert min(reds) < min(blues)


def test_all_of_them_are_told(grid):
    assert grid.accessibleDescription().startswith("all of 4, all of 9, ")
    grid.show_thumbnails([])
    assert grid.accessibleDescription() == ""
    assert grid.thumbnails == ()


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


def test_one_is_chosen_by_pointer_or_keyboard(qtbot):
    grid = PictureGrid("Mistakes", 40, chooses=True)
    qtbot.addWidget(grid)
    grid.show_thumbnails([thumbnail((255, 0, 0), each) for each in "0123456789"])
    grid.resize(46 * 4, 200)
    grid.show()
    chosen = []
    grid.chosen.connect(chosen.append)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(5))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(grid, key)
    assert chosen == [5, 8]
    assert grid.accessibleDescription() == "all of 8"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(grid, key)
    assert chosen == [5, 8, 1]


def test_enter_chooses_as_space_does_and_once_however_long_it_is_held(qtbot):
    grid = PictureGrid("Mistakes", 40, chooses=True)
    qtbot.addWidget(grid)
    grid.show_thumbnails([thumbnail((255, 0, 0), each) for each in "012"])
    chosen = []
    grid.chosen.connect(chosen.append)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Enter)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(grid, held)
    assert chosen == [1, 1]


def test_the_keyboard_leads_to_no_picture_that_cannot_be_seen(qtbot):
    grid = PictureGrid("Mistakes", 40, chooses=True)
    grid.show_thumbnails([thumbnail((255, 0, 0), str(each)) for each in range(40)])
    page = QWidget()
    column_in(page, grid, spacing=0)
    area = on_screen(qtbot, Scroller(page), 46 * 4 + 40, 120)
    for _ in range(8):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    current = grid.accessibleDescription().removeprefix("all of ")
    place = grid.mapTo(area.viewport(), grid.place_of(int(current)))
    assert int(current) >= 30
    assert 20 <= place.y() <= area.viewport().height() - 20


def test_one_that_offers_no_choice_takes_no_keyboard(grid):
    chosen = []
    grid.chosen.connect(chosen.append)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(0))
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert chosen == []
