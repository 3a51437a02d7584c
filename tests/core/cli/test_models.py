"""`inkling models`: what there is, which one answers, and choosing another."""

import shutil

import pytest

from core.cli.main import main
from core.models import card as model
from core.models.store import Store
from tests.support.command_line import objects


def test_models_lists_each_with_its_figures(capsys, shipped):
    assert main(["models", "--json"]) == 0

    (card,) = objects(capsys.readouterr().out)
    assert (card["name"], card["task"], card["network"]) == ("digits-mlp", "digits", "mlp")
    assert card["folder"] == str(shipped / "digits-mlp")
    assert 0.9 < card["measured"]["mnist_test_accuracy"] < 1
    assert card["trained_on"]


def test_models_for_people_is_a_table(capsys, shipped):
    assert main(["models"]) == 0

    head, line = capsys.readouterr().out.splitlines()
    assert head.split() == ["model", "kind", "accuracy", "loss", "calibration", "error"]
    assert line.startswith("digits-mlp  ")
    assert line.count("%") == 2


def test_models_lists_a_damaged_one_with_its_error(capsys, shipped):
    shutil.copytree(shipped / "digits-mlp", shipped / "digits-cnn")
    damaged = shipped / "digits-cnn" / "model.tflite"
    damaged.write_bytes(b"")

    assert main(["models", "--json"]) == 1

    first, second = objects(capsys.readouterr().out)
    assert first == {
        "name": "digits-cnn",
        "file": str(shipped / "digits-cnn"),
        "error": f"{damaged} is damaged. Install Inkling again to restore it, "
        "or choose another model.",
    }
    assert second["name"] == "digits-mlp"


@pytest.fixture
def own_model(shipped):
    """A model of the person's own, kept, and so the one that answers."""
    digits = Store("digits")
    candidate = digits.new_candidate("mlp", waiting=[])
    shutil.copytree(shipped / "digits-mlp", candidate, dirs_exist_ok=True)
    return digits.keep(candidate)


def test_models_says_which_one_answers(capsys, own_model):
    assert main(["models", "--json"]) == 0
    listed = objects(capsys.readouterr().out)
    assert [(each["name"], each["current"]) for each in listed] == [
        ("digits-mlp-0001", True),
        ("digits-mlp", False),
    ]

    assert main(["models"]) == 0
    _, current, other = capsys.readouterr().out.splitlines()
    assert current.startswith("digits-mlp-0001  ")
    assert current.endswith("  current")
    assert not other.endswith("current")


def test_another_model_can_be_made_the_one_that_answers(capsys, own_model, seven):
    assert main(["models", "--use", "digits-mlp"]) == 0
    assert capsys.readouterr().out == "digits-mlp answers for digits from now on.\n"
    assert main(["classify", "--json", str(seven)]) == 0
    assert objects(capsys.readouterr().out)[0]["model"] == "digits-mlp"

    assert main(["models", "--json", "--use", "mlp-0001"]) == 0
    (chosen,) = objects(capsys.readouterr().out)
    assert (chosen["name"], chosen["current"]) == ("digits-mlp-0001", True)
    assert main(["classify", "--json", str(seven)]) == 0
    assert objects(capsys.readouterr().out)[0]["model"] == "digits-mlp-0001"


def test_a_model_that_is_not_there_or_damaged_is_not_made_current(capsys, own_model):
    assert main(["models", "--use", "best"]) == 2
    assert capsys.readouterr().err == (
        "inkling: There is no model 'best'. Choose one of: digits-mlp-0001, digits-mlp.\n"
    )

    assert main(["models", "--use", "digits-mlp"]) == 0
    (own_model / "card.json").unlink()
    assert main(["models", "--use", "digits-mlp-0001"]) == 1
    assert capsys.readouterr().err == (
        f"inkling: {own_model / 'card.json'} is missing. Choose another model, or train one.\n"
    )


def test_a_choice_that_cannot_be_saved_is_1_and_said(capsys, shipped):
    folder = Store("digits").folder
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")

    assert main(["models", "--use", "digits-mlp"]) == 1

    assert capsys.readouterr().err == (
        f"inkling: Not saved: a file is where the folder {folder} should be. "
        "Move it away, then try again.\n"
    )


def test_another_model_that_answers_for_a_damaged_one_is_said(capsys, own_model, seven):
    current = own_model.parent / "current.json"
    current.write_text("{")
    problem = (
        f"{current} is damaged. Choose the model that should answer. "
        "Until then digits-mlp-0001 answers."
    )

    assert main(["classify", str(seven)]) == 0
    assert capsys.readouterr().err == f"inkling: {problem}\n"
    assert main(["models", "--json"]) == 1
    assert objects(capsys.readouterr().out)[-1] == {
        "name": "current.json",
        "file": str(current),
        "error": problem,
    }


def test_a_damaged_custom_task_is_1_and_said(capsys, shipped, home):
    damaged = home / "data" / "inkling" / "tasks" / "trees" / "task.json"
    damaged.parent.mkdir(parents=True)
    damaged.write_text('{"version": 1, "title": 5, "kind": "photos"}')

    assert main(["models"]) == 1

    assert capsys.readouterr().err == (
        f"inkling: {damaged} is damaged (title: Expected `str`, got `int`), so this task is left "
        "out; its pictures stay where they are.\n"
    )


def test_no_model_at_all_is_1_and_said(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(model, "SHIPPED_MODELS", tmp_path / "none")

    assert main(["models"]) == 1

    assert capsys.readouterr().err == (
        f"inkling: There is no model for digits in {tmp_path / 'none'}. Install Inkling again to "
        "restore them, or train one: inkling train digits\n"
    )


def test_a_file_is_written_in_the_format_that_its_name_ends_in(inkling, tmp_path):
    target = tmp_path / "mine.h"

    done = inkling("export", "digits", str(target), "--model", "digits-mlp")

    assert (done.returncode, done.stdout) == (0, f"{target} is written.\n")
    assert "INKLING_CLASSES 10" in target.read_text()


def test_scripts_get_an_object(inkling, tmp_path):
    target = tmp_path / "mine.tflite"
    done = inkling("export", "--json", "digits", str(target), "--model", "digits-mlp")
    assert objects(done.stdout) == [
        {"model": "digits-mlp", "file": str(target), "said": f"{target} is written."}
    ]


def test_what_cannot_be_written_is_said(inkling, tmp_path):
    done = inkling("export", "digits", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr == f"inkling: Not saved: {tmp_path} is there already. Give another name.\n"


def test_an_ending_that_is_no_format_s_is_refused(inkling, tmp_path):
    target = tmp_path / "out.xyz"

    done = inkling("export", "digits", str(target))

    assert done.returncode == 2
    assert done.stderr == (
        f"inkling: {target}: no format ends in .xyz. Choose one of .h, .html, .int8.tflite, "
        ".keras, .onnx, .tflite, or no ending for a folder.\n"
    )
    assert not target.exists()
