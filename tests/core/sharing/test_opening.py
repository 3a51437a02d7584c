"""A shared file, written by one profile and opened on another."""

import numpy as np
import pytest

from core.models.card import KERAS_FILE
from core.models.classifier import Classifier
from core.models.store import Store
from core.preprocessing.ink import render
from core.preprocessing.model_input import digit_input
from core.sharing.opening import look, take_over
from core.user_data.custom_tasks import custom_tasks, find_custom_task
from tests.support.shared import draw_signs, profile, shared_signs, some_strokes

pytestmark = pytest.mark.usefixtures("model_folder")


def test_it_says_what_it_holds_before_anything_is_taken_over(tmp_path):
    file = shared_signs(tmp_path)
    seen = look(file)
    assert (seen.title, seen.kind, seen.writer) == ("Signs", "drawings", "Anna")
    assert seen.examples == {"one": 3, "zero": 3}
    assert [model.title for model in seen.models] == ["My classes"]
    assert seen.size == file.stat().st_size
    assert custom_tasks() == []


def test_it_answers_on_another_profile_as_it_did_on_the_first(tmp_path):
    file = shared_signs(tmp_path)
    inputs = [digit_input(render(some_strokes(seed))) for seed in range(20)]
    with profile(tmp_path / "home of Anna"):
        own = Classifier(Store("signs").current().folder)
        expected = [own.predict(each).probabilities for each in inputs]
    taken = take_over(file, look(file))
    folder = Store(taken.task).current().folder
    foreign = Classifier(folder)
    assert (foreign.is_foreign, foreign.card.origin) == (True, "Anna")
    answers = [foreign.predict(each).probabilities for each in inputs]
    assert np.array_equal(answers, expected)
    assert not (folder / KERAS_FILE).exists()


def test_a_task_of_the_same_name_stays_as_it_was(tmp_path):
    own = draw_signs(each=1, trained=False)
    file = shared_signs(tmp_path)
    taken = take_over(file, look(file))
    assert (taken.title, taken.task, taken.pictures, taken.models) == ("Signs 2", "signs-2", 6, 1)
    assert find_custom_task("signs") == own
    assert own.counts() == {"one": 1, "zero": 1}
    assert find_custom_task("signs-2").counts() == {"one": 3, "zero": 3}
