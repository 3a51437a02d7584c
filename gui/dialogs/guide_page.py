"""The guide, to be read and searched without a connection."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QWidget

from core.files.paths import FIRST_PAGES, GUIDE
from core.translation import language
from gui.widgets.panel import Label, column_in, named

_PICTURES = re.compile(r"^!\[.*\]\(.*\)\n", re.MULTILINE)  # of the window that stands beside it
_HEADING = 2
_SECTION = "\n## "
_AROUND = 40  # px, beside the words of the contents
_MARGIN = 12  # px, of the text


def guide_text() -> str:
    """Return the guide in Markdown: its first page in the person's language, where that has been
    translated, and the rest in English."""
    guide, page = GUIDE.read_text(encoding="utf-8"), FIRST_PAGES / f"{language()}.md"
    if not page.is_file():
        return guide
    first = page.read_text(encoding="utf-8")
    rest = guide.split(_SECTION)[first.count(_SECTION) + 1 :]
    return _SECTION.join((first, *rest))


class GuidePage(QDialog):
    """The guide's sections at the left, its text at the right, and a field to search it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.resize(900, 660)
        self.setWindowTitle(self.tr("Guide"))
        self.setObjectName("guide_page")
        self._text = named(_GuideText(), "guide_text", self.tr("Guide"))
        self._text.setMarkdown(_PICTURES.sub("", guide_text()))
        self._text.document().setDocumentMargin(_MARGIN)
        self._headings = self._find_headings()
        self._contents = named(QListWidget(), "guide_contents", self.tr("Sections of the guide"))
        self._contents.addItems(list(self._headings))
        self._contents.setFixedWidth(self._contents.sizeHintForColumn(0) + _AROUND)
        self._contents.itemActivated.connect(lambda item: self.show_section(item.text()))
        self._contents.itemClicked.connect(lambda item: self.show_section(item.text()))
        self._search = named(QLineEdit(), "guide_search", self.tr("Search the guide"))
        self._search.setPlaceholderText(self.tr("Search the guide"))
        self._search.textChanged.connect(lambda: self._find(again=False))
        self._search.returnPressed.connect(lambda: self._find(again=True))
        self._found = named(Label(), "guide_found", self.tr("What the search found"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._found)
        below.addWidget(self._contents)
        below.addWidget(self._text, 1)
        column_in(self, top, below, spacing=10, margins=(16, 16, 16, 16))
        self._text.setFocus()

    def show_section(self, title: str) -> None:
        """Scroll to the section of that title."""
        cursor = QTextCursor(self._text.document().findBlockByNumber(self._headings[title]))
        self._text.moveCursor(QTextCursor.MoveOperation.End)  # so that the section comes to the top
        self._text.setTextCursor(cursor)

    def _find_headings(self) -> dict[str, int]:
        block, found = self._text.document().begin(), {}
        while block.isValid():
            if block.blockFormat().headingLevel() == _HEADING:
                found[block.text()] = block.blockNumber()
            block = block.next()
        return found

    def _find(self, again: bool) -> None:
        """Select the next place of what is searched for, from the start after the last one. again:
        past the one that is selected."""
        wanted, cursor = self._search.text(), self._text.textCursor()
        if not again:
            cursor.setPosition(cursor.selectionStart())
            self._text.setTextCursor(cursor)
        if wanted and not self._text.find(wanted):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._found.setText("" if self._text.find(wanted) else self.tr("Not in the guide"))
        else:
            self._found.clear()


class _GuideText(QTextBrowser):
    """Loads nothing but its text. A link of the web opens in the browser, once it is clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002 (Qt's signature)
        return None

    @staticmethod
    def _follow(link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
