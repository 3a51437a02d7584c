"""Whether the code that is shown reaches its run's accuracy: the real trainer, then the script.

Both on MNIST with the same seed, one after the other; the script runs as a learner runs it, in a
Python of its own that knows nothing of Inkling. By default the presets Tutorial and Quick.

INKLING_DATA=... python -m bench.shown_code [PRESET...]
"""

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.report import row
from core.datasets.catalogue import where
from core.runs.keras_script import keras_script
from core.runs.presets import PRESETS
from core.runs.protocol import ALL_CORES, TRAINER, to_json
from core.runs.settings import RunSettings

ROOT = Path(__file__).resolve().parents[1]

_PRESETS = ("tutorial", "quick")
_APART = 0.003


def main() -> None:
    for name in sys.argv[1:] or _PRESETS:
        settings = PRESETS[name].settings
        with tempfile.TemporaryDirectory() as folder:
            ours = trained(settings, Path(folder) / "model")
            theirs = by_script(settings, Path(folder))
        row(
            f"{PRESETS[name].title}: the run and its shown code, MNIST test",
            f"{100 * ours:.2f} % and {100 * theirs:.2f} %",
            f"{100 * _APART:.1f} points apart",
            holds=abs(ours - theirs) <= _APART,
        )


def trained(settings: RunSettings, output: Path) -> float:
    """By the trainer -> accuracy on MNIST's test set, 0..1."""
    output.mkdir()
    asked = to_json(dataclasses.replace(settings, output=str(output)))
    with subprocess.Popen(
        [*TRAINER, ALL_CORES],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as trainer:
        trainer.stdin.write(f"{asked}\n")
        trainer.stdin.flush()  # and left open: its end would end the trainer
        messages = [json.loads(line) for line in trainer.stdout]
    saved = messages[-1]
    if "card" not in saved:
        raise SystemExit(f"The trainer said last: {saved}")
    return saved["card"]["measured"]["mnist_test_accuracy"]


def by_script(settings: RunSettings, folder: Path) -> float:
    """By the shown code -> what it says of itself, 0..1."""
    script = folder / "shown.py"
    script.write_text(keras_script(dataclasses.asdict(settings)))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-P", str(script), str(where("mnist").absolute())],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.splitlines()[-1].split(" %")[0]) / 100


if __name__ == "__main__":
    main()
