"""Lessons in the tests of the window: their trainings end at once."""

import pytest

from core.lessons.trials import Trials
from tests.support.lessons import TRIALS


@pytest.fixture(autouse=True)
def quick_trials(monkeypatch):
    monkeypatch.setattr(Trials, "default_command", TRIALS)
