"""What is told of a training, and where it pauses and stops: with Keras' real loop."""

import dataclasses
import math
import threading
import time
from collections.abc import Sequence

import keras
import numpy as np
import pytest
from keras import layers

from core.datasets.arrays import LabelledImages
from core.runs.networks import Hyperparameters
from core.runs.protocol import BatchEnded, EpochEnded, Paused, Resumed
from core.training.data.pets import Photos
from core.training.fitting.control import Control
from core.training.fitting.fit import fit
from core.training.fitting.fit_photos import PhotoHyperparameters, Stage, fit_photos
from core.training.fitting.progress import Progress, overfits
from core.training.networks.pets import pets

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SETTINGS = Hyperparameters(epochs=3, batch=16, augmentation=0.0)


@pytest.fixture
def data() -> LabelledImages:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 2, 64).astype(np.int32)
    inputs = rng.random((64, 28, 28, 1), np.float32) * 0.2
    inputs[labels == 1, 10:18, 10:18] += 0.7
    return LabelledImages(inputs, labels)


@pytest.fixture
def network() -> keras.Model:
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [keras.Input((28, 28, 1)), layers.Flatten(), layers.Dense(2, activation="softmax")]
    )


def test_every_epoch_is_told_and_batches_at_most_20_a_second(network, data):
    heard = []

    fit(network, data, data, SETTINGS, on_message=heard.append)

    assert isinstance(heard[0], BatchEnded)
    assert (heard[0].epoch, heard[0].batch, heard[0].batches) == (1, 1, 4)
    epochs = [each for each in heard if isinstance(each, EpochEnded)]
    assert [(each.epoch, each.epochs) for each in epochs] == [(1, 3), (2, 3), (3, 3)]
    batches = [each for each in heard if isinstance(each, BatchEnded)]
    assert len(batches) <= 1 + 20 * epochs[-1].seconds + 1


def test_a_pause_lasts_until_it_is_resumed_and_counts_for_no_time(network, data):
    control = Control()
    heard = []

    def on_message(message):
        heard.append(message)
        if isinstance(message, BatchEnded) and Paused() not in heard:
            control.pause()
        if isinstance(message, Paused):
            threading.Timer(0.5, control.resume).start()

    fit(network, data, data, SETTINGS, on_message=on_message, control=control)

    assert isinstance(heard[heard.index(Paused()) + 1], Resumed)
    assert isinstance(heard[-1], EpochEnded)


def test_stop_in_the_first_epoch_keeps_the_weights_as_they_are(network, data):
    control = Control()
    control.stop()
    before = network.get_weights()[0]
    heard = []

    fit(network, data, data, SETTINGS, on_message=heard.append, control=control)

    assert heard == []
    assert 0 < np.abs(network.get_weights()[0] - before).max() < 0.01  # one step


def test_stop_later_brings_back_the_best_epoch(network, data):
    control = Control()
    best = (-1.0, 0.0, [])

    def on_message(message):
        nonlocal best
        if isinstance(message, EpochEnded):
            rank = (message.validation_accuracy, -message.validation_loss)
            if rank > best[:2]:
                best = (*rank, network.get_weights())
            network.set_weights([np.full_like(each, 1e3) for each in network.get_weights()])
            if message.epoch == 2:
                control.stop()

    fit(network, data, data, SETTINGS, on_message=on_message, control=control)

    for kept, weights in zip(best[2], network.get_weights(), strict=True):
        np.testing.assert_array_equal(kept, weights)


def epoch(number: int, loss: float, validation_loss: float) -> EpochEnded:
    return EpochEnded(number, 9, 1.0, loss, 1 - loss, validation_loss, 0.5)


def test_overfitting_is_named_when_the_gap_opens_and_not_before():
    learning = [epoch(1, 0.5, 0.6), epoch(2, 0.4, 0.5), epoch(3, 0.3, 0.51)]
    by_heart = [*learning, epoch(4, 0.2, 0.55)]

    assert not any(overfits(learning[:count], 5_000) for count in (1, 2, 3))
    assert overfits(by_heart, 5_000)
    assert not overfits([*by_heart, epoch(5, 0.3, 0.45)], 5_000)


