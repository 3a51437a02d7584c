"""Two tasks in one window: which is asked, and for what."""

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from gui.main_window import MainWindow
from tests.support.photos import paper
from tests.support.pointer import canvas_of, draw_digit, label
from tests.support.tasks import choose, chosen

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


def test_the_task_is_remembered(qtbot, window):
    choose(window, "Cats & dogs")
    window.close()
    QApplication.processEvents()
    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    assert chosen(second) == "Cats & dogs"
    assert second.findChild(QComboBox, "model_selector").currentData() == "pets-pets"
