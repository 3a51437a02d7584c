"""A training as one file: all is in it, nothing runs or is fetched, and a name is only a name."""

import dataclasses
import math
import re
from html.parser import HTMLParser

import pytest

from core.runs.log import RunRecord
from core.runs.mistakes import RunMistakes
from core.runs.presets import presets_for
from core.runs.protocol import Evaluated, Figures, Mistake
from gui.training.report import report_page
from tests.support.fake_trainer import PNG
from tests.support.run_course import epoch
from tests.support.training import record

pytestmark = pytest.mark.usefixtures("english")

MISTAKES = RunMistakes(
    tuple("0123456789"),
    candidate=tuple(Mistake(index, "4", "9", 0.98, PNG) for index in range(60)),
)
HOSTILE = "<script>alert('x')</script>\"><img src=http://evil/>&"


def measured(model: str, right: int) -> dict:
    confusion = [[100 if row == column else 0 for column in range(10)] for row in range(10)]
    confusion[4][4], confusion[4][9] = right, 100 - right
    fraction = (900 + right) / 1000
    figures = Figures(
        *(1000, fraction, fraction - 0.01, fraction + 0.01, 0.05, 0.004),
        per_class=tuple(row[place] / 100 for place, row in enumerate(confusion)),
        confusion=tuple(map(tuple, confusion)),
    )
    kept = dataclasses.asdict(Evaluated(model, "test", figures).figures)
    del kept["mistakes"]
    return {"test": kept}


def whole() -> RunRecord:
    return dataclasses.replace(
        record("tutorial", 0.97, 14.2, outcome="kept", model="digits-mlp-0001"),
        figures={"candidate": measured("candidate", 70), "current": measured("current", 98)},
    )


class Seen(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, page: str):
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "img", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_all_that_is_known_of_a_training_is_on_the_page():
    page = Seen(report_page(whole(), MISTAKES, "Digits"))
    for words in (
        "Tutorial",
        "Digits · ",
        "kept as digits-mlp-0001",
        "The tutorial's result: 97 %, as expected.",
        "The current model is better by 2.8 points, more than chance explains.",
        "It learned for 14 s.",
        "New against current",
        "Right, of 1000 99.8 % 97.0 %",
        "Network Dense, 128 + 128",
        "Epochs 3",
        "Batch 32",
        "Loss categorical cross-entropy",
        "Optimizer adam",
        "Learning rate 0.001",
        "Input scaling length",
        "Seed 1",
        "Solid, blue: training. Dashed, orange: validation, on pictures held back.",
        "Row: the right class. Column: the new model's answer.",
        "Worst mistakes",
        "The right class → the new model's answer, and how sure it was.",
        "4 → 9 98.0 %",
        "The code",
        "keras.optimizers.Adam(0.001)",
        "All of this page is in this file.",
    ):
        assert words in page.text, words
    assert page.tags.count("svg") == 2
    assert page.tags.count("polyline") == 4
    assert page.tags.count("img") == 40
    pictures = [value for name, value in page.attributes if name == "src"]
    assert set(pictures) == {f"data:image/png;base64,{PNG}"}


def test_it_runs_nothing_and_fetches_nothing():
    text = report_page(whole(), MISTAKES, "Digits")
    page = Seen(text)
    assert not {"script", "link", "iframe", "object", "a", "base", "form"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "href"]
    assert "default-src 'none'; img-src data:; style-src 'unsafe-inline'" in text
    outside = re.findall(r"(?:url\(|https?:|@import)", text.split("<pre>")[0])
    assert outside == []


@pytest.mark.parametrize("place", ["task", "class", "model", "preset", "setting", "picture"])
def test_a_hostile_name_is_only_a_name(place):
    made, mistakes, title = whole(), MISTAKES, "Digits"
    settings = dict(made.settings)
    if place == "task":
        title = HOSTILE
    elif place == "class":
        named = tuple(dataclasses.replace(each, label=HOSTILE) for each in MISTAKES.candidate)
        mistakes = RunMistakes((HOSTILE, *"123456789"), candidate=named)
    elif place == "model":
        made = dataclasses.replace(made, model=HOSTILE)
    elif place == "preset":
        settings["preset"] = HOSTILE
    elif place == "setting":
        settings |= {"network": HOSTILE, "data": (HOSTILE,), "init_from": HOSTILE}
    else:
        bad = dataclasses.replace(MISTAKES.candidate[0], png='"><script>')
        mistakes = dataclasses.replace(MISTAKES, candidate=(bad,))
    made = dataclasses.replace(made, settings=settings)
    page = Seen(report_page(made, mistakes, title))
    assert "script" not in page.tags
    assert not [value for name, value in page.attributes if name == "src" and "evil" in value]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("stopped", "It was cancelled, so there is no model of it."),
        ("failed", "It failed, so there is no model of it."),
        ("undecided", "Nothing was measured."),
    ],
)
@pytest.mark.parametrize("epochs", [0, 1, 3])
def test_what_ended_without_a_model_has_a_report_too(outcome, words, epochs):
    made = dataclasses.replace(
        record("tutorial", 0.9, 5.0, outcome=outcome),
        figures={},
        curves=tuple(epoch(number) for number in range(1, epochs + 1)),
    )
    page = Seen(report_page(made, RunMistakes(), "Digits"))
    assert words in page.text
    assert ("It ended before its first epoch." in page.text) == (epochs == 0)
    assert "svg" in page.tags or not epochs
    assert "Worst mistakes" not in page.text
    assert "What is taken for what" not in page.text
    assert "keras.optimizers.Adam(0.001)" in page.text


@pytest.mark.parametrize("burst", [math.inf, math.nan, 1e308])
def test_a_loss_that_burst_is_left_out_of_its_curve(burst):
    made = record("tutorial", 0.97, 14.0)
    curves = (epoch(1, 0.5, 0.8), epoch(2, burst, 0.8), epoch(3, 0.4, 0.9))
    page = report_page(dataclasses.replace(made, curves=curves), RunMistakes(), "Digits")
    assert [len(each.split()) for each in re.findall(r'points="([^"]*)"', page)] == [2, 2, 3, 3]


def test_a_training_without_code_says_why():
    settings = dataclasses.asdict(presets_for("letters")["best"].settings)
    page = Seen(report_page(RunRecord("letters", settings), RunMistakes(), "A & B"))
    assert (
        "There is no code for trainings on letters, as Keras brings no letters to learn from. "
        "Choose another training."
    ) in page.text
    assert "A & B" in page.text
