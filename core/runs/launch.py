"""How the trainer's process is started, by the window and by the command line alike."""

import os
import sys
from pathlib import Path

TRAINER = (sys.executable, "-P", "-m", "core.training")
ALL_CORES = "--all-cores"  # where no window waits for one of them


def trainer_environment() -> dict[str, str]:
    """Take the environment from here, with this Inkling found first, wherever it was started."""
    here = str(Path(__file__).resolve().parents[2])
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
