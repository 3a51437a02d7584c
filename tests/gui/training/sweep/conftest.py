"""The page "Models" with what tries several settings open."""

import pytest

from tests.support.training import open_models, write_values


@pytest.fixture
def sweep_page(training_window):
    open_models(training_window, "sweep")
    write_values(training_window, layers="", units="16, 32", epochs="")
    return training_window
