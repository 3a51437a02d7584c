"""Classes and none of them, learned at once."""

import keras
import numpy as np
import pytest

from core.runs.networks import CUSTOM
from core.runs.settings import LayerSettings
from core.training.data.characters import NONE, Pictures, of_nobody
from core.training.fitting.distillation import Teachers
from core.training.fitting.none_class import (
    TPR,
    MixedBatches,
    NoneSettings,
    learn_with_none,
    logits_of,
    none_head_of,
    none_share,
    ood_scores_of,
    threshold_of,
)
from core.training.networks.digits import build
from tests.support.made_networks import says_always

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

QUICK = NoneSettings(epochs=6, steps=10, batch=40, learning_rate=3e-3, weight_decay=0.0)
SHARES = {"scanned": 0.5, "made_up": 0.5}
NO_TEACHERS = Teachers([], [])


def lit(columns: slice, label: int, count: int = 60) -> Pictures:
    """Pictures lit in some columns, more or less."""
    pictures = np.zeros((count, 28, 28), np.uint8)
    shades = np.random.default_rng(label + 2).integers(120, 255, (count, 1, 1))
    pictures[:, 4:24, columns] = shades
    return of_nobody(pictures, np.full(count, label, np.int32))


def together(*parts: Pictures) -> Pictures:
    return Pictures(*(np.concatenate(each) for each in zip(*parts, strict=True)))


@pytest.fixture
def kinds() -> dict[str, Pictures]:
    known = together(lit(slice(4, 8), 0), lit(slice(12, 16), 1))
    return {"scanned": known, "made_up": lit(slice(20, 24), NONE)}


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


def test_the_score_learns_from_what_is_placed_instead_of_drawn(kinds):
    keras.utils.set_random_seed(1)
    network = build("mlp")
    placed, others = lit(slice(4, 8), 0, 400), lit(slice(20, 24), NONE, 400)
    contrary = {"drawn": others._replace(labels=placed.labels), "drawn_outliers": placed}

    by_placing = {"placed": placed, "placed_outliers": others}
    settings = NoneSettings(steps=80, batch=100, learning_rate=3e-3)
    head = none_head_of(network, {**kinds, **contrary, **by_placing}, settings)

    scores = ood_scores_of(head, {"placed": placed, "placed_outliers": others})
    assert scores["placed"].shape == (400,)
    assert scores["placed"].max() < 0.2
    assert scores["placed_outliers"].min() > 0.8


def test_the_score_goes_on_from_the_pooled_maps_with_layers_of_its_own(kinds):
    keras.utils.set_random_seed(1)
    small = [LayerSettings("conv", units=4), LayerSettings("pool"), LayerSettings("conv", units=4)]
    network = build(CUSTOM, custom_layers=[*small, LayerSettings("dense", units=8)])
    before = [each.copy() for each in network.get_weights()]
    settings = NoneSettings(steps=60, batch=100, learning_rate=1e-2)

    head = none_head_of(network, kinds, settings)

    for old, new in zip(before, network.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
    own = next(each for each in head.layers[-1].layers if isinstance(each, keras.Model))
    assert own.input_shape == (None, 14, 14, 4)
    assert [type(each).__name__ for each in own.layers[1:]] == ["Conv2D", "Flatten", "Dense"]
    assert not np.array_equal(own.get_weights()[0], network.get_layer("conv_2").get_weights()[0])
    scores = ood_scores_of(head, kinds)
    assert scores["scanned"].max() < 0.5 < scores["made_up"].min()


def test_the_limit_keeps_enough_of_each_kind():
    rising = np.linspace(0, 1, 1001)
    limit = threshold_of({"scanned": rising / 10, "drawn": rising / 2, "made_up": rising})
    assert limit == pytest.approx(TPR / 2, abs=1e-4)
