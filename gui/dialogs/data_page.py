"""Data: what Inkling can learn from, whether it is here, and how it gets here."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from core.datasets.catalogue import (
    CATALOGUE,
    DataSet,
    choose,
    fetch,
    is_here,
    megabytes,
    needs,
    where,
)
from core.errors import InklingError
from gui.style.text import as_tooltip
from gui.widgets.label import Label
from gui.widgets.layouts import column_in
from gui.widgets.serial_worker import SerialWorker


class DataPage(QDialog):
    """A card for each data set.

    Signals:
        data_changed(): a data set is on this computer that was not before.
    """

    data_changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("data_page")
        self.setWindowTitle(self.tr("Data"))
        self.resize(640, 580)
        self._cards = {name: _DataCard(name) for name in CATALOGUE}
        column = column_in(self, spacing=12, margins=(16, 16, 16, 16))
        for card in self._cards.values():
            column.addWidget(card)
            card.data_changed.connect(self.data_changed)
        column.addStretch()

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
    """One data set: where it is, and how it gets here.

    Signals:
        data_changed(): it is on this computer, and was not before.
    """

    data_changed = Signal()
    _progressed = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("panel")
        self._name = name
        self._worker = SerialWorker(f"data-{name}", self)
        self._stop = threading.Event()
        self._is_busy = False
        title = self._set.title
        self._title = Label(title)
        self._title.setObjectName("state_label")
        self._about = Label(
            self.tr("{about}. Licence: {licence}.").format(
                about=self._set.about, licence=self._set.licence
            )
        )
        self._about.setObjectName("muted")
        self._status = Label()
        self._status.setObjectName(f"data_status_{name}")
        self._status.setAccessibleName(self.tr("Where {title} is").format(title=title))
        for label in (self._about, self._status):
            label.setWordWrap(True)
        if not self._set.is_made:
            digest = self.tr("SHA-256: {digest}").format(digest=self._set.digest)
            address = self._set.address or self.tr("cannot be fetched")
            self._about.setToolTip(as_tooltip(f"{address}\n{digest}"))
        self._progress = QProgressBar()
        self._progress.setAccessibleName(
            self.tr("How much of {title} has come").format(title=title)
        )
        self._fetch = QPushButton()
        self._fetch.setObjectName(f"fetch_button_{name}")
        self._choose = QPushButton(self.tr("Choose File…"))
        self._choose.setAccessibleName(self.tr("Choose the file of {title}").format(title=title))
        self._compose()
        self._fetch.clicked.connect(self._fetch_or_stop)
        self._choose.clicked.connect(self._choose_file)
        self._progressed.connect(self._show_progress)
        self._worker.failed.connect(self._status.setText)
        self.refresh()

    @property
    def _set(self) -> DataSet:
        return CATALOGUE[self._name]

    def refresh(self) -> None:
        title = self._set.title
        self._progress.setVisible(self._is_busy)
        here = is_here(self._name)
        self._fetch.setVisible(bool(self._set.address) and (not here or self._is_busy))
        # Another, where what is here is no use.
        self._choose.setVisible(not self._is_busy and not self._set.is_made)
        if self._is_busy:
            self._fetch.setText(self.tr("Stop"))
            self._fetch.setAccessibleName(self.tr("Stop fetching {title}").format(title=title))
            return
        self._fetch.setText(self.tr("Fetch, {size}").format(size=megabytes(self._set)))
        self._fetch.setAccessibleName(self.tr("Fetch {title}").format(title=title))
        self._status.setText(self._where())

    def _where(self) -> str:
        found = where(self._name)
        if self._set.is_made:
            return self.tr("Always here: drawn by Inkling when a training begins.")
        if found is None:
            return needs(self._set)
        return self.tr("On this computer: {path}").format(path=found)

    def close_down(self) -> None:
        self._stop.set()
        self._worker.close()

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._choose)
        head.addWidget(self._fetch)
        column = column_in(self, head, spacing=6, margins=(14, 12, 14, 12))
        for each in (self._about, self._status, self._progress):
            column.addWidget(each)
        for button in (self._fetch, self._choose):
            button.setAutoDefault(False)

    def _fetch_or_stop(self) -> None:
        if self._is_busy:
            self._stop.set()
            return
        self._stop.clear()
        self._progress.setRange(0, 0)
        self._work(lambda: fetch(self._name, self._on_progress))

    def _on_progress(self, got: int, of: int) -> bool:
        self._progressed.emit(got, of or self._set.size)
        return not self._stop.is_set()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose {file}").format(file=self._set.file),
            "",
            self.tr("{file} (*{suffix})").format(
                file=self._set.title, suffix=Path(self._set.file).suffix
            ),
        )
        if name:
            self._progress.setRange(0, 0)
            self._work(lambda: choose(self._name, Path(name)))

    def _work(self, work: Callable[[], Path]) -> None:
        self._is_busy = True
        self.refresh()
        self._worker.run(work, self._end)

    def _end(self, outcome: Path | InklingError) -> None:
        self._is_busy = False
        self.refresh()
        if isinstance(outcome, Path):
            self.data_changed.emit()

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
