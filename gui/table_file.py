"""Save what photos show as a table."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import StoreError
from core.photo_table import PhotoRow, photo_table
from core.safe_write import saving, write_file
from gui.settings import Settings


def save_table(parent: QWidget, rows: Iterable[PhotoRow], settings: Settings) -> str:
    """Ask where, and write the rows as CSV. Returns what went wrong, or nothing."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = Path(settings.folder or documents) / _tr("photos.csv")
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save as CSV"), str(start), _tr("Table (*.csv)")
    )
    if not name:
        return ""
    path = Path(name)
    if path.suffix.lower() != ".csv":
        path = path.with_name(path.name + ".csv")
    settings.folder = str(path.parent)
    try:
        with saving(path.parent):
            write_file(path, photo_table(rows))
    except StoreError as error:
        return str(error)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("table_file", text)
