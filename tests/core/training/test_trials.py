"""The real trainer, one trial after the other; what a trial comes to is what the shown code comes
to, which tests/core/lessons/test_notebook.py compares."""

import pytest

from core.datasets.catalogue import is_here
from core.datasets.samples import TEST, TRAINING, load_samples
from core.lessons.trials import trial_settings
from core.runs.protocol import TRIALS, Failed, TrialEnded, Working
from tests.support.made_digits import write_digits_from_files
from tests.support.real_trainer import Trainer


@pytest.fixture
def trainer(tmp_path, monkeypatch):
    if not is_here("mnist"):
        write_digits_from_files(tmp_path, 3_000)
        monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    made = Trainer(tmp_path, "-P", "-m", "core.training", TRIALS)
    yield made
    made.close()


def test_trials_and_what_is_none_are_answered_in_their_order(trainer):
    name = "mnist" if is_here("mnist") else "digits_from_files"
    learned, tested = len(load_samples(name, TRAINING)), len(load_samples(name, TEST))
    share = 110 / learned
    settings = trial_settings(["layers=none", f"data={name}", f"share={share}", "epochs=2"])
    trainer.say(settings)
    heard = trainer.until(TrialEnded)
    assert isinstance(heard[0], Working)
    ended = heard[-1]
    assert (ended.pictures, ended.tested, ended.weights) == (110, tested, 7850)
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
