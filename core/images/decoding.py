"""Bytes of an untrusted picture -> upright RGB pixels on white, with Pillow.

Belongs into a child process that can be killed (core.images.decoder), which is this module as a
program: the limits here keep honest pictures cheap, but some broken ones cost Pillow seconds and
gigabytes before it gives up.

A request on stdin is a line with the length of the content, and the content. The answer on stdout
is one line of JSON, {"width", "height", "original_size", "note"} and then the RGB pixels, row by
row, or {"error"}. The first line, {}, says that the child is ready.
"""

import contextlib
import importlib
import io
import re
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from core.errors import ImageError
from core.files.child import limit_memory, limited, own_stdout, write_answer
from core.images.image_file import LONGEST_SIDE, MAX_PIXELS, TOO_MANY_PIXELS
from core.translation import marked, tr

MEMORY_LIMIT = 3 << 29  # bytes: 200 megapixels of RGB, and again for what becomes of them
# A JPEG may be halved while it is decoded if at least this stays: so the usual 12 megapixels,
# 4032 x 3024, cost a third of the time.
_LEAST_DRAFT_SIDE = 1920

_PLUGINS = (
    AvifImagePlugin.AvifImageFile,
    BmpImagePlugin.BmpImageFile,
    GifImagePlugin.GifImageFile,
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    TiffImagePlugin.TiffImageFile,
    WebPImagePlugin.WebPImageFile,
)
# Files of telephones begin so: the size of a box, then its kind and the brand.
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})

_NEARLY_WHITE = 225  # grey levels; no ink is found in what is lighter, on white
_BLOCK = 16  # px; no block of a JPEG is higher

_DAMAGED = marked("This picture is cut off or damaged. Copy or download it again.")
_TOO_MUCH_MEMORY = marked("This picture takes too much memory. Save a smaller copy and use that.")
_NOT_A_PICTURE = marked(
    "This is not a picture that Inkling can read. Save it as JPEG or PNG and use that."
)
_NEEDS_EXTRA = marked(
    "HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that."
)
_LAB = marked("Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that.")
_EMPTY = marked("This picture is empty. Copy or download it again.")

_FIRST_OF_ANIMATION = marked("The first picture of an animation.")
_FIRST_PAGE = marked("The first of several pages.")

# Markers inside a JPEG, each after a byte of 0xFF.
_END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = 0xDA
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # those that no length follows
# What the end of one that is whole does not look like.
_ZEROS = 16  # bytes at the end that no camera writes
_LONGEST_BLOCK = 200  # bits that one block of pixels may take where all of it is one grey
_LEAST_REPEATED = 24  # bits


@dataclass(frozen=True, slots=True)
class UprightImage:
    """Mode RGB, on white; original_size and note as in image_file.DecodedImage."""

    image: Image.Image
    original_size: tuple[int, int]
    note: str | None


def decode(content: bytes) -> UprightImage:
    """The picture in a file's content, its longer side at most LONGEST_SIDE px.

    Greys of 16 bits are divided by 257; those of 32 bits or floats, which have no agreed range,
    are stretched from the smallest to the largest.

    Raises:
        ImageError: content is not a whole picture of a known format within the limits.
    """
    if not content:
        raise ImageError(tr(_EMPTY))
    # Every limit is below. Pillow's own would refuse the photos of some telephones.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    formats = _formats()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what they say is decided here, by error or result
            return _decode(content, formats)
    except ImageError:
        raise
    except Image.UnidentifiedImageError as error:
        raise ImageError(_why_unidentified(content, formats)) from error
    except Image.DecompressionBombError as error:
        raise ImageError(tr(TOO_MANY_PIXELS)) from error
    except MemoryError as error:
        raise ImageError(tr(_TOO_MUCH_MEMORY)) from error
    except Exception as error:
        # Damaged pictures make Pillow raise nearly anything: SyntaxError, struct.error, ...
        raise ImageError(tr(_DAMAGED)) from error


def _formats() -> tuple[str, ...]:
    """The formats that may be tried. HEIC is among them where its extra is installed."""
    formats = tuple(plugin.format for plugin in _PLUGINS)
    try:
        importlib.import_module("pi_heif").register_heif_opener()
    except ImportError:
        return formats
    return (*formats, "HEIF")


def _decode(content: bytes, formats: tuple[str, ...]) -> UprightImage:
    with Image.open(io.BytesIO(content), formats=formats) as file:
        if file.width * file.height > MAX_PIXELS:
            raise ImageError(tr(TOO_MANY_PIXELS))
        width, height = file.size
        # Only JPEG heeds this: decoding at 1/2, 1/4 or 1/8 costs a fraction of time and memory.
        file.draft(None, _scaled(file.size, _LEAST_DRAFT_SIDE))
        file.load()
        if file.format in ("JPEG", "MPO") and _is_cut_off(content, _ends_in_grey(file, width)):
            raise ImageError(tr(_DAMAGED))
        image = _upright(_on_white(_within_limit(_in_plain_mode(file))))
        # Turned by a quarter: Pillow has already turned a TIFF while loading it, others not yet.
        if (width > height) != (image.width > image.height):
            width, height = height, width
        image = image if image.mode == "RGB" else image.convert("RGB")
        return UprightImage(image, (width, height), _note(file))


