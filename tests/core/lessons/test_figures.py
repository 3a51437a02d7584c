"""Figures that can never be known are said when a lesson is read, not waited for."""

import pytest

from core.errors import LessonError
from core.files.paths import ASSETS
from core.lessons.figures import FIGURES
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
