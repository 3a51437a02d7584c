"""The real trainer, one trial after the other; what a trial comes to is what the shown code comes
to, which tests/core/lessons/test_notebook.py compares."""

import pytest

from core.lessons.trials import trial_settings
from core.runs.protocol import TRIALS, Failed, TrialEnded, Working
from tests.support.real_trainer import Trainer


@pytest.fixture
def trainer(tmp_path, data):
    made = Trainer(tmp_path, "-P", "-m", "core.training", TRIALS)
    yield made
    made.close()


def test_trials_and_what_is_none_are_answered_in_their_order(trainer):
    settings = trial_settings(["layers=none", "share=0.002", "epochs=2"])
    trainer.say(settings)
    heard = trainer.until(TrialEnded)
    assert isinstance(heard[0], Working)
    ended = heard[-1]
    assert (ended.pictures, ended.tested, ended.weights) == (110, 10_000, 7850)
    assert len(ended.losses) == 2
    assert 0 < ended.accuracy < 1
    trainer.process.stdin.write("no message\n")
    trainer.process.stdin.flush()
    [failed] = trainer.until(Failed)
    assert failed.error == (
        "The trial did not end well. Window and trainer do not understand each other. Your model "
        "is unchanged. Try again."
    )
    trainer.say(settings)
    assert trainer.until(TrialEnded)[-1].accuracy == pytest.approx(ended.accuracy, abs=0.003)
    trainer.process.stdin.close()
    assert trainer.process.wait(30) == 0
