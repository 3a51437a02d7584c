"""Folders of made pictures to be answered as a table, and a command that is killed on the way."""

import io
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from core.files.table import Row, read_table
from core.models.classifier import Classifier
from core.models.store import Store
from core.tables.answering import columns_of
from core.task import DIGITS, TASKS
from tests.support.paths import ROOT
from tests.support.photos import paper

SIGNS = "01234567"
SMALL = (160, 128)  # px: quick to read, and large enough for a digit
_PATIENCE = 60.0  # s
# The command line, whose parts have so many rows that there are some to be killed between.
_PROGRAM = """\
import sys
import core.tables.engines.local, core.tables.engines.ray
from core.cli.main import main
for engine in (core.tables.engines.local, core.tables.engines.ray):
    engine.MOST_ROWS = int(sys.argv[1])
sys.exit(main(sys.argv[2:]))
"""


def sheet(digit: str) -> bytes:
    """A small picture of a digit on paper, as PNG."""
    stream = io.BytesIO()
    Image.fromarray(paper(digit)).resize(SMALL).save(stream, "PNG")
    return stream.getvalue()


def write_pictures(folder: Path, count: int, a_folder: int = 1_000) -> dict[str, str]:
    """Pictures of digits in folders -> what is on each; every fiftieth is none, ""."""
    contents = [sheet(sign) for sign in SIGNS]
    expected = {}
    for number in range(count):
        place = folder / f"{number // a_folder:04}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{number:06}.png"
        is_bad = number % 50 == 49
        path.write_bytes(b"no picture" if is_bad else contents[number % len(SIGNS)])
        expected[str(path)] = "" if is_bad else SIGNS[number % len(SIGNS)]
    return expected


def digits_columns() -> dict[str, type]:
    """Of a table of digits."""
    return dict(columns_of({DIGITS.name: Classifier(Store(DIGITS.name).current().folder)}))


def rows_of(table: Path, task: str = DIGITS.name) -> list[Row]:
    """The rows of a table that was asked for one task, or "auto"."""
    names = (DIGITS.name, "pets") if task == "auto" else (task,)
    models = {each: Classifier(Store(each).current().folder) for each in names if each in TASKS}
    return list(read_table(table, columns_of(models)))


def started(
    arguments: Sequence[str], rows_a_part: int, folder: Path | None = None
) -> subprocess.Popen:
    """`inkling` with these arguments, in a process of its own; folder: in which."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _PROGRAM, str(rows_a_part), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def kill_after_parts(process: subprocess.Popen, folder: Path, more: int) -> bool:
    """Kill it when so many more parts are there; whether it was still running then."""
    wait_for_parts(process, folder, more)
    process.kill()
    process.communicate()
    return process.returncode == -9


def wait_for_parts(process: subprocess.Popen, folder: Path, more: int) -> None:
    """Until so many more parts are there, or it has ended."""
    wanted = len(parts_in(folder)) + more
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and len(parts_in(folder)) < wanted:
        assert time.monotonic() < deadline, "no part came"
        time.sleep(0.005)


def parts_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))
