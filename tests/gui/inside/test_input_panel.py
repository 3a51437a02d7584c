"""The tab "Input": the stages of the ink, the switch of each step, and a photo without any."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QLabel

from core.preprocessing.model_input import PreprocessingSteps, digit_stages
from core.task import DIGITS, PETS
from gui.inside.input_panel import ModelInputPanel, ModelInputPreview
from tests.support.windows import on_screen

_OFF = "A step is off: the network was trained with all three."


@pytest.fixture
def panel(qtbot) -> ModelInputPanel:
    return on_screen(qtbot, ModelInputPanel(), 320, 600)


def texts(panel: ModelInputPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def shown(panel: ModelInputPanel) -> np.ndarray:
    """The middle of each of the 28 x 28 squares of the preview, 0..255."""
    image = panel.findChild(ModelInputPreview, "model_input_preview").grab().toImage()
    side = min(image.width(), image.height()) / 28
    middles = [int((index + 0.5) * side) for index in range(28)]
    return np.array([[image.pixelColor(x, y).red() for x in middles] for y in middles])


def test_the_preview_is_the_model_input(panel):
    ink = np.zeros((512, 512), np.uint8)
    ink[100:300, 200:260] = 255
    stages = digit_stages(ink)
    panel.show_stages(stages, ink)
    expected = np.rint(stages.model_input[:, :, 0] * 255)
    inner = slice(1, 27)  # the frame lies over the rim
    np.testing.assert_array_equal(shown(panel)[inner, inner], expected[inner, inner])
    assert {"Your ink", "as you drew it"} <= texts(panel)


def test_a_digit_of_a_photo_is_named_so(panel):
    ink = np.zeros((60, 60), np.uint8)
    ink[10:50, 20:30] = 255
    panel.show_stages(digit_stages(ink), None)
    assert {"From the photo", "by itself"} <= texts(panel)


def test_nothing_drawn_leaves_no_picture(panel):
    ink = np.zeros((60, 60), np.uint8)
    ink[10:50, 20:30] = 255
    panel.show_stages(digit_stages(ink), ink)
    panel.show_stages(None, None)
    preview = panel.findChild(ModelInputPreview, "model_input_preview").grab().toImage()
    assert preview.pixelColor(preview.width() // 2, 30) != QColor("black")


def test_a_step_switched_off_is_told_and_said(panel, qtbot):
    assert panel.steps == PreprocessingSteps()
    switch = next(each for each in panel.findChildren(QCheckBox) if each.text() == "Centred")
    with qtbot.waitSignal(panel.steps_changed) as changed:
        switch.click()
    assert changed.args == [PreprocessingSteps(centre=False)] == [panel.steps]
    assert _OFF in texts(panel)
    switch.click()
    assert _OFF not in texts(panel)


def test_a_photo_has_no_stages(panel):
    panel.show_task(PETS)
    panel.show_photo_input(np.full((128, 128, 1), 0.5, np.float32))
    assert texts(panel) == {"128 × 128 greys, squashed to a square: all that it gets."}
    panel.show_photo_input(np.full((224, 224, 3), (0.2, 0.4, 1.0), np.float32))
    assert texts(panel) == {"224 × 224 colours, squashed to a square: all that it gets."}
    assert panel.findChild(ModelInputPreview).pixels[100, 100].tolist() == [51, 102, 255]
    panel.show_task(DIGITS)
    assert "28 × 28 numbers, 0 = paper, 1 = ink: all that it gets." in texts(panel)
