"""Ask where a file is to be saved: a drawing as a picture, black on white, or a model."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QCoreApplication, QSaveFile, QStandardPaths
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import ModelError, StoreError
from gui.session.settings import Settings
from gui.style.images import grey_image

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


def save_drawing(parent: QWidget, ink: np.ndarray, settings: Settings) -> str:
    """Ask where, and write ink, uint8 (H, W), as a PNG. Returns what went wrong, or nothing."""
    path = ask_save_path(
        parent,
        settings,
        _tr("Save Drawing"),
        name=_tr("drawing.png"),
        kind=_tr("PNG picture (*.png)"),
        usual=PICTURES,
    )
    return write_png(path, ink) if path else ""


def write_png(path: Path, ink: np.ndarray) -> str:
    """Returns what went wrong, or nothing; an older file of that name is whole until the end."""
    file = QSaveFile(str(path))
    written = (
        file.open(QSaveFile.OpenModeFlag.WriteOnly)
        and QImageWriter(file, QByteArray(b"png")).write(grey_image(255 - ink))
        and file.commit()
    )
    if written:
        return ""
    return _tr("The drawing was not saved: {reason}. It is still here; try another folder.").format(
        reason=file.errorString()
    )


def save_model(parent: QWidget, model: Path, settings: Settings) -> str:
    """Ask where and in which format, and write the model in the folder. Returns what went wrong, or
    nothing."""
    from core.export.formats import FORMATS, format_for  # the window starts without them

    kinds = {f"{_tr(each.title)} (*{each.suffix})": each for each in FORMATS.values()}
    start = Path(settings.folder or Path.home()) / model.name
    name, kind = QFileDialog.getSaveFileName(
        parent, _tr("Export Model"), str(start), ";;".join(kinds)
    )
    if not name:
        return ""
    chosen = kinds.get(kind)
    if chosen is None or not chosen.suffix:  # a folder's name may end as a file's does
        chosen = format_for(name)
    settings.folder = str(Path(name).parent)
    try:
        chosen.write(model, Path(name if name.endswith(chosen.suffix) else name + chosen.suffix))
    except (ModelError, StoreError) as error:
        return str(error)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("save_dialog", text)
