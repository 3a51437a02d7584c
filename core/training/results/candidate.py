"""A network that has learned -> a model folder, measured, that the person may keep.

    python -m core.training.results.candidate FOLDER...

writes weights.npz again, from model.keras, for models that an older Inkling saved. model.tflite and
card.json stay as they are, and so every measured figure stays true. Only for models of one's own: a
model.keras from elsewhere is a program.
"""

import dataclasses
import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.explain.neighbours import NeighbourIndex, rewrite_index
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import CARD_FILE, KERAS_FILE, LITERT_FILE, Card, Layer, remove_digests
from core.models.classifier import OOD_SCORE, Classifier
from core.models.metrics import TPR, Evaluation
from core.runs.protocol import CandidateSaved, Working
from core.runs.settings import RunSettings, for_card
from core.training.fitting.control import OnMessage
from core.training.networks import shown_layers
from core.training.results.evaluation import (
    PredictFn,
    ScoreFn,
    compare,
    measure_validation,
    score_plain,
)
from core.training.results.layer_weights import halve, write_weights
from core.training.results.neighbours import Examples, add_index


@dataclass(frozen=True, slots=True)
class Trained:
    """network: calibrated by temperature. ood_head: see fit_ood_head;
    None = it cannot tell. hyperparameters: of the training loop. data_digest: see
    pictures_digest. tests: see compare; test_name: what the first of them is called on the card,
    test_source: see core.runs.protocol.Figures.
    examples: for its list of training pictures; kept: the lists, by file, of a model that differs
    in its last layer alone, with features as that gave them; without either it gets none. tpr: the
    share of true pictures that the threshold keeps, which is never below least_threshold. score:
    see measure_validation.
    neither: see core.models.card.Card. calibration: see export."""

    network: keras.Model
    title: str
    classes: tuple[str, ...]
    temperature: float
    ood_head: keras.Model | None
    trained_on: tuple[str, ...]
    hyperparameters: Mapping[str, Any]
    data_digest: str
    validation: LabelledImages
    tests: Mapping[str, LabelledImages]
    test_name: str
    predict: PredictFn
    examples: Examples | None = None
    kept: Mapping[str, NeighbourIndex] = field(default_factory=dict)
    test_source: str = ""
    tpr: float = TPR
    score: ScoreFn = score_plain
    neither: str = ""
    least_threshold: float = 0.0
    calibration: np.ndarray | None = None


def pictures_digest(pictures: Iterable[np.ndarray], labels: np.ndarray) -> str:
    """SHA-256 of what is learned from, pictures (N, ...), one in memory after the other, and labels
    (N,): the same data and seed give the same figures on the same computer."""
    digest = hashlib.sha256()
    for each in pictures:
        digest.update(np.ascontiguousarray(each).data)
    digest.update(np.ascontiguousarray(labels).data)
    return digest.hexdigest()


def save_candidate(trained: Trained, settings: RunSettings, on_message: OnMessage) -> Card:
    """Export, measure, and write the card; the last thing that is said is that it is saved.

    Raises:
        StoreError: the disk refuses it.
    """
    folder = Path(settings.output)
    with os_errors_as_store_errors(folder):
        remove_digests(folder)  # of a model that was there before
        card = _export(trained, settings, folder)
        on_message(Working("model", 0.9))
        candidate = Classifier(folder)
        if trained.examples is not None:
            add_index(candidate, trained.examples)
        for file, index in trained.kept.items():
            rewrite_index(folder, card, file, index)
        validation, energy, threshold = measure_validation(
            candidate, trained.validation, trained.score, trained.tpr
        )
        evaluations = compare(
            candidate,
            settings.current,
            trained.tests,
            trained.predict,
            on_message,
            source=trained.test_source,
        )
        card = dataclasses.replace(
            card,
            measured=_measured(trained.test_name, evaluations, validation),
            energy_floor=energy,
            ood_threshold=max(threshold, trained.least_threshold) if trained.ood_head else None,
        )
        _write(card, folder)
    on_message(CandidateSaved(settings.output, json.loads(card.to_json())))
    return card


