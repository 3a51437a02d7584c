"""The page "My Classes", and a folder of classes."""

import pytest
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
)

from gui.custom_tasks.examples import TeachPage
from gui.custom_tasks.page import CustomTasksPage
from tests.support.class_folders import fill
from tests.support.custom_tasks import click
from tests.support.pointer import settle


@pytest.fixture
def page(window) -> CustomTasksPage:
    window.workbench.task_selector.findChild(QPushButton, "own_tasks_button").click()
    settle()
    return window.findChild(CustomTasksPage, "own_tasks_page")


@pytest.fixture
def folder(tmp_path):
    fill(tmp_path / "Trees", "Oak", 10)
    fill(tmp_path / "Trees", "Ash", 3)
    (tmp_path / "Trees" / "Oak" / "broken.jpg").write_bytes(b"no picture")
    return tmp_path / "Trees"


@pytest.fixture
def teaching(qtbot, page) -> CustomTasksPage:
    page.findChild(QLineEdit, "task_name").setText("Signs")
    click(page, "By Drawing…")
    qtbot.waitUntil(page.findChild(TeachPage).isVisible, timeout=20_000)
    return page
