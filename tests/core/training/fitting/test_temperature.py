"""Temperature scaling: as sure as it is right, and no answer changed."""

import numpy as np
import pytest

from core.training.fitting.temperature import fit_temperature


@pytest.mark.parametrize("exaggerated", [0.5, 1.0, 3.0])
def test_the_temperature_takes_back_what_was_exaggerated(exaggerated):
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 2, (4_000, 5))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(5, p=each) for each in probabilities])

    assert fit_temperature(logits * exaggerated, labels) == pytest.approx(exaggerated, rel=0.1)


def test_it_stays_between_its_bounds():
    logits = np.array([[50.0, 0.0], [0.0, 50.0]])

    assert fit_temperature(logits, np.array([1, 0])) == pytest.approx(5)
    assert fit_temperature(logits / 1_000, np.array([0, 1])) == pytest.approx(0.2)
