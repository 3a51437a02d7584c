"""The pages of what was, with something on each."""

import dataclasses

import pytest

from core.runs.log import RunLog
from tests.support.training import kept, open_models, record


@pytest.fixture
def runs_page(training_window):
    log = RunLog("digits")
    log.add(record("tutorial", 0.97, 14.0, when="2026-01-01T10:00:00+00:00"))
    log.add(record("quick", 0.98, 4.0, when="2026-01-02T10:00:00+00:00", outcome="discarded"))
    failed = record("overfit", 0.9, 100.0, when="2026-01-03T10:00:00+00:00", outcome="failed")
    log.add(dataclasses.replace(failed, figures={}, curves=()))
    open_models(training_window, "runs")
    return training_window


@pytest.fixture
def versions_page(training_window, model_folder):
    kept(model_folder, 3)
    training_window.session.reload_models()
    open_models(training_window, "versions")
    return training_window
