"""What was found in a folder of classes is said before it becomes a task."""

from PySide6.QtWidgets import (
    QTreeWidget,
)

from core.files.paths import user_tasks
from tests.support.class_folders import fill
from tests.support.custom_tasks import becomes, button, choose_folder, click, listed
from tests.support.pointer import label
from tests.support.tasks import chosen


def test_a_folder_becomes_a_task_that_is_asked(qtbot, page, window, folder, monkeypatch):
    choose_folder(qtbot, page, folder, monkeypatch)

    assert label(page, "folder_title") == "Trees: 2 classes, 13 pictures"
    table = page.findChild(QTreeWidget, "folder_table")
    rows = [table.topLevelItem(row) for row in range(2)]
    assert [[row.text(column) for column in range(4)] for row in rows] == [
        ["Ash", "3", "–", "–"],
        ["Oak", "10", "1", "–"],
    ]
    assert label(page, "folder_said") == (
        "Too few pictures: Ash (3). From 10 a class on it is worth training; the more, the better."
        "\nCannot be read and left out: broken.jpg."
    )
    assert button(page, "Create").isEnabled()
    click(page, "Create")

    becomes(qtbot, page, "Trees is there. Press Retrain in the window to train it.")
    assert listed(page) == ["Trees · 2 classes, 13 pictures · not trained yet"]
    assert chosen(window) == "Trees"
    assert label(window, "verdict_label") == "Not trained yet"


def test_one_class_only_cannot_be_created(qtbot, page, tmp_path, monkeypatch):
    fill(tmp_path / "Trees", "Oak", 10)
    choose_folder(qtbot, page, tmp_path / "Trees", monkeypatch)
    assert not button(page, "Create").isEnabled()
    assert label(page, "folder_said") == (
        "There is only one class, Oak, so there is nothing to tell apart. "
        "Add a folder with pictures of a second one."
    )
    click(page, "Cancel")
    assert list(user_tasks().iterdir()) == []
    assert button(page, "From a Folder…").isVisible()
