"""How long a picture takes from its bytes to an array in this process, the child already running.

    python bench/decoding_speed.py [--times 15]

The pictures are made here: soft noise, so that a 12-megapixel JPEG has about 3 MB.
"""

import io
import statistics
import time

import numpy as np
from PIL import Image

from bench.report import wanted
from core.images.decoder import ImageDecoder

KINDS = {
    "12 MP JPEG": (4000, 3000, "JPEG", {"quality": 88}),
    "12 MP progressive JPEG": (4000, 3000, "JPEG", {"quality": 88, "progressive": True}),
    "6 MP JPEG": (3000, 2000, "JPEG", {"quality": 88}),
    "48 MP JPEG": (8064, 6048, "JPEG", {"quality": 80}),
    "12 MP PNG": (4000, 3000, "PNG", {"compress_level": 1}),
    "12 MP WebP": (4000, 3000, "WEBP", {"method": 0}),
}


def picture(width: int, height: int, kind: str, options: dict) -> bytes:
    noise = np.random.default_rng(1).integers(0, 256, (300, 400, 3), np.uint8)
    stream = io.BytesIO()
    image = Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)
    image.save(stream, kind, **options)
    return stream.getvalue()


def main() -> None:
    times = wanted(__doc__, times=15).times

    started = time.perf_counter()
    with ImageDecoder() as decoder:
        decoder.decode(b"").exception()
        print(f"child ready after {1e3 * (time.perf_counter() - started):.0f} ms")
        for name, how in KINDS.items():
            content = picture(*how)
            took = []
            for _ in range(times):
                started = time.perf_counter()
                decoder.decode(content).result()
                took.append(1e3 * (time.perf_counter() - started))
            print(
                f"{name:24} {len(content) / 1e6:5.1f} MB: "
                f"median {statistics.median(took):4.0f} ms, best {min(took):4.0f} ms"
            )


if __name__ == "__main__":
    main()
