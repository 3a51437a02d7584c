"""A card says what it is and what is known of it, to those who see and those who do not."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.card_button import CardButton
from gui.widgets.panel import Segments


def test_the_second_line_is_painted_and_told(qtbot):
    card = CardButton("Tutorial")
    qtbot.addWidget(card)
    card.show_detail("")
    empty = card.grab().toImage()
    card.show_detail("3 epochs · 14 s here · 97.1 %")
    assert card.grab().toImage() != empty
    assert card.accessibleDescription() == "3 epochs · 14 s here · 97.1 %"
    assert card.text() == "Tutorial"


def test_one_click_chooses_and_a_second_one_changes_nothing(qtbot):
    cards = Segments("Preset", upright=True)
    qtbot.addWidget(cards)
    for name in ("one", "two"):
        cards.add(name, name, detail="")
    chosen = []
    cards.chosen.connect(chosen.append)
    cards.show()
    card = cards.findChild(CardButton, "two_tab")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert chosen == ["two"]
