"""Data sets as far as tests have them: empty files in their places, and originals as small as can
be, in the form in which they are published."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np

from core.datasets.catalogue import missing
from core.datasets.registry import CATALOGUE
from core.files.atomic import make_folder
from core.files.paths import cache_folder


def pretend_that_all_is_here() -> None:
    """Empty files in the cache, for what is on this computer and is not read."""
    for each in missing(CATALOGUE):
        for file in each.files:
            path = cache_folder() / file
            make_folder(path.parent)
            path.touch()


def compressed(content: bytes) -> bytes:
    """As Unix compress packs it, every byte a code of its own; the table is cleared before codes
    would become longer."""
    packed = bytearray(b"\x1f\x9d\x90")
    for start in range(0, len(content), 240):
        codes = [*content[start : start + 240]]
        codes += [256] if start + 240 < len(content) else []
        for first in range(0, len(codes), 8):
            group = codes[first : first + 8]
            number = sum(code << 9 * place for place, code in enumerate(group))
            is_last = first + 8 >= len(codes) and start + 240 >= len(content)
            size = -(-9 * len(group) // 8) if is_last else 9
            packed += number.to_bytes(size, "little")
    return bytes(packed)


def pendigits(digits: Sequence[tuple[int, int]]) -> str:
    """Labels and writers -> pendigits-orig.tra: each digit two strokes, and a way in the air."""
    lines = [".VERSION 1.0", ".INCLUDE dene.doc", ".HIERARCHY DIGIT"]
    for number, (label, writer) in enumerate(digits):
        lines += [
            f'.SEGMENT DIGIT {2 * number}-{2 * number + 1} ? "{label}"',
            f".COMMENT {label} {writer} {number}",
            ".PEN_DOWN",
            *(f" {100 + 10 * label + step}  {300 - 7 * step}" for step in range(9)),
            ".PEN_UP",
            ".DT 100",
            ".PEN_DOWN",
            f" 120  {250 + label}",
            f" 190  {250 + writer}",
            ".PEN_UP",
            ".DT 100",
        ]
    return "\n".join(lines) + "\n"


def tar(files: Mapping[str, bytes]) -> bytes:
    """A packed tar file."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for name, each in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(each)
            archive.addfile(entry, io.BytesIO(each))
    return content.getvalue()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in files.items():
            archive.writestr(name, each)
    return content.getvalue()


def unipen() -> bytes:
    """A part of train_r01_v07: two writers on two devices, with digits, letters and a symbol."""
    strokes = ".PEN_DOWN\n\t10\t20\n\t30\t60\n.PEN_UP\n.PEN_DOWN\n\t5\t5\n\t25\t5\n.PEN_UP\n 1 1\n"
    root = "CDROM/train_r01_v07"
    files = {}
    marks = {"1a": ("4", "7"), "1b": ("A", "B"), "1c": ("a", "b"), "1d": ("+", "?")}
    for device in ("apb", "val"):
        for category, (first, second) in marks.items():
            files[f"{root}/data/{category}/{device}/{device}02/f.dat"] = (
                f".VERSION 1.0\n.INCLUDE {device}/app.doc\n.INCLUDE {device}/data/f.dat\n"
                f'.SEGMENT CHARACTER 0-1 ? "{first}"\n.SEGMENT CHARACTER 1 OK "{second}"\n'
                '.SEGMENT CHARACTER 9 ? "4"\n'
            ).encode()
        files[f"{root}/include/{device}/data/f.dat"] = (
            f"\n.WRITER_ID Some_Body_{device}\n{strokes}".encode()
        )
    return tar(files)


def idx(array: np.ndarray) -> bytes:
    """An IDX file."""
    sizes = b"".join(size.to_bytes(4, "big") for size in array.shape)
    return bytes([0, 0, 8, array.ndim]) + sizes + array.astype(np.uint8).tobytes()


def emnist(labels: Sequence[int]) -> bytes:
    """NIST's gzip.zip with the same pictures for the training and the test: of each label one with
    a mark in its first row, as it is stored, which is its first column."""
    pictures = np.zeros((len(labels), 28, 28), np.uint8)
    for picture, label in zip(pictures, labels, strict=True):
        picture[0, 1 + label % 20] = 255
    files = {}
    for part in ("train", "test"):
        start = f"gzip/emnist-byclass-{part}"
        files[f"{start}-images-idx3-ubyte.gz"] = gzip.compress(idx(pictures))
        files[f"{start}-labels-idx1-ubyte.gz"] = gzip.compress(idx(np.array(labels)))
    return zipped(files)


def photo(number: int, suffix: str = ".jpg") -> bytes:
    """A picture file, each number another picture."""
    rng = np.random.default_rng(number)
    small = rng.integers(0, 256, (6, 8, 3), np.uint8)
    _, content = cv2.imencode(suffix, cv2.resize(small, (80, 60)))
    return content.tobytes()


def photos_in(folder: Path, names: Sequence[str]) -> None:
    """Different pictures of those names in a folder."""
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(photo(number, path.suffix))
