"""Several photos in a row, each with its answer below it."""

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from gui.photos.photo_list import PhotoList
from gui.style.theme import Colors, icon
from gui.widgets.label import Label
from gui.widgets.layouts import column_in
from gui.widgets.thumbnail_cell import SIZE, ThumbnailCell


class Filmstrip(QWidget):
    """Hidden until there are several photos. photos: those that it shows.

    Signals:
        photo_chosen(int): by click or arrow key, the place of the photo that is to be shown large.
        stop_requested(): what is not read yet need not be.
        export_requested(): the answers are wanted as a table.
        close_requested()
    """

    photo_chosen = Signal(int)
    stop_requested = Signal()
    export_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self.setAccessibleName(self.tr("Photos"))
        self.photos = PhotoList(self)
        self._status = Label()
        self._status.setObjectName("filmstrip_status")
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("filmstrip_stop_button")
        self._stop.setToolTip(self.tr("Leave the rest unread (Escape)"))
        self._stop.clicked.connect(self.stop_requested)
        self._export = QPushButton(self.tr("Save as CSV…"))
        self._export.setObjectName("filmstrip_export_button")
        self._export.setToolTip(self.tr("The answers as a table for a spreadsheet"))
        self._export.clicked.connect(self.export_requested)
        self._close = QToolButton()
        self._close.setObjectName("filmstrip_close_button")
        self._close.setAccessibleName(self.tr("Put these photos away"))
        self._close.setToolTip(self.tr("Put these photos away (Escape)"))
        self._close.clicked.connect(self.close_requested)
        self._cell = ThumbnailCell(self)
        self._list = self._made_list()
        self._compose()
        self.hide()

    def show_progress(self, running: bool) -> None:
        """How many photos have been read; running: whether more will be."""
        locale, count = QLocale(), len(self.photos)
        done = locale.toString(count - len(self.photos.waiting))
        if running or self.photos.waiting:
            text = self.tr("{done} of {count} read")
        else:
            text = self.tr("{count} photos")
        self._status.setText(text.format(done=done, count=locale.toString(count)))
        self._stop.setVisible(running)
        self._export.setVisible(not running)

    def choose(self, place: int) -> None:
        """Mark a photo as the one that is shown large; photo_chosen follows."""
        index = self.photos.index(place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(index, flag)

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))
        self._cell.colors = colors
        self._list.viewport().update()

    def _made_list(self) -> QListView:
        made = QListView()
        made.setObjectName("filmstrip_list")
        made.setAccessibleName(self.tr("Photos and their answers"))
        made.setModel(self.photos)
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setFlow(QListView.Flow.LeftToRight)
        made.setWrapping(False)
        made.setMovement(QListView.Movement.Static)
        made.setUniformItemSizes(True)  # or a thousand would all be measured
        made.setItemDelegate(self._cell)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        made.setFixedHeight(SIZE.height() + made.horizontalScrollBar().sizeHint().height() + 4)
        made.selectionModel().currentChanged.connect(self._current_changed)
        return made

    def _compose(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._status, 1)
        above.addWidget(self._stop)
        above.addWidget(self._export)
        above.addWidget(self._close)
        column_in(self, above, self._list, spacing=8)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.photo_chosen.emit(current.row())
