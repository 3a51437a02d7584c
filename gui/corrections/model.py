"""The person's corrections of one task, for a grid: a small picture each, and its label."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from core.errors import ImageError
from core.user_data.corrections import Correction, read_picture
from gui.style.images import color_image, grey_image
from gui.style.text import as_tooltip

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 144  # px; sharp where a screen has two pixels for one


class CorrectionList(QAbstractListModel):
    """Of one label or of all. Pictures are read when they come into sight."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._all: Sequence[Correction] = ()
        self._shown: list[Correction] = []
        self._label: str | None = None
        self._thumbnails: dict[str, QPixmap | str] = {}  # by id; or why there is none

    def __getitem__(self, place: int) -> Correction:
        return self._shown[place]

    def show(self, corrections: Sequence[Correction], label: str | None) -> None:
        """These from now on, newest first; only those with that label, if one is given."""
        self.beginResetModel()
        self._all = corrections
        self._label = label
        fitting = [each for each in corrections if label is None or each.label == label]
        self._shown = fitting[::-1]
        known = {each.id for each in corrections}
        self._thumbnails = {key: each for key, each in self._thumbnails.items() if key in known}
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002 (Qt's signature)
        return len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QPixmap | None:
        correction = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return correction.label
        if role == Qt.ItemDataRole.DecorationRole:
            thumbnail = self._thumbnail(correction)
            return thumbnail if isinstance(thumbnail, QPixmap) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._description(correction))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._description(correction)
        return None

    def _description(self, correction: Correction) -> str:
        thumbnail = self._thumbnail(correction)
        if isinstance(thumbnail, str):
            return thumbnail
        if correction.held_out:
            return self.tr("{label}: only measured with, never trained on").format(
                label=correction.label
            )
        return self.tr("{label}: trained on").format(label=correction.label)

    def _thumbnail(self, correction: Correction) -> QPixmap | str:
        if correction.id not in self._thumbnails:
            self._thumbnails[correction.id] = _read(correction)
        return self._thumbnails[correction.id]


def _read(correction: Correction) -> QPixmap | str:
    try:
        picture = read_picture(correction)
    except ImageError as error:
        return str(error)
    image = grey_image(255 - picture) if picture.ndim == 2 else color_image(picture)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(_SIDE, _SIDE, keep, smooth))
