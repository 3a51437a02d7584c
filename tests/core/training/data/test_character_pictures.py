"""Pictures to learn from: drawn by several workers, the same again, or as many as there is time."""

import numpy as np
import pytest

from core.training.data import character_pictures, characters
from core.training.data.character_pictures import KINDS, PLACED, draw, main, read_pictures
from core.training.data.characters import NONE
from tests.support.made_characters import InTurn, write_characters
from tests.support.made_digits import made_mnist


@pytest.fixture(autouse=True)
def _data(tmp_path, monkeypatch):
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(characters, "load_mnist", made_mnist)
    monkeypatch.setattr(character_pictures, "ProcessPoolExecutor", InTurn)
    character_pictures.data_of.cache_clear()
    yield
    character_pictures.data_of.cache_clear()


def darkest(pictures: np.ndarray) -> float:
    """The highest share of ink."""
    return float((pictures > 127).mean(axis=(1, 2)).max())


def test_every_kind_of_picture_is_drawn_of_both_tasks(tmp_path):
    assert main([str(tmp_path), "--share", "0.0005"]) == 0
    for task, classes in (("digits", 10), ("letters", 26)):
        parts = read_pictures(tmp_path / f"{task}.npz")
        for part in parts.values():
            assert list(part) == list(KINDS)
            for kind, drawn in part.items():
                assert drawn.pictures.shape[1:] == (28, 28)
                assert drawn.pictures.max(axis=(1, 2)).min() > 0  # ink on every one
                assert len(drawn.labels) == len(drawn.writers) == len(drawn.pictures)
                outliers = kind.endswith("outliers") or kind == "made_up"
                assert set(drawn.labels) <= ({NONE} if outliers else set(range(classes)))
    assert len(parts["training"]["drawn"].labels) == 80
    assert (parts["training"]["drawn_outliers"].writers != 0).all()


def test_what_none_of_these_learns_from_besides_is_placed_as_people_do(tmp_path):
    assert main([str(tmp_path), "--share", "0.002", "--placed"]) == 0
    for task, classes in (("digits", 10), ("letters", 26)):
        parts = read_pictures(tmp_path / f"{task}-placed.npz")
        assert parts["validation"] == {}
        assert list(parts["training"]) == list(PLACED)
        placed, outliers, symbols = parts["training"].values()
        assert set(placed.labels) <= set(range(classes))
        assert set(outliers.labels) == set(symbols.labels) == {NONE}
        assert [len(each.labels) for each in (placed, outliers, symbols)] == [200, 200, 120]
    # With a wide pen a small outlier is a blot, as a digit is.
    assert main([str(tmp_path), "--share", "0.002"]) == 0
    others = read_pictures(tmp_path / "letters.npz")["training"]["drawn_outliers"]
    assert darkest(outliers.pictures) > 1.15 * darkest(others.pictures)


def test_the_same_pictures_are_drawn_again(tmp_path):
    for name in ("first", "second"):
        draw(tmp_path / name, 0.0002, float("inf"))
    first, second = (read_pictures(tmp_path / name / "digits.npz") for name in ("first", "second"))
    for kind in KINDS:
        for one, other in zip(first["training"][kind], second["training"][kind], strict=True):
            np.testing.assert_array_equal(one, other)


def test_missing_data_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("core.files.paths.cache_folder", lambda: tmp_path)
    (tmp_path / "emnist_letters.npz").unlink()
    assert main([str(tmp_path)]) == 1
    assert "emnist_letters.npz was not found" in capsys.readouterr().err
