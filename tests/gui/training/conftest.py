"""A window in which the two models are compared."""

import pytest

from gui.training.words import TrainingState
from tests.support.buttons import button
from tests.support.training import becomes


@pytest.fixture
def compared(qtbot, training_window):
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    return training_window
