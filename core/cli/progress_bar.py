"""How a training goes, for a person at a terminal: a line an epoch, and a bar that grows."""

import sys
from collections.abc import Mapping
from typing import Any

from core.cli.output import note, percent
from core.runs.protocol import BatchEnded, EpochEnded, Evaluated, Started, Working

_WIDTH = 24  # characters
_WORK = {"data": "loading", "model": "making it ready", "test": "measuring"}
_CLEAR = "\r\x1b[K"


class ProgressBar:
    """The bar itself only where there is a terminal to draw it on; the lines anywhere."""

    def __init__(self) -> None:
        self._draws = sys.stderr.isatty()

    def show(self, message: Mapping[str, Any]) -> None:
        """What the trainer said last, as core.runs.protocol has it."""
        event = message["event"]
        if event == Started.event:
            self._line(f"Learning from {message['training']} pictures.")
        elif event == BatchEnded.event:
            in_epoch = message["batch"] / message["batches"]
            self._bar(
                (message["epoch"] - 1 + in_epoch) / message["epochs"],
                f"epoch {message['epoch']}/{message['epochs']}  "
                f"accuracy {percent(message['accuracy'])}  {time_left(message['seconds_left'])}",
            )
        elif event == Working.event:
            self._bar(message["share"], _WORK[message["on"]])
        elif event == EpochEnded.event:
            self._line(_epoch_line(message))
        elif event == Evaluated.event and message["data"] == "drawings":
            accuracy = percent(message["figures"]["accuracy"])
            self._line(f"On your own drawings, {message['model']}: {accuracy} right.")

    def _line(self, text: str) -> None:
        if self._draws:
            sys.stderr.write(_CLEAR)
        note(text)

    def _bar(self, share: float, text: str) -> None:
        if self._draws:
            done = round(share * _WIDTH)
            bar = "#" * done + "." * (_WIDTH - done)
            sys.stderr.write(f"{_CLEAR}[{bar}] {text}")
            sys.stderr.flush()


def time_left(seconds: float) -> str:
    """20.0 -> "20 s left"; from 90 s on in minutes."""
    if seconds < 90:
        return f"{round(seconds)} s left"
    return f"{round(seconds / 60)} min left"


def _epoch_line(message: Mapping[str, Any]) -> str:
    epoch, epochs = message["epoch"], message["epochs"]
    left = message["seconds"] / epoch * (epochs - epoch)
    heart = "  (learns by heart now)" if message.get("overfits") else ""
    return (
        f"epoch {epoch:>{len(str(epochs))}}/{epochs}  loss {message['loss']:.4f}  "
        f"accuracy {percent(message['accuracy'])}  "
        f"on other pictures {percent(message['validation_accuracy'])}  {time_left(left)}{heart}"
    )
