"""Which figures there are for a lesson to speak of; what each is worth, the window measures."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from core.lessons.claims import holes_in, names_in
from core.translation import tr

if TYPE_CHECKING:
    from core.lessons.lesson import Step

# The first part of a name -> what may be its last.
FIGURES: dict[str, tuple[str, ...]] = {
    "answer": (
        *("label", "text", "probability", "verdict", "second", "second_probability"),
        *("chance_share", "classes", "digits"),
    ),
    "corrections": ("count",),
    "data": (
        *("name", "training", "test", "side", "largest", "first_label", "classes"),
        *("fewest", "most"),
    ),
    "input": ("side", "numbers", "ink", "largest", "middle_x", "middle_y", "height"),
    "layer": ("inputs", "units", "weights"),
    "model": ("name", "title", "classes", "accuracy", "weights", "calibration_share"),
    "neuron": (
        *("inputs", "sum", "bias", "before", "activation", "step", "sigmoid", "relu"),
        *("product", "input", "weight", "without", "doubled"),
    ),
    "noted": (),
    "page": ("name",),
    "paper": ("share", "height", "width", "numbers", "photo", "new"),
    "run": (
        *("state", "epochs", "seconds", "accuracy", "training_accuracy", "validation_accuracy"),
        *("first_loss", "last_loss", "mistakes", "tested"),
    ),
    "sample": ("name",),
    "shown": (),
    "task": ("name",),
    "trial": (
        *("accuracy", "training_accuracy", "gap_share", "loss", "first_loss", "last_loss"),
        *("seconds", "pictures", "tested", "weights"),
    ),
    "visible": (),
}
_NAMED = ("layer", "trial")  # with a name in between


def figure_problem(steps: "Iterable[Step]") -> str:
    """Why a figure that steps wait for, claim, note or tell can never be known, with the step's
    title; empty = each can."""
    known: set[str] = set()  # what was trained and noted so far
    for step in steps:
        known |= {f"trial.{each.words[0]}" for each in step.do if each.verb == "trial"}
        sides = [figure for _, figure in step.note]
        for check in (step.until, *step.claims):
            sides += [check.left, check.right] if check is not None else []
        named = [name for side in sides for name in names_in(side)]
        known |= {f"noted.{name}" for name, _ in step.note}
        for sentence in _problems([*named, *holes_in(step.say)], known):
            return tr("step “{title}”: {sentence}", title=step.title, sentence=sentence)
    return ""


def _problems(names: Iterable[str], known: set[str]) -> Iterator[str]:
    for name in names:
        kind, *rest = name.split(".")
        if kind not in FIGURES:
            kinds = ", ".join(FIGURES)
            yield tr("“{name}” is no figure. They begin with: {kinds}.", name=name, kinds=kinds)
        elif len(rest) != (2 if kind in _NAMED else 1) or rest[-1] not in (FIGURES[kind] or rest):
            of = f"{kind}.NAME" if kind in _NAMED else kind
            there = ", ".join(FIGURES[kind] or ("NAME",))
            yield tr(
                "“{name}” is no figure. Of “{of}” there are: {there}.",
                name=name,
                of=of,
                there=there,
            )
        elif kind in ("noted", "trial") and f"{kind}.{rest[0]}" not in known:
            yield tr(
                "“{name}” is not known there: no step before it notes or trains that.", name=name
            )
