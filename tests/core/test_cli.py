"""The command line is a contract: objects, sentences and exit statuses, word for word."""

import json
import re
import shutil
import subprocess
import sys

import pytest
from PIL import Image

from core import model
from core.cli import COMMANDS, main
from core.store import Store
from tests.core.test_digit_finder import ink_of
from tests.handwriting import HASH, on_canvas


@pytest.fixture
def seven(tmp_path, drawn_seven):
    """A saved drawing of a 7."""
    path = tmp_path / "seven.png"
    Image.fromarray(255 - drawn_seven).save(path)
    return path


@pytest.fixture
def shipped(tmp_path, model_folder, monkeypatch):
    """A copy of the shipped models that a test may damage: digits-mlp alone."""
    shipped = tmp_path / "shipped"
    shutil.copytree(model_folder, shipped / model_folder.name)
    monkeypatch.setattr(model, "SHIPPED_MODELS", shipped)
    return shipped


def objects(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_help_names_every_command(capsys):
    assert main(["--help"]) == 0

    out = capsys.readouterr().out
    assert all(f"    {name} " in out for name in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["guess"],
        ["classify"],
        ["classify", "--task", "birds", "x.png"],
        ["train"],
        ["train", "birds"],
        ["train", "digits", "--epochs", "0"],
        ["train", "digits", "--epochs", "many"],
        ["train", "digits", "--seed", "-1"],
        ["evaluate", "digits", "--fast"],
    ],
)
def test_a_wrong_command_is_2_and_said_on_stderr(capsys, arguments):
    assert main(arguments) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage: inkling" in captured.err


def test_classify_says_everything_as_one_object(inkling, seven, model_folder):
    result = inkling("classify", "--json", "--model", "mlp", str(seven))

    assert result.returncode == 0
    (answer,) = objects(result.stdout)
    shares = answer.pop("probabilities")
    probability = answer.pop("probability")
    (digit,) = answer.pop("digits")
    assert answer == {
        "file": str(seven),
        "task": "digits",
        "model": model_folder.name,
        "label": "7",
        "verdict": "sure" if probability >= 0.9 else "unsure",
        "number": "7",
        "rows": ["7"],
    }
    assert list(shares) == list("0123456789")
    assert sum(shares.values()) == pytest.approx(1, abs=1e-4)
    assert shares["7"] == probability
    assert (digit["label"], digit["probability"]) == ("7", probability)
    x, y, width, height = digit["box"]
    assert (x, y) == pytest.approx((218, 118), abs=3)
    assert (width, height) == pytest.approx((194, 284), abs=6)


def test_classify_for_people_is_a_line_a_picture(capsys, seven, shipped):
    assert main(["classify", str(seven)]) == 0

    out = capsys.readouterr().out
    assert out.startswith(f"{seven}  7  ")


def test_classify_says_none_of_these_and_what_it_looks_most_like(capsys, shipped, tmp_path):
    path = tmp_path / "hash.png"
    Image.fromarray(255 - ink_of(*on_canvas(HASH))).save(path)

    assert main(["classify", str(path)]) == 0
    line = capsys.readouterr().out
    assert main(["classify", "--json", str(path)]) == 0
    (answer,) = objects(capsys.readouterr().out)

    assert answer["verdict"] == "none"
    assert line == f"{path}  none of these; most like {answer['label']}\n"


def test_classify_goes_on_after_a_file_that_fails(capsys, seven, shipped, tmp_path):
    junk = tmp_path / "junk.png"
    junk.write_text("hello")
    blank = tmp_path / "blank.png"
    Image.new("L", (300, 200), 255).save(blank)

    assert main(["classify", "--json", str(junk), str(blank), str(seven)]) == 1

    captured = capsys.readouterr()
    first, second, third = objects(captured.out)
    assert first == {
        "file": str(junk),
        "error": "This is not a picture that Inkling can read. "
        "Save it as JPEG or PNG and use that.",
    }
    assert second == {
        "file": str(blank),
        "error": f"On {blank} no digit was found. Write it large and dark on plain, light paper.",
    }
    assert third["label"] == "7"


