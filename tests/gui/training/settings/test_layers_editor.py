"""A network of one's own is edited where it is drawn: by the pointer, and by the keyboard alone."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from core.runs.settings import LayerSettings
from gui.training.settings.fields import NumberField
from gui.training.settings.form import TrainingSettings
from gui.training.settings.layer_node import LayerNode
from gui.training.settings.layers_editor import LayersEditor
from tests.support.buttons import button
from tests.support.pointer import settle
from tests.support.training import (
    choose_entry,
    form_of,
    label_of_setup,
    setting_problem,
    write_setting,
)


@pytest.fixture
def form(english, training_window) -> TrainingSettings:
    choose_entry(training_window, "setting_network", "Own layers")
    return form_of(training_window)


def kinds(form) -> list[str]:
    return [each.kind for each in form.findChild(LayersEditor).value]


def nodes(form) -> list[LayerNode]:
    """Those that are shown, the picture and the answer too, from left to right and row by row."""
    found = [each for each in form.findChildren(LayerNode) if each.isVisibleTo(form)]
    return sorted(found, key=lambda each: (each.y(), each.x()))


def node(form, title: str) -> LayerNode:
    return next(each for each in nodes(form) if each.title == title)


def captions(form) -> list[str]:
    return [each.findChild(QLabel, "layer_caption").text() for each in nodes(form)]


def mark(form, title: str) -> None:
    """By a click on its name."""
    QTest.mouseClick(node(form, title), Qt.MouseButton.LeftButton, pos=QPoint(30, 12))


def tool(form, words: str) -> QToolButton:
    return next(each for each in form.findChildren(QToolButton) if each.toolTip() == words)


def drag(layer: LayerNode, to: QPoint) -> None:
    """to: in the diagram."""
    at = layer.mapFrom(layer.parentWidget(), to)
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    for fraction in (0.3, 0.7, 1.0):
        QTest.mouseMove(layer, QPoint(30, 12) + (at - QPoint(30, 12)) * fraction)
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, pos=at)


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
    mark(form, "Dropout")
    tool(form, "Move the layer towards the picture").click()
    assert kinds(form) == ["conv", "pool", "conv", "dropout", "dense"]
    mark(form, "Pool")
    tool(form, "Move the layer towards the answer").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout", "dense"]
    mark(form, "Dense")
    tool(form, "Remove the marked layer").click()
    assert kinds(form) == ["conv", "conv", "pool", "dropout"]
    mark(form, "Convolution")
    assert not tool(form, "Move the layer towards the picture").isEnabled()


def test_a_layer_is_added_after_the_marked_one(training_window, form):
    mark(form, "Convolution")
    button(training_window, "add_dropout_button").click()
    assert kinds(form) == ["conv", "dropout", "pool", "dense"]
    assert training_window.focusWidget().accessibleName() == (
        "Dropout: share of the units that is dropped, %"
    )


def test_shapes_and_weights_follow_what_is_edited(form):
    assert captions(form) == [
        "28 × 28 × 1",
        "28 × 28 × 16\n160 weights",
        "14 × 14 × 16",
        "64\n200768 weights",
        "10\n650 weights",
    ]
    units = editor_of(form, "Dense: neurons")
    units.selectAll()
    QTest.keyClicks(units, "100")
    assert captions(form)[-2:] == ["100\n313700 weights", "10\n1010 weights"]
    total = form.findChild(LayersEditor).findChild(QLabel, "muted")
    assert total.text() == "314870 weights"
    assert node(form, "Dense").accessibleName() == "Dense, 100, 313700 weights"


def editor_of(form, name: str) -> QWidget:
    return next(each for each in form.findChildren(QWidget) if each.accessibleName() == name)


@pytest.mark.parametrize("width", [1440, 1024])
def test_a_long_activation_is_shown_whole(qtbot, training_window, form, width):
    training_window.resize(width, 640)
    activation = editor_of(form, "Dense: activation")
    for name in ("sigmoid", "step"):
        activation.value = name
        activation.edited.emit()
        option = QStyleOptionComboBox()
        activation.initStyleOption(option)
        words = activation.fontMetrics().horizontalAdvance(activation.currentText())

        def room(option=option) -> int:
            part = QStyle.SubControl.SC_ComboBoxEditField
            option.rect = activation.rect()
            kind = QStyle.ComplexControl.CC_ComboBox
            return activation.style().subControlRect(kind, option, part, activation).width()

        qtbot.waitUntil(lambda words=words, room=room: room() >= words)


def test_in_a_list_the_fields_stand_below_each_other(qtbot, training_window, form):
    training_window.resize(1024, 640)
    for kind in ("conv", "dropout", "dense"):
        button(training_window, f"add_{kind}_button").click()
    settle()
    fields = [each for each in form.findChildren(NumberField) if each.parent() in nodes(form)]
    assert len(fields) >= 4
    assert len({(each.x(), each.width()) for each in fields}) == 1


def test_it_is_edited_by_the_keyboard_alone(form):
    node(form, "Convolution").setFocus()
    QTest.keyClick(form.window().focusWidget(), Qt.Key.Key_Right)
    assert node(form, "Pool").hasFocus()
    QTest.keyClick(node(form, "Pool"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert kinds(form) == ["pool", "conv", "dense"]
    assert node(form, "Pool").hasFocus()
    QTest.keyClick(node(form, "Pool"), Qt.Key.Key_Left)  # there is none
    assert node(form, "Pool").hasFocus()
    QTest.keyClick(node(form, "Pool"), Qt.Key.Key_Delete)
    assert kinds(form) == ["conv", "dense"]
    assert node(form, "Convolution").hasFocus()


def test_a_layer_is_drawn_to_another_place(form):
    drag(node(form, "Dense"), node(form, "Convolution").geometry().topLeft() + QPoint(4, 60))
    assert kinds(form) == ["dense", "conv", "pool"]
    drag(node(form, "Dense"), node(form, "Pool").geometry().topRight() + QPoint(-4, 60))
    assert kinds(form) == ["conv", "pool", "dense"]
    drag(node(form, "Pool"), node(form, "Pool").geometry().center() + QPoint(8, 0))
    assert kinds(form) == ["conv", "pool", "dense"]


def test_where_it_is_narrow_the_layers_are_a_list_and_the_settings_below_come_into_sight(
    qtbot, training_window, form
):
    training_window.resize(1024, 640)
    qtbot.waitUntil(lambda: len({each.x() for each in nodes(form)}) == 1)
    shown = nodes(form)
    boxes = [each.geometry() for each in shown]
    assert all(one.bottom() < other.top() for one, other in pairwise(boxes))
    assert shown[0].parentWidget().height() < 230  # five of them; as cards, two rows of 178
    for layer in shown:
        for part in layer.findChildren(QLabel):
            assert part.isHidden() or part.width() >= part.minimumSizeHint().width()
    drag(node(form, "Dense"), node(form, "Convolution").geometry().topLeft() + QPoint(40, 2))
    assert kinds(form) == ["dense", "conv", "pool"]
    drag(node(form, "Dense"), node(form, "Pool").geometry().bottomLeft() + QPoint(40, -2))
    assert kinds(form) == ["conv", "pool", "dense"]
    assert [tool(form, f"Move the layer towards the {end}").text() for end in ENDS] == ["↑", "↓"]
    training_window.resize(1440, 900)
    qtbot.waitUntil(lambda: len({each.y() for each in nodes(form)}) == 1)
    assert [tool(form, f"Move the layer towards the {end}").text() for end in ENDS] == ["←", "→"]


ENDS = ("picture", "answer")


def test_step_cannot_be_trained_and_it_is_said_why(training_window, form):
    box = editor_of(form, "Dense: activation")
    assert isinstance(box, QComboBox)
    assert box.findText("step (untrainable)") >= 0
    box.setCurrentIndex(box.findText("step (untrainable)"))
    box.activated.emit(box.currentIndex())
    assert setting_problem(training_window, "layers") == (
        "✕ step cannot be trained: its slope is zero everywhere, so no weight learns which way "
        "to move. Choose relu, sigmoid or tanh."
    )
    assert form.settings() is None


def test_a_picture_layer_after_a_dense_one_is_explained_beside_it(training_window, form):
    drag(node(form, "Dense"), node(form, "Pool").geometry().topLeft() + QPoint(4, 60))
    assert setting_problem(training_window, "layers") == (
        "✕ A pool layer needs a picture; after a dense layer there is none."
    )
    pool = node(form, "Pool").geometry()
    said = training_window.findChild(QLabel, "setting_layers_problem").geometry()
    assert said.top() == pool.top()
    assert 0 < said.left() - pool.right() < 20
    assert captions(form) == [
        "28 × 28 × 1",
        "28 × 28 × 16\n160 weights",
        "64\n802880 weights",
        "–",
        "–",
    ]
    tool(form, "Remove the marked layer").click()
    assert setting_problem(training_window, "layers") == ""


def test_without_any_layer_it_is_said_what_is_needed(training_window, form):
    for _ in range(3):
        mark(form, nodes(form)[1].title)
        QTest.keyClick(form.window().focusWidget(), Qt.Key.Key_Delete)
    assert kinds(form) == []
    assert setting_problem(training_window, "layers") == (
        "✕ A network has 1 to 12 layers before its answer."
    )
    said = training_window.findChild(QLabel, "setting_layers_problem").geometry()
    assert 0 < said.left() - node(form, "Answer").geometry().right() < 20
    button(training_window, "add_dense_button").click()
    assert form.settings().layers == (LayerSettings("dense", units=64),)


def test_the_tutorials_network_is_drawn_and_becomes_ones_own_when_it_is_edited(
    english, training_window
):
    form = form_of(training_window)
    assert captions(form)[1:] == [
        "128\n100480 weights",
        "128\n16512 weights",
        "10\n1290 weights",
    ]
    assert form.settings().network == "mlp"
    mark(form, "Dense")
    button(training_window, "add_dropout_button").click()
    settings = form.settings()
    assert settings.network == "own"
    assert settings.layers == (
        LayerSettings("dense", 128),
        LayerSettings("dropout", rate=0.3),
        LayerSettings("dense", 128),
    )
    assert label_of_setup(training_window) == "Changed. Choose the preset again to undo that."
    choose_entry(training_window, "setting_network", "Dense, 128 + 128")
    assert len(captions(form)) == 4
    assert not form.is_changed


def test_the_answer_has_a_neuron_for_each_class(english, training_window):
    from core.task import LETTERS

    training_window.session.choose_task(LETTERS)
    form = form_of(training_window)
    choose_entry(training_window, "setting_network", "Dense, 128 + 128")
    assert captions(form)[-1] == "26\n3354 weights"


def test_more_layers_than_fit_stand_in_rows_and_none_is_cut_off(training_window, form):
    for name in ("conv", "dropout", "dense", "dropout", "conv", "pool", "conv", "dense"):
        button(training_window, f"add_{name}_button").click()
    for width in (1024, 1440):
        training_window.resize(width, 900)
        QTest.qWait(0)
        shown = nodes(form)
        diagram = shown[0].parentWidget()
        assert len({each.y() for each in shown}) > 1
        assert all(diagram.rect().contains(each.geometry()) for each in shown)
        boxes = [each.geometry() for each in shown]
        assert not any(
            one.intersects(other) for one in boxes for other in boxes if one is not other
        )


def test_a_changed_network_is_what_is_trained(training_window, form):
    write_setting(training_window, "epochs", "2")
    mark(form, "Pool")
    QTest.keyClick(form.window().focusWidget(), Qt.Key.Key_Delete)
    button(training_window, "start_button").click()
    run = training_window.training.controller.run
    assert [each.kind for each in run.settings.layers] == ["conv", "dense"]
