"""Windows: a scanner holds for a moment what was just written, or for longer."""

import os
import time

import pytest

from core.files.atomic import move, write_file


class Scanner:
    """Holds whatever gets another name, so many times."""

    def __init__(self, monkeypatch, times: int, code: int | None):
        self._left, self._code, self._real = times, code, os.replace
        monkeypatch.setattr(os, "replace", self._replace)

    def _replace(self, source, target) -> None:
        if self._left:
            self._left -= 1
            error = PermissionError(13, "Access is denied")
            if self._code is not None:
                error.winerror = self._code
            raise error
        self._real(source, target)


@pytest.mark.parametrize("code", [5, 32])
def test_a_file_and_a_folder_that_are_held_for_a_moment(tmp_path, monkeypatch, code):
    (tmp_path / "folder").mkdir()
    Scanner(monkeypatch, 5, code)
    write_file(tmp_path / "file", b"new")
    Scanner(monkeypatch, 5, code)
    move(tmp_path / "folder", tmp_path / "moved")

    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "moved"]


def test_one_that_is_held_for_longer_is_said(tmp_path, monkeypatch):
    Scanner(monkeypatch, 10_000, 32)
    began = time.monotonic()

    with pytest.raises(PermissionError):
        write_file(tmp_path / "file", b"new")
    assert 1 <= time.monotonic() - began < 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [None, 3])
def test_another_refusal_is_said_at_once(tmp_path, monkeypatch, code):
    Scanner(monkeypatch, 1, code)

    with pytest.raises(PermissionError):
        write_file(tmp_path / "file", b"new")
    assert list(tmp_path.iterdir()) == []
