"""Profiles and sittings: each has folders of its own, and none loses anything by another."""

import json
import os
import subprocess
import sys

import pytest

from core.classroom.sittings import (
    CURRENT_FILE,
    begin,
    earlier,
    leave,
    name_of_open,
    open_again,
    open_current,
    profile_name,
    take_profile,
)
from core.errors import StoreError, UsageError
from core.files.atomic import make_folder
from core.files.paths import (
    PROFILE,
    SITTING,
    common_data_folder,
    config_folder,
    profile_folder,
    user_data_folder,
    user_models,
)
from core.lessons.lesson import all_lessons
from core.runs.log import remove_leftovers


def work(text: str) -> None:
    """Somebody makes something."""
    make_folder(user_data_folder())
    (user_data_folder() / "work.txt").write_text(text)


@pytest.mark.parametrize(
    ("arguments", "name", "rest"),
    [
        (["--profile", "Ada", "cat.jpg"], "Ada", ["cat.jpg"]),
        (["--profile=Ada L.", "models", "--json"], "Ada L.", ["models", "--json"]),
        (["cat.jpg", "--profile", "x"], "", ["cat.jpg", "--profile", "x"]),
        ([], "", []),
    ],
)
def test_a_profile_is_the_first_argument(arguments, name, rest):
    assert take_profile(arguments) == rest
    assert profile_name() == name


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--profile"], "--profile needs a name, as in: inkling --profile Ada"),
        (["--profile="], "--profile needs a name, as in: inkling --profile Ada"),
        (["--profile", "--json"], "--profile needs a name, as in: inkling --profile Ada"),
        (
            ["--profile", "\u200b"],
            "A name is missing. Give one of at least one letter or digit.",
        ),
        (
            ["--profile", "x" * 61],
            "The name is too long: 61 characters. Give one of at most 60.",
        ),
    ],
)
def test_what_is_no_name_of_a_profile_is_one_sentence(arguments, sentence):
    with pytest.raises(UsageError) as refusal:
        take_profile(arguments)
    assert str(refusal.value) == sentence
    assert profile_name() == ""


def test_a_profile_has_folders_of_its_own_and_no_name_leads_out_of_them(monkeypatch):
    everybodys = config_folder(), user_data_folder()
    for name in ("Ada", "../x", "con", "a/b"):
        take_profile(["--profile", name])
        mine = config_folder(), user_data_folder()
        for folder, above in zip(mine, everybodys, strict=True):
            assert folder.resolve().parent == (above / "profiles").resolve()
    take_profile(["--profile", "Ada"])
    as_written = user_data_folder()
    take_profile(["--profile", "ada"])
    assert user_data_folder() == as_written
    monkeypatch.setenv(PROFILE, "Grace")  # as an administrator sets it
    assert take_profile(["photo.png"]) == ["photo.png"]
    assert profile_name() == "Grace"


def test_a_new_sitting_has_nothing_and_the_old_one_all():
    work("of the first")
    first = user_data_folder(), config_folder()
    begin("Ada")
    second = user_data_folder()
    assert second != first[0]
    assert config_folder() != first[1]
    assert not (second / "work.txt").exists()
    assert [(each.folder, each.name) for each in earlier()] == [("", "Ada")]
    work("of the second")
    begin("Grace")  # within the same second
    assert user_data_folder() not in (first[0], second)
    assert [each.name for each in earlier()] == ["Grace", "Ada"]
    leave("")
    open_again("")
    assert (user_data_folder() / "work.txt").read_text() == "of the first"
    assert name_of_open() == "Ada"
    assert (second / "work.txt").read_text() == "of the second"
    assert [each.name for each in earlier()] == ["", "Grace"]


def test_the_sitting_that_was_open_is_open_at_the_next_start():
    begin("Ada")
    open_now = user_data_folder()
    os.environ[SITTING] = ""
    assert open_current() == ""
    assert user_data_folder() == open_now
    take_profile(["--profile", "Grace"])
    assert open_current() == ""
    assert user_data_folder() == profile_folder()  # each profile has its own


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "is damaged"),
        ('{"version": 1, "folder": "20000101-000000"}', "names a session that is not there"),
        ('{"version": 1, "folder": "../../x"}', "names a session that is not there"),
        ('{"version": 2}', "was written by a newer Inkling"),
    ],
)
def test_what_cannot_be_read_of_them_is_one_sentence_and_loses_nothing(content, reason):
    begin("Ada")
    work("of the second")
    second = user_data_folder()
    path = profile_folder() / CURRENT_FILE
    path.write_text(content)
    assert open_current() == (
        f"Which session was open last is not known: {path} {reason}. The first one is open; all "
        "others are whole, under File > Earlier Sessions."
    )
    assert user_data_folder() == profile_folder()
    assert second.name in [each.folder for each in earlier()]
    assert (second / "work.txt").read_text() == "of the second"


def test_one_whose_name_cannot_be_read_is_there_without_it():
    begin("Ada")
    (profile_folder() / "left.json").write_text("[]")
    [first] = earlier()
    assert (first.folder, first.name) == ("", "")
    assert first.left == profile_folder().stat().st_mtime


def test_a_file_in_the_way_is_said_and_the_sitting_stays():
    work("mine")
    (profile_folder() / "sessions").write_text("a file")
    with pytest.raises(StoreError) as refusal:
        begin("Ada")
    assert str(refusal.value) == (
        f"Not saved: a file is where the folder {profile_folder()} should be. Move it away, then "
        "try again."
    )
    assert user_data_folder() == profile_folder()
    assert earlier() == []


def test_cleaning_up_in_one_sitting_leaves_the_others_alone():
    """A model that waits for a decision there is known there alone."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    name = f".candidate-{dead.pid}-0a1b2c3d"
    first = user_models("digits") / name
    begin("Ada")
    second = user_models("digits") / name
    for folder in (first, second):
        make_folder(folder)
    begin("Grace")
    remove_leftovers()
    assert first.is_dir()
    open_again("")
    remove_leftovers()
    assert second.is_dir()
    assert not first.exists()  # nobody waits for it here, where that would be known


def test_a_teachers_lessons_are_there_in_every_sitting_and_progress_is_not():
    make_folder(common_data_folder() / "lessons")
    (common_data_folder() / "lessons" / "mine.md").write_text("# Mine\n\n## A\n\nRead.\n")
    take_profile(["--profile", "Ada"])
    begin("")
    assert all_lessons()[-1].title == "Mine"
    assert json.loads((profile_folder() / CURRENT_FILE).read_text())["folder"]
