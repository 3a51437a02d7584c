"""A row that becomes a column where there is little space; a label that leaves those around it
where they are."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from gui.widgets.panel import Label


def turn(line: QBoxLayout, *, fits: bool) -> None:
    """Lay its parts out beside each other, or where they do not fit, one below the other."""
    directions = QBoxLayout.Direction
    line.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


class TurningRow(QWidget):
    """Parts beside each other, or where they do not fit, one below the other. wide: the one that
    gets what space there is; None = the last. even: all get as much."""

    def __init__(
        self,
        *parts: QWidget | QLayout,
        spacing: int,
        wide: QWidget | None = None,
        even: bool = False,
    ):
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        for part in parts:
            if isinstance(part, QLayout):
                self._line.addLayout(part)
            else:
                self._line.addWidget(part)
        one = parts.index(wide) if wide else len(parts) - 1
        for index in range(len(parts)) if even else (one,):
            self._line.setStretch(index, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a part came, went, or says something else
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        widths = self._widths()
        needed = sum(widths) + self._line.spacing() * (len(widths) - 1)
        turn(self._line, fits=needed <= self.width())

    def _widths(self) -> list[int]:
        parts = map(self._line.itemAt, range(self._line.count()))
        return [part.minimumSize().width() for part in parts if part is not None]


class Steady(QWidget):
    """The place of a label whose text changes as the pen moves: those around it are laid out anew
    only where it needs another size, while Qt would lay out the whole panel with every text."""

    def __init__(self, label: Label):
        super().__init__()
        self.label = label
        label.setParent(self)
        label.installEventFilter(self)
        self._needed = self._needs()

    def show_text(self, text: str) -> None:
        """None takes no line."""
        if text:
            self.label.setText(text)
        else:
            self.label.clear()
        self._tell()

    def sizeHint(self) -> QSize:
        return self.label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.label.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.label.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.label.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self.label.resize(self.size())
        self._needed = self._needs()  # in this width; what it was in another, tells nothing of it

    def event(self, event: QEvent) -> bool:
        # Not of a LayoutRequest: each text sends one, after all has been told.
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Show):
            self._tell()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's signature)
        """Hear of another font, which a style sheet gives to the label alone, once it has it."""
        if event.type() is QEvent.Type.FontChange:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.FontChange))
        return False

    def _tell(self) -> None:
        needed = self._needs()
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()

    def _needs(self) -> tuple[int, int]:
        """Of lines that break the longest word, in letters, in place of how narrow they may be: to
        measure that would take longer than all else about a text."""
        label = self.label
        if label.wordWrap():
            longest = max(map(len, label.text().split()), default=0)
            return longest, label.heightForWidth(self.width())
        return label.sizeHint().toTuple()
