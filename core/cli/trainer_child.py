"""The trainer as the command line has it: a child that trains by settings, and is gone at the
end."""

import os
import subprocess
import tempfile
from collections.abc import Generator, Mapping, Sequence
from types import TracebackType
from typing import Any

from core.cli.output import note
from core.files.json_file import DamagedError, load_json
from core.runs.protocol import (
    ALL_CORES,
    TRAINER,
    BatchEnded,
    CandidateSaved,
    Failed,
    FiltersChanged,
    to_json,
)
from core.runs.settings import RunSettings

NO_MODEL = (
    "The training ended before there was a model. Nothing was changed. Try again; what the trainer "
    "said last is above."
)
_PASSING = (BatchEnded.event, FiltersChanged.event)
_LAST_WORDS = 12  # lines of the trainer's stderr that are shown when it fails


class TrainerChild:
    """Started when it is entered; no trainer is left behind, whatever happens."""

    def __init__(self, *arguments: str, program: Sequence[str] | None = None):
        """arguments: of core.training. program: what is started; None = this computer's."""
        self._command = [*(program or TRAINER), *arguments]

    def __enter__(self) -> "TrainerChild":
        self._chatter = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._chatter,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._chatter.close()

    def messages(self, settings: RunSettings) -> Generator[dict[str, Any], None, None]:
        """Train, and give out what is said until the run is over; without CandidateSaved or Failed
        at the end, the trainer died, or said what is no message."""
        try:
            # Left open: the end of its stdin tells the trainer that nobody waits for it any more.
            commands, said = self._process.stdin, self._process.stdout
            assert commands is not None  # both are pipes
            assert said is not None
            commands.write(f"{to_json(settings)}\n".encode())
            commands.flush()
            for line in said:
                message = load_json(line)
                if "event" not in message:
                    break
                yield message
                if message["event"] in (CandidateSaved.event, Failed.event):
                    break
        except (BrokenPipeError, DamagedError, TypeError):
            pass  # either way there is no model

    def last_words(self) -> list[str]:
        """The last lines of what it said besides messages."""
        self._chatter.seek(0)
        return self._chatter.read().decode("utf-8", "replace").splitlines()[-_LAST_WORDS:]


def train_apart(
    settings: RunSettings, program: Sequence[str], variables: Mapping[str, str]
) -> tuple[list[dict[str, Any]], list[str]]:
    """Train on whichever machine this is called -> what the trainer said, without what only shows
    how far it is, and its last words. program: as for a TrainerChild. variables: of the
    environment, which say where data lies."""
    os.environ.update(variables)
    with TrainerChild(ALL_CORES, program=program) as trainer:
        told = [each for each in trainer.messages(settings) if each["event"] not in _PASSING]
        return told, trainer.last_words()


def show_last_words(lines: Sequence[str]) -> None:
    """Print them, apart from what is Inkling's own."""
    for line in lines:
        note(f"    {line}")
