"""Whole but odd pictures: every format and kind of colour comes out upright, RGB and on white."""

import itertools
import sys

import numpy as np
import pytest
from PIL import Image

from core.errors import ImageError
from core.images.decoding import decode
from tests.support.bad_input import DAMAGED
from tests.support.made_pictures import (
    BLUE,
    FORMATS,
    GREEN,
    HEIGHT,
    RED,
    TURNS,
    WHITE,
    WIDTH,
    encoded,
    quarters,
)


def pixels_of(content: bytes) -> np.ndarray:
    image = decode(content).image
    assert image.mode == "RGB"
    return np.asarray(image).astype(int)


def assert_quarters(pixels: np.ndarray, tolerance: int = 16) -> None:
    """The middles of the four quarters have their colours."""
    height, width, _ = pixels.shape
    middles = pixels[[height // 4, height * 3 // 4]][:, [width // 4, width * 3 // 4]]
    assert np.abs(middles - [[RED, GREEN], [BLUE, WHITE]]).max() <= tolerance


def refusal(content: bytes) -> str:
    with pytest.raises(ImageError) as caught:
        decode(content)
    return str(caught.value)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format(kind):
    decoded = decode(encoded(quarters(), kind))
    assert decoded.original_size == decoded.image.size == (WIDTH, HEIGHT)
    assert decoded.note is None
    assert_quarters(np.asarray(decoded.image).astype(int), 24)


@pytest.mark.parametrize("orientation", TURNS)
@pytest.mark.parametrize(
    ("kind", "size"),
    [
        *itertools.product(["JPEG", "PNG", "WEBP", "TIFF"], [(WIDTH, HEIGHT), (3000, 2000)]),
        ("AVIF", (WIDTH, HEIGHT)),  # a large one is slow to make
    ],
)
def test_orientation(kind, orientation, size):
    stored = quarters(*size)
    if TURNS[orientation] is not None:
        stored = stored.transpose(TURNS[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    fast = {"WEBP": {"method": 0}, "PNG": {"compress_level": 1}}.get(kind, {})
    decoded = decode(encoded(stored, kind, exif=exif, **fast))
    assert decoded.original_size == size
    assert decoded.image.width > decoded.image.height
    assert_quarters(np.asarray(decoded.image).astype(int), 24)


def test_broken_notes_about_the_camera_do_not_matter():
    broken = b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x12\0\x03\xff\xff\xff\xff"
    assert_quarters(pixels_of(encoded(quarters(), "JPEG", exif=broken)))


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk(kind):
    assert_quarters(pixels_of(encoded(quarters().convert("CMYK"), kind)))


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "TIFF"])
def test_palette(kind):
    assert_quarters(pixels_of(encoded(quarters().quantize(16), kind)))


@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF", "GIF"])
def test_one_bit(kind):
    image = Image.new("1", (40, 30), 1)
    image.paste(0, (0, 0, 20, 30))
    pixels = pixels_of(encoded(image, kind))
    assert (pixels[:, :20] == 0).all()
    assert (pixels[:, 20:] == 255).all()


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled(kind):
    ramp = np.tile(np.linspace(0, 65535, 256).astype(np.uint16), (4, 1))
    pixels = pixels_of(encoded(Image.fromarray(ramp), kind))
    assert np.abs(pixels - np.arange(256)[np.newaxis, :, np.newaxis]).max() <= 1


@pytest.mark.parametrize("dtype", [np.int32, np.float32])
def test_thirty_two_bits_are_stretched(dtype):
    ramp = np.tile(np.linspace(-1000, 50_000, 256).astype(dtype), (4, 1))
    pixels = pixels_of(encoded(Image.fromarray(ramp), "TIFF"))
    assert np.abs(pixels - np.arange(256)[np.newaxis, :, np.newaxis]).max() <= 1


def test_thirty_two_bits_without_any_difference():
    pixels = pixels_of(encoded(Image.new("F", (5, 5), 3.0), "TIFF"))
    assert pixels.shape == (5, 5, 3)


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf, 3e38])
def test_floats_that_are_no_greys_do_no_harm(odd):
    values = np.linspace(0, 1, 100, dtype=np.float32).reshape(10, 10)
    values[5, 5] = odd
    assert pixels_of(encoded(Image.fromarray(values), "TIFF")).shape == (10, 10, 3)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *itertools.product(["RGBA"], ["PNG", "WEBP", "TIFF", "AVIF"]),
        *itertools.product(["LA"], ["PNG", "TIFF"]),  # the others have no such mode
    ],
)
def test_black_ink_on_nothing_is_black_on_white(mode, kind):
    image = Image.new(mode, (40, 30), 0)
    alpha = Image.new("L", (40, 30), 0)
    alpha.paste(255, (10, 10, 30, 20))
    image.putalpha(alpha)
    pixels = pixels_of(encoded(image, kind))
    assert (pixels[12:18, 12:28] < 10).all()
    assert (pixels[:8] > 245).all()


def test_white_ink_on_nothing_is_seen_and_nothing_at_all_is_white():
    image = Image.new("LA", (40, 30), (255, 0))
    assert (pixels_of(encoded(image, "PNG")) == 255).all()
    image.paste((250, 255), (10, 10, 30, 20))
    pixels = pixels_of(encoded(image, "PNG"))
    assert (pixels[12:18, 12:28] == 250).all()
    assert (pixels[:8] == 0).all()


