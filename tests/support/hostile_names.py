"""Names that Qt would take for HTML, for keys or for something to open; and what came of them."""

import contextlib
import os
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

_COLUMNS = 4  # at most, of any list of the window
_TAGS = ("img src=", "img width=9999 src=", "table background=", "body background=", "a href=")
_TAGS += ("link rel=stylesheet href=", "object data=", "iframe src=")
_PLAIN = (
    "<h1>x<h1>",
    "<b>bold",
    "<u>1",
    "<font size=7 color=red>7",
    "<p>one<p>two",
    "<br><br><br>",
    "<hr>",
    "<!-- gone -->",
    "<!DOCTYPE html>x",
    "<qt>x",
    "<html><body>x",
    "<pre>x",
    "<table><tr><td>1",
    "<style>*{color:red}",
    "<script>1",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "Q&A",
    "&File",
    "&&",
    "50 % & more",
    "%1 %2 {name} {0}",
    "{",
    "\N{RIGHT-TO-LEFT OVERRIDE}gpj.7",
    "a" * 100 + "<i>",
    "<\N{ZERO WIDTH SPACE}b>",
    "<b\tx>",
    "'\"><img>",
)


def hostile_names(target: Path) -> list[str]:
    """Names without a slash, some of which would make Qt open target."""
    place = str(target).replace("/", "&#47;")
    addresses = [f"file:{place}", f"file:&#47;&#47;{place}", place]
    opening = [f"<{tag}{address}>" for tag in _TAGS for address in addresses[:2]]
    return [*opening, f"x<img src={addresses[2]}>", "<img src=http:&#47;&#47;127.0.0.1:9>", *_PLAIN]


def hostile_name(chance: random.Random, target: Path) -> str:
    """Several of them, cut and joined."""
    parts = chance.choices(hostile_names(target), k=chance.randint(1, 3))
    return "".join(part[chance.randint(0, 2) :] for part in parts)[:80] or "<b>"


@contextlib.contextmanager
def watched_pipe(path: Path) -> Iterator[list[str]]:
    """A pipe that nobody may open; who does is noted, and let go on."""
    os.mkfifo(path)
    opened: list[str] = []
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.01):
            with contextlib.suppress(OSError):  # nobody reads
                os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
                opened.append("the pipe that a name tells of was opened")

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield opened
        time.sleep(0.05)
    finally:
        ended.set()
        thread.join()


def html_shown() -> list[str]:
    """What in the windows that are there would be taken for HTML, and is no text of ours."""
    found = []
    for widget in (each for top in QApplication.topLevelWidgets() for each in _below(top)):
        if isinstance(widget, QLabel) and widget.textFormat().name != "PlainText":
            found.append(f"label: {widget.text()}")
        tips = [widget.toolTip(), *(each.toolTip() for each in widget.findChildren(QAction))]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += _item_tips(widget.model())
        found += [f"tooltip: {tip}" for tip in tips if _is_html(tip)]
    return found


def _below(top: QWidget) -> list[QWidget]:
    return [top, *top.findChildren(QWidget)]


def _item_tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(_COLUMNS):
            yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def _is_html(tip: str) -> bool:
    """Whether more than paragraphs and breaks, as as_tooltip makes them, comes of it."""
    if not Qt.mightBeRichText(tip):
        return False
    document = QTextDocument()
    document.setHtml(tip)
    return Qt.convertFromPlainText(document.toPlainText()) != tip
