"""The page of corrections, opened."""

import pytest

from core.preprocessing.ink import render
from core.user_data.corrections import Corrections
from gui.corrections.page import CorrectionsPage
from tests.support.corrections_page import STROKES
from tests.support.pointer import settle


@pytest.fixture
def page(window) -> CorrectionsPage:
    """Opened from the menu, with two 4s and a 9, the 9 the newest."""
    for place, name in enumerate("449"):
        Corrections("digits").add(name, render(STROKES), STROKES, f"{place:020x}")
    window.menu_actions.corrections.trigger()
    settle()
    return window.findChild(CorrectionsPage, "corrections_page")
