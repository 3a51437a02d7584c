"""A row is divided into the likeliest digits."""

import numpy as np

from core.datasets.pen_strokes import PenDigit, Placement, normalised, place, varied
from core.models.classifier import Verdict
from core.preprocessing.ink import render
from core.recognition.components import connected_components, merged
from core.recognition.digits import find_digits
from core.recognition.row import classify_component, read_row
from core.training.data.characters import NONE
from tests.support.handwriting import LETTERS, ink_of, on_canvas, written


def labels(row) -> str:
    return "".join(digit.prediction.label for digit in row)


def test_digits_apart_are_one_each(classifier):
    row = read_row(connected_components(written("204")), classifier)
    assert sorted(labels(row)) == ["0", "2", "4"]


def test_a_digit_in_two_strokes_is_merged(classifier):
    upright, bar = [(300, 150), (300, 400)], [(200, 150), (290, 150)]
    components = connected_components(ink_of(upright, bar))
    assert len(components) in (1, 2)
    (digit,) = read_row(components, classifier)
    assert digit.component.box == merged(components).box


def test_a_speck_that_is_no_digit_is_left_out(classifier):
    speck = [(500.0, 480.0), (503.0, 482.0)]
    components = connected_components(ink_of(*on_canvas("7", 0.6, 0.2), speck))
    assert labels(read_row(components, classifier)) == "7"


def test_a_hypothesis_costs_what_the_network_doubts(classifier):
    (seven,) = connected_components(ink_of(*on_canvas("7")))
    certain = classify_component(seven, classifier)
    assert certain.is_certain
    assert certain.stages.box == seven.box
    (scrawl,) = connected_components(ink_of([(100, 100), (540, 110), (100, 400), (540, 420)]))
    assert classify_component(scrawl, classifier).cost > certain.cost
    assert np.isfinite(certain.cost)


def test_a_drawing_costs_the_network_little_more_than_its_digits(classifier, monkeypatch):
    """So it can be read between two pointer events."""
    asked = []
    predict = classifier.predict
    monkeypatch.setattr(
        classifier, "predict", lambda model_input: asked.append(1) or predict(model_input)
    )
    assert find_digits(written("204736", size=0.2), classifier).number == "204736"
    assert len(asked) <= 12


def test_a_letter_is_not_parted_into_digits_that_are_hardly_any(classifier):
    """An H that a hand has bent: its left half may be a 1, the right one is a bad 4."""
    strokes = [np.array(stroke) * (1, -1) for stroke in LETTERS["H"]]
    letter = varied(PenDigit(NONE, 0, normalised(strokes)), np.random.default_rng(13))
    ink = render(place(letter, Placement(0.6, 0.5, 0.5, 14)))
    assert find_digits(ink, classifier).verdict is Verdict.NONE
