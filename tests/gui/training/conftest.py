"""A window in which the two models are compared."""

import pytest

from gui.training.words import TrainingState
from tests.support.training import becomes, button


@pytest.fixture
def compared(qtbot, training_window):
    button(training_window, "start_button").click()
    becomes(qtbot, training_window, TrainingState.COMPARING)
    return training_window
