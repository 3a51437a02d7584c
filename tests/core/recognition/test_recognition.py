"""One face for what was recognised, whether it is a number, a sign or a photo."""

import numpy as np
import pytest

from core.models.classifier import Prediction, Verdict
from core.preprocessing.model_input import digit_stages
from core.recognition.recognition import Recognition, Region
from core.task import DIGITS, PETS


def region(label: str, probability: float = 0.99, x: int = 0, ood_score: float = 0.0) -> Region:
    probabilities = np.full(10, (1 - probability) / 9, np.float32)
    probabilities[int(label)] = probability
    prediction = Prediction(DIGITS.classes, probabilities, ood_score)
    ink = np.zeros((40, 40), np.uint8)
    ink[10:30, 10:30] = 255
    return Region.of_ink((x, 0, 20, 20), prediction, digit_stages(ink))


@pytest.fixture
def number() -> Recognition:
    rows = ((region("2"), region("0", 0.6, x=30)), (region("7", 0.95),))
    return Recognition(DIGITS, rows)


def test_rows_of_digits_are_lines_of_text(number):
    assert number.rows == ["20", "7"]
    assert (number.number, number.text) == ("207", "20\n7")


def test_all_have_to_be_right(number):
    assert number.probability == pytest.approx(0.99 * 0.6 * 0.95, rel=1e-5)


def test_the_least_sure_is_looked_at_first(number):
    assert number.least_sure == 1
    assert number.prediction is number.regions[0].prediction


def test_it_is_sure_or_none_only_where_every_region_is(number):
    sure, doubtful = region("2"), region("2", 0.6)
    stranger = region("2", ood_score=0.9)
    for regions, verdict in (
        ((sure, sure), Verdict.SURE),
        ((sure, doubtful), Verdict.UNSURE),
        ((stranger, stranger), Verdict.NONE),
        ((stranger, sure), Verdict.UNSURE),
        ((), Verdict.UNSURE),
    ):
        found = Recognition(DIGITS, (regions,) if regions else ())
        assert found.with_threshold(0.5).verdict is verdict


def test_a_summary_has_no_pictures(number):
    summary = number.summary()
    assert {each.model_input for each in summary.regions} == {None}
    assert {each.stages for each in summary.regions} == {None}
    assert summary.text == number.text
    assert number.model_input.shape == (28, 28, 1)


def test_a_point_lies_in_the_last_box_that_holds_it(number):
    assert number.index_at(35, 5) == 1
    assert number.index_at(5, 5) == 2  # the second row's digit lies over the first's
    assert number.index_at(25, 5) == -1


def test_a_photo_is_one_region_without_stages():
    prediction = Prediction(PETS.classes, np.array([0.2, 0.8], np.float32))
    model_input = np.zeros((96, 96, 1), np.float32)
    whole = Region.of_photo(np.zeros((30, 40, 3), np.uint8), prediction, model_input)
    found = Recognition.of_whole(whole, PETS)
    assert (found.text, found.verdict) == ("Dog", Verdict.UNSURE)
    assert found.focused.box == (0, 0, 40, 30)
    assert found.focused.stages is None
    assert found.model_input is model_input
