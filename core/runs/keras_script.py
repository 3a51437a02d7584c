"""A training as a plain Keras script: at most 60 lines that a learner can read and run by itself,
or 80 where it learned from pictures in folders.

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
from core.runs.layers import PICTURE, LayerSettings
from core.runs.log import RunRecord
from core.runs.networks import CUSTOM, NETWORKS, Hyperparameters
from core.runs.picture_script import as_begun, compiled, filled, picture_script, varying
from core.runs.settings import (
    OPTIMIZERS,
    RunSettings,
    check,
    hyperparameters,
    read_settings,
)
from core.task import DRAWINGS, LETTERS, PHOTOS, TASKS
from core.translation import marked, tr
from core.user_data.custom_tasks import find_custom_task

MOST_LINES = 60
_NO_LETTERS = marked(
    "There is no code for trainings on letters, as Keras brings no letters to learn from. Choose "
    "another training."
)
_NO_CODE = marked("There is no code for this kind of network. Choose another training.")
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
    return keras_script(settings, _trained_with(card.settings), side=card.input_shape[0])


def script_of_run(record: RunRecord) -> str:
    """Write a training, whatever became of it.

    Raises:
        UsageError: there is no script for it.
    """
    return keras_script({"task": record.task, **record.settings})


def keras_script(
    fields: Mapping[str, Any],
    trained_with: Mapping[str, Any] | None = None,
    *,
    side: int = 0,
) -> str:
    """Write a training as a script.

    Args:
        fields: of core.runs.settings.RunSettings; what is missing is as usual.
        trained_with: hyper-parameters that the training loop took in their place.
        side: px of the pictures; 0 = it is not known.

    Raises:
        UsageError: there is no script for such a training.
    """
    if fields.get("task") == LETTERS.name:
        raise UsageError(tr(_NO_LETTERS))
    settings = as_begun(read_settings({"network": "cnn", "data": (), **fields}))
    plan = _plan(settings, trained_with or {})
    kind = _kind(settings, side)
    if kind == PHOTOS and not settings.init_from and settings.network not in ("pets", CUSTOM):
        raise UsageError(tr(_NO_CODE))
    if kind == PHOTOS or settings.init_from or settings.task not in TASKS:
        optimizer = filled(plan["optimizer"], plan)
        return "\n".join(picture_script(settings, plan, optimizer, kind)) + "\n"
    lines = filled(
        "script",
        plan,
        notes=_notes(settings, plan),
        scaling=filled("length") if settings.input_scaling == "length" else [],
        part=_part(settings),
        network=_network(settings, plan["augmentation"]),
        optimizer=filled(plan["optimizer"], plan),
        compiled=compiled(plan, "y, y_validation, y_test", "10"),
    )
    return "\n".join(lines) + "\n"


def _plan(settings: RunSettings, trained_with: Mapping[str, Any]) -> dict[str, Any]:
    """The hyper-parameters that fill the holes.

    Raises:
        UsageError: one of them is none that this Inkling knows.
    """
    plan = {**dataclasses.asdict(hyperparameters(settings)), **trained_with}
    if plan["optimizer"] not in OPTIMIZERS:  # a damaged record's: it would name a file
        raise UsageError(
            tr(
                "There is no code for this training: it was made with an optimizer that this "
                "Inkling does not know. Choose another training."
            )
        )
    plan["rate"] = repr(float(plan["learning_rate"]))
    plan["seed"] = settings.seed
    return plan


def _kind(settings: RunSettings, side: int) -> str:
    """Whether it learned drawings or photos."""
    if settings.task in TASKS:
        return TASKS[settings.task].kind
    task = find_custom_task(settings.task)
    if task is None and not side:
        raise UsageError(
            tr("There is no code for this training: its classes are gone. Choose another training.")
        )
    if task is not None:
        return task.kind
    return DRAWINGS if side == PICTURE[0] else PHOTOS


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
    return filled("part", {"seed": settings.seed, "share": repr(settings.share)})


def _network(settings: RunSettings, augmentation: float) -> list[str]:
    known = settings.network in NETWORKS and (_TEMPLATES / f"{settings.network}.txt").exists()
    if not known:
        raise UsageError(tr(_NO_CODE))
    problem = check(settings).get("layers")
    if problem and settings.layers:
        raise UsageError(problem)
    before = [*varying(augmentation)]
    if settings.input_scaling == "none":
        before += filled("none")
    layers = settings.layers if settings.network == CUSTOM else ()
    return filled(settings.network, input=before, layers=_chosen_layers(layers))


def _chosen_layers(layers: Sequence[LayerSettings]) -> list[str]:
    """A line for each layer, and one that makes a row of numbers before the first dense one."""
    lines = [Template(_LAYERS[each.kind]).substitute(dataclasses.asdict(each)) for each in layers]
    kinds = [each.kind for each in layers]
    lines.insert(kinds.index("dense") if "dense" in kinds else len(lines), "layers.Flatten(),")
    return lines
