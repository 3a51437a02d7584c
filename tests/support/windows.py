"""What is left of windows when a test is over."""

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication


def delete_closed_windows() -> None:
    """What a test closed is gone before the next one: each new window dresses all there are."""
    for widget in QApplication.topLevelWidgets():
        if not widget.isVisible():
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def turn() -> None:
    """One turn of the real event loop, as the program's own: there nobody catches anything."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
