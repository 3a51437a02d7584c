"""Whatever keys are pressed, in whatever order: nothing is stored, cleared or drawn unasked."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.key_walk import SIZES, KeyWalk, nothing_waits
from tests.support.training import trainers


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_keys_of_chance_store_and_change_nothing_unasked(window, sheets, size):
    with nothing_waits():
        window.resize(*size)
        for seed in range(8):
            window.workbench.canvas_panel.take_focus()
            walk = KeyWalk(window, [sheets[0], *sheets[2:]])
            walk.walk(random.Random(f"{size}:{seed}"), 30)
            assert walk.found == [], walk.taken
            assert QApplication.activeModalWidget() is None
        assert window.close() or not window.isVisible()
    assert not trainers()
