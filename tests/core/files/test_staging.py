import os

import pytest

from core.files.staging import is_abandoned, remove_abandoned, remove_in_one_step, staging_name

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
