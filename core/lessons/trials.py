"""Trials: small trainings that a lesson measures by, one after the other in one trainer, which
loads TensorFlow once. No model is kept of them; the shown code does the very same."""

import contextlib
import dataclasses
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO, Any

from core.datasets.catalogue import with_stand_ins
from core.errors import LessonError, TrainingError
from core.runs.networks import CUSTOM
from core.runs.presets import PRESETS
from core.runs.protocol import TRAINER, TRIALS, Failed, Message, TrialEnded, parse_message, to_json
from core.runs.settings import LayerSettings, RunSettings, check
from core.translation import marked, tr

_USUAL = PRESETS["tutorial"].settings  # what a trial does not say
_PATIENCE = 180.0  # s without a word
_GONE = marked("The trainer ended before the trial did. Nothing of yours was changed; try again.")
_KINDS: dict[str, Callable[[str], Any]] = {
    "network": str,
    "data": lambda text: tuple(text.split(",")),
    "epochs": int,
    "batch": int,
    "optimizer": str,
    "learning_rate": float,
    "input_scaling": str,
    "augmentation": float,
    "label_smoothing": float,
    "share": float,
    "seed": int,
}
NO_LAYERS = "none"


def trial_settings(words: Sequence[str]) -> RunSettings:
    """Words such as epochs=3 and layers="dense 64, dropout 0.3" -> settings; what is not said is
    as in the preset Tutorial. layers=none: straight from the pixels to the answer.

    Raises:
        LessonError: a word is none, or its value is not allowed.
    """
    changes: dict[str, Any] = {"preset": ""}
    for word in words:
        field, _, value = word.partition("=")
        if field == "preset" and value in PRESETS:
            changes = {each.name: getattr(PRESETS[value].settings, each.name) for each in _FIELDS}
        elif field == "layers":
            changes |= {"network": CUSTOM, "layers": _layers(value)}
        elif field in _KINDS:
            changes[field] = _value(field, value, _KINDS[field])
        else:
            known = ", ".join((*_KINDS, "layers", "preset"))
            raise LessonError(
                tr("“{word}” sets nothing. What can be set: {known}.", word=word, known=known)
            )
    settings = dataclasses.replace(_USUAL, **changes)
    problems = check(settings)
    if not settings.layers:
        problems.pop("layers", None)  # none at all is what some trials are about
    for field, sentence in problems.items():
        raise LessonError(f"{field.replace('_', ' ')}: {sentence}")
    return settings


_FIELDS = dataclasses.fields(RunSettings)


def _value(field: str, value: str, kind: Callable[[str], Any]) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise LessonError(
            tr("“{value}” is no number for {field}.", value=value, field=field)
        ) from None


def _layers(text: str) -> tuple[LayerSettings, ...]:
    if text == NO_LAYERS:
        return ()
    made = []
    for each in text.split(","):
        kind, number, activation = (*each.split(), "", "", "")[:3]
        if kind == "dropout":
            made.append(LayerSettings(kind, rate=_value("layers", number, float)))
        else:
            units = _value("layers", number, int) if number else 0
            made.append(LayerSettings(kind, units, activation or "relu"))
    return tuple(made)


class Trials:
    """One trainer process, started when it is first asked, which does one trial after the other.
    Asked by one thread; another may close it, for good."""

    default_command = (*TRAINER, TRIALS)

    def __init__(self, command: Sequence[str] = ()):
        """command: what to start in the trainer's place."""
        self._command = command or self.default_command
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False
        self._starting = threading.Lock()

    def run(self, settings: RunSettings) -> TrialEnded:
        """Train and measure, and wait for it.

        Raises:
            TrainingError: there is no result; a sentence for the person.
        """
        settings = dataclasses.replace(settings, data=with_stand_ins(settings.data))
        try:
            process = self._started()
            commands, messages = process.stdin, process.stdout
            assert commands is not None  # both are pipes
            assert messages is not None
            commands.write(f"{to_json(settings)}\n".encode())
            commands.flush()
            return self._result(process, messages)
        except (OSError, ValueError) as error:  # the second, where another thread has closed it
            self._end()
            raise TrainingError(tr(_GONE)) from error

    def close(self) -> None:
        """End the trainer, whatever it is doing; none is started any more."""
        with self._starting:
            self._is_closed = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with process:  # closes its pipes and waits for it
                pass

    def _started(self) -> "subprocess.Popen[bytes]":
        with self._starting:
            if self._is_closed:
                raise TrainingError(tr(_GONE))
            if self._process is None:
                self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._process

    def _result(self, process: "subprocess.Popen[bytes]", messages: IO[bytes]) -> TrialEnded:
        while True:
            message = self._next(process, messages)
            if isinstance(message, TrialEnded):
                return message
            if isinstance(message, Failed):
                raise TrainingError(message.error)

    def _next(self, process: "subprocess.Popen[bytes]", messages: IO[bytes]) -> Message:
        watch = threading.Timer(_PATIENCE, process.kill)
        watch.start()
        try:
            line = messages.readline()
        finally:
            watch.cancel()
        if not line:
            with contextlib.suppress(OSError):
                self._end()
            raise TrainingError(tr(_GONE))
        return parse_message(line)
