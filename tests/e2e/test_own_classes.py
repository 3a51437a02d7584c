"""A new sign from its first example to its answer: the real program and the real trainer."""

import random

import pytest

from core.models.card import shipped_folders
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.task import DRAWINGS
from core.user_data.custom_tasks import add_drawing, create
from tests.support.handwriting import on_canvas
from tests.support.person import RETRAIN_AND_KEEP, Person
from tests.support.pointer import draw_digit, label
from tests.support.tasks import choose
from tests.support.training import trainers

pytestmark = pytest.mark.timeout(300)
SIGNS = {"ring": "0", "bar": "1", "flag": "7"}


@pytest.fixture(autouse=True)
def own_settings(qapp, tmp_path):
    yield
    assert not trainers()


@pytest.fixture
def signs():
    """Ten drawings of each, no two alike."""
    if not any(folder.name == "digits-cnn" for folder in shipped_folders("digits")):
        pytest.skip("the cnn is not in this clone: make models")
    chance = random.Random(1)
    task = create("Signs", DRAWINGS)
    for name, digit in SIGNS.items():
        for _ in range(10):
            place = {each: chance.random() for each in ("x", "y")}
            drawn = on_canvas(digit, size=chance.uniform(0.3, 0.9), **place)
            shaken = [
                Stroke(
                    tuple(
                        StrokePoint(x + chance.gauss(0, 3), y + chance.gauss(0, 3), 18)
                        for x, y in points
                    )
                )
                for points in drawn
            ]
            add_drawing(task, name, render(shaken), shaken)
    return task


def test_a_new_sign_is_learned_and_answered(signs):
    answers = []

    def chooses(window):
        choose(window, "Signs")
        answers.append(label(window, "verdict_label"))

    def draws(window):
        draw_digit(window, "7", size=0.5)
        answers.append(label(window, "verdict_label"))
        window.drawing.clear()
        draw_digit(window, "0", size=0.6)
        answers.append(label(window, "verdict_label"))

    Person(
        chooses,
        *RETRAIN_AND_KEEP,
        draws,
    ).work()

    assert answers == ["Not trained yet", "flag", "ring"]