def test_a_name_that_moves_the_cursor_or_is_no_utf8_is_said_harmlessly(capsys, shipped):
    assert main(["classify", "\x1b[2Jred\udcff.png"]) == 1

    error = capsys.readouterr().err
    assert "\x1b" not in error
    assert error == (
        "inkling: \ufffd[2Jred\ufffd.png is not there. "
        "It may have been moved or deleted: choose it again.\n"
    )


def test_a_folder_without_pictures_says_so(capsys, shipped, tmp_path):
    folder = tmp_path / "holiday"
    folder.mkdir()
    (folder / "notes.txt").write_text("no picture")

    assert main(["classify", str(folder)]) == 1
    assert main(["classify", "--json", str(folder)]) == 1

    captured = capsys.readouterr()
    said = "holiday is a folder without pictures. Choose another one."
    assert captured.err == f"inkling: {said}\n"
    assert objects(captured.out) == [{"file": str(folder), "error": said}]


def test_a_folder_is_gone_through_in_order(capsys, shipped, seven, tmp_path):
    folder = tmp_path / "holiday"
    (folder / "day 2").mkdir(parents=True)
    for name in ("b.PNG", "a.jfif", "day 2/c.png"):
        shutil.copy(seven, folder / name)
    (folder / "notes.txt").write_text("no picture")

    assert main(["classify", "--json", str(folder)]) == 0

    answers = objects(capsys.readouterr().out)
    assert [answer["file"] for answer in answers] == [
        str(folder / name) for name in ("a.jfif", "b.PNG", "day 2/c.png")
    ]
    assert {answer["number"] for answer in answers} == {"7"}


def test_the_version_is_said(capsys):
    assert main(["--version"]) == 0
    assert re.fullmatch(r"inkling \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_an_unknown_model_is_a_wrong_command(capsys, seven, shipped):
    assert main(["classify", "--model", "best", str(seven)]) == 2

    error = capsys.readouterr().err
    assert error == "inkling: There is no model 'best'. Choose one of: digits-mlp.\n"


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
    candidate = digits.new_candidate("mlp")
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


def test_no_model_at_all_is_1_and_said(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(model, "SHIPPED_MODELS", tmp_path / "none")

    assert main(["models"]) == 1

    assert capsys.readouterr().err == (
        f"inkling: There is no model for digits in {tmp_path / 'none'}. Install Inkling again to "
        "restore them, or train one: inkling train digits\n"
    )


def test_evaluate_agrees_with_the_card(capsys, shipped, data):
    assert main(["evaluate", "digits", "--json", "--data", str(data)]) == 0

    (figures,) = objects(capsys.readouterr().out)
    card = json.loads((shipped / "digits-mlp" / "card.json").read_text())
    assert figures["pictures"] == 10_000
    assert figures["accuracy"] == pytest.approx(card["measured"]["mnist_test_accuracy"], abs=1e-4)
    assert figures["loss"] == pytest.approx(card["measured"]["mnist_test_loss"], abs=1e-4)
    assert 0 <= figures["ece"] < 0.05
    assert list(figures["per_class"]) == figures["classes"] == list("0123456789")
    assert sum(map(sum, figures["confusion"])) == 10_000


def test_evaluate_without_its_data_is_a_wrong_command(capsys, shipped, tmp_path):
    assert main(["evaluate", "digits", "--data", str(tmp_path)]) == 2

    assert capsys.readouterr().err == (
        f"inkling: There is no mnist.npz in {tmp_path}. Give the folder that holds it.\n"
    )


def test_a_reader_that_goes_away_is_no_traceback(model_folder):

    program = (
        "import sys; from core.cli import main; print('first', flush=True); sys.stdin.read(); "
        "sys.exit(main(['models', '--json']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=model_folder.parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        child.stdout.readline()
        child.stdout.close()
        child.stdin.close()
        assert child.stderr.read() == b""
        assert child.wait() == 1


def test_what_cannot_be_measured_here_is_said(capsys):
    assert main(["evaluate", "pets"]) == 2

    assert capsys.readouterr().err == (
        "inkling: Only models for digits can be measured here. What those for pets reached on "
        "their test photos is listed by: inkling models\n"
    )
