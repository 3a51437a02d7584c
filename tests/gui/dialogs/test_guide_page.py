"""The guide inside the program: read and searched offline, and nothing is loaded."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QTextBrowser

from core.files.paths import FIRST_PAGES, TRANSLATIONS
from gui.dialogs.guide_page import GuidePage, document_paths, document_text, guide_text
from gui.window.language import speak
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
    assert label(page, "guide_found") == "Not in this document"


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


def test_every_document_is_there_to_be_read_and_searched(page):
    documents = page.findChild(QComboBox, "guide_documents")
    paths = document_paths()
    assert paths[0] == ROOT / "docs" / "guide.md"
    assert set(paths) == {
        path
        for path in (*ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md"))
        if path.name != "index.md"
    }
    assert documents.count() == len(paths)
    assert documents.itemText(1) == "Write a lesson"
    for place, path in enumerate(paths):
        documents.setCurrentIndex(place)
        shown = text_of(page).toPlainText()
        assert shown.strip(), path.name
        assert "{toctree}" not in shown
        assert "{command-line}" not in shown
        assert contents_of(page).count() == shown_sections(document_text(path)), path.name
    documents.setCurrentIndex(0)
    assert text_of(page).toPlainText().startswith("Guide")


def shown_sections(markdown: str) -> int:
    """Other than in blocks of code."""
    outside = re.sub(r"^(`{3,})[^`].*?\1", "", markdown, flags=re.DOTALL | re.MULTILINE)
    return len(re.findall(r"^## ", outside, re.MULTILINE))


def test_the_command_line_and_the_decisions_say_what_the_site_says():
    by_name = {path.stem: path for path in document_paths()}
    assert "usage: inkling train " in document_text(by_name["command_line"])
    name = "0001-one-ink-of-640-x-512.md"
    first = f"- [One ink of 640 x 512, whatever the window's size](decisions/{name})"
    assert first in document_text(by_name["decisions"])


def test_a_link_leads_to_another_document_and_nowhere_else(page):
    documents, text = page.findChild(QComboBox, "guide_documents"), text_of(page)
    text.anchorClicked.emit(QUrl("classroom.md#kiosk-settings"))
    assert documents.currentText() == "One computer, many people"
    text.anchorClicked.emit(QUrl("guide.md#share-with-others"))
    assert documents.currentText() == "Guide"
    documents.setCurrentText("Decisions")
    text.anchorClicked.emit(QUrl("decisions/0001-one-ink-of-640-x-512.md"))
    assert text.toPlainText().startswith("One ink of 640 x 512")
    for address in ("../../README.md", "/etc/passwd", "file:///etc/passwd", ""):
        text.anchorClicked.emit(QUrl(address))
        assert text.toPlainText().startswith("One ink of 640 x 512")


def test_escape_closes_it(page):
    QTest.keyClick(text_of(page), Qt.Key.Key_Escape)
    assert not page.isVisible()


CODES = [file.stem.removeprefix("inkling_") for file in sorted(TRANSLATIONS.glob("*.ts"))]


def form(markdown: str) -> dict[str, list[str] | int]:
    """What a page has in every language."""
    return {
        "levels": re.findall(r"^#+(?= )", markdown, re.MULTILINE),
        "pictures": re.findall(r"^!\[.+\]\(.*?([\w-]+\.png)\)$", markdown, re.MULTILINE),
        "points": re.findall(r"^- \*\*", markdown, re.MULTILINE),
        "keys": markdown.count("`"),
        "paragraphs": len(re.split(r"\n\n+", markdown.strip())),
    }


@pytest.mark.parametrize("code", CODES)
def test_the_first_page_is_there_in_every_language_with_all_that_the_english_one_has(code):
    page = (FIRST_PAGES / f"{code}.md").read_text(encoding="utf-8")
    *first, says_that_the_rest_is_english = page.strip().split("\n\n")
    english = GUIDE.split("\n## ")[: page.count("\n## ") + 1]
    assert len(english) >= 3
    assert form("\n\n".join(first)) == form("\n## ".join(english))
    assert re.fullmatch(r"\*.+\*", says_that_the_rest_is_english)
    assert all((FIRST_PAGES / name).is_file() for name in re.findall(r"\]\((.+)\)", page))


@pytest.mark.parametrize("code", CODES)
def test_no_mark_of_markdown_is_left_to_be_read_nor_a_gap_in_a_sentence(qapp, code):
    shown = QTextDocument()
    shown.setMarkdown((FIRST_PAGES / f"{code}.md").read_text(encoding="utf-8"))
    text = shown.toPlainText()
    assert [mark for mark in ("*", "`", "](") if mark in text] == []
    assert re.findall(r"[\u4e00-\u9fff，。] [\u4e00-\u9fff]", text) == []  # of a line's end


def test_the_guide_begins_in_the_language_that_is_spoken_and_loses_no_section(qapp):
    assert guide_text() == GUIDE
    speak(qapp, "de")
    try:
        shown = guide_text()
    finally:
        speak(qapp, "en")
    titles = re.findall(r"^## (.*)$", GUIDE, re.MULTILINE)
    translated = re.findall(r"^## (.*)$", shown, re.MULTILINE)
    assert translated == ["Zeichnen", "Fotos", *titles[2:]]
    assert shown.startswith("# Anleitung\n")
    assert shown.endswith(GUIDE[-500:])
