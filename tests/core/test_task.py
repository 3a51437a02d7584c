"""Tasks know what is asked of them, so that nobody has to ask which one it is."""

import pytest

from core import translation
from core.datasets.registry import CATALOGUE
from core.errors import UsageError
from core.task import (
    DIGITS,
    DRAWINGS,
    LETTERS,
    PETS,
    PHOTOS,
    TASKS,
    custom_task,
    shown_classes,
    task_named,
)


def test_the_kind_follows_from_how_pictures_are_read():
    assert (DIGITS.kind, DIGITS.reads_rows) == (DRAWINGS, True)
    assert (LETTERS.kind, LETTERS.reads_rows) == (DRAWINGS, True)
    assert (PETS.kind, PETS.reads_rows) == (PHOTOS, False)


def test_a_custom_task_asks_for_what_it_is_about():
    signs = custom_task("signs", "Signs", ("a", "b"), DRAWINGS)
    birds = custom_task("birds", "Birds", ("a", "b"), PHOTOS)

    assert (signs.kind, signs.reads_rows, signs.hint) == (
        DRAWINGS,
        False,
        "Draw one of these here",
    )
    assert (birds.kind, birds.hint, birds.data_sets) == (PHOTOS, "Drop a photo here", ())


def test_a_bundled_task_is_learned_from_data_sets_that_there_are():
    for task in TASKS.values():
        assert task.data_sets
        assert set(task.data_sets) <= set(CATALOGUE)


def test_a_name_that_no_task_has_is_said():
    assert task_named("pets") is PETS
    with pytest.raises(UsageError) as refusal:
        task_named("birds")
    assert str(refusal.value) == "There is no task 'birds'. Choose one of: digits, letters, pets."


def test_classes_that_came_with_inkling_are_said_in_the_persons_language_and_ones_own_are_not():
    words = {"Cat": "Katze", "Dog": "Hund", "Neither": "Keins"}
    translation.use(lambda text: words.get(text, text))
    try:
        assert shown_classes("pets", ("Cat", "Dog", "Neither")) == ("Katze", "Hund", "Keins")
        assert shown_classes("cats-of-ours", ("Cat", "Tom")) == ("Cat", "Tom")
        assert shown_classes("digits", DIGITS.classes) == DIGITS.classes
    finally:
        translation.use(None)
    assert shown_classes("pets", PETS.classes) == ("Cat", "Dog")
