"""`inkling share` and `inkling open`, in processes of their own."""

import dataclasses
import json

import pytest

from core.cli.output import percent
from core.lessons.lesson import lessons_folder
from core.models.card import read_card
from core.models.store import Store
from core.runs.own_presets import add_preset, kept
from core.runs.presets import PRESETS
from core.user_data.custom_tasks import find_custom_task
from tests.support.shared import draw_signs, profile

pytestmark = pytest.mark.usefixtures("model_folder")


def test_a_task_is_shared_looked_at_and_taken_over(inkling, tmp_path):
    model = Store(draw_signs(each=1).name).current().folder
    file = tmp_path / "signs.inkling"
    said = inkling("share", "signs", str(file), "--writer", "Anna")
    assert said.stdout == f"{file} is written: 6 files.\n"
    with profile(tmp_path / "other"):
        seen = inkling("open", str(file))
        assert seen.stdout.splitlines()[0].startswith("Signs (drawings), shared by Anna on 20")
        assert seen.stdout.splitlines()[1:] == [
            "classes: one (1), zero (1)",
            "corrections: 0",
            "trainings: 0",
            f"model: My classes, {percent(read_card(model).test_figure('accuracy'))} right",
            "Nothing is taken over yet: inkling open FILE --take",
        ]
        assert find_custom_task("signs") is None
        taken = json.loads(inkling("open", str(file), "--take", "--json").stdout)
        assert (taken["task"], taken["pictures"], taken["models"]) == ("signs", 2, 1)
        assert find_custom_task("signs").counts() == {"one": 1, "zero": 1}


def test_presets_and_lessons_are_handed_out_and_taken_over(inkling, tmp_path):
    file = tmp_path / "class.inkling"
    settings = dataclasses.replace(PRESETS["tutorial"].settings, epochs=2)
    preset = add_preset("digits", kept("Our class", settings, ["epochs"]))
    lessons_folder().mkdir(parents=True)
    (lessons_folder() / "my-hand.md").write_text("# My hand\n")
    said = inkling("share", "digits", str(file), "--preset", preset, "--lesson", "my-hand")
    assert said.stdout == f"{file} is written: 1 files.\n"
    with profile(tmp_path / "other"):
        lines = inkling("open", str(file), "--take").stdout.splitlines()
        assert lines == [
            "Digits is here now, as digits. Added: pictures 0, corrections 0, models 0, trainings "
            "0, lessons 1, presets 1.",
        ]
        lines = inkling("open", str(file)).stdout.splitlines()
        assert lines[-3:-1] == [
            "preset: Our class: epochs 2; locked: epochs",
            "lesson: my-hand",
        ]
        said = inkling("train", "digits", "--preset", "our-class", "--epochs", "9")
        assert said.stderr == (
            "inkling: The preset “Our class” locks epochs. Leave out --epochs, or start from "
            "another preset.\n"
        )
        table = str(tmp_path / "t.csv")
        varied = ("--preset", "our-class", "--epochs", "1,2", "--output", table)
        assert inkling("sweep", "digits", *varied).stderr == said.stderr


def test_a_lesson_or_a_preset_that_is_not_there_is_said(inkling, tmp_path):
    file = str(tmp_path / "class.inkling")
    assert inkling("share", "digits", file, "--lesson", "mine").stderr == (
        f"inkling: There is no lesson 'mine' of your own in {lessons_folder()}.\n"
    )
    assert inkling("share", "digits", file, "--preset", "mine").stderr == (
        "inkling: There is no preset 'mine' of your own for Digits. There are: none.\n"
    )


def test_corrections_are_merged_only_with_the_rest(inkling, tmp_path):
    said = inkling("open", str(tmp_path / "x.inkling"), "--merge-corrections")
    assert said.returncode == 2
    assert said.stderr == "inkling: --merge-corrections is for --take. Give that, too.\n"
