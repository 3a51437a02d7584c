"""Custom tasks: whole on the disk or not there, found again, and brought back."""

import numpy as np
import pytest

from core.errors import ImageError, StoreError, UsageError
from core.files.atomic import trash_of
from core.files.paths import user_models, user_tasks
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.preprocessing.model_input import digit_input
from core.runs.networks import networks_for
from core.task import DIGITS, DRAWINGS, PHOTOS
from core.user_data.class_folders import check_folder
from core.user_data.custom_tasks import (
    TASK_FILE,
    add_drawing,
    all_tasks,
    create,
    custom_tasks,
    damaged_tasks,
    find_custom_task,
    find_task,
    read_example,
    remove_example,
    remove_if_empty,
    remove_task,
    restore_task,
    set_kind,
)
from tests.support.class_folders import fill

STROKES = (Stroke((StrokePoint(100, 100, 18), StrokePoint(200, 300, 18))),)
INK = render(STROKES)


def from_folder(tmp_path, title: str = "Trees"):
    fill(tmp_path / "mine", "Oak", 3)
    fill(tmp_path / "mine", "Ash", 2)
    return create(title, PHOTOS, check_folder(tmp_path / "mine"))


def test_a_folder_becomes_a_task(tmp_path):
    made = from_folder(tmp_path)

    assert custom_tasks() == [made]
    assert (made.name, made.title, made.kind) == ("trees", "Trees", "photos")
    assert made.classes == ("Ash", "Oak")
    assert networks_for(made.task.name) == ("own",)
    assert made.counts() == {"Ash": 2, "Oak": 3}
    assert [each.name for each in user_tasks().iterdir()] == ["trees"]
    assert list(all_tasks()) == ["digits", "letters", "pets", "trees"]
    assert find_task("trees") == made.task
    assert find_task("digits") == DIGITS


def test_a_new_sign_is_drawn_example_by_example():
    task = create("Signs", DRAWINGS)
    assert task.classes == ()
    first = add_drawing(task, "star", INK, STROKES)
    add_drawing(task, "star", INK)
    add_drawing(task, "A/C", INK)

    assert find_custom_task("signs").counts() == {"A/C": 1, "star": 2}
    assert find_custom_task("signs").classes == ("A/C", "star")
    assert np.array_equal(read_example(first, DRAWINGS), digit_input(INK))
    remove_example(task, first)
    assert find_custom_task("signs").counts() == {"A/C": 1, "star": 1}
    assert first.with_suffix(".json").exists() is False


def test_names_for_folders_and_commands():
    titles = ["Wild plants!", "Мои грибы", "???", "Digits 2", "con", "Wild-plants", "pets", "-"]
    names = [create(title, DRAWINGS).name for title in titles]
    assert names == [
        *("wild-plants", "мои-грибы", "task", "digits-2", "task-con", "wild-plants-2"),
        *("pets-2", "task-2"),
    ]
    assert {each.title for each in custom_tasks()} == set(titles)


@pytest.mark.parametrize("title", ["Digits", "trees", "TREES", "Cats & dogs"])
def test_a_title_is_given_once(tmp_path, title):
    from_folder(tmp_path)
    with pytest.raises(UsageError) as refusal:
        create(title, DRAWINGS)
    assert str(refusal.value) == f"There is a task '{title}' already. Give another name."


def test_no_title_is_refused():
    with pytest.raises(UsageError) as refusal:
        create(" ", DRAWINGS)
    assert str(refusal.value) == "A name is missing. Give one of at least one letter or digit."


def test_a_task_that_nobody_made_is_said(tmp_path):
    from_folder(tmp_path)
    with pytest.raises(UsageError) as refusal:
        find_task("birds")
    assert str(refusal.value) == (
        "There is no task 'birds'. Choose one of: digits, letters, pets, trees."
    )


def test_removed_and_brought_back(tmp_path):
    made = from_folder(tmp_path)
    remove_task(made)
    assert custom_tasks() == []
    restore_task(made)
    assert custom_tasks() == [made]
    assert made.counts() == {"Ash": 2, "Oak": 3}
    with pytest.raises(StoreError) as refusal:
        restore_task(made)
    assert str(refusal.value) == "Trees cannot be brought back: it is gone, or there again."


