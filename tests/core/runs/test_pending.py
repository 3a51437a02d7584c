"""A model that was trained before a crash is not lost: it still waits for a decision."""

import os

import pytest

from core.errors import StoreError
from core.models.store import Store, tasks_with_pending
from core.runs.log import RunLog
from core.runs.pending import adopt, find_pending, new_candidate
from tests.support.refusal import refusal
from tests.support.stored_things import leave_candidate


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
