"""Temperature scaling: as sure as it is right, and no answer changed."""

import keras
import numpy as np
import pytest
from keras import layers

from core.datasets.pen_strokes import PenDigit
from core.models.card import shipped_folders
from core.models.classifier import OOD_SCORE, Classifier, Verdict
from core.models.metrics import threshold_at_tpr
from core.recognition.digits import find_digits
from core.recognition.recognition import Recognition
from core.task import TASKS
from core.training.data.outlier_strokes import outlier_strokes
from core.training.fitting.calibration import (
    fit_bias,
    fit_ood_head,
    fit_temperature,
    recompute_batch_norm,
)
from core.training.networks.digits import build
from core.training.results.candidate import export
from tests.support.handwriting import DIGITS, HASH, ink_of, on_canvas

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


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


def test_of_several_looks_the_mean_is_calibrated():
    """Looks that differ by chance are each too sure; their mean is less so."""
    rng = np.random.default_rng(5)
    truth = rng.normal(0, 2, (4_000, 2))
    labels = (rng.random(4_000) > 1 / (1 + np.exp(truth[:, 1] - truth[:, 0]))).astype(int)
    looks = truth + rng.normal(0, 2, (2, 4_000, 2))
    alone = fit_temperature(looks[0], labels)

    assert fit_temperature(looks[:1], labels) == pytest.approx(alone)
    assert fit_temperature(looks, labels) < 0.9 * alone


@pytest.mark.parametrize("shift", [-2.0, 0.0, 1.5])
def test_a_class_that_is_rarer_than_in_learning_is_less_likely(shift):
    rng = np.random.default_rng(6)
    logits = rng.normal(0, 2, (4_000, 3))
    shifted = logits + np.array([0.0, 0.0, shift])
    probabilities = np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(3, p=each) for each in probabilities])

    assert fit_bias(logits, labels, 2) == pytest.approx(shift, abs=0.25)


def small_network() -> keras.Model:
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(4, 3, strides=4, use_bias=False, name="weights"),
            layers.BatchNormalization(name="norm"),
            layers.Flatten(),
            layers.Dense(2, activation="softmax"),
        ]
    )


def test_renewed_statistics_weigh_all_batches_alike_and_keep_the_momentum():
    network = small_network()
    norm = network.get_layer("norm")
    momentum = norm.momentum
    batches = [np.full((4, 28, 28, 1), value, np.float32) for value in (1.0, 2.0, 6.0)]

    recompute_batch_norm(network, batches)

    kernel_sums = network.get_layer("weights").get_weights()[0].sum(axis=(0, 1, 2))
    np.testing.assert_allclose(norm.moving_mean, 3.0 * kernel_sums, rtol=1e-5)
    assert norm.momentum == momentum


@pytest.fixture(scope="module")
def digits() -> list[PenDigit]:
    return [
        PenDigit(int(label), 1, tuple(np.array(stroke) / 100 for stroke in strokes))
        for label, strokes in DIGITS.items()
    ]


def test_strangers_are_many_marks_the_same_again_with_the_same_seed(digits):
    first, again, other = (outlier_strokes(digits, 30, seed).inputs for seed in (1, 1, 2))
    assert first.shape == (30, 28, 28, 1)
    assert first.dtype == np.float32
    assert (first.max(axis=(1, 2, 3)) > 0.5).all()  # ink on every one
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_limit_keeps_97_of_100():
    assert threshold_at_tpr(np.arange(1001) / 1000) == pytest.approx(0.97)


# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_strangeness_is_learned_without_changing_the_answers_and_is_exported(tmp_path):
    keras.utils.set_random_seed(1)
    rng = np.random.default_rng(1)
    network = build("mlp")
    before = network.get_weights()
    known = rng.random((300, 28, 28, 1), np.float32) * 0.1
    outliers = 1 - known

    learned = fit_ood_head(network, known, outliers)

    for old, new in zip(before, network.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
    assert (
        learned.predict(known, verbose=0).max() < 0.5 < learned.predict(outliers, verbose=0).min()
    )
    digest = export(network, tmp_path, learned)
    assert len(digest) == 64
    assert set(export_outputs(tmp_path)) >= {"probabilities", OOD_SCORE}


def export_outputs(folder) -> list[str]:
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(str(folder / "model.tflite")).get_signature_runner()
    return list(runner.get_output_details())


@pytest.mark.parametrize("folder", shipped_folders("digits"), ids=lambda folder: folder.name)
def test_a_hash_is_none_of_these_and_digits_are_digits(folder):
    classifier = Classifier(folder)
    prediction = only(find_digits(ink_of(*on_canvas(HASH)), classifier)).prediction
    assert prediction.verdict is Verdict.NONE
    assert prediction.ood_score > prediction.ood_threshold == classifier.card.ood_threshold
    for label in DIGITS:
        found = only(find_digits(ink_of(*on_canvas(label)), classifier)).prediction
        assert (found.label, found.verdict) == (label, Verdict.SURE)


def test_a_reading_is_none_of_these_only_where_every_digit_is():
    classifier = Classifier(shipped_folders("digits")[0])
    digit = only(find_digits(ink_of(*on_canvas("7")), classifier))
    reading = Recognition(TASKS["digits"], ((digit,),))
    stranger = only(reading.with_threshold(-1))
    assert stranger.prediction.verdict is Verdict.NONE
    assert Recognition(TASKS["digits"], ((stranger, stranger),)).verdict is Verdict.NONE
    assert Recognition(TASKS["digits"], ((stranger, digit),)).verdict is Verdict.UNSURE
    assert Recognition(TASKS["digits"], ((digit,), (digit,))).verdict is Verdict.SURE


def only(reading: Recognition):
    (digit,) = reading.regions
    return digit
