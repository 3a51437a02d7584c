"""Whole but odd pictures: whatever they were saved as, the answer is the same; and bad ones on the
command line."""

import json
import os
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cli.main import main
from core.images.decoder import ImageDecoder
from core.models.classifier import Classifier
from core.models.store import Store
from core.recognition.digits import read_paper
from core.recognition.photo import classify_for
from core.task import DIGITS, PETS
from tests.support.bad_input import PATHS, PICTURES
from tests.support.command_line import objects
from tests.support.handwriting import ink_of, on_canvas
from tests.support.made_pictures import FORMATS, TURNS, encoded
from tests.support.photos import paper
from tests.support.tables import sheet as sheet_with

NUMBER = "2047"


@pytest.fixture(scope="module")
def decoder():
    with ImageDecoder() as decoder:
        yield decoder


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier(Store(DIGITS.name).current().folder)


def sheet() -> Image.Image:
    """A sheet of paper with 2047 on it."""
    return Image.fromarray(paper(NUMBER))


def transparent() -> Image.Image:
    """Black ink, and no paper at all."""
    made = Image.new("RGBA", sheet().size, (0, 0, 0, 0))
    made.putalpha(Image.eval(sheet().convert("L"), lambda grey: 255 - grey))
    return made


def sixteen_bits() -> Image.Image:
    return Image.fromarray(np.asarray(sheet().convert("L")).astype(np.uint16) * 257)


def animation() -> dict:
    return {"save_all": True, "append_images": [Image.new("RGB", sheet().size)], "duration": 100}


