"""Pictures in a row: as large as there is space, a curve with the neuron's point on it."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage

from gui.style.theme import LIGHT, small
from gui.widgets.picture_row import CurveItem, PictureItem, PictureRow


def colored(name: str) -> QImage:
    image = QImage(4, 4, QImage.Format.Format_RGB888)
    image.fill(QColor(name))
    return image


@pytest.fixture
def row(qtbot) -> PictureRow:
    made = PictureRow()
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.set_colors(LIGHT)
    return made


def test_pictures_stand_side_by_side_and_none_leaves_the_row(row):
    row.show_items([PictureItem(colored("red"), "one"), PictureItem(colored("blue"), "two", "×")])
    first, second = row.rects()
    assert first.right() < second.left()
    assert row.rect().contains(second.toAlignedRect())
    shown = row.grab().toImage()
    assert shown.pixelColor(first.center().toPoint()) == QColor("red")
    assert shown.pixelColor(second.center().toPoint()) == QColor("blue")


def test_many_pictures_are_smaller_than_few(row):
    row.show_items([PictureItem(colored("red"), "one")])
    alone = row.rects()[0].width()
    row.show_items([PictureItem(colored("red"), str(number)) for number in range(8)])
    assert row.rects()[0].width() < alone


def test_a_box_is_outlined_where_it_lies(row):
    row.show_items([PictureItem(colored("white"), "one", box=(1, 1, 2, 2))])
    rect = row.rects()[0]
    corner = rect.topLeft() + (rect.center() - rect.topLeft()) / 2
    assert row.grab().toImage().pixelColor(corner.toPoint()) == QColor(LIGHT.accent)


def test_a_caption_stands_in_the_middle_of_its_picture_and_within_the_row(row):
    row.show_items([PictureItem(colored("red"), "7")] * 6)
    for place in row.rects():
        assert row.below(place, 8).center().x() == pytest.approx(place.center().x())
    last = row.rects()[-1]
    wide = row.below(last, int(last.width()) + 12)
    assert wide.center().x() + (last.width() + 12) / 2 == pytest.approx(row.width(), abs=1)


@pytest.mark.parametrize("height", [70, 80, 120, 200])
def test_a_caption_has_the_lines_that_it_needs(row, height):
    row.resize(300, height)
    caption = "linear: 12.052"
    row.show_items([*([PictureItem(colored("red"), "one")] * 3), CurveItem("relu", 1, caption)])
    place = row.rects()[-1]
    metrics = QFontMetrics(small(row.font()))
    lines = 1 + (metrics.horizontalAdvance(caption) > place.width() + 16)
    assert row.height() - place.bottom() - 1 >= 15 * lines


@pytest.mark.parametrize("before", [-900.0, -1.5, 0.0, 2.0, 40.0])
def test_the_neurons_point_is_on_the_curve_however_far_out(row, before):
    row.show_items([CurveItem("relu", before, "relu")])
    rect = row.rects()[0]
    shown = row.grab().toImage()
    accent = QColor(LIGHT.accent)
    inside = [
        (x, y)
        for x in range(int(rect.left()), int(rect.right()))
        for y in range(int(rect.top()), int(rect.bottom()))
        if shown.pixelColor(x, y) == accent
    ]
    assert inside
    middle = sum(x for x, _ in inside) / len(inside)
    if before:
        assert (middle > rect.center().x()) == (before > 0)
