"""Image files -> pictures."""

import os
import time

import numpy as np
import pytest
from PIL import Image

from core.errors import ImageError
from core.photo import read_picture


def test_what_is_transparent_is_paper(tmp_path, drawn_seven):
    path = tmp_path / "seven.png"
    black = np.zeros((*drawn_seven.shape, 3), np.uint8)
    Image.fromarray(np.dstack([black, drawn_seven])).save(path)

    assert np.array_equal(read_picture(path)[:, :, 0], 255 - drawn_seven)


def test_a_picture_lying_on_its_side_is_set_upright(tmp_path):
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: the camera was held upright
    Image.new("RGB", (40, 20)).save(path, exif=exif)

    assert read_picture(path).shape == (40, 20, 3)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0junk"])
def test_what_is_no_image_is_said(tmp_path, content):
    path = tmp_path / "photo.png"
    path.write_bytes(content)

    with pytest.raises(ImageError) as refusal:
        read_picture(path)

    assert str(refusal.value) == (
        f"{path} is not a readable image. Inkling reads JPEG, PNG, GIF, BMP, WebP and TIFF."
    )


def test_a_missing_file_a_folder_and_an_impossible_name_are_said(tmp_path):
    for path in (tmp_path / "nowhere.png", tmp_path, tmp_path / "a\0b.png", tmp_path / ("x" * 300)):
        with pytest.raises(ImageError):
            read_picture(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are a Unix thing")
def test_a_pipe_does_not_block(tmp_path):
    path = tmp_path / "pipe.png"
    os.mkfifo(path)
    began = time.monotonic()

    with pytest.raises(ImageError) as refusal:
        read_picture(path)

    assert str(refusal.value) == f"{path} is not a file. Give an image file."
    assert time.monotonic() - began < 1


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(tmp_path):
    path = tmp_path / "bomb.png"
    # 1 bit a pixel: a small file that would be 390 MB of RGB.
    Image.new("1", (13_000, 10_000)).save(path)

    with pytest.raises(ImageError) as refusal:
        read_picture(path)

    assert str(refusal.value) == f"{path} has too many pixels. Scale it down and try again."
