"""A layer in the diagram of a network: drawn as what it gives out, with what can be set of it in
place."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from core.runs.layers import ACTIVATIONS, LayerOutput, LayerSettings
from core.translation import tr
from gui.style.images import TOP, color_of
from gui.style.text import as_tooltip
from gui.style.theme import PaintedWidget
from gui.training.settings.fields import Choice, NumberField
from gui.widgets.panel import Label, column_in
from gui.widgets.turning_row import turn

_MARGIN = 6  # px, around what is in it
_GLYPH = 44  # px, the height that the drawing of a layer has
_WIDE, _NARROW = 122, 98  # px, with and without something that is chosen of it
NEW_LAYERS = {
    "dense": LayerSettings("dense", units=64),
    "conv": LayerSettings("conv", units=16),
    "pool": LayerSettings("pool"),
    "dropout": LayerSettings("dropout", rate=0.3),
}
LINE = 40  # px, the height of a layer in a list
_HEAD = 76  # px, the least width of a title in it
_FIELD, _CHOICE = 60, 94  # px, the widths of what can be set in it; a long choice takes more
_NO_LIMIT = 1 << 20  # px
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OWN_KEYS = (*_STEPS, *_REMOVING)
_STACKED = 3  # channels that are drawn one behind the other, at most


class LayerNode(PaintedWidget):
    """One layer, or what stands at an end of the network: the picture, the answer.

    A layer has the keyboard while it is marked: arrows go to the next, with Alt they move it,
    Delete removes it; by the pointer it is drawn to another place.

    Signals:
        edited(): the person changed a value of it.
        marked(): it got the keyboard, or something in it did.
        moved(int): the person wants it so many places further on.
        left(int): they want the keyboard so many layers further on.
        removed(): they want it away.
        dragged(QPointF, bool): it is drawn to this point of the diagram; whether it is let go of
            there.
    """

    edited = Signal()
    marked = Signal()
    moved = Signal(int)
    left = Signal(int)
    removed = Signal()
    dragged = Signal(QPointF, bool)

    def __init__(self, title: str, layer: LayerSettings | None = None):
        """layer: None = it is no layer that can be changed."""
        super().__init__()
        self.title = title
        self._kind = layer.kind if layer else ""
        self._shape: tuple[int, ...] = ()
        self._is_marked = self._is_wrong = False
        self._pressed_at: QPointF | None = None
        self._units = NumberField(whole=True)
        self._rate = NumberField(times=100)
        self._activation = Choice(_activation_titles())
        self._caption = Label()
        self._caption.setObjectName("layer_caption")
        head = self._head = Label(title)
        head.setObjectName("layer_title")
        self._drawing = QWidget()  # the place of it
        self._drawing.setFixedHeight(_GLYPH)
        self._line_width = 0  # px, in a list
        column = self._column = column_in(self, head, self._drawing, spacing=4)
        if layer is not None:
            self._add_editors(column.addWidget, layer)
        column.addWidget(self._caption)
        column.addStretch()
        self.show_line(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if layer else Qt.FocusPolicy.NoFocus)

    @property
    def value(self) -> LayerSettings:
        """What is set of the layer."""
        if self._kind == "dropout":
            return LayerSettings("dropout", rate=self._rate.value)
        if self._kind == "pool":
            return LayerSettings("pool")
        return LayerSettings(self._kind, self._units.value, self._activation.value)  # type: ignore[arg-type]  # check() refuses what is no whole number

    @property
    def title_width(self) -> int:
        """Of its title, in px."""
        return self._head.sizeHint().width()

    def show_line(self, width: int, title: int = 0) -> None:
        """Stand as a line in a list, so many pixels wide; 0 = as a card, in which what it gives out
        is drawn. title: px, the space for it, so that the fields of all lines stand below each
        other; less, where the caption has no space else."""
        self._line_width, is_line = width, width > 0
        turn(self._column, fits=is_line)
        self._column.setContentsMargins(_MARGIN, 2 if is_line else _MARGIN, _MARGIN, _MARGIN // 2)
        self._column.setStretchFactor(self._caption, int(is_line))
        self._drawing.setHidden(is_line)
        centre, end = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        self._head.setAlignment(Qt.AlignmentFlag.AlignVCenter if is_line else centre)
        self._head.setMinimumWidth(max(_HEAD, title) if is_line else 0)
        self._caption.setAlignment(end | Qt.AlignmentFlag.AlignVCenter if is_line else centre)
        for editor, _ in self._editors():
            is_choice = isinstance(editor, Choice)
            in_line = max(_CHOICE, self._chosen_width) if is_choice else _FIELD
            editor.setMaximumWidth(in_line if is_line else _NO_LIMIT)
            least = self._chosen_width if is_choice else _FIELD
            editor.setMinimumWidth(least if is_line else 0)
        if is_line and self._column.minimumSize().width() > width:
            self._head.setMinimumWidth(_HEAD)
            for editor, _ in self._editors():
                editor.setMinimumWidth(0)
        self._fit()

    def _fit(self) -> None:
        """As wide as its words, unless it is a line."""
        if self._line_width:
            self.setFixedWidth(self._line_width)
            return
        least = _WIDE if self._kind in ("dense", "conv") else _NARROW
        words = [each.sizeHint().width() for each in (self._head, self._caption)]
        self.setFixedWidth(max(least, max(*words, self._chosen_width) + 2 * _MARGIN))

    @property
    def _chosen_width(self) -> int:
        """Of the activation that is chosen, in px; 0 where it has none."""
        return self._activation.needed_width if self._kind in ("dense", "conv") else 0

    def show_output(self, output: LayerOutput | None) -> None:
        """Draw what it gives out; None = it cannot be, or nothing is known before it."""
        self._shape = output.shape if output else ()
        words = [" × ".join(map(str, self._shape))] if output else ["–"]
        if output and output.weights:
            words.append(weights_text(output.weights))
        self._caption.setText("\n".join(words))
        self._fit()
        self.setAccessibleName(", ".join([self.title, *words]))
        self.update()

    def show_place(self, *, is_marked: bool, is_wrong: bool) -> None:
        """Say whether it is the marked one, and whether it is what is wrong with the network."""
        self._is_marked, self._is_wrong = is_marked, is_wrong
        self.update()

    def is_before(self, at: QPointF) -> bool:
        """Whether it comes before what is let go of at a point of the diagram."""
        place = self.geometry()
        if self._line_width:
            return place.center().y() < at.y()
        if at.y() < place.top():
            return False
        return place.bottom() < at.y() or place.center().x() < at.x()

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard goes in it: itself, and then what can be changed."""
        return [self, *(editor for editor, _ in self._editors())]

    def take_focus(self) -> None:
        """Put the keyboard into the first thing that can be changed."""
        editors = self._editors()
        (editors[0][0] if editors else self).setFocus()

    def event(self, event: QEvent) -> bool:
        # Else Delete would clear the drawing.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in _OWN_KEYS)
            return event.isAccepted()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.marked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif step is not None:
            self.left.emit(step)
        elif event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._kind and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.position() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self.raise_()
            self.dragged.emit(self.mapToParent(event.position()), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.position() - self._pressed_at
        self._pressed_at = None
        if way.manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(self.mapToParent(event.position()), True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        colors = self._colors
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colors.bad if self._is_wrong else colors.accent
            is_framed = self._is_wrong or self._is_marked
            painter.setPen(
                QPen(QColor(edge if is_framed else colors.border), 2 if is_framed else 1)
            )
            painter.setBrush(QColor(colors.accent_soft if self._is_marked else colors.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            if not self._line_width:
                self._paint_output(painter)

    def _paint_output(self, painter: QPainter) -> None:
        """A picture as a square, its channels one behind the other; neurons as a bar."""
        painter.setPen(QPen(QColor(self._colors.panel), 1))
        middle = QPointF(self.width() / 2, 30 + _GLYPH / 2)
        if len(self._shape) == 1:
            size = (10.0, 10 + 30 * min(math.log2(max(self._shape[0], 1)) / 11, 1))
            depth = 1
        elif self._shape:
            side = max(32 * self._shape[0] / 28, 7)
            size, depth = (side, side), min(self._shape[2], _STACKED)
        else:
            return
        for behind in reversed(range(depth)):
            box = QRectF(0, 0, *size)
            box.moveCenter(
                middle + QPointF(4 * behind - 2 * (depth - 1), 2 * (depth - 1) - 4 * behind)
            )
            shade = QLinearGradient(box.topLeft(), box.bottomLeft())
            shade.setColorAt(0, color_of(0))
            shade.setColorAt(0.6, color_of(TOP // 2))
            shade.setColorAt(1, color_of(TOP))
            painter.setBrush(shade)
            painter.drawRoundedRect(box, 2, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.marked.emit()
        return super().eventFilter(watched, event)

    def _add_editors(self, add: Callable[[QWidget], None], layer: LayerSettings) -> None:
        self._units.value = layer.units
        self._activation.value = layer.activation
        self._rate.value = layer.rate
        for editor, text in self._editors():
            editor.setAccessibleName(f"{self.title}: {text}")
            editor.setToolTip(as_tooltip(text))
            editor.edited.connect(self.edited)
            editor.installEventFilter(self)
            add(editor)

    def _editors(self) -> list[tuple[Choice | NumberField, str]]:
        """Those that the kind of layer has, and what they are."""
        if self._kind == "dropout":
            return [(self._rate, tr("share of the units that is dropped, %"))]
        if self._kind not in ("dense", "conv"):
            return []
        units = tr("neurons") if self._kind == "dense" else tr("filters of 3 × 3")
        return [(self._units, units), (self._activation, tr("activation"))]


def layer_titles() -> dict[str, str]:
    """What the kinds of layers are called."""
    return {
        "dense": tr("Dense"),
        "conv": tr("Convolution"),
        "pool": tr("Pool"),
        "dropout": tr("Dropout"),
    }


def weights_text(weights: int) -> str:
    """Say how many: 100,480 weights."""
    return tr("{count} weights").format(count=QLocale().toString(weights))


def _activation_titles() -> list[tuple[str, str]]:
    titles = {each: each for each in ACTIVATIONS} | {"step": tr("step (untrainable)")}
    return list(titles.items())
