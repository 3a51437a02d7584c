"""The log file, and a report of a mistake: versions, models, and what the log says last.

Only what went wrong that nobody thought of is written, and nothing that a person draws or opens.
"""

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from core.errors import ModelError
from core.files.atomic import make_folder
from core.files.paths import log_folder
from core.models.store import Store
from core.task import Task

_FILE = "inkling.log"
_SIZE = 1_000_000  # bytes; there is one file of before besides
_MOST = 20  # times that one fault is written: the others would be written over
_PAINTING = ("paintEvent", "paint")
_FORMAT = "%(asctime)s %(levelname)s %(message)s"

_logger = logging.getLogger("inkling")

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

_LINES = 50  # of the log
# Asked for by their names: to load TensorFlow takes seconds.
_PACKAGES = ("ai-edge-litert", "tensorflow", "keras", "numpy", "opencv-python-headless", "pillow")


@contextmanager
def log_to_file(show: Callable[[], None]) -> Iterator[None]:
    """Write exceptions that nobody caught, of any thread, and what Qt warns of to the log file, and
    to the terminal as ever. show: called after an exception in the window's thread, to say so.
    """
    handler = _open()
    exception_hook, thread_hook = sys.excepthook, threading.excepthook
    sys.excepthook = _exception_hook(show)
    threading.excepthook = _thread_hook(thread_hook)
    try:
        with _qt_messages():
            yield
    finally:
        sys.excepthook, threading.excepthook = exception_hook, thread_hook
        _logger.removeHandler(handler)
        with suppress(OSError):  # what a full disk did not take is lost
            handler.close()


def log_path() -> Path:
    """Where the log file is, or will be."""
    return log_folder() / _FILE


def last_lines(count: int) -> list[str]:
    """Return the last lines of the log file; none where it cannot be read."""
    try:
        lines = log_path().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return lines[-count:]


class _QuietHandler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is no reason to disturb whoever draws."""


def _open() -> logging.Handler:
    handler: logging.Handler
    try:
        make_folder(log_folder())
        handler = _QuietHandler(log_path(), maxBytes=_SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()  # there is nowhere to write; the window works without
    handler.setFormatter(logging.Formatter(_FORMAT))
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    _logger.propagate = False
    return handler


def _exception_hook(show: Callable[[], None]) -> ExceptHook:
    written: Counter[tuple[object, ...]] = Counter()

    def log_exception(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        steps = [(step.f_code, line) for step, line in walk_tb(traceback)]
        fault = (kind, *steps[-1:])
        written[fault] += 1
        if written[fault] <= _MOST:
            sys.__excepthook__(kind, error, traceback)
            _logger.error("Not caught", exc_info=(kind, error, traceback))
        # What cannot be painted is tried again at every repaint, and said once.
        paints = any(code.co_name in _PAINTING for code, _line in steps)
        if written[fault] == 1 or not paints:
            show()

    return log_exception


def _thread_hook(
    before: Callable[[threading.ExceptHookArgs], object],
) -> Callable[[threading.ExceptHookArgs], None]:
    def log_exception(failed: threading.ExceptHookArgs) -> None:
        before(failed)
        if failed.exc_value is not None:
            name = failed.thread.name if failed.thread is not None else "a thread"
            error = (failed.exc_type, failed.exc_value, failed.exc_traceback)
            _logger.error("Not caught in %s", name, exc_info=error)

    return log_exception


@contextmanager
def _qt_messages() -> Iterator[None]:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in levels:
            _logger.log(levels[kind], "Qt: %s", text)
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    before = qInstallMessageHandler(log_message)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def report_text(tasks: Iterable[Task]) -> str:
    """Describe this Inkling and this computer, with the models that answer for the tasks, and the
    last lines of the log; the person's home folder is written as ~.
    """
    import platform  # only who reports a fault waits for these

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
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return _version("tensorflow-cpu") if package == "tensorflow" else "not installed"


def _model_of(task: Task) -> str:
    try:
        return Store(task.name).current().folder.name
    except ModelError:
        return "none"


def _without_home(text: str) -> str:
    home = Path.home()
    return text.replace(str(home), "~") if home != home.parent else text
