"""Every data set's original, served by this computer, fetched, converted and read; and each way in
which one can be no use."""

import contextlib
import json
import shutil
import zipfile
from types import SimpleNamespace

import numpy as np
import pytest

from core.datasets import pet_files
from core.datasets.catalogue import check, fetch, kept_of, load_pen_digits, where
from core.datasets.emnist import read_emnist
from core.datasets.pen_strokes import load_unipen
from core.datasets.pet_files import read_animals
from core.datasets.registry import CATALOGUE
from core.errors import DataError, StoreError
from core.files.paths import cache_folder
from tests.support.originals import CONTENTS, LAYOUTS, PEN, refusal


@pytest.mark.parametrize("name", CONTENTS)
def test_each_is_fetched_converted_and_found_right(shelf, name):
    told = []
    path = fetch(name, seconds=5, converting=lambda done, of: told.append((done, of)) or True)
    assert path == where(name) == cache_folder() / CATALOGUE[name].file
    assert told
    check(name)
    files = sorted(each for each in cache_folder().rglob("*") if each.is_file())
    assert files == sorted(cache_folder() / file for file in CATALOGUE[name].files)


def test_pen_digits_keep_their_strokes_and_writers(shelf):
    lines = fetch("pen_strokes").read_text().splitlines()
    assert json.loads(lines[3]) == {
        "label": 1,
        "writer": 8,
        "strokes": [
            [[110 + step, 300 - 7 * step] for step in range(9)],
            [[120, 251], [190, 258]],
        ],
    }
    digits = load_pen_digits()
    assert [(each.label, each.writer) for each in digits] == PEN


def test_unipen_marks_lie_in_a_box_and_name_nobody(shelf):
    fetch("unipen")
    digits = load_unipen("digits")
    assert [(each.label, each.writer, each.group) for each in digits] == [
        ("4", 1000, "g01"),
        ("7", 1000, "g01"),
        ("4", 1001, "g02"),
        ("7", 1001, "g02"),
    ]
    record = json.loads(where("unipen").read_text().splitlines()[0])
    assert record["strokes"] == [[[45, 136], [227, 500]], [[0, 0], [182, 0]]]
    for kind, labels in (("upper", "AB"), ("lower", "ab"), ("symbols", "+?")):
        assert {each.label for each in load_unipen(kind)} == set(labels)
    written = b"".join(path.read_bytes() for path in (cache_folder() / "strokes").iterdir())
    assert b"Some_Body" not in written


def test_letters_are_upright_and_digits_are_left_out(shelf):
    with np.load(fetch("emnist")) as letters:
        assert [chr(code) for code in letters["y"]] == list("AAZaz" * 2)
        assert letters["x"][0, 11, 0] == 255  # stored in its first row
    assert len(read_emnist(where("emnist")).training.labels) > 0


def test_photos_are_grey_without_junk_and_without_duplicates(shelf):
    path = fetch("pets")
    names = list(read_animals(path))
    assert names == [f"{animal}/{number}.jpg" for animal in ("cat", "dog") for number in range(10)]
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        from PIL import Image

        with Image.open(archive.open("cat/3.jpg")) as picture:
            assert (picture.size, picture.mode) == ((144, 144), "L")


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("pets_oxford", ["cat/oxford_00000.jpg,cat,portrait: Abyssinian",
                         "dog/oxford_00001.jpg,dog,portrait: pug"]),
        ("pets_imagenette", ["dog/imagenette_00000.jpg,dog,ImageNet springer spaniel",
                             "neither/imagenette_00001.jpg,neither,church"]),
        ("pets_caltech", ["dog/caltech101_00000.jpg,dog,caltech101: dalmatian",
                          "neither/caltech101_00001.jpg,neither,caltech101: watch"]),
    ],
)  # fmt: skip
def test_kinds_of_other_collections_are_named(shelf, name, rows):
    with zipfile.ZipFile(fetch(name)) as archive:
        assert archive.read("kinds.csv").decode().splitlines() == ["file,class,kind", *rows]


