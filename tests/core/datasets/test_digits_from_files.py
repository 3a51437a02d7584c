"""Digits in a person's own files, in every form that is taken; and each that is no use, which is
said and changes nothing."""

import gzip
import shutil
import tracemalloc
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.datasets.catalogue import check, choose, needs, where
from core.datasets.digits_from_files import MOST, read_digits
from core.datasets.registry import CATALOGUE
from core.datasets.samples import PARTS, browsable, load_samples
from core.errors import DataError
from core.files.paths import cache_folder
from tests.support.data_sets import idx, zipped

NAME = "digits_from_files"
TAKES = (
    "Kaggle's CSV, an NPZ file with x_train and y_train, or x and y, IDX files or their folder, or "
    "a folder with a folder of pictures for each digit, 0 to 9"
)
LABELS = np.tile(np.arange(10, dtype=np.uint8), 30)


@pytest.fixture(autouse=True)
def nothing_here(monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)


def pictures(count: int = len(LABELS), seed: int = 1) -> np.ndarray:
    """Random grey in the middle of a black rim."""
    pixels = np.zeros((count, 28, 28), np.uint8)
    pixels[:, 4:24, 4:24] = np.random.default_rng(seed).integers(0, 256, (count, 20, 20))
    return pixels


def npz(path: Path, **arrays: np.ndarray) -> Path:
    np.savez_compressed(path, **arrays)
    return path


def csv(path: Path, pixels: np.ndarray, labels: np.ndarray, *, titles: bool = True) -> Path:
    head = ",".join(["label", *(f"pixel{at}" for at in range(784))])
    rows = np.column_stack([labels, pixels.reshape(len(pixels), -1)])
    lines = [",".join(map(str, row)) for row in rows]
    path.write_text("\n".join([head, *lines] if titles else lines) + "\n")
    return path


def stored() -> dict[str, np.ndarray]:
    check(NAME)
    with np.load(where(NAME)) as file:
        return dict(file)


def everything() -> tuple[np.ndarray, np.ndarray]:
    """What is stored, in the order of the pixels."""
    found = stored()
    pixels = np.concatenate([found["x_train"], found["x_test"]])
    labels = np.concatenate([found["y_train"], found["y_test"]])
    return in_order(pixels, labels)


