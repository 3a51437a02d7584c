"""Mouse, pen and finger become strokes; strokes become the ink that the network gets."""

import math
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from core.preprocessing.ink import CANVAS_HEIGHT, CANVAS_WIDTH, StrokePoint, render
from gui.canvas.canvas import DrawingCanvas, Tool
from gui.canvas.drawing import Drawing
from tests.support.pointer import click, draw_stroke, send_mouse, send_pen, settle
from tests.support.windows import on_screen


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


@pytest.fixture
def canvas(qtbot, drawing) -> DrawingCanvas:
    return on_screen(qtbot, DrawingCanvas(drawing), 480, 384)


def test_a_mouse_stroke_is_the_ink_of_its_points(canvas, drawing):
    points = [(100.0, 100.0), (220.0, 180.0), (300.0, 400.0)]
    draw_stroke(canvas, points)
    (stroke,) = drawing.strokes
    assert [(round(p.x), round(p.y)) for p in stroke.points] == [(100, 100), (220, 180), (300, 400)]
    assert np.array_equal(drawing.ink, render([stroke]))
    assert drawing.ink[180, 220] == 255


def test_a_click_is_a_dot(canvas, drawing):
    click(canvas, QPoint(240, 192))
    assert drawing.ink[CANVAS_HEIGHT // 2, CANVAS_WIDTH // 2] == 255
    assert 0.7 < np.count_nonzero(drawing.ink) / (math.pi * (canvas.pen_width / 2) ** 2) < 1.6


def test_points_outside_are_clipped_to_the_paper(canvas, drawing):
    send_mouse(canvas, QEvent.Type.MouseButtonPress, QPointF(100, 100))
    for x, y in ((-5000, 100), (1e12, -1e12), (math.nan, 3), (math.inf, -math.inf)):
        send_mouse(canvas, QEvent.Type.MouseMove, QPointF(x, y))
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, QPointF(0, 0))
    for point in drawing.strokes[0].points:
        assert 0 <= point.x < CANVAS_WIDTH
        assert 0 <= point.y < CANVAS_HEIGHT


def test_the_eraser_takes_ink_away(canvas, drawing):
    draw_stroke(canvas, [(100, 200), (500, 200)])
    canvas.tool = Tool.ERASER
    canvas.pen_width = 36
    draw_stroke(canvas, [(90, 200), (510, 200)])
    assert not drawing.ink.any()
    drawing.undo_stack.undo()
    assert drawing.ink[200, 300] == 255


def test_the_right_button_erases(canvas, drawing):
    draw_stroke(canvas, [(100, 200), (500, 200)])
    here = canvas.widget_position(300, 200)
    send_mouse(canvas, QEvent.Type.MouseButtonPress, here, Qt.MouseButton.RightButton)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, here, Qt.MouseButton.RightButton)
    assert drawing.ink[200, 300] == 0
    assert drawing.ink[200, 200] == 255


def test_undo_and_redo_restore_the_ink_exactly(canvas, drawing):
    draw_stroke(canvas, [(100, 100), (200, 300)])
    first = drawing.ink.copy()
    draw_stroke(canvas, [(300, 100), (200, 300)])
    second = drawing.ink.copy()
    drawing.clear()
    assert not drawing.ink.any()
    drawing.undo_stack.undo()
    assert np.array_equal(drawing.ink, second)
    drawing.undo_stack.undo()
    assert np.array_equal(drawing.ink, first)
    drawing.undo_stack.redo()
    assert np.array_equal(drawing.ink, second)
    drawing.undo_stack.redo()
    assert not drawing.ink.any()


def test_pressure_makes_the_mark_wider(canvas, drawing):
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x, pressure in zip(kinds, (100, 300, 300), (0.1, 1.0, 0.0), strict=True):
        send_pen(canvas, kind, (x, 200), pressure)
    light, strong = drawing.strokes[0].points
    assert light.width < canvas.pen_width < strong.width


