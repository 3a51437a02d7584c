"""Figures that can never be known are said when a lesson is read, not waited for; claims, and
sentences with figures in them."""

import pytest

from core.errors import LessonError
from core.files.paths import ASSETS
from core.lessons.figures import FIGURES, Claim, filled, holes_in, names_in, without_marks, worth
from core.lessons.lesson import parse_lesson

KINDS = ", ".join(FIGURES)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            "- until: answr.label = 7",
            f"“answr.label” is no figure. They begin with: {KINDS}.",
        ),
        (
            "- claim: 1 < answer.lable",
            "“answer.lable” is no figure. Of “answer” there are: label, text, probability, "
            "verdict, second, second_probability, chance_share, classes, digits.",
        ),
        (
            "- note: first = layer.weights",
            "“layer.weights” is no figure. Of “layer.NAME” there are: inputs, units, weights.",
        ),
        (
            "- say: The page is {page.title}.",
            "“page.title” is no figure. Of “page” there are: name.",
        ),
        (
            "- say: It was {shown.a.b}.",
            "“shown.a.b” is no figure. Of “shown” there are: NAME.",
        ),
        (
            "- say: It was {noted.first}.",
            "“noted.first” is not known there: no step before it notes or trains that.",
        ),
        (
            "- do: trial deep share=0.1\n- claim: trial.flat.accuracy > 0.5",
            "“trial.flat.accuracy” is not known there: no step before it notes or trains that.",
        ),
    ],
)
def test_a_figure_that_can_never_be_known_is_one_sentence(lines, sentence):
    with pytest.raises(LessonError) as refusal:
        parse_lesson("mine", f"# Mine\n\n## Begin\n\nRead.\n\n## See\n\n{lines}\n")
    assert str(refusal.value) == f"The lesson mine.md, step “See”: {sentence}"


def test_what_an_earlier_step_noted_or_trained_is_known():
    lesson = parse_lesson(
        "mine",
        "# Mine\n\n## A\n\n- do: trial deep\n- note: first = trial.deep.loss\n\n## B\n\n"
        "- say: {noted.first} and {trial.deep.loss - noted.first}, not {a brace of Python}.\n",
    )
    assert len(lesson.steps) == 2


def test_every_figure_is_described_for_teachers():
    described = (ASSETS.parent / "docs" / "lessons.md").read_text().split("## Figures")[1]
    for kind, names in FIGURES.items():
        assert f"`{kind}." in described, kind
        assert not [name for name in names if f"{name}`" not in described], kind


KNOWN = {
    "answer.label": "7",
    "answer.probability": 0.75,
    "trial.a-1.accuracy": 0.5,
    "layer.inputs": 784,
    "shown.box": True,
    "nothing.nought": 0,
}


def write(_name, value) -> str:
    return f"<{value}>"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("answer.label = 7", True),
        ("answer.label != 7", False),
        ("answer.probability > trial.a-1.accuracy", True),
        ("answer.probability - trial.a-1.accuracy >= 0.25", True),
        ("layer.inputs = 28 * 28", True),
        ("layer.inputs * 128 + 128 = 100480", True),
        ("layer.inputs / 2 - 1 < 391", False),
        ("shown.box = yes", True),
        ("answer.second = 3", None),
        ("answer.probability / nothing.nought > 1", None),
        ("answer.label + 1 > 3", None),
    ],
)
def test_a_claim_holds_or_not_or_is_not_known_yet(text, holds):
    assert Claim.read(text).holds(KNOWN) is holds


@pytest.mark.parametrize("text", ["answer.label", "answer.label = 7 = 8", "= 7", "a.b =", "a.b~7"])
def test_what_is_no_claim_is_said(text):
    with pytest.raises(LessonError) as refusal:
        Claim.read(text)
    assert str(refusal.value) == (
        f"“{text}” is no claim. Write a figure, one of = != <= >= < >, and a figure or a value, "
        "with spaces between them."
    )


def test_a_claim_that_fails_says_what_came_out():
    assert Claim.read("answer.probability < trial.a-1.accuracy").failure(KNOWN, write) == (
        "On this computer it came out otherwise: answer.probability is <0.75>; the lesson expects "
        "it to be less than trial.a-1.accuracy, which is <0.5>."
    )
    assert Claim.read("answer.label = 3").failure(KNOWN, write) == (
        "On this computer it came out otherwise: answer.label is <7>; the lesson expects it to be "
        "the same as <3.0>."
    )


def test_a_sentence_is_filled_and_code_in_braces_stays():
    text = "{answer.label}: {answer.probability - trial.a-1.accuracy}, {unknown.figure} {x:.2f} {}"
    assert filled(text, KNOWN, write) == "<7>: <0.25>, … {x:.2f} {}"
    assert holes_in(text) == [
        "answer.label",
        "answer.probability",
        "trial.a-1.accuracy",
        "unknown.figure",
    ]
    assert names_in("a.b + 3 * c.d") == ["a.b", "c.d"]
    assert worth("a word", KNOWN) == "a word"


def test_marks_of_markdown_are_left_away_and_reckoning_stays():
    assert without_marks("The *bias* of `Dense(128)`: 2 * 3 * 4 *a b*") == (
        "The bias of Dense(128): 2 * 3 * 4 a b"
    )
