"""Broken and hostile pictures through the real child: an answer in time, and memory kept."""

import random
import struct
import time

import numpy as np
import psutil
import pytest
from made_pictures import FORMATS, encoded, noisy, outcome, png, png_chunk, zeros
from PIL import Image

from core.decoder import ImageDecoder
from core.image_file import DecodedImage

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


def bombs() -> dict[str, tuple[bytes, str]]:
    """Small files that ask for much, and what is said about them."""
    row_bytes = 1 + 30_000 // 8
    pixels = png_chunk(b"IDAT", zeros(30_000 * row_bytes))
    text = png_chunk(b"zTXt", b"Comment\0\0" + zeros(200_000_000))
    profile = png_chunk(b"iCCP", b"profile\0\0" + zeros(200_000_000))
    small = png_chunk(b"IDAT", zeros(16 * 17))
    lie = png_chunk(b"IDAT", bytes(200), length=0x7FFFFFFF)
    big_webp = b"\x2f" + struct.pack("<I", 16383 | 16383 << 14) + bytes(9)
    webp = b"WEBPVP8L" + struct.pack("<I", len(big_webp)) + big_webp
    bmp = b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 60000, 60000, 1, 24, *[0] * 6)
    gif = b"GIF89a" + struct.pack("<HH", 65535, 65535) + bytes(3) + b","
    gif += struct.pack("<HHHHB", 0, 0, 65535, 65535, 0) + b"\x08\x01\0\0;"
    return {
        "30000 x 30000 in one bit": (png(30_000, 30_000, pixels, bits=1), TOO_MANY_PIXELS),
        "34 bytes of WebP": (b"RIFF" + struct.pack("<I", len(webp)) + webp, DAMAGED),
        "false length": (png(16, 16, lie), DAMAGED),
        "inflating text": (png(16, 16, text, small), DAMAGED),
        "inflating profile": (png(16, 16, profile, small), DAMAGED),
        "60000 x 60000 BMP": (bmp, TOO_MANY_PIXELS),
        "65535 x 65535 GIF": (gif, TOO_MANY_PIXELS),
    }


@pytest.mark.parametrize(
    ("content", "answer"), [pytest.param(*b, id=n) for n, b in bombs().items()]
)
def test_bombs(decoder, content, answer):
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
