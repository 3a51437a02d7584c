"""Classes and none of them, learned at once."""

import keras
import numpy as np
import pytest

from core.training.data.characters import Pictures
from core.training.fitting.distillation import Teachers
from core.training.fitting.none_class import (
    MixedBatches,
    NoneSettings,
    learn_with_none,
    logits_of,
    none_share,
)
from core.training.networks.digits import build
from tests.support.made_characters import lit_kinds
from tests.support.made_networks import says_always

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

QUICK = NoneSettings(epochs=6, steps=10, batch=40, learning_rate=3e-3, weight_decay=0.0)
SHARES = {"scanned": 0.5, "made_up": 0.5}
NO_TEACHERS = Teachers([], [])


@pytest.fixture
def kinds() -> dict[str, Pictures]:
    return lit_kinds()


def test_classes_and_none_are_learned_from_labels(kinds):
    keras.utils.set_random_seed(1)
    network = build("mlp")
    ended = []
    batches = MixedBatches(kinds, SHARES, 10, QUICK)

    learn_with_none(network, batches, NO_TEACHERS, QUICK, ended.append)

    assert ended == list(range(QUICK.epochs))
    logits = logits_of(network, kinds)
    assert (logits["scanned"].argmax(axis=1) == kinds["scanned"].labels).mean() > 0.95
    strange = {kind: none_share(each) for kind, each in logits.items()}
    assert strange["scanned"].mean() < 0.1
    assert strange["made_up"].mean() > 0.9


def test_teachers_of_scanned_pictures_know_the_classes_and_labels_teach_the_rest(kinds):
    keras.utils.set_random_seed(1)
    network = build("mlp")
    teachers = Teachers([says_always(7, 9.0)], [])
    learn_with_none(network, MixedBatches(kinds, SHARES, 10, QUICK), teachers, QUICK)
    logits = logits_of(network, kinds)
    assert (logits["scanned"].argmax(axis=1) == 7).mean() > 0.95
    assert none_share(logits["scanned"]).mean() < 0.1
    assert none_share(logits["made_up"]).mean() > 0.9


def test_teachers_of_all_others_teach_none_as_well(kinds):
    keras.utils.set_random_seed(1)
    network = build("mlp")
    teacher = says_always(5, 9.0)
    teacher.get_layer("logits").bias.assign(np.full(10, -9.0))  # everything is none to it
    learn_with_none(network, MixedBatches(kinds, SHARES, 10, QUICK), Teachers([], [teacher]), QUICK)
    assert none_share(logits_of(network, kinds)["made_up"]).mean() > 0.9


def test_batches_have_the_shares_they_should_and_are_the_same_again(kinds):
    batches, again = (MixedBatches(kinds, {"scanned": 0.75, "made_up": 0.25}, 10, QUICK),) * 2
    batch, _ = batches[3]
    assert batch["picture"].shape == (40, 28, 28, 1)
    assert batch["target"][:, -1].sum() == 10
    assert batch["scanned"].sum() == 30
    np.testing.assert_array_equal(batch["picture"], again[3][0]["picture"])
    batches.on_epoch_end()
    assert not np.array_equal(batch["picture"], batches[3][0]["picture"])


def test_the_clock_ends_a_training_that_takes_too_long(kinds):
    settings = NoneSettings(epochs=500, steps=2, batch=40, seconds=1e-3)
    ended = []
    network = build("mlp")
    learn_with_none(
        network, MixedBatches(kinds, SHARES, 10, settings), NO_TEACHERS, settings, ended.append
    )
    assert ended == [0]
