"""Accuracy, loss and calibration, against figures worked out by hand."""

import numpy as np
import pytest

from core.models.metrics import evaluate, expected_calibration_error, predict_all, wilson_interval


def test_calibration_error_by_hand():
    # Two answers at 0.9, one of them right: |0.5 - 0.9| for half of the four answers.
    # Two answers at 0.6, both right: |1 - 0.6| for the other half.
    probabilities = np.array([[0.9, 0.1], [0.1, 0.9], [0.6, 0.4], [0.4, 0.6]])
    labels = np.array([0, 0, 0, 1])

    error = expected_calibration_error(probabilities, labels)

    assert error == pytest.approx(0.5 * 0.4 + 0.5 * 0.4)


def test_gaps_in_one_bin_cancel_and_gaps_in_two_do_not():
    # 0.91 and 0.92 share a bin of a fifteenth: 0.5 right against 0.915 stated.
    labels = np.array([0, 1])
    together = expected_calibration_error(np.array([[0.91, 0.09], [0.92, 0.08]]), labels)
    # 0.91 and 0.99 do not: 0.09 too low and 0.99 too high.
    apart = expected_calibration_error(np.array([[0.91, 0.09], [0.99, 0.01]]), labels)

    assert together == pytest.approx(0.415)
    assert apart == pytest.approx((0.09 + 0.99) / 2)


def test_certain_and_right_is_no_error():
    assert expected_calibration_error(np.eye(3), np.arange(3)) == 0


def test_figures_by_hand():
    probabilities = np.array([[0.8, 0.2, 0], [0.3, 0.7, 0], [0.6, 0.4, 0], [0, 0, 1]])
    labels = np.array([0, 1, 1, 2])

    evaluation = evaluate(probabilities, labels)

    assert evaluation.count == 4
    assert evaluation.accuracy == 0.75
    assert evaluation.loss == pytest.approx(-np.log([0.8, 0.7, 0.4, 1]).mean())
    assert evaluation.per_class == (1, 0.5, 1)
    assert evaluation.confusion.tolist() == [[1, 0, 0], [1, 1, 0], [0, 0, 1]]


def test_certain_and_right_loses_nothing_not_even_minus_nothing():
    # A softmax of float32 may add up to a little more than 1.
    loss = evaluate(np.array([[1.0, 0.0], [1.0000001, 0.0]]), np.array([0, 0])).loss

    assert f"{loss:.4f}" == "0.0000"


def test_certain_and_wrong_has_a_finite_loss():
    evaluation = evaluate(np.array([[1.0, 0.0]]), np.array([1]))

    assert np.isfinite(evaluation.loss)
    assert evaluation.per_class == (0, 0)


def test_every_input_is_asked_for_by_itself():
    asked = predict_all(lambda each: np.array([each.sum(), 1 - each.sum()]), np.eye(2) / 2)

    assert asked.tolist() == [[0.5, 0.5], [0.5, 0.5]]


def test_the_interval_by_hand():
    # Wilson's formula, worked out with z = 1.96 for 9 of 10.
    assert wilson_interval(9, 10) == pytest.approx((0.5958, 0.9821), abs=1e-4)
    assert wilson_interval(9_959, 10_000) == pytest.approx((0.99445, 0.99698), abs=1e-5)


def test_the_interval_stays_within_0_and_1():
    assert wilson_interval(0, 5)[0] == 0
    assert wilson_interval(5, 5)[1] == 1
    assert wilson_interval(0, 0) == (0, 1)
