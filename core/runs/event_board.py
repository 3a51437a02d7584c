"""TensorBoard on the event files that trainings wrote, as a child that ends with who started it.

    python -P core/files/child.py core.runs.event_board FOLDER

It prints the address, on this computer alone, where a browser finds it.
"""

import importlib.util
import os
import sys
import threading
import types
from collections.abc import Sequence
from pathlib import Path

from core.files.child import child_command
from core.models.card import EVENTS_FOLDER

BOARD = child_command("core.runs.event_board")


def is_installed() -> bool:
    """Whether there is a TensorBoard that could be started."""
    return importlib.util.find_spec("tensorboard") is not None


def has_events(folder: Path) -> bool:
    """Whether one of the models in a folder has event files."""
    return any(folder.glob(f"*/{EVENTS_FOLDER}/*"))


def main(arguments: Sequence[str]) -> None:
    """Show the event files below the folder that is the first argument, until stdin ends."""
    # TensorBoard's own way to do without TensorFlow, which takes seconds and 600 MB to load.
    sys.modules["tensorboard.compat.notf"] = types.ModuleType("tensorboard.compat.notf")
    from tensorboard.program import TensorBoard

    board = TensorBoard()
    board.configure(logdir=arguments[0], host="127.0.0.1", port=0)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    print(board.launch(), flush=True)
    threading.Event().wait()


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
