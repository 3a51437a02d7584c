"""Letters are read as digits are, in rows; but what hangs together is one, and an i has a dot."""

import json

import numpy as np
import pytest
from PIL import Image

from core.cli.main import main
from core.models.card import shipped_folders
from core.models.classifier import Classifier, Verdict
from core.preprocessing.ink import blank_ink
from core.preprocessing.model_input import PreprocessingSteps
from core.recognition.digits import find_digits, read_paper
from core.recognition.photo import classify_for, classify_photo, tasks_of_photo
from core.recognition.recognition import Recognition
from core.task import DIGITS, LETTERS, PETS
from tests.support.handwriting import HASH, ink_of, on_canvas, written
from tests.support.handwriting import LETTERS as STROKES
from tests.support.made_pictures import photographed

ROWS = ("BEAK", "HER")


@pytest.fixture(scope="module")
def letters() -> Classifier:
    return Classifier(shipped_folders("letters")[0])


def drawn(name: str) -> np.ndarray:
    return ink_of(*on_canvas(name))


def sheet(*rows: str) -> np.ndarray:
    """A photo of rows of letters, with a margin: RGB uint8."""
    return photographed(np.pad(written(*rows, size=0.22), 40))


@pytest.mark.parametrize("name", STROKES)
def test_every_letter_is_one_of_its_class(letters, name):
    reading = find_digits(drawn(name), letters, task=LETTERS)
    assert (reading.task, reading.text) == (LETTERS, name.upper())
    assert reading.verdict is not Verdict.NONE


def test_a_dot_over_a_slanted_i_is_its_own(letters):
    slanted = [[(62, 40), (35, 95)], [(76, 12), (78, 14)]]
    assert find_digits(ink_of(*on_canvas(slanted)), letters, task=LETTERS).text == "I"


def test_a_dot_far_aside_is_its_own_too(letters):
    """As fast writers set it; before, it was an O behind the I."""
    aside = [[(37, 45), (25, 75), (27, 98)], [(75, 4), (78, 10)]]
    assert find_digits(ink_of(*on_canvas(aside, size=0.3)), letters, task=LETTERS).text == "I"


def test_strokes_that_stand_apart_a_little_are_one_letter(letters):
    apart = [[(20, 5), (20, 95)], [(80, 5), (80, 95)], [(27, 50), (73, 50)]]
    assert find_digits(ink_of(*on_canvas(apart)), letters, task=LETTERS).text == "H"


def test_half_of_a_letter_is_none(letters):
    """For digits it might be: two that touch are taken apart."""
    reading = find_digits(written("WAKE", size=0.22), letters, task=LETTERS)
    assert reading.rows == ["WAKE"]


def test_words_on_paper_are_read_row_by_row(letters):
    photo = sheet(*ROWS)
    reading = read_paper(photo, letters, LETTERS)
    assert (reading.task, reading.rows) == (LETTERS, list(ROWS))


def test_a_page_that_lies_on_its_side_is_turned(letters):
    photo = np.ascontiguousarray(np.rot90(sheet(*ROWS)))
    reading = read_paper(photo, letters, LETTERS)
    assert (reading.quarter_turns, reading.rows) == (1, list(ROWS))


def test_what_reads_the_same_upside_down_turns_no_page(letters):
    photo = photographed(written("HH", size=0.3))
    assert read_paper(photo, letters, LETTERS).quarter_turns == 0


def test_empty_paper_has_no_letter(letters):
    assert find_digits(blank_ink(), letters, task=LETTERS) == Recognition(LETTERS)
    assert read_paper(photographed(blank_ink()), letters, LETTERS) == Recognition(LETTERS)


def test_what_is_no_letter_is_none_of_these(letters):
    for strokes in (on_canvas(HASH), on_canvas("3"), on_canvas("4")):
        assert find_digits(ink_of(*strokes), letters, task=LETTERS).verdict is Verdict.NONE


def test_a_step_that_is_off_changes_the_answer_and_not_the_place(letters):
    ink = ink_of(*on_canvas("B", size=0.2, x=0.05, y=0.9))
    placed = find_digits(ink, letters, PreprocessingSteps(crop=False), task=LETTERS)
    assert placed.regions[0].box == find_digits(ink, letters, task=LETTERS).regions[0].box
    assert placed.model_input.sum() < find_digits(ink, letters, task=LETTERS).model_input.sum()


def test_a_photo_is_asked_for_letters_only_where_they_are_asked(letters):
    assert tasks_of_photo(None) == tasks_of_photo(DIGITS) == tasks_of_photo(PETS) == (DIGITS, PETS)
    assert tasks_of_photo(LETTERS) == (DIGITS, LETTERS, PETS)
    photo, own = photographed(written("BEAK", size=0.22)), {LETTERS.name: letters}
    assert classify_photo(photo, LETTERS, own).rows == ["BEAK"]
    assert classify_for(photo, LETTERS, own).rows == ["BEAK"]


def test_the_command_line_reads_letters(tmp_path, capsys):
    word, empty = tmp_path / "word.png", tmp_path / "empty.png"
    Image.fromarray(photographed(written("BEAK", size=0.22))).save(word)
    Image.fromarray(255 - blank_ink()).save(empty)
    assert main(["classify", "--task", "letters", "--json", str(word)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["task"], said["model"], said["text"], said["rows"]) == (
        "letters",
        "letters-cnn",
        "BEAK",
        ["BEAK"],
    )
    assert [each["label"] for each in said["letters"]] == list("BEAK")
    assert "number" not in said
    assert main(["classify", "--task", "letters", str(empty)]) == 1
    assert capsys.readouterr().err == (
        f"inkling: On {empty} no letter was found. Write it large and dark on plain, light paper.\n"
    )
