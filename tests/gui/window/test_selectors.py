"""Two tasks in one window: which is asked, and for what."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel

from gui.answer.probability_bars import ProbabilityBars
from gui.inside.input_panel import ModelInputPreview
from gui.main_window import MainWindow
from gui.photos.photo_view import PhotoView
from gui.widgets.banner import Banner
from tests.support.photos import drop, of_files, paper
from tests.support.pointer import canvas_of, draw_digit, label
from tests.support.tasks import choose, chosen, verdict_becomes

pytestmark = pytest.mark.usefixtures("pets_model")


@pytest.fixture
def sheet(tmp_path) -> str:
    path = tmp_path / "sheet.png"
    Image.fromarray(paper("2047")).save(path)
    return str(path)


def test_each_task_has_its_models_and_classes(window):
    selector = window.findChild(QComboBox, "model_selector")
    choose(window, "Cats & dogs")
    assert selector.currentData() == "pets-pets"
    assert window.findChild(QLabel, "invitation").text() == "Drop a photo of a cat or a dog here"
    assert label(window, "verdict_label") == "Open a photo"
    choose(window, "Digits")
    assert selector.currentData() == "digits-cnn"
    assert label(window, "verdict_label") == "Draw a digit"


def test_the_drawing_is_there_again_after_the_other_task(window):
    draw_digit(window, "7")
    choose(window, "Cats & dogs")
    assert not canvas_of(window).isVisible()
    choose(window, "Digits")
    assert canvas_of(window).isVisible()
    assert label(window, "verdict_label") == "7"


def test_a_dropped_animal_is_answered_with_what_the_network_saw(qtbot, window, photo):
    choose(window, "Cats & dogs")
    assert drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    bars = window.findChild(ProbabilityBars)
    assert bars.probabilities.shape == (2,)
    assert bars.probabilities[1] > 0.5
    assert window.findChild(PhotoView).found == ()
    shown = window.findChild(ModelInputPreview, "model_input_preview").pixels
    assert np.array_equal(
        shown, np.rint(window.session.answer.model_input[:, :, 0] * 255).astype(np.uint8)
    )


def test_digits_on_paper_switch_the_task_and_one_click_goes_back(qtbot, window, sheet):
    choose(window, "Cats & dogs")
    assert drop(window, of_files(sheet))
    verdict_becomes(qtbot, window, "2047")
    assert chosen(window) == "Digits"
    banner = window.findChild(Banner)
    assert banner.text == "This looks like digits on paper, so Digits answers."
    button = window.findChild(QAbstractButton, "banner_button")
    assert button.text() == "Back to Cats && dogs"
    button.click()
    assert chosen(window) == "Cats & dogs"
    verdict_becomes(qtbot, window, "None of these")
    assert not banner.isVisible()


def test_an_animal_on_digits_switches_the_task(qtbot, window, photo):
    assert drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    assert chosen(window) == "Cats & dogs"
    assert window.findChild(Banner).text == (
        "This looks like an animal, not like digits, so Cats & dogs answers."
    )


def test_the_task_is_remembered(qtbot, window):
    choose(window, "Cats & dogs")
    window.close()
    QApplication.processEvents()
    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    assert chosen(second) == "Cats & dogs"
    assert second.findChild(QComboBox, "model_selector").currentData() == "pets-pets"
