"""Custom tasks are asked on the command line like the shipped ones."""

import pytest
from PIL import Image

from core.cli.main import main
from core.models.card import shipped_folders
from core.task import DRAWINGS
from core.user_data.custom_tasks import create
from tests.support.command_line import objects
from tests.support.custom_model import SIGNS, keep_model


@pytest.fixture
def sheet(tmp_path, drawn_seven):
    path = tmp_path / "seven.png"
    Image.fromarray(255 - drawn_seven).save(path)
    return path


@pytest.mark.parametrize("how", [["--task", "signs"], ["--model", "signs-own-0001"]])
def test_the_command_line_knows_them(capsys, signs, sheet, how):
    assert main(["classify", "--json", *how, str(sheet)]) == 0
    (answer,) = objects(capsys.readouterr().out)
    assert (answer["task"], answer["model"]) == ("signs", "signs-own-0001")
    assert (answer["label"], answer["verdict"]) == ("seven", "sure")
    assert tuple(answer["probabilities"]) == SIGNS
    assert "digits" not in answer
    assert main(["classify", *how, str(sheet)]) == 0
    assert capsys.readouterr().out.split()[1] == "seven"


def test_the_command_line_asks_photos_of_them(capsys, trees, tmp_path):
    photo = next((tmp_path / "mine" / "Oak").iterdir())
    assert main(["classify", "--json", "--task", "trees", str(photo)]) == 0
    (answer,) = objects(capsys.readouterr().out)
    assert set(answer["probabilities"]) == {"Ash", "Oak"}


def test_empty_paper_is_said(capsys, signs, tmp_path):
    path = tmp_path / "empty.png"
    Image.new("L", (300, 200), 255).save(path)
    assert main(["classify", "--task", "signs", str(path)]) == 1
    assert capsys.readouterr().err == (
        f"inkling: On {path} nothing is drawn. Draw dark on plain, light paper.\n"
    )


def test_one_that_is_not_trained_is_said(capsys, sheet):
    create("Signs", DRAWINGS)
    assert main(["classify", "--task", "signs", str(sheet)]) == 1
    assert capsys.readouterr().err == (
        "inkling: signs is not trained yet: choose it in the window and press Retrain, or: "
        "inkling train signs\n"
    )


def test_a_task_that_nobody_made_is_a_wrong_command(capsys, sheet):
    assert main(["classify", "--task", "birds", str(sheet)]) == 2
    assert (
        "There is no task 'birds'. Choose one of: digits, letters, pets." in capsys.readouterr().err
    )


def test_models_lists_and_chooses_them(capsys, signs):
    second = keep_model(signs)
    assert main(["models", "--json", "--use", "signs-own-0001"]) == 0
    (chosen,) = objects(capsys.readouterr().out)
    assert (chosen["name"], chosen["task"], chosen["current"]) == ("signs-own-0001", "signs", True)
    assert main(["models", "--json"]) == 0
    assert second.name in [each["name"] for each in objects(capsys.readouterr().out)]


def test_going_back_to_the_shipped_model(capsys, model_folder):
    assert main(["models", "--use", "digits-mlp"]) == 0
    capsys.readouterr()
    best = shipped_folders("digits")[0].name
    assert main(["models", "--shipped", "digits"]) == 0
    assert capsys.readouterr().out == f"{best} answers for digits from now on.\n"
    assert main(["models", "--shipped", "signs"]) == 2
    assert main(["models", "--shipped", "digits", "--use", "digits-mlp"]) == 2
