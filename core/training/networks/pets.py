"""The networks for cats and dogs, each readable on one screen. Shapes are height x width x
channels.

Residual blocks (He, Zhang, Ren, Sun, "Deep residual learning", 2015) with averaged short cuts (He
et al., "Bag of tricks", 2018) and squeeze-and-excitation (Hu, Shen, Sun, 2017) where the maps are
small. Fully convolutional up to the average, so one set of weights serves every side that is a
multiple of 16: it learns on small pictures, which cost little, and answers on larger ones.

The world network is wider than the other, a block deeper where heads are seen, and has two answers:
the animal, and beside it the kind of thing. The second is for learning only: who has to tell a
horse from a bear and a teapot finds features that know more than fur (Caruana, "Multitask
learning", 1997).

A layer with a dot in its name is a part of a block and not shown by itself.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import keras
import numpy as np
from keras import layers

from core.training.data.world import ANIMALS, NEITHER

if TYPE_CHECKING:
    import tensorflow as tf

CLASSES = 2
# Learning ends on 112 x 112 cut-outs; whole photos show their animal as large at 128 x 128
# (Touvron, Vedaldi, Douze, Jegou, "Fixing the train-test resolution discrepancy", 2019).
SIDE = 128


Normalisation = type[layers.BatchNormalization]

# With one for what is made up; some to spare, so that weights fit when a kind comes or goes.
KINDS = 128
ANIMAL, KIND = "animal", "kind"


class FastBatchNormalization(layers.BatchNormalization):
    """Batch normalisation by TensorFlow's one fused kernel instead of a dozen small ones.

    For learning only; the weights are those of the layer that it inherits from, in their order, and
    stay float32 where the pictures are bfloat16.
    """

    def __init__(self, **options: Any):
        super().__init__(autocast=False, **options)

    def call(
        self, inputs: tf.Tensor, training: bool | None = None, mask: tf.Tensor | None = None
    ) -> tf.Tensor:
        if not training:
            return super().call(inputs, training=False, mask=mask)
        import tensorflow as tf  # here, as the other networks of this file do without it

        normal, mean, variance, *_ = tf.raw_ops.FusedBatchNormV3(
            x=inputs,
            scale=self.gamma,
            offset=self.beta,
            mean=tf.zeros([0]),
            variance=tf.zeros([0]),
            epsilon=self.epsilon,
            is_training=True,
        )
        self.moving_mean.assign(mean + self.momentum * (self.moving_mean - mean))
        self.moving_variance.assign(variance + self.momentum * (self.moving_variance - variance))
        return normal


def pets(side: int | None = SIDE, fast: bool = False) -> keras.Model:
    """float32 (N, side, side, 1), 0 = black, 1 = white -> probabilities (N, 2).

    side: a multiple of 16; None = any, for learning. fast: see FastBatchNormalization.
    """
    # 64 x 64 x 24: edges; two blocks each of 32 x 32 x 48: fur, whiskers, rims; 16 x 16 x 96: eyes,
    # ears; 8 x 8 x 192: heads.
    picture, x = features(side, fast, widths=(24, 48, 96, 192), blocks=(2, 2, 2))
    logits = layers.Dense(CLASSES, name="logits")(x)
    return keras.Model(picture, layers.Softmax(name="probabilities")(logits), name="pets")


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


def features(
    side: int | None, fast: bool, widths: tuple[int, int, int, int], blocks: tuple[int, int, int]
) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """The picture, and what is seen on it, (N, widths[-1]): each step halves the maps' sides.

    side, fast: see pets. widths: channels of the edges, and of blocks of three sizes. blocks: how
    many there are of each size.
    """
    normalisation = FastBatchNormalization if fast else layers.BatchNormalization
    picture = keras.Input((side, side, 1), name="picture")
    x = convolution(picture, widths[0], "edges", normalisation, stride=2)
    names = (f"block_{number}" for number in itertools.count(1))
    for size, (width, count) in enumerate(zip(widths[1:], blocks, strict=True)):
        for place in range(count):
            halves, excite = 2 - bool(place), size > 0
            x = block(x, width, next(names), normalisation, stride=halves, excite=excite)
    x = layers.GlobalAveragePooling2D(name="features")(x)
    return picture, layers.Dropout(0.2, name="dropout")(x)


def convolution(
    x: keras.KerasTensor,
    filters: int,
    name: str,
    normalisation: Normalisation,
    *,
    kernel: int = 3,
    stride: int = 1,
    active: bool = True,
    start: str = "ones",
) -> keras.KerasTensor:
    """Convolution, batch normalisation and, where active, ReLU under the name itself."""
    x = layers.Conv2D(
        filters,
        kernel,
        strides=stride,
        padding="same",
        use_bias=False,  # batch normalisation brings its own
        kernel_initializer="he_normal",
        name=f"{name}_weights",
    )(x)
    x = normalisation(momentum=0.95, gamma_initializer=start, name=f"{name}_norm")(x)
    return layers.ReLU(name=name)(x) if active else x


def block(
    x: keras.KerasTensor,
    filters: int,
    name: str,
    normalisation: Normalisation,
    *,
    stride: int = 1,
    excite: bool = False,
) -> keras.KerasTensor:
    """Two 3 x 3 convolutions beside a short cut; the first may halve height and width."""
    y = convolution(x, filters, f"{name}.first", normalisation, stride=stride)
    # Starting at zero, every block begins as its short cut alone, and deep networks learn sooner.
    y = convolution(y, filters, f"{name}.second", normalisation, active=False, start="zeros")
    if excite:
        y = _excited(y, filters, name)
    if stride > 1:
        x = layers.AveragePooling2D(stride, name=f"{name}.halved")(x)
    if x.shape[-1] != filters:
        x = convolution(x, filters, f"{name}.short", normalisation, kernel=1, active=False)
    return layers.ReLU(name=name)(layers.Add(name=f"{name}.sum")([x, y]))


def _excited(x: keras.KerasTensor, filters: int, name: str) -> keras.KerasTensor:
    """Each channel scaled by what the whole picture says about it, 0..1."""
    scale = layers.GlobalAveragePooling2D(keepdims=True, name=f"{name}.mean")(x)
    scale = layers.Conv2D(filters // 8, 1, activation="relu", name=f"{name}.squeeze")(scale)
    scale = layers.Conv2D(filters, 1, activation="sigmoid", name=f"{name}.excite")(scale)
    return layers.Multiply(name=f"{name}.scaled")([x, scale])
