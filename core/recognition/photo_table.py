"""What photos show, as a table that any spreadsheet opens."""

import csv
import io
import os
from collections.abc import Iterable
from dataclasses import dataclass

COLUMNS = ("file", "task", "label", "probability", "verdict", "error")

# What makes a spreadsheet run a cell instead of showing it (OWASP, "CSV Injection"), in its wide
# forms too, and what hides that from the eye.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """path: as it was given. label: of digits, a row of the sheet is a word. probability: 0..1,
    None without an answer. error: why there is none."""

    path: str
    task: str = ""
    label: str = ""
    probability: float | None = None
    verdict: str = ""
    error: str = ""


def photo_table(rows: Iterable[PhotoRow]) -> bytes:
    """A CSV file's content (RFC 4180), with the mark by which Excel knows UTF-8.

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for row in rows:
        share = "" if row.probability is None else round(row.probability, 6)
        # A name that is not UTF-8 cannot stand in the file as it is.
        path = os.fsencode(row.path).decode("utf-8", "replace")
        cells = (path, row.task, row.label, share, row.verdict, row.error)
        writer.writerow(_harmless(cell) if isinstance(cell, str) else cell for cell in cells)
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
