"""What layers are called, in words and below them."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.captions import NetworkCaptions, Scene
from gui.inside.network.view import NetworkView
from gui.style.theme import DARK
from tests.support.network import ODD, click_at, column_of, made_activations, view_of

INPUT = Layer(PICTURE, "Picture", (28, 28, 1))


def words(view: NetworkView) -> QImage:
    """What is painted where nothing is drawn: words, arrows, and grey for what is not there."""
    view.show_activations(None)
    return view.viewport().grab().toImage()


def other_font(view: NetworkView) -> None:
    font = view.viewport().font()
    font.setItalic(True)
    view.viewport().setFont(font)


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.set_colors(DARK),
        lambda view: view.show_until("conv_4"),
        lambda view: view.zoom_by(1.5, QPointF(0, 0)),
        lambda view: (view.zoom_by(3), view.horizontalScrollBar().setValue(90)),
        lambda view: view.resize(view.width() - 60, view.height()),
        lambda view: view.open_all(),
        other_font,
    ],
    ids=["colours", "reached", "zoom", "scroll", "size", "columns", "font"],
)
def test_words_are_as_if_painted_for_the_first_time(looked_into, change):
    view = view_of(looked_into)
    before = words(view)

    change(view)

    after = words(view)
    assert after != before
    view.captions = NetworkCaptions()
    assert words(view) == after


def test_words_that_stay_are_painted_once(looked_into):
    view = view_of(looked_into)
    words(view)
    painted = view.captions.painted.cacheKey()
    words(view)
    assert view.captions.painted.cacheKey() == painted


def test_an_unknown_kind_is_named(qtbot):
    view = NetworkView()
    qtbot.addWidget(view)
    view.show_layers(INPUT, ODD["unknown kinds"])
    view.show_activations(made_activations(ODD["unknown kinds"]))
    click_at(view, column_of(view, "waves").cell(3).center())
    assert view.accessibleDescription() == (
        "waves, neuron 3 (84 neurons). A layer of the kind Fourier, shown as it is."
    )


def test_their_ground_reaches_the_last_pixel_of_any_screen(qtbot, monkeypatch):
    """Nothing is painted below it."""
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(401, 201)
    monkeypatch.setattr(QWidget, "devicePixelRatioF", lambda _self: 1.25)
    scene = Scene([], 1.0, QPointF(), QRectF(), None, DARK)
    ground = NetworkCaptions().pixmap(view, scene)
    assert (ground.width(), ground.height()) == (502, 252)  # 501.25 and 251.25
