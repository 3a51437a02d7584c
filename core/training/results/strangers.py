"""A network that learned with core.training.run_strangers -> a model folder."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import CARD_FILE, read_card
from core.runs.settings import RunSettings
from core.training.data.characters import CLASSES, LOADERS, Pictures
from core.training.fitting.calibration import calibrate
from core.training.fitting.none_class import logits_of, none_share, ood_head_of, threshold_of
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import predict_plain
from core.training.results.neighbours import emnist_examples, mnist_examples

_TITLE = "Convolutional"
_NETWORK = "cnn"
_UNIPEN = "UNIPEN train_r01_v07 (CC BY 4.0)"
_UCI = (
    "Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu 1998, CC BY 4.0): writers 1 "
    "to 26, drawn on Inkling's canvas"
)
_MNIST = "MNIST (LeCun, Cortes, Burges): the first 55,000 of its 60,000 training digits"
_EMNIST = "EMNIST ByClass (Cohen, Afshar, Tapson, van Schaik 2017, public domain): letters"
TRAINED_ON = {
    "digits": (
        _MNIST,
        _UCI,
        f"{_UNIPEN}: digits of 5 of 8 writers, drawn on Inkling's canvas",
        f"None of these: letters and symbols of {_UNIPEN}, and {_EMNIST}",
    ),
    "letters": (
        f"{_EMNIST}, 8 of 10",
        f"{_UNIPEN}: letters of 5 of 8 writers, drawn on Inkling's canvas",
        f"None of these: symbols and digits of {_UNIPEN}, and digits of MNIST",
    ),
}
# What is on every computer that trains; the others only this network has seen.
_DATA = {"digits": ("mnist", "pen_strokes"), "letters": ("emnist", "unipen")}


def save(
    network: keras.Model,
    task: str,
    pictures: Mapping[str, Mapping[str, Pictures]],
    hyperparameters: Mapping[str, float],
    folder: Path,
) -> None:
    """Calibrate, export and measure it, with the limit that keeps enough of scanned and of drawn
    pictures each.

    pictures: to learn from and to choose by, see core.training.data.character_pictures. learned:
    the settings of the training loop.

    Raises:
        DataError: the test data is missing or is not what it should be.
        StoreError: the disk refuses it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chosen_by = pictures["validation"]
    validation = _labelled(chosen_by["scanned"]) + _labelled(chosen_by["drawn"])
    test = LOADERS[task]().test.scanned
    drawn = pictures["training"]["drawn"]
    trained = Trained(
        network,
        title=_TITLE,
        classes=CLASSES[task],
        temperature=calibrate(network, validation),
        ood_head=ood_head_of(network),
        trained_on=TRAINED_ON[task],
        hyperparameters=hyperparameters,
        data_digest=pictures_digest(drawn.pictures, drawn.labels),
        validation=validation,
        tests={"test": _labelled(test)},
        test_name="mnist_test" if task == "digits" else "emnist_test",
        predict=predict_plain,
        examples=mnist_examples if task == "digits" else emnist_examples,
    )
    settings = RunSettings(task, _NETWORK, str(folder), data=_DATA[task])
    save_candidate(trained, settings, on_message=lambda _: None)
    _set_threshold(folder, logits_of(network, chosen_by))


def _set_threshold(folder: Path, logits: Mapping[str, np.ndarray]) -> None:
    threshold = threshold_of({kind: none_share(each) for kind, each in logits.items()})
    with os_errors_as_store_errors(folder):
        card = dataclasses.replace(read_card(folder), ood_threshold=threshold)
        write_file(folder / CARD_FILE, card.to_json().encode())


def _labelled(pictures: Pictures) -> LabelledImages:
    inputs = pictures.pictures[..., np.newaxis] / np.float32(255)
    return LabelledImages(inputs, pictures.labels)
