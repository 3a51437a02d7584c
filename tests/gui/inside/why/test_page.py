"""The tab "Why": the map of what counts, any class asked about, the nearest training pictures."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from core.explain.occlusion import Occlusion
from core.task import PETS
from gui.inside.why.occlusion_view import OcclusionView, colored
from gui.inside.why.page import ClassChooser, WhyPage
from gui.session.settings import Settings
from gui.style.text import fine_percent
from tests.support.pointer import draw_digit, settle


def page_of(window) -> WhyPage:
    return window.findChild(WhyPage, "why_page")


def made_occlusion() -> Occlusion:
    """A picture of 4 x 4 with two places across and down; Cat needs the left top corner."""
    picture = np.zeros((4, 4, 1), np.float32)
    picture[0, 0] = 1
    covered = np.tile(np.array([0.8, 0.2], np.float32), (2, 2, 1))
    covered[0, 0] = 0.3, 0.7
    covered[1, 1] = 0.9, 0.1
    return Occlusion(picture, 2, np.array([0, 2]), np.array([0.8, 0.2], np.float32), covered)


@pytest.fixture
def page(qtbot):
    made = WhyPage()
    qtbot.addWidget(made)
    made.resize(420, 520)
    made.show()
    made.show_classes(("Cat", "Dog"))
    return made


@pytest.fixture
def asked(window, qtbot):
    window.session.choose_model("digits-cnn")
    draw_digit(window, "7")
    window.findChild(QPushButton, "why_button").click()
    qtbot.waitUntil(lambda: bool(page_of(window).texts[2]), timeout=20_000)
    return window


def test_nothing_is_made_before_the_tab_is_opened(window):
    draw_digit(window, "7")
    assert page_of(window) is None
    assert window._why._reader is None


def test_the_map_of_a_drawing_and_its_nearest_pictures(data, asked):
    page = page_of(asked)
    question, words, nearest = page.texts
    share = asked.session.answer.prediction.probability
    assert question == f"Why 7? · {share * 100:.1f} %"
    assert words.startswith("Orange speaks for 7: cover the strongest place, and 7 goes from ")
    assert nearest == "8 of the 8 most similar training pictures are labelled 7."
    assert [each.caption for each in page.nearest.items] == ["7"] * 8
    assert page.nearest.accessibleDescription().startswith("7, ")
    assert page.view.pixels.shape == (28, 28, 3)


def test_any_other_class_can_be_asked_about(asked):
    page = page_of(asked)
    page.findChild(QPushButton, "why_4_button").click()
    assert page.texts[0].startswith("Why not 4? · ")
    assert page.texts[1].startswith("Blue speaks against 4: cover the strongest place, and 4 goes ")
    assert page.findChild(QPushButton, "why_4_button").accessibleName() == "Why not 4?"
    page.findChild(QPushButton, "why_7_button").click()
    assert page.texts[0].startswith("Why 7? · ")


def test_it_follows_the_drawing_and_empties_with_it(asked, qtbot):
    page = page_of(asked)
    asked.drawing.clear()
    settle()
    assert page.texts == ("", "Draw, and what speaks for the answer appears here.", "")
    assert page.view.pixels is None
    draw_digit(asked, "0")
    qtbot.waitUntil(lambda: page.texts[0].startswith("Why 0?"), timeout=20_000)


def test_another_model_is_asked_in_its_turn(asked, qtbot):
    page = page_of(asked)
    first = page.view.pixels
    asked.session.choose_model("digits-mlp")
    qtbot.waitUntil(lambda: bool(page.texts[2]), timeout=20_000)
    assert not np.array_equal(page.view.pixels, first)


def test_an_answer_that_comes_too_late_is_dropped(asked):
    """The thread has answered, and before the window hears of it, another task is chosen."""
    draw_digit(asked, "0", x=0.1)
    reader = asked._why._reader
    reader._thread.submit(lambda: None).result()
    asked.session.choose_task(PETS)
    settle()
    assert page_of(asked).texts == ("", "Draw, and what speaks for the answer appears here.", "")
    assert page_of(asked).findChild(QPushButton, "why_1_button").text() == "Dog"


def test_a_model_that_cannot_be_asked_is_told(asked, qtbot):
    reader = asked._why._reader
    with qtbot.waitSignal(asked.session.failed, timeout=20_000) as said:
        reader.ask(Path("nowhere"), np.zeros((28, 28, 1), np.float32), None)
    assert said.args[0].startswith("nowhere")


def test_without_the_data_set_it_is_said(window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    draw_digit(window, "7")
    window.findChild(QPushButton, "why_button").click()
    qtbot.waitUntil(lambda: bool(page_of(window).texts[2]), timeout=20_000)
    assert page_of(window).texts[2] == (
        "8 of the 8 most similar training pictures are labelled 7. MNIST is not on this computer, "
        "so they cannot be shown here."
    )
    assert not page_of(window).nearest.isVisible()


def test_the_tab_is_open_again_at_the_next_start(asked, qtbot):
    from gui.main_window import MainWindow

    assert Settings().tab == "why"
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    assert page_of(again).isVisible()
    again.close()


def test_the_colours_are_the_effects(page):
    occlusion = made_occlusion()
    page.show_occlusion(occlusion)
    effect = occlusion.effect(0)
    assert effect[0, 0] == pytest.approx(np.log(0.8 / 0.2) - np.log(0.3 / 0.7), rel=1e-5)
    assert effect[3, 3] == pytest.approx(np.log(0.8 / 0.2) - np.log(0.9 / 0.1), rel=1e-5)
    pixels = page.view.pixels
    np.testing.assert_array_equal(pixels, colored(occlusion, 0))
    assert pixels[1, 1, 0] > pixels[1, 1, 2]  # orange: for
    assert pixels[3, 3, 2] > pixels[3, 3, 0]  # blue: against
    assert pixels[0, 3].tolist() == [0, 0, 0]  # says nothing: the picture's own black
    shown = page.view.grab().toImage()
    frame = page.view._frame()
    step = frame.width() / 4
    at = QPoint(int(frame.left() + 1.5 * step), int(frame.top() + 1.5 * step))
    assert list(shown.pixelColor(at).getRgb()[:3]) == pixels[1, 1].tolist()


def test_the_square_moves_with_pointer_and_arrow_keys_and_is_told(page):
    page.show_occlusion(made_occlusion())
    assert page.texts == (
        "Why Cat? · 80.0 %",
        "Orange speaks for Cat: cover the strongest place, and Cat goes from 80.0 % to 30.0 %.",
        "",
    )
    view = page.findChild(OcclusionView, "occlusion_view")
    frame = view._frame()
    QTest.mouseMove(view, frame.topLeft().toPoint() + QPoint(5, 5))
    assert view.place == (0, 0)
    assert page.texts[1] == (
        "With this square covered, Cat goes from 80.0 % to 30.0 %. The answer would be Dog."
    )
    for which, place in ((Qt.Key.Key_Right, (0, 1)), (Qt.Key.Key_Down, (1, 1))):
        QTest.keyClick(view, which)
        assert view.place == place
    assert page.texts[1] == "With this square covered, Cat goes from 80.0 % to 90.0 %."
    assert view.accessibleDescription() == page.texts[1]
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    assert view.place is None


def test_why_not_says_what_stands_against(page):
    page.show_occlusion(made_occlusion())
    page.findChild(QPushButton, "why_1_button").click()
    assert page.texts[:2] == (
        "Why not Dog? · 20.0 %",
        "Blue speaks against Dog: cover the strongest place, and Dog goes from 20.0 % to 70.0 %.",
    )


def test_many_classes_are_chosen_from_a_list(qtbot):
    chooser = ClassChooser()
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.show_classes(tuple(f"Class {index}" for index in range(40)))
    chooser.show_class(3, 5)
    shown = chooser.findChild(QComboBox)
    assert shown.isVisible()
    assert shown.currentText() == "Class 3"
    chosen = []
    chooser.class_chosen.connect(chosen.append)
    shown.setCurrentIndex(7)
    shown.activated.emit(7)
    assert chosen == [7]


def test_shares_near_nothing_and_near_all_are_told_apart():
    shares = (1e-9, 3.2e-6, 0.00049, 0.25, 0.99999, 1.0)
    assert [fine_percent(share) for share in shares] == [
        "0.0 %",
        "0.0003 %",
        "0.05 %",
        "25.0 %",
        "99.999 %",
        "100.0 %",
    ]
