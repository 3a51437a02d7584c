"""Save what photos show as a table."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.errors import StoreError
from core.files.atomic import saving, write_file
from core.recognition.photo_table import PhotoRow, photo_table
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings


def save_table(parent: QWidget, rows: Iterable[PhotoRow], settings: Settings) -> str:
    """Ask where, and write the rows as CSV. Returns what went wrong, or nothing."""
    path = ask_save_path(
        parent, settings, _tr("Save as CSV"), name=_tr("photos.csv"), kind=_tr("Table (*.csv)")
    )
    if path is None:
        return ""
    try:
        with saving(path.parent):
            write_file(path, photo_table(rows))
    except StoreError as error:
        return str(error)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("table_file", text)
