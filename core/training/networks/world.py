"""The network for cat, dog or neither, on one screen. Shapes are height x width x channels.

It is core.training.networks.pets, wider and a block deeper where heads are seen, with two answers:
the animal, and beside it the kind of thing. The second is for learning only: who has to tell a
horse from a bear and a teapot finds features that know more than fur (Caruana, "Multitask
learning", 1997).
"""

import keras
import numpy as np
from keras import layers

from core.training.data.world import ANIMALS, NEITHER
from core.training.networks.pets import SIDE, features

# With one for what is made up; some to spare, so that weights fit when a kind comes or goes.
KINDS = 128
ANIMAL, KIND = "animal", "kind"


def world(side: int | None = SIDE, fast: bool = False) -> keras.Model:
    """float32 (N, side, side, 1), 0 = black, 1 = white -> logits of ANIMAL (N, 3), KIND (N, 128).

    side: a multiple of 16; None = any, for learning. fast: see FastBatchNormalization.
    """
    # 64 x 64 x 32: edges; 32 x 32 x 56: fur, whiskers, rims; 16 x 16 x 112: eyes, ears;
    # 8 x 8 x 224: heads.
    picture, x = features(side, fast, widths=(32, 56, 112, 224), blocks=(2, 3, 2))
    # Cross-entropy wants all the digits there are, where the rest is bfloat16.
    answers = {
        ANIMAL: layers.Dense(len(ANIMALS), name=ANIMAL, dtype="float32")(x),
        KIND: layers.Dense(KINDS, name=KIND, dtype="float32")(x),
    }
    return keras.Model(picture, answers, name="world")


def answering(trained: keras.Model) -> tuple[keras.Model, keras.Model]:
    """Two models with the layers of trained: picture -> probabilities of cat and dog (N, 2), as if
    it were one of them, and picture -> probability of neither (N, 1)."""
    seen = trained.get_layer("features").output
    head = trained.get_layer(ANIMAL)
    logits = layers.Dense(NEITHER, name="logits")
    probabilities = layers.Softmax(name="probabilities")(logits(seen))
    neither = layers.Dense(1, name="neither", use_bias=False)
    among_three = layers.Softmax(name="among_three")(head(seen))
    score = neither(among_three)
    kernel, bias = head.get_weights()
    logits.set_weights([kernel[:, :NEITHER], bias[:NEITHER]])
    neither.set_weights([np.eye(len(ANIMALS), dtype=np.float32)[:, NEITHER:]])
    return (
        keras.Model(trained.input, probabilities, name="pets"),
        keras.Model(trained.input, score, name="neither"),
    )


def copy_weights(source: keras.Model, target: keras.Model) -> None:
    """Give target, the same network in another precision, the weights of source."""
    # Copies: a training step on JAX takes the memory of its network's weights away.
    target.set_weights([weights.copy() for weights in source.get_weights()])
