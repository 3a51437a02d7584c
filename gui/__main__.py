"""`inkling`: the window, empty or with a photo, or a subcommand."""

import __future__

import builtins
import contextlib
import dataclasses
import gc
import hashlib
import marshal
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from core.errors import DisplayError, StoreError, UsageError
from core.files.atomic import make_folder, write_quickly
from core.files.paths import cache_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WRONG_USAGE, NO_DISPLAY = 2, 3
LANGUAGE = "--language"
_SEAL = hashlib.sha256().digest_size


def main(arguments: list[str] | None = None) -> int:
    """Run Inkling -> the exit status: 0 all well, 1 some inputs failed, 2 wrong usage, 3 no
    screen."""
    from core.classroom.sittings import open_current, take_profile

    language, arguments = _take_language(sys.argv[1:] if arguments is None else arguments)
    try:
        arguments = take_profile(arguments)
    except UsageError as error:
        return _refuse(error)
    if not language:
        language, arguments = _take_language(arguments)
    problem = open_current()
    if arguments and not is_photo(arguments[0]):
        if arguments == ["demo"]:
            return _demo()
        from core.cli import main as cli

        return cli.main(arguments)
    try:
        return open_window(arguments, language, problem)
    except (DisplayError, UsageError) as error:
        return _refuse(error)


def _take_language(arguments: list[str]) -> tuple[str, list[str]]:
    """The code that the first of the arguments ask for, and the others."""
    if arguments[:1] != [LANGUAGE]:
        return "", arguments
    return "".join(arguments[1:2]) or "?", arguments[2:]


def _refuse(error: DisplayError | UsageError) -> int:
    from core.cli.output import complain

    complain(error)
    return NO_DISPLAY if isinstance(error, DisplayError) else WRONG_USAGE


def open_window(photos: Sequence[str] = (), language: str = "", problem: str = "") -> int:
    """Show the window, with the photos of those paths, and stay until it is closed. language: its
    code; empty = the one that was chosen, or the system's. problem: what it says first, or empty.

    Raises:
        DisplayError: there is no screen, or a system library is missing.
        UsageError: there is no such language.
    """
    check_display()
    gc.disable()  # nothing of a start is rubbish
    with compiled_once():
        import_core()
        try:
            from PySide6.QtCore import Qt
            from PySide6.QtWidgets import QApplication
        except ImportError as error:
            raise missing_library_error(error) from error
        import_plainly()
        import gui.main_window  # noqa: F401
        from gui.window.language import checked_language

    if language:
        checked_language(language)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["inkling", "-style", "Fusion"])
    app.setApplicationName("Inkling")
    # Else X11 drops where the pen was while the window was busy: a quick stroke loses its bends.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setDesktopFileName("inkling")
    # Ctrl+C in the terminal ends it at once, as Qt's loop never lets Python hear of it. What is
    # being written is whole or not there, and children end with the window.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return show_windows(app, photos, language, problem)


def show_windows(
    app: "QApplication", photos: Sequence[str] = (), language: str = "", problem: str = ""
) -> int:
    """Show a window, and after it those of the other sessions that are asked for, until one is
    closed for good -> the exit status. language, problem: as above."""
    from PySide6.QtCore import QEvent

    from gui.classroom.kiosk import kiosk_language
    from gui.main_window import MainWindow
    from gui.session.settings import Settings
    from gui.window.language import chosen_language, speak
    from gui.window.log_file import log_to_file

    while True:
        speak(app, language or chosen_language(kiosk_language() or Settings().language))
        window = MainWindow()
        with log_to_file(window.banner.show_unexpected):
            window.show()
            window.open_photos(photos)
            if problem:
                window.banner.show_error(problem)
            gc.freeze()  # nor will it be
            gc.enable()
            status = app.exec()
        change = window.sittings.wanted
        if change is None:
            return status
        photos, problem = (), _changed(change)
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del window, change
        gc.unfreeze()
        gc.collect()


def _changed(change: Callable[[], None]) -> str:
    """Open another session -> why that cannot be, or nothing; then the same is open once more."""
    try:
        change()
    except StoreError as error:
        return str(error)
    return ""


