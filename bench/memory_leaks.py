"""What is left over in the window after 1,000 drops and 10,000 classifications.

    QT_QPA_PLATFORM=offscreen python -m bench.memory_leaks [--drops 1000] [--classifications 10000]

The real window, with real drops: sheets and noise of several formats and sizes, every eighth a file
that is no picture, every fiftieth four at once; then drawings that grow stroke by stroke, each
asked about. Counted from after a first few of each, when everything is loaded that ever is. Memory
is the process's resident set.
"""

import gc
import os
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from PySide6.QtWidgets import QApplication

from bench.report import row, wanted
from gui.main_window import MainWindow
from tests.support.handwriting import DIGITS
from tests.support.photos import drop, of_files, paper
from tests.support.pointer import draw_digit

WARM_UP = 60  # drops: everything once, several at once too
MOST_GROWTH = 50.0  # MB


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds.

    memory: MB.
    """

    memory: float
    processes: int
    threads: int
    handles: int

    @classmethod
    def now(cls) -> "Held":
        gc.collect()
        this = psutil.Process()
        handles = this.num_fds() if hasattr(this, "num_fds") else this.num_handles()
        memory = this.memory_info().rss / 1e6
        return cls(memory, len(this.children(recursive=True)), threading.active_count(), handles)


def main() -> None:
    counts = wanted(__doc__, drops=1000, classifications=10_000)
    started = Held.now()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = name
        app = QApplication([])
        window = MainWindow()
        window.show()
        files = made_files(folder)
        give(app, window, files, WARM_UP)
        classify(app, window, 100)
        before = Held.now()
        give(app, window, files, counts.drops)
        after_drops = Held.now()
        classify(app, window, counts.classifications)
        after = Held.now()
        window.close()
        app.processEvents()
        ended = Held.now()
    growth = after.memory - before.memory
    row(
        f"memory after {counts.drops} drops and {counts.classifications} classifications",
        f"{growth:+.1f} MB (after the drops {after_drops.memory - before.memory:+.1f} MB, "
        f"from {before.memory:.0f} MB)",
        f"{MOST_GROWTH:.0f} MB",
        holds=growth <= MOST_GROWTH,
    )
    for what in ("processes", "threads", "handles"):
        more = getattr(after, what) - getattr(before, what)
        row(f"{what} more than before", f"{more}", "0", holds=more <= 0)
    for what in ("processes", "threads"):
        left = getattr(ended, what) - getattr(started, what)
        row(f"{what} left over by the closed window", f"{left}", "0", holds=left <= 0)


def made_files(folder: Path) -> list[list[str]]:
    """What is dropped, again and again."""
    rng = np.random.default_rng(1)
    files = []
    for number, (size, suffix) in enumerate(
        [((640, 512), "png"), ((3000, 2400), "jpg"), ((300, 240), "webp"), ((1200, 960), "gif")]
    ):
        sheet = folder / f"sheet {number}.{suffix}"
        Image.fromarray(paper(str(2040 + number))).resize(size).save(sheet)
        noise = folder / f"noise {number}.{suffix}"
        grey = rng.integers(0, 256, (size[1] // 8, size[0] // 8, 3), np.uint8)
        Image.fromarray(grey).resize(size, Image.Resampling.BICUBIC).save(noise)
        files += [[str(sheet)], [str(noise)]]
    broken = folder / "broken.jpg"
    broken.write_bytes(Path(files[2][0]).read_bytes()[:2000])
    return [*files[:-1], [str(broken)]]


def give(app: QApplication, window: MainWindow, files: list[list[str]], times: int) -> None:
    """Drop files and wait for what the window says of each; every fiftieth time the first four."""
    for number in range(times):
        paths = files[number % len(files)]
        if number % 50 == 49:
            paths = [file for each in files[:4] for file in each]
        heard: list[object] = []
        window.session.answered.connect(heard.append)
        window.photos.refused.connect(heard.append)
        drop(window, of_files(*paths))
        wait(app, lambda heard=heard: heard and not window.filmstrip._run)
        window.session.answered.disconnect(heard.append)
        window.photos.refused.disconnect(heard.append)


def wait(app: QApplication, done) -> None:
    deadline = time.monotonic() + 60
    while not done():
        app.processEvents()
        time.sleep(0.0005)  # or the busy loop would take the other threads' time
        assert time.monotonic() < deadline


def classify(app: QApplication, window: MainWindow, times: int) -> None:
    """Draw digit after digit, until so many answers have been given."""
    window.filmstrip.close_strip()
    answers: list[None] = []
    note = lambda _: answers.append(None)  # noqa: E731 (to be disconnected again)
    window.session.answered.connect(note)
    while len(answers) < times:
        before = len(answers)
        for digit in DIGITS:
            # The last photo that was dropped may come only now, and nothing is drawn on it.
            window.menu_actions.close_photo.trigger()
            window.drawing.clear()
            draw_digit(window, digit)
            app.processEvents()
        assert len(answers) > before, "Nothing that is drawn is answered."
    window.session.answered.disconnect(note)


if __name__ == "__main__":
    main()