def test_the_pens_other_end_erases(canvas, drawing):
    draw_stroke(canvas, [(100, 200), (500, 200)])
    eraser = QPointingDevice.PointerType.Eraser
    send_pen(canvas, QEvent.Type.TabletPress, (300, 200), 0.5, eraser)
    send_pen(canvas, QEvent.Type.TabletRelease, (300, 200), 0.0, eraser)
    assert drawing.strokes[-1].erases
    assert drawing.ink[200, 300] == 0


def test_one_finger_draws_and_a_second_one_does_not(canvas, drawing):
    device = QTest.createTouchDevice()
    where = [canvas.widget_position(x, 200).toPoint() for x in (100, 300, 500)]
    QTest.touchEvent(canvas, device).press(0, where[0], canvas).commit()
    QTest.touchEvent(canvas, device).move(0, where[1], canvas).press(1, where[2], canvas).commit()
    QTest.touchEvent(canvas, device).release(0, where[1], canvas).release(
        1, where[2], canvas
    ).commit()
    settle()
    (stroke,) = drawing.strokes
    assert drawing.ink[200, 200] == 255
    assert drawing.ink[200, 500] == 0
    assert len(stroke.points) >= 2


def test_what_is_seen_is_what_the_network_gets(canvas, drawing):
    """The screen and the ink are painted by two libraries: they must agree."""
    draw_stroke(canvas, [(120, 90), (420, 130), (330, 420)])
    settle()
    canvas.clearFocus()
    seen = canvas.grab().toImage()
    scale = seen.width() / CANVAS_WIDTH
    wrong = 0
    for y in range(8, CANVAS_HEIGHT - 8, 8):
        for x in range(8, CANVAS_WIDTH - 8, 8):
            shown = 255 - seen.pixelColor(round(x * scale), round(y * scale)).red()
            wrong += abs(shown - int(drawing.ink[y, x])) > 128
    assert wrong <= 25  # of 4,800 places, on the strokes' edges


def test_resizing_keeps_the_drawing(canvas, drawing):
    draw_stroke(canvas, [(100, 100), (200, 300)])
    ink = drawing.ink.copy()
    canvas.resize(300, 500)
    settle()
    assert np.array_equal(drawing.ink, ink)
    on_screen = canvas.widget_position(100, 100)
    assert canvas.canvas_position(on_screen) == pytest.approx((100, 100))


def test_a_flood_of_events_loses_no_point_and_does_not_freeze(canvas, drawing, qtbot):
    """20,000 events, two seconds' worth at 10 kHz: the loop turns between them, none is lost."""
    turns = []
    began = time.perf_counter()
    send_mouse(canvas, QEvent.Type.MouseButtonPress, canvas.widget_position(0, 0))
    for index in range(20_000):
        x = 320 + 300 * math.sin(index / 50)
        y = 256 + 250 * math.cos(index / 77)
        send_mouse(canvas, QEvent.Type.MouseMove, canvas.widget_position(x, y))
        if index % 200 == 0:
            settle()
            turns.append(time.perf_counter() - began)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, canvas.widget_position(x, y))
    (stroke,) = drawing.strokes
    assert len(stroke.points) == 20_001
    assert (stroke.points[-1].x, stroke.points[-1].y) == pytest.approx((x, y))
    assert len(turns) == 100


def test_what_is_drawn_before_there_is_room_for_it_is_seen_once_there_is(qtbot, qtlog, drawing):
    canvas = DrawingCanvas(drawing)
    qtbot.addWidget(canvas)
    drawing.begin(StrokePoint(100, 100, 20), erases=False)
    drawing.extend(StrokePoint(400, 400, 20))
    drawing.finish()
    drawing.undo_stack.undo()
    drawing.undo_stack.redo()

    canvas.resize(480, 384)
    canvas.show()
    qtbot.waitExposed(canvas)

    assert canvas.grab().toImage().pixelColor(188, 188) == Qt.GlobalColor.black
    assert [each.message for each in qtlog.records if "QPainter" in each.message] == []
