"""Every data set's original, served by this computer, fetched, converted and read; and each way in
which one can be no use. The archives are made here, in the form in which the real ones are."""

import contextlib
import dataclasses
import gzip
import json
import os
import shutil
import zipfile

import numpy as np
import pytest

from core.datasets import mnist as mnist_module
from core.datasets import pet_files
from core.datasets.catalogue import check, choose, fetch, kept_of, load_pen_digits, where
from core.datasets.emnist import read_emnist
from core.datasets.pen_strokes import load_unipen
from core.datasets.pet_files import read_animals
from core.datasets.registry import CATALOGUE
from core.errors import DataError, StoreError
from core.files.paths import cache_folder
from tests.support.data_sets import (
    compressed,
    emnist,
    idx,
    pendigits,
    photo,
    photos_in,
    tar,
    unipen,
    zipped,
)
from tests.support.web import send, serving

PEN = [(label, writer) for label in range(10) for writer in (3, 8)]
MICROSOFT = {
    **{f"PetImages/Cat/{number}.jpg": photo(number) for number in range(10)},
    **{f"PetImages/Dog/{number}.jpg": photo(100 + number) for number in range(10)},
    "PetImages/Cat/666.jpg": b"",
    "PetImages/Dog/Thumbs.db": b"\xd0\xcf",
    "PetImages/Dog/702.jpg": photo(3),  # there already, as a cat
    "readme[1].txt": b"Asirra",
}
OXFORD = {
    "images/Abyssinian_1.jpg": photo(1),
    "images/pug_7.jpg": photo(2),
    "images/Abyssinian_1.mat": b"MATLAB",
}
IMAGENETTE = {
    "imagenette2-160/train/n02102040/a.JPEG": photo(1),
    "imagenette2-160/train/n03028079/b.JPEG": photo(2),
    "imagenette2-160/noisy.csv": b"path",
}
CALTECH = {
    "caltech-101/101_ObjectCategories.tar.gz": tar(
        {
            "101_ObjectCategories/dalmatian/image_0001.jpg": photo(1),
            "101_ObjectCategories/watch/image_0001.jpg": photo(2),
        }
    )
}
CONTENTS = {
    "pen_strokes": compressed(pendigits(PEN).encode()),
    "unipen": unipen(),
    "emnist": emnist([0, 10, 10, 35, 36, 61]),
    "pets": zipped(MICROSOFT),
    "pets_oxford": tar(OXFORD),
    "pets_imagenette": tar(IMAGENETTE),
    "pets_caltech": zipped(CALTECH),
}


@pytest.fixture
def shelf(monkeypatch):
    """Name of a data set -> what lies at its address, on this computer."""
    contents = dict(CONTENTS)

    def answer(handler) -> None:
        content = contents.get(handler.path.strip("/"))
        send(handler, content or b"no", 200 if content else 404)

    with serving(answer) as address:
        monkeypatch.delenv("INKLING_DATA", raising=False)
        for name in contents:
            row = dataclasses.replace(CATALOGUE[name], address=f"{address}/{name}")
            monkeypatch.setitem(CATALOGUE, name, row)
        yield contents


def refusal(name: str, given=None) -> str:
    with pytest.raises(DataError) as raised:
        fetch(name, seconds=5) if given is None else choose(name, given)
    assert where(name) is None
    hidden = [each.name for each in cache_folder().iterdir() if each.is_dir()]
    assert hidden == []
    return str(raised.value)


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


