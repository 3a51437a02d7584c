"""The live look inside: what is painted is what the network gave, to the pixel."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from core.explain.activations import InspectableModel
from core.explain.weights import PICTURE
from core.models.card import Layer
from core.models.classifier import Classifier
from gui.inside.network.layout import Kind, UnitRef, gap_pixels, groups_of, lay_out
from gui.inside.network.painter import NetworkPictures
from gui.inside.network.view import NetworkView
from gui.style.images import TOP, color_of, levels, strength_colors
from tests.support.network import ODD, at, column_of, key, made_activations, point_at, view_of
from tests.support.pointer import canvas_of, draw_digit, settle

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


def test_a_picture_of_maps_is_the_array_in_colours_strongest_first(looked_into):
    view = view_of(looked_into)
    for name in ("conv_2", "conv_4", "conv_6"):
        column = column_of(view, name)
        values = view.activations.values[name]
        image = view.pictures.image(column)
        height, width, _ = values.shape
        gap = gap_pixels(width)
        strengths = values.mean(axis=(0, 1))
        order = view.pictures.order(column)
        assert (np.diff(strengths[order]) <= 0).all()
        for place in (0, 1, column.shown - 1):
            row, across = divmod(place, column.grid.across)
            shown = values[:, :, order[place]]
            expected = np.floor(shown / values.max() * TOP + 0.5).astype(int)
            for y, x in ((0, 0), (height - 1, width - 1), (height // 2, width // 3)):
                pixel = image.pixelColor(
                    across * (width + gap) + x, row * (height + gap) + y
                ).getRgb()[:3]
                nearest = strength_colors()[expected[y, x]]
                assert np.abs(np.array(pixel) - nearest).max() <= 4  # a level either way


def test_the_view_paints_the_picture_where_the_layout_says(looked_into):
    view = view_of(looked_into)
    column = column_of(view, "dense_1")
    shown = view.viewport().grab().toImage()
    values = view.activations.values["dense_1"]
    expected = levels(values, float(values.max()))
    for unit in (int(values.argmax()), int(values.argmin()), 5, 127):
        point = at(view, column.cell(unit).center())
        assert shown.pixelColor(point) == color_of(int(expected[unit]))


def test_numbers_of_both_signs_have_the_other_scale(looked_into):
    view = view_of(looked_into)
    column = column_of(view, "logits")
    values = view.activations.values["logits"]
    shown = view.viewport().grab().toImage()
    low, high = (at(view, column.cell(int(i)).center()) for i in (values.argmin(), values.argmax()))
    assert shown.pixelColor(low).blue() > shown.pixelColor(low).red()
    assert shown.pixelColor(high).red() > shown.pixelColor(high).blue()


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


def test_an_unknown_kind_is_named(qtbot):
    view = NetworkView()
    qtbot.addWidget(view)
    view.show_layers(INPUT, ODD["unknown kinds"])
    view.show_activations(made_activations(ODD["unknown kinds"]))
    view.focus_on(UnitRef("waves", 3))
    assert view.accessibleDescription() == (
        "waves, neuron 4 (84 neurons). A layer of the kind Fourier, shown as it is."
    )


def test_many_layers_are_grouped_by_their_size_and_few_are_not():
    few, many = ODD["1,024 neurons"], ODD["forty layers"]
    assert [len(group) for group in groups_of(few)] == [1, 1]
    assert [len(group) for group in groups_of(many)] == [38, 1, 1]
    assert len(lay_out(INPUT, many, (), (), 400)) == 4
    assert len(lay_out(INPUT, many, (0,), (), 400)) == 41


def test_nothing_is_made_for_a_layer_that_nobody_sees(looked_into):
    view = view_of(looked_into)
    for _ in range(8):
        view.zoom_by(1.25)
    view.horizontalScrollBar().setValue(0)
    view.show_activations(view.activations)
    view.viewport().grab()
    assert PICTURE in view.pictures.pictured
    assert "dense_1" not in view.pictures.pictured


def test_no_ink_gives_no_numbers_to_point_at(window):
    view = view_of(window)
    point_at(view, view.columns[1].cell(0).center())
    key(view, Qt.Key.Key_Right)
    assert view.focus.unit is None
    assert view.accessibleDescription() == "Nothing is drawn yet"


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


def test_the_pictures_forget_the_order_of_another_network():
    pictures = NetworkPictures()
    first = made_activations(
        (Layer("maps", "ReLU", (4, 4, 8)), Layer("probabilities", "Softmax", (2,)))
    )
    other = made_activations(
        (Layer("maps", "ReLU", (4, 4, 3)), Layer("probabilities", "Softmax", (2,)))
    )
    for activations in (first, other):
        pictures.show(activations)
        column = lay_out(INPUT, activations.layers, (), (), 300)[1]
        assert sorted(pictures.order(column)) == list(range(activations.layers[0].shape[-1]))
        assert not pictures.image(column).isNull()
