"""How every command speaks: results on stdout, messages on stderr."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any


def say(text: str) -> None:
    """One line for a person, on stdout, at once."""
    print(_printable(text), flush=True)


def say_json(fields: Mapping[str, Any]) -> None:
    """One object a line for a program, on stdout, at once. ASCII, so no encoding can break it."""
    print(json.dumps(fields), flush=True)


def complain(message: object) -> None:
    """A message for a person, on stderr."""
    print(f"inkling: {_printable(str(message))}", file=sys.stderr, flush=True)


def note(text: str) -> None:
    """Progress for a person, on stderr."""
    print(_printable(text), file=sys.stderr, flush=True)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells -> lines with aligned columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "\n".join(lines)


def percent(share: float, digits: int = 2) -> str:
    """0.9931 -> "99.31 %"."""
    return f"{100 * share:.{digits}f} %"


def _printable(text: str) -> str:
    # A file name may hold bytes that are no UTF-8, and control characters that move the cursor.
    text = text.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() or c == "\n" else repr(c)[1:-1] for c in text)
