"""A custom network, put together layer by layer."""

import pytest
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from core.runs.settings import LayerSettings
from gui.training.settings.form import TrainingSettings
from gui.training.settings.layers_editor import LayersEditor
from tests.support.training import button, choose_entry, form_of, setting_problem


@pytest.fixture
def form(drawer) -> TrainingSettings:
    choose_entry(drawer, "setting_network", "Own layers")
    return form_of(drawer)


def kinds(form) -> list[str]:
    return [each.kind for each in form.findChild(LayersEditor).value]


def tool(form, words: str, place: int = 0) -> QToolButton:
    found = [each for each in form.findChildren(QToolButton) if each.toolTip() == words]
    return found[place]


def test_they_are_shown_only_for_that_network(drawer, form):
    editor = drawer.findChild(QWidget, "setting_layers")
    assert editor.isVisibleTo(form)
    choose_entry(drawer, "setting_network", "Convolutional")
    assert not editor.isVisibleTo(form)
    assert form.settings().layers == ()


def test_what_is_there_at_first_can_be_trained(form):
    assert form.settings().layers == (
        LayerSettings("conv", units=16),
        LayerSettings("pool"),
        LayerSettings("dense", units=64),
    )


def test_add_move_and_remove(drawer, form):
    button(drawer, "add_dropout_button").click()
    button(drawer, "add_conv_button").click()
    assert kinds(form) == ["conv", "pool", "conv", "dense", "dropout"]
    tool(form, "Move Dropout up").click()
    assert kinds(form) == ["conv", "pool", "conv", "dropout", "dense"]
    tool(form, "Move Pool down").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout", "dense"]
    tool(form, "Remove Dense").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout"]
    assert not tool(form, "Move Convolution up").isEnabled()


def test_step_cannot_be_trained_and_it_is_said_why(drawer, form):
    box = next(
        each
        for each in form.findChildren(QComboBox)
        if each.accessibleName() == "Dense: activation"
    )
    assert box.findText("step (untrainable)") >= 0
    box.setCurrentIndex(box.findText("step (untrainable)"))
    box.activated.emit(box.currentIndex())
    assert setting_problem(drawer, "layers") == (
        "✕ step cannot be trained: its slope is zero everywhere, so no weight learns which way "
        "to move. Choose relu, sigmoid or tanh."
    )
    assert form.settings() is None


def test_a_picture_layer_after_a_dense_one_is_explained(drawer, form):
    tool(form, "Move Dense up").click()
    assert setting_problem(drawer, "layers") == (
        "✕ A pool layer needs a picture; after a dense layer there is none."
    )