def test_a_failed_creation_can_be_tried_again(tmp_path, monkeypatch):
    fill(tmp_path / "mine", "Oak", 2)
    report = check_folder(tmp_path / "mine")

    def refuse(*_: object):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        for given in (report, None):
            with pytest.raises(StoreError) as refusal:
                create("Trees", PHOTOS, given)
            assert str(refusal.value) == (
                "Not saved: the disk is full. Make room on it, then try again."
            )
    assert custom_tasks() == []
    assert create("Trees", PHOTOS, report).counts() == {"Oak": 2}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "is damaged"),
        ("{", "is damaged"),
        ("[]", "is damaged"),
        ("null", "is damaged"),
        ("[" * 9999, "is damaged"),
        ('{"version": 2, "title": "x", "kind": "photos"}', "was written by a newer Inkling"),
        ('{"version": 1, "title": "x"}', "is damaged (Object missing required field `kind`)"),
        (
            '{"version": 1, "title": 5, "kind": "photos"}',
            "is damaged (title: Expected `str`, got `int`)",
        ),
        (
            '{"version": 1, "title": "x", "kind": "songs"}',
            "is damaged (kind: neither drawings nor photos)",
        ),
        ('{"version": 1, "title": "", "kind": "photos"}', "is damaged (title: not a name)"),
    ],
)
def test_a_damaged_task_is_left_out_and_said(tmp_path, content, why):
    made = from_folder(tmp_path)
    whole = create("Signs", DRAWINGS)
    (made.folder / "task.json").write_text(content)
    (user_tasks() / "notes.txt").write_text("mine")
    assert custom_tasks() == [whole]
    assert damaged_tasks() == [
        f"{made.folder / 'task.json'} {why}, so this task is left out; its pictures stay where "
        "they are."
    ]


def test_whole_tasks_are_nothing_to_speak_of(tmp_path):
    assert damaged_tasks() == []
    from_folder(tmp_path)
    assert damaged_tasks() == []


def test_a_photo_of_a_drawing_is_read_like_the_drawing(tmp_path):
    task = create("Signs", DRAWINGS)
    drawn = add_drawing(task, "star", INK)
    from core.images.decoder import encode_png

    on_paper = drawn.with_name("0123456789ab.png")
    on_paper.write_bytes(encode_png(np.repeat((255 - INK)[:, :, np.newaxis], 3, axis=2)))
    assert np.allclose(read_example(on_paper, DRAWINGS), digit_input(INK), atol=0.05)
    empty = add_drawing(task, "star", np.zeros_like(INK))
    with pytest.raises(ImageError) as refusal:
        read_example(empty, DRAWINGS)
    assert str(refusal.value) == (
        f"{empty.name} is empty paper. Delete it from the examples, and go on."
    )
    assert read_example(drawn, PHOTOS, 128).shape == (128, 128, 1)


@pytest.mark.parametrize("kind", ["models", "corrections", "runs"])
def test_a_new_task_takes_over_nothing_from_one_that_was_removed(tmp_path, kind):
    made = from_folder(tmp_path)
    (user_tasks().parent / kind / "rocks").mkdir(parents=True)
    remove_task(made)

    assert create("Trees", DRAWINGS).name == "trees-2"
    assert create("Rocks", DRAWINGS).name == "rocks-2"
    assert create("Auto", DRAWINGS).name == "auto-2"


def test_a_kind_can_be_changed_and_the_pictures_stay(tmp_path):
    made = from_folder(tmp_path)
    (user_models(made.name) / "own-1").mkdir(parents=True)

    changed = set_kind(made, DRAWINGS)

    assert (changed.kind, changed.counts()) == (DRAWINGS, made.counts())
    assert custom_tasks() == [changed]
    assert not user_models(made.name).exists()  # what it learned was of the other kind
    assert create("Trees again", PHOTOS).name == "trees-again"


def test_a_kind_that_cannot_be_changed_stays_with_its_models(tmp_path):
    made = from_folder(tmp_path)
    (user_models(made.name) / "own-1").mkdir(parents=True)
    trash = trash_of(user_models(made.name).parent)
    trash.write_text("no folder")

    with pytest.raises(StoreError):
        set_kind(made, DRAWINGS)

    assert custom_tasks() == [made]
    assert (user_models(made.name) / "own-1").is_dir()
    trash.unlink()
    about = made.folder / TASK_FILE
    about.unlink()
    (about / "in the way").mkdir(parents=True)
    with pytest.raises(StoreError):
        set_kind(made, DRAWINGS)
    assert (user_models(made.name) / "own-1").is_dir()


def test_only_a_task_without_pictures_and_models_is_left_without_a_trace(tmp_path):
    filled, empty, learned = from_folder(tmp_path), create("Empty", DRAWINGS), create("Old", PHOTOS)
    (user_models(learned.name) / "own-1").mkdir(parents=True)

    assert [remove_if_empty(each) for each in (filled, empty, learned)] == [False, True, False]

    assert [each.name for each in custom_tasks()] == ["old", "trees"]
    assert sorted(each.name for each in user_tasks().iterdir()) == ["old", "trees"]
