"""The training loop, and what fine-tuning by it brings and keeps."""

import dataclasses
import gc
import math
import weakref

import keras
import numpy as np
import pytest

from core.datasets.arrays import LabelledImages
from core.errors import DataError
from core.models.classifier import Classifier
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.runs.networks import Hyperparameters
from core.runs.presets import PRESETS
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated
from core.runs.settings import hyperparameters
from core.training import run_digits
from core.training.data import digits
from core.training.data.digits import fine_tuning_data
from core.training.data.user_pictures import load_own_digits
from core.training.fitting.control import Control
from core.training.fitting.fit import InOrder, ShuffledBatches, fit, predicted, steps_at_once
from core.training.networks.digits import build
from core.training.results import neighbours
from core.training.run import run
from core.user_data.corrections import Corrections
from tests.support.made_digits import made_mnist
from tests.support.refusal import refusal

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

# A hand that writes its sevens as a lying U: nothing that any network takes for a 7.
LYING_U = [(420, 120), (180, 120), (180, 380), (420, 380)]


class Indices(ShuffledBatches):
    """Batches of the indices themselves."""

    def __getitem__(self, index: int) -> list[int]:
        return self._chosen(index).tolist()


def test_an_epoch_has_each_picture_once_but_for_the_last_smaller_batch():
    batches = Indices(10, 4, (1,))

    assert len(batches) == 2
    assert len({*batches[0], *batches[1]}) == 8


def test_a_batch_is_no_larger_than_all_pictures():
    batches = Indices(3, 128, (1,))

    assert len(batches) == 1
    assert sorted(batches[0]) == [0, 1, 2]


def test_what_was_learned_from_is_let_go_of():
    pictures = LabelledImages(np.ones((20, 4), np.float16), np.arange(20) % 2)
    held = weakref.ref(pictures.inputs)
    network = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, "softmax")])
    plan = dataclasses.replace(hyperparameters(PRESETS["quick"].settings), epochs=1, augmentation=0)

    fit(network, pictures, pictures[:5], plan, on_message=lambda _message: None)
    del pictures
    gc.collect()

    assert held() is None


def test_large_pictures_are_judged_by_few_at_a_time_and_in_order():
    pictures = np.arange(40, dtype=np.float16)[:, np.newaxis, np.newaxis, np.newaxis]
    pictures = np.broadcast_to(pictures, (40, 128, 128, 1))
    judged = InOrder(LabelledImages(pictures, np.arange(40) % 2), 2)

    inputs, targets = zip(*(judged[index] for index in range(len(judged))), strict=True)

    assert [each.shape[0] for each in inputs] == [16, 16, 8]
    assert {each.dtype for each in inputs} == {np.dtype(np.float32)}
    assert np.concatenate(inputs)[:, 0, 0, 0].tolist() == list(range(40))
    assert np.concatenate(targets).argmax(axis=1).tolist() == [0, 1] * 20


def test_every_picture_to_judge_by_counts_as_much():
    pictures = LabelledImages(np.eye(2, dtype=np.float16)[[0] * 502], np.zeros(502, np.int64))
    pictures.inputs[500:] = [0, 1]  # in a batch of their own, and taken for the other class
    weights = keras.initializers.Constant([[9.0, 0.0], [0.0, 9.0]])
    layer = keras.layers.Dense(2, "softmax", kernel_initializer=weights)
    network = keras.Sequential([keras.Input((2,)), layer])
    plan = dataclasses.replace(hyperparameters(PRESETS["quick"].settings), epochs=1, augmentation=0)
    heard: list[EpochEnded] = []

    fit(
        network,
        pictures[:20],
        pictures,
        plan,
        on_message=lambda each: heard.append(each) if isinstance(each, EpochEnded) else None,
    )

    assert heard[0].validation_accuracy == pytest.approx(500 / 502, abs=1e-4)


