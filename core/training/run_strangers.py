"""How the networks that know strangers' hands learned, and "none of these" with them.

    python -m core.training.run_strangers FOLDER [--only NAME] [--seconds N]
        [--first MODEL_FOLDER] [--model MODEL_FOLDER] [--score]

FOLDER gets the pictures that are learned from (core.training.data.character_pictures), unless they
are there, and the weights of every network, also while it learns; what has learned does not learn
again. Two networks learn digits from labels, and MNIST's from the shipped `cnn`; the network
`digits` learns from these two; `letters` learns from labels. MODEL_FOLDER gets the model of the
network --only names, whose OOD score learns at last, from pictures that are drawn for it; for that
alone TensorFlow is needed. With --score the model that is there keeps its network and learns the
score alone, in an hour on one core. With KERAS_BACKEND=jax and a GPU all learn in minutes; on two
cores, in two hours with --seconds 1700. The data is looked for as by `inkling train`.
"""

import argparse
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import keras

from core.errors import DataError, InklingError
from core.files.child import child_command
from core.files.paths import SHIPPED_MODELS
from core.models.card import KERAS_FILE
from core.training.data.character_pictures import KINDS, read_pictures
from core.training.data.characters import CLASSES, NONE, Pictures
from core.training.fitting.distillation import Teachers
from core.training.fitting.none_class import (
    MixedBatches,
    NoneSettings,
    learn_with_none,
    logits_of,
    none_share,
)
from core.training.fitting.none_score import SCORE, ood_scores_of, threshold_of
from core.training.networks.digits import build

_NETWORK = "cnn"
_SHIPPED = SHIPPED_MODELS / "digits-cnn"
_SHARES = {
    "digits": {
        "scanned": 0.34,
        "worn": 0.12,
        "drawn": 0.24,
        "scanned_outliers": 0.05,
        "worn_outliers": 0.03,
        "drawn_outliers": 0.14,
        "made_up": 0.08,
    },
    "letters": {
        "scanned": 0.28,
        "worn": 0.12,
        "drawn": 0.36,
        "scanned_outliers": 0.04,
        "worn_outliers": 0.03,
        "drawn_outliers": 0.10,
        "made_up": 0.07,
    },
}
_WORKERS = int(os.environ.get("INKLING_BATCH_THREADS", "1"))


@dataclass(frozen=True, slots=True)
class Plan:
    """task: what it learns. teachers: names of networks that teach it all but scanned pictures.
    It goes on from the first of them; without any, digits go on from a first `cnn`, which read
    MNIST well before it met strangers. without: the number of a UNIPEN device that it never sees.
    first: the model folder of that `cnn`. score: how its OOD score learns.
    """

    task: str
    settings: NoneSettings
    teachers: tuple[str, ...] = ()
    without: int | None = None
    first: Path = _SHIPPED
    score: NoneSettings = SCORE


_TEACHERS = ("teacher_1", "teacher_2")  # differ by their seed alone
_LEFT_OUT = (11, 2, 15, 6, 10)  # the devices with the most digits; each once not learned from
PLANS = {
    "teacher_1": Plan("digits", NoneSettings(seed=2, learning_rate=3e-3)),
    "teacher_2": Plan("digits", NoneSettings(seed=3, learning_rate=3e-3)),
    "digits": Plan("digits", NoneSettings(epochs=150, learning_rate=3e-3), _TEACHERS),
    "letters": Plan("letters", NoneSettings(epochs=150)),
} | {
    f"without_{device:02}": Plan(
        "digits", NoneSettings(epochs=30, learning_rate=2e-3), without=device
    )
    for device in _LEFT_OUT
}
_LEARNED = ("teacher_1", "teacher_2", "digits", "letters")  # where no name is given
_SAVED_EVERY = 10  # epochs


