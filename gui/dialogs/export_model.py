"""Take a model along: as a Keras or LiteRT file, or as a folder with an example."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import ModelError, StoreError
from core.models.export import export_file, export_folder
from gui.session.settings import Settings


def save_model(parent: QWidget, model: Path, settings: Settings) -> str:
    """Ask where and as what, and write the model in the folder. Returns what went wrong, or
    nothing."""
    kinds = {
        _tr("Folder with both files and an example (*)"): "",
        _tr("Keras model (*.keras)"): ".keras",
        _tr("LiteRT model (*.tflite)"): ".tflite",
    }
    start = Path(settings.folder or Path.home()) / model.name
    name, kind = QFileDialog.getSaveFileName(
        parent, _tr("Export Model"), str(start), ";;".join(kinds)
    )
    if not name:
        return ""
    suffix = kinds.get(kind, "") or Path(name).suffix
    settings.folder = str(Path(name).parent)
    try:
        if suffix in (".keras", ".tflite"):
            export_file(model, Path(name if name.endswith(suffix) else name + suffix))
        else:
            export_folder(model, Path(name))
    except (ModelError, StoreError) as error:
        return str(error)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("model_file", text)
