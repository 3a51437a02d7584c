"""The real program on a real screen with a window manager, which puts a frame around a dialog.

    python -m tests.e2e.dialog_driver

Prints where "My Classes" is, each time that it is opened, as JSON.
"""

import json
import subprocess
import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.__main__ import main
from gui.custom_tasks.page import CustomTasksPage
from tests.support.person import shown_window

_SETTLED = 1000  # ms for the window manager
_FRAMED = 20_000  # ms at most, until it has put its frame around a dialog


def wait_for_frame(dialog: QWidget) -> None:
    for _ in range(_FRAMED // _SETTLED):
        QTest.qWait(_SETTLED)
        if dialog.frameGeometry() != dialog.geometry():
            return


def open_and_close() -> None:
    window = shown_window()
    places = []
    try:
        for _ in range(3):
            window.menu_actions.custom_tasks.trigger()
            dialog = window.findChild(CustomTasksPage)
            wait_for_frame(dialog)
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
