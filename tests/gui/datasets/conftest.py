"""The window with its page "Data" open, and digits in made-up hands on it."""

import pytest
from PySide6.QtWidgets import QPushButton

from gui.datasets.page import SamplesPage


@pytest.fixture
def data_page(qtbot, window) -> SamplesPage:
    window.pages.open("data")
    page = window.findChild(SamplesPage)
    page.findChild(QPushButton, "made_hands_tab").click()
    page.findChild(QPushButton, "validation_tab").click()
    qtbot.waitUntil(lambda: len(page.grid.shown) == 600, timeout=60_000)
    return page
