"""Windows and widgets that a test shows, and what is left of them when it is over."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

W = TypeVar("W", bound=QWidget)


def delete_closed_windows() -> None:
    """What a test closed is gone before the next one: each new window dresses all there are. What
    Python has of it holds on to itself by its connections, so that is emptied."""
    closed = [each for each in QApplication.topLevelWidgets() if not each.isVisible()]
    parts = [part for each in closed for part in (each, *each.findChildren(QObject))]
    for widget in closed:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for part in parts:
        if not isValid(part):
            vars(part).clear()


def turn() -> None:
    """One turn of the real event loop, as the program's own: there nobody catches anything."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def on_screen(qtbot: QtBot, widget: W, width: int = 0, height: int = 0) -> W:
    """The widget, seen on the screen and closed at the end of the test. width, height: its size in
    pixels, 0 = as large as it likes."""
    qtbot.addWidget(widget)
    if width:
        widget.resize(width, height or widget.sizeHint().height())
    widget.show()
    qtbot.waitExposed(widget)
    return widget


class Paintings(QObject):
    """What of a widget was painted from now on. regions: one for each time."""

    def __init__(self, widget: QWidget):
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False
