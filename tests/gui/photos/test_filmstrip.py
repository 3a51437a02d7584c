"""The strip under the large photo, by mouse and key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.photos.photo_view import PhotoView
from tests.support.filmstrip import (
    button,
    click,
    list_of,
    read_all,
    shows,
)
from tests.support.photos import drop, of_files
from tests.support.pointer import label, settle


def test_a_click_shows_a_photo_large(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    click(window, 2)
    shows(qtbot, window, "204")
    assert len(window.findChild(PhotoView).found) == 3


def test_the_keyboard_does_all(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    view = list_of(window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    shows(qtbot, window, "13")
    QTest.keyClick(view, Qt.Key.Key_Left)
    shows(qtbot, window, "204")
    for name in ("filmstrip_export_button", "filmstrip_close_button"):
        assert button(window, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.accessibleName() == "Photos and their answers"
    assert button(window, "filmstrip_close_button").accessibleName() == "Put these photos away"
    spoken = view.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "broken.png: This is not a picture that Inkling can read. "
        "Save it as JPEG or PNG and use that."
    )


def test_a_right_click_or_a_click_beside_changes_nothing(qtbot, window, sheets):
    drop(window, of_files(*sheets[:2]))
    read_all(qtbot, window)
    shows(qtbot, window, "7")
    view = list_of(window)
    beside = QPoint(view.viewport().width() - 5, 5)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside
    )
    settle()
    assert label(window, "verdict_label") == "7"
