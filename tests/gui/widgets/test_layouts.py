"""Columns and rows: parts and layouts in their order, with the spacing that is asked for."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.widgets.layouts import column_in, named, row_in, wrapped_label


def test_a_column_has_its_parts_in_order_and_takes_more(qtbot):
    page, first, last = QWidget(), QLabel("first"), QLabel("last")
    qtbot.addWidget(page)
    inner = QHBoxLayout()
    column = column_in(page, first, inner, spacing=7, margins=(1, 2, 3, 4))
    column.addWidget(last)
    assert page.layout() is column
    assert (column.itemAt(0).widget(), column.itemAt(2).widget()) == (first, last)
    assert column.itemAt(1).layout() is inner
    assert column.spacing() == 7
    margins = column.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (1, 2, 3, 4)


def test_a_widget_is_named_for_who_looks_for_it_and_for_who_cannot_see_it(qtbot):
    made = QLabel()
    qtbot.addWidget(made)
    assert named(made, "state_label", "How sure it is") is made
    assert (made.objectName(), made.accessibleName()) == ("state_label", "How sure it is")


def test_a_row_stands_side_by_side_without_margins(qtbot):
    page, left, right = QWidget(), QLabel("left"), QLabel("right")
    qtbot.addWidget(page)
    row_in(page, left, right, spacing=5)
    page.resize(300, 50)
    page.show()
    assert left.x() == 0
    assert right.x() == left.width() + 5


def test_a_long_label_breaks_its_lines(qtbot):
    label = wrapped_label("muted")
    qtbot.addWidget(label)
    label.setText("a word " * 60)
    assert label.objectName() == "muted"
    assert label.heightForWidth(120) > label.heightForWidth(1200)
