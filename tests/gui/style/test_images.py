"""Arrays as pictures: the colours of both scales, and pixels that survive their array."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from core.errors import ImageError
from core.images.decoder import encode_text
from core.images.image_file import LONGEST_SIDE
from gui.style.images import (
    CLEAR,
    TOP,
    color_image,
    color_of,
    decoded_image,
    grey_image,
    grey_levels,
    input_image,
    input_pixels,
    levels,
    model_input_of,
    picture,
    signed_colors,
    strength_colors,
)


def test_numbers_become_levels_from_nothing_to_the_most():
    assert levels(np.array([0, 5, 10], np.float32), 10).tolist() == [0, TOP // 2, TOP]
    assert levels(np.array([-10, 0, 10], np.float32), 10, signed=True).tolist() == [
        0,
        TOP // 2,
        TOP,
    ]
    assert levels(np.array([99], np.float32), 10).tolist() == [TOP]


@pytest.mark.parametrize(("signed", "level"), [(False, 0), (True, TOP // 2)])
def test_where_all_is_nothing_all_is_the_scales_zero(signed, level):
    assert (levels(np.zeros((2, 3), np.float32), 0, signed) == level).all()


def test_both_scales_are_even_in_lightness():
    strength = strength_colors().astype(float).sum(axis=1)
    assert (np.diff(strength) > -4).all()  # from dark to bright
    middle = TOP // 2
    signed = signed_colors().astype(int)
    assert signed[middle].min() >= 240  # white = 0
    assert signed[0][2] > signed[0][0]  # blue = against
    assert signed[TOP][0] > signed[TOP][2]  # orange = for


def test_a_picture_has_the_colours_of_its_levels_and_clear_ground():
    image = picture(np.array([[0, TOP], [CLEAR, 7]], np.uint8))
    assert image.pixelColor(0, 0) == color_of(0)
    assert image.pixelColor(1, 0) == color_of(TOP)
    assert image.pixelColor(0, 1).alpha() == 0


def test_pictures_own_their_pixels():
    grey, color = np.full((3, 5), 80, np.uint8), np.full((3, 5, 3), (9, 8, 7), np.uint8)
    images = grey_image(grey), color_image(color)
    grey[:], color[:] = 0, 0
    assert images[0].pixelColor(4, 2) == QColor(80, 80, 80)
    assert images[1].pixelColor(4, 2) == QColor(9, 8, 7)


def test_a_model_input_becomes_greys_within_their_bounds():
    assert grey_levels(np.array([[[-1.0], [0.5], [3.0]]])).tolist() == [[0, 128, 255]]


def test_a_model_input_in_colour_stays_so_or_becomes_greys():
    given = np.array([[[1.0, 0.0, 0.0], [0.2, 0.4, 2.0]]], np.float32)
    assert input_pixels(given).tolist() == [[[255, 0, 0], [51, 102, 255]]]
    assert input_image(given).pixelColor(1, 0) == QColor(51, 102, 255)
    assert grey_levels(given).tolist() == [[76, 104]]


def test_a_picture_of_inkling_s_own_becomes_the_model_input_that_it_was():
    for shape in ((5, 7, 1), (5, 7, 3)):
        given = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
        png = encode_text(given[..., 0] if shape[2] == 1 else given)
        assert np.array_equal(model_input_of(png), (given / 255).astype(np.float32))


class TestDecodedImage:
    def test_what_is_transparent_lies_on_white(self):
        image = QImage(6, 4, QImage.Format.Format_RGBA8888)
        image.fill(QColor(0, 0, 0, 0))
        image.setPixelColor(1, 2, QColor("red"))
        decoded = decoded_image(image)
        assert decoded.pixels.shape == (4, 6, 3)
        assert decoded.pixels[2, 1].tolist() == [255, 0, 0]
        assert decoded.pixels[0, 0].tolist() == [255, 255, 255]

    def test_a_long_one_is_shrunk(self):
        image = QImage(LONGEST_SIDE * 3, 30, QImage.Format.Format_RGB888)
        image.fill(QColor("blue"))
        pixels = decoded_image(image).pixels
        assert pixels.shape[1] <= LONGEST_SIDE
        assert (pixels == (0, 0, 255)).all()

    def test_an_empty_one_is_refused(self):
        with pytest.raises(ImageError) as refusal:
            decoded_image(QImage())
        assert str(refusal.value) == "The copied picture is empty. Copy it again."
