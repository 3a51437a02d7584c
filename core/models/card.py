"""A model on disk: a folder with model.tflite, model.keras, weights.npz and card.json."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ModelError
from core.files.paths import SHIPPED_MODELS

CARD_FILE = "card.json"
LITERT_FILE = "model.tflite"
KERAS_FILE = "model.keras"
EVENTS_FOLDER = "events"  # what TensorBoard reads, where a model has it
CARD_VERSION = 1
# Fields that have another name in card.json, the one that older Inklings read and wrote.
_KEYS = {"energy_floor": "least_energy", "ood_threshold": "strangeness_limit"}


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer worth showing. name: the exported output's. kind: Keras' class. shape: without N."""

    name: str
    kind: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What is known about a model.

    title: as in the window. features: the layer before the last. temperature: what the logits
    were divided by. measured: figures on data the model never saw, shares between 0 and 1.
    digest: SHA-256 of model.tflite. energy_floor: log-sum-exp of the logits, which 95 % of the
    validation pictures exceed; None where it was not measured. ood_threshold: of the model's
    OOD score, 0..1, what at least 97 % of the validation pictures stay below; None = it cannot
    tell.
    """

    name: str
    title: str
    task: str
    network: str
    classes: tuple[str, ...]
    input_shape: tuple[int, ...]
    layers: tuple[Layer, ...]
    features: str
    temperature: float
    trained_on: tuple[str, ...]
    settings: Mapping[str, Any]
    measured: Mapping[str, Any]
    digest: str
    energy_floor: float | None = None
    ood_threshold: float | None = None
    version: int = CARD_VERSION

    def to_json(self) -> str:
        fields = {_KEYS.get(name, name): each for name, each in dataclasses.asdict(self).items()}
        return json.dumps(fields, indent=2) + "\n"


def shipped_folders(task: str) -> list[Path]:
    """The folders of the models that came with Inkling for a task, the best network first."""
    folders = sorted(SHIPPED_MODELS.glob(f"{task}-*"))
    return [folder for folder in folders if folder.is_dir()]


def read_card(folder: Path) -> Card:
    """The card of the model in folder.

    Raises:
        ModelError: there is no card, it cannot be read, or a newer Inkling wrote it.
    """
    path = folder / CARD_FILE
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        newer = fields["version"] > CARD_VERSION
    except FileNotFoundError:
        raise ModelError(_advice(path, "is missing")) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(_advice(path, "is damaged")) from error
    if newer:
        raise ModelError(f"{path} was written by a newer Inkling. Update Inkling to use it.")
    try:
        layers = tuple(
            Layer(layer["name"], layer["kind"], tuple(layer["shape"]))
            for layer in fields.pop("layers")
        )
        for name in ("classes", "input_shape", "trained_on"):
            fields[name] = tuple(fields[name])
        for name, key in _KEYS.items():
            if key in fields:
                fields[name] = fields.pop(key)
        return Card(layers=layers, **fields)
    except (KeyError, TypeError) as error:
        raise ModelError(_advice(path, "is damaged")) from error


def read_litert(folder: Path, card: Card) -> bytes:
    """The content of model.tflite, checked against the card.

    Raises:
        ModelError: the file is missing, or is not the one that the card describes.
    """
    path = folder / LITERT_FILE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ModelError(_advice(path, "is missing")) from None
    except OSError as error:
        raise ModelError(_advice(path, "cannot be read")) from error
    if hashlib.sha256(content).hexdigest() != card.digest:
        raise ModelError(_advice(path, "is damaged"))
    return content


def _advice(path: Path, what: str) -> str:
    if path.parent.parent == SHIPPED_MODELS:
        return f"{path} {what}. Install Inkling again to restore it, or choose another model."
    return f"{path} {what}. Choose another model, or train one."
