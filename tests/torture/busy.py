"""Whole pictures on a computer that is busy with other things: none is taken for one that is too
long to read."""

import contextlib
import io
import subprocess
import sys
from collections.abc import Iterator

from PIL import Image

from core.errors import ImageError
from core.images.decoder import ImageDecoder
from tests.support.photos import paper
from tests.torture.hunt import Hunt

_OTHERS = 8  # processes that never rest
_SIZES = ((1200, 900), (2400, 1800))  # px, of a photo of a page
_FORMATS = ("JPEG", "PNG")


def attack(hunt: Hunt) -> None:
    pages = [_page(size, kind) for size in _SIZES for kind in _FORMATS]
    with _busy(), ImageDecoder() as decoder:
        while not hunt.over:
            content = hunt.chance.choice(pages)
            hunt.trying(content)
            try:
                decoder.decode(content).result()
            except ImageError as error:
                hunt.found(str(error), content)


def _page(size: tuple[int, int], kind: str) -> bytes:
    file = io.BytesIO()
    Image.fromarray(paper("2047")).resize(size).save(file, kind)
    return file.getvalue()


@contextlib.contextmanager
def _busy() -> Iterator[None]:
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(_OTHERS)]
    try:
        yield
    finally:
        for each in others:
            each.kill()
            each.wait()
