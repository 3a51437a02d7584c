"""What is pointed at is shown as it is: filters, maps, fields, and sums that add up."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from core.explain.weights import ReceptiveField
from gui.inside.network.layout import UnitRef
from gui.inside.network.painter import Link
from gui.inside.unit.card import UnitCard
from gui.inside.unit.facts import facts_of, map_items
from gui.widgets.picture_row import CurveItem
from tests.support.network import (
    click_at,
    column_of,
    in_colors,
    key,
    pixels,
    point_at,
    show_seven,
    small_activations,
    view_of,
)
from tests.support.pointer import draw_digit, settle


def card_of(window) -> UnitCard:
    return window.findChild(UnitCard, "unit_card")


def words_of(card: UnitCard) -> tuple[str, str]:
    """Its heading and the sentence below."""
    return card.findChild(QLabel, "unit_name").text(), card.findChild(QLabel, "muted").text()


@pytest.fixture
def drawn(window):
    show_seven(window, "digits-cnn").sort()
    settle()
    return window


def test_another_activation_is_tried_by_its_button(qtbot):
    card = UnitCard()
    qtbot.addWidget(card)
    card.resize(430, 240)
    card.show()
    card.show_facts(facts_of(small_activations(), UnitRef("hidden", 1)))
    assert words_of(card)[1] == (
        "4 products add up to -0.250; plus the bias, -2.000: -2.250. relu gives 0.000."
    )
    assert card.findChild(QPushButton, "relu_button").isChecked()
    for name, value in (("step", "0.000"), ("sigmoid", "0.095"), ("tanh", "-0.978")):
        button = card.findChild(QPushButton, f"{name}_button")
        button.click()
        assert words_of(card)[1].endswith(f": -2.250. {name} would give {value}.")
        assert button.isChecked()
        curve = card.pictures.items[-1]
        assert isinstance(curve, CurveItem)
        assert (curve.activation, curve.caption) == (name, f"{name}: {value}")
        assert not card.grab().isNull()
    card.findChild(QPushButton, "relu_button").click()
    assert words_of(card)[1].endswith("relu gives 0.000.")


def test_a_first_filter_and_the_enlarged_map_are_the_arrays_in_colours(drawn):
    activations = view_of(drawn).activations
    for unit in (0, 11, 23):
        facts = facts_of(activations, UnitRef("conv_1", unit, (9, 4)))
        its_filter, enlarged, seen = map_items(facts)
        kernel = activations.weights["conv_1"].kernel.weights[:, :, 0, unit]
        most = float(np.abs(kernel).max())
        np.testing.assert_array_equal(pixels(its_filter.image), in_colors(kernel, most, True))
        values = activations.values["conv_1"]
        shown = in_colors(values[:, :, unit], float(values.max()), False)
        assert np.abs(pixels(enlarged.image).astype(int) - shown).max() <= 4
        assert enlarged.box == (4, 9, 1, 1)
        assert seen.box == (3, 8, 3, 3)


def test_a_map_pointed_at_shows_its_value_and_what_it_sees(drawn):
    view, card = view_of(drawn), card_of(drawn)
    column = column_of(view, "conv_4")
    cell = column.cell(1)
    point_at(view, cell.topLeft() + QPointF(cell.width() * 5.5 / 14, cell.height() * 9.5 / 14))
    unit = int(view.pictures.order(column)[1])
    value = view.activations.values["conv_4"][9, 5, unit]
    assert words_of(card) == (
        f"conv 4, map {unit} · row 9, column 5: {value:.3f}",
        "This pixel sees 14 × 14 pixels of the input.",
    )
    field: ReceptiveField = view.activations.weights["conv_4"].receptive_field
    assert view.marks.receptive_field == field.box(9, 5, 28)
    assert [each.caption for each in card.pictures.items] == [
        "its filter",
        "the map",
        "what it sees",
    ]
    assert card.accessibleDescription().startswith(f"conv 4, map {unit}: row 9, column 5:")


def test_a_click_on_a_map_shows_the_sum_of_that_pixel(drawn):
    view, card = view_of(drawn), card_of(drawn)
    column = column_of(view, "conv_6")
    cell = column.cell(0)
    click_at(view, cell.center())
    assert card.facts.pixel == (3, 3)
    assert [getattr(each, "sign", "") for each in card.pictures.items] == ["", "×", "=", "→"]
    assert words_of(card)[1].startswith("864 products add up to ")
    key(view, Qt.Key.Key_Escape)
    assert view.focus.unit is None
    assert words_of(card)[0].startswith("scores, 7 · ")


@pytest.mark.usefixtures("english")  # puts back what is set here
def test_many_products_are_counted_as_the_language_writes_numbers(drawn):
    QLocale.setDefault(QLocale("en_US"))
    point_at(view_of(drawn), column_of(view_of(drawn), "dense_1").cell(0).center())
    assert words_of(card_of(drawn))[1].startswith("4,704 products add up to ")


def test_shift_and_arrows_move_within_a_map(drawn):
    view, card = view_of(drawn), card_of(drawn)
    point_at(view, column_of(view, "conv_6").cell(1).center())
    row, column = card.facts.pixel
    for which, moved in ((Qt.Key.Key_Down, (1, 0)), (Qt.Key.Key_Right, (1, 1))):
        QTest.keyClick(view, which, Qt.KeyboardModifier.ShiftModifier)
        settle()
        assert card.facts.pixel == (min(row + moved[0], 6), min(column + moved[1], 6))


def test_the_strongest_connections_are_lines_with_the_products_signs(drawn):
    view = view_of(drawn)
    click_at(view, column_of(view, "logits").cell(7).center())
    links: list[Link] = view.marks.links
    assert len(links) == 14
    assert abs(links[-1].strength) == 1  # the strongest is painted last, above the others
    facts = card_of(drawn).facts
    strongest = int(np.abs(facts.neuron.products).argmax())
    column = column_of(view, "dense_1")
    assert links[-1].source == column.cell(strongest).center()
    click_at(view, column.cell(3).center())
    assert all(link.source.x() < column.area.left() for link in view.marks.links)


def test_a_neuron_of_the_first_dense_layer_shows_its_weights_as_a_picture(window):
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    view = view_of(window)
    click_at(view, column_of(view, "dense_1").cell(40).center())
    _, weights, _, _ = card_of(window).pictures.items
    kernel = view.activations.weights["dense_1"].kernel.weights[:, 40].reshape(28, 28)
    expected = in_colors(kernel.astype(np.float64), float(np.abs(kernel).max()), signed=True)
    np.testing.assert_array_equal(pixels(weights.image), expected)
    before = card_of(window).facts.value
    window.drawing.clear()
    draw_digit(window, "0")
    assert card_of(window).facts.value != before  # it follows the pen
    assert card_of(window).facts.unit == 40


def test_copied_values_add_up(drawn):
    view = view_of(drawn)
    click_at(view, column_of(view, "dense_1").cell(5).center())
    card_of(drawn).findChild(QToolButton, "copy_values_button").click()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0] == ["input", "value", "weight", "product"]
    products = [float(row[1]) * float(row[2]) for row in rows[1:-3]]
    assert len(products) == 7 * 7 * 96
    assert rows[-3][0] == "bias"
    assert sum(products) + float(rows[-3][3]) == pytest.approx(float(rows[-2][3]), abs=1e-9)
    assert float(rows[-1][3]) == pytest.approx(view.activations.values["dense_1"][5], abs=1e-4)


def test_a_map_is_copied_whole_by_its_key(drawn):
    view = view_of(drawn)
    point_at(view, column_of(view, "conv_6").cell(0).center())
    key(view, Qt.Key.Key_C)
    text = QGuiApplication.clipboard().text()
    copied = np.array([[float(each) for each in row] for row in csv.reader(io.StringIO(text))])
    facts = card_of(drawn).facts
    np.testing.assert_array_equal(
        copied.astype(np.float32), facts.activations.values["conv_6"][:, :, facts.unit]
    )


def test_without_weights_the_layers_are_shown_and_it_is_said_why(window, monkeypatch, tmp_path):
    monkeypatch.setattr("core.explain.weights.WEIGHTS_FILE", "gone.npz")
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    view = view_of(window)
    click_at(view, column_of(view, "dense_1").cell(5).center())
    assert words_of(card_of(window))[1] == (
        "digits-mlp has no gone.npz, because an older Inkling saved it: its layers are shown, its "
        "filters and weights are not. Train it again to see them."
    )


def test_an_empty_canvas_says_what_will_be_here(window):
    assert words_of(card_of(window)) == (
        "",
        "Draw, and what each layer makes of it appears above.",
    )