def test_a_transparent_palette_is_on_white():
    image = Image.new("P", (20, 20), 0)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(1, (0, 0, 10, 20))
    pixels = pixels_of(encoded(image, "PNG", transparency=0))
    assert (pixels[:, 10:] == 255).all()
    assert (pixels[:, :10] == (255, 0, 0)).all()


def test_a_transparent_photo_that_lies_on_its_side():
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = quarters().convert("RGBA").transpose(TURNS[6])
    assert_quarters(pixels_of(encoded(stored, "PNG", exif=exif)))


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF"])
def test_an_animation_shows_its_first_picture_and_says_so(kind):
    others = [Image.new("RGB", (WIDTH, HEIGHT), colour) for colour in ("black", "blue")]
    content = encoded(quarters(), kind, save_all=True, append_images=others, duration=100)
    decoded = decode(content)
    assert decoded.note == "The first picture of an animation."
    assert_quarters(np.asarray(decoded.image).astype(int), 24)


def test_several_pages():
    other = Image.new("RGB", (WIDTH, HEIGHT))
    decoded = decode(encoded(quarters(), "TIFF", save_all=True, append_images=[other]))
    assert decoded.note == "The first of several pages."
    assert_quarters(np.asarray(decoded.image).astype(int))


def test_a_second_copy_in_a_jpeg_is_no_animation():
    decoded = decode(encoded(quarters(), "MPO", save_all=True, append_images=[quarters(32, 24)]))
    assert decoded.note is None
    assert_quarters(np.asarray(decoded.image).astype(int))


@pytest.mark.parametrize(
    ("size", "result"),
    [
        ((1, 1), (1, 1)),
        ((65535, 1), (2048, 1)),
        ((1, 65535), (1, 2048)),
        ((2048, 2048), (2048, 2048)),
        ((3000, 2250), (2048, 1536)),
        ((4032, 3024), (2016, 1512)),
        ((9000, 4500), (2048, 1024)),
    ],
)
def test_sizes(size, result):
    grey = Image.new("L", size, 77)
    kind = "PNG" if max(size) > 65500 else "JPEG"
    decoded = decode(encoded(grey, kind))
    assert decoded.image.size == result
    assert decoded.original_size == size
    assert np.abs(np.asarray(decoded.image).astype(int) - 77).max() <= 1


def test_shrinking_averages():
    stripes = np.zeros((4, 4096), np.uint8)
    stripes[:, ::2] = 255
    pixels = pixels_of(encoded(Image.fromarray(stripes), "PNG"))
    assert np.abs(pixels[:, 8:-8] - 127.5).max() < 8


@pytest.mark.parametrize(
    "content",
    [
        b"Dear diary, today I drew a seven.\n",
        bytes(10_000),
        np.random.default_rng(3).bytes(10_000),
        b"%PDF-1.7\n",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
)
def test_what_is_no_picture(content):
    assert refusal(content) == (
        "This is not a picture that Inkling can read. Save it as JPEG or PNG and use that."
    )


def test_formats_that_are_not_allowed():
    for kind in ("PPM", "TGA", "PCX", "ICO", "EPS"):
        assert refusal(encoded(quarters(), kind)).startswith("This is not a picture that Inkling")


def test_nothing():
    assert refusal(b"") == "This picture is empty. Copy or download it again."


def test_lab_colours():
    assert refusal(encoded(Image.new("LAB", (8, 8)), "TIFF")) == (
        "Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that."
    )


def test_heic_without_its_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    content = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100)
    assert refusal(content) == (
        "HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that."
    )


def test_a_jpeg_cut_anywhere_is_refused():
    content = encoded(quarters(640, 480), "JPEG")
    for cut in range(1, 100):
        with pytest.raises(ImageError):
            decode(content[: len(content) * cut // 100])
    progressive = encoded(quarters(640, 480), "JPEG", progressive=True)
    for cut in range(1, 100):
        with pytest.raises(ImageError):
            decode(progressive[: len(progressive) * cut // 100])


@pytest.mark.parametrize("size", [(96, 96), (333, 250), (4000, 3000)])
def test_a_jpeg_whose_missing_part_was_filled_up_is_refused(size):
    content = encoded(noise(size), "JPEG")
    for percent in (5, 35, 65):
        start = content[: len(content) * percent // 100]
        for filling in (b"\xff\xd9", bytes(len(content) - len(start)), b"\xff\xd9 and a film"):
            assert refusal(start + filling) == DAMAGED


@pytest.mark.parametrize("options", [{}, {"optimize": True}, {"subsampling": 2}, {"quality": 40}])
@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("rows", [8, 16, 17, 64, 250])
def test_a_jpeg_that_really_ends_in_grey_is_whole(mode, options, rows):
    pixels = np.asarray(noise((333, 250))).copy()
    pixels[-rows:] = 128
    content = encoded(Image.fromarray(pixels).convert(mode), "JPEG", **options)
    assert decode(content).original_size == (333, 250)
    assert decode(content + b"what a camera adds\0\0" * 40).original_size == (333, 250)


def noise(size: tuple[int, int]) -> Image.Image:
    """Soft, as of a photo."""
    grey = np.random.default_rng(2).integers(0, 256, (size[1] // 4, size[0] // 4, 3), np.uint8)
    return Image.fromarray(grey).resize(size, Image.Resampling.BICUBIC)
