"""Ask where a file is to be saved: a drawing as a picture, black on white, or a model."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import StoreError
from core.files.atomic import write_file
from core.files.staging import PART, remove_abandoned_of
from core.images.decoder import encode_png
from core.translation import tr
from gui.session.settings import Settings
from gui.widgets.serial_worker import SerialWorker

if TYPE_CHECKING:
    from core.export.formats import Format

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_SUFFIX = re.compile(r"\*(\.\w+)")  # in a kind
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
    """Where the person wants it, with a suffix of its kind; None = they thought better of it.

    name: what is offered. kind: as Qt's dialogs have it, "Table (*.csv)", or several of them.
    usual: the folder before any was chosen; afterwards the last one is offered.
    """
    start = Path(settings.folder or QStandardPaths.writableLocation(usual)) / name
    chosen, chosen_kind = QFileDialog.getSaveFileName(parent, title, str(start), kind)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in _SUFFIX.findall(kind):
        named = _SUFFIX.findall(chosen_kind) or [Path(name).suffix]
        path = path.with_name(path.name + named[0])
    settings.folder = str(path.parent)
    return path


def save_drawing(
    parent: QWidget,
    ink: np.ndarray,
    settings: Settings,
    worker: SerialWorker,
    written: Callable[[Path], None],
) -> None:
    """Ask where, and let worker write what ink, uint8 (H, W), is now, as a PNG. written: called
    with its path when it is."""
    path = ask_save_path(
        parent,
        settings,
        tr("Save Drawing"),
        name=tr("drawing.png"),
        kind=tr("PNG picture (*.png)"),
        usual=PICTURES,
    )
    if path is not None:
        as_it_is = ink.copy()
        worker.write(lambda: write_png(path, as_it_is), lambda: written(path))


def write_png(path: Path, ink: np.ndarray) -> None:
    """Write ink, uint8 (H, W), as a picture, black on white.

    Raises:
        StoreError: "The drawing was not saved: ..."; an older file of that name is as it was.
    """
    remove_abandoned_of(PART, path.parent)
    try:
        write_file(path, encode_png(255 - ink))
    except OSError as error:
        problem = tr("The drawing was not saved: {reason}. It is still here; try another folder.")
        raise StoreError(problem.format(reason=error.strerror)) from error


def ask_export(parent: QWidget, name: str, settings: Settings) -> "tuple[Format, Path] | None":
    """In which format the person wants the model called name, and where; None = they thought better
    of it."""
    from core.export.formats import FORMATS, format_for  # the window starts without them

    kinds = {f"{tr(each.title)} (*{each.suffix})": each for each in FORMATS.values()}
    start = Path(settings.folder or Path.home()) / name
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Export Model"), str(start), ";;".join(kinds)
    )
    if not chosen:
        return None
    format_ = kinds.get(kind)
    if format_ is None or not format_.suffix:  # a folder's name may end as a file's does
        format_ = format_for(chosen)
    settings.folder = str(Path(chosen).parent)
    return format_, format_.named(Path(chosen))
