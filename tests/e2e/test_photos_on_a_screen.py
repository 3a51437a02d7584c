"""Photos dropped, opened, pasted and named, in the real program on a real screen (Xvfb)."""

import csv
import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.files.paths import data_folder
from core.models.card import shipped_folders
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog
from tests.support.photos import paper

WAYS = ("drop", "open", "paste_picture", "paste_files", "browser")


@pytest.fixture
def give(on_screen):
    """Starts the program, gives it photos step by step, and returns what it says of each."""

    def run(*steps: tuple[str, list[str]]) -> list[dict]:
        told = json.dumps([{"way": way, "paths": paths} for way, paths in steps])
        done = on_screen("screen_driver", given=told)
        assert done.returncode == 0, done.stderr
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == len(steps), done.stderr
        return answers

    return run


def real_photos() -> Path:
    """The folder with them; where it is not, painted ones are all that is given."""
    return (data_folder() or Path()) / "photos"


@pytest.fixture
def sheets(tmp_path) -> list[str]:
    """Sheets with 2047, 13 and 7 written on them, one of them turned by its camera's note."""
    exif = Image.Exif()
    exif[0x0112] = 6
    options = ({}, {"exif": exif}, {})
    paths = []
    for number, option in zip(("2047", "13", "7"), options, strict=True):
        pixels = np.rot90(paper(number)) if option else paper(number)
        paths.append(str(tmp_path / f"sheet {number} ü.png"))
        Image.fromarray(pixels).save(paths[-1], **option)
    return paths


def verdicts(answers: list[dict]) -> list[str]:
    return [answer["verdict"] for answer in answers]


def real_numbers() -> dict[str, str]:
    """The real photos of digits and what is written on them."""
    folder = real_photos() / "digits"
    if not folder.is_dir():
        return {}
    with (folder / "labels.csv").open(encoding="utf-8") as file:
        rows = csv.DictReader(file)
        return {str(folder / row["file"]): row["rows"].replace("|", "\n") for row in rows}


def test_photos_by_every_way(give, sheets):
    """Painted ones; and real ones, where they are."""
    first, second, third = ([path] for path in sheets)
    made = (
        ("drop", first),
        ("open", second),
        ("paste_picture", third),
        ("paste_files", first),
        ("browser", third),
        ("drop", second),
    )
    numbers = real_numbers()
    real = zip(itertools.cycle(WAYS[:4]), [[path] for path in numbers])
    answers = give(*made, *real)
    assert verdicts(answers[:6]) == ["2047", "13", "7", "2047", "7", "13"]
    assert [answer["banner"] for answer in answers[:6]] == [""] * 6
    assert answers[1]["size"] == [640, 512]
    assert {answer["task"] for answer in answers} == {"digits"}
    said = zip(verdicts(answers[6:]), numbers.values(), strict=True)
    assert sum(verdict != number for verdict, number in said) <= 2  # of 9; 2 of their 94 digits


def test_a_made_photo_of_the_command_line(give, sheets):
    assert verdicts(give(("command line", sheets[:1]), ("drop", sheets[1:2]))) == ["2047", "13"]


@pytest.fixture
def animals(tmp_path) -> list[str]:
    """A painted dog and a painted cat."""
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    paths = []
    for name, pixels in (("dog", painted_dog()), ("cat", painted_cat())):
        paths.append(str(tmp_path / f"{name}.jpg"))
        Image.fromarray(pixels).save(paths[-1])
    return paths


def test_animals_by_every_way(give, animals, sheets):
    """Painted ones; and real ones, where they are."""
    dog, cat = animals[:1], animals[1:]
    paths = sorted((real_photos() / "pets").glob("*.jpg"))[::6]
    real = zip(itertools.cycle(WAYS), [[str(path)] for path in paths])
    answers = give(
        ("command line", dog),
        ("drop", cat),
        ("open", dog),
        ("paste_picture", cat),
        ("paste_files", dog),
        ("browser", cat),
        ("drop", sheets[:1]),
        *real,
    )
    assert verdicts(answers[:7]) == ["Dog", "Cat", "Dog", "Cat", "Dog", "Cat", "2047"]
    assert [answer["banner"] for answer in answers[:7]] == [
        "This looks like an animal, not like digits, so Cats & dogs answers.",
        *[""] * 5,
        "This looks like digits on paper, so Digits answers.",
    ]
    said = zip(verdicts(answers[7:]), paths, strict=True)
    wrong = [path.name for verdict, path in said if verdict.lower() != path.name[:3]]
    assert len(wrong) <= 0.1 * len(paths)


def test_what_is_no_photo_by_every_way(give, tmp_path, sheets):
    notes = tmp_path / "notes.jpg"
    notes.write_text("no picture")
    said = (
        "notes.jpg: This is not a picture that Inkling can read. "
        "Save it as JPEG or PNG and use that."
    )
    bad = [str(notes)]
    answers = give(
        ("drop", sheets[:1]),
        ("drop", bad),
        ("open", bad),
        ("paste_files", bad),
        ("drop", sheets[1:2]),
    )
    assert [answer["banner"] for answer in answers] == ["", said, said, said, ""]
    assert verdicts(answers) == ["2047", "2047", "2047", "2047", "13"]
