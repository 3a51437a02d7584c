"""A shared file, written by one profile and opened on another."""

import dataclasses
import shutil
from dataclasses import replace

import numpy as np
import pytest

from core.errors import StoreError
from core.files.paths import user_data_folder, user_models
from core.images.decoder import read_png
from core.lessons.lesson import lessons_folder
from core.models.card import KERAS_FILE
from core.models.classifier import Classifier
from core.models.store import Store
from core.preprocessing.ink import render
from core.preprocessing.model_input import digit_input
from core.runs.log import RunLog, RunRecord
from core.runs.own_presets import add_preset, kept, own_presets
from core.runs.presets import PRESETS, presets_for
from core.runs.protocol import Figures
from core.sharing import opening
from core.sharing.format import presets_in_words
from core.sharing.opening import SharedReader, look, take_over
from core.sharing.writing import share_task
from core.task import DIGITS, PHOTOS
from core.user_data.corrections import Corrections, read_strokes
from core.user_data.custom_tasks import custom_tasks, find_custom_task
from tests.support.custom_model import keep_model
from tests.support.faults import FULL, Disk
from tests.support.kept_models import keep_twice
from tests.support.refusal import refusal
from tests.support.shared import draw_signs, profile, shared_signs, some_strokes

pytestmark = pytest.mark.usefixtures("model_folder")


_FIGURES = Figures(2, 0.5, 0.1, 0.95, 1.0, 0.0, per_class=(0.5, 0.0), confusion=((1, 0), (1, 0)))


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


def test_the_model_that_answers_there_answers_here(tmp_path):
    file = tmp_path / "signs.inkling"
    with profile(tmp_path / "home of Anna"):
        task = draw_signs(each=1)
        first = Store("signs").current().folder
        keep_model(task)
        Store("signs").make_current(first)
        share_task(task.task, file, "Anna")
    seen = look(file)
    assert [model.name for model in seen.models] == ["signs-own-0002", "signs-own-0001"]
    take_over(file, seen)
    assert Store("signs").current().folder.name == "signs-shared-0002"


def test_a_model_of_ones_own_that_waits_for_a_decision_stays(shared_digits, model_folder):
    waits = Store("digits").new_candidate("mlp", waiting=[])
    shutil.copytree(model_folder, waits, dirs_exist_ok=True)
    dead = waits.parent.with_name(".candidate-999999999-00000000")
    waits.parent.rename(dead)
    record = RunRecord(
        "digits",
        {"output": str(dead / waits.name)},
        figures={"candidate": {"test": dataclasses.asdict(_FIGURES)}},
    )
    RunLog("digits").add(record)
    assert RunLog("digits").pending()
    take_over(shared_digits, look(shared_digits))
    assert (dead / waits.name / "card.json").is_file()


def test_a_task_of_photos_comes_with_its_photos(tmp_path, trees):
    file = tmp_path / "trees.inkling"
    share_task(trees.task, file, "Anna")
    taken = take_over(file, look(file))
    assert (taken.title, taken.pictures, taken.models) == ("Trees 2", 4, 1)
    made = find_custom_task(taken.task)
    assert (made.kind, made.counts()) == (PHOTOS, {"Ash": 2, "Oak": 2})
    shared, own = (sorted(each.examples.rglob("*.png")) for each in (made, trees))
    for ours, theirs in zip(shared, own, strict=True):
        assert ours.name == theirs.name
        assert np.array_equal(read_png(ours), read_png(theirs))


def test_a_task_of_the_same_name_stays_as_it_was(tmp_path):
    own = draw_signs(each=1, trained=False)
    file = shared_signs(tmp_path)
    taken = take_over(file, look(file))
    assert (taken.title, taken.task, taken.pictures, taken.models) == ("Signs 2", "signs-2", 6, 1)
    assert find_custom_task("signs") == own
    assert own.counts() == {"one": 1, "zero": 1}
    assert find_custom_task("signs-2").counts() == {"one": 3, "zero": 3}


@pytest.fixture
def shared_digits(tmp_path, model_folder):
    """What Anna shares of digits: two corrections, one model, one training, one lesson."""
    file = tmp_path / "digits.inkling"
    lesson = tmp_path / "my-hand.md"
    lesson.write_text("# My hand\n")
    with profile(tmp_path / "home of Anna"):
        for seed in range(2):
            Corrections("digits").add("7", render(some_strokes(seed)), some_strokes(seed))
        kept = keep_twice(model_folder)
        RunLog("digits").add(RunRecord("digits", {"output": str(kept)}, seconds=12.5))
        share_task(DIGITS, file, "Anna", [lesson])
    return file


