"""An outline shows what can be dropped."""

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from gui.photos.drop_outline import DropOutline
from tests.support.photos import COPY, LEFT, NO_KEYS, drop, of_files


def test_an_outline_shows_that_it_can_be_dropped(window, sheet):
    mime = of_files(sheet)  # Qt's events do not keep it alive
    entering = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(window, entering)
    outline = window.findChild(DropOutline)
    assert outline.isVisible()
    assert outline.size() == window.size()


def test_what_cannot_be_a_picture_is_refused_on_the_way_in(window):
    mime = QMimeData()
    mime.setText("seven")
    assert not drop(window, mime)
    assert not window.findChild(DropOutline).isVisible()
