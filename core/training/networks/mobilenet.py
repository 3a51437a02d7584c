"""MobileNetV3-Small as Keras has it (Howard et al., "Searching for MobileNetV3", 2019): what it
sees on a photo in colour, for a person's own classes to be told apart by. Its weights are
fetched."""

from pathlib import Path

import keras
from keras import layers

from core.errors import DataError
from core.translation import tr

SIDE = 224  # of the photos that it learned from


def mobilenet(weights: Path, classes: int = 2) -> tuple[keras.Model, keras.Model]:
    """From a photo (N, SIDE, SIDE, 3), 0..1, to the probabilities of so many classes, and to an OOD
    score. What tells the classes apart is for others to put in: here all are alike.

    Raises:
        DataError: weights is no file of Keras' weights for it.
    """
    seeing = keras.applications.MobileNetV3Small(
        input_shape=(SIDE, SIDE, 3), include_top=False, weights=None, name="seen.parts"
    )
    try:
        seeing.load_weights(weights)
    except Exception as error:  # h5py and Keras raise nearly anything
        raise DataError(
            tr(
                "{path} is damaged, or holds the weights of another network. Delete it, fetch it "
                "again under Data, then train again. Your model and your photos are as they were.",
                path=weights,
            )
        ) from error
    photo = keras.Input((SIDE, SIDE, 3), name="photo")
    maps = seeing(layers.Rescaling(255.0, name="input.bytes")(photo), training=False)
    maps = layers.Activation("linear", name="maps")(maps)  # a part of its own cannot be shown
    features = layers.GlobalAveragePooling2D(name="features")(maps)
    logits = layers.Dense(classes, kernel_initializer="zeros", name="logits")(features)
    answers = keras.Model(photo, layers.Softmax(name="probabilities")(logits), name="mobilenet")
    score = layers.Dense(1, kernel_initializer="zeros", name="ood.score")(features)
    return answers, keras.Model(photo, score)
