"""Lessons as files: those that come along, a teacher's own, and those that are none."""

import dataclasses
import random
import re

import pytest

from core.datasets.made_hands import made_hands
from core.errors import LessonError
from core.files.atomic import make_folder
from core.files.paths import ASSETS, TRANSLATIONS
from core.lessons.figures import holes_in, names_in
from core.lessons.lesson import (
    VERBS,
    Lesson,
    all_lessons,
    lessons_folder,
    parse_lesson,
    read_lesson,
    shipped_files,
)
from core.lessons.notebook import code_of
from core.runs.layers import LAYERS_OF
from core.translation import FILE_VARIABLE

SMALL = """# Mine

What it is about,
in two lines.

- task: letters

## Look

First.

Second.

- where: drawing_canvas
- do: draw 7 2
- do: trial deep layers="dense 64, dropout 0.3" seed=4
- until: answer.label = 7
- note: first = answer.probability
- claim: answer.probability > 0.5
- say: {answer.label}.

```python
# not a heading
print(7)
```
"""
SHIPPED = [read_lesson(path) for path in shipped_files()]
TRANSLATED = sorted((ASSETS / "lessons").glob("*/*.md"))


def small(line: str) -> str:
    return f"# T\n\n## S\n\n{line}\n"


def test_a_lesson_is_read():
    lesson = parse_lesson("mine", SMALL)
    [step] = lesson.steps
    assert (lesson.title, lesson.task) == ("Mine", "letters")
    assert lesson.about == "What it is about, in two lines."
    assert (step.title, step.text, step.where) == ("Look", "First.\n\nSecond.", "drawing_canvas")
    assert [(each.verb, each.words[0]) for each in step.do] == [("draw", "7"), ("trial", "deep")]
    settings = step.trainings[0].settings
    assert (settings.network, settings.seed, settings.epochs) == ("own", 4, 3)
    assert [(each.kind, each.units, each.rate) for each in settings.layers] == [
        ("dense", 64, 0.0),
        ("dropout", 0, 0.3),
    ]
    assert step.note == (("first", "answer.probability"),)
    assert (step.until.right, step.claims[0].sign) == ("7", ">")
    assert (step.say, step.code) == ("{answer.label}.", "# not a heading\nprint(7)")


LINE = "The lesson mine.md, line 5: "
KNOWN = ", ".join(sorted(VERBS))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "no heading at all",
            "The lesson mine.md has no title. Begin it with a line such as: # One neuron",
        ),
        (
            "# T\n",
            "The lesson mine.md has 0 steps; a lesson has 1 to 50. A step begins with a line such "
            "as: ## Draw a seven",
        ),
        (
            "# T\n- level: 3\n## S\n",
            "The lesson mine.md, line 2: “level” is nothing that a lesson has. It has: task.",
        ),
        (
            small("- shows: x"),
            f"{LINE}“shows” is nothing that a step has. It has: claim, do, note, say, until, "
            "where.",
        ),
        (
            small("- say: a\n- say: b"),
            "The lesson mine.md, line 6: “say” stands twice in a step. Leave one of them out.",
        ),
        (
            small("- do: dance now"),
            f"{LINE}“dance” is nothing that a step can do. It can: {KNOWN}.",
        ),
        (small("- do: draw"), f"{LINE}“draw” takes 1 to 2 words, not 0."),
        (small("- do: press a b"), f"{LINE}“press” takes 1 words, not 2."),
        (small('- do: press "a'), f"{LINE}A quotation mark has no other one. Close it."),
        (
            small("- note: answer.label"),
            f"{LINE}“answer.label” notes nothing. Write: name = figure, as in first = answer.label",
        ),
        (
            small("- claim: it is good"),
            f"{LINE}“it is good” is no claim. Write a figure, one of = != <= >= < >, and a figure "
            "or a value, with spaces between them.",
        ),
        (
            small("- do: trial a speed=3"),
            f"{LINE}“speed=3” sets nothing. What can be set: network, data, epochs, batch, "
            "optimizer, learning_rate, input_scaling, augmentation, label_smoothing, share, seed, "
            "layers, preset.",
        ),
        (small("- do: trial a epochs=x"), f"{LINE}“x” is no number for epochs."),
        (small('- do: trial a layers="dense x"'), f"{LINE}“x” is no number for layers."),
        (small('- do: trial a layers="dropout x"'), f"{LINE}“x” is no number for layers."),
        (
            small("- do: trial a share=2"),
            f"{LINE}share: The share of the data is above 0 % and at most 100 %.",
        ),
        (
            small("- do: trial a layers=box"),
            f"{LINE}layers: A layer is one of: dense, conv, pool, dropout.",
        ),
    ],
)
def test_what_is_wrong_with_a_lesson_is_one_sentence(text, sentence):
    with pytest.raises(LessonError) as refusal:
        parse_lesson("mine", text)
    assert str(refusal.value) == sentence


