"""Shared files for the tests, written by one profile and opened by another."""

import contextlib
import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from core.preprocessing.ink import Stroke, StrokePoint, render
from core.sharing.writing import share_task
from core.task import DRAWINGS
from core.user_data.custom_tasks import CustomTask, add_drawing, create
from tests.support.custom_model import keep_model

_FOLDERS = ("DATA", "CACHE", "CONFIG", "STATE")


@contextlib.contextmanager
def profile(home: Path) -> Iterator[None]:
    """Other folders than the test's own, as another person has them, for the block."""
    names = [f"XDG_{name}_HOME" for name in _FOLDERS]
    before = {name: os.environ[name] for name in names}
    os.environ.update({name: str(home / name.lower()) for name in names})
    try:
        yield
    finally:
        os.environ.update(before)


def some_strokes(seed: int) -> list[Stroke]:
    """A line that no other seed gives."""
    places = np.random.default_rng(seed).integers(100, 400, (4, 2)).astype(float)
    return [Stroke(tuple(StrokePoint(x, y, 18) for x, y in places.tolist()))]


def draw_signs(
    title: str = "Signs", each: int = 3, *, trained: bool = True, first: int = 0
) -> CustomTask:
    """A task of drawings of two classes, with a model."""
    task = create(title, DRAWINGS)
    for number in range(each):
        for place, label in enumerate(("zero", "one")):
            strokes = some_strokes(first + 2 * number + place)
            add_drawing(task, label, render(strokes), strokes)
    if trained:
        keep_model(task)
    return task


def shared_signs(folder: Path, writer: str = "Anna", **drawn: object) -> Path:
    """What another profile shares: draw_signs as a file."""
    file = folder / f"{writer}.inkling"
    with profile(folder / f"home of {writer}"):
        share_task(draw_signs(**drawn).task, file, writer)
    return file


def repacked(
    file: Path, change: Callable[[dict[str, bytes]], object], *, honest: bool = False
) -> Path:
    """Change the entries of a shared file. honest: its manifest then says what they are."""
    with zipfile.ZipFile(file) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    if honest:
        about = json.loads(entries.pop("manifest.json"))
        about["entries"] = {
            name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in entries.items()
        }
        entries["manifest.json"] = json.dumps(about).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file


def page_of(qtbot: Any, window: QWidget, kind: type[QDialog]) -> Any:
    """The dialog of that kind, once a thread has found out what it shows."""
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=60_000)
    return window.findChild(kind)


def accept(page: QDialog) -> None:
    """Press the button that accepts."""
    buttons = page.findChild(QDialogButtonBox)
    (button,) = (
        each
        for each in buttons.buttons()
        if buttons.buttonRole(each) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    button.click()
