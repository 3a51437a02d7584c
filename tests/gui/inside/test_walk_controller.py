"""Step by step: every step of the preprocessing, every layer, and the files made of it."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QSlider, QToolButton

from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import (
    PreprocessingSteps,
    digit_input,
)
from gui.inside.walk.panel import WalkPanel
from gui.style.images import grey_image
from tests.support.network import pixels, view_of
from tests.support.pointer import draw_digit, settle


def panel_of(window) -> WalkPanel:
    return window.findChild(WalkPanel, "walk_panel")


def slider_of(window) -> QSlider:
    return window.findChild(QSlider, "walk_slider")


@pytest.fixture
def walking(window):
    window.session.choose_model("digits-cnn")
    draw_digit(window, "1", size=0.3, x=0.95, y=0.05)
    window.findChild(QToolButton, "walk_button").click()
    settle()
    return window


def sentences(window) -> list[tuple[str, str]]:
    """Of every step, by the arrow key; where a line may not break, as where it may."""
    told = [panel_of(window).texts]
    for _ in range(slider_of(window).maximum()):
        QTest.keyClick(slider_of(window), Qt.Key.Key_Right)
        told.append(panel_of(window).texts)
    return [(title, text.replace("\N{NO-BREAK SPACE}", " ")) for title, text in told]


def test_the_walk_goes_through_every_step_and_layer(walking):
    told = sentences(walking)
    activations = view_of(walking).activations
    plain = digit_input(walking.drawing.ink, PreprocessingSteps(False, False, False))
    shrunk = Classifier(shipped_folders("digits")[0]).predict(plain)
    said = activations.prediction
    assert told[:5] == [
        ("1/16 · Your drawing", "What you drew: 640 × 512 pixels."),
        (
            "2/16 · Only shrunk",
            f"Shrunk to 28 × 28 as it is, the network would say {shrunk.label} "
            f"({shrunk.probability * 100:.1f} %). It learned pictures that fill the frame and "
            "stand in its middle, so there is more to do.",
        ),
        ("3/16 · Its box", "Cut out: where on the paper it stands does not matter."),
        (
            "4/16 · Made small",
            "Its longer side becomes 20 pixels: how large it was drawn does not matter.",
        ),
        (
            "5/16 · Centred",
            "Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all "
            f"that the network gets; it says 1 ({said.probability * 100:.1f} %).",
        ),
    ]
    assert told[5] == (
        "6/16 · conv 1 · 24 maps of 28 × 28",
        "Each map lays its own small filter over every place of the layer before, and lights up "
        "where the filter fits.",
    )
    assert told[-1] == (
        "16/16 · answer · 10 classes",
        "The scores as shares that add up to 100 %: the answer. It says 1: "
        f"{said.probability * 100:.1f} %.",
    )
    assert len(told) == 5 + len(activations.layers)


def test_the_pictures_are_the_arrays(walking):
    ink = walking.drawing.ink
    slider_of(walking).setValue(1)
    original, shrunk = panel_of(walking).pictures.items
    assert original.image == grey_image(ink)
    plain = digit_input(ink, PreprocessingSteps(False, False, False))
    np.testing.assert_array_equal(pixels(shrunk.image)[:, :, 0], np.rint(plain[:, :, 0] * 255))
    slider_of(walking).setValue(2)
    stages = walking.session.answer.regions[0].stages
    boxed, cropped = panel_of(walking).pictures.items
    assert boxed.box == stages.box
    assert cropped.image == grey_image(stages.cropped)


def test_what_lies_ahead_is_pale_and_every_layer_stands_by_itself(walking):
    view = view_of(walking)
    names = [column.layer.name for column in view.columns]
    assert names == ["picture", *(layer.name for layer in view.activations.layers)]
    assert view.marks.reached == -1
    slider_of(walking).setValue(4)
    assert view.marks.reached == 0
    slider_of(walking).setValue(15)
    assert view.marks.reached == len(names) - 1
    assert view.horizontalScrollBar().value() >= view.horizontalScrollBar().maximum() - 6


def test_it_follows_the_pen_and_ends_with_its_button(walking):
    slider_of(walking).setValue(4)
    walking.drawing.clear()
    settle()
    assert panel_of(walking).texts == ("", "Draw, and walk it through the network here.")
    draw_digit(walking, "7")
    assert panel_of(walking).texts[0] == "5/16 · Centred"
    walking.session.choose_model("digits-mlp")
    settle()
    assert panel_of(walking).texts[0] == "5/9 · Centred"
    walking.findChild(QToolButton, "walk_button").click()
    assert not panel_of(walking).isVisible()
    assert view_of(walking).marks.reached is None


def test_comparing_ends_the_walk(walking):
    walking.findChild(QToolButton, "compare_button").click()
    settle()
    assert not panel_of(walking).isVisible()
    assert not walking.findChild(QToolButton, "walk_button").isChecked()


def test_the_walk_is_saved_as_picture_and_animation(walking, qtbot, tmp_path, monkeypatch):
    flow = walking.inside.walk
    names = iter([tmp_path / "step", tmp_path / "walk"])
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args, **_options: (str(next(names)), "")
    )
    menu: QMenu = walking.findChild(QToolButton, "save_walk_button").menu()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["This Step as a Picture…", "All Steps as an Animation…"]
    for action in menu.actions():
        with qtbot.waitSignal(flow.saved, timeout=30_000):
            action.trigger()
        assert walking.banner.text in ("step.png is written.", "walk.gif is written.")
        walking.banner.hide()  # the pictures are as large as before it came
        settle()
    with Image.open(tmp_path / "step.png") as step, Image.open(tmp_path / "walk.gif") as walk:
        assert walk.n_frames == 16
        assert step.size == walk.size
        first = np.asarray(walk.convert("RGB"))
        walk.seek(15)
        assert not np.array_equal(np.asarray(walk.convert("RGB")), first)
    assert slider_of(walking).value() == 0  # the person is where they were


def test_a_full_disk_is_said(walking, qtbot, tmp_path):
    with qtbot.waitSignal(walking.session.failed, timeout=30_000) as said:
        walking.inside.walk.write(tmp_path / "gone" / "walk.png")
    assert said.args[0].startswith("Not saved: ")


def test_the_key_brings_the_walk_to_the_front_and_ends_it_only_there(walking):
    walk = walking.findChild(QToolButton, "walk_button")
    walking.menu_actions.tabs["why"].trigger()
    walking.menu_actions.walk.trigger()
    assert panel_of(walking).isVisible()
    assert walk.isChecked()
    walking.menu_actions.walk.trigger()
    assert not walk.isChecked()
