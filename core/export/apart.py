"""Formats that a process of its own writes: what they need is large and slow to load, and says
much on the way. The window and the command line wait for its last line alone."""

import json
import subprocess
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import InklingError, StoreError
from core.files.child import child_command
from core.files.json_file import DamagedError, load_json

BROKE_OFF = (
    "The model was not exported: the process that writes this format ended at a fault of its own. "
    "Nothing was changed. Try again, or choose another format."
)


_running: set[subprocess.Popen] = set()


def written_apart(module: str) -> Callable[[Path, Path], str]:
    """A format's way of writing: by a child that runs the module, which calls answer below. It
    returns what the child said of the file, and raises StoreError with its sentence where nothing
    was written.
    """
    command = child_command(module)

    def write(model: Path, target: Path) -> str:
        try:
            said = _output([*command, str(model.absolute()), str(target.absolute())])
            last = load_json(said.splitlines()[-1])
        except (OSError, IndexError, DamagedError) as error:
            raise StoreError(BROKE_OFF) from error
        if "said" not in last:
            raise StoreError(str(last.get("error", BROKE_OFF)))
        return str(last["said"])

    return write


def stop() -> None:
    """End the processes that write at this moment: nobody waits for them any more."""
    for process in tuple(_running):
        process.kill()


def _output(command: Sequence[str]) -> bytes:
    """What the process printed until its end."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        _running.add(process)
        try:
            return process.communicate()[0]
        except BaseException:  # Ctrl+C
            process.kill()
            raise
        finally:
            _running.discard(process)


def answer(write: Callable[[Path, Path], str], arguments: Sequence[str]) -> int:
    """The process' part: write, and print what it returned or the InklingError that it raised, as
    the last line -> the exit status. arguments: the model's folder, and the file to make."""
    model, target = map(Path, arguments)
    try:
        last = {"said": write(model, target)}
    except InklingError as error:
        last = {"error": str(error)}
    except Exception:
        traceback.print_exc()
        last = {"error": BROKE_OFF}
    print("\n" + json.dumps(last), flush=True)
    return int("error" in last)


def needs_extra(format_: str) -> StoreError:
    """What is said where the packages of a format are not installed."""
    return StoreError(
        f"{format_} needs an extra part: pip install inkling[exports]. Nothing was written; the "
        "other formats need no more than there is."
    )
