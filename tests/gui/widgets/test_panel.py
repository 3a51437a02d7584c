"""The frame that all parts share: its title, its pages, its tabs."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.panel import Pages, Panel, Scroller, Segments


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
