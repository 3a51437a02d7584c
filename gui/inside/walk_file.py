"""A walk as a picture or an animated GIF, for a lesson."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core.images.png import encode_png
from gui.session.save_dialog import PICTURES, ask_save_path
from gui.session.settings import Settings

_SHOWN = 2500  # ms, a step of an animation
_MARGIN = 12  # px
_SCALE = 2  # sharp on every screen
_COLORS = 128  # of a frame


def ask_path(parent: QWidget, settings: Settings, suffix: str) -> Path | None:
    """Where to save; suffix: ".png" or ".gif". None = the person thought better of it."""
    kinds = {".png": _tr("PNG picture (*.png)"), ".gif": _tr("Animation (*.gif)")}
    return ask_save_path(
        parent,
        settings,
        _tr("Save the Walk"),
        name=_tr("inside") + suffix,
        kind=kinds[suffix],
        usual=PICTURES,
    )


def frame_of(parts: Sequence[QWidget], ground: str) -> np.ndarray:
    """Widgets, one below the other, as they are: uint8 RGB (H, W, 3)."""
    for part in parts:
        if part.layout() is not None:
            part.layout().activate()  # a longer sentence may need another line
    width = max(part.width() for part in parts) + 2 * _MARGIN
    height = sum(part.height() + _MARGIN for part in parts) + _MARGIN
    sheet = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB888)
    sheet.setDevicePixelRatio(_SCALE)
    sheet.fill(QColor(ground))
    painter = QPainter(sheet)
    top = _MARGIN
    for part in parts:
        part.render(painter, QPoint(_MARGIN, top), renderFlags=QWidget.RenderFlag.DrawChildren)
        top += part.height() + _MARGIN
    painter.end()
    width, height = sheet.width(), sheet.height()
    rows = np.frombuffer(sheet.constBits(), np.uint8).reshape(height, sheet.bytesPerLine())
    return rows[:, : width * 3].reshape(height, width, 3).copy()


def encode(frames: Sequence[np.ndarray], suffix: str) -> bytes:
    """Frames of one size, uint8 RGB (H, W, 3) -> the content of a PNG (one frame) or GIF file."""
    if suffix == ".png":
        return encode_png(frames[0])
    from PIL import Image

    pictures = [Image.fromarray(each).quantize(_COLORS) for each in frames]
    content = io.BytesIO()
    pictures[0].save(
        content, "GIF", save_all=True, append_images=pictures[1:], duration=_SHOWN, loop=0
    )
    return content.getvalue()


def _tr(text: str) -> str:
    return QCoreApplication.translate("walk_file", text)
