"""What the tests of several photos share."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from gui.photos.filmstrip import Filmstrip
from tests.support.buttons import button
from tests.support.pointer import label


def list_of(window) -> QListView:
    return window.findChild(QListView, "filmstrip_list")


def captions(window) -> list[str]:
    """What stands under each photo, without its probability."""
    model = list_of(window).model()
    whole = [model.index(row).data() for row in range(model.rowCount())]
    return [text.split(" · ")[0] for text in whole]


def read_all(qtbot, window) -> list[str]:
    """The captions once all photos have been read."""
    qtbot.waitUntil(lambda: window.findChild(Filmstrip).isVisible(), timeout=5_000)
    stop = button(window, "filmstrip_stop_button")
    qtbot.waitUntil(lambda: not stop.isVisible(), timeout=60_000)
    return captions(window)


def click(window, place: int) -> None:
    view = list_of(window)
    view.scrollTo(view.model().index(place))
    middle = view.visualRect(view.model().index(place)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )


def shows(qtbot, window, number: str) -> None:
    """Wait until that number is the large photo's answer."""
    qtbot.waitUntil(lambda: label(window, "verdict_label") == number, timeout=20_000)
