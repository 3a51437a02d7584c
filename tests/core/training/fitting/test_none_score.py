"""How strange a picture is, by layers that go on from what a network gives."""

import keras
import numpy as np
import pytest

from core.runs.networks import CUSTOM
from core.runs.settings import LayerSettings
from core.training.data.characters import NONE
from core.training.fitting import none_score
from core.training.fitting.none_class import NoneSettings
from core.training.fitting.none_score import TPR, none_head_of, ood_scores_of, threshold_of
from core.training.networks.digits import build
from tests.support.made_characters import lit, lit_kinds

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

NOTHING_LEARNED = NoneSettings(steps=1, batch=4, learning_rate=0.0)


@pytest.fixture
def network() -> keras.Model:
    """With a pooling, and convolutions and neurons behind it."""
    keras.utils.set_random_seed(1)
    small = [LayerSettings("conv", units=4), LayerSettings("pool"), LayerSettings("conv", units=6)]
    return build(CUSTOM, custom_layers=[*small, LayerSettings("dense", units=8)])


@pytest.fixture
def asked(monkeypatch) -> dict[str, int]:
    """Of how many pictures of each kind it is computed what the network gives."""
    counts = {}
    given = none_score._given

    def counted(seen, kinds, folder):
        counts.update({kind: len(each.labels) for kind, each in kinds.items()})
        return given(seen, kinds, folder)

    monkeypatch.setattr(none_score, "_given", counted)
    return counts


def own_layers(head: keras.Model) -> keras.Model:
    return head.layers[-1].get_layer("own_layers")


def test_the_score_learns_from_what_is_placed_instead_of_drawn():
    keras.utils.set_random_seed(1)
    network = build("mlp")
    placed, others = lit(slice(4, 8), 0, 400), lit(slice(20, 24), NONE, 400)
    contrary = {"drawn": others._replace(labels=placed.labels), "drawn_outliers": placed}

    by_placing = {"placed": placed, "placed_outliers": others}
    settings = NoneSettings(steps=80, batch=100, learning_rate=3e-3)
    head = none_head_of(network, {**lit_kinds(), **contrary, **by_placing}, settings)

    scores = ood_scores_of(head, {"placed": placed, "placed_outliers": others})
    assert scores["placed"].shape == (400,)
    assert scores["placed"].max() < 0.2
    assert scores["placed_outliers"].min() > 0.8


def test_the_score_goes_on_from_the_pooled_maps_with_layers_of_its_own(network):
    before = [each.copy() for each in network.get_weights()]
    kinds, heads = lit_kinds(), {}
    settings = NoneSettings(steps=60, batch=100, learning_rate=1e-2)

    head = none_head_of(network, kinds, settings, heads.__setitem__)

    for old, new in zip(before, network.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
    assert list(heads) == ["wide", "narrow"]
    assert heads["narrow"] is head
    for each, maps, neurons in ((heads["wide"], 6, 8), (head, 2, 4)):
        own = own_layers(each)
        assert own.input_shape == (None, 14, 14, 4)
        assert [type(step).__name__ for step in own.layers[1:]] == ["Conv2D", "Flatten", "Dense"]
        assert own.layers[1].output.shape[-1] == maps
        assert own.output_shape[-1] == neurons
        scores = ood_scores_of(each, kinds)
        assert scores["scanned"].max() < 0.5 < scores["made_up"].min()
    wide = own_layers(heads["wide"]).get_weights()[0]
    assert not np.array_equal(wide, network.get_layer("conv_2").get_weights()[0])


def test_the_narrow_score_begins_with_what_the_wide_one_uses(network):
    for layer, unused in (("conv_2", [0, 2, 3, 5]), ("dense_1", [1, 3, 4, 6])):
        kernel, bias = network.get_layer(layer).get_weights()
        kernel[..., unused], bias[unused] = 0, -1  # behind a ReLU, nothing
        network.get_layer(layer).set_weights([kernel, bias])
    kinds, heads = lit_kinds(), {}

    none_head_of(network, kinds, NOTHING_LEARNED, heads.__setitem__)

    wide, narrow = (ood_scores_of(heads[name], kinds) for name in ("wide", "narrow"))
    for kind in kinds:
        np.testing.assert_allclose(narrow[kind], wide[kind], atol=1e-6)
        assert wide[kind].std() > 1e-3
    kept = own_layers(heads["wide"]).get_weights()[0][..., [1, 4]]
    np.testing.assert_array_equal(own_layers(heads["narrow"]).get_weights()[0], kept)


def test_the_narrow_score_learns_seven_tenths_of_what_the_wide_one_answers(network):
    kinds = lit_kinds()

    def in_two_minds(name: str, head: keras.Model) -> None:
        if name == "wide":
            last = head.layers[-1].get_layer("score")
            last.set_weights([np.zeros_like(each) for each in last.get_weights()])

    settings = NoneSettings(steps=60, batch=100, learning_rate=1e-2)
    scores = ood_scores_of(none_head_of(network, kinds, settings, in_two_minds), kinds)
    assert scores["scanned"].mean() == pytest.approx(0.7 * 0.5, abs=0.1)
    assert scores["made_up"].mean() == pytest.approx(0.7 * 0.5 + 0.3, abs=0.1)


def test_the_network_is_asked_about_no_more_pictures_than_are_learned_from(
    network, asked, monkeypatch
):
    monkeypatch.setattr(none_score, "_SCALED_BY", 10)
    settings = NoneSettings(steps=2, batch=90, learning_rate=1e-3)
    none_head_of(network, lit_kinds() | {"drawn_outliers": lit(slice(4, 8), NONE)}, settings)
    assert asked == {"scanned": 70, "made_up": 20}  # 7 and 2 of 9 parts, all of them seen twice


def test_the_limit_keeps_enough_of_each_kind():
    rising = np.linspace(0, 1, 1001)
    limit = threshold_of({"scanned": rising / 10, "drawn": rising / 2, "made_up": rising})
    assert limit == pytest.approx(TPR / 2, abs=1e-4)
