"""A hand for the tests of the look inside."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.network_view import NetworkView
from tests.gui.pointer import settle


def view_of(window) -> NetworkView:
    return window.findChild(NetworkView, "network_view")


def column_of(view: NetworkView, name: str):
    return next(column for column in view.columns if column.layer.name == name)


def at(view: NetworkView, point: QPointF) -> QPoint:
    """A point of the scene as one of the viewport."""
    return (point * view._zoom - view._offset()).toPoint()


def point_at(view: NetworkView, point: QPointF) -> None:
    QTest.mouseMove(view.viewport(), at(view, point))
    settle()


def click_at(view: NetworkView, point: QPointF) -> None:
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(view, point)
    )
    settle()


def key(view: NetworkView, which: Qt.Key) -> None:
    QTest.keyClick(view, which)
    settle()
