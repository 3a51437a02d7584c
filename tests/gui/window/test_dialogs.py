"""What opens beside the window: made when it is first asked for, and there at most once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from core.export.formats import export_folder
from tests.support.pointer import banner_text

NAMES = {
    "data": "data_page",
    "custom_tasks": "own_tasks_page",
    "corrections": "corrections_page",
    "show_code": "code_page",
}


def dialogs(window, name: str) -> list[QDialog]:
    return window.findChildren(QDialog, name)


@pytest.mark.parametrize(("action", "name"), NAMES.items())
def test_a_dialog_is_made_when_it_is_asked_for_and_only_once(window, model_folder, action, name):
    assert dialogs(window, name) == []
    trigger = getattr(window.menu_actions, action).trigger
    trigger()
    (made,) = dialogs(window, name)
    assert made.isVisible()
    made.close()
    trigger()
    assert dialogs(window, name) == [made]
    assert made.isVisible()


def test_they_close_with_the_window(window, model_folder):
    for action in NAMES:
        getattr(window.menu_actions, action).trigger()
    window.close()
    assert not any(each.isVisible() for name in NAMES for each in dialogs(window, name))


def test_an_export_that_cannot_be_written_is_said(
    window, model_folder, qtbot, tmp_path, monkeypatch
):
    there = tmp_path / "there"
    export_folder(model_folder, there)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there), ""))
    window.dialogs.export_model()
    refusal = f"Not saved: {there} is there already. Give another name."
    qtbot.waitUntil(lambda: banner_text(window) == refusal)


def test_the_shortcuts_are_listed(window):
    QTest.keyClick(window, Qt.Key.Key_Question)
    page = window.findChild(QDialog, "shortcuts_page")
    assert page.isVisible()
    words = [each.text() for each in page.findChildren(QLabel)]
    listed = dict(zip(words[::2], words[1::2], strict=True))
    assert listed["Train"] == "Ctrl+3"
    assert listed["Save Drawing"] == "Ctrl+S"
    assert listed["Keyboard Shortcuts"] == "?"
    assert all(listed.values())
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
