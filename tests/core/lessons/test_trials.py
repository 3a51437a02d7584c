"""Trials: asked of a child, whatever the child does."""

import sys

import pytest

from core.datasets.catalogue import with_stand_ins
from core.errors import TrainingError
from core.lessons.trials import Trials, trial_settings
from core.runs.presets import PRESETS
from core.runs.protocol import TrialEnded

ENDED = TrialEnded(0.9, 0.95, 0.3, 1.5, 1100, 10_000, 118_282, (1.0, 0.4))
SAYS = """
import dataclasses, sys
from core.runs.protocol import Failed, TrialEnded, Working, parse_command, to_json
for line in sys.stdin:
    settings = parse_command(line)
    print(to_json(Working("data", 0.0)), flush=True)
    if settings.seed == 9:
        print(to_json(Failed("That did not learn.")), flush=True)
    elif settings.seed == 8:
        break
    else:
        ended = TrialEnded(0.9, 0.95, 0.3, 1.5, 1100, 10_000, 118_282, (1.0, 0.4))
        print(to_json(ended), flush=True)
"""
GONE = "The trainer ended before the trial did. Nothing of yours was changed; try again."


@pytest.fixture
def trials():
    made = Trials((sys.executable, "-c", SAYS))
    yield made
    made.close()


def test_a_trial_is_as_the_tutorial_but_for_what_is_said():
    settings = trial_settings(["optimizer=sgd", "learning_rate=0.1", "share=0.02"])
    tutorial = PRESETS["tutorial"].settings
    assert (settings.optimizer, settings.learning_rate, settings.share) == ("sgd", 0.1, 0.02)
    assert (settings.epochs, settings.batch) == (tutorial.epochs, tutorial.batch)
    assert trial_settings(["layers=none"]).layers == ()
    assert trial_settings(["preset=overfit"]).epochs == PRESETS["overfit"].settings.epochs
    assert settings.preset == ""


def test_one_child_does_one_after_the_other(trials):
    assert trials.run(trial_settings(["seed=1"])) == ENDED
    with pytest.raises(TrainingError) as failed:
        trials.run(trial_settings(["seed=9"]))
    assert str(failed.value) == "That did not learn."
    assert trials.run(trial_settings(["seed=2"])) == ENDED


def test_a_child_that_goes_is_said_and_the_next_trial_has_another(trials):
    with pytest.raises(TrainingError) as gone:
        trials.run(trial_settings(["seed=8"]))
    assert str(gone.value) == GONE
    assert trials.run(trial_settings(["seed=1"])) == ENDED


def test_what_cannot_be_started_is_said():
    with pytest.raises(TrainingError) as gone:
        Trials(("/no/such/program",)).run(trial_settings([]))
    assert str(gone.value) == GONE


def test_where_mnist_is_missing_what_stands_in_for_it_is_taken(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    assert with_stand_ins(trial_settings([]).data) == ("made_hands",)


def test_what_is_closed_starts_nothing_any_more(tmp_path):
    """Also where the trial had been asked for, and its thread had not begun yet."""
    begun = tmp_path / "begun"
    trials = Trials((sys.executable, "-c", f"open({str(begun)!r}, 'w')"))
    trials.close()
    with pytest.raises(TrainingError) as gone:
        trials.run(trial_settings([]))
    assert str(gone.value) == GONE
    assert not begun.exists()
