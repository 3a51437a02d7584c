"""What a pets model says of photos that it never learned from, cats, dogs and all the rest.

    python -m bench.strangers_pets [MODEL_FOLDER] [--every N] [--write]

Needs INKLING_DATA with pets.zip, pets_more.zip and photos. Every picture goes from its file through
the decoder to the verdict, at the one limit that the model's card has. "Right" is the right label
and not refused; of what is neither, refused. The splits are those that core.training.run_world
keeps to: of a model from elsewhere some rows may be of pictures it has learned from. Beside each
calibration error stands what chance alone gives so many photos. --every 10 asks about a tenth of
the pictures. write: into the model's card what was measured on each source, and on all cats and
dogs that it did not learn from.
"""

import argparse
import csv
import io
import statistics
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from bench.none_of_these_pets import drawings, icons, screenshots, textures
from bench.report import row
from bench.strangers import write_card
from core.files.paths import data_folder
from core.images.decoder import ImageDecoder
from core.models.card import LITERT_FILE, shipped_folders
from core.models.classifier import Classifier, Verdict
from core.models.metrics import Evaluation, evaluate
from core.recognition.photo import Recognition, classify_photo
from core.task import PETS
from core.training.data.outlier_photos import outlier_photos
from core.training.data.world import (
    ANIMALS,
    GROUPS,
    KAGGLE,
    KIN_OF_PHONE_PHOTOS,
    NEITHER,
    TEST,
    VALIDATION,
    Entry,
    picture_files,
    read_entries,
)

SEED = 2027
ECE_FLOOR, ECE_AIM = 0.03, 0.015
MILLISECONDS_FLOOR, MILLISECONDS_AIM = 12, 6
MEGABYTES_FLOOR, MEGABYTES_AIM = 12, 6
MADE_UP = 200
DRAWS = 300  # of labels by chance
_PATIENCE = 30.0  # s for a picture to be decoded: not what is measured here
_PAPER = ("paper2_rows", "paper2_single", "sudoku", "sums")  # of photos/cases


@dataclass(frozen=True, slots=True)
class Source:
    """Pictures' files of one kind, what each shows (the index in ANIMALS), and what is wanted.
    card: what the model's card calls them; empty = it does not speak of them."""

    name: str
    files: Sequence[bytes]
    animals: Sequence[int]
    floor: float
    aim: float
    card: str = ""


