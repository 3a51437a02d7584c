"""The map of pictures: the two directions in which they differ most."""

import numpy as np

from core.explain.feature_map import inside, map_of


def test_what_differs_most_lies_across_and_a_picture_is_where_it_was_mapped():
    rng = np.random.default_rng(1)
    features = rng.normal(0, [0.1, 5.0, 1.0, 0.1], (500, 4)).astype(np.float32)
    found = map_of(features)
    assert found.places.shape == (500, 2)
    assert found.places.min() == 0
    assert np.isclose(found.places.max(axis=0), 1).all()
    for axis, feature in ((0, 1), (1, 2)):
        alike = np.corrcoef(found.places[:, axis], features[:, feature])[0, 1]
        assert alike > 0.95
    assert np.allclose(found.place(features[7]), found.places[7], atol=1e-5)


def test_one_feature_or_one_picture_makes_a_map_too():
    assert map_of(np.ones((1, 3), np.float32)).places.shape == (1, 2)
    assert map_of(np.arange(4, dtype=np.float32)[:, np.newaxis]).places[:, 0].tolist() == [
        0,
        *(each / 3 for each in map(float, (1, 2))),
        1,
    ]


def test_what_lies_within_an_outline():
    square = np.array([(0, 0), (2, 0), (2, 2), (0, 2)], float)
    places = np.array([(1, 1), (3, 1), (-1, 1), (1, 3), (0.1, 1.9)], float)
    assert inside(places, square).tolist() == [True, False, False, False, True]
    dented = np.array([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)], float)
    assert inside(np.array([(2, 3), (0.5, 2)], float), dented).tolist() == [False, True]
