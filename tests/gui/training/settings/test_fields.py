"""A number is read as a person writes it, and shown with as many digits as help."""

import math

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from core.runs.settings import LayerSettings
from gui.training.settings.fields import Choice, LayersEditor, NumberField
from gui.training.settings.form import TrainingSettings
from tests.support.training import button, choose_entry, form_of, setting_problem


@pytest.fixture
def german(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def written(field: NumberField, text: str) -> float:
    field.clear()
    QTest.keyClicks(field, text)
    return field.value


@pytest.mark.parametrize(
    ("text", "value"), [("12.5", 0.125), ("12.5 %", 0.125), (" 100% ", 1.0), ("1e1", 0.1)]
)
def test_percentages_may_have_their_sign(qtbot, text, value):
    field = NumberField(times=100)
    qtbot.addWidget(field)
    assert written(field, text) == pytest.approx(value)


def test_a_comma_is_read_where_it_is_the_custom_and_a_point_too(qtbot, german):
    field = NumberField()
    qtbot.addWidget(field)
    assert written(field, "0,0125") == 0.0125
    assert written(field, "0.5e-2") == 0.005


@pytest.mark.parametrize("text", ["", "two", "2.5", "0x10"])
def test_what_is_no_whole_number_is_not_a_number(qtbot, text):
    field = NumberField(whole=True)
    qtbot.addWidget(field)
    assert math.isnan(written(field, text))


def test_a_value_that_nobody_touched_keeps_the_digits_that_are_not_shown(qtbot):
    field = NumberField()
    qtbot.addWidget(field)
    field.value = 0.123456789
    assert field.text() == "0.1235"
    assert field.value == 0.123456789


def test_a_choice_gives_its_value_and_the_first_where_it_has_none_such(qtbot):
    choice = Choice([((), "My own"), (("mnist",), "MNIST")])
    qtbot.addWidget(choice)
    choice.value = ("mnist",)
    assert choice.currentText() == "MNIST"
    choice.value = ("pets",)
    assert choice.value == ()


def test_the_wheel_changes_no_choice_on_its_way(qtbot):
    choice = Choice([("a", "A"), ("b", "B")])
    qtbot.addWidget(choice)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    choice.wheelEvent(wheel)
    assert choice.value == "a"
    assert not wheel.isAccepted()


@pytest.fixture
def form(training_window) -> TrainingSettings:
    choose_entry(training_window, "setting_network", "Own layers")
    return form_of(training_window)


def kinds(form) -> list[str]:
    return [each.kind for each in form.findChild(LayersEditor).value]


def tool(form, words: str, place: int = 0) -> QToolButton:
    found = [each for each in form.findChildren(QToolButton) if each.toolTip() == words]
    return found[place]


def test_they_are_shown_only_for_that_network(training_window, form):
    editor = training_window.findChild(QWidget, "setting_layers")
    assert editor.isVisibleTo(form)
    choose_entry(training_window, "setting_network", "Convolutional")
    assert not editor.isVisibleTo(form)
    assert form.settings().layers == ()


def test_what_is_there_at_first_can_be_trained(form):
    assert form.settings().layers == (
        LayerSettings("conv", units=16),
        LayerSettings("pool"),
        LayerSettings("dense", units=64),
    )


def test_add_move_and_remove(training_window, form):
    button(training_window, "add_dropout_button").click()
    button(training_window, "add_conv_button").click()
    assert kinds(form) == ["conv", "pool", "conv", "dense", "dropout"]
    tool(form, "Move Dropout up").click()
    assert kinds(form) == ["conv", "pool", "conv", "dropout", "dense"]
    tool(form, "Move Pool down").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout", "dense"]
    tool(form, "Remove Dense").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout"]
    assert not tool(form, "Move Convolution up").isEnabled()


def test_step_cannot_be_trained_and_it_is_said_why(training_window, form):
    box = next(
        each
        for each in form.findChildren(QComboBox)
        if each.accessibleName() == "Dense: activation"
    )
    assert box.findText("step (untrainable)") >= 0
    box.setCurrentIndex(box.findText("step (untrainable)"))
    box.activated.emit(box.currentIndex())
    assert setting_problem(training_window, "layers") == (
        "✕ step cannot be trained: its slope is zero everywhere, so no weight learns which way "
        "to move. Choose relu, sigmoid or tanh."
    )
    assert form.settings() is None


def test_a_picture_layer_after_a_dense_one_is_explained(training_window, form):
    tool(form, "Move Dense up").click()
    assert setting_problem(training_window, "layers") == (
        "✕ A pool layer needs a picture; after a dense layer there is none."
    )
