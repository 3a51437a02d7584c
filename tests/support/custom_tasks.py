"""What the tests of the page "My Classes" do on it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListWidget,
    QTreeWidget,
)

from core.user_data.custom_tasks import find_custom_task
from gui.canvas.canvas import DrawingCanvas
from gui.canvas.drawing import Drawing
from gui.custom_tasks.examples import TeachPage
from tests.support.buttons import button_that_says
from tests.support.handwriting import on_canvas
from tests.support.pointer import draw_stroke, label, settle


def click(page, text: str) -> None:
    button_that_says(page, text).click()
    settle()


def status(page) -> str:
    return label(page, "own_tasks_status")


def becomes(qtbot, page, text: str) -> None:
    qtbot.waitUntil(lambda: status(page) == text, timeout=20_000)


def listed(page) -> list[str]:
    tasks = page.findChild(QListWidget, "task_list")
    return [tasks.item(row).text() for row in range(tasks.count())]


def drawing_on(page) -> Drawing:
    return page.findChild(TeachPage).findChild(Drawing)


def teach(qtbot, page, name: str, digits: str) -> None:
    canvas = page.findChild(DrawingCanvas, "teach_canvas")
    page.findChild(QComboBox, "teach_label").setCurrentText(name)
    for digit in digits:
        before = find_custom_task("signs").counts().get(name, 0)
        for points in on_canvas(digit):
            draw_stroke(canvas, points)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda before=before: find_custom_task("signs").counts().get(name, 0) == before + 1,
            timeout=20_000,
        )
        assert drawing_on(page).is_empty
    shown = f"{before + 1} of 10" if before < 9 else "10 ✓ enough"
    qtbot.waitUntil(lambda: label(page, "teach_count") == shown, timeout=20_000)


def choose_folder(qtbot, page, folder, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(page, "From a Folder…")
    table = page.findChild(QTreeWidget, "folder_table")
    qtbot.waitUntil(lambda: table.isVisible() or bool(status(page)), timeout=20_000)
