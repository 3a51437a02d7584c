"""What helps to find a mistake in Inkling: versions, models, and what the log file says last."""

import platform
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from core.errors import ModelError
from core.models.store import Store
from core.task import Task
from gui.window.log_file import last_lines, log_path

_LINES = 50  # of the log
# Asked for by their names: to load TensorFlow takes seconds.
_PACKAGES = ("ai-edge-litert", "tensorflow", "keras", "numpy", "opencv-python-headless", "pillow")


def report_text(tasks: Iterable[Task]) -> str:
    """Describe this Inkling and this computer, with the models that answer for the tasks, and the
    last lines of the log; the person's home folder is written as ~.
    """
    described = [
        f"Inkling {_version('inkling')}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"PySide6 {pyside_version}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"Platform {platform.platform()}",
        *(f"{package} {_version(package)}" for package in _PACKAGES),
        *(f"Model for {task.name}: {_model_of(task)}" for task in tasks),
        "",
        f"Last lines of {log_path()}:",
        *(last_lines(_LINES) or ["(none)"]),
    ]
    return _without_home("\n".join(described) + "\n")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _model_of(task: Task) -> str:
    try:
        return Store(task.name).current().folder.name
    except ModelError:
        return "none"


def _without_home(text: str) -> str:
    home = Path.home()
    return text.replace(str(home), "~") if home != home.parent else text
