"""Walks what was drawn through the network, step by step, and saves it for a lesson."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core.errors import StoreError
from core.explain.activations import Activations, InspectableModel
from core.files.atomic import save_as
from core.images.decoder import encode_png
from core.translation import tr
from gui.inside.page import InsidePage
from gui.session.save_dialog import PICTURES, ask_save_path
from gui.session.session import Session
from gui.session.settings import Settings
from gui.widgets.serial_worker import OneThread

if TYPE_CHECKING:
    from gui.inside.walk.steps import Walk, WalkInput

_SHOWN = 2500  # ms, a step of an animation
_MARGIN = 12  # px
_SCALE = 2  # sharp on every screen
_COLORS = 128  # of a frame


class WalkController(QObject):
    """Shows one step of the walk after the other, of what is drawn now, and saves them.

    Signals:
        needed(): what the model gives is to be shown again.
        saved(Path): a file that is written now.
    """

    needed = Signal()
    saved = Signal(object)

    def __init__(self, session: Session, page: InsidePage, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._page = page
        self._settings = settings
        self._walk: Walk | None = None
        self._index = 0
        self._writer = OneThread("walk-writer", self)
        self._is_connected = False
        page.tools.walk.toggled.connect(self._toggled)
        session.model_changed.connect(self._model_changed)

    def close(self) -> None:
        """What is being saved is saved; no thread is left behind."""
        self._writer.close()

    def write(self, path: Path) -> None:
        """Write this step as a .png, or all of them as a .gif; saved() or the session's failed()
        tells when. Nothing is written where there is no walk."""
        if self._walk is not None:
            is_animation = path.suffix.lower() == ".gif"
            frames = self._frames(len(self._walk)) if is_animation else [self._frame()]
            self._writer.submit(self._write, path, frames)

    def show(self, activations: Activations | None, model: InspectableModel | None) -> None:
        """The step that the walk has come to, of what is drawn now."""
        if not self._page.tools.walk.isChecked():
            return
        from gui.inside.walk.steps import Walk

        self._walk = None
        if activations is not None and model is not None:
            self._walk = Walk(activations, self._given(), lambda each: model.run(each).prediction)
        self._show_step()

    def _given(self) -> "WalkInput | None":
        """What became the model input of what is shown of the answer."""
        from gui.inside.walk.steps import DigitInput, PhotoInput

        answer, photo = self._session.answer, self._session.photo
        stages = None if answer is None else answer.focused.stages
        if stages is not None:
            ink = self._session.ink if photo is None else None
            return DigitInput(stages, self._session.steps, ink)
        return None if photo is None else PhotoInput(photo.pixels)

    def _toggled(self, on: bool) -> None:
        if not self._is_connected:
            self._is_connected = True
            walk = self._page.walk
            walk.step_chosen.connect(self._go_to)
            walk.picture_requested.connect(lambda: self._save(".png"))
            walk.animation_requested.connect(lambda: self._save(".gif"))
        self._page.show_walk(on)
        self._index = 0
        self._page.view.clear_focus()
        if on:
            self._page.view.open_all()
            self.needed.emit()
        else:
            self._walk = None
            self._page.view.show_until(None)
            self._page.view.fit()
            self._page.show_activations(self._page.view.activations)

    def _model_changed(self, _name: str) -> None:
        if self._page.tools.walk.isChecked():
            self._page.view.open_all()

    def _go_to(self, index: int) -> None:
        self._index = index
        self._show_step()

    def _show_step(self) -> None:
        if self._walk is None:
            self._page.view.show_until(None)
            self._page.walk.show_step(None, 0, 0, self._page.why_none)
            return
        self._index = min(self._index, len(self._walk) - 1)
        step = self._walk.step(self._index)
        self._page.view.show_until(step.layer)
        self._page.walk.show_step(step, self._index, len(self._walk))

    def _save(self, suffix: str) -> None:
        path = ask_path(self._page, self._settings, suffix)
        if path is not None:
            self.write(path)

    def _frames(self, count: int) -> list[np.ndarray]:
        before, frames = self._index, []
        for index in range(count):
            self._go_to(index)
            frames.append(self._frame())
        self._go_to(before)
        return frames

    def _frame(self) -> np.ndarray:
        parts = self._page.view.viewport(), self._page.walk.body
        return frame_of(parts, self._page.colors.panel)

    def _write(self, path: Path, frames: Sequence[np.ndarray]) -> None:
        try:
            save_as(path, encode(frames, path.suffix.lower()))
            self.saved.emit(path)
        except StoreError as error:
            self._session.report_problem(str(error))


def ask_path(parent: QWidget, settings: Settings, suffix: str) -> Path | None:
    """Where to save; suffix: ".png" or ".gif". None = the person thought better of it."""
    kinds = {".png": tr("PNG picture (*.png)"), ".gif": tr("Animation (*.gif)")}
    return ask_save_path(
        parent,
        settings,
        tr("Save the Walk"),
        name=tr("inside") + suffix,
        kind=kinds[suffix],
        usual=PICTURES,
    )


def frame_of(parts: Sequence[QWidget], ground: str) -> np.ndarray:
    """Widgets, one below the other, as they are: uint8 RGB (H, W, 3)."""
    for part in parts:
        layout = part.layout()
        if layout is not None:
            layout.activate()  # a longer sentence may need another line
    width = max(part.width() for part in parts) + 2 * _MARGIN
    height = sum(part.height() + _MARGIN for part in parts) + _MARGIN
    sheet = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB888)
    sheet.setDevicePixelRatio(_SCALE)
    sheet.fill(QColor(ground))
    with QPainter(sheet) as painter:
        top = _MARGIN
        for part in parts:
            part.render(painter, QPoint(_MARGIN, top), renderFlags=QWidget.RenderFlag.DrawChildren)
            top += part.height() + _MARGIN
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
