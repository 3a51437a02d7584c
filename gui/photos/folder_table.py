"""The answers about a folder's pictures as a table of any length: sorted and filtered, with a small
picture in each row that is looked at."""

import array
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap

from core.errors import ImageError
from core.files.names import path_of, shown_name
from core.images.decoder import ImageDecoder, shrink_to
from core.models.classifier import Verdict
from core.tables.child import Shown
from gui.style.images import color_image
from gui.style.text import as_tooltip, percent

_Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole

FILE, ANSWER, VERDICT, PROBABILITY = range(4)
THUMBNAIL = QSize(56, 40)
NO_ANSWER = ""  # beside the verdicts
VERDICTS = (Verdict.SURE.value, Verdict.UNSURE.value, Verdict.NONE.value, NO_ANSWER)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_THUMBNAILS = 400
_MOST_AWAITED = 8  # pictures that the decoder is asked for at a time
_MOST_NEXT = 100  # that were looked at meanwhile: more than a screen has rows


class FolderTable(QAbstractTableModel):
    """A row a picture. What is not shown costs a few words of memory, and no time."""

    def __init__(self, thumbnails: "Thumbnails", parent: QObject | None = None):
        super().__init__(parent)
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._thumbnail_arrived)
        self._sort = (FILE, Qt.SortOrder.AscendingOrder)
        self._words = ""
        self._verdict: str | None = None  # those that are shown; None = any
        self._clear()

    def _clear(self) -> None:
        self._places: dict[str, int] = {}
        self._files: list[str] = []
        self._codes: dict[str, int] = {}  # of each answer, or the error
        self._answers = array.array("i")  # each picture's, by its code
        self._texts: list[str] = []  # of the codes
        self._probabilities = array.array("f")
        self._verdicts = array.array("b")
        self._fits = np.empty(0, bool)  # whether it passes the filter
        self._order = np.empty(0, np.int64)  # the places that are shown

    @property
    def count(self) -> int:
        """How many pictures there are, shown or not."""
        return len(self._files)

    def clear(self) -> None:
        self.beginResetModel()
        self._clear()
        self._thumbnails.forget()
        self.endResetModel()

    def add(self, rows: Sequence[Shown]) -> None:
        """More answers; one about a file that is known takes the place of the former."""
        known = len(self._files)
        places = np.array([self._put(row) for row in rows], np.int64)
        self._fits = np.resize(self._fits, len(self._files))
        self._fits[places] = self._fitting(places)
        if len(self._files) - known == len(rows) and self._is_plain:
            self.beginInsertRows(QModelIndex(), known, len(self._files) - 1)
            self._order = np.arange(len(self._files))
            self.endInsertRows()
        elif rows:
            self._arrange()

    def _put(self, row: Shown) -> int:
        file, label, probability, verdict, error = row
        place = self._places.setdefault(file, len(self._files))
        if place == len(self._files):
            self._files.append(file)
            for column in (self._answers, self._probabilities, self._verdicts):
                column.append(0)
        text = error or label
        code = self._codes.setdefault(text, len(self._texts))
        if code == len(self._texts):
            self._texts.append(text)
        self._answers[place] = code
        self._probabilities[place] = -1.0 if probability is None else probability
        self._verdicts[place] = VERDICTS.index(verdict)
        return place

    def filter(self, words: str, verdict: str | None) -> None:
        """Show those with words in the name or the answer, and of that verdict; None = of any."""
        self._words, self._verdict = words.casefold(), verdict
        self._fits = self._fitting(np.arange(len(self._files)))
        self._arrange()

    def path(self, row: int) -> str:
        """Of the file in a row that is shown."""
        return path_of(self._files[self._order[row]])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = column, order
        self._arrange()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (as above)
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Roles.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Roles.TextAlignmentRole:
            return _RIGHT if section == PROBABILITY else _LEFT
        if role != _Roles.DisplayRole:
            return None
        titles = self.tr("Photo"), self.tr("Answer"), self.tr("Verdict"), self.tr("Probability")
        return titles[section]

    def data(self, index: _Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, column = int(self._order[index.row()]), index.column()
        if role == _Roles.DisplayRole:
            return self._text(place, column)
        if role == _Roles.DecorationRole and column == FILE:
            return self._thumbnails.of(self._files[place])
        if role == _Roles.ToolTipRole and column in (FILE, ANSWER):
            return as_tooltip(self._files[place] if column == FILE else self._answer(place))
        if role == _Roles.TextAlignmentRole and column == PROBABILITY:
            return _RIGHT
        return None

    def _text(self, place: int, column: int) -> str:
        if column == FILE:
            return shown_name(self._files[place])
        if column == ANSWER:
            return self._answer(place)
        verdict = VERDICTS[self._verdicts[place]]
        if column == PROBABILITY:
            return "" if verdict == NO_ANSWER else percent(self._probabilities[place])
        return self.verdict_title(verdict)

    def verdict_title(self, verdict: str) -> str:
        """A verdict as a person reads it."""
        return {
            Verdict.SURE.value: self.tr("Sure"),
            Verdict.UNSURE.value: self.tr("Unsure"),
            Verdict.NONE.value: self.tr("None of these"),
            NO_ANSWER: self.tr("No answer"),
        }[verdict]

    @property
    def _is_plain(self) -> bool:
        """Whether all is shown as it came."""
        plain = (FILE, Qt.SortOrder.AscendingOrder)
        return self._sort == plain and not self._words and self._verdict is None

    def _arrange(self) -> None:
        """Sort and filter anew; what was chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [(int(self._order[each.row()]), each.column()) for each in before]
        self._order = self._sorted()
        rows = np.full(len(self._files), -1)
        rows[self._order] = np.arange(len(self._order))
        after = [self.index(int(rows[place]), column) for place, column in places]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self) -> np.ndarray:
        column, direction = self._sort
        if column == FILE:
            order = np.arange(len(self._files))  # folders are walked in the order of names
        else:
            order = np.argsort(self._values(column), kind="stable")
        if direction is Qt.SortOrder.DescendingOrder:
            order = order[::-1]
        return order[self._fits[order]]

    def _values(self, column: int) -> np.ndarray:
        """What stands for the cells of a column when they are sorted."""
        if column != ANSWER:
            return np.array(self._probabilities if column == PROBABILITY else self._verdicts)
        ranks = np.empty(len(self._texts), np.int64)
        # Not an array of them: there the longest text would be the length of all.
        ranks[sorted(range(len(ranks)), key=self._texts.__getitem__)] = np.arange(len(ranks))
        return ranks[np.array(self._answers)]

    def _fitting(self, places: np.ndarray) -> np.ndarray:
        """Which of these pass the filter."""
        fits = np.ones(len(places), bool)
        if self._verdict is not None:
            fits &= np.array(self._verdicts)[places] == VERDICTS.index(self._verdict)
        if self._words:
            words, files = self._words, self._files
            in_texts = np.array([words in text.casefold() for text in self._texts], bool)
            in_names = [words in files[place].casefold() for place in places.tolist()]
            fits &= in_texts[np.array(self._answers)[places]] | np.array(in_names, bool)
        return fits

    def _answer(self, place: int) -> str:
        return self._texts[self._answers[place]]

    def _thumbnail_arrived(self, file: str) -> None:
        for row in np.flatnonzero(self._order == self._places.get(file, -1)):
            index = self.index(int(row), FILE)
            self.dataChanged.emit(index, index)


class Thumbnails(QObject):
    """Small copies of the pictures that are looked at; made when first asked for.

    Signals:
        arrived(str): the file's can be had now.
    """

    arrived = Signal(str)
    _read = Signal(str, object)

    def __init__(self, decoder: Callable[[], ImageDecoder], parent: QObject | None = None):
        super().__init__(parent)
        self._decoder = decoder
        self._known: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._awaited: set[str] = set()
        self._next: deque[str] = deque(maxlen=_MOST_NEXT)
        self._read.connect(self._keep)

    def of(self, file: str) -> QPixmap | None:
        """None = not yet, or never."""
        if file in self._known:
            self._known.move_to_end(file)
            return self._known[file]
        if file not in self._awaited and len(self._awaited) < _MOST_AWAITED:
            self._awaited.add(file)
            future = self._decoder().decode_file(path_of(file))
            future.add_done_callback(lambda done: self._report(file, done))
        elif file not in self._awaited and file not in self._next:
            self._next.append(file)
        return None

    def forget(self) -> None:
        self._known.clear()
        self._next.clear()

    def _report(self, file: str, done: "Future") -> None:
        """Called in a thread; Qt carries the signal over to the window's."""
        try:
            self._read.emit(file, shrink_to(done.result().pixels, 2 * THUMBNAIL.width()))
        except CancelledError:
            pass  # the window is being closed
        except ImageError:
            self._read.emit(file, None)

    def _keep(self, file: str, pixels: np.ndarray | None) -> None:
        self._awaited.discard(file)
        self._known[file] = None if pixels is None else _framed(pixels)
        while len(self._known) > _MOST_THUMBNAILS:
            self._known.popitem(last=False)
        self.arrived.emit(file)
        while self._next and len(self._awaited) < _MOST_AWAITED:
            self.of(self._next.pop())  # what was looked at last


def _framed(pixels: np.ndarray) -> QPixmap:
    """RGB (H, W, 3) in the middle of what all small pictures have, so that names stand in line."""
    frame = QPixmap(THUMBNAIL)
    frame.fill(Qt.GlobalColor.transparent)
    image = color_image(pixels)
    place = QRect(QPoint(), image.size().scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(frame.rect().center())
    with QPainter(frame) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
    return frame
