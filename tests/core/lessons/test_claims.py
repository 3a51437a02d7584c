"""Claims of lessons, and sentences with figures in them."""

import pytest

from core.errors import LessonError
from core.lessons.claims import Claim, filled, holes_in, names_in, without_marks, worth

FIGURES = {
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
    assert Claim.read(text).holds(FIGURES) is holds


@pytest.mark.parametrize("text", ["answer.label", "answer.label = 7 = 8", "= 7", "a.b =", "a.b~7"])
def test_what_is_no_claim_is_said(text):
    with pytest.raises(LessonError) as refusal:
        Claim.read(text)
    assert str(refusal.value) == (
        f"“{text}” is no claim. Write a figure, one of = != <= >= < >, and a figure or a value, "
        "with spaces between them."
    )


def test_a_claim_that_fails_says_what_came_out():
    assert Claim.read("answer.probability < trial.a-1.accuracy").failure(FIGURES, write) == (
        "On this computer it came out otherwise: answer.probability is <0.75>; the lesson expects "
        "it to be less than trial.a-1.accuracy, which is <0.5>."
    )
    assert Claim.read("answer.label = 3").failure(FIGURES, write) == (
        "On this computer it came out otherwise: answer.label is <7>; the lesson expects it to be "
        "the same as <3.0>."
    )


def test_a_sentence_is_filled_and_code_in_braces_stays():
    text = "{answer.label}: {answer.probability - trial.a-1.accuracy}, {unknown.figure} {x:.2f} {}"
    assert filled(text, FIGURES, write) == "<7>: <0.25>, … {x:.2f} {}"
    assert holes_in(text) == [
        "answer.label",
        "answer.probability",
        "trial.a-1.accuracy",
        "unknown.figure",
    ]
    assert names_in("a.b + 3 * c.d") == ["a.b", "c.d"]
    assert worth("a word", FIGURES) == "a word"


def test_marks_of_markdown_are_left_away_and_reckoning_stays():
    assert without_marks("The *bias* of `Dense(128)`: 2 * 3 * 4 *a b*") == (
        "The bias of Dense(128): 2 * 3 * 4 a b"
    )
