"""Take a model along: as a Keras or LiteRT file, or as a folder with an example."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import ModelError, StoreError
from core.models.export import FORMATS, format_for
from gui.session.settings import Settings


def save_model(parent: QWidget, model: Path, settings: Settings) -> str:
    """Ask where and in which format, and write the model in the folder. Returns what went wrong, or
    nothing."""
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
    return QCoreApplication.translate("model_file", text)
