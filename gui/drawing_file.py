"""Save a drawing as a picture: black ink on white paper."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.image_bridge import grey_image
from gui.settings import Settings


def save_drawing(parent: QWidget, ink: np.ndarray, settings: Settings) -> str:
    """Ask where, and write ink, uint8 (H, W), as a PNG. Returns what went wrong, or nothing."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    start = Path(settings.folder or pictures) / _tr("drawing.png")
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save Drawing"), str(start), _tr("PNG picture (*.png)")
    )
    if not name:
        return ""
    path = Path(name)
    if path.suffix.lower() != ".png":
        path = path.with_name(path.name + ".png")
    settings.folder = str(path.parent)
    return write_png(path, ink)


def write_png(path: Path, ink: np.ndarray) -> str:
    """Returns what went wrong, or nothing; an older file of that name is whole until the end."""
    file = QSaveFile(str(path))
    written = (
        file.open(QSaveFile.OpenModeFlag.WriteOnly)
        and grey_image(255 - ink).save(file, "PNG")
        and file.commit()
    )
    if written:
        return ""
    return _tr("The drawing was not saved: {reason}. It is still here; try another folder.").format(
        reason=file.errorString()
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("drawing_file", text)
