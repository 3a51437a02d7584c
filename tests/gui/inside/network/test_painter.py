"""How layers look: the arrays in colours, strongest maps first."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.layout import gap_pixels, lay_out
from gui.inside.network.painter import ColorLegend, NetworkPictures
from gui.style.images import TOP, color_of, levels, strength_colors
from tests.support.network import at, column_of, made_activations, view_of

INPUT = Layer(PICTURE, "Picture", (28, 28, 1))


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


def test_nothing_is_made_for_a_layer_that_nobody_sees(looked_into):
    view = view_of(looked_into)
    for _ in range(8):
        view.zoom_by(1.25)
    view.horizontalScrollBar().setValue(0)
    view.show_activations(view.activations)
    view.viewport().grab()
    assert PICTURE in view.pictures.pictured
    assert "dense_1" not in view.pictures.pictured


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


def painted(image: QImage) -> set[str]:
    row = image.height() // 2
    return {image.pixelColor(x, row).name() for x in range(image.width())}


@pytest.mark.parametrize("only_signed", [False, True])
def test_the_scales_that_are_meant_are_shown_from_end_to_end(qtbot, only_signed):
    legend = ColorLegend(only_signed=only_signed)
    qtbot.addWidget(legend)
    legend.resize(400, legend.sizeHint().height())
    colors = painted(legend.grab().toImage())
    signed = colors & {color_of(level, signed=True).name() for level in range(TOP + 1)}
    assert len(signed) > 20
    strength = colors & {color_of(level).name() for level in range(TOP + 1)}
    assert (len(strength) > 20) is not only_signed


def test_it_is_told_what_the_colours_mean(qtbot):
    legend = ColorLegend(only_signed=True)
    qtbot.addWidget(legend)
    assert legend.accessibleName() == "Colours: blue speaks against, orange for"
    assert legend.toolTip() == legend.accessibleName()
