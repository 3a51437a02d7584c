"""What another task makes of a drawing, in one line."""

import numpy as np
from PySide6.QtWidgets import QLabel, QPushButton

from core.models.classifier import Prediction
from core.recognition.recognition import Recognition, Region
from core.task import LETTERS
from gui.answer.switch_offer import SwitchOffer


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
