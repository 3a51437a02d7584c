"""Save a drawing as a picture: black ink on white paper."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QSaveFile
from PySide6.QtWidgets import QWidget

from gui.session.save_dialog import PICTURES, ask_save_path
from gui.session.settings import Settings
from gui.style.image_bridge import grey_image


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
