"""Learning from a large folder of one's own photos: memory, and the wait for the first progress.

    python -m bench.own_photos [--photos 20000]

The photos are made ones, half of them of a painted cat and half of a painted dog, each cut out,
mirrored and lit differently. Memory is that of the trainer at its highest, its decoders apart; the
wait is from its start to the first word of how much of the data is done. Then once more, with all
of them decoded and kept.
"""

import dataclasses
import os
import resource
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from bench.report import row, wanted
from core.cli.trainer_child import TrainerChild
from core.models.store import Store
from core.runs.folders import with_folders
from core.runs.presets import presets_for
from core.runs.protocol import ALL_CORES, CandidateSaved, Working
from core.runs.settings import OWN_PHOTOS
from core.task import PETS
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog


def main() -> None:
    count = wanted(__doc__, photos=20_000).photos
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        photos = Path(folder) / "mine"
        write_photos(photos, count)
        for round_ in ("decoded", "kept"):
            first, whole = train(photos, Path(folder) / round_)
            said = f"{count:,} photos, {round_}: first progress; all"
            row(said, f"{first:.1f} s; {whole:.0f} s", "20 s", "8 s", holds=first <= 20)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
            said = f"{count:,} photos, {round_}: memory"
            row(said, f"{peak:.2f} GB", "1.2 GB", "0.8 GB", holds=peak <= 1.2)


def write_photos(folder: Path, count: int) -> None:
    rng = np.random.default_rng(1)
    noise = rng.normal(0, 6, (16, 240, 320, 3)).astype(np.float32)
    for name, painted in (("cat", painted_cat()), ("dog", painted_dog())):
        (folder / name).mkdir(parents=True)
        height, width = painted.shape[:2]
        for number in range(count // 2):
            top, left = rng.integers(0, [height // 4, width // 4])
            cut = painted[top : top + height * 3 // 4, left : left + width * 3 // 4]
            cut = cut[:, :: rng.choice([-1, 1])]
            small = cv2.resize(cut, (320, 240), interpolation=cv2.INTER_AREA)
            shade = np.float32(rng.uniform(0.6, 1.2))
            lit = np.clip(small * shade + noise[rng.integers(len(noise))], 0, 255)
            path = folder / name / f"{number:05}.jpg"
            cv2.imwrite(str(path), cv2.cvtColor(lit.astype(np.uint8), cv2.COLOR_RGB2BGR))


def train(photos: Path, output: Path) -> tuple[float, float]:
    """Seconds to the first progress, and to the model."""
    preset = presets_for(PETS.name)[OWN_PHOTOS].settings
    settings = dataclasses.replace(preset, photos=str(photos), output=str(output))
    settings = with_folders(settings, Store(PETS.name))
    began, first, last = time.monotonic(), 0.0, ""
    with TrainerChild(ALL_CORES) as trainer:
        for message in trainer.messages(settings):
            last = message["event"]
            if not first and last == Working.event and message["share"]:
                first = time.monotonic() - began
    if last != CandidateSaved.event:
        raise SystemExit(f"The training ended with {message}.")
    return first, time.monotonic() - began


if __name__ == "__main__":
    main()
