"""Presets of one's own on the page Train: kept under a name, locked, removed, brought back."""

import dataclasses

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from core.files.paths import user_presets
from core.runs.own_presets import add_preset, kept, own_presets
from core.runs.presets import PRESETS
from gui.main_window import MainWindow
from gui.training.settings.own_presets import PresetDialog
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.shared import accept
from tests.support.training import choose_preset, form_of, said, write_setting
from tests.support.windows import on_screen

pytestmark = pytest.mark.usefixtures("english")
TUTORIAL = PRESETS["tutorial"].settings


def own_button(window) -> QPushButton:
    return window.findChild(QPushButton, "own_preset_button")


def is_locked(window, name: str) -> bool:
    return not form_of(window).findChild(object, f"setting_{name}").isEnabled()


def save_as(window, title: str, *locked: str) -> None:
    own_button(window).click()
    dialog = window.findChild(PresetDialog)
    dialog.findChild(QLineEdit, "preset_title").setText(title)
    for field in locked:
        dialog.findChild(QCheckBox, f"lock_{field}").click()
    accept(dialog)


def test_the_dialog_says_what_a_lock_is_and_needs_a_name(training_window):
    own_button(training_window).click()
    dialog = training_window.findChild(PresetDialog)
    assert label(dialog, "preset_note") == (
        "Share This Task lets you hand it out. Who starts from it cannot change what is locked; "
        "every other preset stays free."
    )
    assert [each.text() for each in dialog.findChildren(QCheckBox)] == [
        *("Network", "Layers", "Data", "Share of the data, %", "Epochs", "Batch"),
        *("Label smoothing", "Optimizer", "Learning rate", "Input scaling", "Augmentation", "Seed"),
    ]
    save = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save")
    assert not save.isEnabled()
    dialog.findChild(QLineEdit, "preset_title").setText("Ours")
    assert save.isEnabled()


def test_what_the_form_shows_is_kept_and_what_is_locked_cannot_be_changed(training_window):
    assert own_button(training_window).text() == "Save as Preset…"
    write_setting(training_window, "epochs", "2")
    save_as(training_window, "Our class", "epochs", "network")
    form = form_of(training_window)
    assert form.settings() == dataclasses.replace(TUTORIAL, epochs=2)
    assert [
        each for each in ("epochs", "network", "layers", "seed") if is_locked(training_window, each)
    ] == [
        *("epochs", "network", "layers"),
    ]
    reasons = [each.text() for each in form.findChildren(QLabel)]
    assert reasons.count("Locked by the preset. Another preset leaves it free.") == 3
    choose_preset(training_window, "Tutorial")
    assert not is_locked(training_window, "epochs")
    assert "Locked by the preset. Another preset leaves it free." not in [
        each.text() for each in form.findChildren(QLabel)
    ]
    assert form.settings() == TUTORIAL


def test_what_is_locked_is_not_offered_to_be_tried_several_times(training_window):
    save_as(training_window, "Our class", "epochs", "network")
    training_window.training.try_several()
    hidden = {
        name: training_window.findChild(object, f"sweep_{name}").isHidden()
        for name in ("epochs", "network", "layers", "units", "seed")
    }
    assert hidden == {"epochs": True, "network": True, "layers": True, "units": True, "seed": False}


def test_a_preset_is_removed_and_brought_back(training_window):
    save_as(training_window, "Our class", "epochs")
    assert own_button(training_window).text() == "Remove Preset"
    own_button(training_window).click()
    assert own_presets("digits") == {}
    assert form_of(training_window).settings() == TUTORIAL
    assert not is_locked(training_window, "epochs")
    assert own_button(training_window).text() == "Bring Preset Back"
    own_button(training_window).click()
    assert list(own_presets("digits")) == ["our-class"]
    assert is_locked(training_window, "epochs")
    choose_preset(training_window, "Quick")
    assert own_button(training_window).text() == "Save as Preset…"


def test_a_title_that_is_taken_is_said(training_window):
    save_as(training_window, "tutorial")
    assert said(training_window) == "There is a preset “tutorial” already. Give another name."
    assert own_presets("digits") == {}


def test_presets_that_came_meanwhile_are_offered_and_the_form_stays(training_window):
    write_setting(training_window, "epochs", "5")
    add_preset("digits", kept("Our class", TUTORIAL, ["epochs"]))
    training_window.session.reload_models("digits")
    assert training_window.findChild(QPushButton, "our-class_tab").text() == "Our class"
    assert form_of(training_window).settings().epochs == 5


def test_one_that_cannot_be_understood_is_said_when_the_page_opens(qtbot, trainer):
    name = add_preset("digits", kept("Our class", TUTORIAL, ["epochs"]))
    path = user_presets("digits") / f"{name}.json"
    path.write_text("{")
    window = on_screen(qtbot, MainWindow())
    window.pages.open("train")
    assert said(window) == f"{path} is damaged, so this preset is left out."
    assert button(window, "start_button").isEnabled()
