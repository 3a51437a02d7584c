"""The strip under the large photo, by mouse and key."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.models.classifier import Prediction
from core.recognition.recognition import Recognition, Region
from core.task import DIGITS, PETS
from gui.photos.filmstrip import PhotoList
from gui.photos.importing import PhotoSource, photo_at
from gui.photos.photo_view import PhotoView
from tests.support.buttons import button
from tests.support.filmstrip import click, list_of, read_all, shows
from tests.support.photos import drop, of_files
from tests.support.pointer import label, settle

THUMBNAIL = np.zeros((4, 6, 3), np.uint8)


def test_a_click_shows_a_photo_large(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    click(window, 2)
    shows(qtbot, window, "204")
    assert len(window.findChild(PhotoView).found) == 3


def test_tab_goes_from_the_strips_last_button_to_its_photos(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)

    close = button(window, "filmstrip_close_button")

    assert close.nextInFocusChain() is list_of(window)
    assert list_of(window).isVisible()


def test_the_keyboard_does_all(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    view = list_of(window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    shows(qtbot, window, "13")
    QTest.keyClick(view, Qt.Key.Key_Left)
    shows(qtbot, window, "204")
    for name in ("filmstrip_export_button", "filmstrip_close_button"):
        assert button(window, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.accessibleName() == "Photos and their answers"
    assert button(window, "filmstrip_close_button").accessibleName() == "Put these photos away"
    spoken = view.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "broken.png: This is not a picture that Inkling can read. "
        "Save it as JPEG or PNG and use that."
    )


def test_a_right_click_or_a_click_beside_changes_nothing(qtbot, window, sheets):
    drop(window, of_files(*sheets[:2]))
    read_all(qtbot, window)
    shows(qtbot, window, "7")
    view = list_of(window)
    beside = QPoint(view.viewport().width() - 5, 5)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside
    )
    settle()
    assert label(window, "verdict_label") == "7"


def animal(probability: float, ood_score: float = 0.0) -> Recognition:
    probabilities = np.array([1 - probability, probability], np.float32)
    prediction = Prediction(PETS.classes, probabilities, ood_score)
    region = Region.of_photo(THUMBNAIL, prediction, np.zeros((96, 96, 1), np.float32))
    return Recognition.of_whole(region, PETS)


@pytest.fixture
def photos(qapp) -> PhotoList:
    made = PhotoList()
    refused = PhotoSource("http://x", None, "It is no file of this computer.")
    made.show([photo_at("/photos/dog.jpg"), photo_at("/photos/empty.jpg"), refused])
    return made


def captions(photos: PhotoList) -> list[str]:
    return [photos.index(row).data() for row in range(photos.rowCount())]


def test_a_photo_waits_until_it_is_answered_or_refused(photos):
    assert photos.waiting == [0, 1]
    assert captions(photos) == ["…", "…", "Cannot be used"]
    photos.answer(0, THUMBNAIL, animal(0.98))
    photos.refuse(1, "empty.jpg is gone.")
    assert photos.waiting == []
    assert captions(photos) == ["Dog · 98.0 %", "Cannot be used", "Cannot be used"]
    tip = photos.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "empty.jpg: empty.jpg is gone."


def test_a_doubtful_answer_has_a_question_mark(photos):
    photos.answer(0, THUMBNAIL, animal(0.6))
    assert captions(photos)[0] == "Dog? · 60.0 %"


def test_a_sheet_without_digits_says_so(photos):
    photos.answer(1, THUMBNAIL, Recognition(DIGITS))
    assert captions(photos)[1] == "No digit found"
    assert [row.error for row in photos.rows()][1] == "No digit found"


def test_the_threshold_is_that_of_one_task(photos):
    photos.answer(0, THUMBNAIL, animal(0.98, ood_score=0.4))
    photos.set_threshold(DIGITS, 0.1)
    assert captions(photos)[0].startswith("Dog")
    photos.set_threshold(PETS, 0.1)
    assert captions(photos)[0] == "None of these"


def test_the_table_has_a_row_for_each(photos):
    photos.answer(0, THUMBNAIL, animal(0.98))
    dog, empty, refused = photos.rows()
    assert (dog.path, dog.task, dog.label, dog.verdict) == (
        "/photos/dog.jpg",
        "pets",
        "Dog",
        "sure",
    )
    assert empty.error == "Not read"
    assert refused.error == "It is no file of this computer."


def test_forgotten_answers_are_waited_for_again(photos):
    photos.answer(0, THUMBNAIL, animal(0.98))
    photos.forget_answers()
    assert photos.waiting == [0, 1]
    assert photos[0].thumbnail is not None
