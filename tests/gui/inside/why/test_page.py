"""The tab "Why": the map of what counts, any class asked about, the nearest training pictures."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from gui.inside.why.page import ClassChooser
from gui.session.settings import Settings
from gui.style.text import unbroken
from tests.support.pointer import draw_digit, settle
from tests.support.why import made_occlusion, page_of


def test_the_map_of_a_drawing(asked):
    page = page_of(asked)
    question, words, _ = page.texts
    fraction = asked.session.answer.prediction.probability
    assert question == f"Why 7? · {fraction * 100:.1f} %"
    assert words.startswith("Orange speaks for 7: cover the strongest place, and 7 goes from ")
    assert page.view.pixels.shape == (28, 28, 3)


@pytest.mark.usefixtures("some_mnist")
def test_the_nearest_pictures_of_a_drawing(asked):
    page = page_of(asked)
    assert page.texts[2] == "8 of the 8 most similar training pictures are labelled 7."
    assert [each.caption for each in page.nearest.items] == ["7"] * 8
    assert page.nearest.accessibleDescription().startswith("7, ")


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


def test_why_not_says_what_stands_against(page):
    page.show_occlusion(made_occlusion())
    page.findChild(QPushButton, "why_1_button").click()
    assert page.texts[:2] == (
        "Why not Dog? · 20.0 %",
        "Blue speaks against Dog: cover the strongest place, and Dog goes from "
        + unbroken("20.0 % to 70.0 %."),
    )


def test_that_an_answer_is_left_out_is_said(page):
    """The bars show Cat at less: with what is neither."""
    page.show_classes(("Cat", "Dog"), left_out="Neither")
    page.show_occlusion(made_occlusion())
    assert page.texts[0] == "Why Cat? · 80.0 %, leaving out Neither"


@pytest.mark.usefixtures("some_mnist")
def test_all_is_seen_in_the_smallest_window(qtbot, asked):
    page = page_of(asked)
    qtbot.waitUntil(page.nearest.isVisible, timeout=20_000)
    asked.resize(1024, 640)
    settle()
    assert page.verticalScrollBar().maximum() == 0


def test_the_keyboard_comes_to_the_open_tab_and_from_it_to_its_page(asked):
    """Though the page was made after all that follows it, and another tab had the keyboard."""
    QTest.mouseClick(asked.findChild(QPushButton, "sees_button"), Qt.MouseButton.LeftButton)
    asked.menu_actions.tabs["why"].trigger()
    asked.findChild(QPushButton, "classify_button").setFocus()
    names = []
    while "occlusion_view" not in names[-2:-1]:  # and one further
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    classes = [f"why_{digit}_button" for digit in range(10)]
    assert "sees_button" not in names
    assert names[-14:-1] == ["why_button", "why_page", *classes, "occlusion_view"]
    row = asked.findChild(QWidget, "correction_row")
    assert row.isAncestorOf(QApplication.focusWidget())


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
