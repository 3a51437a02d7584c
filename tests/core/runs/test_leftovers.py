"""What killed processes left goes at the next start; what somebody may still want, stays."""

import os
from pathlib import Path

import pytest

from core.files.atomic import make_folder
from core.files.paths import cache_folder, config_folder, user_data_folder, user_runs, user_tasks
from core.models.store import Store
from core.runs.leftovers import remove_leftovers
from core.runs.log import RunLog
from tests.support.stored_things import keep_everything, leave_candidate

GONE = 999_999_999  # no process has so high a number
DAY = 86_400  # s


@pytest.fixture
def kept() -> set[Path]:
    """Everything that a person has, and it stays."""
    keep_everything()
    return everything()


def everything() -> set[Path]:
    tops = (user_data_folder(), cache_folder(), config_folder())
    return {path for top in tops for path in top.rglob("*")}


def left(path: Path, days: float = 2) -> Path:
    make_folder(path.parent)
    path.write_bytes(b"half")
    long_ago = path.stat().st_mtime - days * DAY
    os.utime(path, (long_ago, long_ago))
    return path


def test_all_that_a_person_has_stays(kept):
    remove_leftovers()
    assert everything() == kept


def test_parts_of_files_go_wherever_they_lie(kept):
    name = f".part-{GONE}-00ff"
    label = next(each for each in kept if each.parent.name == "digits" and each.name == "1")
    for folder in (label, user_runs("digits"), Store("digits").folder, config_folder()):
        left(folder / name)
    left(next(user_tasks().glob("*/examples/*")) / name)
    left(cache_folder() / name)

    remove_leftovers()

    assert {each for each in everything() if each.name == name} == set()
    assert everything() >= kept


def test_folders_that_were_being_made_or_removed_go(kept):
    left(user_tasks() / f".staging-{GONE}-00ff" / "examples" / "a" / "1.png")
    left(user_tasks() / ".removed-signs" / "task.json")
    left(Store("digits").folder / f".candidate-{GONE}-00ff" / "digits-cnn" / "card.json")

    remove_leftovers()

    assert everything() == kept


def test_only_models_that_wait_for_a_decision_stay():
    waiting, half, undecidable = leave_candidate(), leave_candidate(whole=False), leave_candidate()
    living = leave_candidate(process=os.getpid(), outcome="stopped")
    log = RunLog("digits")
    log.update(log.all()[2].id, outcome="discarded")

    remove_leftovers()

    assert waiting.is_dir()
    assert living.is_dir()
    assert not half.parent.exists()
    assert not undecidable.parent.exists()
    assert [each.outcome for each in log.all()] == ["undecided", "failed", "discarded", "stopped"]


def test_strokes_go_whose_picture_was_never_saved(kept):
    label = next(each.parent for each in kept if each.suffix == ".png" and "digits" in each.parts)
    alone = [left(label / "01a22078cccb18d7c0d5.json")]
    alone += [left(next(user_tasks().glob("*/examples/*")) / "01a22078cccb18d7c0d6.json")]
    alone += [left(label.parent / ".trash" / "1" / "01a22078cccb18d7c0d7.json")]
    now = left(label / "01a22078cccb18d7c0d8.json", days=0)
    others = left(label / "notes.json")

    remove_leftovers()

    assert not any(each.exists() for each in alone)
    assert now.exists()
    assert others.exists()


def test_a_download_that_broke_off_is_gone_on_with_unless_the_file_is_there(kept):
    part = left(cache_folder() / ".mnist.npz.part")
    remove_leftovers()
    assert part.exists()

    (cache_folder() / "mnist.npz").write_bytes(b"whole")
    remove_leftovers()
    assert not part.exists()
    assert (cache_folder() / "mnist.npz").read_bytes() == b"whole"
