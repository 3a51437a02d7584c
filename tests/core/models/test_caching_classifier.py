"""What was asked a moment ago is remembered, and several questions are shared with a thread."""

import threading

import numpy as np
import pytest

from core.models.caching_classifier import CachingClassifier
from core.models.classifier import Classifier
from core.preprocessing.model_input import digit_input
from core.recognition.digits import find_digits
from tests.support.handwriting import DIGITS, ink_of, on_canvas


@pytest.fixture
def classifier(model_folder):
    return Classifier(model_folder)


@pytest.fixture
def cached(classifier):
    cached = CachingClassifier(classifier)
    yield cached
    cached.close()


def others_of(picture: np.ndarray) -> list[np.ndarray]:
    """84 pictures, each with another row changed."""
    others = [picture.copy() for _ in range(28 * 3)]
    for place, other in enumerate(others):
        other[place // 3] = (place % 3 + 1) / 4
    return others


def test_what_was_asked_a_moment_ago_is_not_asked_again(
    cached, classifier, drawn_seven, monkeypatch
):
    asked = []
    predict = classifier.predict
    monkeypatch.setattr(
        classifier, "predict", lambda model_input: asked.append(1) or predict(model_input)
    )
    seven = digit_input(drawn_seven)
    first = cached.predict(seven)
    assert cached.predict(seven.copy()) is first
    for other in others_of(seven):
        cached.predict(other)

    assert len(asked) == 1 + 28 * 3
    assert cached.predict(seven).label == "7"
    assert len(asked) == 1 + 28 * 3 + 1  # so many others later, it was forgotten


def test_many_at_once_are_answered_as_one_by_one(cached, classifier, drawn_seven):
    pictures = others_of(digit_input(drawn_seven))
    pictures += pictures[:3]

    answers = cached.predict_all(pictures)

    for picture, answer in zip(pictures, answers, strict=True):
        alone = classifier.predict(picture)
        assert np.array_equal(answer.probabilities, alone.probabilities)
        assert answer.ood_score == alone.ood_score
        assert answer.energy_deficit == alone.energy_deficit
    assert cached.predict_all([]) == []


def test_drawings_are_read_as_without_a_memory(cached, classifier):
    for digit in DIGITS:
        strokes = on_canvas(digit)
        for count in range(2, len(strokes[0])):
            ink = ink_of(strokes[0][:count])
            found, alone = (find_digits(ink, each) for each in (cached, classifier))
            assert found.rows == alone.rows
            assert found.probability == alone.probability


def test_no_thread_is_left_behind(classifier, drawn_seven):
    before = threading.active_count()
    cached = CachingClassifier(classifier)
    cached.predict_all(others_of(digit_input(drawn_seven))[:4])
    assert threading.active_count() == before + 1

    cached.close()

    assert threading.active_count() == before
