"""Photos: each is corrected in its task, and only while its answer is shown."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.errors import ModelError
from core.images.decoder import encode_png
from core.task import PHOTOS
from core.user_data.corrections import Corrections, read_picture
from core.user_data.custom_tasks import create, find_custom_task
from gui.main_window import MainWindow
from gui.session.photo_reader import PhotoModels
from gui.widgets.banner import Banner
from tests.support.corrections import button, correct, row_of, says
from tests.support.custom_model import keep_model
from tests.support.painted_dog import painted_dog
from tests.support.photos import drop, of_files
from tests.support.pointer import bars, label
from tests.support.tasks import choose, verdict_becomes

pytestmark = pytest.mark.usefixtures("pets_model")


def test_a_photo_is_saved_with_its_animal(qtbot, window, photo):
    choose(window, "Cats & dogs")
    assert drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    assert button(window, "It is a Cat").toolTip() == "It is a Cat (Alt+1)"

    correct(qtbot, window, "Cat")

    (saved,) = Corrections("pets").all()
    assert saved.label == "Cat"
    assert read_picture(saved).ndim == 3


def test_a_photo_is_corrected_in_each_task_by_itself(qtbot, photo, model_folder):
    trees = create("Trees", PHOTOS)
    for name in ("elm", "oak"):
        (trees.examples / name).mkdir(parents=True)
        (trees.examples / name / "1.png").write_bytes(encode_png(np.zeros((9, 9), np.uint8)))
    keep_model(find_custom_task("trees"))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    choose(window, "Cats & dogs")
    drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    correct(qtbot, window, "Cat")

    choose(window, "Trees")
    qtbot.waitUntil(row_of(window).isEnabled, timeout=20_000)

    assert says(window) == "Wrong? It is a"
    correct(qtbot, window, "oak")
    assert [each.label for each in Corrections("pets").all()] == ["Cat"]
    assert [each.label for each in Corrections("trees").all()] == ["oak"]
    window.close()


@pytest.fixture
def slow_reading(monkeypatch):
    """Photos are read when this is set, as on a busy computer."""
    may_read = threading.Event()
    may_read.set()
    recognise = PhotoModels.recognise

    def waits(*given):
        may_read.wait(20)
        return recognise(*given)

    monkeypatch.setattr(PhotoModels, "recognise", waits)
    yield may_read
    may_read.set()


def test_while_a_photo_is_read_the_old_answer_is_gone_and_cannot_be_corrected(
    qtbot, window, photo, slow_reading, tmp_path
):
    choose(window, "Cats & dogs")
    drop(window, of_files(photo))
    verdict_becomes(qtbot, window, "Dog")
    other = tmp_path / "other.jpg"
    Image.fromarray(painted_dog()[:, ::-1]).save(other)

    slow_reading.clear()
    drop(window, of_files(str(other)))

    verdict_becomes(qtbot, window, "Reading…")
    assert label(window, "state_label") == ""
    assert bars(window).probabilities is None
    assert not row_of(window).isEnabled()
    button(window, "It is a Cat").click()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    slow_reading.set()
    qtbot.waitUntil(row_of(window).isEnabled, timeout=20_000)
    assert says(window) == "Wrong? It is a"
    assert Corrections("pets").all() == []


def test_a_photo_that_the_model_cannot_read_has_no_answer(qtbot, window, photo, monkeypatch):
    choose(window, "Cats & dogs")

    def fails(*_given):
        raise ModelError("The model is damaged.")

    monkeypatch.setattr(PhotoModels, "recognise", fails)
    drop(window, of_files(photo))

    verdict_becomes(qtbot, window, "No answer")
    assert window.findChild(Banner).text == "The model is damaged."
    assert not row_of(window).isEnabled()
