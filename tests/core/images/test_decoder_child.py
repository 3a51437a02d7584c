"""Broken and hostile pictures through the real child: an answer in time, and memory kept."""

import random
import time

import numpy as np
import psutil
import pytest
from PIL import Image

from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage
from tests.support.bad_input import DAMAGED, PICTURES
from tests.support.made_pictures import FORMATS, encoded, noisy, outcome


@pytest.fixture(scope="module")
def decoder():
    with ImageDecoder() as decoder:
        decoder.decode(b"").exception()
        yield decoder


@pytest.mark.parametrize("kind", FORMATS)
def test_cut_at_every_percent(decoder, kind):
    content = noisy(kind)
    whole = outcome(decoder, content).pixels
    child = psutil.Process().children()[0].pid
    for percent in range(1, 100):
        answer = outcome(decoder, content[: len(content) * percent // 100])
        if isinstance(answer, DecodedImage):  # only what follows the pixels was cut off
            assert percent > 90
            assert np.array_equal(answer.pixels, whole)
        else:
            assert answer == DAMAGED
    assert psutil.Process().children()[0].pid == child


@pytest.mark.parametrize("kind", FORMATS)
def test_flipped_bits(decoder, kind):
    chance = random.Random(5)
    content = noisy(kind, 48)
    for _ in range(100):
        flipped = bytearray(content)
        for _ in range(chance.randint(1, 8)):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        started = time.monotonic()
        assert outcome(decoder, bytes(flipped)) is not None
        assert time.monotonic() - started < 3.5


@pytest.mark.parametrize("name", PICTURES)
def test_what_cannot_be_used(decoder, name):
    content = PICTURES[name].content()
    memory = psutil.Process().memory_info().rss
    assert outcome(decoder, content) == PICTURES[name].said
    assert psutil.Process().memory_info().rss - memory < 64_000_000


def test_a_hundred_megapixels(decoder):
    content = encoded(Image.linear_gradient("L").resize((10_000, 10_000)), "JPEG")
    memory = psutil.Process().memory_info().rss
    decoded = outcome(decoder, content)
    assert decoded.pixels.shape == (2048, 2048, 3)
    assert decoded.original_size == (10_000, 10_000)
    assert psutil.Process().memory_info().rss - memory < 64_000_000
