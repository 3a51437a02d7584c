"""The tab "Inside" with networks of every kind, in windows of every size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from core.explain.activations import Activations
from core.models.card import Layer
from core.models.classifier import Classifier
from gui.inside.network.captions import sentence
from gui.inside.network.layout import Kind
from gui.inside.page import InsidePage
from gui.inside.unit.card import UnitCard
from gui.inside.walk.panel import WalkPanel
from tests.support.network import ODD, click_at, column_of, key, made_activations, view_of
from tests.support.pointer import draw_digit, settle


@pytest.fixture(params=ODD.values(), ids=ODD.keys())
def activations(request) -> Activations:
    return made_activations(request.param)


def test_any_network_can_be_walked_pointed_at_and_copied(qtbot, activations):
    page = InsidePage()
    qtbot.addWidget(page)
    page.resize(420, 500)
    page.show()
    page.show_layers((28, 28, 1), activations.layers)
    page.show_activations(activations)
    view = page.view
    for _ in range(len(activations.layers) + 1):
        key(view, Qt.Key.Key_Right)
        key(view, Qt.Key.Key_Space)
        key(view, Qt.Key.Key_Down)
        key(view, Qt.Key.Key_C)
        assert page.card.accessibleDescription()
        assert not page.grab().isNull()
        key(view, Qt.Key.Key_Space)
    assert view.columns[-1].kind is Kind.CLASSES
    page.show_activations(None)
    assert page.card.facts is None


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1920, 1080)])
def test_the_card_is_readable_in_every_window(window, size):
    window.session.choose_model("digits-mlp")
    window.resize(*size)
    draw_digit(window, "7")
    view = view_of(window)
    click_at(view, column_of(view, "dense_1").cell(9).center())
    settle()
    card = window.findChild(UnitCard, "unit_card")
    assert window.size().width() == size[0]
    assert view.height() >= 150
    assert card.height() >= card.heightForWidth(card.width())
    words = card.findChild(QLabel, "muted")
    assert words.height() >= words.heightForWidth(words.width())
    assert card.findChild(QPushButton, "sigmoid_button").width() >= 40


def test_the_numbers_are_told_without_a_pointer(window):
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    view = view_of(window)
    view.setFocus()
    for _ in range(2):
        key(view, Qt.Key.Key_Right)
    told = view.accessibleDescription()
    value = view.activations.values["dense_1"][0]
    assert told.startswith("dense 1, neuron 0 (128 neurons). Each neuron weighs every number")
    assert f" It gives {value:.3f}. 784 products add up to " in told


def test_what_a_network_makes_of_the_picture_first_is_said(qtbot):
    layers = (
        Layer("pixels", "Rescaling", (28, 28, 1)),
        Layer("columns", "Activation", (28, 28, 1)),
        Layer("probabilities", "Softmax", (3,)),
    )
    activations = made_activations(layers)
    assert [sentence(activations, layer) for layer in layers[:2]] == [
        "The same picture in other numbers: every pixel times the same.",
        "Every column of pixels divided by its length, as the tutorial does it.",
    ]


def test_a_model_without_activations_leaves_nothing_of_the_one_before(window, monkeypatch):
    draw_digit(window, "7")
    window.findChild(QToolButton, "walk_button").click()
    monkeypatch.setattr(Classifier, "outputs", property(lambda _self: frozenset({"strangeness"})))
    window.session.choose_model("digits-mlp")
    settle()
    assert window.findChild(WalkPanel, "walk_panel").texts[0] == ""
    window.findChild(QToolButton, "walk_button").click()
    settle()
    assert window.findChild(UnitCard, "unit_card").facts is None
    window.findChild(QToolButton, "compare_button").click()
    settle()
    assert not window.findChild(QToolButton, "compare_button").isChecked()
    assert window.findChild(QLabel, "verdict_label").text() == "7"
