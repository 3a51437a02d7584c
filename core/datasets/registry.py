"""Every data set, a row each: what it is, where it is fetched from, what is taken in its place, and
what turns that into the files that its readers expect.

Converters are imported where they are needed: the window starts without picture decoders.
"""

import hashlib
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.datasets.mnist import is_mnist, looks_like_idx
from core.datasets.original import Progress
from core.translation import marked

_PEN_STROKES = "2ae90c1573b78a3484bf50bdd39df6b66d66428f742cea7915121347b3c8fe6c"
_MOBILENET = "d3e8ec802a04aa4fc771ee12a9a9b836"  # MD5, the one sum that Keras publishes
_FILES = "digits_from_files"
_ZIP, _GZIP, _COMPRESS = b"PK\x03\x04", b"\x1f\x8b", b"\x1f\x9d"


@dataclass(frozen=True, slots=True)
class Original:
    """A form in which a data set is published, or handed on.

    is_like: whether a path is of that form, as far as its first bytes tell. converter: where in
    core.datasets that is which core.datasets.original.Convert describes, as "module:name".
    is_folder: whether it may be a folder.
    """

    is_like: Callable[[Path], bool]
    converter: str
    is_folder: bool = False

    def convert(self, source: Path, folder: Path, progress: Progress) -> None:
        """Write the data set's files into folder; raises as core.datasets.original.Convert does."""
        module, _, name = self.converter.partition(":")
        _found(module, name)(source, folder, progress)


@dataclass(frozen=True, slots=True)
class DataSet:
    """files: their names in INKLING_DATA or the cache; a data set without any is made as it is
    needed, on any computer. is_right: whether a file is one of them: by its SHA-256 where that is
    known, else by what is in it. address: where it is fetched from, "" = it cannot be, and has to
    be chosen. size: bytes of what lies there, or else of its files. fetched: the name of what lies
    there, where that is an original; else it is the first of files. originals: what can be chosen
    besides its files, and named in takes. digest: SHA-256 of what the shipped models learned from,
    as docs say it, of MNIST of its training pictures, as its file exists in several packings; "" =
    not known. stand_in: the data set that is learned from where this
    one is not here, "" = none.
    """

    name: str
    title: str
    about: str
    files: tuple[str, ...]
    size: int
    licence: str
    digest: str = ""
    is_right: Callable[[Path], bool] = lambda _path: True
    address: str = ""
    fetched: str = ""
    originals: tuple[Original, ...] = ()
    takes: str = ""
    stand_in: str = ""

    @property
    def file(self) -> str:
        """The name of its first file, "" = it has none."""
        return self.files[0] if self.files else ""

    @property
    def lies_there(self) -> str:
        """The name of what lies at its address."""
        return self.fetched or self.file

    @property
    def is_made(self) -> bool:
        """Whether it is drawn by rule, so that nothing has to be fetched."""
        return not self.files

    @property
    def takes_folder(self) -> bool:
        """Whether a folder can be chosen in its place."""
        return any(each.is_folder for each in self.originals)


def _begins(start: bytes) -> Callable[[Path], bool]:
    def is_like(path: Path) -> bool:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(start)) == start

    return is_like


def _holds_idx(path: Path) -> bool:
    return looks_like_idx(path) or (path.is_dir() and any(map(looks_like_idx, path.iterdir())))


def _is_pen_strokes(path: Path) -> bool:
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() == _PEN_STROKES:
            return True
    from core.datasets.pen_strokes import are_uci_digits  # converted on this computer

    return are_uci_digits(path)


def _is_mobilenet(path: Path) -> bool:
    with path.open("rb") as file:
        return hashlib.file_digest(file, _md5).hexdigest() == _MOBILENET


def _md5() -> Any:
    return hashlib.md5(usedforsecurity=False)


def _checked_by(module: str, name: str) -> Callable[[Path], bool]:
    return lambda path: _found(module, name)(path)  # noqa: PLW0108 (not yet)


def _found(module: str, name: str) -> Callable:
    """A function beside this module, imported only now."""
    return getattr(importlib.import_module(f"{__package__}.{module}"), name)


