"""A training as a plain Keras script: at most 60 lines that a learner can read and run by itself.

Nothing of Inkling is needed for it. What Inkling does better than a plain script, such as bending
the strokes, is replaced by what Keras itself has; the accuracy is the same within 0.3 points.

The script's text lies in assets/keras_script, a file for each part: script.txt is the whole, every
kind of network has one under its name. A $hole alone on its line takes any number of lines.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from string import Template
from typing import Any

from core.errors import UsageError
from core.files.json_file import DamagedError, checked, known_fields
from core.files.paths import ASSETS
from core.models.card import Card
from core.runs.log import RunRecord
from core.runs.networks import CUSTOM, NETWORKS, Hyperparameters
from core.runs.settings import (
    OPTIMIZERS,
    LayerSettings,
    RunSettings,
    check,
    hyperparameters,
    read_settings,
)
from core.task import DIGITS

MOST_LINES = 60
_TEMPLATES = ASSETS / "keras_script"
_OLD_NAMES = {"warm_up": "warmup_share"}  # as older cards call it
_LAYERS = {
    "dense": 'layers.Dense($units, activation="$activation"),',
    "conv": 'layers.Conv2D($units, 3, padding="same", activation="$activation"),',
    "pool": "layers.MaxPooling2D(),",
    "dropout": "layers.Dropout($rate),",
}


def script_of_card(card: Card) -> str:
    """Write the training that made a model.

    Raises:
        UsageError: there is no script for it.
    """
    settings = {"task": card.task, "network": card.network, **card.settings}
    return keras_script(settings, _trained_with(card.settings))


def script_of_run(record: RunRecord) -> str:
    """Write a training, whatever became of it.

    Raises:
        UsageError: there is no script for it.
    """
    return keras_script({"task": record.task, **record.settings})


def keras_script(fields: Mapping[str, Any], trained_with: Mapping[str, Any] | None = None) -> str:
    """Write a training as a script.

    Args:
        fields: of core.runs.settings.RunSettings; what is missing is as usual.
        trained_with: hyper-parameters that the training loop took in their place.

    Raises:
        UsageError: there is no script for such a training.
    """
    if fields.get("task") != DIGITS.name:
        raise UsageError(
            "There is code for trainings on digits only; this one was on other classes. "
            "Choose a training on digits."
        )
    settings = read_settings({"network": "cnn", "data": (), **fields})
    plan = {**dataclasses.asdict(hyperparameters(settings)), **(trained_with or {})}
    if plan["optimizer"] not in OPTIMIZERS:  # a damaged record's: it would name a file
        raise UsageError(
            "There is no code for this training: it was made with an optimizer that this Inkling "
            "does not know. Choose another training."
        )
    plan["rate"] = repr(float(plan["learning_rate"]))
    lines = _filled(
        "script",
        plan | {"seed": settings.seed},
        notes=_notes(settings, plan),
        scaling=_filled("length") if settings.input_scaling == "length" else [],
        part=_part(settings),
        network=_network(settings, plan["augmentation"]),
        optimizer=_filled(plan["optimizer"], plan),
    )
    return "\n".join(lines) + "\n"


def _filled(
    name: str, values: Mapping[str, Any] | None = None, **holes: Sequence[str]
) -> list[str]:
    """The lines of a part, with values in its lines and holes for whole lines."""
    lines: list[str] = []
    for line in (_TEMPLATES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        hole = line.strip().removeprefix("$")
        if line.strip().startswith("$") and hole in holes:
            indent = line[: line.index("$")]
            lines += [f"{indent}{each}".rstrip() for each in holes[hole]]
        else:
            lines.append(Template(line).substitute(values or {}))
    return lines


def _trained_with(settings: Mapping[str, Any]) -> dict[str, Any]:
    """What a card says of the training loop. Older cards call it "learned"; the oldest tell of one
    stage after the other, which are one here."""
    for name in ("hyperparameters", "learned"):
        if isinstance(settings.get(name), dict) and settings[name]:
            return _usable(settings[name])
    try:
        stages = [_usable(each) for each in checked(settings.get("stages", []), list[dict])]
    except DamagedError:
        return {}
    epochs = sum(stage.get("epochs", 0) for stage in stages)
    return {**stages[0], "epochs": epochs} if epochs else {}


def _usable(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the fields that mean what this Inkling means by them."""
    named = {_OLD_NAMES.get(name, name): value for name, value in fields.items()}
    known = known_fields(named, Hyperparameters)
    if known.get("optimizer", OPTIMIZERS[0]) not in OPTIMIZERS:
        del known["optimizer"]
    return {**known, "teachers": bool(fields.get("teachers"))}


def _notes(settings: RunSettings, plan: Mapping[str, Any]) -> list[str]:
    """What the script leaves out."""
    lines = []
    if "pen_strokes" in settings.data or settings.corrections:
        lines.append("# Inkling's run also learned from digits drawn on its canvas.")
    if "made_hands" in settings.data:
        lines.append("# Inkling's run learned from digits that it drew; this one takes MNIST's.")
    if "digits_from_files" in settings.data:
        lines.append("# Inkling's run learned from digits of yours; this one takes MNIST's.")
    if plan.get("teachers"):
        lines.append("# Inkling's learned from the answers of other networks, not from labels.")
    return lines


def _part(settings: RunSettings) -> list[str]:
    if settings.share == 1:
        return []
    return _filled("part", {"seed": settings.seed, "share": repr(settings.share)})


def _network(settings: RunSettings, augmentation: float) -> list[str]:
    if settings.init_from:
        return _filled("fine_tuning")
    known = settings.network in NETWORKS and (_TEMPLATES / f"{settings.network}.txt").exists()
    if not known:
        raise UsageError("There is no code for this kind of network. Choose another training.")
    problem = check(settings).get("layers")
    if problem and settings.layers:
        raise UsageError(problem)
    before = [*_augmentation(augmentation)]
    if settings.input_scaling == "none":
        before += _filled("none")
    layers = settings.layers if settings.network == CUSTOM else ()
    return _filled(settings.network, input=before, layers=_chosen_layers(layers))


def _augmentation(strength: float) -> list[str]:
    """Digits as other hands write them; only while it learns. Twice the standard deviation, as
    these are drawn evenly from a range."""
    if not strength:
        return []
    values = {
        "turn": round(0.034 * strength, 4),  # of a full turn: 12 degrees
        "shift": round(0.055 * strength, 4),
        "zoom": round(0.13 * strength, 4),
    }
    return _filled("augmentation", values)


def _chosen_layers(layers: Sequence[LayerSettings]) -> list[str]:
    """A line for each layer, and one that makes a row of numbers before the first dense one."""
    lines = [Template(_LAYERS[each.kind]).substitute(dataclasses.asdict(each)) for each in layers]
    kinds = [each.kind for each in layers]
    lines.insert(kinds.index("dense") if "dense" in kinds else len(lines), "layers.Flatten(),")
    return lines
