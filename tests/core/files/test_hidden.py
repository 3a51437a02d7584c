import os

import psutil
import pytest

from core.files.hidden import (
    is_abandoned,
    move_to_trash,
    names_in_trash,
    remove_abandoned,
    remove_abandoned_of,
    remove_in_one_step,
    restore,
    staging_name,
    trash_of,
)
from core.files.names import LONGEST_NAME, folder_name

GONE = 999_999_999  # no process has so high a number


def full(folder):
    folder.mkdir()
    (folder / "file").write_text("content")
    return folder


def test_a_staging_folder_is_hidden_and_has_a_name_of_its_own():
    first, second = staging_name("candidate"), staging_name("candidate")

    assert first != second
    assert first.startswith(f".candidate-{os.getpid()}-")


@pytest.mark.parametrize(
    ("name", "abandoned"),
    [
        (f".candidate-{GONE}-00ff", True),
        (f".staging-{'9' * 30}-00ff", False),  # no process of this system
        (".trash", False),
        (".lock", False),
        ("digits-cnn-0001", False),
        (f".candidate-{GONE}", False),
    ],
)
def test_only_a_dead_process_abandons_its_folder(tmp_path, name, abandoned):
    assert is_abandoned(tmp_path / name) is abandoned
    assert not is_abandoned(tmp_path / staging_name("candidate"))


def test_another_process_with_the_dead_ones_number_makes_no_folder_its_own(tmp_path):
    folder = full(tmp_path / staging_name("candidate"))
    assert not is_abandoned(folder)

    long_ago = psutil.Process().create_time() - 3600
    os.utime(folder, (long_ago, long_ago))

    assert is_abandoned(folder)


def test_of_anybodys_folder_only_what_inkling_left_goes(tmp_path):
    full(tmp_path / f".training-{GONE}-00ff")
    own = full(tmp_path / staging_name("training"))
    others = full(tmp_path / f".other-{GONE}-00ff")

    remove_abandoned_of("training", tmp_path)

    assert set(tmp_path.iterdir()) == {own, others}


def test_the_longest_name_can_be_deleted_and_comes_back(tmp_path):
    folder = full(tmp_path / folder_name("\N{GRINNING FACE}" * LONGEST_NAME))

    move_to_trash(folder)
    assert not folder.exists()
    assert restore(folder)
    assert folder.is_dir()


def test_what_dead_processes_left_goes_but_for_what_is_to_keep(tmp_path):
    abandoned = full(tmp_path / f".candidate-{GONE}-00ff")
    waiting = full(tmp_path / f".candidate-{GONE}-0a0a")
    half_removed = full(tmp_path / ".removed-digits-cnn-0001")
    own = full(tmp_path / staging_name("candidate"))
    version = full(tmp_path / "digits-cnn-0002")

    remove_abandoned(tmp_path, keep=[waiting])

    assert set(tmp_path.iterdir()) == {waiting, own, version}
    assert not abandoned.exists()
    assert not half_removed.exists()


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
