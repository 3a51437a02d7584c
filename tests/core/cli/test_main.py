"""The command line is a contract: objects, sentences and exit statuses, word for word."""

import json
import os
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from core.cli.main import command_helps, main
from core.datasets.emnist import read_emnist
from core.files.paths import SHIPPED_MODELS
from tests.support.command_line import objects
from tests.support.handwriting import HASH, ink_of, on_canvas
from tests.support.made_characters import write_characters
from tests.support.made_pictures import encoded, quarters


def test_help_names_every_command(capsys):
    assert main(["--help"]) == 0

    out = capsys.readouterr().out
    assert {"classify", "data", "demo", "train"} <= set(command_helps())
    assert all(f"    {name} " in out for name in command_helps())


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


def test_letters_are_measured_by_those_that_no_training_learns_from(capsys, tmp_path, monkeypatch):
    if not (SHIPPED_MODELS / "letters-cnn").is_dir():
        pytest.skip("letters-cnn is not in this clone: make models")
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))  # put back at the end
    assert main(["evaluate", "letters", "--json", "--data", str(tmp_path)]) == 0

    (figures,) = objects(capsys.readouterr().out)
    assert (figures["task"], figures["model"]) == ("letters", "letters-cnn")
    assert figures["classes"] == list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    labels = np.array([label.upper() for label in read_emnist().test.labels])
    counts = [(labels == letter).sum() for letter in figures["classes"]]
    assert [sum(row) for row in figures["confusion"]] == counts


def test_evaluate_without_its_data_is_a_wrong_command(capsys, shipped, tmp_path):
    assert main(["evaluate", "digits", "--data", str(tmp_path)]) == 2

    assert capsys.readouterr().err == (
        f"inkling: There is no mnist.npz in {tmp_path}. Give the folder that holds it.\n"
    )


def test_a_reader_that_goes_away_is_no_traceback(model_folder):

    program = (
        "import sys; from core.cli.main import main; print('first', flush=True); sys.stdin.read(); "
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
        "inkling: Only models for digits and for letters can be measured here. What those for pets "
        "reached on their test photos is listed by: inkling models\n"
    )


def test_a_file_that_knows_few_letters_gets_the_answers_all_the_same(seven, tmp_path):
    path = shutil.copy(seven, tmp_path / "\N{CAT FACE}7.png")

    said = subprocess.run(
        [sys.executable, "-m", "gui", "classify", str(path)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )

    assert said.returncode == 0
    assert b"\\U0001f4317.png  7 " in said.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_forges_no_line_and_moves_no_cursor(tmp_path, capsys):
    name = "a.png\ncat.jpg  Cat  100.0 %  sure\x1b]0;title\x07"
    (tmp_path / name).write_bytes(encoded(quarters(), "PNG"))
    (tmp_path / f"{name}.txt").write_text("no picture")

    main(["classify", str(tmp_path / name), str(tmp_path / f"{name}.txt"), "--task=pets"])
    main(["train", name])

    said = capsys.readouterr()
    for stream in said:
        assert "\x1b" not in stream
        assert "\x07" not in stream
        assert not any(line.startswith("cat.jpg") for line in stream.splitlines())
    assert "a.png\\ncat.jpg  Cat  100.0 %  sure\\x1b]0;title\\x07" in said.out