def test_what_belongs_to_digits_goes_to_digits_and_replaces_nothing(shared_digits):
    current = Store("digits").current().folder
    seen = look(shared_digits)
    assert (seen.corrections, len(seen.models), seen.runs, seen.seconds) == (2, 2, 1, 12.5)
    taken = take_over(shared_digits, seen)
    assert (taken.title, taken.models, taken.runs, taken.corrections) == ("Digits", 2, 1, 0)
    assert Store("digits").current().folder == current
    assert Corrections("digits").all() == []
    (record,) = RunLog("digits").all()
    assert record.settings["output"] == ""


def test_corrections_are_merged_where_one_says_so_and_each_once(shared_digits):
    for added in (2, 0):
        taken = take_over(shared_digits, look(shared_digits), merge_corrections=True)
        assert taken.corrections == added
    (first, second) = Corrections("digits").all()
    assert {read_strokes(first), read_strokes(second)} == {
        tuple(some_strokes(seed)) for seed in range(2)
    }


def test_a_lesson_comes_along_under_a_name_that_is_free(shared_digits):
    own = lessons_folder() / "my-hand.md"
    own.parent.mkdir(parents=True)
    own.write_text("# Mine\n")
    assert take_over(shared_digits, look(shared_digits)).lessons == 1
    assert own.read_text() == "# Mine\n"
    assert (lessons_folder() / "my-hand-2.md").read_text() == "# My hand\n"


def test_presets_come_along_with_what_they_lock_and_replace_none(shared_digits, tmp_path):
    file = tmp_path / "presets.inkling"
    tutorial = PRESETS["tutorial"].settings
    add_preset("digits", kept("Our class", tutorial, []))
    mine = own_presets("digits")
    with profile(tmp_path / "home of Anna"):
        hers = add_preset("digits", kept("Our class", replace(tutorial, epochs=2), ["epochs"]))
        share_task(DIGITS, file, "Anna", presets=[hers])
    seen = look(file)
    assert presets_in_words(seen) == ["Our class: epochs 2; locked: epochs"]
    assert own_presets("digits") == mine
    assert take_over(file, seen).presets == 1
    taken = own_presets("digits").pop("our-class-2")
    assert (taken.title, taken.settings.epochs, taken.locked) == ("Our class 2", 2, {"epochs"})
    assert own_presets("digits")["our-class"] == mine["our-class"]
    assert look(shared_digits).presets == ()


def test_a_preset_of_a_task_of_ones_own_is_for_the_task_that_is_made(tmp_path):
    file = tmp_path / "signs.inkling"
    signs = draw_signs(each=1, trained=False)
    settings = presets_for(signs.name)["examples"].settings
    longer = add_preset(signs.name, kept("Longer", replace(settings, epochs=40), ["epochs"]))
    share_task(signs.task, file, "Anna", presets=[longer])
    taken = take_over(file, look(file))
    assert (taken.task, taken.presets) == ("signs-2", 1)
    assert own_presets("signs-2")["longer"].settings == replace(settings, task="signs-2", epochs=40)


@pytest.mark.parametrize("at", [9, 100])
def test_a_full_disk_leaves_nothing_of_it_and_all_of_ones_own(tmp_path, monkeypatch, at):
    own = draw_signs(each=1, trained=False)
    file = shared_signs(tmp_path, each=1)
    seen, disk = look(file), Disk(monkeypatch, tmp_path)
    with disk.failing(at, FULL):
        words = refusal(StoreError, take_over, file, seen)
    assert words == "Not saved: the disk is full. Make room on it, then try again."
    assert custom_tasks() == [own]
    assert not user_models("signs-2").exists()
    assert not list(user_data_folder().glob(".*"))


def test_a_file_that_costs_too_much_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(opening.CLOCK_LIMITS, "look", 0.0)
    assert refusal(StoreError, look, shared_signs(tmp_path, each=1)) == (
        "Anna.inkling takes more time or memory to read than a shared file may. Ask for it again; "
        "nothing was changed."
    )


def test_a_reader_that_is_stopped_reads_no_more(tmp_path):
    file = shared_signs(tmp_path, each=1)
    with SharedReader() as reader:
        reader.look(file)
        reader.stop()
        assert refusal(StoreError, reader.look, file) == (
            "Anna.inkling takes more time or memory to read than a shared file may. Ask for it "
            "again; nothing was changed."
        )
        assert refusal(StoreError, reader.look, file) == (
            "Anna.inkling cannot be read at the moment. Close other programs, then try again; "
            "nothing was changed."
        )
