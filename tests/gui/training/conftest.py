"""A drawer in which the two models are compared."""

import pytest

from gui.training.words import TrainingState
from tests.support.training import becomes, button


@pytest.fixture
def compared(qtbot, drawer):
    button(drawer, "start_button").click()
    becomes(qtbot, drawer, TrainingState.COMPARING)
    return drawer
