"""The code of a training that learned from a person's own pictures, or from photos: a plain Keras
script that takes a folder with a folder for each class.

What it goes on from, a model.keras, is named when the script is run, and so are the folders: none
of this computer's are in the script.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

from core.files.names import shown_name
from core.files.paths import ASSETS
from core.runs.networks import (
    NETWORKS,
    OWN_VARIED,
    PET_ENOUGH,
    PET_MADE_UP,
    PET_VARIED,
    REPLAYED,
    STEPS_AN_EPOCH,
    backbone_for,
)
from core.runs.presets import goes_on
from core.runs.settings import FEW_PHOTOS, IN_COLOUR, MY_PET, RunSettings, hyperparameters
from core.task import DRAWINGS, PHOTOS, TASKS

_TEMPLATES = ASSETS / "keras_script"
MOST_LINES = 80
_PETS_SIDE = 128  # px of a photo
_AS_IT_IS = ["layers.Identity(),"]
_SIDE = "side = start.input_shape[1]"
_A_FIFTH = "a fifth of the pictures only shows whether it gets better"
_COPIES = {
    PHOTOS: "max(1, min(20, 1600 // len(x)))",  # where the task is a bundled one
    "": "min(20, max(2, 4000 // len(x)))",
}


def filled(name: str, values: Mapping[str, Any] | None = None, **holes: Sequence[str]) -> list[str]:
    """Return the lines of a part, with values in its lines and holes for whole lines."""
    lines: list[str] = []
    for line in (_TEMPLATES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        hole = line.strip().removeprefix("$")
        if line.strip().startswith("$") and hole in holes:
            indent = line[: line.index("$")]
            lines += [f"{indent}{each}".rstrip() for each in holes[hole]]
        else:
            lines.append(Template(line).substitute(values or {}))
    return lines


def varying(strength: float, kind: str = DRAWINGS) -> list[str]:
    """Write what varies pictures while they are learned; nothing where strength is 0. Twice the
    standard deviation, as Keras' layers draw evenly from a range."""
    if not strength:
        return []
    if kind == PHOTOS:
        values = {"turn": 0.04, "brightness": 0.17, "contrast": 0.3, "further": 0.05}
        scaled = {name: round(min(value * strength, 1), 4) for name, value in values.items()}
        scaled["nearer"] = round(max(-0.35 * strength, -0.9), 4)  # cut out of the photo
        return filled("augmentation_of_photos", scaled)
    values = {
        "turn": round(0.034 * strength, 4),  # of a full turn: 12 degrees
        "shift": round(0.055 * strength, 4),
        "zoom": round(0.13 * strength, 4),
    }
    return filled("augmentation", values)


def compiled(plan: Mapping[str, Any], labels: str, count: str) -> list[str]:
    """Write what is made small. plan: the hyper-parameters. labels: the names of the arrays of
    labels in the script. count: of the classes, there."""
    if not plan["label_smoothing"]:
        return filled("compiled")
    return filled("smoothed", {**plan, "labels": labels, "count": count})


def picture_script(
    settings: RunSettings, plan: Mapping[str, Any], optimizer: Sequence[str], kind: str
) -> list[str]:
    """Write a training on pictures in folders.

    Args:
        plan: its hyper-parameters. optimizer: the lines that make it. kind: DRAWINGS or PHOTOS.
    """
    begins = settings.task not in TASKS or goes_on(settings) or bool(settings.init_from)
    varies = varying(hyperparameters(settings).augmentation, kind)
    learned, kept_back = _split(settings, plan, optimizer, kind, varies), _A_FIFTH
    if settings.preset == MY_PET:
        learned = _pet(settings, plan, optimizer, varies)
    elif settings.preset in (FEW_PHOTOS, IN_COLOUR):
        learned, kept_back = _few(plan, varies), "all of them are learned from"
    colours = "RGB" if settings.preset == IN_COLOUR else "L"
    return filled(
        "pictures",
        {
            "arguments": _arguments(settings, begins, kind),
            "seed": plan["seed"],
            "place": 2 if begins else 1,
            "classes": _classes(settings, kind),
            "kept_back": kept_back,
        },
        more=filled("litert") if settings.preset == MY_PET else [],
        notes=_notes(settings, begins, kind),
        start=filled("start") if begins else [],
        side=[] if kind == DRAWINGS else [_SIDE if begins else f"side = {_PETS_SIDE}"],
        picture=filled("photo", {"colours": colours}) if kind == PHOTOS else filled("drawing"),
        learned=learned,
    )


def _split(
    settings: RunSettings,
    plan: Mapping[str, Any],
    optimizer: Sequence[str],
    kind: str,
    varies: list[str],
) -> list[str]:
    """A part of the pictures is learned from, by the training loop."""
    is_own_task = settings.task not in TASKS
    begins = is_own_task or goes_on(settings) or bool(settings.init_from)
    whole = "keras.Sequential([see, network])" if is_own_task else "network"
    return filled(
        "split",
        plan,
        known=_known(settings, plan, varies, kind) if begins else [],
        network=_network(settings, begins, kind, varies),
        optimizer=optimizer,
        compiled=compiled(plan, "y, y_test", "len(classes)"),
        blend=filled("blend") if begins and not is_own_task else [],
        whole=[f'{whole}.save("model.keras")'],
    )


