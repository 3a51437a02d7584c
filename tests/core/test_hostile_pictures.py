"""Broken and hostile pictures through the real child: an answer in time, and memory kept."""

import functools
import random
import struct
import time

import numpy as np
import psutil
import pytest
from PIL import Image

from core.decoder import ImageDecoder
from core.image_file import DecodedImage
from tests.core.made_pictures import FORMATS, encoded, noisy, outcome, png, png_chunk, zeros

DAMAGED = "This picture is cut off or damaged. Copy or download it again."
TOO_MANY_PIXELS = "This picture has more than 200 megapixels. Save a smaller copy and use that."


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


def one_bit_bomb() -> bytes:
    return png(30_000, 30_000, png_chunk(b"IDAT", zeros(30_000 * (1 + 30_000 // 8))), bits=1)


def webp_bomb() -> bytes:
    """34 bytes that promise 16384 x 16384 pixels."""
    pixels = b"\x2f" + struct.pack("<I", 16383 | 16383 << 14) + bytes(9)
    content = b"WEBPVP8L" + struct.pack("<I", len(pixels)) + pixels
    return b"RIFF" + struct.pack("<I", len(content)) + content


def bmp_bomb() -> bytes:
    return b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 60000, 60000, 1, 24, *[0] * 6)


def gif_bomb() -> bytes:
    size = struct.pack("<HH", 65535, 65535)
    return b"GIF89a" + size + bytes(3) + b"," + bytes(4) + size + b"\0\x08\x01\0\0;"


def false_length() -> bytes:
    return png(16, 16, png_chunk(b"IDAT", bytes(200), length=0x7FFFFFFF))


def inflating(kind: bytes, name: bytes) -> bytes:
    """A small PNG with 200 MB of text or profile in it."""
    extra = png_chunk(kind, name + b"\0\0" + zeros(200_000_000))
    return png(16, 16, extra, png_chunk(b"IDAT", zeros(16 * 17)))


@pytest.mark.parametrize(
    ("make", "answer"),
    [
        (one_bit_bomb, TOO_MANY_PIXELS),
        (webp_bomb, DAMAGED),
        (bmp_bomb, TOO_MANY_PIXELS),
        (gif_bomb, TOO_MANY_PIXELS),
        (false_length, DAMAGED),
        (functools.partial(inflating, b"zTXt", b"Comment"), DAMAGED),
        (functools.partial(inflating, b"iCCP", b"profile"), DAMAGED),
    ],
)
def test_bombs(decoder, make, answer):
    content = make()
    memory = psutil.Process().memory_info().rss
    started = time.monotonic()
    assert outcome(decoder, content) == answer
    assert time.monotonic() - started < 1
    assert psutil.Process().memory_info().rss - memory < 64_000_000


def test_a_hundred_megapixels(decoder):
    content = encoded(Image.linear_gradient("L").resize((10_000, 10_000)), "JPEG")
    memory = psutil.Process().memory_info().rss
    decoded = outcome(decoder, content)
    assert decoded.pixels.shape == (2048, 2048, 3)
    assert decoded.original_size == (10_000, 10_000)
    assert psutil.Process().memory_info().rss - memory < 64_000_000
