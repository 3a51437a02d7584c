"""The panel of the walk: where it is, how to go on, and what nothing drawn leaves of it."""

import numpy as np
import pytest
from PySide6.QtWidgets import QSlider

from gui.inside.walk.panel import WalkPanel
from gui.inside.walk.steps import WalkStep
from gui.style.images import grey_image
from gui.widgets.picture_row import PictureItem
from tests.support.buttons import button_named


def step(title: str) -> WalkStep:
    picture = PictureItem(grey_image(np.zeros((4, 4), np.uint8)), "your ink")
    return WalkStep(title, "What you drew.", [picture])


@pytest.fixture
def panel(qtbot) -> WalkPanel:
    made = WalkPanel()
    qtbot.addWidget(made)
    return made


def test_a_step_is_shown_with_its_number_and_told(panel):
    panel.show_step(step("Your drawing"), 0, 3)
    assert panel.texts == ("1/3 · Your drawing", "What you drew.")
    assert panel.pictures.accessibleDescription() == "your ink"
    slider = panel.findChild(QSlider, "walk_slider")
    assert (slider.maximum(), slider.value()) == (2, 0)
    assert slider.accessibleDescription() == "Your drawing. What you drew."


@pytest.mark.parametrize(
    ("index", "back", "on"), [(0, False, True), (1, True, True), (2, True, False)]
)
def test_there_is_no_way_beyond_the_ends(panel, index, back, on):
    panel.show_step(step("Its box"), index, 3)
    assert button_named(panel, "Step back").isEnabled() is back
    assert button_named(panel, "Step on").isEnabled() is on


def test_the_buttons_go_a_step_and_showing_one_asks_for_none(panel):
    chosen = []
    panel.step_chosen.connect(chosen.append)
    panel.show_step(step("Its box"), 1, 3)
    assert chosen == []
    button_named(panel, "Step on").click()
    button_named(panel, "Step back").click()
    assert chosen == [2, 1]


def test_nothing_drawn_leaves_an_invitation(panel):
    panel.show_step(step("Its box"), 1, 3)
    panel.show_step(None, 0, 0)
    assert panel.texts == ("", "Draw, and walk it through the network here.")
    assert not button_named(panel, "Save the walk").isEnabled()
    assert panel.pictures.items == ()
