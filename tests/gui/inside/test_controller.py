"""The open tab is kept up with the answer; a closed one costs nothing."""

from PySide6.QtWidgets import QLabel, QPushButton

from core.explain.activations import InspectableModel
from core.models.classifier import Classifier
from tests.support.network import view_of
from tests.support.pointer import canvas_of, draw_digit
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
