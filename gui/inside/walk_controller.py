"""Walks what was drawn through the network, step by step, and saves the walk."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import StoreError
from core.explain.activations import Inside, InsideModel
from core.files.atomic import saving, write_file
from gui.inside.page import InsidePage
from gui.session.session import Session
from gui.session.settings import Settings


class WalkFlow(QObject):
    """Signals:
    needed(): what the model gives is to be shown again.
    saved(str): the path of a file that is written now.
    """

    needed = Signal()
    saved = Signal(str)

    def __init__(self, session: Session, page: InsidePage, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._page = page
        self._settings = settings
        self._walk = None
        self._index = 0
        self._writer: ThreadPoolExecutor | None = None
        page.tools.walk.toggled.connect(self._toggled)
        session.model_changed.connect(self._model_changed)

    def close(self) -> None:
        """What is being saved is saved; no thread is left behind."""
        if self._writer is not None:
            self._writer.shutdown(wait=True)

    def show(self, inside: Inside | None, model: InsideModel | None) -> None:
        """The step that the walk has come to, of what is drawn now."""
        if not self._page.tools.walk.isChecked():
            return
        from gui.inside.walk.steps import Given, Walk

        self._walk = None
        if inside is not None:
            answer, photo = self._session.answer, self._session.photo
            stages = answer.digits[answer.shown].stages if answer.digits else None
            given = Given(
                ink=self._session.ink if photo is None else None,
                stages=stages,
                photo=photo.pixels if photo is not None and stages is None else None,
                steps=self._session.steps,
            )
            self._walk = Walk(inside, given, lambda picture: model.look(picture).prediction)
        self._show_step()

    def _toggled(self, on: bool) -> None:
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="walk-writer")
            walk = self._page.walk
            walk.step_chosen.connect(self._go_to)
            walk.picture_asked.connect(lambda: self._save(".png"))
            walk.animation_asked.connect(lambda: self._save(".gif"))
        self._page.show_walk(on)
        self._index = 0
        self._page.view.let_go()
        if on:
            self._page.view.open_all()
            self.needed.emit()
        else:
            self._walk = None
            self._page.view.set_marks(reached=None)
            self._page.view.fit()
            self._page.show_inside(self._page.view.inside)

    def _model_changed(self, _name: str) -> None:
        if self._page.tools.walk.isChecked():
            self._page.view.open_all()

    def _go_to(self, index: int) -> None:
        self._index = index
        self._show_step()

    def _show_step(self) -> None:
        if self._walk is None:
            self._page.view.set_marks(reached=None)
            self._page.walk.show_step(None, 0, 0)
            return
        self._index = min(self._index, len(self._walk) - 1)
        step = self._walk.step(self._index)
        self._page.view.reach(step.layer)
        self._page.walk.show_step(step, self._index, len(self._walk))

    def _save(self, suffix: str) -> None:
        from gui.inside.walk_file import ask_path

        path = ask_path(self._page, self._settings, suffix)
        if path is not None and self._walk is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """This step as a .png, or all of them as a .gif; saved() or the session's failed() tells
        when."""
        from gui.inside.walk_file import encode

        frames = self._frames() if path.suffix.lower() == ".gif" else [self._frame()]
        self._writer.submit(self._write, path, lambda: encode(frames, path.suffix.lower()))

    def _frames(self) -> list[np.ndarray]:
        before, frames = self._index, []
        for index in range(len(self._walk)):
            self._go_to(index)
            frames.append(self._frame())
        self._go_to(before)
        return frames

    def _frame(self) -> np.ndarray:
        from gui.inside.walk_file import frame_of

        parts = self._page.view.viewport(), self._page.walk.body
        return frame_of(parts, self._page.colors.panel)

    def _write(self, path: Path, make) -> None:
        try:
            with saving(path.parent):
                write_file(path, make())
            self.saved.emit(str(path))
        except StoreError as error:
            self._session.failed.emit(str(error))