def test_a_training_that_only_falters_does_not_overfit():
    assert not overfits([epoch(1, 0.3, 0.5), epoch(2, 0.4, 0.6), epoch(3, 0.5, 0.7)], 5_000)


def test_what_may_be_chance_is_no_overfitting():
    rose_a_little = [epoch(1, 0.5, 0.5), epoch(2, 0.3, 0.52), epoch(3, 0.2, 0.53)]
    assert overfits(rose_a_little, 5_000)
    assert not overfits(rose_a_little, 500)
    by_heart = [epoch(1, 0.5, 0.5), epoch(2, 0.1, 1.0), epoch(3, 0.0, 2.0)]
    assert overfits(by_heart, 500)
    assert not overfits(by_heart, 16)


# Of a real training with the preset "Over-fit on purpose": loss and accuracy, and those of the
# validation; of some of its forty epochs.
ON_PURPOSE = (
    (1.966, 0.473, 1.466, 0.67),
    (0.4, 0.9, 0.463, 0.866),
    (0.149, 0.977, 0.372, 0.893),
    (0.042, 1.0, 0.342, 0.899),
    (0.022, 1.0, 0.342, 0.899),
    (0.012, 1.0, 0.347, 0.902),
    (0.009, 1.0, 0.352, 0.902),
    (0.008, 1.0, 0.356, 0.901),
    (0.007, 1.0, 0.359, 0.902),
    (0.005, 1.0, 0.368, 0.902),
    (0.003, 1.0, 0.374, 0.903),
    (0.002, 1.0, 0.383, 0.904),
    (0.002, 1.0, 0.383, 0.905),
)


def test_500_pictures_learned_by_heart_are_said_to_be_when_5000_others_show_it():
    """How far the loss on others errs, their number says, not how few are learned from."""
    history = [
        EpochEnded(number, 40, 1.0, *figures) for number, figures in enumerate(ON_PURPOSE, 1)
    ]
    named = [overfits(history[:count], 500, 5_000) for count in range(1, len(history) + 1)]
    assert not any(named[:7])
    assert all(named[-5:])