def _pet(
    settings: RunSettings, plan: Mapping[str, Any], optimizer: Sequence[str], varies: list[str]
) -> list[str]:
    """The last layer alone, beside what the model keeps of others."""
    features = (NETWORKS.get(settings.network) or backbone_for(PHOTOS)).features
    learned = {"varied": PET_VARIED, "made_up": PET_MADE_UP, "enough": PET_ENOUGH}
    values = {"features": features, **learned, **plan}
    return filled("pet", values, augmentation=varies or _AS_IT_IS, optimizer=optimizer)


def _few(plan: Mapping[str, Any], varies: list[str]) -> list[str]:
    """A new last layer, learned from all photos at once."""
    more = filled("look", augmentation=varies) if varies else []
    looks = "x, x[:, :, ::-1]" + (", varied(x, training=True)" if varies else "")
    values = {
        "features": backbone_for(PHOTOS).features,
        "and_varied": ", and varied" if varies else "",
        "looks": looks,
        "steps": STEPS_AN_EPOCH * plan["epochs"],
    }
    return filled("few", values, varied=more)


def _known(
    settings: RunSettings, plan: Mapping[str, Any], varies: list[str], kind: str
) -> list[str]:
    """What is learned from, of the pictures that were read."""
    values = {**plan, "replay": REPLAYED, "own": OWN_VARIED}
    if settings.task in TASKS and kind == DRAWINGS:
        return filled("known", values, augmentation=varies or _AS_IT_IS)
    own = ["own, own_labels = x, y"] if settings.task in TASKS else []
    if not varies:
        return own
    copies = _COPIES[PHOTOS if settings.task in TASKS else ""]
    return own + filled("varied", {"copies": copies}, augmentation=varies)


def _network(settings: RunSettings, begins: bool, kind: str, varies: list[str]) -> list[str]:
    if settings.task not in TASKS:
        return filled("head", {"features": backbone_for(kind).features})
    if not begins:
        return filled("pets", augmentation=varies or _AS_IT_IS)
    network = NETWORKS.get(settings.network)
    frozen = network.frozen_until if network else ""
    lines = filled("later_layers", {"frozen_until": frozen}) if frozen else filled("all_layers")
    return [*lines, "before = network.get_weights()"]


def _folder(settings: RunSettings, kind: str) -> str:
    """What the folder with the pictures is called, and is."""
    if settings.task not in TASKS:
        return "EXAMPLES"
    return "PHOTOS" if kind == PHOTOS and settings.preset != MY_PET else "CORRECTIONS"


def _arguments(settings: RunSettings, begins: bool, kind: str) -> str:
    folder = _folder(settings, kind)
    more = " [mnist.npz]" if settings.task in TASKS and kind == DRAWINGS else ""
    return f"{'MODEL.keras ' if begins else ''}{folder}{more}"


def _classes(settings: RunSettings, kind: str) -> str:
    if settings.preset == MY_PET or (settings.task in TASKS and kind == DRAWINGS):
        return repr(list(TASKS[settings.task].classes))
    return 'sorted(each.name for each in folder.iterdir() if each.is_dir() and each.name[0] != ".")'


def _notes(settings: RunSettings, begins: bool, kind: str) -> list[str]:
    """What is to be named, and what the script leaves out."""
    lines = []
    if begins:
        known = Path(settings.init_from).name
        of = f", here of {shown_name(known)}" if known else ""
        lines.append(f"# MODEL.keras: the model that it goes on from{of}.")
    if settings.task not in TASKS and settings.corrections:
        lines.append("# Inkling's run also learned from corrections: copy them into the folders.")
    folder = _folder(settings, kind)
    if folder == "PHOTOS":
        lines.append("# PHOTOS: a folder with a folder cat and a folder dog.")
    elif folder == "CORRECTIONS":
        files = "neighbours.npz, neither.npz, model.tflite"
        beside = f" Beside MODEL: {files}." if settings.preset == MY_PET else ""
        name = TASKS[settings.task].classes[0]
        lines.append(f"# CORRECTIONS: a folder a class, as {name}.{beside}")
    if not begins:
        lines.append("# Inkling's run took smaller photos first, and the average of its weights.")
    return lines


def as_begun(settings: RunSettings) -> RunSettings:
    """The settings of a card, which names no folder, as those of a training that had some."""
    if settings.task not in TASKS:
        return dataclasses.replace(settings, examples=settings.examples or ".")
    if goes_on(settings):
        return dataclasses.replace(settings, init_from=settings.init_from or ".")
    return settings