def in_order(pixels: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = sorted(range(len(pixels)), key=lambda at: pixels[at].tobytes())
    return pixels[order], labels[order]


def assert_all_are_here() -> None:
    for one, other in zip(everything(), in_order(pictures(), LABELS), strict=True):
        np.testing.assert_array_equal(one, other)


def refusal(given: Path) -> str:
    with pytest.raises(DataError) as raised:
        choose(NAME, given)
    assert where(NAME) is None
    assert not [each for each in cache_folder().rglob("*") if each.is_file()]
    return str(raised.value)


@pytest.mark.parametrize("titles", [True, False])
def test_kaggles_table(tmp_path, titles):
    told = []
    path = csv(tmp_path / "train.csv", pictures(), LABELS, titles=titles)
    choose(NAME, path, lambda *each: told.append(each) or True)
    assert_all_are_here()
    assert told == [(300 + titles, 0)]


@pytest.mark.parametrize(
    "shaped",
    [
        lambda pixels: pixels,
        lambda pixels: pixels.reshape(-1, 784),
        lambda pixels: pixels[..., np.newaxis].astype(np.float32) / 255,
        lambda pixels: pixels.astype(np.float64),
        lambda pixels: 255 - pixels,  # dark on light
    ],
)
def test_arrays_in_any_shape(tmp_path, shaped):
    choose(NAME, npz(tmp_path / "mine.npz", x=shaped(pictures()), y=LABELS.astype(np.int64)))
    assert_all_are_here()


def test_a_test_of_its_own_is_kept_and_never_learned_from(tmp_path):
    pixels, tested = pictures(), pictures(20, seed=2)
    tested[:5] = pixels[:5]  # as some have it
    path = npz(
        tmp_path / "mnist.npz", x_train=pixels, y_train=LABELS, x_test=tested, y_test=LABELS[:20]
    )
    choose(NAME, path)
    first = read_digits(where(NAME))
    shutil.rmtree(cache_folder())
    with np.load(path) as file:
        choose(NAME, npz(tmp_path / "f.npz", **{name: each * 1.0 for name, each in file.items()}))
    found = stored()
    np.testing.assert_array_equal(found["x_test"], tested)
    assert len(found["x_train"]) == 295
    for part in PARTS:
        again = getattr(read_digits(where(NAME)), part)
        np.testing.assert_array_equal(again.inputs, getattr(first, part).inputs)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("prefix", ["", "emnist-digits-"])
def test_idx_files_and_their_folder(tmp_path, packed, prefix):
    tested = pictures(20, seed=2)
    turned = (lambda pixels: pixels.swapaxes(1, 2)) if prefix else (lambda pixels: pixels)
    for part, pixels, labels in (("train", pictures(), LABELS), ("test", tested, LABELS[:20])):
        for kind, array in (("images-idx3", turned(pixels)), ("labels-idx1", labels)):
            content = gzip.compress(idx(array)) if packed else idx(array)
            suffix = ".gz" if packed else ""
            (tmp_path / f"{prefix}{part}-{kind}-ubyte{suffix}").write_bytes(content)
    for given in (tmp_path, tmp_path / f"{prefix}train-labels-idx1-ubyte{suffix}"):
        choose(NAME, given)
        np.testing.assert_array_equal(stored()["x_train"], pictures())
        np.testing.assert_array_equal(stored()["x_test"], tested)
        shutil.rmtree(cache_folder())
    (tmp_path / f"{prefix}test-labels-idx1-ubyte{suffix}").unlink()
    assert refusal(tmp_path) == (
        f"{tmp_path.name} is not the data set Digits from files: {prefix}test-labels-idx1-ubyte is "
        f"not in it. Choose {TAKES}. Nothing was changed."
    )


def drawn(number: int, digit: int, *, light: bool) -> np.ndarray:
    """A picture file's pixels, each number and digit another one."""
    paper, ink = (20, 235) if light else (235, 20)
    pixels = np.full((90, 70), paper, np.uint8)
    cv2.line(pixels, (20 + digit, 15), (30 + number, 70), ink, 5)
    cv2.circle(pixels, (35, 20 + 3 * digit), 8, ink, 4)
    return pixels


def test_a_folder_of_pictures(tmp_path):
    for digit in range(10):
        folder = tmp_path / "mine" / str(digit)
        folder.mkdir(parents=True)
        for number in range(15):
            suffix = (".png", ".jpg", ".PNG")[number % 3]
            made = cv2.imencode(suffix, drawn(number, digit, light=number % 2 == 0))[1]
            (folder / f"scan {number}{suffix}").write_bytes(made.tobytes())
    (tmp_path / "mine" / "3" / "clip.mp4").write_bytes(b"a video")
    (tmp_path / "mine" / "4" / "broken.png").write_bytes(b"\x89PNG")
    empty = cv2.imencode(".png", np.full((50, 50), 255, np.uint8))[1]
    (tmp_path / "mine" / "5" / "empty.png").write_bytes(empty.tobytes())
    choose(NAME, tmp_path / "mine")
    found = stored()
    assert np.bincount(np.concatenate([found["y_train"], found["y_test"]])).tolist() == [15] * 10
    assert all(each.max() > 200 and each[0, 0] == 0 for each in found["x_train"])


def test_they_are_split_once_and_can_be_looked_at(tmp_path):
    assert NAME not in browsable()
    choose(NAME, npz(tmp_path / "mine.npz", x=pictures(), y=LABELS))
    assert NAME in browsable()
    parts = [load_samples(NAME, part) for part in PARTS]
    assert sum(map(len, parts)) == 300
    assert all(len(part) > 30 for part in parts)
    shutil.rmtree(cache_folder())
    order = np.random.default_rng(3).permutation(300)
    choose(NAME, npz(tmp_path / "mine.npz", x=pictures()[order], y=LABELS[order]))
    for part, before in zip(PARTS, parts, strict=True):
        again = load_samples(NAME, part)
        np.testing.assert_array_equal(
            in_order(again.pixels, again.labels)[0], in_order(before.pixels, before.labels)[0]
        )


def test_what_can_be_chosen_is_said():
    assert needs(CATALOGUE[NAME]) == (
        f"Digits from files is not on this computer: choose {TAKES}; everything else works "
        "without it."
    )


def test_half_an_archive_is_said(tmp_path):
    path = npz(tmp_path / "mine.npz", x=pictures(), y=LABELS)
    path.write_bytes(path.read_bytes()[:20_000])
    said = (
        "{name} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was "
        "changed."
    )
    assert refusal(path) == said.format(name="mine.npz")
    content = gzip.compress(idx(pictures()))
    (tmp_path / "train-images-idx3-ubyte.gz").write_bytes(content[: len(content) // 2])
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx(LABELS))
    given = tmp_path / "train-images-idx3-ubyte.gz"
    assert refusal(given) == said.format(name=given.name)


def test_half_a_table_is_said(tmp_path):
    path = csv(tmp_path / "train.csv", pictures(), LABELS)
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(path) == (
        "Line 301 of train.csv is not a label and 784 grey levels of 0 to 255; perhaps only a part "
        "of the file is there. Nothing was changed."
    )


@pytest.mark.parametrize("wrong", ["256", "-1", "x", "", "1.5", "1e999"])
def test_a_number_that_is_no_grey_level_is_said(tmp_path, wrong):
    path = csv(tmp_path / "train.csv", pictures(), LABELS)
    lines = path.read_text().splitlines()
    lines[7] = lines[7].rpartition(",")[0] + f",{wrong}"
    path.write_text("\n".join(lines))
    assert refusal(path) == (
        "Line 8 of train.csv is not a label and 784 grey levels of 0 to 255; perhaps only a part "
        "of the file is there. Nothing was changed."
    )


@pytest.mark.parametrize(("text", "columns"), [("a,b,c\n1,2,3\n", "3"), ("", "1"), ("x" * 99, "1")])
def test_wrong_columns_are_said(tmp_path, text, columns):
    (tmp_path / "grades.csv").write_text(text)
    said = refusal(tmp_path / "grades.csv")
    if not text:  # nothing at all is no table
        assert said == (
            f"grades.csv is not the data set Digits from files. Choose {TAKES}. Nothing was "
            "changed."
        )
        return
    assert said == (
        f"grades.csv has {columns} columns in its first line; Kaggle's form has 785: label, then "
        "pixel0 to pixel783. Nothing was changed."
    )


def test_a_table_without_labels_is_said(tmp_path):
    head = ",".join(f"pixel{at}" for at in range(784))
    (tmp_path / "test.csv").write_text(f"{head}\n{','.join(['0'] * 784)}\n")
    assert refusal(tmp_path / "test.csv") == (
        "test.csv has 784 columns in its first line; Kaggle's form has 785: label, then pixel0 to "
        "pixel783. Nothing was changed."
    )


def test_a_label_that_is_no_digit_is_said(tmp_path):
    labels = LABELS.copy()
    labels[9] = 10
    said = "{name} has the label 10; digits have 0 to 9. Nothing was changed."
    assert refusal(csv(tmp_path / "train.csv", pictures(), labels)) == said.format(name="train.csv")
    path = npz(tmp_path / "mine.npz", x=pictures(), y=labels)
    assert refusal(path) == said.format(name="mine.npz")
    words = np.array(["seven"] * 300)
    assert refusal(npz(tmp_path / "mine.npz", x=pictures(), y=words)) == (
        "mine.npz has the label seven; digits have 0 to 9. Nothing was changed."
    )


def test_a_class_that_is_missing_is_said(tmp_path):
    kept = LABELS != 4
    path = npz(tmp_path / "mine.npz", x=pictures()[kept], y=LABELS[kept])
    assert refusal(path) == (
        "mine.npz has too few of some digits to learn from: 0 of 4. 10 of each are the fewest, "
        "besides a fifth to measure with. Nothing was changed."
    )


def test_other_arrays_are_said(tmp_path):
    def said(**arrays: np.ndarray) -> str:
        return refusal(npz(tmp_path / "mine.npz", **arrays))

    assert said(x=np.zeros((20, 8, 8)), y=LABELS[:20]) == (
        "A picture in mine.npz has 8 x 8 numbers; it should have 28 x 28, or 784. Nothing was "
        "changed."
    )
    assert said(x=pictures(), y=LABELS[:-1]) == (
        "mine.npz has 300 pictures and 299 labels. Nothing was changed."
    )
    for strange in (pictures() * -1.5, pictures() + 1.0j, pictures() * np.nan):
        assert said(x=strange, y=LABELS) == (
            "A picture in mine.npz has something else in it than grey levels, 0 to 255. Nothing "
            "was changed."
        )
    assert said(images=pictures(), labels=LABELS) == (
        "mine.npz is not the data set Digits from files: an array x_train, or x, is not in it. "
        f"Choose {TAKES}. Nothing was changed."
    )


def test_more_than_is_taken_is_said_before_it_is_in_memory(tmp_path):
    path = tmp_path / "mine.npz"
    np.savez_compressed(path, x=np.zeros((4 * MOST + 1, 784), np.uint8), y=np.zeros(1))
    tracemalloc.start()
    assert refusal(path) == (
        "mine.npz holds more than Inkling takes: 100,000 digits are the most. Nothing was changed."
    )
    assert tracemalloc.get_traced_memory()[1] < 32 << 20
    tracemalloc.stop()


def test_another_archive_and_another_folder_are_said(tmp_path):
    (tmp_path / "other.zip").write_bytes(zipped({"notes.txt": b"x"}))
    assert refusal(tmp_path / "other.zip") == (
        "other.zip is damaged, or only a part of it is there. Copy or fetch it again. Nothing was "
        "changed."
    )
    (tmp_path / "photos" / "cat").mkdir(parents=True)
    assert refusal(tmp_path / "photos") == (
        "photos is not the data set Digits from files: a folder for each digit, 0 to 9, is not in "
        f"it. Choose {TAKES}. Nothing was changed."
    )


def test_choosing_can_be_stopped(tmp_path):
    path = csv(tmp_path / "train.csv", pictures(), LABELS)
    with pytest.raises(DataError) as raised:
        choose(NAME, path, lambda *_: False)
    assert str(raised.value) == "Stopped. Nothing was changed."
    assert where(NAME) is None


def test_a_file_that_was_damaged_since_is_said(tmp_path):
    choose(NAME, npz(tmp_path / "mine.npz", x=pictures(), y=LABELS))
    path = where(NAME)
    path.write_bytes(path.read_bytes()[:9_000])
    with pytest.raises(DataError) as raised:
        load_samples(NAME, "training")
    assert str(raised.value) == (
        f"{path} is damaged, or holds no digits. Delete it, then choose your files again."
    )
