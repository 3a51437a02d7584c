"""One training on the person's own photos in colour, by what a network that was fetched sees on
them. It is made ready once, and from then on no training of this kind needs TensorFlow."""

import dataclasses
import shutil
from pathlib import Path

import keras
from keras import layers

from core.datasets.catalogue import find_or_raise
from core.errors import DataError
from core.files.atomic import (
    make_folder,
    move,
    os_errors_as_store_errors,
    sync_tree,
    write_file,
)
from core.files.staging import remove_abandoned_of, staging_name
from core.models.card import CARD_FILE, Card
from core.runs.networks import CUSTOM
from core.runs.protocol import Working
from core.runs.settings import MOBILENET, RunSettings
from core.training.fitting.control import Control, OnMessage
from core.training.networks import shown_layers
from core.training.results.candidate import export
from core.training.run_few_photos import run_few_photos
from core.translation import tr

_STAGING = "backbone"
_SIDE = 224  # of the photos that MobileNetV3 learned from
_CLASSES = ("first", "second")  # a model has some; whoever stands on it has others


def run_in_colour(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """Do what core.training.run.run does, for a custom task of photos; the network that it stands
    on is left in the folder settings.init_from for the next time."""
    if settings.data:
        on_message(Working("model", 0.0))
        make_backbone(find_or_raise(MOBILENET), Path(settings.init_from))
    run_few_photos(dataclasses.replace(settings, data=()), on_message, control)


def make_backbone(weights: Path, folder: Path) -> None:
    """Keras' weights of MobileNetV3-Small -> a model in the new folder, whose classes nothing tells
    apart yet.

    Raises:
        DataError: they are damaged, or of another network.
        StoreError: the disk refuses it.
    """
    keras.utils.set_random_seed(1)
    network, score = _mobilenet(weights, len(_CLASSES))
    with os_errors_as_store_errors(folder):
        make_folder(folder.parent)
        remove_abandoned_of(_STAGING, folder.parent)
        staging = folder.with_name(staging_name(_STAGING))
        try:
            make_folder(staging)
            card = _card(network, export(network, staging, score), folder.name)
            write_file(staging / CARD_FILE, card.to_json().encode())
            sync_tree(staging)
            shutil.rmtree(folder, ignore_errors=True)  # damaged, or it were not made again
            move(staging, folder)
        finally:
            shutil.rmtree(staging, ignore_errors=True)


def _card(network: keras.Model, digest: str, name: str) -> Card:
    return Card(
        name=name,
        title="MobileNetV3-Small (Keras, Apache-2.0)",
        task="",
        network=CUSTOM,
        classes=_CLASSES,
        input_shape=tuple(network.input_shape[1:]),
        layers=shown_layers(network),
        features="features",
        temperature=1.0,
        trained_on=("ImageNet: a million photos of a thousand kinds of things",),
        settings={"weights": network.count_params()},
        measured={},
        digest=digest,
        ood_threshold=1.0,
    )


def _mobilenet(weights: Path, classes: int = 2) -> tuple[keras.Model, keras.Model]:
    """MobileNetV3-Small as Keras has it (Howard et al., "Searching for MobileNetV3", 2019).

    From a photo (N, 224, 224, 3), 0..1, to the probabilities of so many classes, and to an OOD
    score. What tells the classes apart is for others to put in: here all are alike.

    Raises:
        DataError: weights is no file of Keras' weights for it.
    """
    seeing = keras.applications.MobileNetV3Small(
        input_shape=(_SIDE, _SIDE, 3), include_top=False, weights=None, name="seen.parts"
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
    photo = keras.Input((_SIDE, _SIDE, 3), name="photo")
    maps = seeing(layers.Rescaling(255.0, name="input.bytes")(photo), training=False)
    maps = layers.Activation("linear", name="maps")(maps)  # a part of its own cannot be shown
    features = layers.GlobalAveragePooling2D(name="features")(maps)
    logits = layers.Dense(classes, kernel_initializer="zeros", name="logits")(features)
    answers = keras.Model(photo, layers.Softmax(name="probabilities")(logits), name="mobilenet")
    score = layers.Dense(1, kernel_initializer="zeros", name="ood.score")(features)
    return answers, keras.Model(photo, score)
