"""Mutated pictures through the real decoder: an answer, and no memory lost."""

import contextlib
import time

import psutil

from core.errors import ImageError
from core.images.decoder import ImageDecoder
from tests.support.mutations import mutated, whole_pictures
from tests.torture.hunt import Hunt

_LATEST = 32.0  # s; the decoder gives up after 2 s of its own work, or 30 s by the clock
_GROWTH = 64e6  # bytes


def attack(hunt: Hunt) -> None:
    whole, this = whole_pictures(), psutil.Process()
    with ImageDecoder() as decoder:
        for content in whole:
            decoder.decode(content).result()
        before = this.memory_info().rss
        while not hunt.over:
            content = mutated(hunt.chance, whole)
            hunt.trying(content)
            began = time.monotonic()
            with contextlib.suppress(ImageError):  # said in a sentence, as it should be
                decoder.decode(content).result()
            if time.monotonic() - began > _LATEST:
                hunt.found(f"{time.monotonic() - began:.1f} s without an answer", content)
            if this.memory_info().rss - before > _GROWTH:
                hunt.found("the memory of the process that asked has grown", content)
                before = this.memory_info().rss
