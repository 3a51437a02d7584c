"""Is there a screen to open a window on? Qt ends the process where there is none; we ask first."""

import ctypes
import os
import sys
from pathlib import Path

from core.errors import DisplayError


def check_display() -> None:
    """Look for what would make Qt abort.

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


def _check_libraries() -> None:
    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise missing_library_error(error) from error


def _check_connection(display: str) -> None:
    """Qt says nothing that a program could catch when the X server does not answer."""
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
