"""The open tab is kept up with the answer; a closed one costs nothing."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel, QPushButton

from core.explain.activations import InspectableModel
from core.models.classifier import Classifier
from tests.support.network import view_of
from tests.support.photos import drop, of_files
from tests.support.pointer import canvas_of, draw_digit
from tests.support.tasks import choose, verdict_becomes
from tests.support.why import page_of


def test_a_closed_tab_computes_nothing(window, monkeypatch):
    ran = []
    original = InspectableModel.run
    monkeypatch.setattr(
        InspectableModel, "run", lambda self, picture: ran.append(1) or original(self, picture)
    )
    window.findChild(QPushButton, "sees_button").click()
    draw_digit(window, "7")
    assert not ran
    window.findChild(QPushButton, "inside_button").click()
    assert len(ran) == 1
    assert view_of(window).activations is not None


def test_a_model_without_activations_says_so_and_answers(window, monkeypatch):
    monkeypatch.setattr(
        Classifier, "outputs", property(lambda _self: frozenset({"anything", "strangeness"}))
    )
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    problem = window.findChild(QLabel, "inside_problem")
    assert problem.isVisible()
    assert problem.text() == (
        "digits-mlp cannot be looked into: an older Inkling saved it, which kept no layer's "
        "activations. It answers all the same; train it again to see its inside."
    )
    assert window.findChild(QLabel, "verdict_label").text() == "7"
    assert canvas_of(window).isVisible()


def test_nothing_is_made_before_the_tab_is_opened(window):
    draw_digit(window, "7")
    assert page_of(window) is None
    assert window.why.reader is None


def sentences(window) -> set[str]:
    """What the open page says in place of what it would show."""
    panel = window.workbench.look_panel
    if panel.tab == "why":
        return {panel.why_page.texts[1]}
    card = panel.inside_page.card.findChildren(QLabel, "muted")[0].text()
    return {panel.inside_page.walk.texts[1], card}


@pytest.mark.parametrize("tab", ["inside", "why"])
@pytest.mark.usefixtures("pets_model")
def test_what_is_not_there_is_said_of_what_is_shown(qtbot, window, tab, photo, tmp_path):
    """No page asks for a drawing while a photo is read, or where photos are asked for."""
    panel = window.workbench.look_panel
    panel.inside_page.tools.walk.setChecked(True)
    window.findChild(QPushButton, f"{tab}_button").click()
    choose(window, "Cats & dogs")
    assert sentences(window) == {"Open a photo, and it appears here."}

    drop(window, of_files(photo))
    said = set()
    window.session.answered.connect(lambda _: said.update(sentences(window)))
    verdict_becomes(qtbot, window, "Dog")
    assert "The photo is being read." in said

    blank = tmp_path / "blank.png"
    Image.fromarray(np.full((300, 300), 255, np.uint8)).save(blank)
    choose(window, "Digits")
    drop(window, of_files(str(blank)))
    verdict_becomes(qtbot, window, "No digit found")
    nothing = "Nothing was read in this photo, so there is nothing to show here."
    assert sentences(window) == {nothing}
