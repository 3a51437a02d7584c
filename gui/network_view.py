"""The inside of a network, live: layers from left to right, each as what it is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.inside import Inside
from core.model import Layer
from core.network_weights import PICTURE
from gui.layer_words import sentence, shape_words, unit_name
from gui.network_layout import Column, Kind, Spot, groups_of, lay_out, slot, width_of
from gui.network_painter import Marks, NetworkPainter, offer_of
from gui.network_pictures import NetworkPictures
from gui.pan_zoom_area import STEP, PanZoomArea
from gui.theme import LIGHT, Colors

_LEAST_FITTED = 0.7  # smaller than so the words cannot be read: it scrolls instead
# Columns and units, or pixels across and down.
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkView(PanZoomArea):
    """Shows the Inside it is given. Arrow keys move from unit to unit, Space holds one fast.

    Signals:
        pointed(Spot | None): what the pointer or the keys are at.
        copy_asked(): the person wants its numbers.
    """

    pointed = Signal(object)
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Inside the network"))
        self.setMinimumHeight(150)
        self.marks = Marks()
        self.pictures = NetworkPictures()
        self.columns: list[Column] = []
        self._layers: tuple[Layer, ...] = ()
        self._picture = Layer(PICTURE, "Picture", (28, 28, 1))
        self._opened: set[int] = set()
        self._whole: set[str] = set()
        self._chosen = False  # whether the person opened or closed a group
        self._colors: Colors = LIGHT

    @property
    def inside(self) -> Inside | None:
        return self.pictures.inside

    @property
    def spot(self) -> Spot | None:
        """What has the focus."""
        if self.marks.focus is None:
            return None
        index, place = self.marks.focus
        column = self.columns[index]
        return Spot(column.layer.name, self._unit(column, place), self.marks.pixel)

    def show_layers(self, picture: Layer, layers: tuple[Layer, ...]) -> None:
        """The layers of another model, before anything is known of what they give."""
        if (picture, layers) == (self._picture, self._layers):
            return
        self._picture, self._layers = picture, layers
        self.pictures.show(None)
        self._opened.clear()
        self._whole.clear()
        self._let_go()
        self._fits, self._chosen = True, False
        self._lay_out()

    def show_inside(self, inside: Inside | None) -> None:
        """What these layers give for a picture; None = nothing is drawn."""
        self.pictures.show(inside)
        self._describe()
        self.viewport().update()

    def sort(self) -> None:
        """Strongest maps first, as of now; not while one of them is held fast."""
        if not self.marks.pinned:
            self.pictures.sort()
            self._point()
            self.viewport().update()

    def set_marks(self, **changes) -> None:
        """Change some of the marks: fields of Marks."""
        for name, value in changes.items():
            setattr(self.marks, name, value)
        self.viewport().update()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.viewport().update()

    def fit(self) -> None:
        """All layers at once, as far as the words can still be read."""
        self._fits, self._chosen = True, False
        self._lay_out()
        self.horizontalScrollBar().setValue(0)

    def let_go(self) -> None:
        """Nothing is pointed at any more."""
        self._let_go()
        self.pointed.emit(None)

    def open_all(self) -> None:
        """Every layer by itself."""
        self._opened = set(range(len(groups_of(self._layers))))
        self._fits, self._chosen = True, True
        self._lay_out()

    def reach(self, layer: str) -> None:
        """What lies beyond a layer is paled, and the layer is to be seen; empty = all is."""
        place = [index for index, each in enumerate(self.columns) if each.layer.name == layer]
        self.set_marks(reached=place[0] if place else -1)
        self._scroll_to(slot(self.columns[place[0] if place else 0]))

    def focus_on(self, spot: Spot, pinned: bool = False) -> None:
        """Move the focus to a unit, opening its group where it is closed."""
        self._show_layer(spot.layer)
        for index, column in enumerate(self.columns):
            if column.layer.name == spot.layer and self.inside is not None:
                order = self.pictures.order(column).tolist()
                self._set_focus((index, order.index(spot.unit)), spot.pixel, pinned)
                self._scroll_to(slot(column))

    def sizeHint(self) -> QSize:
        return QSize(460, 300)

    def scene_size(self) -> QSizeF:
        if not self.columns:
            return QSizeF()
        return QSizeF(width_of(self.columns), max(slot(column).bottom() for column in self.columns))

    def viewportSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colors.panel))
        if self.columns:
            painter.translate(-self._offset())
            painter.scale(self._zoom, self._zoom)
            NetworkPainter(painter, self._colors, self.pictures).paint(
                self.columns, self.marks, self._seen()
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        # Before the window's shortcuts take the key.
        if event.type() is QEvent.Type.ShortcutOverride and self._action_for(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_for(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # whoever holds the view has the menu

    def moved_to(self, position: QPointF) -> None:
        focus, pixel = self._hit(position)
        self._set_pointer(position, focus)
        held = self.marks.pinned or (focus, pixel) == (self.marks.focus, self.marks.pixel)
        if focus is not None and not held:
            self._set_focus(focus, pixel)

    def clicked_at(self, position: QPointF) -> None:
        focus, pixel = self._hit(position)
        if focus is not None:
            again = self.marks.pinned and (focus, pixel) == (self.marks.focus, self.marks.pixel)
            self._set_focus(focus, pixel, not again)
            return
        scene = self._to_scene(position)
        for column in self.columns:
            if slot(column).contains(scene) and scene.y() > column.area.bottom():
                self._accept(column)
                return
        self.let_go()

    def _action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = Qt.Key
        way = _ARROWS.get(event.key())
        if way is not None:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self._step_pixel if shifted else self._step
            return lambda: step(*way)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() == key.Key_Escape and self.marks.focus is None:
            return None
        return {
            key.Key_Escape: self.let_go,
            key.Key_Space: self._toggle_focus,
            key.Key_C: self.copy_asked.emit,
            key.Key_O: self._take_offer,
            key.Key_Plus: lambda: self.zoom_by(STEP),
            key.Key_Minus: lambda: self.zoom_by(1 / STEP),
            key.Key_0: self.fit,
        }.get(event.key())

    def _step(self, columns: int, units: int) -> None:
        if self.inside is None or not self.columns:
            return
        index, place = self.marks.focus or (0, 0)
        if self.marks.focus is not None:
            index = min(max(index + columns, 0), len(self.columns) - 1)
            place = 0 if columns else place + units
        place = min(max(place, 0), self.columns[index].shown - 1)
        self._set_focus((index, place), None, self.marks.pinned)
        self._scroll_to(slot(self.columns[index]))

    def _step_pixel(self, across: int, down: int) -> None:
        """To the neighbour in the same map."""
        if self.marks.focus is None or self.inside is None:
            return
        column = self.columns[self.marks.focus[0]]
        if column.kind is Kind.MAPS:
            height, width = column.layer.shape[:2]
            unit = self._unit(column, self.marks.focus[1])
            row, at = self.marks.pixel or self.inside.strongest_pixel(column.layer.name, unit)
            pixel = min(max(row + down, 0), height - 1), min(max(at + across, 0), width - 1)
            self._set_focus(self.marks.focus, pixel, self.marks.pinned)

    def _toggle_focus(self) -> None:
        if self.marks.focus is not None:
            self._set_focus(self.marks.focus, self.marks.pixel, not self.marks.pinned)

    def _take_offer(self) -> None:
        if self.marks.focus is not None:
            self._accept(self.columns[self.marks.focus[0]])

    def _accept(self, column: Column) -> None:
        """Open or close what the words below the column offer."""
        if not offer_of(column, self.columns):
            return
        name = column.layer.name
        if column.hidden:
            self._opened.add(column.group)
        elif sum(each.group == column.group for each in self.columns) > 1 and (
            next(each for each in self.columns if each.group == column.group) is column
        ):
            self._opened.discard(column.group)
        else:
            self._whole ^= {name}
        self._let_go()
        self._chosen = True
        self._lay_out()

    def _show_layer(self, name: str) -> None:
        for index, group in enumerate(groups_of(self._layers)):
            closed = all(column.layer.name != name for column in self.columns)
            if closed and any(layer.name == name for layer in group):
                self._opened.add(index)
                self._chosen = True
                self._lay_out()

    def _lay_out(self) -> None:
        if not self._layers:
            self.columns = []
            return
        width, height = self.viewport().width(), self.viewport().height()
        if not self._chosen:
            self._open_what_fits(width / _LEAST_FITTED, height / _LEAST_FITTED)
        self.columns = self._arranged(height if self._fits else height / min(self._zoom, 1))
        if self._fits:
            self._zoom = min(max(width / width_of(self.columns), _LEAST_FITTED), 1)
            self.columns = self._arranged(height / self._zoom)
        if self.marks.focus is not None and self.marks.focus[0] >= len(self.columns):
            self._let_go()
        self._set_ranges()
        self.viewport().update()

    def _open_what_fits(self, width: float, height: float) -> None:
        self._opened = set()
        for index, group in enumerate(groups_of(self._layers)):
            if len(group) > 1:
                self._opened.add(index)
                if width_of(self._arranged(height)) > width:
                    self._opened.discard(index)
                    return

    def _arranged(self, height: float) -> list[Column]:
        return lay_out(self._picture, self._layers, self._opened, self._whole, height)

    def _hit(self, position: QPointF) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The column's index and the unit's place at a point of the view, and the pixel there."""
        scene = self._to_scene(position)
        for index, column in enumerate(self.columns):
            place = column.place_at(scene.x(), scene.y())
            if place is not None and self.inside is not None:
                return (index, place), _pixel(column, place, scene)
        return None, None

    def _set_focus(self, focus, pixel, pinned: bool = False) -> None:
        self.marks.focus, self.marks.pixel, self.marks.pinned = focus, pixel, pinned
        self._point()
        self.viewport().update()

    def _point(self) -> None:
        self._describe()
        if self.marks.focus is not None:
            self.pointed.emit(self.spot)

    def _let_go(self) -> None:
        self.marks.focus, self.marks.pixel, self.marks.pinned = None, None, False
        self.marks.seen, self.marks.links = None, ()
        self.viewport().update()

    def _unit(self, column: Column, place: int) -> int:
        return int(self.pictures.order(column)[place])

    def description(self) -> str:
        """What has the focus, and what its layer does, as text."""
        if self.inside is None:
            return self.tr("Nothing is drawn yet")
        if self.marks.focus is None:
            return self.tr("{count} layers; move with the arrow keys").format(
                count=len(self._layers)
            )
        index, place = self.marks.focus
        column = self.columns[index]
        unit = unit_name(column.layer, self._unit(column, place), self.inside.card.classes)
        what = shape_words(column.layer, column is self.columns[-1])
        return f"{unit} ({what}). {sentence(self.inside, column.layer)}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self.description())

    def _set_pointer(self, position: QPointF, focus: tuple[int, int] | None) -> None:
        """Over what can be clicked, a hand; over a column, its sentence."""
        scene = self._to_scene(position)
        over = next((each for each in self.columns if slot(each).contains(scene)), None)
        offers = over is not None and scene.y() > over.area.bottom()
        offers = offers and bool(offer_of(over, self.columns))
        shape = Qt.CursorShape
        self.viewport().setCursor(
            shape.PointingHandCursor if focus or offers else shape.ArrowCursor
        )
        tip = sentence(self.inside, over.layer) if over is not None and self.inside else ""
        if tip != self.viewport().toolTip():
            self.viewport().setToolTip(tip)


def _pixel(column: Column, place: int, scene: QPointF) -> tuple[int, int] | None:
    if column.kind not in (Kind.MAPS, Kind.PICTURE):
        return None
    cell = column.cell(place)
    height, width = column.layer.shape[:2]
    row = int((scene.y() - cell.top()) / cell.height() * height)
    across = int((scene.x() - cell.left()) / cell.width() * width)
    return min(max(row, 0), height - 1), min(max(across, 0), width - 1)
