"""The frame that all parts share: its labels and layouts, its title, its pages, its tabs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.panel import (
    Label,
    MessageBox,
    Pages,
    Panel,
    Scroller,
    Segments,
    column_in,
    named,
    row_in,
    wrapped_label,
)


def test_a_title_is_written_large_and_none_takes_no_line(qtbot):
    titled, bare = Panel("Answer"), Panel("")
    for panel in (titled, bare):
        qtbot.addWidget(panel)
    assert titled.findChild(QLabel, "panel_title").text() == "ANSWER"
    assert bare.findChild(QLabel, "panel_title") is None


def test_only_the_page_that_is_shown_takes_space(qtbot):
    pages, small, large = Pages(), QWidget(), QWidget()
    qtbot.addWidget(pages)
    content = QWidget()
    content.setMinimumHeight(700)
    QVBoxLayout(large).addWidget(content)
    pages.addWidget(small)
    pages.addWidget(large)
    assert pages.minimumSizeHint().height() < 700
    pages.setCurrentWidget(large)
    assert pages.minimumSizeHint().height() >= 700


def test_a_panel_that_scrolls_is_lower_than_its_content(qtbot):
    panel = Panel("", scrolls=True)
    qtbot.addWidget(panel)
    content = QWidget()
    content.setMinimumHeight(900)
    panel.body.addWidget(content)
    panel.resize(300, 400)
    panel.show()
    scroller = panel.findChild(Scroller, "scroller")
    qtbot.waitUntil(lambda: scroller.verticalScrollBar().maximum() > 0)
    assert panel.height() == 400


class TestSegments:
    @pytest.fixture
    def segments(self, qtbot) -> Segments:
        made = Segments("What is shown")
        qtbot.addWidget(made)
        for name in ("run", "history"):
            made.add(name, name.title())
        return made

    def test_the_first_is_chosen_until_another_is_clicked(self, segments, qtbot):
        first, second = (segments.findChild(QPushButton, f"{n}_tab") for n in ("run", "history"))
        assert (first.isChecked(), second.isChecked()) == (True, False)
        with qtbot.waitSignal(segments.chosen) as chosen:
            second.click()
        assert chosen.args == ["history"]
        assert (first.isChecked(), second.isChecked()) == (False, True)

    def test_the_program_chooses_without_a_signal(self, segments):
        chosen = []
        segments.chosen.connect(chosen.append)
        segments.show_chosen("history")
        assert segments.findChild(QPushButton, "history_tab").isChecked()
        assert chosen == []


def test_a_label_shows_its_text_as_it_is(qtbot):
    made = Label("<h1>7</h1>")
    qtbot.addWidget(made)
    headline = Label("7")
    qtbot.addWidget(headline)

    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.sizeHint().height() == headline.sizeHint().height()


def test_a_message_box_shows_its_text_as_it_is(qtbot):
    made = MessageBox()
    qtbot.addWidget(made)

    assert made.textFormat() is Qt.TextFormat.PlainText


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


def test_a_row_of_panels_learns_when_one_needs_less(qtbot):
    """Else its neighbour is given too little."""
    row, panel = QWidget(), Panel("", scrolls=True)
    qtbot.addWidget(row)
    content = QWidget()
    panel.body.addWidget(content)
    QHBoxLayout(row).addWidget(panel)
    row.show()

    def told() -> tuple[int, int]:
        return panel.minimumSizeHint().width(), row.layout().minimumSize().width()

    for wide in (400, 100, 300):
        content.setMinimumWidth(wide)
        qtbot.waitUntil(lambda wide=wide: all(wide < each < wide + 90 for each in told()))
