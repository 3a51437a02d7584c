"""Scanned letters: read, checked and split."""

import numpy as np
import pytest

from core.datasets.emnist import Letters, read_emnist
from core.errors import DataError
from tests.support.made_characters import write_characters


def test_every_letter_is_in_one_part(tmp_path):
    write_characters(tmp_path)
    parts = read_emnist(tmp_path / "emnist_letters.npz")
    counts = [len(each) for each in (parts.training, parts.validation, parts.test)]
    assert counts == [448, 56, 56]
    pictures = [each.pictures for each in (parts.training, parts.validation, parts.test)]
    assert len(np.unique(np.concatenate(pictures), axis=0)) == 560
    assert set(parts.training.labels) >= {"A", "Z", "k"}


def test_a_capital_and_its_small_letter_are_one_class():
    pictures = np.zeros((3, 28, 28), np.uint8)
    pictures[1, 4, 5] = 255

    letters = Letters(pictures, np.array(["B", "b", "Z"])).as_classes()

    assert letters.labels.tolist() == [1, 1, 25]
    assert letters.inputs.shape == (3, 28, 28, 1)
    assert letters.inputs[1, 4, 5, 0] == letters.inputs.sum() == 1


def test_other_files_are_told(tmp_path, monkeypatch):
    path = tmp_path / "letters.npz"
    path.write_bytes(b"no letters")
    with pytest.raises(DataError, match="is not a readable file of letters"):
        read_emnist(path)
    np.savez(path, x=np.zeros((3, 20, 20), np.uint8), y=np.zeros(3, np.uint8))
    with pytest.raises(DataError, match="28 x 28"):
        read_emnist(path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr("core.files.paths.cache_folder", lambda: tmp_path)
    with pytest.raises(DataError, match="was not found"):
        read_emnist()
