"""Names of new tasks: none that is, was, or cannot be a folder's."""

import pytest

from core.files.paths import user_models, user_runs
from core.user_data.task_names import free_name


@pytest.mark.parametrize(
    ("title", "name"),
    [("Wild plants!", "wild-plants"), ("???", "task"), ("Con", "task-con"), ("Digits", "digits-2")],
)
def test_small_letters_digits_and_hyphens(title, name):
    assert free_name(title) == name


def test_one_that_has_left_models_or_trainings_is_not_free():
    user_models("signs").mkdir(parents=True)
    user_runs("signs-2").mkdir(parents=True)
    assert free_name("Signs") == "signs-3"
