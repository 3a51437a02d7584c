"""The real window for a script that measures it, with nothing of the person's."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow


@contextmanager
def shown_window() -> Iterator[tuple[QApplication, MainWindow, Path]]:
    """With an empty home folder, which is the last of what is given and gone at the end."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name}"
        app = QApplication([])
        window = MainWindow()
        window.show()
        yield app, window, Path(home)
