"""A card says what it is and what is known of it, to those who see and those who do not; Tab leads
to what is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from gui.widgets.buttons import CardButton, tab_to_before
from gui.widgets.panel import Segments, column_in, row_in
from tests.support.windows import on_screen


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


def test_tab_leads_to_what_is_chosen_whoever_chose_it_and_arrows_choose_from_there(qtbot):
    page, before, cards = QWidget(), QPushButton("before"), Segments("Preset", upright=True)
    column_in(page, before, cards, spacing=0)
    for name in ("one", "two", "three"):
        cards.add(name, name, detail="")
    chosen = []
    cards.chosen.connect(chosen.append)
    on_screen(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    one, two, three = cards.findChildren(CardButton)
    two.click()
    cards.show_chosen("one")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focusWidget() is one
    cards.show_chosen("two")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert page.focusWidget() is two
    QTest.keyClick(two, Qt.Key.Key_Down)
    assert page.focusWidget() is three
    assert chosen == ["two", "three"]


def test_tab_leads_through_one_part_before_another_whenever_they_were_made(qtbot):
    page = QWidget()
    row = row_in(page, spacing=0)
    right = QPushButton("right")
    left, first = QWidget(), QPushButton("first")
    row.addWidget(right)
    number = QSpinBox()  # the field in it leaves its keyboard to it
    column_in(left, first, number, spacing=0)
    row.insertWidget(0, left)
    last = QPushButton("last")
    row.addWidget(last)
    tab_to_before(left, right)
    on_screen(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    stops = [first]
    first.setFocus()
    for _ in range(4):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(page.focusWidget())
    assert stops == [first, number, right, last, first]
