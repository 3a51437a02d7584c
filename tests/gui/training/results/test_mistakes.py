"""Where the new model errs, and on which pictures."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.widgets.picture_grid import PictureGrid
from tests.support.pointer import label
from tests.support.training import button


def test_a_cell_that_is_clicked_shows_its_pictures(compared):
    button(compared, "details_button").click()
    matrix = compared.findChild(ConfusionMatrix)
    grid = compared.findChild(PictureGrid, "mistakes_grid")
    assert [each.caption for each in grid.thumbnails] == ["4 → 9", "4 → 9"]
    assert grid.thumbnails[0].text == "4 taken for 9, 99.0 % sure"
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.chosen == (1, 0)
    assert label(compared, "mistakes_title") == "1 taken for 0: 0 pictures"
    assert grid.thumbnails == ()
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(4, 9))
    assert label(compared, "mistakes_title") == "4 taken for 9: 2 pictures"
    assert len(grid.thumbnails) == 2
    button(compared, "current_tab").click()
    assert len(grid.thumbnails) == 10
