"""`inkling share` and `inkling open`, in processes of their own."""

import json

import pytest

from core.cli.output import percent
from core.models.card import read_card
from core.models.store import Store
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


def test_corrections_are_merged_only_with_the_rest(inkling, tmp_path):
    said = inkling("open", str(tmp_path / "x.inkling"), "--merge-corrections")
    assert said.returncode == 2
    assert said.stderr == "inkling: --merge-corrections is for --take. Give that, too.\n"