CATALOGUE: dict[str, DataSet] = {
    each.name: each
    for each in (
        DataSet(
            "mnist",
            "MNIST",
            marked("70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)"),
            ("mnist.npz",),
            11_490_434,
            marked("free to use, its authors named"),
            "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
            is_mnist,
            "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz",
            originals=(Original(_holds_idx, "mnist:convert_idx", is_folder=True),),
            takes=marked("the file mnist.npz, or the folder that has it or MNIST's four IDX files"),
            stand_in="made_hands",
        ),
        DataSet(
            "pen_strokes",
            marked("Pen strokes"),
            marked("7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)"),
            ("pen_strokes.jsonl",),
            1_800_000,
            "CC BY 4.0",
            _PEN_STROKES,
            _is_pen_strokes,
            "https://archive.ics.uci.edu/ml/machine-learning-databases/pendigits/"
            "pendigits-orig.tra.Z",
            "pendigits-orig.tra.Z",
            (
                Original(_begins(_COMPRESS), "unipen_files:convert_pendigits"),
                Original(lambda path: path.suffix == ".tra", "unipen_files:convert_pendigits"),
            ),
            marked("the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it"),
        ),
        DataSet(
            "unipen",
            "UNIPEN",
            marked(
                "Isolated digits, letters and symbols, drawn by 200 people on many devices (1999)"
            ),
            (
                "strokes/unipen_digits.jsonl",
                "strokes/unipen_upper.jsonl",
                "strokes/unipen_lower.jsonl",
                "strokes/unipen_symbols.jsonl",
            ),
            155_800_000,
            marked("CC BY 4.0, for research"),
            "",
            _checked_by("pen_strokes", "are_marks"),
            "https://zenodo.org/records/1195803/files/unipen-CDROM-train_r01_v07.tgz",
            "unipen-CDROM-train_r01_v07.tgz",
            (Original(_begins(_GZIP), "unipen_files:convert_unipen"),),
            marked(
                "the archive unipen-CDROM-train_r01_v07.tgz, or the folder that has it or its "
                "strokes"
            ),
        ),
        DataSet(
            "emnist",
            "EMNIST",
            marked(
                "Scanned letters (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)"
            ),
            ("emnist_letters.npz",),
            561_753_746,
            marked("public domain"),
            "",
            _checked_by("emnist", "are_letters"),
            "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip",
            "gzip.zip",
            (Original(_begins(_ZIP), "emnist:convert_emnist"),),
            marked("the file emnist_letters.npz or NIST's gzip.zip, or the folder that has it"),
        ),
        DataSet(
            "pets",
            marked("Cats & dogs"),
            marked("Some 24,000 photos, kept grey and 144 x 144 (Microsoft, Kaggle: Asirra, 2007)"),
            ("pets.zip",),
            824_887_076,
            marked("for research and learning"),
            "1e2a7725cb74a4e72396df24338e4fe5b8d0397c9ff8d7b478bc2f61cd56b4a8",
            _checked_by("pet_files", "is_archive_of_animals"),
            "https://download.microsoft.com/download/3/E/1/3E1C3F21-ECDB-4869-8368-6DEBA77B919F/"
            "kagglecatsanddogs_5340.zip",
            "kagglecatsanddogs_5340.zip",
            (
                Original(_begins(_ZIP), "pet_files:convert_cats_and_dogs"),
                Original(Path.is_dir, "pet_files:convert_cats_and_dogs", is_folder=True),
            ),
            marked(
                "the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle's train.zip, or a folder "
                "with a folder cat and a folder dog"
            ),
        ),
        DataSet(
            "pets_oxford",
            marked("Oxford pets"),
            marked(
                "7,390 portraits of cats and dogs of 37 breeds (Parkhi, Vedaldi, Zisserman, "
                "Jawahar)"
            ),
            ("pets_oxford.zip",),
            791_918_971,
            "CC BY-SA 4.0",
            "",
            _checked_by("pet_files", "is_archive_of_animals"),
            "https://thor.robots.ox.ac.uk/~vgg/data/pets/images.tar.gz",
            "images.tar.gz",
            (Original(_begins(_GZIP), "pet_files:convert_oxford"),),
            marked("the archive images.tar.gz, or the folder that has it"),
        ),
        DataSet(
            "pets_imagenette",
            "Imagenette",
            marked("Springer spaniels and nine kinds of things (Howard 2019; from ImageNet)"),
            ("pets_imagenette.zip",),
            99_003_388,
            marked("for research and learning"),
            "",
            _checked_by("pet_files", "is_archive_of_animals"),
            "https://s3.amazonaws.com/fast-ai-imageclas/imagenette2-160.tgz",
            "imagenette2-160.tgz",
            (Original(_begins(_GZIP), "pet_files:convert_imagenette"),),
            marked("the archive imagenette2-160.tgz, or the folder that has it"),
        ),
        DataSet(
            "pets_caltech",
            "Caltech 101",
            marked(
                "Things and animals of 101 kinds, nearly none a cat or dog (Fei-Fei, Fergus, "
                "Perona)"
            ),
            ("pets_caltech.zip",),
            137_414_764,
            "CC BY 4.0",
            "",
            _checked_by("pet_files", "is_archive_of_animals"),
            "https://data.caltech.edu/records/mzrjq-6wc02/files/caltech-101.zip",
            "caltech-101.zip",
            (Original(_begins(_ZIP), "pet_files:convert_caltech"),),
            marked("the archive caltech-101.zip, or the folder that has it"),
        ),
        DataSet(
            "mobilenet",
            "MobileNetV3",
            marked(
                "No pictures, but a network that tells a thousand kinds of things apart, in "
                "colour, for your own classes to stand on (Howard et al. 2019; Keras' weights, of "
                "ImageNet)"
            ),
            ("weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5",),
            4_334_752,
            "Apache-2.0",
            is_right=_is_mobilenet,
            address="https://storage.googleapis.com/tensorflow/keras-applications/mobilenet_v3/"
            "weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5",
            takes=marked("the file weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5"),
        ),
        DataSet(
            "digits_from_files",
            marked("Digits from files"),
            marked("28 x 28 pixels each, or pictures of any size; a fifth of them only measures"),
            ("digits_from_files.npz",),
            0,
            marked("as you have them"),
            is_right=_checked_by("digits_from_files", "are_digits"),
            originals=(
                Original(lambda path: path.suffix.lower() == ".csv", f"{_FILES}:convert_csv"),
                Original(_begins(_ZIP), f"{_FILES}:convert_npz"),
                Original(_holds_idx, f"{_FILES}:convert_idx", is_folder=True),
                Original(Path.is_dir, f"{_FILES}:convert_pictures", is_folder=True),
            ),
            takes=marked(
                "Kaggle's CSV, an NPZ file with x_train and y_train, or x and y, IDX files or "
                "their folder, or a folder with a folder of pictures for each digit, 0 to 9"
            ),
        ),
        DataSet(
            "made_hands",
            marked("Drawn by Inkling"),
            marked("6,000 digits in 200 made-up hands, drawn by rule"),
            files=(),
            size=0,
            licence=marked("free to use"),
        ),
    )
}
