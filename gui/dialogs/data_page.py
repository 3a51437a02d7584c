"""Data: what Inkling can learn from, whether it is here, and how it gets here."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from core.datasets.catalogue import (
    check,
    choose,
    fetch,
    is_here,
    kept_of,
    megabytes,
    needs,
    where,
)
from core.datasets.registry import CATALOGUE, DataSet
from core.errors import InklingError
from core.translation import tr
from gui.classroom.kiosk import hide_in_kiosk
from gui.style.text import as_tooltip
from gui.widgets.buttons import Dialog
from gui.widgets.panel import Label, Scroller, column_in
from gui.widgets.serial_worker import SerialWorker


class DataPage(Dialog):
    """A card for each data set.

    Signals:
        data_changed(): a data set is on this computer that was not before.
    """

    data_changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("data_page")
        self.setWindowTitle(self.tr("Data"))
        self.resize(720, 640)
        self._cards = {name: _DataCard(name) for name in CATALOGUE}
        content = QWidget()
        cards = column_in(content, spacing=12, margins=(16, 16, 16, 16))
        for card in self._cards.values():
            cards.addWidget(card)
            card.data_changed.connect(self.data_changed)
        cards.addStretch()
        column_in(self, Scroller(content), spacing=0)

    def refresh(self) -> None:
        """Look at the disk again."""
        for card in self._cards.values():
            card.refresh()

    def close_down(self) -> None:
        """The window is being closed: what is being fetched is stopped, and kept to go on from."""
        for card in self._cards.values():
            card.close_down()
        self.close()


class _DataCard(QFrame):
    """One data set: where it is, how it gets here, and whether it is whole.

    Signals:
        data_changed(): it is on this computer, and was not before.
    """

    data_changed = Signal()
    _progressed = Signal(int, int)
    _converted = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("panel")
        self._name = name
        self._worker = SerialWorker(f"data-{name}", self)
        self._stop = threading.Event()
        self._is_busy = False
        title = tr(self._set.title)
        self._title = Label(title)
        self._title.setObjectName("state_label")
        self._about = Label(self._about_text())
        self._about.setObjectName("muted")
        self._about.setToolTip(as_tooltip(self._origin()))
        self._status = Label()
        self._status.setObjectName(f"data_status_{name}")
        self._status.setAccessibleName(self.tr("Where {title} is").format(title=title))
        for label in (self._about, self._status):
            label.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(
            self.tr("How much of {title} has come").format(title=title)
        )
        self._fetch = QPushButton()
        self._fetch.setObjectName(f"fetch_button_{name}")
        hide_in_kiosk("fetch", self._fetch)
        self._check = self._button(self.tr("Check"), self.tr("Check whether {title} is whole"))
        self._check.setObjectName(f"check_button_{name}")
        self._choose = self._button(self.tr("Choose File…"), self.tr("Choose the file of {title}"))
        self._choose_folder = self._button(
            self.tr("Choose Folder…"), self.tr("Choose the folder of {title}")
        )
        self._compose()
        self._connect()
        self.refresh()

    @property
    def _set(self) -> DataSet:
        return CATALOGUE[self._name]

    def refresh(self) -> None:
        title, data_set = tr(self._set.title), self._set
        self._progress.setVisible(self._is_busy)
        here = is_here(self._name)
        self._fetch.setVisible(bool(data_set.address) and (not here or self._is_busy))
        # Another, where what is here is no use.
        can_choose = not self._is_busy and not data_set.is_made
        self._choose.setVisible(can_choose)
        self._choose_folder.setVisible(can_choose and data_set.takes_folder)
        self._check.setVisible(can_choose and here)
        if self._is_busy:
            self._fetch.setText(self.tr("Pause"))
            self._fetch.setAccessibleName(self.tr("Pause fetching {title}").format(title=title))
            return
        kept = kept_of(self._name)
        if kept:
            text = self.tr("Go On, {kept} of {size}").format(
                kept=kept // 1_000_000, size=megabytes(data_set)
            )
        else:
            text = self.tr("Fetch, {size}").format(size=megabytes(data_set))
        self._fetch.setText(text)
        self._fetch.setAccessibleName(self.tr("Fetch {title}").format(title=title))
        self._status.setText(self._where())

    def close_down(self) -> None:
        self._stop.set()
        self._worker.close()

    def _about_text(self) -> str:
        return self.tr("{about}. Licence: {licence}.").format(
            about=tr(self._set.about), licence=tr(self._set.licence)
        )

    def _origin(self) -> str:
        """Where it is from and how it is known; empty = it is made here."""
        if self._set.is_made:
            return ""
        lines = [self._set.address or self.tr("cannot be fetched")]
        if self._set.digest:
            lines.append(self.tr("SHA-256: {digest}").format(digest=self._set.digest))
        return "\n".join(lines)

    def _where(self) -> str:
        found = where(self._name)
        if self._set.is_made:
            return self.tr("Always here: drawn by Inkling when a training begins.")
        if found is None:
            return needs(self._set)
        return self.tr("On this computer: {path}").format(path=found)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name.format(title=tr(self._set.title)))
        return button

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        buttons = (self._check, self._choose, self._choose_folder, self._fetch)
        for button in buttons:
            head.addWidget(button)
        column = column_in(self, head, spacing=6, margins=(14, 12, 14, 12))
        for each in (self._about, self._status, self._progress):
            column.addWidget(each)

    def _connect(self) -> None:
        self._fetch.clicked.connect(self._fetch_or_pause)
        self._check.clicked.connect(self._check_it)
        self._choose.clicked.connect(self._choose_file)
        self._choose_folder.clicked.connect(self._choose_a_folder)
        self._progressed.connect(self._show_progress)
        self._converted.connect(self._show_converting)
        self._worker.failed.connect(self._status.setText)

    def _fetch_or_pause(self) -> None:
        if self._is_busy:
            self._stop.set()
            return
        self._work(lambda: fetch(self._name, self._on_progress, converting=self._on_converting))

    def _on_progress(self, got: int, of: int) -> bool:
        self._progressed.emit(got, of or self._set.size)
        return not self._stop.is_set()

    def _on_converting(self, done: int, of: int) -> bool:
        self._converted.emit(done, of)
        return not self._stop.is_set()

    def _check_it(self) -> None:
        self._status.setText(self.tr("Looking through it…"))
        self._work(lambda: check(self._name), self._end_check)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose {file}").format(file=self._set.file),
            "",
            self.tr("All files (*)"),
        )
        self._take(name)

    def _choose_a_folder(self) -> None:
        title = self.tr("Choose the folder of {title}").format(title=tr(self._set.title))
        self._take(QFileDialog.getExistingDirectory(self, title))

    def _take(self, name: str) -> None:
        if name:
            self._work(lambda: choose(self._name, Path(name), self._on_converting))

    def _work(
        self,
        work: Callable[[], Path | None],
        end: Callable[[Path | InklingError | None], None] | None = None,
    ) -> None:
        self._stop.clear()
        self._progress.setRange(0, 0)
        self._is_busy = True
        self.refresh()
        self._worker.run(work, end or self._end)

    def _end(self, outcome: Path | InklingError | None) -> None:
        self._is_busy = False
        self.refresh()
        if isinstance(outcome, Path):
            self.data_changed.emit()

    def _end_check(self, outcome: Path | InklingError | None) -> None:
        self._end(outcome)
        if not isinstance(outcome, InklingError):
            self._status.setText(self.tr("Checked: all of it is here, and right."))

    def _show_progress(self, got: int, of: int) -> None:
        if not self._is_busy:
            return
        self._progress.setRange(0, of)
        self._progress.setValue(min(got, of))
        locale = QLocale()
        self._status.setText(
            self.tr("{got} of {size} MB").format(
                got=locale.toString(got / 1e6, "f", 1), size=locale.toString(of / 1e6, "f", 1)
            )
        )

    def _show_converting(self, done: int, of: int) -> None:
        if not self._is_busy:
            return
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        count, total = QLocale().toString(done), QLocale().toString(of)
        if of:
            text = self.tr("Converting: {count} of {total}").format(count=count, total=total)
        else:
            text = self.tr("Converting: {count}").format(count=count)
        self._status.setText(text)