def test_with_label_smoothing_a_network_learns_to_be_no_surer():
    ones = np.eye(2, dtype=np.float32)[np.arange(400) % 2]
    pictures = LabelledImages(ones, np.arange(400) % 2)
    plan = Hyperparameters(
        epochs=2, batch=4, optimizer="sgd", learning_rate=2.0, augmentation=0, label_smoothing=0.4
    )
    network = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, "softmax")])
    heard = []

    fit(network, pictures, pictures[:20], plan, on_message=heard.append)

    # 0.6 for the right one, and 0.4 shared out among both: 0.8 and 0.2.
    assert np.allclose(network.predict(ones[:2], verbose=0), [[0.8, 0.2], [0.2, 0.8]], atol=0.01)
    ended = [each for each in heard if isinstance(each, EpochEnded)][-1]
    least = -0.8 * math.log(0.8) - 0.2 * math.log(0.2)  # both losses are told as they are learned
    assert ended.loss == pytest.approx(least, abs=1e-3)
    assert ended.validation_loss == pytest.approx(least, abs=1e-3)


@pytest.mark.parametrize(
    ("network", "batches", "size", "steps"),
    [("mlp", 107, 512, 8), ("mlp", 25, 32, 2), ("mlp", 5, 32, 1), ("cnn", 429, 128, 1)],
)
def test_steps_are_taken_together_where_they_are_short_and_many(network, batches, size, steps):
    assert steps_at_once(build(network), batches, size) == steps


class Traced(keras.layers.Layer):
    """Counts how often a step of learning is written down for TensorFlow."""

    times = 0

    def call(self, pictures, training=False):
        Traced.times += bool(training)
        return pictures


def test_a_step_is_translated_for_tensorflow_only_once(monkeypatch):
    monkeypatch.setattr(Traced, "times", 0)
    pictures = LabelledImages(np.eye(2, dtype=np.float32)[np.arange(8) % 2], np.arange(8) % 2)
    picture = keras.Input((2,))
    answer = keras.layers.Dense(2, "softmax")(Traced()(picture))

    fit(
        keras.Model(picture, answer),
        pictures,
        pictures,
        Hyperparameters(epochs=2, batch=4, augmentation=0),
        on_message=lambda _message: None,
    )

    assert Traced.times == 1


class Together(keras.layers.Layer):
    """Says of each picture its mean, and how many it is looked at with."""

    def call(self, pictures):
        means = keras.ops.mean(pictures, axis=(1, 2, 3))
        count = keras.ops.sum(keras.ops.ones_like(means))
        return keras.ops.stack([means, keras.ops.ones_like(means) * count], axis=1)


def _counting(side: int) -> keras.Model:
    picture = keras.Input((side, side, 1))
    return keras.Model(picture, Together()(picture))