def _ends_in_grey(file: Image.Image, width: int) -> bool:
    """Whether the last row of a JPEG's blocks is all of the grey that stands for no data."""
    # In a progressive one every part of the picture is there, more or less sharp.
    if "progressive" in file.info or file.mode not in ("L", "RGB"):
        return False
    high = max(1, _BLOCK * file.width // width)
    last = file.crop((0, file.height - min(high, file.height), file.width, file.height))
    return last.getextrema() in ((128, 128), ((128, 128),) * 3)


def _is_cut_off(content: bytes, ends_in_grey: bool) -> bool:
    """Whether a JPEG was cut off, although libjpeg takes it for whole.

    Where a file system filled the missing part with zeros, or a tool closed the file with an end
    marker, libjpeg only warns, to nobody here, and makes up the rest: noise, or grey.

    ends_in_grey: the whole last row of blocks, 16 pixels high, is 128. So it is where libjpeg found
    no more data; in a picture that is really like that, each of its blocks has the same few bits.
    """
    start = _start_of_scan(content)
    if start is None:
        return False
    end = content.find(_END_OF_IMAGE, start)
    if end < 0:
        return content.endswith(bytes(_ZEROS))
    return ends_in_grey and not _repeats(
        content[max(start, end - 2 * _LONGEST_BLOCK // 8 - 2) : end]
    )


def _start_of_scan(content: bytes) -> int | None:
    """Where the first pixels are; a camera's small copy in the notes before them is passed over."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # a filler
            place += 1
        elif marker == _START_OF_SCAN:
            return place
        elif marker in _ALONE:
            place += 2
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return None


def _repeats(data: bytes) -> bool:
    """Whether the last bits are one pattern, again and again; True where restarts hide it."""
    if re.search(b"\xff[\xd0-\xd7]", data):
        return True
    whole = bin(int.from_bytes(b"\1" + data.replace(b"\xff\0", b"\xff"), "big"))[3:]
    for padding in range(8):  # the last byte is filled up with ones
        bits = whole[: len(whole) - padding]
        for length in range(2, _LONGEST_BLOCK):
            last = bits[-max(2 * length, _LEAST_REPEATED) :]
            if last[length:] == last[:-length]:
                return True
        if bits[-1:] != "1":
            break
    return False


def _scaled(size: tuple[int, int], longest: int) -> tuple[int, int]:
    width, height = (max(1, round(side * longest / max(size))) for side in size)
    return width, height


def _in_plain_mode(image: Image.Image) -> Image.Image:
    """The same picture in a mode that can be averaged: L, LA, RGB, RGBA or RGBa."""
    if image.mode == "LAB":
        raise ImageError(tr(_LAB))
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _in_eight_bits(image)
    if image.has_transparency_data:
        return image if image.mode in ("LA", "RGBA", "RGBa") else image.convert("RGBA")
    if image.mode in ("L", "RGB"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Pillow alone would clip: everything above 255 would be white."""
    low, high = 0.0, 65535.0
    if image.mode.startswith("I;16"):
        image = image.convert("I")
    else:
        low, high = cast("tuple[float, float]", image.getextrema())  # of a picture of one band
    scale = 255 / (high - low) if high > low else 0
    return image.point(lambda value: value * scale - low * scale).convert("L")


def _within_limit(image: Image.Image) -> Image.Image:
    if max(image.size) <= LONGEST_SIDE:
        return image
    size = _scaled(image.size, LONGEST_SIDE)
    # Bilinear here averages over all pixels that fall into one; the gap first takes whole steps.
    return image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def _on_white(image: Image.Image) -> Image.Image:
    """On paper where it is transparent; what is white itself would not be seen there: on black."""
    if not image.has_transparency_data:
        return image
    image = image.convert("RGBA")
    on_white = _on(image, "white")
    darkest, _ = cast("tuple[int, int]", on_white.convert("L").getextrema())
    is_unseen = darkest > _NEARLY_WHITE and image.getbbox() is not None
    return _on(image, "black") if is_unseen else on_white


def _on(image: Image.Image, color: str) -> Image.Image:
    paper = Image.new("RGBA", image.size, color)
    paper.info = image.info  # the EXIF orientation is still needed
    paper.alpha_composite(image)
    return paper.convert("RGB")


def _upright(image: Image.Image) -> Image.Image:
    # A whole picture with broken notes about its camera is still a whole picture.
    with contextlib.suppress(Exception):
        ImageOps.exif_transpose(image, in_place=True)
    return image


def _note(file: Image.Image) -> str | None:
    # Many telephones keep a second, smaller or brighter copy in the same JPEG: no animation.
    if file.format in ("MPO", "HEIF") or not getattr(file, "is_animated", False):
        return None
    return tr(_FIRST_PAGE) if file.format == "TIFF" else tr(_FIRST_OF_ANIMATION)


def _why_unidentified(content: bytes, formats: Sequence[str]) -> str:
    start = content[:16]
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS and "HEIF" not in formats:
        return tr(_NEEDS_EXTRA)
    known = any(_begins_like(name, start) for name in formats)
    return tr(_DAMAGED) if known else tr(_NOT_A_PICTURE)


def _begins_like(name: str, start: bytes) -> bool:
    _, accept = Image.OPEN[name]
    return accept is not None and accept(start) is True


def main() -> None:
    """Be the child: answer requests until stdin ends. The one argument: seconds of work for a
    picture."""
    seconds = float(sys.argv[1])
    answers = own_stdout()
    limit_memory(MEMORY_LIMIT)
    write_answer(answers, {})
    requests = sys.stdin.buffer
    while length := requests.readline():
        content = requests.read(int(length))
        with limited(seconds):
            _serve(content, answers)


def _serve(content: bytes, answers: BinaryIO) -> None:
    try:
        decoded = decode(content)
        pixels = decoded.image.tobytes()
    except ImageError as error:
        write_answer(answers, {"error": str(error)})
        return
    width, height = decoded.image.size
    about = {"original_size": decoded.original_size, "note": decoded.note}
    write_answer(answers, {"width": width, "height": height, **about}, pixels)


if __name__ == "__main__":
    main()
