"""Settings with a reason beside each; a wrong one says what is allowed, and starts nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from core.runs.presets import PRESETS
from core.runs.settings import REASONS, LayerSettings
from gui.training.run_controls import TrainingSetup, TrainingState
from gui.training.settings.form import TrainingSettings
from gui.training.settings.layers_editor import LayersEditor
from tests.support.pointer import label
from tests.support.training import button, said, state


def form_of(window) -> TrainingSettings:
    return window.findChild(TrainingSettings)


def choose(window, name: str, title: str) -> None:
    """An entry of a list, by its words, as a person does."""
    box = window.findChild(QComboBox, name)
    index = box.findText(title)
    assert index >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def write(window, field: str, text: str) -> None:
    editor = window.findChild(QLineEdit, f"setting_{field}")
    editor.selectAll()
    QTest.keyClicks(editor, text)


def problem(window, field: str) -> str:
    found = window.findChild(QLabel, f"setting_{field}_problem")
    return found.text().replace("\N{NO-BREAK SPACE}", " ") if not found.isHidden() else ""


def test_every_preset_is_shown_as_it_is(drawer):
    for name, preset in PRESETS.items():
        choose(drawer, "preset_selector", preset.title)
        assert form_of(drawer).settings() == preset.settings, name
        assert not form_of(drawer).is_changed


def test_a_reason_stands_beside_every_setting(drawer):
    shown = [each.text().replace("\N{NO-BREAK SPACE}", " ") for each in labels(drawer)]
    for field, reason in REASONS.items():
        if field != "layers":
            assert reason in shown, field


def labels(window) -> list[QLabel]:
    return [each for each in form_of(window).findChildren(QLabel) if not each.isHidden()]


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("epochs", "20000", "Epochs are 1 to 10,000, or 0."),
        ("epochs", "two", "Epochs are 1 to 10,000, or 0."),
        ("epochs", "2.5", "Epochs are 1 to 10,000, or 0."),
        ("batch", "0", "A batch has 1 to 4,096 pictures."),
        ("learning_rate", "-1", "The learning rate is 0.000001 to 100, or 0."),
        ("learning_rate", "", "The learning rate is 0.000001 to 100, or 0."),
        ("share", "0", "The share of the data is above 0 % and at most 100 %."),
        ("share", "101", "The share of the data is above 0 % and at most 100 %."),
        ("augmentation", "9", "Augmentation is 0 to 3; 1 is the usual."),
        ("seed", "-3", "The seed is a whole number from 0 to 2,147,483,648."),
    ],
)
def test_a_wrong_value_says_what_is_allowed_and_starts_nothing(drawer, field, text, sentence):
    editor = drawer.findChild(QLineEdit, f"setting_{field}")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    assert problem(drawer, field) == f"✕ {sentence}"
    button(drawer, "start_button").click()
    assert state(drawer) is TrainingState.READY
    assert editor.hasFocus()


def test_a_value_is_read_as_it_was_written(drawer):
    write(drawer, "learning_rate", "0.0125")
    write(drawer, "share", "12.5 %")
    write(drawer, "epochs", "7")
    settings = form_of(drawer).settings()
    assert (settings.learning_rate, settings.share, settings.epochs) == (0.0125, 0.125, 7)
    assert label_of_setup(drawer) == "Changed. Choose the preset again to undo that."
    choose(drawer, "preset_selector", "Tutorial")
    assert form_of(drawer).settings() == PRESETS["tutorial"].settings


def label_of_setup(window) -> str:
    return label(window.findChild(TrainingSetup), "muted")


class TestOwnLayers:
    @pytest.fixture
    def form(self, drawer) -> TrainingSettings:
        choose(drawer, "setting_network", "Own layers")
        return form_of(drawer)

    def kinds(self, form) -> list[str]:
        return [each.kind for each in form.findChild(LayersEditor).value]

    def tool(self, form, words: str, place: int = 0) -> QToolButton:
        found = [each for each in form.findChildren(QToolButton) if each.toolTip() == words]
        return found[place]

    def test_they_are_shown_only_for_that_network(self, drawer, form):
        editor = drawer.findChild(QWidget, "setting_layers")
        assert editor.isVisibleTo(form)
        choose(drawer, "setting_network", "Convolutional")
        assert not editor.isVisibleTo(form)
        assert form.settings().layers == ()

    def test_what_is_there_at_first_can_be_trained(self, form):
        assert form.settings().layers == (
            LayerSettings("conv", units=16),
            LayerSettings("pool"),
            LayerSettings("dense", units=64),
        )

    def test_add_move_and_remove(self, drawer, form):
        button(drawer, "add_dropout_button").click()
        button(drawer, "add_conv_button").click()
        assert self.kinds(form) == ["conv", "pool", "conv", "dense", "dropout"]
        self.tool(form, "Move Dropout up").click()
        assert self.kinds(form) == ["conv", "pool", "conv", "dropout", "dense"]
        self.tool(form, "Move Pool down").click()
        assert self.kinds(form) == ["conv", "conv", "pool", "dropout", "dense"]
        self.tool(form, "Remove Dense").click()
        assert self.kinds(form) == ["conv", "conv", "pool", "dropout"]
        assert not self.tool(form, "Move Convolution up").isEnabled()

    def test_step_cannot_be_trained_and_it_is_said_why(self, drawer, form):
        box = next(
            each
            for each in form.findChildren(QComboBox)
            if each.accessibleName() == "Dense: activation"
        )
        assert box.findText("step (untrainable)") >= 0
        box.setCurrentIndex(box.findText("step (untrainable)"))
        box.activated.emit(box.currentIndex())
        assert problem(drawer, "layers") == (
            "✕ step cannot be trained: its slope is zero everywhere, so no weight learns which way "
            "to move. Choose relu, sigmoid or tanh."
        )
        assert form.settings() is None

    def test_a_picture_layer_after_a_dense_one_is_explained(self, drawer, form):
        self.tool(form, "Move Dense up").click()
        assert problem(drawer, "layers") == (
            "✕ A pool layer needs a picture; after a dense layer there is none."
        )


def test_my_handwriting_without_corrections_says_what_to_do(drawer):
    choose(drawer, "preset_selector", "My handwriting")
    button(drawer, "start_button").click()
    assert state(drawer) is TrainingState.READY
    assert said(drawer) == (
        "There are no corrections to learn from yet. Draw something, say below the answer what it "
        "is, and train again."
    )


def test_each_task_has_its_settings(drawer):
    from core.task import PETS

    drawer.session.choose_task(PETS)
    shown = {each.text() for each in labels(drawer)}
    assert {"Epochs", "Minutes", "Seed"} <= shown
    assert "Network" not in shown
    assert form_of(drawer).settings().task == "pets"
    assert label(drawer, "muted") is not None
