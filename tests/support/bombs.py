"""Small files that would become gigabytes, large ones that are honest, and what reading each costs.

    python -m tests.support.bombs NAME FOLDER

reads the bomb of that name in a process of its own, as the window would, and prints by how many
bytes its memory grew at the most.
"""

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.datasets.catalogue import choose
from core.errors import InklingError
from core.explain.neighbours import INDEX_FILE, TrainingPictures, read_index
from core.explain.weights import WEIGHTS_FILE, read_weights
from core.images.decoder import ImageDecoder
from core.models.card import read_card
from core.user_data.correction_archive import import_corrections
from core.user_data.corrections import Corrections
from tests.support.paths import ROOT

LARGE = 200_000_000  # bytes
MOST_GROWTH = 64 << 20  # bytes
_MODEL = ROOT / "assets" / "models" / "digits-mlp"
_ID = "0123456789abcdef0123"
_RECORD = {"label": 1, "writer": 7, "strokes": [[[1, 4], [2, 5], [2, 1]], [[1, 1], [3, 1]]]}


@dataclass(frozen=True, slots=True)
class Bomb:
    """make: puts it into a folder. read: reads it from there, as the window does."""

    make: Callable[[Path], None]
    read: Callable[[Path], object]


def growth(name: str, folder: Path) -> int:
    """Make a bomb and read it in a process of its own -> by how many bytes that grew."""
    BOMBS[name].make(folder)
    homes = {f"XDG_{kind}_HOME": str(folder / "home") for kind in ("DATA", "CACHE", "STATE")}
    shown = subprocess.run(
        [sys.executable, "-m", "tests.support.bombs", name, str(folder)],
        cwd=ROOT,
        env={**os.environ, **homes, "INKLING_DATA": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(shown.stdout)


def zip_of(packing: int, entries: dict[str, bytes], claimed: int | None = None) -> bytes:
    """A zip file with these entries, packed in that way; claimed: the size it says each has."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
            if claimed is not None:
                archive.getinfo(name).file_size = claimed
    return file.getvalue()


def array_that_claims(shape: str, content: bytes = b"", kind: str = "<f4") -> bytes:
    """A .npy file whose header promises this shape, whatever follows."""
    header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}}}"
    return b"\x93NUMPY\1\0" + len(header).to_bytes(2, "little") + header.encode() + content


def _zip(
    file: str, packing: int, entries: Callable[[], dict[str, bytes]], claimed: int | None = None
) -> Callable:
    return lambda folder: (folder / file).write_bytes(zip_of(packing, entries(), claimed))


def _corrections(picture: Callable[[], bytes]) -> Callable[[], dict[str, bytes]]:
    manifest = json.dumps({"version": 1, "task": "digits"}).encode()
    return lambda: {"inkling.json": manifest, f"4/{_ID}.png": picture()}


def _many(count: int) -> Callable[[], dict[str, bytes]]:
    names = (f"4/{number:020x}.png" for number in range(count))
    return lambda: {**_corrections(bytes)(), **dict.fromkeys(names, b"")}


def _arrays(name: str, array: Callable[[], bytes]) -> Callable[[], dict[str, bytes]]:
    digest = np.array(read_card(_MODEL).digest)
    file = io.BytesIO()
    np.save(file, digest)
    return lambda: {"digest.npy": file.getvalue(), f"{name}.npy": array()}


def _lines(folder: Path) -> None:
    line = json.dumps(_RECORD).encode() + b"\n"
    (folder / "pen_strokes.jsonl").write_bytes(line * (180_000_000 // len(line)))


def _one_line(folder: Path) -> None:
    (folder / "pen_strokes.jsonl").write_bytes(b"[" * LARGE)


def _import(folder: Path) -> None:
    import_corrections(Corrections("digits"), folder / "given.zip", tuple("0123456789"), True)


def _weights(folder: Path) -> None:
    read_weights(folder, read_card(_MODEL))


def _index(folder: Path) -> None:
    read_index(folder, read_card(_MODEL))


def _mnist(folder: Path) -> None:
    choose("mnist", folder / "mnist.npz")


def _digits(folder: Path) -> None:
    TrainingPictures("mnist", ["0"]).read(["0"])


def _photos(folder: Path) -> None:
    pictures = TrainingPictures("pets", ["cat/1.jpg"])
    with contextlib.closing(pictures):
        pictures.read(["cat/1.jpg"])


def _strokes(folder: Path) -> None:
    choose("pen_strokes", folder / "pen_strokes.jsonl")


def _picture(folder: Path) -> None:
    with ImageDecoder() as decoder:
        decoded = decoder.decode_file(folder / "large.tif").result()
        assert decoded.original_size == (9_000, 7_000)


def _tiff(folder: Path) -> None:
    Image.linear_gradient("L").resize((9_000, 7_000)).convert("RGB").save(folder / "large.tif")


_DEFLATE, _BZ2, _LZMA = zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA
_HUGE = "(400000000,)"
_PHOTOS = {"cat/1.jpg": bytes(LARGE), "dog/1.jpg": b""}


def _zeros() -> bytes:
    return bytes(LARGE)


def _claimed() -> bytes:
    return array_that_claims(_HUGE)


def _real() -> bytes:
    return array_that_claims(f"({LARGE // 4},)", bytes(LARGE))


BOMBS = {
    "archive, deflate": Bomb(_zip("given.zip", _DEFLATE, _corrections(_zeros)), _import),
    "archive, bz2": Bomb(_zip("given.zip", _BZ2, _corrections(_zeros)), _import),
    "archive, lzma": Bomb(_zip("given.zip", _LZMA, _corrections(_zeros)), _import),
    "archive, 49,000 entries": Bomb(_zip("given.zip", _DEFLATE, _many(49_000)), _import),
    "archive, 60,000 entries": Bomb(_zip("given.zip", _DEFLATE, _many(60_000)), _import),
    "weights, claimed": Bomb(_zip(WEIGHTS_FILE, _DEFLATE, _arrays("a", _claimed)), _weights),
    "weights, real": Bomb(_zip(WEIGHTS_FILE, _DEFLATE, _arrays("a", _real)), _weights),
    "weights, bz2": Bomb(_zip(WEIGHTS_FILE, _BZ2, _arrays("a", _real)), _weights),
    "index, claimed": Bomb(_zip(INDEX_FILE, _DEFLATE, _arrays("names", _claimed)), _index),
    "index, real": Bomb(_zip(INDEX_FILE, _DEFLATE, _arrays("names", _real)), _index),
    "mnist, claimed": Bomb(_zip("mnist.npz", _DEFLATE, _arrays("x_train", _claimed)), _mnist),
    "mnist, real": Bomb(_zip("mnist.npz", _DEFLATE, _arrays("x_train", _real)), _mnist),
    "digits, claimed": Bomb(_zip("mnist.npz", _DEFLATE, _arrays("x_train", _claimed)), _digits),
    "digits, bz2": Bomb(_zip("mnist.npz", _BZ2, _arrays("x_train", _real)), _digits),
    "photos, bz2": Bomb(_zip("pets.zip", _BZ2, lambda: _PHOTOS), _photos),
    "photos, small as they say": Bomb(_zip("pets.zip", _BZ2, lambda: _PHOTOS, 5_000), _photos),
    "photos, deflate, small": Bomb(_zip("pets.zip", _DEFLATE, lambda: _PHOTOS, 5_000), _photos),
    "photos, deflate": Bomb(_zip("pets.zip", _DEFLATE, lambda: _PHOTOS), _photos),
    "strokes, 180 MB of lines": Bomb(_lines, _strokes),
    "picture, an honest TIFF of 189 MB": Bomb(_tiff, _picture),
    "strokes, one line": Bomb(_one_line, _strokes),
}


def _most_memory() -> int:
    """Bytes that this process has had at the most."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) << 10


def main(name: str, folder: Path) -> None:
    with contextlib.suppress(InklingError):  # what it loads of its own is not the bomb's
        BOMBS[name].read(folder / "nothing here")
    before = _most_memory()
    with contextlib.suppress(InklingError):
        BOMBS[name].read(folder)
    grown = _most_memory() - before
    # Memory that is asked for and not touched counts, too: elsewhere than on Linux it is taken.
    tracemalloc.start()
    with contextlib.suppress(InklingError):
        BOMBS[name].read(folder)
    print(max(grown, tracemalloc.get_traced_memory()[1]))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
