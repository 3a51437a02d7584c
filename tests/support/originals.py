"""The originals of the data sets as their addresses have them, only small, and what is said where
one is no use."""

import pytest

from core.datasets.catalogue import choose, fetch, where
from core.errors import DataError
from core.files.paths import cache_folder
from tests.support.data_sets import (
    compressed,
    emnist,
    pendigits,
    photo,
    tar,
    unipen,
    zipped,
)

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
LAYOUTS = {
    "pen_strokes": (compressed(b".VERSION 1.0\n"), ".SEGMENT DIGIT"),
    "unipen": (tar({"x/data/9/apb/f.dat": b""}), "train_r01_v07/data/1a"),
    "emnist": (zipped({"matlab.mat": b"x"}), "gzip/emnist-byclass-train-images-idx3-ubyte.gz"),
    "pets": (zipped({"PetImages/Cat/1.jpg": photo(1)}), "a photo of each, cats and dogs,"),
    "pets_oxford": (tar({"images/x.png": b""}), "a photo that it should have"),
    "pets_imagenette": (tar({"n01/x.JPEG": b""}), "a photo that it should have"),
    "pets_caltech": (zipped({"x.tar": b""}), "101_ObjectCategories.tar.gz"),
}


def refusal(name: str, given=None) -> str:
    with pytest.raises(DataError) as raised:
        fetch(name, seconds=5) if given is None else choose(name, given)
    assert where(name) is None
    hidden = [each.name for each in cache_folder().iterdir() if each.is_dir()]
    assert hidden == []
    return str(raised.value)
