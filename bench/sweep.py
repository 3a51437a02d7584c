"""What a sweep takes beyond the runs themselves.

    python -m bench.sweep [--percent 20]

Twelve small runs, `inkling sweep digits --network mlp,cnn --epochs 1,3,5 --units 32,128`, with so
many of 100 training pictures. A run itself is from the moment when the trainer begins with its
settings to the moment when its model is whole; the start of TensorFlow, the versions, the log and
the table are beyond it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.report import row, wanted
from core.cli.main import main as inkling
from core.cli.trainer_child import TrainerChild
from core.runs.protocol import CandidateSaved, Ready
from core.runs.settings import RunSettings

_GRID = ("--network", "mlp,cnn", "--epochs", "1,3,5", "--units", "32,128")


def main() -> None:
    percent = wanted(__doc__, percent=20).percent
    seconds: list[float] = []
    messages = TrainerChild.messages

    def timed(child: TrainerChild, settings: RunSettings) -> Iterator[dict[str, Any]]:
        began = 0.0
        for message in messages(child, settings):
            if message["event"] != Ready.event and not began:
                began = time.monotonic()
            if message["event"] == CandidateSaved.event:
                seconds.append(time.monotonic() - began)
            yield message

    TrainerChild.messages = timed
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        output = ("--output", str(Path(folder) / "sweep.csv"))
        began = time.monotonic()
        status = inkling(["sweep", "digits", *_GRID, "--share", str(percent / 100), *output])
        whole = time.monotonic() - began
    if status:
        sys.exit(status)
    runs = sum(seconds)
    beyond = (whole - runs) / runs
    measured = f"{100 * beyond:.1f} % of {runs:.1f} s"
    row(f"{len(seconds)} trainings, beyond the runs", measured, "15 %", "5 %", holds=beyond <= 0.15)


if __name__ == "__main__":
    main()
