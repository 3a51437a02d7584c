"""A new head: learns in a moment, knows what it is worth, and promises no more than few photos can
show."""

import numpy as np
import pytest

from core.training.fitting.head import (
    FOLDS,
    Likeness,
    doubtful_temperature,
    fit_head,
    likeness_to,
    parts,
)


def seen(count: int, classes: int = 3, apart: float = 2.0, looks: int = 2) -> tuple:
    """Features of made-up photos, count of each class, and labels."""
    rng = np.random.default_rng(1)
    labels = np.repeat(np.arange(classes), count)
    middles = rng.random((classes, 20)) * apart
    photos = middles[labels] + rng.normal(2, 0.3, (len(labels), 20))
    varied = photos[:, np.newaxis] + rng.normal(0, 0.05, (len(labels), looks, 20))
    return np.maximum(varied, 0).astype(np.float32), labels


def answers(training, features: np.ndarray) -> np.ndarray:
    return (features @ training.head.kernel + training.head.bias).argmax(axis=1)


def test_what_is_apart_is_told_apart_and_the_left_out_ones_as_well():
    features, labels = seen(10)

    training = fit_head(features, labels, epochs=10, seed=1)

    assert (answers(training, features[:, 0]) == labels).all()
    assert (training.logits.argmax(axis=1) == labels).all()
    assert training.probabilities.sum(axis=1) == pytest.approx(np.ones(30))


def test_what_is_said_of_it_comes_from_heads_that_have_not_seen_the_photo():
    features, labels = seen(10, apart=0.0)  # nothing can tell them apart

    training = fit_head(features, labels, epochs=10, seed=1)

    assert (answers(training, features[:, 0]) == labels).mean() > 0.7  # learned by heart
    assert (training.logits.argmax(axis=1) == labels).mean() < 0.6
    assert training.probabilities.max(axis=1).mean() < 0.6


def test_few_right_answers_are_no_certainty():
    logits = np.eye(2)[[0, 1] * 5] * 8.0
    labels = np.array([0, 1] * 5)

    sure = 1 / (1 + np.exp(-8.0 / doubtful_temperature(logits, labels)))

    assert sure == pytest.approx(1 - 1 / 11, abs=0.01)
    assert doubtful_temperature(np.tile(logits, (100, 1)), np.tile(labels, 100)) < 1.5


def test_parts_are_spread_evenly_and_no_part_is_empty():
    labels = np.repeat([0, 1, 2], (25, 12, 3))

    part = parts(labels, seed=4)

    assert set(part) == set(range(FOLDS))
    for label in (0, 1, 2):
        counts = np.bincount(part[labels == label], minlength=FOLDS)
        assert counts.max() - counts.min() <= 1
    assert set(parts(np.array([0, 0, 1, 1]), seed=1)) == {0, 1}
    assert set(parts(np.repeat([0, 1], 600), seed=1)) == {0, 1, 2}  # many: fewer heads will do


def test_the_limit_keeps_the_left_out_photos_and_refuses_what_is_far():
    features, labels = seen(20)
    training = fit_head(features, labels, epochs=5, seed=1)
    likeness = training.head.likeness
    far = 10 - features[:, 0]

    kept = (training.ood_scores <= training.ood_threshold).mean()

    assert 0.85 <= kept <= 1
    assert np.linalg.norm(likeness.classes, axis=1) == pytest.approx(np.ones(3))
    assert (likeness.scores(features[:, 0]) <= training.ood_threshold).mean() >= 0.85
    assert (likeness.scores(far) > training.ood_threshold).mean() >= 0.9


def test_no_photo_speaks_for_itself():
    features, labels = seen(4)

    likeness, scores = likeness_to(features, labels)

    own = likeness.directions(features[1:4].reshape(-1, 20)).sum(axis=0)
    classes = np.array([own / np.linalg.norm(own), *likeness.classes[1:]])
    without = Likeness(likeness.middle, likeness.lens, classes)
    assert scores[0] == pytest.approx(without.scores(features[:1, 0])[0])
    assert scores[0] > likeness.scores(features[:1, 0])[0]


def test_what_differs_much_in_all_the_world_tells_little():
    features, labels = seen(10)
    world = np.random.default_rng(3).normal(0, 1, (500, 20))
    world[:, 0] *= 50
    shifted = features[:, 0].copy()
    shifted[:, 0] += 20

    def moved(of_world: np.ndarray | None) -> float:
        likeness, _ = likeness_to(features, labels, of_world)
        return float(np.mean(likeness.scores(shifted) - likeness.scores(features[:, 0])))

    assert moved(world) < moved(None) / 2


def test_it_tells_how_it_goes_and_ends_when_it_is_told():
    features, labels = seen(10)
    heard = []

    def hear(epoch) -> bool:
        heard.append(epoch)
        return len(heard) < 3

    fit_head(features, labels, epochs=10, seed=1, each_epoch=hear)

    assert len(heard) == 3
    assert 0 < heard[-1].loss < heard[-1].validation_loss < 1
    assert heard[-1].accuracy == 1
    assert 0.9 <= heard[-1].validation_accuracy <= 1