def test_the_network_of_the_world_learns_from_what_was_fetched(shelf):
    from core.training.data.world import read_entries

    for name in ("pets", "pets_oxford", "pets_caltech"):
        fetch(name)
    entries = read_entries()
    assert len(entries) == 20 + 2 + 2
    parts = {each.file: each.part for each in entries}
    assert [parts[f"cat/{number}.jpg"] for number in (7, 8, 9)] == [
        "training", "validation", "test",
    ]  # fmt: skip


@pytest.mark.parametrize("name", CONTENTS)
def test_a_log_in_page_instead_is_said(shelf, name):
    shelf[name] = b"<html>Please log in</html>"
    title = CATALOGUE[name].title
    assert refusal(name) == (
        f"What the internet gave instead of {title} is not {title} (a log-in page, perhaps, or a "
        "cut connection). Nothing was kept; try again later."
    )
    assert list(cache_folder().iterdir()) == []


@pytest.mark.parametrize("name", CONTENTS)
def test_an_archive_that_is_damaged_at_its_address_is_said(shelf, name):
    shelf[name] = shelf[name][: len(shelf[name]) // 2]
    assert refusal(name) == (
        f"What came of {CATALOGUE[name].title} is damaged. Nothing was kept; try again later. "
        "Everything else works without it."
    )
    assert list(cache_folder().iterdir()) == []


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_changed_layout_is_said(shelf, name):
    shelf[name], wanted = LAYOUTS[name]
    row = CATALOGUE[name]
    assert refusal(name) == (
        f"What lies at the address of {row.title} is laid out otherwise than Inkling knows it: "
        f"{wanted} is not in it. Nothing was kept; if you have an older copy, choose {row.takes}."
    )
    assert list(cache_folder().iterdir()) == []


def test_a_conversion_can_be_stopped_and_gone_on_with_without_fetching_again(shelf):
    with pytest.raises(DataError) as raised:
        fetch("pets", converting=lambda _done, _of: False)
    assert str(raised.value) == "Stopped. What has come of Cats & dogs is kept, to go on from."
    assert kept_of("pets") == len(CONTENTS["pets"])
    del shelf["pets"]  # the address is gone meanwhile
    assert len(read_animals(fetch("pets"))) == 20
    assert kept_of("pets") == 0


def test_a_disk_without_room_is_said_before_anything_is_fetched(shelf, monkeypatch):
    free = SimpleNamespace(total=5_000_001, used=1, free=5_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    assert refusal("pets") == (
        f"Cats & dogs needs 1,025 MB of room in {cache_folder()}, where 5 MB are free. Make room, "
        "then try again; nothing was changed."
    )


def test_a_folder_that_may_not_be_written_is_said(shelf, monkeypatch):
    def refuse(*_: object, **__: object):
        raise OSError(13, "Permission denied")

    fetch_folder = cache_folder()
    monkeypatch.setattr(pet_files.zipfile, "ZipFile", refuse)
    with pytest.raises(StoreError) as raised:
        fetch("pets")
    assert str(raised.value) == (
        f"Not saved: you may not write in {fetch_folder}. Ask its owner for the right to."
    )
    assert where("pets") is None


def test_a_file_that_was_changed_since_is_found_by_a_check(shelf):
    path = fetch("pets")
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    with contextlib.suppress(OSError), pytest.raises(DataError) as raised:
        check("pets")
    assert str(raised.value) == (
        f"{path} is damaged, or is not Cats & dogs. Delete it, then fetch or choose it again."
    )


def test_every_data_set_that_a_shipped_model_learned_from_has_an_address():
    elsewhere = ("mnist", "digits_from_files")  # in tests nowhere; a person's own
    for name, row in CATALOGUE.items():
        assert row.is_made or row.address.startswith("https://") or name in elsewhere
        assert row.is_made or row.takes, name