def main(arguments: Sequence[str]) -> int:
    """Train the networks into a folder, or export one of them; the exit code."""
    parser = argparse.ArgumentParser("python -m core.training.run_strangers")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=PLANS, nargs="+", default=_LEARNED)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for each network")
    parser.add_argument("--epochs", type=int, default=0)
    parser.add_argument("--first", type=Path, default=_SHIPPED)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--score", action="store_true", help="alone, of the model that is there")
    wanted = parser.parse_args(arguments)
    try:
        for name in wanted.only:
            plan = dataclasses.replace(PLANS[name], first=wanted.first)
            plan = shortened(plan, wanted.seconds, wanted.epochs)
            network = None if wanted.score else trained(name, plan, wanted.folder)
        if wanted.model:
            save(network, plan, wanted.folder, wanted.model.absolute())
    except InklingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def save(network: keras.Model | None, plan: Plan, folder: Path, model: Path) -> None:
    """Into the folder of a model, with its OOD score. network: None = as the model has it."""
    from core.training.results.shipped import renew_score, save_characters

    pictures = pictures_of(plan.task, folder)
    pictures["training"] |= pictures_of(plan.task, folder, placed=True)["training"]

    def on_score(name: str, head: keras.Model) -> None:
        head.save_weights(folder / f"{plan.task}-{name}.weights.h5")
        scores = ood_scores_of(head, pictures["validation"])
        limit = threshold_of(scores)
        above = {kind: round(float((each > limit).mean()), 4) for kind, each in scores.items()}
        print(json.dumps({name: {"limit": limit} | above}), flush=True)

    if network is None:
        renew_score(model, pictures, score=plan.score, on_score=on_score)
        return
    # Besides its own teachers, the first network teaches it what is scanned.
    teachers = len(plan.teachers) + 1 if plan.teachers else 0
    learned = dataclasses.asdict(plan.settings) | {"teachers": teachers}
    del learned["seconds"]  # infinite
    save_characters(
        network, plan.task, pictures, learned, model, score=plan.score, on_score=on_score
    )


def shortened(plan: Plan, seconds: float, epochs: int) -> Plan:
    """A plan that may take so long. epochs: 0 = as many as it has."""
    settings = dataclasses.replace(
        plan.settings, seconds=seconds, epochs=epochs or plan.settings.epochs
    )
    return dataclasses.replace(plan, settings=settings)


def pictures_of(task: str, folder: Path, *, placed: bool = False) -> dict[str, dict[str, Pictures]]:
    """What a task learns from and chooses by, drawn first where that has not been done. placed:
    what its OOD score learns from besides."""
    path = folder / (f"{task}-placed.npz" if placed else f"{task}.npz")
    if not path.exists():
        # By a process of its own, whose workers need no Keras.
        draw = child_command("core.training.data.character_pictures")
        options = ["--placed"] if placed else []
        if subprocess.run([*draw, str(folder), *options], check=False).returncode:
            raise DataError("The pictures to learn from could not be drawn.")
    return read_pictures(path)


def trained(name: str, plan: Plan, folder: Path) -> keras.Model:
    """The network of that name; if it was not yet in folder, it is afterwards."""
    path = folder / f"{name}.weights.h5"
    classes = len(CLASSES[plan.task])
    keras.utils.set_random_seed(plan.settings.seed)
    network = build(_NETWORK, classes=classes)
    if path.exists():
        network.load_weights(path)
        return network
    pictures = pictures_of(plan.task, folder)
    kinds = pictures["training"]
    if plan.without is not None:
        kinds = {kind: each.without_device(plan.without) for kind, each in kinds.items()}
    batches = MixedBatches(kinds, _SHARES[plan.task], classes, plan.settings, workers=_WORKERS)

    def after_epoch(epoch: int) -> None:
        if (epoch + 1) % _SAVED_EVERY == 0:
            network.save_weights(folder / f"unfinished-{path.name}")

    first = [keras.models.load_model(plan.first / KERAS_FILE)] if plan.task == "digits" else []
    teachers = [
        trained(teacher, dataclasses.replace(PLANS[teacher], first=plan.first), folder)
        for teacher in plan.teachers
    ]
    for start in (teachers or first)[:1]:
        network.set_weights(start.get_weights())
    groups = Teachers(scanned=first, drawn=teachers)
    learn_with_none(network, batches, groups, plan.settings, after_epoch)
    network.save_weights(path)
    print(json.dumps({name: judged(network, pictures["validation"])}), flush=True)
    return network


def judged(network: keras.Model, kinds: Mapping[str, Pictures]) -> dict[str, float]:
    """By validation pictures: the limit, and of each kind the share that is right and kept, or
    refused."""
    logits = logits_of(network, kinds)
    ood_scores = {kind: none_share(each) for kind, each in logits.items()}
    limit = threshold_of(ood_scores)
    figures = {"limit": limit}
    for kind in KINDS:
        labels = kinds[kind].labels
        refused = ood_scores[kind] > limit
        if (labels == NONE).all():
            figures[f"{kind} refused"] = round(float(refused.mean()), 4)
        else:
            right = logits[kind].argmax(axis=1) == labels
            figures[f"{kind} right"] = round(float(right.mean()), 4)
            figures[f"{kind} right and kept"] = round(float((right & ~refused).mean()), 4)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
