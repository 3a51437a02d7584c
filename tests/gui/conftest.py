"""Windows for the tests: real ones, with settings of their own."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from gui.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    """Settings in the test's own folder: the person's are neither read nor changed."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """What a test copied does not stay: Qt would free it after Python has gone, and crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def window(qtbot) -> MainWindow:
    """The whole window, shown."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made
