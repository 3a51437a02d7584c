"""What the window offers after a save."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget


def shows_folder(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Press the button that is offered after a save -> the folder that the desktop is to show."""
    opened = []
    button = parent.findChild(QPushButton, "folder_button")
    assert button.isVisible()
    assert button.text() == "Show in Folder"
    with monkeypatch.context() as patch:
        patch.setattr(QDesktopServices, "openUrl", opened.append)
        button.click()
    (url,) = opened
    return Path(url.toLocalFile())
