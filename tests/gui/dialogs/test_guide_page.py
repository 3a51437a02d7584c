"""The guide inside the program: read and searched offline, and nothing is loaded."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QTextBrowser

from gui.dialogs.guide_page import GuidePage
from tests.support.paths import ROOT
from tests.support.pointer import canvas_of, label, settle

GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")


@pytest.fixture
def page(qtbot, window) -> GuidePage:
    settle()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F1)
    settle()
    page = window.findChild(GuidePage, "guide_page")
    qtbot.waitExposed(page)
    return page


def text_of(page) -> QTextBrowser:
    return page.findChild(QTextBrowser, "guide_text")


def contents_of(page) -> QListWidget:
    return page.findChild(QListWidget, "guide_contents")


def search_of(page) -> QLineEdit:
    return page.findChild(QLineEdit, "guide_search")


def first_shown(page) -> str:
    return text_of(page).cursorForPosition(text_of(page).rect().topLeft()).block().text()


def test_every_section_is_in_the_contents_and_one_click_away(page):
    titles = re.findall(r"^## (.*)$", GUIDE, re.MULTILINE)
    contents = contents_of(page)
    assert [contents.item(row).text() for row in range(contents.count())] == titles
    place = contents.visualItemRect(contents.item(4)).center()
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert text_of(page).textCursor().block().text() == titles[4]
    assert text_of(page).cursorRect().top() < 60
    assert contents.horizontalScrollBar().maximum() == 0


def test_the_keyboard_reaches_a_section(page):
    contents_of(page).setFocus()
    QTest.keyClick(contents_of(page), Qt.Key.Key_End)
    QTest.keyClick(contents_of(page), Qt.Key.Key_Return)
    assert text_of(page).textCursor().block().text() == "On the command line"


def test_it_is_searched_by_the_find_key_and_goes_round(page):
    text = text_of(page)
    assert text.hasFocus()
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Find))
    search = search_of(page)
    assert search.hasFocus()
    QTest.keyClicks(search, "camera")
    places = [text.textCursor().selectionStart()]
    assert text.textCursor().selectedText().lower() == "camera"
    for _ in range(GUIDE.lower().count("camera")):
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert text.textCursor().selectedText().lower() == "camera"
        places.append(text.textCursor().selectionStart())
    assert places[0] in places[1:]
    assert places[1] > places[0]
    assert label(page, "guide_found") == ""
    assert page.isVisible()
    QTest.keyClicks(search, "xyz")
    assert label(page, "guide_found") == "Not in the guide"


def test_nothing_is_loaded(page):
    text = text_of(page)
    assert "images/" not in text.toHtml()
    for address in ("https://example.org/x.png", "file:///etc/passwd", "images/a.png"):
        assert text.loadResource(2, QUrl(address)) is None


def test_a_link_of_the_web_opens_only_when_it_is_clicked(page, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    text = text_of(page)
    text.setMarkdown("[one](https://example.org/a)\n\n[two](file:///etc/passwd)")
    assert opened == []
    for line in range(2):
        cursor = text.textCursor()
        cursor.setPosition(text.document().findBlockByNumber(line).position() + 1)
        text.setTextCursor(cursor)
        place = text.cursorRect().center()
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["https://example.org/a"]
    assert text.toPlainText() == "one\ntwo"


def test_escape_closes_it(page):
    QTest.keyClick(text_of(page), Qt.Key.Key_Escape)
    assert not page.isVisible()