def test_a_teachers_own_lessons_stand_behind_the_others_and_a_broken_one_spoils_none():
    make_folder(lessons_folder())
    (lessons_folder() / "b.md").write_text(SMALL)
    (lessons_folder() / "a.md").write_bytes(b"\xff\xfe")
    (lessons_folder() / "notes.txt").write_text("no lesson")
    lessons = all_lessons()
    assert lessons[:-2] == SHIPPED
    assert lessons[-2] == Lesson(
        "a", "a", problem="The lesson a.md is no text. The other lessons are not affected."
    )
    assert lessons[-1].title == "Mine"


def test_a_lesson_of_any_size_is_not_read(tmp_path):
    path = tmp_path / "large.md"
    path.write_text("x" * 300_000)
    with pytest.raises(LessonError) as refusal:
        read_lesson(path)
    assert str(refusal.value) == (
        "The lesson large.md is damaged (it is too large). The other lessons are not affected."
    )


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_no_figure_is_typed_into_a_lesson_that_comes_along(lesson):
    """Settings stand in backticks; every other number is measured."""
    for step in lesson.steps:
        prose = re.sub(r"`[^`]*`|\{[^}]*\}", "", f"{step.title} {step.text} {step.say}")
        assert not re.search(r"\d", prose), prose


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_every_step_that_comes_along_says_what_came_out_and_has_code(lesson):
    for step in lesson.steps:
        assert step.text
        assert step.say
        assert code_of(step, {}), step.title
        assert step.until or step.do, step.title


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_a_trial_is_named_once_and_before_it_is_spoken_of(lesson):
    known = set()
    for step in lesson.steps:
        for trial in (each for each in step.do if each.verb == "trial"):
            assert trial.words[0] not in known
            known.add(trial.words[0])
        sides = [side for each in step.claims for side in (each.left, each.right)]
        spoken = {*holes_in(step.say), *(name for side in sides for name in names_in(side))}
        assert {each.split(".")[1] for each in spoken if each.startswith("trial.")} <= known


def test_the_hands_that_lessons_draw_with_are_there():
    drawn = [each.words for lesson in SHIPPED for step in lesson.steps for each in step.do]
    written = {(str(each.label), str(each.writer)) for each in made_hands(20, 1)}
    assert {each for each in drawn if len(each) == 2 and each[0].isdecimal()} <= written


