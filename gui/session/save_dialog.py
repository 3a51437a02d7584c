"""Asks where a file is to be saved."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.session.settings import Settings

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
PICTURES = QStandardPaths.StandardLocation.PicturesLocation


def ask_save_path(
    parent: QWidget,
    settings: Settings,
    title: str,
    *,
    name: str,
    kind: str,
    usual: QStandardPaths.StandardLocation = DOCUMENTS,
) -> Path | None:
    """Where the person wants it, with name's suffix; None = they thought better of it.

    name: what is offered. kind: as Qt's dialogs have it, "Table (*.csv)". usual: the folder before
    any was chosen; afterwards the last one is offered.
    """
    suffix = Path(name).suffix
    start = Path(settings.folder or QStandardPaths.writableLocation(usual)) / name
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() != suffix:
        path = path.with_name(path.name + suffix)
    settings.folder = str(path.parent)
    return path
