"""The real program on a real screen with a window manager, which puts a frame around a dialog.

    python -m tests.e2e.dialog_driver

Prints where "My Classes" is, each time that it is opened, as JSON.
"""

import json
import subprocess
import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.__main__ import main
from gui.custom_tasks.page import CustomTasksPage
from tests.support.person import shown_window

_SETTLED = 1000  # ms for the window manager


def open_and_close() -> None:
    window = shown_window()
    places = []
    try:
        for _ in range(3):
            window.menu_actions.custom_tasks.trigger()
            QTest.qWait(_SETTLED)
            dialog = window.findChild(CustomTasksPage)
            places.append((dialog.geometry().x(), dialog.geometry().y()))
            dialog.close()
            QTest.qWait(_SETTLED // 2)
        print(json.dumps(places), flush=True)
    finally:
        window.close()


if __name__ == "__main__":
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        app = QApplication(["inkling"])
        QTimer.singleShot(_SETTLED, open_and_close)
        main([])
    finally:
        manager.terminate()
        manager.wait()
    sys.exit()