class Judge:
    """A model, asked as the window asks it."""

    def __init__(self, folder: Path, decoder: ImageDecoder, every: int) -> None:
        self.folder = folder
        self._classifier = Classifier(folder)
        self._decoder = decoder
        self._every = every
        self._seconds: list[float] = []
        self.figures: dict[str, float] = {}  # for the card

    def show(self, source: Source) -> None:
        """One line for a source: how many are right; where they are cats and dogs, calibration."""
        files, animals = source.files[:: self._every], np.array(source.animals)[:: self._every]
        answers = self._answers(files)
        right = float(np.mean([_right(*each) for each in zip(answers, animals, strict=True)]))
        name = f"{source.name} ({len(files)})"
        row(
            name,
            f"{right:.1%}",
            f"{source.floor:.1%}",
            f"{source.aim:.1%}",
            holds=right >= source.floor,
        )
        figures = {"pictures": len(files)}
        pets = np.flatnonzero(animals != NEITHER)
        if len(pets):
            measured = _measured([answers[index] for index in pets], animals[pets])
            self._show_calibration(name, measured, [answers[index] for index in pets])
            figures |= {"accuracy": measured.accuracy, "right_and_kept": right}
            figures["calibration_error"] = measured.ece
        else:
            figures["refused"] = right
        if source.card:
            self.figures |= {
                f"{source.card}_{key}": round(value, 4) for key, value in figures.items()
            }

    def measure_all(self) -> None:
        """Of all cats and dogs that were not learned from, for the card."""
        for part in (TEST, VALIDATION):
            entries = [each for each in read_entries() if each.part == part]
            pets = [each for each in entries if each.animal != "neither"]
            answers = self._answers(picture_files(pets))
            animals = np.array([ANIMALS.index(each.animal) for each in pets])
            measured = _measured(answers, animals)
            self.figures[f"{part}_pictures"] = len(pets)
            self.figures[f"{part}_accuracy"] = round(measured.accuracy, 4)
            if part == TEST:
                self.figures[f"{part}_loss"] = round(measured.loss, 5)
                self.figures[f"{part}_calibration_error"] = round(measured.ece, 5)

    def show_cost(self) -> None:
        """What an answer costs after decoding, and how large the model is."""
        taken = 1000 * statistics.median(self._seconds)
        megabytes = (self.folder / LITERT_FILE).stat().st_size / 1e6
        floor, aim = MILLISECONDS_FLOOR, MILLISECONDS_AIM
        row(
            "one photo, decoded",
            f"{taken:.1f} ms",
            f"{floor} ms",
            f"{aim} ms",
            holds=taken <= floor,
        )
        floor, aim = MEGABYTES_FLOOR, MEGABYTES_AIM
        row(
            LITERT_FILE, f"{megabytes:.1f} MB", f"{floor} MB", f"{aim} MB", holds=megabytes <= floor
        )

    def _answers(self, files: Iterable[bytes]) -> list[Recognition]:
        answers = []
        for future in [self._decoder.decode(each) for each in files]:
            pixels = future.result().pixels
            began = time.perf_counter()
            answer = classify_photo(pixels, PETS, {PETS.name: self._classifier})
            self._seconds.append(time.perf_counter() - began)
            answers.append(answer)
        return answers

    def _show_calibration(
        self, name: str, measured: Evaluation, answers: Sequence[Recognition]
    ) -> None:
        probabilities = np.stack([each.prediction.probabilities for each in answers])
        low, high = by_chance(probabilities)
        row(
            f"  calibration error, {name}",
            f"{measured.ece:.2%} (label alone {measured.accuracy:.1%} right; were each as sure as "
            f"right, so few photos would give {low:.1%} to {high:.1%})",
            f"{ECE_FLOOR:.1%}",
            f"{ECE_AIM:.1%}",
            holds=measured.ece <= ECE_FLOOR,
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.strangers_pets")
    parser.add_argument("model_folder", type=Path, nargs="?", default=shipped_folders(PETS.name)[0])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    with ImageDecoder(clock_limit=_PATIENCE) as decoder:
        judge = Judge(chosen.model_folder, decoder, chosen.every)
        for source in (*split_sources(), *case_sources(), *made_sources()):
            judge.show(source)
        judge.show_cost()
        if chosen.write and chosen.every == 1:
            judge.measure_all()
            write_card(chosen.model_folder, judge.figures)


def by_chance(probabilities: np.ndarray) -> tuple[float, float]:
    """Between which calibration errors 9 of 10 samples lie whose labels are drawn by the stated
    probabilities (N, classes) themselves: nothing but chance is wrong with them."""
    rng = np.random.default_rng(SEED)
    drawn = (rng.random((DRAWS, len(probabilities))) > probabilities[:, 0]).astype(np.int32)
    errors = [evaluate(probabilities, labels).ece for labels in drawn]
    low, high = np.quantile(errors, (0.05, 0.95))
    return float(low), float(high)


def split_sources() -> Iterable[Source]:
    """The test parts of the archives, and the kinds that were left out as a whole."""
    entries = read_entries()
    test = [each for each in entries if each.part == TEST]
    pets = [each for each in test if each.animal != "neither" and each.source != KAGGLE]
    kin = [each for each in pets if each.source.startswith(KIN_OF_PHONE_PHOTOS)]
    others = [each for each in pets if each not in kin]
    neither = [each for each in test if each.animal == "neither"]
    kaggle = [each for each in test if each.source == KAGGLE]
    yield _source("cats and dogs of pets_more, kept back", pets, 0.88, 0.95)
    yield _source(f"  of {KIN_OF_PHONE_PHOTOS}_*", kin, 0.88, 0.95, "telephones")
    yield _source("  of the other sources", others, 0.88, 0.95, "other_sources")
    yield _source("Kaggle, test", kaggle, 0.96, 0.985, "kaggle")
    left_out = [each for each in entries if each.left_out]
    yield _source("neither, of kinds left out", left_out, 0.80, 0.95)
    known = [each for each in neither if not each.left_out]
    yield _source("neither, of kinds learned, kept back", known, 0.88, 0.97, "neither")
    for name, kinds in GROUPS.items():
        yield _source(f"  {name}", [each for each in neither if each.kind in kinds], 0.88, 0.97)


def case_sources() -> Iterable[Source]:
    """Whole files of photos/pets and photos/cases."""
    folder = data_folder() / "photos"
    paths = sorted((folder / "pets").glob("*.jpg"))
    animals = [ANIMALS.index(path.name.split("_")[0]) for path in paths]
    yield Source("photos/pets", [path.read_bytes() for path in paths], animals, 0.94, 0.98)
    with (folder / "cases" / "labels.csv").open(newline="") as file:
        labels = {each["file"]: each["label"] for each in csv.DictReader(file)}
    for case, floor, aim in (("home_cats_hard", 0.5, 0.8), ("neither_hard", 0.75, 0.95)):
        files = [file for file in labels if file.startswith(f"{case}/")]
        contents = [(folder / "cases" / file).read_bytes() for file in files]
        yield Source(case, contents, [ANIMALS.index(labels[file]) for file in files], floor, aim)
    paths = [path for case in _PAPER for path in sorted((folder / "cases" / case).iterdir())]
    paths += sorted(path for path in (folder / "digits").iterdir() if path.suffix != ".csv")
    yield _neither("photos of paper", [path.read_bytes() for path in paths])


def made_sources() -> Iterable[Source]:
    """Screenshots, drawings, textures and icons of the bench, and what training makes up."""
    rng = np.random.default_rng(SEED)
    yield _neither("screenshots", map(_png, screenshots(rng)))
    yield _neither("drawings", map(_png, drawings(rng)))
    yield _neither("textures", map(_png, textures(rng)))
    yield _neither("icons", map(_png, icons()))
    animals = rng.integers(0, 256, (1, 8, 8), np.uint8)
    made = outlier_photos(animals, MADE_UP, 256, SEED)[..., 0]
    yield _neither("made up as for the training", (_png(np.uint8(each * 255)) for each in made))


def _source(
    name: str, entries: Sequence[Entry], floor: float, aim: float, card: str = ""
) -> Source:
    animals = [ANIMALS.index(each.animal) for each in entries]
    return Source(name, list(picture_files(entries)), animals, floor, aim, card)


def _measured(answers: Sequence[Recognition], animals: np.ndarray) -> Evaluation:
    return evaluate(np.stack([each.prediction.probabilities for each in answers]), animals)


def _neither(name: str, files: Iterable[bytes]) -> Source:
    files = list(files)
    return Source(f"{name}, refused", files, [NEITHER] * len(files), 0.99, 1.0)


def _right(answer: Recognition, animal: int) -> bool:
    if animal == NEITHER:
        return answer.verdict is Verdict.NONE
    label = answer.prediction.label.lower()
    return answer.verdict is not Verdict.NONE and label == ANIMALS[animal]


def _png(pixels: np.ndarray) -> bytes:
    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


if __name__ == "__main__":
    main()
