"""A model that was trained before a crash is not lost: it still waits for a decision. What nobody
may want any more goes at the next start."""

import os
from pathlib import Path

import pytest

from core.errors import StoreError
from core.files.atomic import make_folder
from core.files.paths import cache_folder, config_folder, user_data_folder, user_runs, user_tasks
from core.models.store import Store, tasks_with_pending
from core.runs.log import RunLog, adopt, find_pending, new_candidate, remove_leftovers
from tests.support.refusal import refusal
from tests.support.stored_things import keep_everything, leave_candidate

GONE = 999_999_999  # no process has so high a number
DAY = 86_400  # s


@pytest.fixture
def left(home):
    """Leaves a run as a killed window does: its candidate, whole or not, and its record."""
    return leave_candidate


def test_nothing_is_found_where_nothing_was_left(home):
    assert tasks_with_pending() == []
    assert find_pending("digits") is None


def test_a_whole_candidate_is_found_and_taken_over(left):
    candidate = left()
    assert tasks_with_pending() == ["digits"]
    record, found = find_pending("digits")
    assert found == candidate
    record, own = adopt(record, found)
    assert own.is_dir()
    assert not candidate.exists()
    assert record.settings["output"] == str(own)
    # It is this process's now: nobody clears it away, and it can be kept.
    Store("digits").discard(new_candidate(Store("digits"), "mlp"))
    assert tasks_with_pending() == []
    assert Store("digits").keep(own).name == "digits-mlp-0001"


@pytest.mark.parametrize(
    "fields", [{"whole": False}, {"figures": {}}], ids=["half a model", "not measured"]
)
def test_what_is_not_whole_has_failed(left, fields):
    left(**fields)
    assert find_pending("digits") is None
    assert [each.outcome for each in RunLog("digits").all()] == ["failed"]


@pytest.mark.parametrize("outcome", ["kept", "discarded", "stopped", "failed"])
def test_what_was_decided_stays_decided(left, outcome):
    left(outcome=outcome)
    assert find_pending("digits") is None
    assert [each.outcome for each in RunLog("digits").all()] == [outcome]


def test_the_candidate_of_a_running_window_is_its_own(left):
    left(process=os.getppid())
    assert tasks_with_pending() == []
    assert find_pending("digits") is None
    assert [each.outcome for each in RunLog("digits").all()] == ["undecided"]


def test_a_training_from_elsewhere_does_not_clear_away_what_waits(left):
    candidate, half = left(), left(figures={})
    store = Store("digits")
    store.discard(new_candidate(store, "mlp"))
    assert not half.exists()
    record, found = find_pending("digits")
    assert found == candidate
    own = adopt(record, found)[1]
    store.discard(new_candidate(store, "mlp"))
    assert store.keep(own).name == "digits-mlp-0001"


def test_of_two_windows_the_later_one_is_told_that_it_is_decided(left):
    candidate = left()
    record, found = find_pending("digits")
    _, own = adopt(record, found)
    said = (
        "This model was kept or removed already, by another Inkling window perhaps. Nothing was "
        "changed here."
    )

    assert refusal(StoreError, adopt, record, candidate) == said
    Store("digits").keep(own)
    assert refusal(StoreError, Store("digits").keep, own) == said


@pytest.fixture
def kept() -> set[Path]:
    """Everything that a person has, and it stays."""
    keep_everything()
    return everything()


def everything() -> set[Path]:
    tops = (user_data_folder(), cache_folder(), config_folder())
    return {path for top in tops for path in top.rglob("*")}


def old_file(path: Path, days: float = 2) -> Path:
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
        old_file(folder / name)
    old_file(next(user_tasks().glob("*/examples/*")) / name)
    old_file(cache_folder() / name)

    remove_leftovers()

    assert {each for each in everything() if each.name == name} == set()
    assert everything() >= kept


def test_folders_that_were_being_made_or_removed_go(kept):
    old_file(user_tasks() / f".staging-{GONE}-00ff" / "examples" / "a" / "1.png")
    old_file(user_tasks() / ".removed-signs" / "task.json")
    old_file(Store("digits").folder / f".candidate-{GONE}-00ff" / "digits-cnn" / "card.json")

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
    alone = [old_file(label / "01a22078cccb18d7c0d5.json")]
    alone += [old_file(next(user_tasks().glob("*/examples/*")) / "01a22078cccb18d7c0d6.json")]
    alone += [old_file(label.parent / ".trash" / "1" / "01a22078cccb18d7c0d7.json")]
    now = old_file(label / "01a22078cccb18d7c0d8.json", days=0)
    others = old_file(label / "notes.json")

    remove_leftovers()

    assert not any(each.exists() for each in alone)
    assert now.exists()
    assert others.exists()


def test_a_download_that_broke_off_is_gone_on_with_unless_the_file_is_there(kept):
    part = old_file(cache_folder() / ".mnist.npz.part")
    remove_leftovers()
    assert part.exists()

    (cache_folder() / "mnist.npz").write_bytes(b"whole")
    remove_leftovers()
    assert not part.exists()
    assert (cache_folder() / "mnist.npz").read_bytes() == b"whole"
