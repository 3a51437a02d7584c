"""The answer in words, its threshold, and the offer of another task."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
)

from core.models.classifier import Prediction
from core.recognition.recognition import Recognition, Region
from core.task import DIGITS, LETTERS, PETS
from gui.answer.correction_row import SwitchOffer
from gui.answer.panel import ThresholdSlider
from gui.style.text import percent
from tests.support.handwriting import HASH, on_canvas
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog
from tests.support.photos import drop, of_files
from tests.support.pointer import bars, canvas_of, clear, draw_digit, draw_stroke, label, settle


def test_a_long_verdict_has_its_place_before_it_is_painted(window):
    for points in on_canvas(HASH):
        draw_stroke(canvas_of(window), points)
    settle()
    strange = window.session.answer
    window.drawing.clear()
    draw_digit(window, "7")

    window.workbench.answer_panel.show_answer(strange)

    verdict = window.findChild(QLabel, "verdict_label")
    assert verdict.text() == "None of these"
    assert verdict.width() >= verdict.sizeHint().width()


@pytest.mark.usefixtures("pets_model")
def test_neither_has_a_bar_of_its_own(window, qtbot, tmp_path):
    window.session.choose_task(PETS)
    assert bars(window).classes == ("Cat", "Dog", "Neither")
    assert bars(window).probabilities is None
    Image.fromarray(painted_cat()).save(tmp_path / "cat.png")

    drop(window, of_files(str(tmp_path / "cat.png")))

    qtbot.waitUntil(lambda: label(window, "verdict_label") == "Cat", timeout=20_000)
    assert label(window, "state_label") == "Unsure: Cat or neither"
    shares = bars(window).probabilities
    assert shares.sum() == pytest.approx(1, abs=1e-5)
    assert label(window, "confidence_label").startswith(percent(float(shares[0])))
    limit = window.findChild(QSlider, "limit_slider")
    limit.setValue(40)
    assert label(window, "verdict_label") == "None of these"
    assert label(window, "state_label") == "Most like Cat"
    window.session.choose_task(DIGITS)
    assert bars(window).classes == tuple("0123456789")


@pytest.mark.usefixtures("pets_model")
def test_both_animals_in_one_picture_are_said(window, qtbot, tmp_path):
    window.session.choose_task(PETS)
    cat = np.minimum(painted_cat() * 1.4, 255).astype(np.uint8)
    both = np.concatenate([cat, painted_dog()], axis=1)
    Image.fromarray(both).save(tmp_path / "both.png")

    drop(window, of_files(str(tmp_path / "both.png")))

    qtbot.waitUntil(lambda: label(window, "verdict_label") == "A cat and a dog", timeout=20_000)
    assert label(window, "state_label") == "Sure: each in a half of the photo"
    assert bars(window).probabilities[:2] == pytest.approx([0.5, 0.5], abs=0.03)
    assert window.session.answer.summary().text == "A cat and a dog"


def test_an_unsure_answer_names_the_rivals(window):
    # Between a 1 and a 7: the flag grows step by step.
    for flag in range(60, 180, 10):
        clear(window)
        draw_stroke(canvas_of(window), [(350 - flag, 80 + flag / 3), (350, 70), (340, 430)])
        settle()
        probabilities = bars(window).probabilities
        if label(window, "state_label").startswith("Unsure"):
            break
    likely = [str(digit) for digit in np.argsort(-probabilities) if probabilities[digit] >= 0.1]
    assert probabilities.max() < 0.9
    assert label(window, "state_label") == f"Unsure: {' or '.join(likely)}"


def test_what_is_no_digit_is_none_of_these_and_the_limit_can_be_moved(window):
    slider = window.findChild(QSlider, "limit_slider")
    shipped = slider.value()
    for x in (100, 250):  # a cross of two double lines: #
        draw_stroke(canvas_of(window), [(x + 150, 60), (x + 120, 450)])
        draw_stroke(canvas_of(window), [(120, x + 80), (520, x + 60)])
    settle()
    assert label(window, "verdict_label") == "None of these"
    most_like = label(window, "state_label")
    assert most_like == f"Most like {bars(window).probabilities.argmax()}"
    slider.setValue(100)
    assert label(window, "verdict_label") == most_like[-1]
    slider.setValue(shipped)
    assert label(window, "verdict_label") == "None of these"


@pytest.mark.parametrize(
    ("limit", "said"),
    [(0.0046, "0.46"), (0.8723, "87"), (0.5, "50"), (0.9995, "99.95"), (0.0, "0"), (1.0, "100")],
)
def test_a_limit_near_either_end_is_told_from_nothing_and_all(window, limit, said):
    limits = window.findChild(ThresholdSlider)
    chosen = []
    limits.threshold_chosen.connect(chosen.append)
    limits.show_threshold(limit)
    limits.show_ood_score(0.0002)
    assert limits.findChild(QLabel).text() == (
        "Unlike any of these: 0.02\N{NO-BREAK SPACE}%, "
        f"limit\N{NO-BREAK SPACE}{said}\N{NO-BREAK SPACE}%"
    )
    slider = limits.findChild(QSlider)
    assert 0 < slider.value() < 100 or limit in (0, 1)
    place = slider.value()
    slider.setValue(place + 1 if place < 100 else 99)
    slider.setValue(place)
    assert chosen[-1] == pytest.approx(limit, rel=0.2)


def test_the_limit_holds_for_every_digit_of_a_number(window):
    draw_digit(window, "7", size=0.5, x=0.0)
    draw_digit(window, "2", size=0.5, x=1.0)
    window.findChild(QSlider, "limit_slider").setValue(0)
    assert label(window, "verdict_label") == "None of these"
    window.findChild(QSlider, "limit_slider").setValue(100)
    assert label(window, "verdict_label") == "72"


def test_a_model_that_cannot_tell_says_so_and_no_model_says_nothing(window):
    limits = window.findChild(ThresholdSlider)
    limits.show_threshold(None)
    assert limits.findChild(QLabel).text() == (
        "This model has not learned what is none of these: it takes everything for one."
    )
    assert not limits.findChild(QSlider).isVisible()
    assert limits.isVisible()
    limits.show_threshold(None, has_model=False)
    assert not limits.isVisible()
    limits.show_threshold(0.5)
    assert limits.findChild(QSlider).isVisible()
    assert "limit" in limits.findChild(QLabel).text()


def recognised(text: str) -> Recognition:
    regions = []
    for letter in text:
        probabilities = np.array([each == letter for each in LETTERS.classes], np.float32)
        regions.append(Region((0, 0, 9, 9), Prediction(LETTERS.classes, probabilities), None))
    return Recognition(LETTERS, (tuple(regions),))


def test_it_says_what_it_looks_like_and_which_task_would_read_it(qtbot):
    offer = SwitchOffer()
    qtbot.addWidget(offer)
    assert offer.isHidden()
    said, button = offer.findChild(QLabel, "offer_label"), offer.findChild(QPushButton)
    for text, sentence in (
        ("B", "This looks like the letter B."),
        ("INK", "This looks like the letters INK."),
        ("INKLINGINKLING", "This looks like the letters INKLINGINKL…"),
    ):
        offer.show_found(recognised(text))
        assert said.text() == sentence
        assert button.text() == "Read as Letters"
    with qtbot.waitSignal(offer.accepted) as accepted:
        button.click()
    assert accepted.args == [LETTERS]


def test_the_answer_is_announced_once_and_is_the_name_of_what_is_shown(window, monkeypatch):
    said: list[str] = []

    def hear(event: QAccessible) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    draw_digit(window, "7")
    verdict = window.findChild(QLabel, "verdict_label")
    assert verdict.accessibleName() == "Answer: 7"
    assert QAccessible.queryAccessibleInterface(verdict).text(QAccessible.Text.Name) == "Answer: 7"
    assert said[-1] == "Answer: 7"
    before = list(said)
    window.session.classify()  # the same answer
    assert said == before
    clear(window)
    assert said[-1] == "Answer: Draw a digit"


def test_a_list_shows_all_of_its_entries(window, trainer):
    window.session.choose_task(LETTERS)
    draw_digit(window, "4")
    window.resize(1440, 900)
    boxes = [window.workbench.answer_panel.findChild(QComboBox, "correction_list")]
    window.pages.open("data")
    window.pages.open("train")
    boxes += [each for each in window.findChildren(QComboBox) if 0 < each.count() <= 26]
    assert any(each.count() > 10 for each in boxes)
    for box in boxes:
        assert box.maxVisibleItems() >= box.count(), box.objectName()
        # Laid over its field, a list is cut at the screen's edge, and in dialogs by arrows.
        lies_over = QStyle.StyleHint.SH_ComboBox_Popup
        assert not box.style().styleHint(lies_over, QStyleOptionComboBox(), box)


def test_long_names_of_classes_are_whole_in_a_tooltip(window):
    shown = bars(window)
    shown.show_classes(("Boletus", "Amanita muscaria var. guessowii"))
    assert shown.toolTip() == "Boletus\nAmanita muscaria var. guessowii"
    shown.show_classes(("a", "b"))
    assert shown.toolTip() == ""