# Numbers in words; a digit that is to be drawn, such as a seven, is none.
_NUMBERS = re.compile(
    r"\b(three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|hundredth|"
    r"thousand|half|third|fifth|tenth|dozen)\b",
    re.IGNORECASE,
)
_TO_DRAW = re.compile(r"\ba (one|three|seven)\b", re.IGNORECASE)


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_a_number_in_words_is_no_figure(lesson):
    for step in lesson.steps:
        prose = re.sub(r"`[^`]*`|\{[^}]*\}", "", f"{step.title} {step.text} {step.say}")
        assert not _NUMBERS.search(_TO_DRAW.sub("", prose)), prose


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_a_setting_that_the_prose_names_is_that_of_a_training_or_an_action(lesson):
    known = set()
    for step in lesson.steps:
        for training in step.trainings:
            fields = dataclasses.asdict(training.settings)
            known |= {f"{value}" for value in fields.values() if isinstance(value, float | int)}
            layers = training.settings.layers or LAYERS_OF.get(training.settings.network, ())
            known |= {f"{value}" for layer in layers for value in (layer.units, layer.rate)}
        known |= {word for action in step.do for word in action.words}
        known |= {step.until.right} if step.until else set()
        for said in re.findall(r"`([\d.]+)`", f"{step.text} {step.say}"):
            assert str(float(said)) in {str(float(each)) for each in known if _is_number(each)}


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\d.]+(e-\d+)?", text) is not None


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_every_training_is_claimed_something_of(lesson):
    """A step checks itself: what a training came to is held against something."""
    for step in lesson.steps:
        claimed = {name for each in step.claims for name in names_in(f"{each.left} {each.right}")}
        claimed |= set(names_in(step.until.left)) if step.until else set()
        for training in step.trainings:
            name = f"trial.{training.words[0]}." if training.verb == "trial" else "run."
            is_of_several = training.words[0][:-1] in ("raw_", "small_")  # claimed of their mean
            assert is_of_several or any(each.startswith(name) for each in claimed), step.title
        assert step.until or step.claims, step.title


def checks_of(lesson):
    return [(step, each) for step in lesson.steps for each in (step.until, *step.claims) if each]


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_every_check_can_hold_and_can_fail_and_then_says_the_number(lesson):
    """Else it would check nothing."""
    chance = random.Random(1)
    for _, check in checks_of(lesson):
        names = names_in(f"{check.left} {check.right}")
        values = (-1.0, 0.0, 0.25, 0.5, 0.9, 1, 2, 3, 4, 6, check.right, "other")
        tried = ({name: chance.choice(values) for name in names} for _ in range(20_000))
        by_outcome = {}
        for figures in tried:
            by_outcome[check.holds(figures)] = figures
            if {True, False} <= by_outcome.keys():
                break
        assert {True, False} <= by_outcome.keys(), check
        said = check.failure(by_outcome[False], lambda _, value: f"<{value}>")
        assert said.startswith(f"On this computer it came out otherwise: {check.left} is <")


def skeleton(lesson: Lesson) -> Lesson:
    """All of a lesson but its words; of these the figures, written or to be filled in."""

    def figures(text: str) -> str:
        return " ".join(sorted(re.findall(r"\{[^{}]*\}|`[^`]*`|\d+", text)))

    words = {name: figures(getattr(lesson, name)) for name in ("title", "about")}
    steps = tuple(
        dataclasses.replace(
            step, **{name: figures(getattr(step, name)) for name in ("title", "text", "say")}
        )
        for step in lesson.steps
    )
    return dataclasses.replace(lesson, **words, steps=steps)


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translated_lesson_does_and_claims_the_same_in_other_words(path):
    english, translated = read_lesson(path.parents[1] / path.name), read_lesson(path)
    assert skeleton(translated) == skeleton(english)
    assert translated.about != english.about or not english.about
    assert translated.title != english.title


def test_lessons_are_read_in_the_language_that_is_spoken(monkeypatch):
    monkeypatch.setenv(FILE_VARIABLE, str(TRANSLATIONS / "inkling_de.ts"))
    assert [path.parent.name for path in shipped_files()] == ["de"] * len(SHIPPED)
    monkeypatch.setenv(FILE_VARIABLE, str(TRANSLATIONS / "inkling_it.ts"))
    assert [read_lesson(path) for path in shipped_files()] == SHIPPED  # not translated: English
