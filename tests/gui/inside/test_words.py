"""What layers are called and do, in words."""

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.layout import UnitRef
from gui.inside.network.view import NetworkView
from tests.support.network import ODD, made_activations

INPUT = Layer(PICTURE, "Picture", (28, 28, 1))


def test_an_unknown_kind_is_named(qtbot):
    view = NetworkView()
    qtbot.addWidget(view)
    view.show_layers(INPUT, ODD["unknown kinds"])
    view.show_activations(made_activations(ODD["unknown kinds"]))
    view.focus_on(UnitRef("waves", 3))
    assert view.accessibleDescription() == (
        "waves, neuron 4 (84 neurons). A layer of the kind Fourier, shown as it is."
    )
