"""Curves over the epochs: in words, and as they are painted."""

import math

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from gui.training.results.curve_plot import Curve, CurvePlot

RED, BLUE = "#ff0000", "#0000ff"


pytestmark = pytest.mark.usefixtures("english")


def plot(qtbot, *curves: Curve, shares: bool = False, gap_from: float | None = None) -> CurvePlot:
    made = CurvePlot("Loss", shares=shares)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_curves(curves, 10, gap_from)
    return made


def rows_of(picture: QImage, colour: str, column: int) -> list[int]:
    """Where the colour is in a column of pixels below the legend."""
    ratio = picture.devicePixelRatio()
    x = int(column * ratio)
    return [
        y
        for y in range(int(46 * ratio), picture.height())
        if picture.pixelColor(x, y).name() == QColor(colour).name()
    ]


@pytest.mark.parametrize("shares", [False, True])
@pytest.mark.parametrize("burst", [math.inf, -math.inf, math.nan, 1e308])
def test_what_burst_is_not_drawn_and_the_rest_is(qtbot, burst, shares):
    points = ((1, 0.5), (2, burst), (3, 0.25))
    made = plot(qtbot, Curve("training", RED, points, last=burst), shares=shares)
    whole = plot(qtbot, Curve("training", RED, (points[0], points[2])), shares=shares)
    row = rows_of(made.grab().toImage(), RED, 90)
    assert row == rows_of(whole.grab().toImage(), RED, 90) != []
    assert made.curves[0].points == (points[0], points[2])


def test_the_last_value_is_said_in_words(qtbot):
    loss = plot(qtbot, Curve("training", RED, ((1, 0.5), (2, 0.25))), Curve("empty", BLUE, ()))
    assert loss.accessibleDescription() == "training: 0.250"
    right = plot(qtbot, Curve("training", RED, ((1, 0.5), (2, 0.975))), shares=True)
    assert right.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ") == "training: 97.5 %"


def test_where_all_are_right_there_is_still_a_curve(qtbot):
    made = plot(qtbot, Curve("training", RED, ((0.0, 1.0), (10.0, 1.0))), shares=True)
    assert rows_of(made.grab().toImage(), RED, 150)


def test_the_figures_beside_the_curves_are_whole_however_wide(qtbot):
    nearly = tuple((epoch, 1 - epoch / 2000) for epoch in range(11))
    made = plot(qtbot, Curve("training", RED, nearly), shares=True)  # 98.5 % to 100.0 %
    edge = made.grab().toImage()
    paper = edge.pixelColor(0, 60).name()
    assert {edge.pixelColor(0, y).name() for y in range(46, edge.height())} == {paper}


def test_the_higher_value_is_painted_higher(qtbot):
    flat = ((0.0, 0.8), (10.0, 0.8)), ((0.0, 0.2), (10.0, 0.2))
    made = plot(qtbot, Curve("a", RED, flat[0]), Curve("b", BLUE, flat[1]))
    picture = made.grab().toImage()
    high, low = rows_of(picture, RED, 150), rows_of(picture, BLUE, 150)
    assert high
    assert low
    assert max(high) < min(low)


def test_a_curve_ends_where_its_points_end(qtbot):
    picture = plot(qtbot, Curve("a", RED, ((0.0, 0.5), (5.0, 0.5)))).grab().toImage()
    assert rows_of(picture, RED, 100)
    assert not rows_of(picture, RED, 250)


def test_one_point_is_a_dot(qtbot):
    picture = plot(qtbot, Curve("a", RED, ((5.0, 0.5),))).grab().toImage()
    assert any(rows_of(picture, RED, column) for column in range(160, 185))


def test_nothing_at_all_can_be_painted(qtbot):
    empty = CurvePlot("Loss", shares=False)
    qtbot.addWidget(empty)
    assert not empty.grab().isNull()
    empty.show_curves((), 0)
    assert not empty.grab().isNull()


def test_the_pointer_shows_a_line_until_it_leaves(qtbot):
    made = plot(qtbot, Curve("a", RED, ((0.0, 0.5), (10.0, 0.5))))
    made.show()
    before = made.grab().toImage()
    QTest.mouseMove(made, QPoint(150, 100))
    qtbot.waitUntil(lambda: made.grab().toImage() != before, timeout=2000)


def test_the_gap_is_shaded_between_the_first_two_curves(qtbot):
    curves = (
        Curve("a", RED, tuple((float(epoch), 0.2) for epoch in range(11))),
        Curve("b", BLUE, tuple((float(epoch), 0.8) for epoch in range(11))),
    )
    plain = plot(qtbot, *curves).grab().toImage()
    shaded = plot(qtbot, *curves, gap_from=5).grab().toImage()
    ratio = plain.devicePixelRatio()
    middle = int(100 * ratio)
    assert plain.pixelColor(int(80 * ratio), middle) == shaded.pixelColor(int(80 * ratio), middle)
    assert plain.pixelColor(int(250 * ratio), middle) != shaded.pixelColor(int(250 * ratio), middle)
