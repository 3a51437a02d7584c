"""What was found in a folder of classes, before it becomes a task."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import FolderReport
from gui.style.text import as_tooltip
from gui.widgets.label import Label
from gui.widgets.layouts import column_in, wrapped_label


class FolderPage(QWidget):
    """How far a folder is looked at, then what was found and what it is to become.

    Signals:
        accepted(str): make a task of it, of this kind.
        refused(): leave it; while it is looked at: stop.
    """

    accepted = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = wrapped_label("folder_title")
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Pictures looked at"))
        self._table = QTreeWidget()
        self._table.setObjectName("folder_table")
        self._table.setAccessibleName(self.tr("Classes that were found"))
        self._table.setRootIsDecorated(False)
        self._table.setHeaderLabels(
            [self.tr("Class"), self.tr("Pictures"), self.tr("Cannot be read"), self.tr("Twice")]
        )
        self._note = Label()
        self._note.setObjectName("folder_said")
        self._note.setAccessibleName(self.tr("What to know about it"))
        self._note.setWordWrap(True)
        self._photos = QRadioButton(self.tr("Photos: the whole picture counts"))
        self._drawings = QRadioButton(self.tr("Drawings: the ink on the paper counts"))
        self._kinds = QButtonGroup(self)
        for button in (self._photos, self._drawings):
            self._kinds.addButton(button)
        self._refuse = QPushButton(self.tr("Cancel"))
        self._accept = QPushButton(self.tr("Create"))
        self._accept.setProperty("primary", "true")
        self._refuse.clicked.connect(self.refused)
        self._accept.clicked.connect(
            lambda: self.accepted.emit(DRAWINGS if self._drawings.isChecked() else PHOTOS)
        )
        self._compose()

    def show_progress(self, name: str, done: int, of: int) -> None:
        """Show how many pictures of the folder of that name are looked at."""
        self._title.setText(self.tr("Looking at {name}…").format(name=name))
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._show_report(False)

    def show_report(self, name: str, report: FolderReport) -> None:
        count = sum(each.count for each in report.classes)
        self._title.setText(
            self.tr("{name}: {classes} classes, {count} pictures").format(
                name=name,
                classes=QLocale().toString(len(report.usable)),
                count=QLocale().toString(count),
            )
        )
        self._table.clear()
        for found in report.classes:
            figures = (found.count, len(found.unreadable), found.duplicates)
            shown = [QLocale().toString(figure) if figure else "–" for figure in figures]
            item = QTreeWidgetItem([found.name, *shown])
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            for column in range(1, 4):
                item.setTextAlignment(column, right)
            reasons = "\n".join(reason for _, reason in found.unreadable[:20])
            item.setToolTip(2, as_tooltip(reasons))
            self._table.addTopLevelItem(item)
        self._note.setText("\n".join(report.sentences()))
        (self._drawings if report.kind == DRAWINGS else self._photos).setChecked(True)
        self._accept.setEnabled(not report.problem)
        self._show_report(True)

    def _compose(self) -> None:
        header = self._table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._refuse)
        buttons.addWidget(self._accept)
        column = column_in(self, self._title, self._progress, spacing=10)
        column.addWidget(self._table, 1)
        for each in (self._note, self._photos, self._drawings):
            column.addWidget(each)
        column.addStretch()
        column.addLayout(buttons)
        for button in (self._refuse, self._accept):
            button.setAutoDefault(False)

    def _show_report(self, there: bool) -> None:
        self._progress.setVisible(not there)
        for each in (self._table, self._note, self._photos, self._drawings, self._accept):
            each.setVisible(there)
