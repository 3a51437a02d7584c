"""Files that cannot be used, as a test makes them, and the sentence that each is met with."""

import os
import random
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from core.images.image_file import MAX_BYTES
from tests.support.made_pictures import encoded, noisy, png, png_chunk, quarters, zeros


@dataclass(frozen=True, slots=True)
class BadPath:
    """make: puts it into a folder, and returns its path. said: what a person reads of it."""

    make: Callable[[Path], str]
    said: str
    posix: bool = False  # Windows has no such files


@dataclass(frozen=True, slots=True)
class BadPicture:
    """content: of a file. said: what a person reads of it, after the file's name."""

    content: Callable[[], bytes]
    said: str


NOT_A_PICTURE = "This is not a picture that Inkling can read. Save it as JPEG or PNG and use that."
DAMAGED = "This picture is cut off or damaged. Copy or download it again."
LAB = "Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that."
TOO_MANY_PIXELS = "This picture has more than 200 megapixels. Save a smaller copy and use that."


def one_bit_bomb() -> bytes:
    """3 kB that become 900 megapixels."""
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


def _holding(content: bytes, name: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).write_bytes(content)
        return str(folder / name)

    return make


def _folder(folder: Path) -> str:
    (folder / "holiday").mkdir()
    return str(folder / "holiday")


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe.jpg")
    return str(folder / "pipe.jpg")


def _socket(folder: Path) -> str:
    here = Path.cwd()
    os.chdir(folder)  # the name of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket.jpg")
    finally:
        os.chdir(here)
    return str(folder / "socket.jpg")


def _link(to: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / "link.jpg").symlink_to(to)
        return str(folder / "link.jpg")

    return make


def _too_large(folder: Path) -> str:
    with (folder / "film.jpg").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    return str(folder / "film.jpg")


PATHS = {
    "folder": BadPath(_folder, "holiday is a folder without pictures. Choose another one."),
    "pipe": BadPath(
        _pipe, "pipe.jpg is a pipe, not a file. Save the picture to a file first.", posix=True
    ),
    "socket": BadPath(
        _socket, "socket.jpg is a socket, not a file. Save the picture to a file first.", posix=True
    ),
    "device": BadPath(
        lambda _: "/dev/zero",
        "zero is a device, not a file. Choose a picture file instead.",
        posix=True,
    ),
    "dangling link": BadPath(
        _link("gone.jpg"),
        "link.jpg is a link to a file that is gone. Choose the picture itself.",
        posix=True,
    ),
    "looping link": BadPath(
        _link("link.jpg"),
        "link.jpg is a link that leads back to itself. Choose the picture it should lead to.",
        posix=True,
    ),
    "missing": BadPath(
        lambda folder: str(folder / "gone.jpg"),
        "gone.jpg is not there. It may have been moved or deleted: choose it again.",
    ),
    "empty": BadPath(_holding(b"", "photo.jpg"), "photo.jpg is empty. Copy or download it again."),
    "too large": BadPath(
        _too_large, "film.jpg is larger than 200 MB. Save a smaller copy and use that."
    ),
    "long path": BadPath(
        lambda folder: f"{folder}/{'folder/' * 857}photo.jpg",
        "photo.jpg has a name or a path that is too long. Move it to a folder nearer to the top.",
    ),
    "name that is not UTF-8": BadPath(
        _holding(b"no picture", os.fsdecode(b"caf\xe9.jpg")),
        f"caf�.jpg: {NOT_A_PICTURE}",
        posix=True,
    ),
    "name of two lines": BadPath(
        _holding(b"no picture", "two\nlines.jpg"), f"two�lines.jpg: {NOT_A_PICTURE}", posix=True
    ),
    "name that reads backwards": BadPath(
        _holding(b"no picture", "\u202egpj.exe"), f"�gpj.exe: {NOT_A_PICTURE}", posix=True
    ),
}

PICTURES = {
    "text": BadPicture(lambda: b"Dear diary, today I drew a seven.\n", NOT_A_PICTURE),
    "random bytes": BadPicture(lambda: random.Random(3).randbytes(10_000), NOT_A_PICTURE),
    "zeros": BadPicture(lambda: bytes(10_000), NOT_A_PICTURE),
    "PDF": BadPicture(lambda: b"%PDF-1.7\n", NOT_A_PICTURE),
    "SVG": BadPicture(lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', NOT_A_PICTURE),
    "icon": BadPicture(lambda: encoded(quarters(), "ICO"), NOT_A_PICTURE),
    "cut JPEG": BadPicture(lambda: _half(noisy("JPEG")), DAMAGED),
    "cut PNG": BadPicture(lambda: _half(noisy("PNG")), DAMAGED),
    "one-bit bomb": BadPicture(one_bit_bomb, TOO_MANY_PIXELS),
    "WebP bomb": BadPicture(webp_bomb, DAMAGED),
    "BMP bomb": BadPicture(bmp_bomb, TOO_MANY_PIXELS),
    "GIF bomb": BadPicture(gif_bomb, TOO_MANY_PIXELS),
    "false chunk length": BadPicture(false_length, DAMAGED),
    "inflating text": BadPicture(lambda: inflating(b"zTXt", b"Comment"), DAMAGED),
    "inflating profile": BadPicture(lambda: inflating(b"iCCP", b"profile"), DAMAGED),
    "LAB colours": BadPicture(lambda: encoded(Image.new("LAB", (8, 8)), "TIFF"), LAB),
}


def _half(content: bytes) -> bytes:
    return content[: len(content) // 2]