def import_core() -> None:
    """Import what knows no Qt before Qt is imported: PySide reads the source of every module that
    comes after it."""
    import core.explain.activations
    import core.images.decoder
    import core.recognition.photo
    import core.user_data.custom_tasks  # noqa: F401


@contextlib.contextmanager
def compiled_once() -> Iterator[None]:
    """Import in here what is compiled at every start, a tenth of it: what PySide has in Python,
    which lies in an archive in a library, and the methods of dataclasses, which are written as
    they are made. It is kept as Python keeps what it compiled: in the cache folder, by its source,
    for this Python."""
    path = cache_folder() / "start.compiled"
    kept = _read_compiled(path)
    used: dict[bytes | str, CodeType] = {}
    plainly: Any = builtins.compile

    def compiled(source: Any, filename: Any, *how: Any, **given: Any) -> Any:
        if not str(filename).startswith("shibokensupport/"):
            return plainly(source, filename, *how, **given)
        # As where it is compiled else: by a module that begins with this import.
        flags = __future__.annotations.compiler_flag
        used[source] = kept.get(source) or plainly(source, filename, *how, flags=flags)
        return used[source]

    def execute(source: str, *names: dict[str, Any]) -> None:
        used[source] = kept.get(source) or plainly(source, "<string>", "exec", dont_inherit=True)
        exec(used[source], *names)

    builtins.compile = compiled
    vars(dataclasses)["exec"] = execute
    try:
        yield
    finally:
        builtins.compile = plainly
        del vars(dataclasses)["exec"]
    if used.keys() != kept.keys():
        content = marshal.dumps(used)
        with contextlib.suppress(OSError):  # it is compiled the next time, too
            make_folder(path.parent)
            write_quickly(path, _seal(content) + content)


def _read_compiled(path: Path) -> dict[bytes | str, CodeType]:
    """By source; empty where nothing is kept, or not whole: Python would crash on such."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    seal, rest = content[:_SEAL], content[_SEAL:]
    whole: dict[bytes | str, CodeType] = marshal.loads(rest) if seal == _seal(rest) else {}
    return whole


def _seal(content: bytes) -> bytes:
    return hashlib.sha256(MAGIC_NUMBER + content).digest()


def import_plainly() -> None:
    """Import as Python does. PySide has put itself in between, to read the source of every module
    for whether it wants names as `set_window_title`; none does."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _demo() -> int:
    """On any computer, as it needs no screen; but Qt's libraries."""
    try:
        from gui.demo import demo

        return demo()
    except ImportError as error:
        return _refuse(missing_library_error(error))


def check_display() -> None:
    """Look for what would make Qt end the process, which no program could catch.

    Raises:
        DisplayError: naming what is missing.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if sys.platform != "linux" or platform not in ("", "xcb", "wayland"):
        return
    has_wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    display = os.environ.get("DISPLAY")
    if not (has_wayland or display):
        raise DisplayError(
            "Inkling needs a screen, and there is none here (neither DISPLAY nor WAYLAND_DISPLAY "
            "is set). Start it from a desktop; `inkling classify FILE` works without one."
        )
    if display and not (has_wayland and platform != "xcb"):
        _check_libraries()
        _check_connection(display)


def missing_library_error(error: Exception) -> DisplayError:
    """The sentence for a system library that could not be loaded."""
    library = str(error).split(":")[0]
    return DisplayError(
        f"Inkling's window needs the system library {library}, which is not installed. On Debian "
        "and Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 "
        "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0. `inkling classify FILE` works without it."
    )


def is_photo(argument: str) -> bool:
    """Tell whether a file is meant, there or not, and neither a command nor an option."""
    if argument.startswith("-"):
        return False
    if Path(argument).suffix or "/" in argument:
        return True
    from core.cli.main import command_helps

    is_there = os.path.exists(argument)  # noqa: PTH110 (never raises)
    return is_there and argument not in command_helps()


def _check_libraries() -> None:
    import ctypes

    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise missing_library_error(error) from error


def _check_connection(display: str) -> None:
    """Qt says nothing that a program could catch when the X server does not answer."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise DisplayError(
            f"Inkling needs a screen, and the one that DISPLAY names ({display}) does not answer. "
            "Start it from a desktop; `inkling classify FILE` works without one."
        )


if __name__ == "__main__":
    sys.exit(main())
