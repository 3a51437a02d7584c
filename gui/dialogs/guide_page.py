"""The guide and the other documents, to be read and searched without a connection."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QWidget,
)

from core.files.paths import DOCUMENTS, FIRST_PAGES, GUIDE
from core.translation import language
from gui.widgets.panel import Label, column_in, named

_PICTURES = re.compile(r"^!\[.*\]\(.*\)\n", re.MULTILINE)  # of the window that stands beside it
_LISTED = re.compile(r"^```\{toctree\}\n(?::.*\n)*\n([^`]*)```", re.MULTILINE)  # in the index
_DIRECTIVE = re.compile(r"^```\{[^`]*```\n", re.MULTILINE)  # what the site's generator fills in
_HEADING = 2
_SECTION = "\n## "
_AROUND = 40  # px, beside the words of the contents
_MARGIN = 12  # px, of the text
_WIDEST = 280  # px, of the contents
_LETTERS = 24  # of a document's title, where it is chosen
_AS_NARROW_AS_IT_MAY = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def guide_text() -> str:
    """Return the guide in Markdown: its first page in the person's language, where that has been
    translated, and the rest in English."""
    guide, page = GUIDE.read_text(encoding="utf-8"), FIRST_PAGES / f"{language()}.md"
    if not page.is_file():
        return guide
    first = page.read_text(encoding="utf-8")
    rest = guide.split(_SECTION)[first.count(_SECTION) + 1 :]
    return _SECTION.join((first, *rest))


def document_paths() -> list[Path]:
    """Every document that the index lists, the guide first, and behind the list of decisions each
    of them."""
    index = (DOCUMENTS / "index.md").read_text(encoding="utf-8")
    listed = [name for names in _LISTED.findall(index) for name in names.split()]
    decisions = sorted((DOCUMENTS / "decisions").glob("*.md"))
    return [*(DOCUMENTS / f"{name}.md" for name in listed), *decisions]


def document_text(path: Path) -> str:
    """Return a document in Markdown, with what the site's generator would fill in."""
    if path == GUIDE:
        return guide_text()
    text = _DIRECTIVE.sub("", path.read_text(encoding="utf-8"))
    if path.stem == "command_line":
        from core.cli.main import command_helps  # reads all of the command line

        parts = [f"## inkling {name}\n\n```\n{said}```" for name, said in command_helps().items()]
        text = "\n\n".join((text, *parts))
    elif path.stem == "decisions":
        found = sorted((DOCUMENTS / "decisions").glob("*.md"))
        text += "\n".join(f"- [{_title(each)}](decisions/{each.name})" for each in found)
    return text


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


class GuidePage(QDialog):
    """A document's sections at the left, its text at the right, the guide's first; a field to
    search it, and the other documents to choose from."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.resize(900, 660)
        self.setWindowTitle(self.tr("Guide"))
        self.setObjectName("guide_page")
        self._text = named(_GuideText(), "guide_text", self.tr("Guide"))
        self._text.document_wanted.connect(self._follow)
        self._headings: dict[str, int] = {}
        self._paths = document_paths()
        self._documents = named(QComboBox(), "guide_documents", self.tr("Documents"))
        self._documents.addItems([self.tr("Guide"), *(_title(path) for path in self._paths[1:])])
        self._documents.setSizeAdjustPolicy(_AS_NARROW_AS_IT_MAY)
        self._documents.setMinimumContentsLength(_LETTERS)
        self._documents.currentIndexChanged.connect(self._show_document)
        self._contents = named(
            QListWidget(), "guide_contents", self.tr("Sections of this document")
        )
        self._contents.itemActivated.connect(lambda item: self.show_section(item.text()))
        self._contents.itemClicked.connect(lambda item: self.show_section(item.text()))
        self._search = named(QLineEdit(), "guide_search", self.tr("Search this document"))
        self._search.setPlaceholderText(self.tr("Search this document"))
        self._search.textChanged.connect(lambda: self._find(again=False))
        self._search.returnPressed.connect(lambda: self._find(again=True))
        self._found = named(Label(), "guide_found", self.tr("What the search found"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._documents)
        top.addWidget(self._search, 1)
        top.addWidget(self._found)
        below.addWidget(self._contents)
        below.addWidget(self._text, 1)
        column_in(self, top, below, spacing=10, margins=(16, 16, 16, 16))
        self._show_document(0)
        self._text.setFocus()

    def _show_document(self, place: int) -> None:
        self._text.setMarkdown(_PICTURES.sub("", document_text(self._paths[place])))
        self._text.document().setDocumentMargin(_MARGIN)
        self._headings = self._find_headings()
        self._contents.clear()
        self._contents.addItems(list(self._headings))
        self._contents.setFixedWidth(min(self._contents.sizeHintForColumn(0) + _AROUND, _WIDEST))
        self._found.clear()

    def _follow(self, name: str) -> None:
        """Show the document that a link in the one that is shown names."""
        beside = self._paths[self._documents.currentIndex()].parent
        path = (beside / name).resolve()
        if path in self._paths:
            self._documents.setCurrentIndex(self._paths.index(path))

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
            self._found.setText("" if self._text.find(wanted) else self.tr("Not in this document"))
        else:
            self._found.clear()


class _GuideText(QTextBrowser):
    """Loads nothing but its text. A link of the web opens in the browser, once it is clicked.

    document_wanted(str): a link to another file was clicked, as it is written there.
    """

    document_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002 (Qt's signature)
        return None

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif link.isRelative():
            self.document_wanted.emit(link.path())
