"""A table of many pictures: memory, what kills cost, and the time against the plain command.

    python -m bench.tables [--pictures 100000] [--kills 20] [--photos 2000] [--window 5000]

The pictures are made ones, of a digit each, every fiftieth none; the command is killed by SIGKILL
at moments drawn evenly from a whole run's length, resumed each time, and run to its end. Memory is
that of the parent, its decoders apart, at its highest. The photos are those of pets.zip: the
command with --output against the same without, and by Ray where that is installed, by turns.
"""

import importlib.util
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from bench.report import row, wanted
from core.files.paths import data_folder
from tests.support.tables import rows_of, write_pictures

# Says on stderr, at the end, how many kB the process took at most.
_PROGRAM = """\
import resource, sys
from core.cli.main import main
status = main(sys.argv[1:])
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""


def main() -> None:
    counts = wanted(__doc__, pictures=100_000, kills=20, photos=2_000, window=5_000)
    with tempfile.TemporaryDirectory() as folder:
        measure_kills(Path(folder), counts.pictures, counts.kills)
        if counts.photos:
            measure_time(Path(folder), counts.photos)
        if counts.window:
            measure_window(Path(folder), counts.window)


def measure_kills(folder: Path, count: int, kills: int) -> None:
    expected = write_pictures(folder / "pictures", count)
    whole = command(folder / "pictures", folder / "whole.csv")
    began = time.monotonic()
    peak = finished(whole)
    seconds = time.monotonic() - began
    chance = random.Random(1)
    table = folder / "answers.csv"
    done = 0
    for killed in range(kills):
        process = command(folder / "pictures", table, resume=killed > 0)
        try:
            # Together the length of a run; the first seconds are the start and what is known.
            process.wait(3 + chance.uniform(0, 2 * seconds / kills))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            done += 1
    peak = max(peak, finished(command(folder / "pictures", table, resume=kills > 0)))
    report(expected, table, done, peak, seconds)


def report(expected: dict[str, str], table: Path, kills: int, peak: float, seconds: float) -> None:
    rows = rows_of(table)
    files = [each["file"] for each in rows]
    missing = len(expected.keys() - set(files))
    twice = len(files) - len(set(files))
    wrong = sum(expected.get(each["file"]) != each["label"] for each in rows)
    in_order = sorted(rows, key=lambda each: each["file"])
    other = rows_of(table.with_name("whole.csv")) != in_order
    row(
        f"{len(expected)} pictures, broken off {kills} times: files not answered / twice / "
        "otherwise than in one run",
        f"{missing} / {twice} / {int(other)} ({wrong} labels are not what was drawn)",
        "0 / 0 / 0",
        holds=not (missing or twice or other),
    )
    row(
        f"peak memory of the parent, {len(expected)} pictures in {seconds:.0f} s",
        f"{peak:.0f} MB",
        "250 MB",
        holds=peak <= 250,
    )


def measure_time(folder: Path, count: int) -> None:
    photos = folder / "photos"
    photos.mkdir()
    with zipfile.ZipFile(data_folder() / "pets.zip") as pets:
        names = [name for name in pets.namelist() if name.endswith(".jpg")]
        for name in names[:: max(1, len(names) // count)][:count]:
            (photos / name.replace("/", "-")).write_bytes(pets.read(name))
    took: dict[str, list[float]] = {"plain": [], "table": [], "ray": []}
    for _ in range(3):
        began = time.monotonic()
        subprocess.run(
            [sys.executable, "-P", "-m", "gui", "classify", "--json", str(photos)],
            stdout=subprocess.DEVNULL,
            check=False,
        )
        took["plain"].append(time.monotonic() - began)
        began = time.monotonic()
        finished(command(photos, folder / "photos.csv", task="auto"))
        took["table"].append(time.monotonic() - began)
        began = time.monotonic()
        if has_ray():
            finished(command(photos, folder / "ray.csv", "auto", more=["--engine", "ray"]))
            took["ray"].append(time.monotonic() - began)
    plain, table = (statistics.median(took[name]) for name in ("plain", "table"))
    row(
        f"{count} photos as a table, against lines on standard output",
        f"{table:.1f} s / {plain:.1f} s = {table / plain:.2f}",
        "1.05",
        holds=table <= 1.05 * plain,
    )
    if took["ray"]:
        ray = statistics.median(took["ray"])
        row(
            f"{count} photos by Ray on this machine, its start included, against the local engine",
            f"{ray:.1f} s / {table:.1f} s = {ray / table:.2f}",
            "1.6",
            "1.2",
            holds=ray <= 1.6 * table,
        )


def has_ray() -> bool:
    return importlib.util.find_spec("ray") is not None


def measure_window(folder: Path, count: int) -> None:
    """The longest turn of the window's event loop while a folder is read, sorted and filtered."""
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

    from gui.main_window import MainWindow
    from gui.photos.folder_page import FolderPage
    from gui.photos.folder_table import PROBABILITY

    write_pictures(folder / "looked_at", count)
    app = QApplication([])
    window = MainWindow()
    window.show()
    settled = time.monotonic() + 3  # until it has done what it puts off at its start
    while time.monotonic() < settled:
        app.processEvents()
        time.sleep(0.01)
    window.dialogs.show_folder(str(folder / "looked_at"))
    page = window.findChild(FolderPage)
    view, words = page.findChild(QTableView), page.findChild(QLineEdit, "folder_filter")
    turns: list[float] = []
    while page.run.is_running:
        began = time.perf_counter()
        app.processEvents()
        turns.append(time.perf_counter() - began)
        if len(turns) == 300:
            view.sortByColumn(PROBABILITY, Qt.SortOrder.DescendingOrder)
        elif len(turns) == 600:
            words.setText("0001")
        time.sleep(0.001)
    turns = sorted(turns[20:])  # without the first ones, in which it is laid out
    window.close()
    longest = 1000 * turns[-1]
    row(
        f"the window's event loop while {count} pictures are read into a sorted, filtered table: "
        "longest turn",
        f"{longest:.0f} ms (of 100, 99 under {1000 * turns[len(turns) * 99 // 100]:.0f} ms)",
        "30 ms",
        holds=longest <= 30,
    )


def command(
    pictures: Path,
    table: Path,
    task: str = "digits",
    resume: bool = False,
    more: Sequence[str] = (),
) -> subprocess.Popen:
    arguments = ["classify", "--task", task, str(pictures), "--output", str(table), *more]
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _PROGRAM, *arguments, *(["--resume"] if resume else [])],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process: subprocess.Popen) -> float:
    """Its highest memory, in MB."""
    said = process.communicate()[1]
    peaks = [line.split()[1] for line in said.splitlines() if line.startswith("peak ")]
    assert peaks, said
    return int(peaks[0]) / 1000


if __name__ == "__main__":
    main()