def _export(trained: Trained, settings: RunSettings, folder: Path) -> Card:
    network = trained.network
    layers = shown_layers(network)
    card = Card(
        name=folder.name,
        title=trained.title,
        task=settings.task,
        network=settings.network,
        classes=trained.classes,
        input_shape=tuple(network.input_shape[1:]),
        layers=layers,
        features=_features(layers),
        temperature=round(trained.temperature, 4),
        trained_on=trained.trained_on,
        settings={
            **for_card(settings),
            "hyperparameters": dict(trained.hyperparameters),
            "data_digest": trained.data_digest,
            "weights": network.count_params(),
        },
        measured={},
        digest=export(network, folder, trained.ood_head, calibration=trained.calibration),
        ood_threshold=1.0 if trained.ood_head else None,  # until it is known
        neither=trained.neither,
    )
    _write(card, folder)
    return card


def _features(layers: Sequence[Layer]) -> str:
    """The name of the last layer before logits and probabilities."""
    return layers[max(len(layers) - 3, 0)].name


def _measured(
    name: str, evaluations: Mapping[str, Evaluation], validation: Evaluation
) -> dict[str, float | int]:
    """Figures of the exported model itself: what the person will get, not what Keras had."""
    test = evaluations["test"]
    figures = {
        f"{name}_pictures": test.count,
        f"{name}_accuracy": round(test.accuracy, 4),
        f"{name}_loss": round(test.loss, 5),
        f"{name}_calibration_error": round(test.ece, 5),
        "validation_pictures": validation.count,
        "validation_accuracy": round(validation.accuracy, 4),
    }
    if "drawings" in evaluations:
        drawings = evaluations["drawings"]
        figures["drawings"] = drawings.count
        figures["drawings_accuracy"] = round(drawings.accuracy, 4)
    return figures


def _write(card: Card, folder: Path) -> None:
    write_file(folder / CARD_FILE, card.to_json().encode())


def export(
    network: keras.Model,
    folder: Path,
    ood_head: keras.Model | None = None,
    *,
    calibration: np.ndarray | None = None,
) -> str:
    """Write model.keras, model.tflite and weights.npz into folder; returns the SHA-256 of
    model.tflite.

    Every shown layer's activations are a named output of the exported model, so that looking
    inside costs the window nothing extra. ood_head: from the same picture; exported as well.
    calibration: model inputs (N, ...) to learn from; with them model.tflite computes in 8-bit
    numbers, as core.training.results.int8.rounded says, and model.keras has weights of float16's
    digits, half the size.

    Raises:
        StoreError: the extra that calibration wants is missing.
    """
    if calibration is not None:
        halve(network)
    # A copy that was never compiled: the optimizer's state is twice the weights, and of no use.
    bare = keras.models.clone_model(network)
    bare.set_weights(network.get_weights())
    bare.save(folder / KERAS_FILE)
    _deflate(folder / KERAS_FILE)
    layers = shown_layers(network)
    outputs = {layer.name: network.get_layer(layer.name).output for layer in layers}
    write_weights(network, outputs, folder)
    if ood_head is not None:
        outputs[OOD_SCORE] = ood_head.output
    content = _litert(keras.Model(network.input, outputs))
    if calibration is not None:
        from core.training.results.int8 import rounded  # few networks want it

        content = rounded(content, calibration, layers[0].name, _features(layers))
    (folder / LITERT_FILE).write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def reexport(folders: list[str]) -> int:
    """Write weights.npz of each of these model folders again -> the exit status."""
    for folder in map(Path, folders):
        network = keras.models.load_model(folder / KERAS_FILE, compile=False)
        write_weights(network, [layer.name for layer in shown_layers(network)], folder)
    return 0


def _deflate(path: Path) -> None:
    """Write a ZIP archive again, packed: Keras only stores."""
    content = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(content) as stored, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as to:
        for name in stored.namelist():
            to.writestr(name, stored.read(name))


def _litert(network: keras.Model) -> bytes:
    """The same as keras.Model.export gives, in half the time: nothing is looked for in it that no
    network here has, such as tables."""
    import tensorflow as tf

    picture = tf.TensorSpec(network.input.shape, tf.float32, network.input.name)
    answer = tf.function(lambda picture: network(picture, training=False))
    owner = tf.Module()
    owner.answer, owner.weights = answer, [each.value for each in network.variables]
    converter = tf.lite.TFLiteConverter.from_concrete_functions(
        [answer.get_concrete_function(picture)], owner
    )
    return converter.convert()


if __name__ == "__main__":
    sys.exit(reexport(sys.argv[1:]))
