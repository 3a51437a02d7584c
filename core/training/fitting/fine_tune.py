"""Fine-tuning of a model that can read already: in seconds, and without forgetting.

What a network sees first, ends and bends of strokes, every hand has in common; only what follows is
trained, on what the first layers made of the pictures once for all. Half of the pictures are of the
data from before, so that nothing is forgotten (Robins, "Catastrophic forgetting, rehearsal and
pseudorehearsal", 1995).
"""

import dataclasses

import keras
import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.augment import STANDARD, augmented
from core.runs.networks import Hyperparameters
from core.training.data.digits import DigitsData
from core.training.data.user_pictures import OwnDigits
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit import fit

_OWN = 2_500  # pictures that the person's digits become
_REPLAY = 3_500  # of the data from before
_VALIDATION = 2_000  # of its pictures: seconds count
# Of the way from the old weights to the new: half of it brings most of the gain and costs hardly
# anything, unless what is new is quite unlike what was known.
_BLENDS = (0.5, 0.75, 1.0)
_GOOD_ENOUGH = 0.9  # times the right answers that the whole way brings


def fine_tuning_data(
    data: DigitsData, own: OwnDigits | None, plan: Hyperparameters
) -> tuple[DigitsData, Hyperparameters]:
    """A part of the data, varied, with the person's own digits; and the plan, which varies nothing
    any more."""
    rng = np.random.default_rng(plan.seed)
    strength = STANDARD.times(plan.augmentation)
    replay = data.training[rng.permutation(len(data.training))[:_REPLAY]]
    training = LabelledImages(augmented(replay.inputs, rng, strength), replay.labels)
    if own:
        drawn = own.varied(_OWN, plan.seed)
        slightly = STANDARD.times(plan.augmentation / 2)  # their strokes are varied already
        training += LabelledImages(augmented(drawn.inputs, rng, slightly), drawn.labels)
    validation = data.validation[rng.permutation(len(data.validation))[:_VALIDATION]]
    data = dataclasses.replace(data, training=training, validation=validation)
    return data, dataclasses.replace(plan, augmentation=0.0)


def fine_tune(
    network: keras.Model,
    data: SplitData[LabelledImages],
    plan: Hyperparameters,
    *,
    frozen_until: str,
    own: LabelledImages | None,
    on_message: OnMessage,
    control: Control,
) -> None:
    """Train the layers of network behind the one called frozen_until, "" = all, in place, its
    statistics as they are. own: what the person gave, as it is.

    It ends between the weights that it had and those that it learned (Wortsman et al., "Robust
    fine-tuning of zero-shot models", 2022), as near to the old ones as the own digits allow.
    """
    before = network.get_weights()
    freeze_batch_norm(network)
    _fit_later_layers(network, data, plan, frozen_until, on_message=on_message, control=control)
    if own is None:
        return
    after = network.get_weights()
    enough = _right(network, own) * _GOOD_ENOUGH
    for blend in _BLENDS:
        pairs = zip(before, after, strict=True)
        network.set_weights([old + blend * (new - old) for old, new in pairs])
        if _right(network, own) >= enough:
            return


def _right(network: keras.Model, data: LabelledImages) -> int:
    answers = network.predict(data.inputs, batch_size=200, verbose=0).argmax(axis=1)
    return int(np.sum(answers == data.labels))


def _fit_later_layers(
    network: keras.Model,
    data: SplitData[LabelledImages],
    plan: Hyperparameters,
    last: str,
    *,
    on_message: OnMessage,
    control: Control,
) -> None:
    if not last:
        fit(network, data.training, data.validation, plan, on_message=on_message, control=control)
        return
    seen = keras.Model(network.input, network.get_layer(last).output)
    later = keras.Model(seen.output, network.output)
    training, validation = (
        LabelledImages(seen.predict(each.inputs, batch_size=200, verbose=0), each.labels)
        for each in (data.training, data.validation)
    )
    fit(later, training, validation, plan, on_message=on_message, control=control)


def freeze_batch_norm(network: keras.Model) -> None:
    """Train network with the means and variances that it has: a few pictures of one hand would
    spoil those that were found with many."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
