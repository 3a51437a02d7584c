"""How every command speaks: results on stdout, messages and progress on stderr."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

_WIDTH = 24  # characters
_WORK = {
    "trainer": "fetching the trainer, once",
    "data": "loading",
    "model": "making it ready",
    "test": "measuring",
}
_CLEAR = "\r\x1b[K"


def say(*lines: str) -> None:
    """Lines for a person, on stdout, at once."""
    for line in lines:
        print(printable(line), flush=True)


def say_json(fields: Mapping[str, Any]) -> None:
    """One object a line for a program, on stdout, at once. ASCII, so no encoding can break it."""
    print(json.dumps(fields), flush=True)


def complain(message: object) -> None:
    """A message for a person, on stderr."""
    print(f"inkling: {printable(str(message))}", file=sys.stderr, flush=True)


def note(text: str) -> None:
    """Progress for a person, on stderr."""
    print(printable(text), file=sys.stderr, flush=True)


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of cells -> lines with aligned columns."""
    rows = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def percent(fraction: float, digits: int = 2) -> str:
    """0.9931 -> "99.31 %"."""
    return f"{100 * fraction:.{digits}f} %"


def printable(text: str) -> str:
    """Write out whatever would move a terminal's cursor, an end of a line as well."""
    # A file name may hold bytes that are no UTF-8, characters that move the cursor, and ends of
    # lines, behind which it would forge a line of ours.
    text = text.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


class ProgressBar:
    """The bar itself only where there is a terminal to draw it on; the lines anywhere."""

    def __init__(self) -> None:
        self._draws = sys.stderr.isatty()

    def show(self, message: Mapping[str, Any]) -> None:
        """What the trainer said last, as core.runs.protocol has it."""
        from core.runs.protocol import BatchEnded, EpochEnded, Evaluated, Started, Working  # slow

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

    def _bar(self, fraction: float, text: str) -> None:
        if self._draws:
            done = round(fraction * _WIDTH)
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
