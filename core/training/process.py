"""The trainer's end of the line: one thread listens, the other works, and neither waits long.

Nothing reads stdin before the libraries are loaded: on Windows, a library that looks at stdin while
it is being loaded waits for ever for a thread that waits for a line.
"""

import contextlib
import errno
import mmap
import os
import queue
import secrets
import shutil
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TextIO

from core.errors import InklingError
from core.files.atomic import make_folder, os_errors_as_store_errors
from core.runs.protocol import (
    Cancel,
    Cancelled,
    CandidateSaved,
    Failed,
    Message,
    Pause,
    ProtocolError,
    Ready,
    Resume,
    Stop,
    Working,
    failed,
    parse_command,
    to_json,
)
from core.runs.settings import RunSettings
from core.training import die_with_parent, loading, stdin_can_be_read
from core.training.fitting.control import Control
from core.translation import marked, tr

_LAST_WORDS_WITHIN = 1.0  # s; a reader that takes no more lines gets no last one
_CLEARING_TRIES = 10  # a file that was being written may appear once more

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_LEAST_ROOM = 1 << 20  # bytes of a disk that is not full
_LEAST_MEMORY = 1 << 30  # bytes that TensorFlow's libraries and their first steps may want

NO_MEMORY = marked(
    "This computer's memory is not enough for the training. Choose smaller batches or a smaller "
    "share of the data, or close other programs."
)
NO_ROOM = marked(
    "The disk is full, so the model cannot be saved. Make room on it, then train again."
)
UNKNOWN = marked("The training broke off at a fault in Inkling itself: {fault}.")


class _NotWantedError(Exception):
    """What is being done ahead is of no use for what was asked."""


