"""The look inside, for the pictures of the window: each scene is given the window."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QSlider, QWidget

from core.task import PETS
from tests.support.network import click_at, column_of, point_at, view_of
from tests.support.painted_cat import painted_cat
from tests.support.pointer import draw_digit, settle

_LONGEST = 30  # s


def show_inside_cnn(window) -> None:
    """A map of the convolutional network pointed at."""
    view = _draw(window, "digits-cnn", "7")
    cell = column_of(view, "conv_4").cell(2)
    point_at(view, cell.topLeft() + QPointF(cell.width() * 0.55, cell.height() * 0.3))


def show_inside_mlp(window) -> None:
    """The dense network; how the answer got its score."""
    _draw(window, "digits-mlp", "3")


def show_inside_pets(window) -> None:
    """A painted cat on its way through the residual network."""
    view = _open_cat(window)
    cell = view.columns[1].cell(1)  # of the first layer that is not folded away
    point_at(view, cell.topLeft() + QPointF(cell.width() * 0.3, cell.height() * 0.52))


def show_neuron(window) -> None:
    """A neuron of the first dense layer opened: its weights are a picture."""
    view = _draw(window, "digits-mlp", "7")
    strongest = int(view.activations.values["dense_1"].argmax())
    click_at(view, column_of(view, "dense_1").cell(strongest).center())


def show_score(window) -> None:
    """The strongest connections of a score."""
    view = _draw(window, "digits-cnn", "7")
    click_at(view, column_of(view, "logits").cell(7).center())


def show_why(window) -> None:
    """What counts for the answer."""
    os.environ.pop("INKLING_DATA", None)  # MNIST's digits are not ours to print
    _draw(window, "digits-cnn", "4")
    _ask_why(window)


def show_why_not(window) -> None:
    """What speaks against another class."""
    show_why(window)
    window.findChild(QWidget, "why_9_button").click()
    settle()


def show_why_pets(window) -> None:
    os.environ.pop("INKLING_DATA", None)
    _open_cat(window)
    _ask_why(window)


def show_two_models(window) -> None:
    """A 4 whose top is nearly closed, about which two models differ."""
    from tests.support.pointer import canvas_of, draw_stroke

    draw_stroke(canvas_of(window), [(260, 90), (215, 250), (400, 250)])
    draw_stroke(canvas_of(window), [(292, 100), (400, 150)])
    draw_stroke(canvas_of(window), [(400, 90), (395, 250), (385, 430)])
    window.findChild(QWidget, "compare_button").click()
    view_of(window).sort()
    settle()


def show_walk(window) -> None:
    """Half way through the network, step by step."""
    _draw(window, "digits-cnn", "5")
    window.findChild(QWidget, "walk_button").click()
    window.findChild(QSlider, "walk_slider").setValue(8)
    settle()


def show_walk_shrunk(window) -> None:
    """What a plain shrink would have given."""
    draw_digit(window, "7", size=0.25, x=0.95, y=0.05)
    window.findChild(QWidget, "walk_button").click()
    window.findChild(QSlider, "walk_slider").setValue(1)
    settle()


SCENES = {
    "inside-cnn": show_inside_cnn,
    "inside-mlp": show_inside_mlp,
    "inside-pets": show_inside_pets,
    "neuron": show_neuron,
    "score": show_score,
    "why": show_why,
    "why-not": show_why_not,
    "why-pets": show_why_pets,
    "two-models": show_two_models,
    "walk": show_walk,
    "walk-shrunk": show_walk_shrunk,
}


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the window work until it is ready."""
    began = time.monotonic()
    while not ready() and time.monotonic() - began < _LONGEST:
        settle()
        time.sleep(0.02)
    settle()


def _draw(window, model: str, digit: str):
    """The network view, with a digit drawn large, its maps sorted."""
    window.session.choose_model(model)
    draw_digit(window, digit, size=0.75)
    view = view_of(window)
    view.sort()
    settle()
    return view


def _open_cat(window):
    from PIL import Image

    view = view_of(window)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tabby.png"
        Image.fromarray(painted_cat()).save(path)
        window.session.choose_task(PETS)
        window.open_photos([str(path)])
        wait_until(lambda: view.activations is not None and view.activations.card.task == "pets")
    view.sort()
    settle()
    return view


def _ask_why(window) -> None:
    window.findChild(QWidget, "why_button").click()
    page = window.workbench.look_panel.why_page
    wait_until(lambda: bool(page.texts[2]))