def marked(count: int, seed: int, *, by_chance: bool) -> LabelledImages:
    """Noise with a mark or without. by_chance: and labels that have nothing to do with it, so that
    they can only be learned by heart."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 2, count).astype(np.int32)
    inputs = rng.random((count, 28, 28, 1), np.float32) - np.float32(0.5)
    inputs[labels == 1, 12:16, 12:16] += 0.5
    return LabelledImages(inputs, rng.permutation(labels) if by_chance else labels)


def alarms(parts: Sequence[LabelledImages], validation: LabelledImages, epochs: int) -> list[bool]:
    """Of each epoch of a real training, so many on each part, whether it is said to learn by
    heart."""
    keras.utils.set_random_seed(1)
    hidden, answer = layers.Dense(64, activation="relu"), layers.Dense(2, activation="softmax")
    network = keras.Sequential([keras.Input((28, 28, 1)), layers.Flatten(), hidden, answer])
    loss = "sparse_categorical_crossentropy"
    network.compile(keras.optimizers.Adam(0.003), loss, metrics=["accuracy"])
    heard: list[bool] = []
    progress = Progress(
        [1.0] * epochs * len(parts),
        batch=50,
        pictures=min(len(parts[0]), len(validation)),
        on_message=lambda told: heard.append(told.overfits) if is_epoch(told) else None,
        control=Control(),
    )
    for number, part in enumerate(parts):
        network.fit(
            part.inputs,
            part.labels,
            batch_size=50,
            initial_epoch=number * epochs,
            epochs=(number + 1) * epochs,
            validation_data=(validation.inputs, validation.labels),
            validation_batch_size=len(validation),
            verbose=0,
            callbacks=[progress],
        )
    return heard


def is_epoch(told: object) -> bool:
    return isinstance(told, EpochEnded)


def test_a_real_training_that_learns_by_heart_is_named_and_one_that_learns_is_not():
    by_heart = alarms([marked(200, 1, by_chance=True)], marked(400, 2, by_chance=True), 9)
    assert not any(by_heart[:3])
    assert by_heart[-1]
    assert not any(alarms([marked(400, 1, by_chance=False)], marked(400, 2, by_chance=False), 9))


def test_a_real_training_on_16_pictures_is_never_said_to_learn_by_heart():
    few, many = marked(16, 1, by_chance=True), marked(200, 2, by_chance=True)
    assert not any(alarms([few], many, 9))
    assert not any(alarms([many], few, 9))


def test_what_was_named_is_withdrawn_when_other_pictures_are_read_better_again():
    """Chance first, then pictures from which there is something to learn."""
    parts = [marked(200, 1, by_chance=True), marked(800, 3, by_chance=False)]
    told = alarms(parts, marked(400, 2, by_chance=False), 6)
    assert told[5]
    assert not any(told[7:])


def test_what_is_told_of_batches_does_not_leap_where_an_epoch_begins():
    """Keras tells means since the epoch began; a loss that only falls is told as one."""
    heard: list[BatchEnded] = []
    progress = Progress(
        [1.0] * 3, batch=16, pictures=64, on_message=heard.append, control=Control()
    )
    progress.set_params({"steps": 20})
    progress.on_train_begin()
    losses = 1 / np.arange(1, 61)
    for number in range(60):
        epoch_of, batch = divmod(number, 20)
        if batch == 0:
            progress.on_epoch_begin(epoch_of)
        mean = float(losses[epoch_of * 20 : number + 1].mean())
        time.sleep(0.051)  # what is told at most so often
        progress.on_train_batch_end(batch, {"loss": mean, "accuracy": 1 - mean})
    assert len(heard) == 60
    for number, told in enumerate(heard):
        late = losses[max(number - 1, 0) : number + 1]
        assert told.loss == pytest.approx(late.mean(), abs=1e-5)
        assert told.accuracy == pytest.approx(1 - late.mean(), abs=1e-5)


def test_batches_of_a_small_network_are_told_several_together_and_none_that_there_is_not(
    network, monkeypatch
):
    monkeypatch.setattr("core.training.fitting.progress._BETWEEN_REPORTS", 0.0)
    many = LabelledImages(np.zeros((16 * 25, 28, 28, 1), np.float32), np.arange(16 * 25) % 2)
    heard = []

    fit(network, many, many[:16], dataclasses.replace(SETTINGS, epochs=2), on_message=heard.append)

    told = [each for each in heard if isinstance(each, BatchEnded)]
    assert [each.batch for each in told] == [*range(2, 25, 2), 25] * 2
    assert {each.batches for each in told} == {25}
    assert told[-1].seconds_left == 0
    assert told[11].seconds_left > 0


def test_the_time_left_ends_where_the_training_has_to(network, data):
    for longest in (math.inf, 0.5):
        heard = []
        progress = Progress(
            [1.0] * 10_000,
            batch=16,
            pictures=64,
            on_message=heard.append,
            control=Control(),
            longest=longest,
        )
        progress.set_params({"steps": 4})
        progress.on_train_begin()
        progress.on_epoch_begin(0)
        time.sleep(0.01)
        progress.on_train_batch_end(0, {"loss": 1.0, "accuracy": 0.5})
        assert (heard[0].seconds_left <= 0.5) == (longest == 0.5)


@pytest.mark.timeout(300)  # compiling takes long where the computer is busy
def test_fewer_photos_than_a_batch_are_learned_from():
    rng = np.random.default_rng(1)
    photos = Photos(rng.integers(0, 255, (8, 144, 144), np.uint8), np.arange(8, dtype=np.int32) % 2)
    settings = PhotoHyperparameters(stages=(Stage(16, 1),), batch=64)
    heard = []

    fit_photos(
        pets(side=None),
        pets(side=None),
        photos,
        photos,
        settings=settings,
        on_message=heard.append,
        control=Control(),
    )

    assert isinstance(heard[-1], EpochEnded)
