"""Parts stand side by side where they fit, else one below the other."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from gui.widgets.turning_row import TurningRow
from tests.support.pointer import settle
from tests.support.windows import on_screen


def test_it_turns_where_its_parts_do_not_fit(qtbot):
    first, second, right = QPushButton("one"), QPushButton("two"), QHBoxLayout()
    right.addWidget(second)
    row = on_screen(qtbot, TurningRow(first, right, spacing=8), 400)
    assert first.y() == second.y()
    assert first.x() < second.x()
    row.setFixedWidth(row.minimumSizeHint().width())
    settle()
    assert first.y() < second.y()
    assert row.minimumSizeHint().width() == max(
        each.minimumSizeHint().width() for each in (first, second)
    )


def test_it_turns_when_a_part_comes_or_says_more(qtbot):
    first, second = QPushButton("one"), QPushButton("two")
    second.hide()
    row = on_screen(qtbot, TurningRow(first, second, spacing=8), 300)
    row.setFixedWidth(300)
    second.setText("much longer than there is space for")
    second.show()
    qtbot.waitUntil(lambda: first.y() < second.y())
    second.setText("two")
    qtbot.waitUntil(lambda: first.y() == second.y())
