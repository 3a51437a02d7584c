"""The trainer of the bundle: what it needs is fetched by whoever trains first.

    inkling --child core.runs.fetched_trainer [--all-cores]

It stands in the trainer's place and speaks as that does (core.runs.protocol). The trainer itself is
the code that lies in the bundle as text, run by a Python of its own with its own libraries: in the
folder `trainer` beside the program, where there is one, else in the user's data folder, where uv
puts them. What broke off is gone on with.
"""

import contextlib
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from core.errors import TrainingError
from core.files.child import BUNDLED, ROOT, python_child
from core.files.paths import common_data_folder
from core.runs.protocol import Cancel, Cancelled, Failed, Message, Working, parse_command, to_json
from core.translation import tr

_UV = ROOT / ("uv.exe" if os.name == "nt" else "uv")
_NEEDED = (ROOT / BUNDLED, ROOT / "constraints.txt")  # the libraries, and their exact versions
_SIZE = 1_600_000_000  # bytes of them all, unpacked; only to tell how far it is
_READY = "ready"  # the file that says what was fetched; written last
_PAUSE = 0.5  # s between two looks at how far it is


class FetchedTrainer:
    """One run: first what it needs, if that is not here yet, then the trainer with all it is told.

    commands: lines, as the window writes them.
    """

    def __init__(self, commands: Iterator[bytes]):
        self._heard: queue.SimpleQueue[bytes] = queue.SimpleQueue()  # b"" = there will be no more
        self._kept: list[bytes] = []  # for the trainer, when there is one
        threading.Thread(target=self._listen, args=(commands,), daemon=True).start()
        beside = Path(sys.executable).parent / "trainer"
        self._folder = beside if beside.is_dir() else common_data_folder() / "trainer"
        self._environment = self._folder / "environment"

    def work(self, arguments: Sequence[str]) -> int:
        """Be the trainer, started with those arguments -> its exit status."""
        if not self._is_ready():
            self._kept.append(self._heard.get())  # nothing is fetched until somebody trains
            try:
                if not (self._kept[0] and self._fetch()):
                    return 1
            except (TrainingError, OSError) as error:
                print(error, file=sys.stderr)
                _say(
                    Failed(
                        tr(
                            "What the training needs could not be fetched. It needs the internet "
                            "once and 2 GB of disk. Your model is unchanged; press Start, and it "
                            "goes on."
                        )
                    )
                )
                return 1
        return self._train(arguments)

    def _listen(self, commands: Iterator[bytes]) -> None:
        for line in commands:
            self._heard.put(line)
        self._heard.put(b"")

    def _is_ready(self) -> bool:
        with contextlib.suppress(OSError):
            return (self._folder / _READY).read_text(encoding="utf-8") == _wanted()
        return False

    def _fetch(self) -> bool:
        """Get Python and the libraries -> False where nobody wants them any more."""
        self._folder.mkdir(parents=True, exist_ok=True)
        needed, versions = map(str, _NEEDED)
        place = str(self._environment)
        for step in (
            ("venv", "--allow-existing", "--python", ">=3.11,<3.14", place),
            ("pip", "install", "--python", place, "-r", needed, "-c", versions),
        ):
            if not self._run_uv(step):
                _say(Cancelled())
                return False
        shutil.rmtree(self._folder / "cache", ignore_errors=True)
        (self._folder / _READY).write_text(_wanted(), encoding="utf-8")
        return True

    def _run_uv(self, step: Sequence[str]) -> bool:
        places = {"UV_CACHE_DIR": "cache", "UV_PYTHON_INSTALL_DIR": "python"}
        with subprocess.Popen(
            [_UV, "--quiet", "--no-config", *step],
            env=own_environment() | {name: str(self._folder / places[name]) for name in places},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as uv:
            while uv.returncode is None:
                _say(Working("trainer", min(_size(self._folder / "cache") / _SIZE, 1.0)))
                if self._is_given_up():
                    uv.kill()
                    return False
                uv.poll()
        if uv.returncode:
            raise TrainingError(
                tr("uv {step} ended with {returncode}", step=step[0], returncode=uv.returncode)
            )
        return True

    def _is_given_up(self) -> bool:
        """Wait a while -> whether the person cancelled or is gone meanwhile; what else they said is
        kept for the trainer."""
        try:
            line = self._heard.get(timeout=_PAUSE)
        except queue.Empty:
            return False
        self._kept.append(line)
        return not line or isinstance(parse_command(line), Cancel)

    def _train(self, arguments: Sequence[str]) -> int:
        python = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        command = python_child(str(self._environment / python), "core.training")
        with subprocess.Popen(
            [*command, *arguments], stdin=subprocess.PIPE, env=own_environment()
        ) as trainer:
            assert trainer.stdin is not None  # it is a pipe
            threading.Thread(target=self._hand_over, args=(trainer.stdin,), daemon=True).start()
            return trainer.wait()

    def _hand_over(self, trainer: IO[bytes]) -> None:
        with contextlib.suppress(OSError):  # it has ended, and so does this process
            line = self._kept.pop(0) if self._kept else self._heard.get()
            while line:
                trainer.write(line)
                trainer.flush()
                line = self._kept.pop(0) if self._kept else self._heard.get()
            trainer.close()  # which tells it that nobody waits any more


def own_environment() -> dict[str, str]:
    """The environment for programs that are not of the bundle: without the way to its libraries."""
    environment = dict(os.environ)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environment.pop(f"{name}_ORIG", None)  # PyInstaller keeps it so
        environment.pop(name, None)
        if before is not None:
            environment[name] = before
    return environment


def _wanted() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in _NEEDED)


def _size(folder: Path) -> int:
    """Bytes in a folder that is being written."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(parent, name)).st_size  # noqa: PTH118 (thousands)
    return total


def _say(message: Message) -> None:
    print(to_json(message), flush=True)


if __name__ == "__main__":
    ended_with = FetchedTrainer(iter(sys.stdin.buffer)).work(sys.argv[1:])
    # Not by the interpreter's own way out, which breaks off where a thread still waits for stdin.
    sys.stderr.flush()
    os._exit(ended_with)
