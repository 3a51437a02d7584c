"""`inkling`: the window, empty or with a photo, or a subcommand."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DisplayError

if TYPE_CHECKING:
    from gui.main_window import MainWindow

NO_DISPLAY = 3


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status: 0 all well, 1 some inputs failed, 2 wrong usage, 3 no screen."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and not _is_photo(arguments[0]):
        from core.cli import main as cli

        return cli.main(arguments)
    try:
        return open_window(arguments)
    except DisplayError as error:
        print(f"inkling: {error}", file=sys.stderr)
        return NO_DISPLAY


def _is_photo(argument: str) -> bool:
    """Whether a file is meant, there or not, and neither a command nor an option."""
    if argument.startswith("-"):
        return False
    if Path(argument).suffix or "/" in argument:
        return True
    from core.cli.main import COMMANDS

    return argument not in COMMANDS and os.path.exists(argument)  # noqa: PTH110 (never raises)


def open_window(photos: Sequence[str] = ()) -> int:
    """Show the window, with the photos of those paths, and stay until it is closed.

    Raises:
        DisplayError: there is no screen, or a system library is missing.
    """
    from gui.display import check_display, missing_library_error

    check_display()
    try:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise missing_library_error(error) from error
    from gui.main_window import MainWindow

    app = QApplication.instance() or QApplication(["inkling"])
    app.setApplicationName("Inkling")
    # Else X11 drops where the pen was while the window was busy: a quick stroke loses its bends.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setDesktopFileName("inkling")
    window = MainWindow()
    sys.excepthook = lambda *error: _report(window, *error)
    try:
        window.show()
        window.open_photos(photos)
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__


def _report(window: "MainWindow", *error) -> None:
    """A mistake of ours in any slot: said once, in the window; the details go to the terminal."""
    sys.__excepthook__(*error)
    window.banner.say_unexpected()


if __name__ == "__main__":
    sys.exit(main())
