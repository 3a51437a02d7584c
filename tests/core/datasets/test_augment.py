"""Digits varied as other hands write them: many at once, each as if it were alone."""

import dataclasses

import cv2
import numpy as np
import pytest

from core.datasets.augment import STANDARD, Augmentation, augmented, worn
from core.preprocessing.model_input import digit_input
from tests.support.handwriting import DIGITS, ink_of, on_canvas
from tests.support.made_digits import made_digits

STILL = Augmentation(*[0.0] * len(dataclasses.fields(Augmentation)))


def varied(inputs: np.ndarray, strength: Augmentation, seed: int = 1) -> np.ndarray:
    return augmented(inputs, np.random.default_rng(seed), strength)


def test_a_picture_is_varied_the_same_whatever_lies_beside_it():
    inputs = made_digits(150, 1).inputs  # more than are read at once
    strength = STANDARD.times(3)  # far enough to reach over the edge
    expected = varied(inputs, strength)
    for kept in (0, 63, 64, 149):
        for others in (0.0, 1.0):
            changed = np.full_like(inputs, others)
            changed[kept] = inputs[kept]
            np.testing.assert_array_equal(varied(changed, strength)[kept], expected[kept])


def test_what_is_read_from_outside_is_paper():
    far = dataclasses.replace(STILL, shift=1_000.0)
    assert varied(np.ones((20, 28, 28, 1), np.float32), far).max() == 0


def test_shape_range_and_the_share_left_as_it_is():
    inputs = made_digits(1_000, 2).inputs
    before = inputs.copy()

    changed = varied(inputs, STANDARD)

    np.testing.assert_array_equal(inputs, before)
    assert (changed.shape, changed.dtype) == (inputs.shape, np.float32)
    assert 0 <= changed.min() <= changed.max() <= 1
    same = np.mean([np.array_equal(*pair) for pair in zip(inputs, changed, strict=True)])
    assert same == pytest.approx(STANDARD.clean, abs=0.04)


def test_no_change_asked_for_is_none():
    inputs = made_digits(10, 3).inputs
    np.testing.assert_array_equal(varied(inputs, STILL), inputs)


def upright_strokes() -> np.ndarray:
    pictures = np.zeros((400, 28, 28, 1), np.float32)
    pictures[:, 8:20, 13:15] = 1
    return pictures


def test_ink_is_shifted_as_far_as_is_said():
    moved = varied(upright_strokes(), dataclasses.replace(STILL, shift=1.5))[..., 0]
    places = np.arange(28) - 13.5
    for axis in (1, 2):
        shifts = (moved.sum(axis=axis) @ places) / moved.sum(axis=(1, 2))
        assert shifts.mean() == pytest.approx(0, abs=0.25)
        assert shifts.std() == pytest.approx(1.5, rel=0.1)


def test_ink_is_turned_as_far_as_is_said():
    turned = varied(upright_strokes(), dataclasses.replace(STILL, rotation=10.0))[..., 0]
    y, x = np.mgrid[:28, :28] - 13.5
    along, across = (turned * y * y).sum((1, 2)), (turned * x * x).sum((1, 2))
    turns = np.arctan2(2 * (turned * x * y).sum((1, 2)), along - across) / 2
    assert np.rad2deg(turns.std()) == pytest.approx(10, rel=0.1)


def test_strokes_become_thicker_or_thinner_up_to_a_cross_of_pixels():
    inputs = made_digits(200, 4).inputs
    changed = varied(inputs, dataclasses.replace(STILL, thickness=1.0))
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    grown = shrunk = 0
    for before, after in zip(inputs[..., 0], changed[..., 0], strict=True):
        thickest, thinnest = cv2.dilate(before, cross), cv2.erode(before, cross)
        assert np.all(after <= thickest + 1e-6)
        assert np.all(after >= thinnest - 1e-6)
        if after.sum() > before.sum():
            fraction = (after - before).sum() / (thickest - before).sum()
            np.testing.assert_allclose(after, before + fraction * (thickest - before), atol=1e-5)
            grown += 1
        else:
            fraction = (before - after).sum() / (before - thinnest).sum()
            assert fraction <= 0.6 + 1e-5
            np.testing.assert_allclose(after, before + fraction * (thinnest - before), atol=1e-5)
            shrunk += 1
    assert min(grown, shrunk) > 60


def test_worn_digits_vary_and_still_look_like_themselves():
    inks = {label: ink_of(*on_canvas(label), pen=24) for label in DIGITS}
    clean = {label: digit_input(ink) for label, ink in inks.items()}
    rng = np.random.default_rng(1)
    nearest = []
    for label, ink in inks.items():
        pictures = [digit_input(worn(ink, rng)) for _ in range(20)]
        assert len({picture.tobytes() for picture in pictures}) > 10
        for picture in pictures:
            gaps = {other: np.abs(picture - each).sum() for other, each in clean.items()}
            nearest.append(min(gaps, key=gaps.__getitem__) == label)
    assert np.mean(nearest) > 0.85


def test_the_thinnest_line_is_never_worn_away():
    rng = np.random.default_rng(1)
    ink = np.zeros((28, 28), np.uint8)
    ink[4:24, 14] = 120
    for _ in range(200):
        assert digit_input(worn(ink, rng)) is not None
