"""The bundle of `make bundle`: how small it packs, and how soon it answers.

    python -m bench.bundle

Packed with xz, as a download would be. The start is measured to the first answer to a drawing in
the window, without a screen: `inkling demo` up to its first line; the best of five, as other
programs may keep the computer busy.
"""

import os
import subprocess
import tempfile
import time
from pathlib import Path

import psutil

from bench.report import row

BUNDLE = Path(__file__).resolve().parents[1] / "build" / "bundle" / "inkling"


def main() -> None:
    if not BUNDLE.is_dir():
        print("There is no bundle to measure: make bundle")
        return
    seconds, work = min(to_first_answer() for _ in range(5))
    row(
        "bundle: start to the first answer",
        f"{seconds:.2f} s ({work:.2f} s of work)",
        "2 s",
        "1 s",
        holds=seconds <= 2,
    )
    megabytes = packed() / 1e6
    row(
        "bundle without training, packed",
        f"{megabytes:.0f} MB",
        "180 MB",
        "150 MB",
        holds=megabytes <= 180,
    )


def to_first_answer() -> tuple[float, float]:
    """Seconds by the clock, and of the processor's time."""
    began = time.perf_counter()
    with subprocess.Popen(
        [BUNDLE / "inkling", "demo"],
        env={**os.environ, "INKLING_DATA": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as demo:
        while demo.stdout.readline().strip() == "":
            pass
        seconds = time.perf_counter() - began
        times = psutil.Process(demo.pid).cpu_times()
        demo.kill()
    return seconds, times.user + times.system


def packed() -> int:
    """Bytes."""
    with tempfile.NamedTemporaryFile(suffix=".tar.xz") as file:
        subprocess.run(
            ["tar", "-C", BUNDLE.parent.resolve(), "-cJf", file.name, f"{BUNDLE.name}/"],
            check=True,
        )
        return Path(file.name).stat().st_size


if __name__ == "__main__":
    main()
