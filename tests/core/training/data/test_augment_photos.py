"""Random views: shape, range, chance, and that a photo stays recognisable as itself."""

import numpy as np

from core.training.data.augment_photos import RandomViews


def _views(side: int, seed: int, count: int = 8) -> np.ndarray:
    photo = np.full((count, 128, 128, 1), 250, np.uint8)
    photo[:, :, :64] = 5
    clutter = np.full((count, 128, 128, 1), 128, np.uint8)
    return np.asarray(RandomViews(side, seed)({"photo": photo, "clutter": clutter}))


def test_views_are_model_inputs_of_the_side():
    views = _views(96, 1)
    assert views.shape == (8, 96, 96, 1)
    assert views.dtype == np.float32
    assert 0 <= views.min() <= views.max() <= 1


def test_each_photo_is_seen_otherwise_and_the_seed_decides():
    views = _views(64, 1)
    assert np.array_equal(views, _views(64, 1))
    assert not np.array_equal(views, _views(64, 2))
    assert len({each.tobytes() for each in views}) == len(views)


def test_photos_are_mirrored_half_the_time():
    views = _views(64, 3, count=200)[..., 0]
    brighter_right = views[:, :, 32:].mean(axis=(1, 2)) > views[:, :, :32].mean(axis=(1, 2))
    assert 0.3 < brighter_right.mean() < 0.7
