"""The occlusion map is what the network itself says of a picture with a square covered."""

import numpy as np
import pytest

from core.explain.occlusion import Occluder
from core.models.classifier import Classifier


@pytest.fixture
def seven() -> np.ndarray:
    picture = np.zeros((28, 28, 1), np.float32)
    picture[6:9, 6:20] = 1
    for row in range(9, 24):
        left = 18 - (row - 9) // 2
        picture[row, left : left + 3] = 1
    return picture


@pytest.fixture
def occluder(cnn):
    made = Occluder(cnn)
    yield made
    made.close()


def test_every_place_is_the_networks_own_answer(cnn, occluder, seven):
    occlusion = occluder.occlude(seven)
    classifier = Classifier(cnn)
    np.testing.assert_allclose(occlusion.uncovered, classifier.predict(seven).probabilities)
    assert occlusion.size == 5
    for down in range(0, len(occlusion.positions), 3):
        for across in range(0, len(occlusion.positions), 3):
            x, y, width, height = occlusion.square((down, across))
            covered = seven.copy()
            covered[y : y + height, x : x + width] = 0
            np.testing.assert_allclose(
                occlusion.covered[down, across],
                classifier.predict(covered).probabilities,
                atol=1e-6,
            )


def test_the_squares_reach_every_pixel_and_none_leaves_the_picture(occluder, seven):
    occlusion = occluder.occlude(seven)
    positions = occlusion.positions
    assert (positions[0], positions[-1]) == (0, 28 - occlusion.size)
    assert (np.diff(positions) <= occlusion.size).all()
    assert occlusion.nearest_position(0, 27) == (0, len(positions) - 1)
    x, y, width, height = occlusion.square(occlusion.nearest_position(14, 9))
    assert x <= 9 < x + width
    assert y <= 14 < y + height


def test_ink_speaks_for_the_answer_and_paper_says_nothing(occluder, seven):
    occlusion = occluder.occlude(seven)
    effect = occlusion.effect(int(occlusion.uncovered.argmax()))
    assert effect.shape == (28, 28)
    assert effect.max() > 1
    assert (effect[26:, :6] == 0).all()  # no square there touches ink


def test_what_is_no_longer_wanted_stops(occluder, seven):
    asked = []

    def is_wanted() -> bool:
        asked.append(1)
        return len(asked) < 5

    assert occluder.occlude(seven, is_wanted) is None
    assert len(asked) < 20


def test_one_even_picture_has_no_places_that_count(occluder):
    occlusion = occluder.occlude(np.zeros((28, 28, 1), np.float32))
    assert (occlusion.effect(3) == 0).all()
