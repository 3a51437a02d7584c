"""Settings with a reason beside each; a wrong one says what is allowed, and starts nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from core.runs.presets import PRESETS
from core.runs.settings import REASONS
from gui.training.settings.fields import Choice
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import (
    choose_preset,
    form_of,
    label_of_setup,
    said,
    setting_problem,
    state,
    write_setting,
)


def test_every_preset_is_shown_as_it_is(training_window):
    for name, preset in PRESETS.items():
        choose_preset(training_window, preset.title)
        assert form_of(training_window).settings() == preset.settings, name
        assert not form_of(training_window).is_changed


def test_a_reason_stands_beside_every_setting(training_window):
    shown = [each.text().replace("\N{NO-BREAK SPACE}", " ") for each in labels(training_window)]
    for field, reason in REASONS.items():
        if field != "photos":  # only where one can set them
            assert reason in shown, field


def reason_of(window, field: str) -> str:
    return form_of(window).findChild(QWidget, f"setting_{field}").accessibleDescription()


def test_what_a_0_means_is_said_where_the_networks_own_is_taken(training_window):
    def said(field: str) -> bool:
        words = reason_of(training_window, field)
        assert words in [each.text() for each in labels(training_window)]
        return words.endswith("0 takes the network's own. Here 0 means 32.")

    choose_preset(training_window, "Tutorial")
    assert not said("epochs")
    choose_preset(training_window, "Best")  # as its card says: 32 epochs
    assert said("epochs")
    assert reason_of(training_window, "learning_rate").endswith(" Here 0 means 0.002.")
    write_setting(training_window, "epochs", "4")
    assert not said("epochs")
    write_setting(training_window, "epochs", "0")
    assert said("epochs")


def test_the_loss_is_named_and_nobody_can_change_it(training_window):
    shown = {each.text() for each in labels(training_window)}
    assert "categorical cross-entropy" in shown
    assert (
        "What is made small: minus the logarithm of the probability of the right class. For labels "
        "that are numbers, Keras calls it sparse_categorical_crossentropy."
    ) in shown


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_a_reason_is_readable_at_every_size(training_window, size):
    training_window.resize(*size)
    QTest.qWait(0)
    reasons = [each for each in labels(training_window) if each.objectName() == "setting_reason"]
    assert len(reasons) == 13
    assert all(each.height() >= each.heightForWidth(each.width()) for each in reasons)


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
        ("label_smoothing", "1", "Label smoothing is 0 to 0.5; 0 is none."),
        ("seed", "-3", "The seed is a whole number from 0 to 2,147,483,648."),
    ],
)
def test_a_wrong_value_says_what_is_allowed_and_starts_nothing(
    training_window, field, text, sentence
):
    editor = training_window.findChild(QLineEdit, f"setting_{field}")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    assert setting_problem(training_window, field) == f"✕ {sentence}"
    start = button(training_window, "start_button")
    assert not start.isEnabled()
    note = label(training_window, "start_note").replace("\N{NO-BREAK SPACE}", " ")
    assert note == f"✕ {sentence}"
    start.click()
    assert state(training_window) is TrainingState.READY
    training_window.findChild(TrainPage).take_focus()
    assert editor.hasFocus()
    choose_preset(training_window, "Tutorial")
    assert start.isEnabled()
    assert label(training_window, "start_note").endswith(
        "Your model stays until you keep the new one."
    )


def test_a_value_is_read_as_it_was_written(training_window):
    write_setting(training_window, "learning_rate", "0.0125")
    write_setting(training_window, "share", "12.5 %")
    write_setting(training_window, "epochs", "7")
    settings = form_of(training_window).settings()
    assert (settings.learning_rate, settings.share, settings.epochs) == (0.0125, 0.125, 7)
    assert label_of_setup(training_window) == "Changed. Choose the preset again to undo that."
    choose_preset(training_window, "Tutorial")
    assert form_of(training_window).settings() == PRESETS["tutorial"].settings


def test_my_handwriting_without_corrections_says_what_to_do(training_window):
    choose_preset(training_window, "My handwriting")
    button(training_window, "start_button").click()
    assert state(training_window) is TrainingState.READY
    assert said(training_window) == (
        "There are no corrections to learn from yet. Draw something, say below the answer what it "
        "is, and train again."
    )


def test_each_task_has_its_settings(training_window):
    from core.task import PETS

    training_window.session.choose_task(PETS)
    shown = {each.text() for each in labels(training_window)}
    assert {"Epochs", "Minutes", "Seed"} <= shown
    assert "Network" not in shown
    assert form_of(training_window).settings().task == "pets"
    assert label(training_window, "muted") is not None


def test_letters_are_learned_from_letters(training_window):
    from core.task import LETTERS

    training_window.session.choose_task(LETTERS)
    data = training_window.findChild(Choice, "setting_data")
    assert [data.itemText(place) for place in range(data.count())] == ["EMNIST", "EMNIST and pens"]
    settings = form_of(training_window).settings()
    assert (settings.task, settings.data) == ("letters", ("emnist", "unipen"))
