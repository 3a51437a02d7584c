"""What a lesson says of figures: which there are, a claim that holds or not, and sentences with
figures in them.

A figure is a name with dots, such as `answer.probability`; what it is worth is measured, by the
window, when it is asked for. `a + b`, `a - b`, `a * b` and `a / b` reckon with figures and numbers;
every sign has a space on both sides. A claim sets two of these beside each other:
`trial.deep.accuracy > 0.5`.
"""

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import LessonError
from core.translation import marked, tr

if TYPE_CHECKING:
    from core.lessons.lesson import Step

Value = str | float | int | bool
Figures = Mapping[str, Value]
# The name or the reckoning, and what it is worth -> as it is written.
Writer = Callable[[str, Value], str]

SIGNS: dict[str, Callable[..., bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}
_WORDS = {
    "=": marked("the same as"),
    "!=": marked("other than"),
    "<=": marked("at most"),
    ">=": marked("at least"),
    "<": marked("less than"),
    ">": marked("more than"),
}
_Reckoning = Mapping[str, Callable[[float, float], float]]
_SUMS: tuple[_Reckoning, ...] = (
    {"+": operator.add, "-": operator.sub},
    {"*": operator.mul, "/": operator.truediv},
)
_NAME = re.compile(r"[a-z_]\w*(?:\.[\w-]+)+")
_HOLE = re.compile(r"\{([^{}\n]+)\}")
_MARK = re.compile(r"([*`])(\S(?:.*?\S)?)\1")
NOT_YET = "…"
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
        *("unit", "inputs", "sum", "bias", "before", "activation", "step", "sigmoid", "relu"),
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


@dataclass(frozen=True, slots=True)
class Claim:
    """That left stands to right as sign says; each side a figure, a reckoning, or a plain value."""

    left: str
    sign: str
    right: str

    @classmethod
    def read(cls, text: str) -> "Claim":
        """Read what a lesson's line says.

        Raises:
            LessonError: it is no claim.
        """
        words = text.split()
        places = [place for place, word in enumerate(words) if word in SIGNS]
        if len(places) != 1 or places[0] in (0, len(words) - 1):
            raise LessonError(
                tr(
                    "“{text}” is no claim. Write a figure, one of {list}, and a figure or a value, "
                    "with spaces between them.",
                    text=text,
                    list=" ".join(SIGNS),
                )
            )
        [at] = places
        return cls(" ".join(words[:at]), words[at], " ".join(words[at + 1 :]))

    def holds(self, figures: Figures) -> bool | None:
        """Whether it is so; None while a figure of it is not known."""
        left, right = worth(self.left, figures), worth(self.right, figures)
        if left is None or right is None:
            return None
        if isinstance(left, str) or isinstance(right, str):
            left, right = _as_text(left), _as_text(right)
        return bool(SIGNS[self.sign](left, right))

    def failure(self, figures: Figures, write: Writer) -> str:
        """Say what came out in place of what is claimed."""
        right = worth(self.right, figures)
        expected = _written(self.right, right, write)
        if names_in(self.right):
            expected = tr("{right}, which is {expected}", right=self.right, expected=expected)
        found = _written(self.left, worth(self.left, figures), write)
        return tr(
            "On this computer it came out otherwise: {left} is {found}; the lesson expects "
            "it to be {words} {expected}.",
            left=self.left,
            found=found,
            words=tr(_WORDS[self.sign]),
            expected=expected,
        )


def names_in(text: str) -> list[str]:
    """The figures that a reckoning or a claim's side names."""
    return _NAME.findall(text)


def holes_in(text: str) -> list[str]:
    """The figures that a sentence has holes for."""
    return [name for hole in _HOLE.findall(text) for name in names_in(hole)]


def worth(text: str, figures: Figures) -> Value | None:
    """What a figure, a reckoning or a plain value comes to; None while a figure is not known."""
    return _reckoned(text, figures, _SUMS)


def filled(text: str, figures: Figures, write: Writer) -> str:
    """A sentence with its figures: {answer.label} becomes what that is worth. What is in braces and
    is no figure, as in a line of Python, stays."""

    def figure(hole: re.Match[str]) -> str:
        if not names_in(hole[1]):
            return hole[0]
        return _written(hole[1], worth(hole[1], figures), write)

    return _HOLE.sub(figure, text)


def without_marks(text: str) -> str:
    """A text without Markdown's marks for emphasis and code, for where neither can be shown."""
    return _MARK.sub(r"\2", text)


def _reckoned(text: str, figures: Figures, level: tuple[_Reckoning, ...]) -> Value | None:
    """level: the signs that bind least, then those that bind more."""
    if not level:
        return _single(text, figures)
    signs, *stronger = level
    first, *rest = re.split(rf" ([{re.escape(''.join(signs))}]) ", text)
    total = _reckoned(first, figures, tuple(stronger))
    for sign, part in zip(rest[::2], rest[1::2], strict=True):
        other = _reckoned(part, figures, tuple(stronger))
        if total is None or other is None or isinstance(total, str) or isinstance(other, str):
            return None
        try:
            total = signs[sign](total, other)
        except ZeroDivisionError:
            return None
    return total


def _single(text: str, figures: Figures) -> Value | None:
    if _NAME.fullmatch(text):
        return figures.get(text)
    try:
        return float(text)
    except ValueError:
        return text


def _written(text: str, value: Value | None, write: Writer) -> str:
    return NOT_YET if value is None else write(text, value)


def _as_text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


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
