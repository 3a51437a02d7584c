"""A row is the same however many are asked for, and says why where there is no answer."""

import numpy as np
import pytest

from core.models.classifier import Classifier
from core.models.store import Store
from core.tables.answering import FileClassifier, columns_of
from core.tables.parts import Parts
from core.tables.sources import Source, walk
from core.task import DIGITS
from tests.support.made_pictures import encoded, quarters
from tests.support.tables import sheet, write_pictures


@pytest.fixture(scope="module")
def digits():
    return {DIGITS.name: Classifier(Store(DIGITS.name).current().folder)}


def test_one_file_and_many_give_the_same_rows(tmp_path, digits):
    write_pictures(tmp_path / "pictures", 51)
    found = list(walk([str(tmp_path / "pictures")]))
    with FileClassifier(DIGITS, digits, jobs=3) as classifier:
        rows = list(classifier.rows(found))
        assert [classifier.classify_file(source) for source in found] == rows
    assert [row["file"] for row in rows] == [source.file for source in found]
    assert all(set(row) <= set(columns_of(digits)) for row in rows)


def test_nothing_found_names_the_model_that_looked(tmp_path, digits):
    path = tmp_path / "quarters.png"
    path.write_bytes(encoded(quarters().convert("L").point(lambda _: 255), "PNG"))
    with FileClassifier(DIGITS, digits) as classifier:
        row = classifier.classify_file(Source(str(path)))
    assert row["error"] == (
        f"On {path} no digit was found. Write it large and dark on plain, light paper."
    )
    assert row["digest"] == digits[DIGITS.name].card.digest


def test_one_at_a_time_is_answered_by_the_models_that_are_loaded(tmp_path, digits, monkeypatch):
    (tmp_path / "one.png").write_bytes(sheet("1"))
    monkeypatch.setattr(Classifier, "twin", lambda _: pytest.fail("loaded twice"))
    with FileClassifier(DIGITS, digits) as classifier:
        row = classifier.classify_file(Source(str(tmp_path / "one.png")))
    assert (row["label"], row["error"]) == ("1", "")


def test_what_is_known_beforehand_is_not_opened(digits):
    with FileClassifier(DIGITS, digits) as classifier:
        row = classifier.classify_file(Source("/nowhere", problem="It is locked."))
    assert (row["file"], row["error"], row["label"]) == ("/nowhere", "It is locked.", "")


def test_a_picture_that_grew_before_it_was_read_is_asked_about_again(tmp_path, digits):
    path = tmp_path / "one.png"
    path.write_bytes(sheet("1"))
    (found,) = walk([str(path)])
    path.write_bytes(sheet("7") + b"more")
    with Parts(tmp_path / "answers.csv", columns_of(digits)) as parts:
        writer = parts.begin(DIGITS.name, {}, resume=False)
        with FileClassifier(DIGITS, digits) as classifier:
            writer.write(1, classifier.rows(parts.missing([found])))
    with Parts(tmp_path / "answers.csv", columns_of(digits)) as parts:
        parts.begin(DIGITS.name, {}, resume=True)
        assert [each.file for each in parts.missing(walk([str(path)]))] == [str(path)]


def test_a_mistake_of_ours_costs_one_row(tmp_path, digits, monkeypatch):
    (tmp_path / "one.png").write_bytes(sheet("1"))

    def fail(pixels: np.ndarray, *_):
        raise ZeroDivisionError

    monkeypatch.setattr("core.tables.answering.classify_photo", fail)
    with FileClassifier(DIGITS, digits) as classifier:
        row = classifier.classify_file(Source(str(tmp_path / "one.png")))
    assert row["error"] == "Inkling failed to read this picture (ZeroDivisionError)."


def test_every_class_has_a_column(digits):
    names = list(columns_of(digits))
    assert names[:8] == [
        "file",
        "task",
        "model",
        "digest",
        "label",
        "number",
        "rows",
        "probability",
    ]
    assert names[8:18] == [f"p_{digit}" for digit in range(10)]
    assert names[18:] == ["verdict", "error", "size", "modified"]