def test_what_a_network_gives_is_in_the_order_of_the_pictures():
    pictures = np.arange(400, dtype=np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
    pictures = np.broadcast_to(pictures, (400, 28, 28, 1))

    given = predicted(_counting(28), pictures)

    assert given.shape == (400, 2)
    assert given[:, 0].tolist() == list(range(400))


def test_large_pictures_are_looked_at_as_few_at_a_time_however_many_there_are():
    pictures = np.arange(40, dtype=np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
    given = predicted(_counting(128), np.broadcast_to(pictures, (40, 128, 128, 1)))

    assert given[:, 1].tolist() == [16] * 40  # another count would be compiled anew
    assert given[:, 0].tolist() == list(range(40))


def test_small_pictures_are_looked_at_many_at_a_time():
    assert predicted(_counting(28), np.zeros((300, 28, 28, 1), np.float32))[0, 1] == 300


def test_of_no_pictures_a_network_gives_nothing():
    assert predicted(_counting(28), np.zeros((0, 28, 28, 1), np.float32)).shape == (0, 2)


def test_seed_and_epoch_alone_decide_the_order():
    first, again, other = Indices(100, 50, (1,)), Indices(100, 50, (1,)), Indices(100, 50, (2,))
    before = first[0]
    assert again[0] == before != other[0]

    first.on_epoch_end()
    again.on_epoch_end()
    assert first[0] == again[0] != before
    assert np.unique(first[0] + first[1]).size == 100


def stroke(points, x=0.0) -> Stroke:
    return Stroke(tuple(StrokePoint(px + x, py, 24) for px, py in points))


@pytest.fixture
def corrections(tmp_path) -> Corrections:
    made = Corrections("digits", tmp_path / "corrections")
    for number in range(12):
        strokes = [stroke(LYING_U, x=number)]
        made.add("7", render(strokes), strokes, identifier=f"drawn{number}")
    return made


def test_a_fifth_is_held_out_and_what_is_no_digit_or_damaged_is_left_out(corrections):
    corrections.add("heart", render([stroke(LYING_U)]), identifier="heart")
    damaged = corrections.add("7", render([stroke(LYING_U)]), identifier="damaged")
    damaged.path.write_bytes(b"")

    own = load_own_digits(corrections.folder)

    held_out = sum(each.held_out for each in corrections.all() if each.id.startswith("drawn"))
    assert 0 < held_out < 12
    assert (len(own.pictures), len(own.held_out)) == (12 - held_out, held_out)
    assert len(own.hand) == 12 - held_out
    assert set(own.pictures.labels) == {7}


def test_every_drawing_is_drawn_again_equally_often(corrections):
    own = load_own_digits(corrections.folder)

    varied = own.varied(100, seed=1)

    assert 100 <= len(varied) < 200
    assert set(varied.labels) == {7}
    assert len({each.tobytes() for each in varied.inputs}) > 50
    np.testing.assert_array_equal(varied.inputs, own.varied(100, seed=1).inputs)


def test_half_of_what_is_learned_is_from_before(corrections, monkeypatch):
    for module in (digits, neighbours):
        monkeypatch.setattr(module, "load_mnist", made_mnist)
    data = digits.load_digits_data(("mnist",), 1)
    plan = hyperparameters(dataclasses.replace(PRESETS["handwriting"].settings, init_from="x"))

    fine_tuning, plan = fine_tuning_data(data, load_own_digits(corrections.folder), plan)

    sevens = np.mean(fine_tuning.training.labels == 7)
    assert 0.4 < sevens < 0.9
    assert plan.augmentation == 0  # it is varied already
    assert fine_tuning.test is data.test


def test_without_corrections_there_is_nothing_to_learn(tmp_path):
    assert refusal(DataError, load_own_digits, tmp_path) == (
        "There are no corrections to learn from yet. Say below an answer what the drawing is, for "
        "a few drawings, and train again."
    )


def test_strokes_that_were_rubbed_out_are_not_drawn_again(tmp_path):
    made = Corrections("digits", tmp_path)
    strokes = [stroke(LYING_U), dataclasses.replace(stroke([(180, 250)]), erases=True)]
    for number in range(5):
        made.add("7", render(strokes), strokes, identifier=f"rubbed{number}")

    own = load_own_digits(tmp_path)

    assert own.hand == []
    assert len(own.varied(20, 1)) >= 20


def test_the_model_goes_on_and_learns_the_hand(corrections, model_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))  # no strangers' drawings to measure with
    for module in (digits, neighbours):
        monkeypatch.setattr(module, "load_mnist", made_mnist)
    monkeypatch.setattr(run_digits, "where", lambda _: None)
    settings = dataclasses.replace(
        PRESETS["handwriting"].settings,
        output=str(tmp_path / "digits-mlp"),
        init_from=str(model_folder),
        current=str(model_folder),
        corrections=str(corrections.folder),
    )
    (tmp_path / "digits-mlp").mkdir()
    heard, asked_for = [], []
    make_outliers = run_digits.load_known_and_outliers
    monkeypatch.setattr(
        run_digits,
        "load_known_and_outliers",
        lambda strokes, count, seed: asked_for.append(count) or make_outliers(strokes, count, seed),
    )

    run(settings, heard.append, Control())

    figures = {
        (each.model, each.data): each.figures for each in heard if isinstance(each, Evaluated)
    }
    assert set(figures) == {
        (model, data) for model in ("candidate", "current") for data in ("test", "drawings")
    }
    assert figures["current", "drawings"].accuracy == 0
    assert figures["candidate", "drawings"].accuracy == 1
    lost = figures["current", "test"].accuracy - figures["candidate", "test"].accuracy
    assert lost <= 0.02
    card = Classifier(tmp_path / "digits-mlp").card
    assert card.network == "mlp"
    assert card.measured["drawings_accuracy"] == 1
    assert (
        card.trained_on[-1]
        == f"{len(load_own_digits(corrections.folder).pictures)} of your own digits"
    )
    assert isinstance(heard[-1], CandidateSaved)
    assert asked_for == [1_000]
    assert len([each for each in heard if isinstance(each, EpochEnded)]) == 2
