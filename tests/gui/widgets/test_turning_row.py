"""Parts stand side by side where they fit, else one below the other; a label keeps its place."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.widgets.panel import Label, column_in, row_in, wrapped_label
from gui.widgets.turning_row import Steady, TurningRow
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


def test_its_parts_are_as_wide_as_each_other_where_they_are_to_be(qtbot):
    parts = [QPushButton(words) for words in ("one", "the other", "a third")]
    row = on_screen(qtbot, TurningRow(*parts, spacing=6, even=True), 600)
    settle()
    widths = [each.width() for each in parts]
    assert sum(widths) == row.width() - 12
    assert max(widths) - min(widths) <= 1


def test_it_turns_when_a_part_comes_or_says_more(qtbot):
    first, second = QPushButton("one"), QPushButton("two")
    second.hide()
    row = on_screen(qtbot, TurningRow(first, second, spacing=8), 300)
    row.setFixedWidth(300)
    second.setText("much longer than there is space for, whatever the font")
    second.show()
    qtbot.waitUntil(lambda: first.y() < second.y())
    second.setText("two")
    qtbot.waitUntil(lambda: first.y() == second.y())


class Page(QWidget):
    """layouts: how often it laid out what is in it."""

    layouts = 0

    def event(self, event: QEvent) -> bool:
        self.layouts += event.type() == QEvent.Type.LayoutRequest
        return super().event(event)


@pytest.fixture
def page(qtbot) -> Page:
    """A page that is shown: a steady label above a button."""
    page, place = Page(), Steady(wrapped_label("muted"))
    qtbot.addWidget(page)
    column_in(page, place, QPushButton("Go"), spacing=0).addStretch()
    page.resize(300, 400)
    place.show_text("87.3 %")
    page.show()
    settle()
    return page


def test_a_steady_label_lays_out_nothing_while_it_needs_the_same_space(page):
    steady, before = page.findChild(Steady), page.layouts
    steady.show_text("91.4 %")
    settle()
    assert steady.label.text() == "91.4 %"
    assert steady.label.size() == steady.size()
    assert page.layouts == before


def test_a_steady_label_has_the_lines_that_it_needs(page):
    steady = page.findChild(Steady)
    line = steady.height()
    steady.show_text("a word " * 60)
    settle()
    assert steady.height() >= steady.label.heightForWidth(300) > 3 * line
    assert steady.label.size() == steady.size()
    steady.show_text("87.3 %")
    settle()
    assert steady.height() == line


def test_a_steady_label_has_them_in_another_width_too(page):
    steady = page.findChild(Steady)
    steady.show_text("a word " * 8)
    settle()
    page.resize(600, 400)
    settle()
    line = steady.height()
    steady.show_text("a word " * 16)
    settle()
    assert steady.height() >= steady.label.heightForWidth(600) > line


def test_a_steady_label_makes_room_for_a_longer_word(page):
    steady = page.findChild(Steady)
    steady.show_text("W" * 60)
    settle()
    assert steady.width() >= steady.label.minimumSizeHint().width() > 300


@pytest.mark.parametrize("hidden", [False, True])
def test_a_steady_label_grows_with_its_letters(page, hidden):
    steady = page.findChild(Steady)
    line, font = steady.height(), steady.label.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.setHidden(hidden)
    steady.label.setFont(font)
    page.show()
    settle()
    assert steady.height() > 1.5 * line


def test_a_steady_label_of_one_line_is_as_wide_as_its_text(qtbot):
    page, place = QWidget(), Steady(Label("9.9 %"))
    qtbot.addWidget(page)
    row_in(page, place, spacing=0).addStretch()
    page.resize(300, 50)
    page.show()
    settle()
    before = place.width()
    place.show_text("100.0 % · 12.3 ms")
    QApplication.processEvents()  # before it is painted
    assert place.width() == place.label.sizeHint().width() > before


def test_a_steady_label_without_a_text_takes_no_line(page):
    steady = page.findChild(Steady)
    steady.show_text("")
    settle()
    assert steady.sizeHint().height() == QLabel().sizeHint().height()
