"""A training as it goes: the first pictures, then the comparison in their place."""

from gui.widgets.picture_grid import PictureGrid
from tests.support.training import start_long


def test_the_first_training_pictures_have_their_labels(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    pictures = drawer.findChild(PictureGrid, "training_pictures")
    assert [each.caption for each in pictures.thumbnails] == list("0123456789012345678901234")
