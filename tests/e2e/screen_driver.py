"""The real program on a real screen, given photos by every way a person has.

    python -m tests.e2e.screen_driver < steps.json

Reads a list of steps, [{"way": "drop", "paths": [...]}, ...], and prints one JSON object for each:
what the window says then. Pasted is what another process has copied.
"""

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from gui.__main__ import main
from gui.main_window import MainWindow
from tests.support.person import shown_window
from tests.support.photos import drop, of_files
from tests.support.pointer import label

_LONGEST = 30  # s for one step


class Driver(QObject):
    """Gives each step's photos to the window, and goes on when it has answered."""

    def __init__(self, steps: list[dict], opened_with: bool):
        super().__init__()
        self._steps = steps
        self._opened_with = opened_with
        self._happened = ""
        self._script: Iterator[None] = self._run()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        try:
            next(self._script)
        except StopIteration:
            self._timer.stop()
        except BaseException:
            traceback.print_exc()
            os._exit(1)  # also out of a dialog that waits

    def _run(self) -> Iterator[None]:
        window = shown_window()
        while window is None:
            yield
            window = shown_window()
        # No answer is given out, too: while a photo is read.
        window.session.answered.connect(
            lambda recognition: recognition and self._note("answered", window)
        )
        window.photos.refused.connect(lambda _: self._note("refused", window))
        try:
            for place, step in enumerate(self._steps):
                self._happened = ""
                deadline = time.monotonic() + _LONGEST
                if place or not self._opened_with:
                    for _ in getattr(self, "_" + step["way"])(window, step):
                        if time.monotonic() > deadline:
                            raise TimeoutError(step)
                        yield
                while not self._happened and time.monotonic() < deadline:
                    yield
                print(json.dumps({"happened": self._happened, **said_by(window)}), flush=True)
        finally:
            window.close()

    def _note(self, what: str, window: MainWindow) -> None:
        if what == "refused" or window.session.photo is not None:
            self._happened = what

    def _drop(self, window: MainWindow, step: dict) -> Iterator[None]:
        drop(window, of_files(*step["paths"]))
        yield

    def _browser(self, window: MainWindow, step: dict) -> Iterator[None]:
        """A picture dragged out of a browser: its pixels beside an address that is not fetched."""
        mime = QMimeData()
        mime.setImageData(QImage(step["paths"][0]))
        mime.setUrls([QUrl("https://example.org/photo.jpg")])
        drop(window, mime)
        yield

    def _open(self, window: MainWindow, step: dict) -> Iterator[None]:
        """In the dialog, by keyboard."""
        QTimer.singleShot(0, window.menu_actions.open.trigger)  # returns when the dialog is closed
        dialog = None
        while not isinstance(dialog, QFileDialog):
            yield
            dialog = QApplication.activeModalWidget()
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setText(" ".join(f'"{path}"' for path in step["paths"]))
        QTest.keyClick(name, Qt.Key.Key_Return)

    def _paste_picture(self, window: MainWindow, step: dict) -> Iterator[None]:
        yield from self._paste(window, step, "picture")

    def _paste_files(self, window: MainWindow, step: dict) -> Iterator[None]:
        yield from self._paste(window, step, "files")

    def _paste(self, window: MainWindow, step: dict, what: str) -> Iterator[None]:
        command = [sys.executable, "-m", "tests.e2e.clipboard_owner", what, *step["paths"]]
        owner = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            owner.stdout.readline()
            while not window.photos.images.accepts(QGuiApplication.clipboard().mimeData()):
                yield
            window.menu_actions.paste.trigger()
        finally:
            owner.communicate()  # its end of stdin is the end of it


def said_by(window: MainWindow) -> dict:
    return {
        "verdict": label(window, "verdict_label"),
        "task": window.session.task.name,
        "banner": label(window, "banner_label") if window.banner.isVisible() else "",
        "size": list(window.session.photo.original_size) if window.session.photo else [],
    }


def run() -> int:
    steps = json.load(sys.stdin)
    opened_with = steps[0]["paths"] if steps[0]["way"] == "command line" else []
    # The application must be there before its timer.
    app = QApplication(["inkling"])
    driver = Driver(steps, bool(opened_with))
    status = main(opened_with)
    del driver, app
    return status


if __name__ == "__main__":
    sys.exit(run())
