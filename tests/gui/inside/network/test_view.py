"""The live look inside: what is painted is what the network gave, to the pixel."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.layout import Kind
from gui.inside.network.view import NetworkView
from gui.style.theme import LIGHT
from tests.support.network import ODD, column_of, key, made_activations, view_of
from tests.support.pointer import canvas_of, draw_digit, settle
from tests.support.windows import Paintings

INPUT = Layer(PICTURE, "Picture", (28, 28, 1))


def test_the_layers_shown_are_the_networks_own(looked_into):
    names = [column.layer.name for column in view_of(looked_into).columns]
    assert names[0] == PICTURE
    assert names[-3:] == ["dense_1", "logits", "probabilities"]
    assert {"conv_4", "conv_6"} <= set(names)  # the last of their groups


def test_what_is_shown_is_what_the_classifier_gave_for_this_drawing(looked_into):
    view, answer = view_of(looked_into), looked_into.session.answer
    np.testing.assert_array_equal(view.activations.picture, answer.model_input)
    np.testing.assert_allclose(
        view.activations.values["probabilities"], answer.prediction.probabilities, atol=1e-6
    )


def test_the_view_follows_the_pen_and_empties_with_the_paper(window):
    view = view_of(window)
    assert view.activations is None
    draw_digit(window, "1")
    first = view.activations.values["dense_1"].copy()
    draw_digit(window, "7")
    assert not np.array_equal(view.activations.values["dense_1"], first)
    window.drawing.clear()
    settle()
    assert view.activations is None


def test_the_order_of_maps_is_kept_while_the_pen_moves_and_renewed_when_it_rests(
    looked_into, qtbot
):
    view = view_of(looked_into)
    column = column_of(view, "conv_4")
    before = view.pictures.order(column).copy()
    draw_digit(looked_into, "1")
    draw_digit(looked_into, "0", x=0.1)
    np.testing.assert_array_equal(view.pictures.order(column), before)
    looked_into.drawing.clear()
    draw_digit(looked_into, "0")
    qtbot.wait(400)
    strengths = view.activations.values["conv_4"].mean(axis=(0, 1))
    assert (np.diff(strengths[view.pictures.order(column)]) <= 0).all()


@pytest.mark.parametrize("layers", ODD.values(), ids=ODD.keys())
def test_any_network_is_shown_in_a_plain_way(qtbot, layers):
    view = NetworkView()
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    view.show_layers(INPUT, layers)
    view.show_activations(made_activations(layers))
    for _ in range(len(layers) + 1):
        key(view, Qt.Key.Key_Right)
        key(view, Qt.Key.Key_Down)
        key(view, Qt.Key.Key_O)
    assert not view.grab().isNull()
    assert view.columns[-1].kind is Kind.CLASSES


def test_nothing_below_is_painted_with_the_layers(looked_into):
    view = view_of(looked_into)
    above, below = Paintings(view.viewport()), Paintings(view.parentWidget())
    view.viewport().update()
    settle()
    assert len(above.regions) == 1
    assert not below.regions


def test_that_the_keyboard_is_there_is_seen_and_takes_no_space(looked_into):
    view = view_of(looked_into)
    for focused in (view, canvas_of(looked_into)):
        focused.setFocus()
        settle()
        edge = view.grab().toImage().pixelColor(0, view.height() // 2)
        assert (edge == QColor(LIGHT.accent)) is (focused is view)
    assert view.viewport().size() == view.size()
