"""Ink -> model input."""

import dataclasses

import numpy as np
import pytest

from core.datasets.catalogue import is_here, load_mnist
from core.datasets.samples import VALIDATION, load_samples
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.preprocessing.model_input import (
    ALL_STEPS,
    PreprocessingSteps,
    digit_input,
    digit_stages,
    ink_box,
)


def seven(x: float = 230, y: float = 130, size: float = 1.0, width: float = 24) -> np.ndarray:
    corners = [(0, 0), (170, 0), (70, 260)]
    points = [StrokePoint(x + size * right, y + size * down, width) for right, down in corners]
    return render([Stroke(tuple(points))])


def test_digits_of_a_data_set_come_out_as_they_went_in():
    """MNIST's own, where it is; else digits in made-up hands, which are prepared as MNIST's are."""
    if is_here("mnist"):
        ink = np.round(load_mnist().training.inputs[::50, ..., 0] * 255).astype(np.uint8)
    else:
        ink = load_samples("made_hands", VALIDATION).pixels
    digits = (ink / np.float32(255))[..., np.newaxis]

    same = [np.array_equal(digit_input(one), digit) for one, digit in zip(ink, digits, strict=True)]

    assert np.mean(same) >= 0.999


def test_model_input_has_the_shape_and_range_the_network_learned_from(drawn_seven):
    model_input = digit_input(drawn_seven)

    assert model_input.shape == (28, 28, 1)
    assert model_input.dtype == np.float32
    assert model_input.min() == 0
    assert 0.8 < model_input.max() <= 1


def test_a_digit_fits_twenty_pixels_and_its_mass_is_in_the_middle(drawn_seven):
    model_input = digit_input(drawn_seven)[:, :, 0]

    rows, columns = np.nonzero(model_input)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == 20
    mass = model_input / model_input.sum()
    places = np.arange(28)
    assert (mass.sum(axis=1) * places).sum() == pytest.approx(14, abs=0.51)
    assert (mass.sum(axis=0) * places).sum() == pytest.approx(14, abs=0.51)


@pytest.mark.parametrize(("x", "y"), [(15, 15), (450, 15), (15, 235), (450, 235)])
def test_place_does_not_matter(x, y):
    assert np.array_equal(digit_input(seven(x, y)), digit_input(seven()))


@pytest.mark.parametrize("size", [0.5, 0.8, 1.3])
def test_size_hardly_matters(size):
    scaled = digit_input(seven(30, 30, size, width=24 * size))

    assert np.abs(scaled - digit_input(seven())).mean() < 0.02


def test_an_empty_canvas_has_no_model_input():
    empty = render([])

    assert ink_box(empty) is None
    assert digit_stages(empty) is None
    assert digit_input(empty) is None


@pytest.mark.parametrize("value", [1, 128, 255])
def test_a_single_pixel_is_a_digit_like_any_other(value):
    ink = np.zeros((512, 640), np.uint8)
    ink[511, 639] = value

    stages = digit_stages(ink)

    assert stages.box == (639, 511, 1, 1)
    assert stages.fitted.shape == (20, 20)
    assert stages.model_input.max() == pytest.approx(value / 255)


@pytest.mark.parametrize("shape", [(1, 640), (640, 1), (2, 4_000)])
def test_a_thin_long_line_stays_a_line(shape):
    stages = digit_stages(np.full(shape, 255, np.uint8))

    assert sorted(stages.fitted.shape) == [1, 20]
    assert stages.model_input.sum() == pytest.approx(20)


def test_stages_show_what_was_done(drawn_seven):
    stages = digit_stages(drawn_seven)

    x, y, width, height = stages.box
    assert np.array_equal(stages.cropped, drawn_seven[y : y + height, x : x + width])
    assert stages.cropped[:, 0].any()
    assert stages.cropped[-1].any()
    assert max(stages.fitted.shape) == 20


def test_without_cropping_the_whole_canvas_is_used(drawn_seven):
    stages = digit_stages(drawn_seven, PreprocessingSteps(crop=False))

    assert stages.box == (0, 0, 640, 512)
    assert stages.fitted.shape == (16, 20)


def test_without_fitting_the_box_is_squashed_to_the_whole_input(drawn_seven):
    stages = digit_stages(drawn_seven, PreprocessingSteps(fit=False))

    assert stages.fitted.shape == (28, 28)
    assert np.array_equal(stages.fitted, np.round(stages.model_input[:, :, 0] * 255))


def test_without_centring_the_box_is_in_the_middle(drawn_seven):
    model_input = digit_input(drawn_seven, PreprocessingSteps(centre=False))[:, :, 0]

    rows, columns = np.nonzero(model_input)
    assert abs(rows.min() - (27 - rows.max())) <= 1
    assert abs(columns.min() - (27 - columns.max())) <= 1


@pytest.mark.parametrize("step", [field.name for field in dataclasses.fields(PreprocessingSteps)])
def test_every_step_changes_something(drawn_seven, step):
    without = dataclasses.replace(ALL_STEPS, **{step: False})

    assert not np.array_equal(digit_input(drawn_seven, without), digit_input(drawn_seven))


def test_ink_is_not_changed(drawn_seven):
    before = drawn_seven.copy()

    digit_stages(drawn_seven)

    assert np.array_equal(drawn_seven, before)
