"""Digits that a person has in files, in any of the forms in which digits go round: Kaggle's CSV,
NumPy's NPZ, IDX files, or a folder of pictures.

All become one file as Keras' mnist.npz is: x_train, y_train, x_test, y_test. Where the given ones
have no test of their own, a fifth of them is one, chosen by what they look like.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from core.datasets.arrays import LabelledImages, SplitData, held_out
from core.datasets.mnist import looks_like_idx, read_idx
from core.datasets.original import (
    OtherOriginalError,
    Progress,
    can_be_read,
    damage_is_said,
    go_on_or_stop,
)
from core.errors import DataError, ImageError
from core.files.archive import TooLargeError, read_arrays
from core.files.names import shown_name
from core.images.decoder import ImageDecoder
from core.images.image_file import SUFFIXES
from core.preprocessing.model_input import INPUT_SIDE, digit_input
from core.preprocessing.paper import paper_ink
from core.translation import tr

FILE = "digits_from_files.npz"
FEWEST = 10  # of each digit
MOST = 100_000
_PIXELS = INPUT_SIDE * INPUT_SIDE
_MOST_BYTES = MOST * _PIXELS * 4  # as shares of one, float32
_LONGEST_LINE = 1 << 14  # bytes; the longest of such pictures has 3.2 kB
_LINES = 1_000  # read at once
_CHILDREN = 2
_PARTS = ("train", "test")
_IDX_TESTS = ("t10k", "test")  # what stands in names in place of "train"


def convert_csv(source: Path, folder: Path, progress: Progress) -> None:
    """A table with a picture a line: its label, then its 784 pixels, with or without titles."""
    name, rows = shown_name(source), []
    with source.open("rb") as file:
        titles = file.readline(_LONGEST_LINE)
        columns = titles.count(b",") + 1
        if columns != 1 + _PIXELS:
            raise _refusal(
                tr(
                    "{name} has {columns:,} columns in its first line; Kaggle's form has 785: "
                    "label, then pixel0 to pixel783.",
                    name=name,
                    columns=columns,
                )
            )
        done = 1
        if titles[:1].isdigit():
            done = file.seek(0)
        while lines := list(islice(iter(lambda: file.readline(_LONGEST_LINE), b""), _LINES)):
            rows.append(_numbers(lines, done, name))
            done += len(lines)
            go_on_or_stop(progress, done, 0)
            if done > MOST + 1:
                raise _too_many(name)
    table = np.concatenate(rows) if rows else np.zeros((0, 1 + _PIXELS), np.uint8)
    _save(folder, name, {"x_train": table[:, 1:], "y_train": table[:, 0]})


def convert_npz(source: Path, folder: Path, progress: Progress) -> None:
    """x_train and y_train, with x_test and y_test or without; or x and y."""
    go_on_or_stop(progress, 0, 0)
    name = shown_name(source)
    with damage_is_said(), source.open("rb") as file:
        try:
            arrays = read_arrays(file, _MOST_BYTES)
        except TooLargeError:
            arrays = {}
    if not arrays:
        raise _too_many(name)
    if "x_train" not in arrays:
        arrays = {f"{each}_train": array for each, array in arrays.items()}
    for wanted in ("x_train", "y_train"):
        if wanted not in arrays:
            raise OtherOriginalError(
                tr("an array {wanted}, or {wanted2},", wanted=wanted, wanted2=wanted[0])
            )
    _save(folder, name, arrays)


def convert_idx(source: Path, folder: Path, progress: Progress) -> None:
    """Pictures and labels in IDX files, plain or packed, of which source is one, or the folder that
    has them; with those of the test of the same name, where it is there."""
    lies_in = source if source.is_dir() else source.parent
    beside = sorted(each for each in lies_in.iterdir() if looks_like_idx(each))
    starts = sorted({_start(each) for each in beside}, key=lambda each: "train" not in each)
    first = starts[0] if source.is_dir() else _start(source)
    tests = (first.replace("train", each) for each in _IDX_TESTS)
    found = [first, *(each for each in tests if each != first and each in starts)]
    arrays = {}
    for done, (part, start) in enumerate(zip(_PARTS, found, strict=False)):
        go_on_or_stop(progress, done, len(_PARTS))
        for letter, kind in (("x", "images-idx3"), ("y", "labels-idx1")):
            path = next((each for each in beside if each.name.startswith(start + kind)), None)
            if path is None:
                raise OtherOriginalError(f"{start}{kind}-ubyte")
            with damage_is_said(), path.open("rb") as file:
                array = read_idx(file, MOST * _PIXELS)
            # EMNIST's are stored column by column.
            is_turned = letter == "x" and start.startswith("emnist") and array.ndim == 3
            arrays[f"{letter}_{part}"] = array.swapaxes(1, 2) if is_turned else array
    _save(folder, shown_name(source), arrays)


def convert_pictures(source: Path, folder: Path, progress: Progress) -> None:
    """A folder with a folder for each digit, 0 to 9: pictures of one digit each, dark on light or
    light on dark, drawn, scanned or photographed. What cannot be read is left out."""
    paths = [(path, digit) for digit in range(10) for path in _pictures(source / str(digit))]
    if not paths:
        raise OtherOriginalError(tr("a folder for each digit, 0 to 9,"))
    if len(paths) > MOST:
        raise _too_many(shown_name(source))
    pixels, labels = [], []
    with ImageDecoder(_CHILDREN) as decoder:
        decoded = decoder.decode_files([str(path) for path, _ in paths])
        for done, ((_, digit), picture) in enumerate(zip(paths, decoded, strict=True)):
            if done % 50 == 0:
                go_on_or_stop(progress, done, len(paths))
            try:
                made = digit_input(paper_ink(picture.result().pixels))
            except ImageError:
                continue
            if made is not None:
                pixels.append(np.rint(made * 255).astype(np.uint8))
                labels.append(digit)
    _save(
        folder,
        shown_name(source),
        {"x_train": np.array(pixels or np.zeros((0, _PIXELS))), "y_train": np.array(labels)},
    )


def read_digits(path: Path) -> SplitData[LabelledImages]:
    """What to learn from, a fifth of which validates, and what to measure with.

    Raises:
        DataError: the file is not as these converters write it.
    """
    try:
        with path.open("rb") as file:
            arrays = read_arrays(file, _MOST_BYTES)
        (learned, labels), (tested, their_labels) = (_part(arrays, each, "") for each in _PARTS)
        looks = [_look(each) for each in learned]
        known = {_look(each) for each in tested}
        if arrays["x_train"].dtype != np.uint8 or not known.isdisjoint(looks):
            raise ValueError("not written by _save")
        _check_enough(labels, "")
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise DataError(
            tr(
                "{path} is damaged, or holds no digits. Delete it, then choose your files again.",
                path=path,
            )
        ) from error
    validates = np.array([held_out(f"{look} validates") for look in looks])
    return SplitData(
        _as_inputs(learned[~validates], labels[~validates]),
        _as_inputs(learned[validates], labels[validates]),
        _as_inputs(tested, their_labels),
    )


def are_digits(path: Path) -> bool:
    """Whether it is a file that these converters wrote, or is like one."""
    return can_be_read(path, read_digits)


def _numbers(lines: Sequence[bytes], before: int, name: str) -> np.ndarray:
    """Lines of numbers -> uint8 (N, 785). before: how many lines are before them in the file."""
    for at, each in enumerate((lines, *([line] for line in lines))):
        try:
            table = np.loadtxt(each, np.uint8, delimiter=",", ndmin=2, comments=None)
        except (ValueError, OverflowError):
            table = np.zeros((0, 0), np.uint8)
        is_right = table.shape == (len(each), 1 + _PIXELS)
        if at == 0 and is_right:
            return table
        if at and not is_right:
            break  # each by itself, to say which it is
    raise _refusal(
        tr(
            "Line {before:,} of {name} is not a label and 784 grey levels of 0 to 255; "
            "perhaps only a part of the file is there.",
            before=before + at,
            name=name,
        )
    )


def _start(path: Path) -> str:
    """What comes before the kind of an IDX file: "train-" of train-images-idx3-ubyte."""
    return re.split("images|labels", path.name)[0]


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    files = sorted(folder.glob("[!.]*"))
    return [each for each in files if each.suffix.lower() in SUFFIXES and each.is_file()]


def _save(folder: Path, name: str, arrays: Mapping[str, np.ndarray]) -> None:
    """Check what was found in the file of that name, and write it.

    Raises:
        DataError: it cannot be learned from.
    """
    pixels, labels = _part(arrays, "train", name)
    looks = [_look(each) for each in pixels]
    if {"x_test", "y_test"} <= arrays.keys():
        tested = _part(arrays, "test", name)
        known = {_look(each) for each in tested[0]}
        tests = np.array([look in known for look in looks], bool)
    else:
        tests = np.array([held_out(look) for look in looks], bool)
        tested = pixels[tests], labels[tests]
    _check_enough(labels[~tests], name)
    parts = {"x_train": pixels[~tests], "y_train": labels[~tests]}
    with (folder / FILE).open("wb") as file:
        np.savez_compressed(file, **parts, x_test=tested[0], y_test=tested[1])


def _as_pixels(array: np.ndarray, name: str) -> np.ndarray:
    """Any array of 28 x 28 pixels a picture -> uint8 (N, 28, 28), light on dark."""
    side = INPUT_SIDE
    if array.ndim < 2 or array.shape[1:] not in ((_PIXELS,), (side, side), (side, side, 1)):
        shape = " x ".join(map(str, array.shape[1:])) or "1"
        raise _refusal(
            tr(
                "A picture in {name} has {shape} numbers; it should have 28 x 28, or 784.",
                name=name,
                shape=shape,
            )
        )
    pixels = array.reshape(-1, side, side)
    if pixels.dtype.kind == "f" and np.all(pixels <= 1):
        pixels = pixels * 255
    if pixels.dtype.kind not in "buif" or not np.all((pixels >= 0) & (pixels <= 255)):
        raise _refusal(
            tr(
                "A picture in {name} has something else in it than grey levels, 0 to 255.",
                name=name,
            )
        )
    pixels = np.rint(pixels).astype(np.uint8)
    rim = np.concatenate([pixels[:, 0], pixels[:, -1], pixels[:, :, 0], pixels[:, :, -1]], 1)
    return 255 - pixels if rim.size and np.median(rim) > 127 else pixels


def _as_labels(array: np.ndarray, name: str) -> np.ndarray:
    flat = array.ravel()
    others = flat if flat.dtype.kind not in "uif" else flat[~np.isin(flat, np.arange(10))]
    if others.size:
        raise _refusal(
            tr("{name} has the label {others}; digits have 0 to 9.", name=name, others=others[0])
        )
    return flat.astype(np.uint8)


def _part(arrays: Mapping[str, np.ndarray], part: str, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Pixels and labels, checked; name: the file's."""
    pixels, labels = _as_pixels(arrays[f"x_{part}"], name), _as_labels(arrays[f"y_{part}"], name)
    if len(pixels) != len(labels):
        raise _refusal(
            tr(
                "{name} has {count:,} pictures and {count2:,} labels.",
                name=name,
                count=len(pixels),
                count2=len(labels),
            )
        )
    if len(pixels) > MOST:
        raise _too_many(name)
    return pixels, labels


def _check_enough(labels: np.ndarray, name: str) -> None:
    counts = np.bincount(labels, minlength=10)
    few = ", ".join(
        tr("{count} of {digit}", count=count, digit=digit)
        for digit, count in enumerate(counts)
        if count < FEWEST
    )
    if few:
        raise _refusal(
            tr(
                "{name} has too few of some digits to learn from: {few}. {fewest} of each are "
                "the fewest, besides a fifth to measure with.",
                name=name,
                few=few,
                fewest=FEWEST,
            )
        )


def _look(pixels: np.ndarray) -> str:
    """The same for the same picture, whatever file it came from."""
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def _as_inputs(pixels: np.ndarray, labels: np.ndarray) -> LabelledImages:
    inputs = np.divide(pixels, np.float32(255), dtype=np.float32)[..., np.newaxis]
    return LabelledImages(inputs, labels.astype(np.int32))


def _too_many(name: str) -> DataError:
    return _refusal(
        tr(
            "{name} holds more than Inkling takes: {most:,} digits are the most.",
            name=name,
            most=MOST,
        )
    )


def _refusal(sentence: str) -> DataError:
    return DataError(tr("{sentence} Nothing was changed.", sentence=sentence))
