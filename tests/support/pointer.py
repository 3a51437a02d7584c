"""A hand for the tests: real pointer events on the real canvas."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from gui.answer.probability_bars import ProbabilityBars
from gui.canvas.canvas import DrawingCanvas
from gui.widgets.banner import Banner
from tests.support.handwriting import on_canvas

_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def canvas_of(window: QWidget) -> DrawingCanvas:
    return window.findChild(DrawingCanvas, "drawing_canvas")


def label(window: QWidget, name: str) -> str:
    """The text of a label by its object name."""
    return window.findChild(QLabel, name).text()


def bars(window: QWidget) -> ProbabilityBars:
    return window.findChild(ProbabilityBars, "probability_bars")


def banner_text(window: QWidget) -> str:
    """What the window says at its top; nothing where it says nothing."""
    banner = window.findChild(Banner, "banner")
    return banner.text if banner.isVisible() else ""


def send_mouse(
    canvas: QWidget, kind: QEvent.Type, position: QPointF, button: Qt.MouseButton = _LEFT
) -> None:
    """One mouse event, with the position's fractions, as a touchpad or a fast mouse gives."""
    place = canvas.mapToGlobal(position)
    pressed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    QApplication.sendEvent(canvas, QMouseEvent(kind, position, place, button, pressed, _NO_KEYS))


def draw_stroke(canvas: DrawingCanvas, points: Sequence[tuple[float, float]]) -> None:
    """Press, move, release; points in ink pixels."""
    positions = [canvas.widget_position(x, y) for x, y in points]
    send_mouse(canvas, QEvent.Type.MouseButtonPress, positions[0])
    for position in positions[1:]:
        send_mouse(canvas, QEvent.Type.MouseMove, position)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, positions[-1])


def draw_digit(window: QWidget, digit: str, **place: float) -> None:
    """One of the handwritten digits, stroke by stroke; then what it set off is waited for."""
    for points in on_canvas(digit, **place):
        draw_stroke(canvas_of(window), points)
    settle()


def clear(window: QWidget) -> None:
    """Begin a new drawing."""
    window.findChild(QAbstractButton, "clear_button").click()
    settle()


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(3):
        QApplication.processEvents()


def click(canvas: QWidget, position: QPoint) -> None:
    QTest.mouseClick(canvas, _LEFT, _NO_KEYS, position)
    settle()


def send_pen(
    canvas: DrawingCanvas,
    kind: QEvent.Type,
    point: tuple[float, float],
    pressure: float,
    tip: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> None:
    """One event of a drawing tablet; point in ink pixels, pressure 0..1."""
    position = canvas.widget_position(*point)
    device = QPointingDevice(
        "pen",
        1,
        QPointingDevice.DeviceType.Stylus,
        tip,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
        1,
        3,
    )
    event = QTabletEvent(
        kind,
        device,
        position,
        QPointF(canvas.mapToGlobal(position)),
        pressure,
        0,
        0,
        0,
        0,
        0,
        _NO_KEYS,
        _LEFT,
        _LEFT,
    )
    QApplication.sendEvent(canvas, event)
