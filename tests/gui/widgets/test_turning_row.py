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
