"""The real trainer process, as the window starts it, with the time of all that it says."""

import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from core.runs.protocol import (
    TRAINER,
    CandidateSaved,
    Command,
    Evaluated,
    Failed,
    Message,
    Ready,
    parse_message,
    to_json,
)
from core.runs.settings import RunSettings


@dataclass(frozen=True, slots=True)
class Heard:
    """at: seconds since the settings were sent."""

    at: float
    message: Message


class BenchTrainer(AbstractContextManager):
    """Started ahead: when it is made it is ready. A context; at its end the process is gone."""

    def __init__(self, *arguments: str):
        self._home = tempfile.TemporaryDirectory()
        self.output = Path(self._home.name) / ".candidate" / "digits-bench"
        self.output.mkdir(parents=True)
        self.process = subprocess.Popen(
            [*TRAINER, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert parse_message(self.process.stdout.readline()) == Ready()

    def __exit__(self, *_error: object) -> None:
        self.process.kill()
        self.process.communicate()
        self._home.cleanup()

    def train(self, settings: RunSettings, hear: Callable[[Heard], None] = lambda _: None) -> None:
        """A whole run into self.output; hear gets everything as it comes.

        Raises:
            SystemExit: the training failed.
        """
        began = time.perf_counter()
        self.say(replace(settings, output=str(self.output)))
        for line in self.process.stdout:
            heard = Heard(time.perf_counter() - began, parse_message(line))
            hear(heard)
            if isinstance(heard.message, Failed):
                raise SystemExit(heard.message.error)
            if isinstance(heard.message, CandidateSaved):
                return

    def say(self, command: Command) -> None:
        self.process.stdin.write(f"{to_json(command)}\n".encode())
        self.process.stdin.flush()


def cost(heard: list[Heard]) -> float:
    """What it lost on the test pictures."""
    accuracy = {
        each.message.model: each.message.figures.accuracy
        for each in heard
        if isinstance(each.message, Evaluated) and each.message.data == "test"
    }
    return accuracy["current"] - accuracy["candidate"]