class Trainer:
    """One run, or one after another: work() does it, while a thread of its own listens for what the
    person wants."""

    def __init__(
        self,
        commands: BinaryIO,
        messages: TextIO,
        *,
        is_for_many: bool = False,
        is_light: bool = False,
    ):
        """is_light: only for settings that are so; it is ready at once."""
        self._is_light = is_light
        self._commands = commands
        self._messages = messages
        self._is_for_many = is_for_many
        self._speaking = threading.Lock()
        self._commanded: queue.SimpleQueue[tuple[RunSettings, Control]] = queue.SimpleQueue()
        self._control = Control()
        self._asked: RunSettings | None = None
        self._is_told = False  # how far what it needs is
        self._output: Path | None = None  # in the making, and worth nothing yet
        self._saved = False

    def work(self) -> int:
        """Wait for settings and train -> 0 = a model was saved, 1 = it failed, and said so. Where
        it is for many, it goes on with the next until nobody waits for one."""
        is_good = self._tried(self._begin_lightly if self._is_light else self._get_ready)
        goes_on = is_good
        while goes_on:
            is_good = self._tried(self._run_next)
            goes_on = self._is_for_many
        return 0 if is_good else 1

    def _get_ready(self) -> None:
        with loading():
            from core.training.data.digits import draw_ahead  # slow: TensorFlow
            from core.training.run import compile_ahead

            nobody_waits = not stdin_can_be_read()
            if nobody_waits:
                compile_ahead()
        self._begin()
        if nobody_waits:
            with contextlib.suppress(_NotWantedError):
                draw_ahead(self._drawn_ahead)

    def _begin_lightly(self) -> None:
        import core.training.run_few_photos  # noqa: F401 (before anything is read from stdin)

        self._begin()

    def _begin(self) -> None:
        """Everything is loaded."""
        self._say(Ready())
        threading.Thread(target=self._listen, daemon=True).start()
        die_with_parent(False)  # from here on _listen notices, and clears up

    def _run_next(self) -> None:
        settings, control = self._commanded.get()
        if self._is_light:
            from core.training.run_few_photos import run_few_photos

            run_few_photos(settings, self._say, control)
            return
        from core.training.run import forget_run, run

        try:
            run(settings, self._say, control)
        finally:
            forget_run()

    def _tried(self, work: Callable[[], None]) -> bool:
        """Whether it was done; else it is said why, and nothing of the run is left."""
        try:
            work()
            return True
        except BrokenPipeError:  # whoever read the messages is gone
            self._leave()
        except Exception as error:
            if not isinstance(error, InklingError):
                traceback.print_exc()
            sentence = sentence_of(error, self._output)
        self._clear()
        self._say(failed(sentence))
        return False

    def _drawn_ahead(self, fraction: float) -> None:
        """Say how far it is, once somebody waits; break off if they want something else."""
        asked = self._asked
        if asked and "made_hands" not in asked.data:
            raise _NotWantedError
        if asked:
            self._say(Working("data", fraction if self._is_told else 0.0))
            self._is_told = True

    def _say(self, message: Message) -> None:
        with self._speaking:
            if isinstance(message, CandidateSaved):
                self._saved = True  # from here on it is the person's
            if self._is_for_many and isinstance(message, CandidateSaved | Failed):
                self._output, self._saved = None, False  # the next may be commanded
            print(to_json(message), file=self._messages, flush=True)

    def _listen(self) -> None:
        """Until the end of the commands, which means that nobody waits for the run any more."""
        try:
            for line in self._commands:
                self._obey(line)
        except ProtocolError as error:
            self._leave(Failed(str(error)))
        except InklingError as error:
            self._leave(failed(str(error)))
        except BaseException:
            traceback.print_exc()
        self._leave()

    def _obey(self, line: bytes) -> None:
        match parse_command(line):
            case RunSettings() as settings if self._output is None:
                output = Path(settings.output)
                with os_errors_as_store_errors(output):
                    make_folder(output)
                self._output = output
                self._asked = settings
                # A pause that was said too late for the run before holds this one.
                if self._is_for_many and self._control.stops:
                    self._control = Control()
                self._commanded.put((settings, self._control))
            case Pause():
                self._control.pause()
            case Resume():
                self._control.resume()
            case Stop():
                self._control.stop()
            case Cancel():
                self._leave(Cancelled())

    def _leave(self, last_words: Message | None = None) -> None:
        """End the process at once, whatever it is doing, and leave nothing of the run behind."""
        try:
            silenced = self._speaking.acquire(timeout=_LAST_WORDS_WITHIN)  # for ever
            if not self._saved:
                self._clear()
                if silenced and last_words is not None:
                    os.write(self._messages.fileno(), f"{to_json(last_words)}\n".encode())
            sys.stderr.flush()
        finally:
            os._exit(1)

    def _clear(self) -> None:
        """Remove the output folder. It loses its name first: what is being written into it by that
        name then fails, instead of coming back."""
        output = self._output
        if output is None:
            return
        for _ in range(_CLEARING_TRIES):
            aside = output.with_name(f".gone-{secrets.token_hex(4)}")
            try:
                output.rename(aside)
            except FileNotFoundError:
                return
            except OSError:
                aside = output
            shutil.rmtree(aside, ignore_errors=True)


def sentence_of(error: Exception, output: Path | None) -> str:
    """Say why a training ended. output: the folder that it wrote into, None = none yet.

    TensorFlow raises one and the same for a disk and a memory that are full, and a library that
    finds no room in memory cannot be imported: so it is looked at, what there is no more of.
    """
    if isinstance(error, InklingError):
        return str(error)
    if getattr(error, "errno", None) in _NO_ROOM or (output and _is_full(output)):
        return tr(NO_ROOM)
    if isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM:
        return tr(NO_MEMORY)
    fault = type(error).__name__
    if fault == "ResourceExhaustedError" or (isinstance(error, ImportError) and _memory_is_short()):
        return tr(NO_MEMORY)
    return tr(UNKNOWN, fault=fault)


def _is_full(folder: Path) -> bool:
    existing = next(each for each in (folder, *folder.parents) if each.is_dir())
    return shutil.disk_usage(existing).free < _LEAST_ROOM


def _memory_is_short() -> bool:
    try:
        mmap.mmap(-1, _LEAST_MEMORY).close()
    except (OSError, MemoryError):
        return True
    return False
