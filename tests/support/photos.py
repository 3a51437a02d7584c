"""A hand for the tests that gives photos to the window, and a sheet of paper to give."""

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from core.preprocessing.ink import Stroke, StrokePoint, render
from gui.photos.photo_view import PhotoView
from gui.widgets.banner import Banner
from tests.support.handwriting import DIGITS
from tests.support.pointer import label

COPY = Qt.DropAction.CopyAction
EITHER = COPY | Qt.DropAction.MoveAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVING = Qt.KeyboardModifier.ShiftModifier


def paper(number: str, size: float = 110.0) -> np.ndarray:
    """A sheet with a number written on it, RGB uint8 (512, 640, 3)."""
    strokes = [
        Stroke(
            tuple(
                StrokePoint(30 + place * (size + 10) + x * size / 100, 180 + y * size / 100, 10)
                for x, y in points
            )
        )
        for place, digit in enumerate(number)
        for points in DIGITS[digit]
    ]
    grey = 240 - (render(strokes).astype(np.float32) * 0.8).astype(np.uint8)
    return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def of_files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def drop(window, mime: QMimeData, place: QPoint = QPoint(300, 300)) -> bool:  # noqa: B008
    """Drag over the window and let go, with the key that proposes to move the files; whether it
    was taken when it came in. What was taken was taken as a copy."""
    entering = QDragEnterEvent(place, EITHER, mime, LEFT, MOVING)
    assert entering.proposedAction() is Qt.DropAction.MoveAction
    entering.setAccepted(False)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        event = QDropEvent(QPointF(place), EITHER, mime, LEFT, MOVING)
        QApplication.sendEvent(window, event)
        assert entering.dropAction() is event.dropAction() is COPY
    return entering.isAccepted()


def answer_of(qtbot, window) -> str:
    """What the window says of the photo, once it has been read."""
    view = window.findChild(PhotoView)
    qtbot.waitUntil(lambda: view.isVisible() and bool(view.found), timeout=20_000)
    return label(window, "verdict_label")


def banner_of(qtbot, window) -> str:
    banner = window.findChild(Banner)
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    return banner.text
