"""Originals that a person has and chooses, in each form; and what is said of others."""

import gzip
import os
import shutil

import numpy as np
import pytest

from core.datasets import mnist as mnist_module
from core.datasets.catalogue import check, choose, where
from core.datasets.pet_files import read_animals
from core.datasets.registry import CATALOGUE
from core.errors import DataError
from core.files.paths import cache_folder
from tests.support.data_sets import (
    idx,
    photo,
    photos_in,
)
from tests.support.originals import CONTENTS, LAYOUTS, refusal


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


def test_choosing_can_be_stopped(shelf, tmp_path):
    (tmp_path / "train.zip").write_bytes(CONTENTS["pets"])
    with pytest.raises(DataError) as raised:
        choose("pets", tmp_path / "train.zip", lambda _done, _of: False)
    assert str(raised.value) == "Stopped. Nothing was changed."
    assert list(cache_folder().iterdir()) == []
