"""What the session says is shown where it belongs."""

import numpy as np
from PySide6.QtWidgets import QAbstractButton

from gui.answer.probability_bars import ProbabilityBars
from gui.inside.input_panel import ModelInputPreview
from gui.photos.photo_view import PhotoView
from gui.widgets.banner import Banner
from tests.support.photos import drop, of_files
from tests.support.tasks import choose, chosen, verdict_becomes


def test_a_dropped_animal_is_answered_with_what_the_network_saw(qtbot, window, photo):
    choose(window, "Cats & dogs")
    assert drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    bars = window.findChild(ProbabilityBars)
    assert bars.classes == ("Cat", "Dog", "Neither")
    assert bars.probabilities.shape == (3,)
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
