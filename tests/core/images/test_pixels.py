import numpy as np
import pytest
from PIL import Image

from core.errors import ImageError
from core.images.image_file import LONGEST_SIDE
from core.images.pixels import encode_png, read_png, shrink_to


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((1000, 500), (100, 50)),
        ((500, 1000, 3), (50, 100, 3)),
        ((3, 1000), (1, 100)),  # a strip keeps a pixel
    ],
)
def test_the_longer_side_is_made_to_fit(shape, expected):
    assert shrink_to(np.zeros(shape, np.uint8), 100).shape == expected


def test_what_is_small_enough_is_not_touched():
    small = np.arange(12, dtype=np.uint8).reshape(3, 4)

    assert shrink_to(small, 4) is small


def test_pixels_are_averaged():
    stripes = np.tile(np.array([0, 100], np.uint8), (20, 10))

    assert np.all(shrink_to(stripes, 10) == 50)


@pytest.mark.parametrize("shape", [(3, 5), (3, 5, 3)])
def test_pixels_come_back_as_they_were(tmp_path, shape):
    pixels = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    path = tmp_path / "picture.png"
    path.write_bytes(encode_png(pixels))

    assert np.array_equal(read_png(path), pixels)


def test_what_inkling_never_wrote_is_refused(tmp_path):
    good = encode_png(np.zeros((9, 9), np.uint8))
    paths = [tmp_path / name for name in ("gone", "empty", "cut", "jpeg", "alpha", "large")]
    _, empty, cut, jpeg, alpha, large = paths
    empty.write_bytes(b"")
    cut.write_bytes(good[: len(good) // 2])
    Image.new("L", (9, 9)).save(jpeg, "JPEG")
    Image.new("RGBA", (9, 9)).save(alpha, "PNG")
    Image.new("L", (LONGEST_SIDE + 1, 1)).save(large, "PNG")

    for path in paths:
        with pytest.raises(ImageError) as refusal:
            read_png(path)
        assert str(refusal.value) == (
            f"{path.name} is damaged or gone. Delete it from your pictures, and go on."
        )
