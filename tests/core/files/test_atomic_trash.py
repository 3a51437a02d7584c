"""Folders that are removed in one step: out of sight at once, and back whole while they can be."""

import pytest

from core.files.atomic import move_to_trash, names_in_trash, remove_in_one_step, restore, trash_of
from core.files.names import LONGEST_NAME, folder_name


def full(folder):
    folder.mkdir()
    (folder / "file").write_text("content")
    return folder


def test_the_longest_name_can_be_deleted_and_comes_back(tmp_path):
    folder = full(tmp_path / folder_name("\N{GRINNING FACE}" * LONGEST_NAME))

    move_to_trash(folder)
    assert not folder.exists()
    assert restore(folder)
    assert folder.is_dir()


def test_a_removed_folder_leaves_nothing_even_where_an_earlier_removal_broke_off(tmp_path):
    full(tmp_path / ".removed-signs")

    remove_in_one_step(full(tmp_path / "signs"))

    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def plants(tmp_path):
    folder = tmp_path / "plants"
    folder.mkdir()
    (folder / "leaf.txt").write_text("first")
    return folder


def test_a_folder_goes_out_of_sight_and_comes_back_whole(plants):
    move_to_trash(plants)

    assert not plants.exists()
    assert names_in_trash(plants.parent) == ["plants"]
    assert restore(plants)
    assert (plants / "leaf.txt").read_text() == "first"
    assert names_in_trash(plants.parent) == []


def test_of_two_with_one_name_the_last_comes_back(plants):
    move_to_trash(plants)
    plants.mkdir()
    (plants / "leaf.txt").write_text("second")
    move_to_trash(plants)

    assert restore(plants)
    assert (plants / "leaf.txt").read_text() == "second"
    assert names_in_trash(plants.parent) == ["plants"]


def test_a_name_that_is_taken_again_is_left_alone(plants):
    move_to_trash(plants)
    plants.mkdir()

    assert not restore(plants)
    assert list(plants.iterdir()) == []


def test_what_was_never_there_does_not_come_back(tmp_path):
    assert not restore(tmp_path / "plants")
    assert names_in_trash(tmp_path) == []
    assert not trash_of(tmp_path).exists()