LAYOUTS = {
    "pen_strokes": (compressed(b".VERSION 1.0\n"), ".SEGMENT DIGIT"),
    "unipen": (tar({"x/data/9/apb/f.dat": b""}), "train_r01_v07/data/1a"),
    "emnist": (zipped({"matlab.mat": b"x"}), "gzip/emnist-byclass-train-images-idx3-ubyte.gz"),
    "pets": (zipped({"PetImages/Cat/1.jpg": photo(1)}), "a photo of each, cats and dogs,"),
    "pets_oxford": (tar({"images/x.png": b""}), "a photo that it should have"),
    "pets_imagenette": (tar({"n01/x.JPEG": b""}), "a photo that it should have"),
    "pets_caltech": (zipped({"x.tar": b""}), "101_ObjectCategories.tar.gz"),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_changed_layout_is_said(shelf, name):
    shelf[name], wanted = LAYOUTS[name]
    row = CATALOGUE[name]
    assert refusal(name) == (
        f"What lies at the address of {row.title} is laid out otherwise than Inkling knows it: "
        f"{wanted} is not in it. Nothing was kept; if you have an older copy, choose {row.takes}."
    )
    assert list(cache_folder().iterdir()) == []


@pytest.mark.parametrize("name", LAYOUTS)
def test_another_archive_of_the_same_name_is_said(shelf, tmp_path, name):
    row = CATALOGUE[name]
    content, wanted = LAYOUTS[name]
    (tmp_path / row.fetched).write_bytes(content)
    assert refusal(name, tmp_path / row.fetched) == (
        f"{row.fetched} is not the data set {row.title}: {wanted} is not in it. Choose "
        f"{row.takes}. Nothing was changed."
    )


@pytest.mark.parametrize("name", CONTENTS)
def test_an_original_or_its_folder_can_be_chosen_and_half_of_one_is_said(shelf, tmp_path, name):
    row = CATALOGUE[name]
    path = tmp_path / row.fetched
    path.write_bytes(CONTENTS[name][: len(CONTENTS[name]) * 2 // 3])
    assert refusal(name, path) == (
        f"{row.fetched} is damaged, or only a part of it is there. Copy or fetch it again. Nothing "
        "was changed."
    )
    path.write_bytes(CONTENTS[name])
    choose(name, path)
    check(name)
    shutil.rmtree(cache_folder())
    choose(name, tmp_path)
    check(name)
    assert path.read_bytes() == CONTENTS[name]


@pytest.mark.parametrize("pattern", ["train/{}.{}.jpg", "{}.{}.jpg", "{}/{}.jpg"])
def test_kaggles_archive_and_folders_of_photos_can_be_chosen(shelf, tmp_path, pattern):
    names = [pattern.format(animal, number) for animal in ("cat", "dog") for number in range(5)]
    photos_in(tmp_path / "photos", names)
    os.mkfifo(tmp_path / "photos" / "cat.99.jpg")
    choose("pets", tmp_path / "photos")
    files = list(read_animals(where("pets")))
    assert files == [f"{animal}/{number}.jpg" for animal in ("cat", "dog") for number in range(5)]
    shutil.rmtree(cache_folder())
    (tmp_path / "photos" / "cat.99.jpg").unlink()
    shutil.make_archive(str(tmp_path / "train"), "zip", tmp_path / "photos")
    choose("pets", tmp_path / "train.zip")
    assert list(read_animals(where("pets"))) == files


def test_a_folder_of_photos_with_any_names_and_a_video_can_be_chosen(shelf, tmp_path):
    names = [f"Cats/IMG_{number}.JPG" for number in range(4)]
    names += ["Cats/copy of 7.png", *(f"dog/{number}.webp" for number in range(6))]
    photos_in(tmp_path / "mine", names)
    (tmp_path / "mine" / "dog" / "clip.mp4").write_bytes(photo(1))
    (tmp_path / "mine" / "dog" / ".hidden.jpg").write_bytes(photo(2))
    choose("pets", tmp_path / "mine")
    check("pets")
    files = list(read_animals(where("pets")))
    cats, dogs = range(5), range(6)
    assert files == [f"cat/{each}.jpg" for each in cats] + [f"dog/{each}.jpg" for each in dogs]


def test_too_few_photos_and_one_class_are_said(shelf, tmp_path):
    photos_in(tmp_path / "few", ["cat/a.jpg", "cat/b.jpg", "dog/c.jpg"])
    assert refusal("pets", tmp_path / "few") == (
        "There are 3 photos of cats and dogs that can be used; 10 are the fewest to learn from. "
        "Add some, then choose them again. Nothing was changed."
    )
    photos_in(tmp_path / "one", [f"cat/{number}.jpg" for number in range(12)])
    (tmp_path / "one" / "dog").mkdir()
    (tmp_path / "one" / "dog" / "clip.mp4").write_bytes(b"a video")
    assert refusal("pets", tmp_path / "one") == (
        "one is not the data set Cats & dogs: a photo of each, cats and dogs, is not in it. Choose "
        f"{CATALOGUE['pets'].takes}. Nothing was changed."
    )


def test_mnists_idx_files_can_be_chosen(tmp_path, monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    arrays = {
        "train-images": np.arange(2 * 784).reshape(2, 28, 28).astype(np.uint8),
        "train-labels": np.array([5, 0], np.uint8),
        "t10k-images": np.full((1, 28, 28), 7, np.uint8),
        "t10k-labels": np.array([7], np.uint8),
    }
    keys = ("x_train", "y_train", "x_test", "y_test")
    digests = {
        key: mnist_module.hashlib.sha256(array.data).hexdigest()
        for key, array in zip(keys, arrays.values(), strict=True)
    }
    monkeypatch.setattr(mnist_module, "_MNIST_DIGESTS", digests)
    for name, array in arrays.items():
        content = idx(array)
        packed = gzip.compress(content) if "images" in name else content
        suffix = ".gz" if "images" in name else ""
        (tmp_path / f"{name}-idx{array.ndim}-ubyte{suffix}").write_bytes(packed)
    choose("mnist", tmp_path)
    with np.load(where("mnist")) as stored:
        np.testing.assert_array_equal(stored["x_train"], arrays["train-images"])
    where("mnist").unlink()
    choose("mnist", tmp_path / "train-labels-idx1-ubyte")
    where("mnist").unlink()
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    assert refusal("mnist", tmp_path) == (
        f"{tmp_path.name} is not the data set MNIST: t10k-labels-idx1-ubyte is not in it. Choose "
        "the file mnist.npz, or the folder that has it or MNIST's four IDX files. Nothing was "
        "changed."
    )


def test_a_conversion_can_be_stopped_and_gone_on_with_without_fetching_again(shelf):
    with pytest.raises(DataError) as raised:
        fetch("pets", converting=lambda _done, _of: False)
    assert str(raised.value) == "Stopped. What has come of Cats & dogs is kept, to go on from."
    assert kept_of("pets") == len(CONTENTS["pets"])
    del shelf["pets"]  # the address is gone meanwhile
    assert len(read_animals(fetch("pets"))) == 20
    assert kept_of("pets") == 0


def test_choosing_can_be_stopped(shelf, tmp_path):
    (tmp_path / "train.zip").write_bytes(CONTENTS["pets"])
    with pytest.raises(DataError) as raised:
        choose("pets", tmp_path / "train.zip", lambda _done, _of: False)
    assert str(raised.value) == "Stopped. Nothing was changed."
    assert list(cache_folder().iterdir()) == []


def test_a_disk_without_room_is_said_before_anything_is_fetched(shelf, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 5_000_000))
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