def turned(orientation: int) -> tuple[Image.Image, dict]:
    """As a camera held in another way stores it."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = sheet() if TURNS[orientation] is None else sheet().transpose(TURNS[orientation])
    return stored, {"exif": exif}


ODD = {
    **{f"{kind}": lambda kind=kind: encoded(sheet(), kind) for kind in FORMATS},
    **{
        f"{kind} of 16 bits": lambda kind=kind: encoded(sixteen_bits(), kind)
        for kind in ("PNG", "TIFF")
    },
    **{
        f"{kind} in CMYK": lambda kind=kind: encoded(sheet().convert("CMYK"), kind)
        for kind in ("JPEG", "TIFF")
    },
    **{
        f"{kind} with a palette": lambda kind=kind: encoded(sheet().quantize(16), kind)
        for kind in ("PNG", "GIF", "BMP", "TIFF")
    },
    **{
        f"{kind} of 1 bit": lambda kind=kind: encoded(
            sheet().convert("1", dither=Image.Dither.NONE), kind
        )
        for kind in ("PNG", "GIF", "BMP", "TIFF")
    },
    **{
        f"{kind} with alpha": lambda kind=kind: encoded(transparent(), kind)
        for kind in ("PNG", "WEBP", "TIFF", "AVIF")
    },
    **{
        f"animated {kind}": lambda kind=kind: encoded(sheet(), kind, **animation())
        for kind in ("GIF", "PNG", "WEBP", "AVIF")
    },
    **{
        f"{kind} turned as {orientation}": lambda kind=kind, orientation=orientation: encoded(
            turned(orientation)[0], kind, **turned(orientation)[1]
        )
        for kind in ("JPEG", "PNG", "WEBP", "TIFF")
        for orientation in TURNS
    },
    "progressive JPEG": lambda: encoded(sheet(), "JPEG", progressive=True),
    "grey JPEG": lambda: encoded(sheet().convert("L"), "JPEG"),
}


@pytest.mark.parametrize("kind", ODD)
def test_a_sheet_is_read_however_it_was_saved(decoder, classifier, kind):
    decoded = decoder.decode(ODD[kind]()).result()
    assert decoded.pixels.shape == (*reversed(sheet().size), 3)
    assert read_paper(decoded.pixels, classifier).number == NUMBER
    assert decoded.note == ("The first picture of an animation." if "animated" in kind else None)


def test_a_wrong_extension_does_not_matter(capsys, tmp_path):
    for kind, name in (("JPEG", "a.png"), ("PNG", "b.jpg"), ("GIF", "c.txt"), ("BMP", "d")):
        (tmp_path / name).write_bytes(encoded(sheet(), kind))
    assert (
        main(["classify", "--json", *map(str, sorted(tmp_path.glob("?*.*"))), f"{tmp_path}/d"]) == 0
    )
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["number"] for answer in answers] == [NUMBER] * 4


@pytest.mark.parametrize("size", [(1, 1), (65535, 1), (1, 65535), (3, 2)])
@pytest.mark.parametrize("grey", [0, 255])
def test_hardly_any_picture_is_no_digit_and_no_sure_animal(decoder, classifier, size, grey):
    content = encoded(Image.new("L", size, grey), "PNG")
    pixels = decoder.decode(content).result().pixels
    classifiers = {DIGITS.name: classifier}
    if Store(PETS.name).folders():
        classifiers[PETS.name] = Classifier(Store(PETS.name).current().folder)
    for task in (DIGITS, PETS):
        found = classify_for(pixels, task, classifiers)
        assert found.task == PETS or found.regions == ()
    assert classify_for(pixels, DIGITS, classifiers).task == DIGITS


@pytest.fixture
def bad_paths(tmp_path) -> dict[str, str]:
    paths = {}
    for place, (kind, bad) in enumerate(PATHS.items()):
        # A folder's pictures are classified, and so its emptiness is all that can be wrong with it.
        if kind != "folder" and not (bad.posix and os.name == "nt"):
            folder = tmp_path / str(place)
            folder.mkdir()
            paths[kind] = bad.make(folder)
    return paths


def test_bad_paths_on_the_command_line(capsys, bad_paths):
    assert main(["classify", *bad_paths.values()]) == 1
    captured = capsys.readouterr()
    assert captured.err.splitlines() == [f"inkling: {PATHS[kind].said}" for kind in bad_paths]
    assert captured.out == ""


def test_bad_pictures_on_the_command_line(capsys, tmp_path):
    paths = []
    for place, bad in enumerate(PICTURES.values()):
        paths.append(tmp_path / f"{place}.jpg")
        paths[-1].write_bytes(bad.content())
    assert main(["classify", "--json", *map(str, paths)]) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers == [
        {"file": str(path), "error": bad.said}
        for path, bad in zip(paths, PICTURES.values(), strict=True)
    ]


def test_a_cut_photo_never_gets_a_verdict(capsys, tmp_path):
    """However it was cut off: at its end, with zeros from there on, or in the middle of a copy."""
    content = encoded(sheet(), "JPEG", quality=80)
    paths: list[Path] = []
    for percent in range(5, 100, 10):
        cut = len(content) * percent // 100
        for tail in (b"", bytes(len(content) - cut), b"\xff" * (len(content) - cut)):
            paths.append(tmp_path / f"{len(paths):03}.jpg")
            paths[-1].write_bytes(content[:cut] + tail)
    assert main(["classify", "--json", *map(str, paths)]) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [set(answer) for answer in answers] == [{"file", "error"}] * len(paths)


def test_archives_and_lists_are_read_as_for_a_table(capsys, tmp_path):
    with zipfile.ZipFile(tmp_path / "some.zip", "w") as archive:
        archive.writestr("a/two.png", sheet_with("2"))
    name = os.fsdecode(b"caf\xe9.png")
    (tmp_path / name).write_bytes(sheet_with("4"))
    listed = tmp_path / "files.txt"
    listed.write_bytes(os.fsencode(tmp_path / name) + b"\n")
    paths = [str(tmp_path / "some.zip"), f"@{listed}", f"@{tmp_path}/none.txt"]
    assert main(["classify", "--json", "--task", "digits", *paths[:2]]) == 0
    said = objects(capsys.readouterr().out)
    assert [(each["file"], each["label"]) for each in said] == [
        (f"{tmp_path}/some.zip/a/two.png", "2"),
        (str(tmp_path / name), "4"),
    ]
    assert main(["classify", "--task", "digits", *paths]) == 2
    assert capsys.readouterr().err == (
        "inkling: The list none.txt cannot be read. Give a file with a path on each line.\n"
    )


def test_of_many_doubts_three_are_said(capsys, tmp_path):
    strokes = [stroke for at in range(6) for stroke in on_canvas("1", 0.2, at / 5)]
    Image.fromarray(255 - ink_of(*strokes)).save(tmp_path / "strokes.png")
    assert main(["classify", "--task", "letters", str(tmp_path / "strokes.png")]) == 0
    said = capsys.readouterr().out
    assert re.search(r"unsure: (\w( or \w)+, ){3}and 3 more$", said.rstrip()), said
