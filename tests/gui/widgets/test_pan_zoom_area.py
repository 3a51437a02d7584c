"""A scene larger than its view: zoomed around a point, dragged, clicked."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest

from gui.widgets.pan_zoom_area import ZOOM_FACTOR, PanZoomArea
from tests.support.windows import on_screen


class Area(PanZoomArea):
    def __init__(self) -> None:
        super().__init__()
        self.clicks: list[QPointF] = []

    def scene_size(self) -> QSizeF:
        return QSizeF(1000, 200)

    def clicked_at(self, position: QPointF) -> None:
        self.clicks.append(position)

    def moved_to(self, position: QPointF) -> None:
        pass


@pytest.fixture
def area(qtbot) -> Area:
    made = on_screen(qtbot, Area(), 300, 250)
    made.zoom_by(1)  # sets the ranges
    return made


def test_the_point_zoomed_around_stays_where_it_is(area):
    point = QPointF(220, 50)
    before = area.to_scene(point)
    area.zoom_by(ZOOM_FACTOR**3, point)
    assert area.zoom == pytest.approx(ZOOM_FACTOR**3)
    after = area.to_scene(point)
    assert abs(after.x() - before.x()) <= 1


def test_a_point_of_the_scene_and_of_the_view_are_the_same(area):
    area.zoom_by(2)
    point = QPointF(123, 45)
    back = area.to_scene(area.to_view(point))
    assert (back.x(), back.y()) == pytest.approx((123, 45))


def test_zoom_has_an_end_both_ways(area):
    for _ in range(40):
        area.zoom_by(ZOOM_FACTOR)
    assert area.zoom == 6
    for _ in range(80):
        area.zoom_by(1 / ZOOM_FACTOR)
    assert area.zoom == 0.4


def test_it_scrolls_until_a_part_is_seen(area):
    area.scroll_to(QRectF(700, 0, 50, 50))
    width = area.viewport().width()
    assert area.to_view(QPointF(750, 0)).x() <= width
    area.scroll_to(QRectF(0, 0, 50, 50))
    assert area.to_view(QPointF(0, 0)).x() == 0


def test_a_drag_moves_the_scene_and_is_no_click(area):
    view, button = area.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, button, pos=QPoint(200, 100))
    QTest.mouseMove(view, QPoint(120, 100))
    QTest.mouseRelease(view, button, pos=QPoint(120, 100))
    assert area.clicks == []
    QTest.mouseClick(view, button, pos=QPoint(50, 60))
    assert area.clicks == [QPointF(50, 60)]
