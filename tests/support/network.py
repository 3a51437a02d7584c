"""A hand for the tests of the look inside, and networks for it to look into."""

from types import SimpleNamespace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from core.explain.activations import Activations
from core.explain.weights import PICTURE, Kernel, LayerWeights
from core.models.card import Layer
from core.models.classifier import Prediction
from gui.inside.network.view import NetworkView
from gui.main_window import MainWindow
from gui.style.images import color_of, levels
from tests.support.pointer import draw_digit, settle


def view_of(window) -> NetworkView:
    return window.findChild(NetworkView, "network_view")


def show_seven(window: MainWindow, model: str) -> NetworkView:
    """Draw a 7 for a model -> the picture of its layers."""
    window.session.choose_model(model)
    draw_digit(window, "7")
    return view_of(window)


def column_of(view: NetworkView, name: str):
    return next(column for column in view.columns if column.layer.name == name)


def at(view: NetworkView, point: QPointF) -> QPoint:
    """A point of the scene as one of the viewport."""
    return view.to_view(point).toPoint()


def point_at(view: NetworkView, point: QPointF) -> None:
    QTest.mouseMove(view.viewport(), at(view, point))
    settle()


def click_at(view: NetworkView, point: QPointF) -> None:
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(view, point)
    )
    settle()


def key(view: NetworkView, which: Qt.Key) -> None:
    QTest.keyClick(view, which)
    settle()


def _card(classes: tuple[str, ...], shape: tuple[int, ...]) -> SimpleNamespace:
    """What is asked of a card: of a task of one's own, whose classes are shown as they are."""
    return SimpleNamespace(task="made", classes=classes, shown_classes=classes, input_shape=shape)


def made_activations(layers: tuple[Layer, ...]) -> Activations:
    rng = np.random.default_rng(1)

    count = layers[-1].shape[-1]
    card = _card(tuple(map(str, range(count))), (28, 28, 1))
    made = SimpleNamespace(card=card, layers=layers, weights={}, problem="")
    values = {layer.name: rng.normal(size=layer.shape).astype(np.float32) for layer in layers}
    prediction = Prediction(card.classes, np.full(count, 1 / count, np.float32))
    return Activations(made, np.zeros((28, 28, 1), np.float32), prediction, values)


ODD = {
    "one layer": (Layer("probabilities", "Dense", (10,)),),
    "forty layers": (
        *(Layer(f"conv_{place}", "ReLU", (28, 28, 16)) for place in range(38)),
        Layer("hidden", "Dense", (64,)),
        Layer("probabilities", "Softmax", (3,)),
    ),
    "1,024 neurons": (Layer("wide", "Dense", (1024,)), Layer("probabilities", "Softmax", (2,))),
    "unknown kinds": (
        Layer("waves", "Fourier", (7, 12)),
        Layer("cube", "Conv3D", (4, 4, 4, 2)),
        Layer("one", "Odd", (1,)),
        Layer("flat", "Odd", (5, 1, 3)),
        Layer("probabilities", "Softmax", (200,)),
    ),
}


def pixels(image: QImage) -> np.ndarray:
    """uint8 RGB (H, W, 3)."""
    return np.array(
        [
            [image.pixelColor(x, y).getRgb()[:3] for x in range(image.width())]
            for y in range(image.height())
        ]
    )


def small_activations() -> Activations:
    """Two neurons that see a picture of 2 by 2, and their shares."""
    layers = (Layer("hidden", "Dense", (2,)), Layer("probabilities", "Softmax", (2,)))
    matrix = np.array([[1, 0], [2, -1], [0, 3], [-1, 1]], np.float32)
    kernel = Kernel(matrix, np.array([0.5, -2], np.float32))
    weights = {
        "hidden": LayerWeights(PICTURE, kernel, "relu"),
        "probabilities": LayerWeights("hidden"),
    }
    card = _card(("Cat", "Dog"), (2, 2, 1))
    model = SimpleNamespace(card=card, layers=layers, weights=weights, problem="")
    picture = np.array([[1, 0.5], [0, 0.25]], np.float32)[..., np.newaxis]
    hidden = np.maximum(picture.ravel() @ matrix + [0.5, -2], 0).astype(np.float32)
    shares = (np.exp(hidden) / np.exp(hidden).sum()).astype(np.float32)
    values = {"hidden": hidden, "probabilities": shares}
    return Activations(model, picture, Prediction(card.classes, shares), values)


def in_colors(values: np.ndarray, most: float, signed: bool) -> np.ndarray:
    """What numbers look like: uint8 RGB (H, W, 3)."""
    level = levels(values, most, signed)
    return np.array([[color_of(int(each), signed).getRgb()[:3] for each in row] for row in level])
