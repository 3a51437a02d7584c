"""Small pictures of every format and kind, and what chance makes of any file."""

import io
import random

import numpy as np
from PIL import Image

EXTREMES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def whole_pictures() -> list[bytes]:
    """Small whole pictures: every format, and what each can do besides one plain picture."""
    noise = np.random.default_rng(1).integers(0, 256, (24, 32, 4), np.uint8)
    soft = Image.fromarray(noise).resize((64, 48), Image.Resampling.BICUBIC)
    rgb, exif = soft.convert("RGB"), Image.Exif()
    exif[0x0112] = 6
    animated = {"save_all": True, "append_images": [rgb.rotate(90), rgb.rotate(180)]}
    deep = Image.fromarray(noise[:, :, 0].astype(np.uint16) * 257)
    kinds = [
        (rgb, "JPEG", {"exif": exif}),
        (rgb, "JPEG", {"progressive": True}),
        (rgb.convert("CMYK"), "JPEG", {}),
        (rgb, "MPO", animated),
        (soft, "PNG", {"exif": exif}),
        (rgb.quantize(32), "PNG", {"transparency": 3}),
        (deep, "PNG", {}),
        (rgb.convert("1"), "PNG", {}),
        (rgb, "PNG", animated),
        (rgb, "GIF", {}),
        (rgb, "GIF", animated),
        (rgb, "BMP", {}),
        (rgb.quantize(16), "BMP", {}),
        (soft, "WEBP", {"exif": exif}),
        (soft, "WEBP", {"lossless": True}),
        (rgb, "WEBP", animated),
        (rgb, "TIFF", {"exif": exif}),
        (deep, "TIFF", {}),
        *((rgb, "TIFF", {"compression": c}) for c in ("tiff_lzw", "packbits", "jpeg", "zstd")),
        (rgb.convert("1"), "TIFF", {"compression": "group4"}),
        (soft, "AVIF", {"exif": exif}),
        (rgb, "AVIF", animated),
    ]
    contents = []
    for image, kind, options in kinds:
        stream = io.BytesIO()
        image.save(stream, kind, **options)
        contents.append(stream.getvalue())
    return contents


def mutated(chance: random.Random, whole: list[bytes]) -> bytes:
    """One of the whole pictures with one to six changes."""
    content = bytearray(chance.choice(whole))
    for _ in range(chance.randint(1, 6)):
        change(chance, content, whole)
    return bytes(content)


def change(chance: random.Random, content: bytearray, whole: list[bytes]) -> None:
    """Change content in place. Half of all places are in the first 200 bytes: there are sizes."""
    if not content:
        return
    reach = min(len(content), 200) if chance.random() < 0.5 else len(content)
    start = chance.randrange(reach)
    end = min(len(content), start + chance.choice((1, 2, 4, 16, 64, 1024)))
    match chance.randrange(8):
        case 0 | 1:
            content[start] ^= 1 << chance.randrange(8)
        case 2 | 3:
            width, order = chance.choice((1, 2, 4)), chance.choice(("little", "big"))
            number = chance.choice(EXTREMES) & (1 << 8 * width) - 1
            content[start : start + width] = number.to_bytes(width, order)
        case 4:
            content[start:end] = chance.randbytes(end - start)
        case 5:
            del content[start:end]
        case 6:
            content[start:start] = content[start:end] * chance.choice((1, 2, 50))
        case 7:
            other = chance.choice(whole)
            place = chance.randrange(len(other))
            content[start:end] = other[place : place + end - start]
