"""Classes of one's own from ten photos each, of kinds that the network never saw.

    python -m bench.few_photos [MEASURED_MODEL] [--draws 20]

MEASURED_MODEL (default: runs/world-measured) is the model folder that `python -m
core.training.run_world FOLDER MEASURED_MODEL --measured` writes: of a network that left a third of
the kinds of pets_more.zip out. Twenty times five of those kinds are drawn by chance, of each ten
photos to learn from; the real trainer is started, learns, and the model it leaves is asked about up
to thirty others of each kind. "Right" is the right label and not refused. What it refuses of the
kinds that were not drawn is said as well.
Needs INKLING_DATA with pets_more.zip.
"""

import argparse
import io
import subprocess
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from bench.report import row
from core.files.names import folder_name
from core.images.decoder import encode_png
from core.models.classifier import Classifier, Verdict
from core.preprocessing.model_input import photo_input
from core.runs.protocol import (
    LIGHT,
    TRAINER,
    CandidateSaved,
    Evaluated,
    Failed,
    parse_message,
    to_json,
)
from core.runs.settings import FEW_PHOTOS, RunSettings
from core.training.data.world import picture_files, read_entries

DRAWS, CLASSES, PHOTOS, FRESH = 20, 5, 10, 30
LEAST = 20  # photos that a kind must have
# Other names of what another kind is, and what is no kind.
NOT_ALONE = ("caltech101: Motorbikes", "caltech101: ant", "caltech101: BACKGROUND_Google")


@dataclass(frozen=True, slots=True)
class Result:
    """Shares of fresh photos: right and not refused, and by the label alone; of photos of other
    kinds, refused; what the training itself said; seconds from Start to the first answer."""

    right: float
    label: float
    refused: float
    said: float
    seconds: float


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.few_photos")
    parser.add_argument("model", type=Path, nargs="?", default=Path("runs/world-measured"))
    parser.add_argument("--draws", type=int, default=DRAWS)
    chosen = parser.parse_args()
    if not chosen.model.is_dir():
        print("There is no such network: python -m core.training.run_world FOLDER MODEL --measured")
        return
    kinds = photos_by_kind()
    print(f"     {len(kinds)} kinds that the network never saw", flush=True)
    results = [one_draw(kinds, chosen.model, np.random.default_rng(n)) for n in range(chosen.draws)]

    def mean(of: str) -> float:
        return float(np.mean([getattr(each, of) for each in results]))

    right, seconds = mean("right"), float(np.median([each.seconds for each in results]))
    name = f"{CLASSES} classes of unseen kinds, {PHOTOS} photos each ({len(results)} draws): right"
    row(name, f"{right:.1%}", "70%", "88%", holds=right >= 0.7)
    print(f"     label alone {mean('label'):.1%}; the training itself said {mean('said'):.1%}")
    print(f"     of other kinds {mean('refused'):.1%} are refused")
    row("  Start -> first answer, median", f"{seconds:.1f} s", "5 s", "1.5 s", holds=seconds <= 5)


def photos_by_kind() -> dict[str, list[np.ndarray]]:
    """RGB photos of every kind that was left out of the network's training."""
    entries = [each for each in read_entries() if each.left_out and each.kind not in NOT_ALONE]
    found = defaultdict(list)
    for entry, content in zip(entries, picture_files(entries), strict=True):
        with Image.open(io.BytesIO(content)) as photo:
            found[entry.kind].append(np.asarray(photo.convert("RGB")))
    return {kind: each for kind, each in sorted(found.items()) if len(each) >= LEAST}


def one_draw(kinds: dict[str, list[np.ndarray]], model: Path, rng: np.random.Generator) -> Result:
    drawn = [str(each) for each in rng.choice(list(kinds), CLASSES, replace=False)]
    mixed = {kind: [kinds[kind][n] for n in rng.permutation(len(kinds[kind]))] for kind in drawn}
    with tempfile.TemporaryDirectory() as home:
        examples, output = Path(home) / "task" / "examples", Path(home) / "model"
        for kind, photos in mixed.items():
            folder = examples / folder_name(kind)
            folder.mkdir(parents=True)
            for number, photo in enumerate(photos[:PHOTOS]):
                (folder / f"{number}.png").write_bytes(encode_png(photo))
        settings = RunSettings(
            "things",
            "own",
            str(output),
            data=(),
            examples=str(examples),
            init_from=str(model.absolute()),
            preset=FEW_PHOTOS,
        )
        began = time.perf_counter()
        said = train(settings)
        classifier = Classifier(output)
        side = classifier.card.input_shape[0]
        classifier.predict(photo_input(mixed[drawn[0]][PHOTOS], side))
        seconds = time.perf_counter() - began
        fresh = [(kind, each) for kind in drawn for each in mixed[kind][PHOTOS : PHOTOS + FRESH]]
        answers = [(kind, classifier.predict(photo_input(each, side))) for kind, each in fresh]
        others = [each for kind in kinds if kind not in drawn for each in kinds[kind][:5]]
        strange = [classifier.predict(photo_input(each, side)).verdict for each in others]
    named = [answer.label == kind for kind, answer in answers]
    kept = [answer.verdict is not Verdict.NONE for _, answer in answers]
    return Result(
        right=float(np.mean(np.logical_and(named, kept))),
        label=float(np.mean(named)),
        refused=strange.count(Verdict.NONE) / len(strange),
        said=said,
        seconds=seconds,
    )


def train(settings: RunSettings) -> float:
    """By the trainer, from its start on -> the accuracy that it said."""
    said = 0.0
    with subprocess.Popen(
        [*TRAINER, LIGHT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as trainer:
        trainer.stdin.write(f"{to_json(settings)}\n".encode())
        trainer.stdin.flush()
        for line in trainer.stdout:
            match parse_message(line):
                case Failed(error):
                    raise SystemExit(error)
                case Evaluated(figures=figures):
                    said = figures.accuracy
                case CandidateSaved():
                    trainer.kill()
    return said


if __name__ == "__main__":
    main()
