"""Photos in a Folder: what is on all of them, in a table that fills while it is looked at."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from core.files.names import shown_name
from core.files.table import write_table
from core.images.decoder import ImageDecoder
from core.tables.child import Request, Shown, columns_from, kept_rows
from core.task import Task
from core.translation import tr
from gui.classroom.kiosk import hide_in_kiosk
from gui.photos.folder_run import FolderRun
from gui.photos.folder_table import FILE, THUMBNAIL, VERDICTS, FolderTable, Thumbnails
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings
from gui.style.text import clock
from gui.widgets.banner import Banner
from gui.widgets.panel import Label, column_in, named
from gui.widgets.serial_worker import SerialWorker

_ROW = THUMBNAIL.height() + 6  # px
_WIDTHS = (230, 190, 120, 80)  # px, of the columns, where their titles need no more


class FolderPage(QDialog):
    """One folder at a time; opened again for it, it goes on where it was.

    Signals:
        photo_chosen(object): the path, str, of a photo that is to be shown large.
    """

    photo_chosen = Signal(object)  # a str that is not UTF-8 would not survive as Qt's own

    def __init__(
        self, decoder: Callable[[], ImageDecoder], settings: Settings, parent: QWidget | None = None
    ):
        """decoder: of the window, which makes the small pictures too."""
        super().__init__(parent)
        self.setObjectName("folder_page")
        self.setWindowTitle(self.tr("Photos in a Folder"))
        self.resize(QSize(780, 620))
        self._settings = settings
        self.banner = Banner()
        self.run = FolderRun(self)
        self.table = FolderTable(Thumbnails(decoder, self), self)
        self._tables = SerialWorker("folder-table", self)
        self._title, self._status = Label(), Label()
        self._title.setObjectName("state_label")
        self._status.setObjectName("folder_status")
        self._progress = named(QProgressBar(), "folder_progress", self.tr("How many were read"))
        self._progress.setTextVisible(False)
        self._pause = self._button("folder_pause_button")
        self._export = self._button("folder_export_button")
        hide_in_kiosk("export", self._export)
        self._words = named(QLineEdit(), "folder_filter", self.tr("Show names or answers with"))
        self._verdict = self._made_verdicts()
        self._view = self._made_view()
        self._compose()
        self._connect()

    def show_folder(self, folder: str, task: Task, model: Path) -> None:
        """Ask what is on the pictures in a folder; while that is being done, it only goes on."""
        request = Request(folder, task.name, str(model))
        if self.run.is_running and request == self.run.request:
            return
        self.banner.hide()
        self.table.clear()
        self._title.setText(
            self.tr("{folder}: {task}, answered by {model}").format(
                folder=shown_name(folder), task=tr(task.title), model=model.name
            )
        )
        self.run.start(request)

    def close_down(self) -> None:
        """The window is being closed: what was answered stays."""
        self.run.stop()
        self.table.clear()  # no row asks for its small picture any more
        self._tables.close()
        self.close()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        return button

    def _made_verdicts(self) -> QComboBox:
        made = named(QComboBox(), "folder_verdict", self.tr("Show the verdict"))
        made.addItem(self.tr("All verdicts"), None)
        for verdict in VERDICTS:
            made.addItem(self.table.verdict_title(verdict), verdict)
        return made

    def _made_view(self) -> QTableView:
        view = named(QTableView(), "folder_table", self.tr("Photos and their answers"))
        view.setModel(self.table)
        view.setSortingEnabled(True)
        view.sortByColumn(FILE, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setIconSize(THUMBNAIL)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(_ROW)
        header = view.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        header.setStretchLastSection(True)
        return view

    def _compose(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter by name or answer"))
        self._words.setClearButtonEnabled(True)
        self._export.setText(self.tr("Save as a Table…"))
        self._export.setToolTip(self.tr("CSV for a spreadsheet, JSON lines or Parquet"))
        above = QHBoxLayout()
        above.addWidget(self._progress, 1)
        above.addWidget(self._status)
        above.addWidget(self._pause)
        filters = QHBoxLayout()
        filters.addWidget(self._words, 1)
        filters.addWidget(self._verdict)
        filters.addWidget(self._export)
        column = column_in(self, self._title, self.banner, spacing=10, margins=(16, 16, 16, 16))
        column.addLayout(above)
        column.addLayout(filters)
        column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self.run.rows_read.connect(self._rows_read)
        self.run.changed.connect(self._show_progress)
        self.run.failed.connect(self.banner.show_error)
        self._tables.failed.connect(self.banner.show_error)
        self._pause.clicked.connect(lambda: self.run.pause(not self.run.is_paused))
        self._export.clicked.connect(self.export)
        self._words.textChanged.connect(self._filter)
        self._verdict.currentIndexChanged.connect(self._filter)
        self._view.activated.connect(self._choose)

    def _rows_read(self, rows: list[Shown]) -> None:
        self.table.add(rows)

    def _filter(self) -> None:
        self.table.filter(self._words.text(), self._verdict.currentData())

    def _choose(self, index: QModelIndex) -> None:
        self.photo_chosen.emit(self.table.path(index.row()))

    def _show_progress(self) -> None:
        run, locale = self.run, QLocale()
        done, total = self.table.count, max(run.total, self.table.count)
        self._progress.setRange(0, run.total and total)  # 0: nobody knows yet
        self._progress.setValue(done)
        self._progress.setVisible(run.is_running)
        self._pause.setVisible(run.is_running)
        self._pause.setText(self.tr("Go On") if run.is_paused else self.tr("Pause"))
        self._export.setEnabled(bool(done))
        counts = {"done": locale.toString(done), "total": locale.toString(total)}
        if not run.is_running:
            text = self.tr("{done} photos")
        elif run.is_paused:
            text = self.tr("{done} of {total}, paused")
        elif run.seconds_left is None:
            text = self.tr("{done} read") if not run.total else self.tr("{done} of {total}")
        else:
            text = self.tr("{done} of {total}, {left} left")
            counts["left"] = clock(run.seconds_left)
        self._status.setText(text.format(**counts))

    def export(self) -> None:
        """Ask where, and save what was answered so far, in the format of the name that is given."""
        request = self.run.request
        if request is None:
            return
        path = ask_save_path(
            self,
            self._settings,
            self.tr("Save as a Table"),
            name=self.tr("photos.csv"),
            kind=self.tr("CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)"),
        )
        if path is None:
            return
        columns = columns_from(self.run.columns)

        self._tables.run(
            lambda: write_table(path, columns, kept_rows(request, columns)),
            lambda outcome: self._saved(path, outcome),
        )

    def _saved(self, path: Path, outcome: object) -> None:
        if outcome is None:
            self.banner.show_written(path)
