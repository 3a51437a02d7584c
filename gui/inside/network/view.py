"""The inside of a network, live: layers from left to right, each as what it is."""

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.explain.activations import Activations
from core.models.card import Layer
from gui.inside.network.captions import NetworkCaptions, Scene, offer_of
from gui.inside.network.keys import NetworkKeys
from gui.inside.network.layout import Column, NetworkArrangement, Spot, slot, width_of
from gui.inside.network.painter import Marks, NetworkPainter, NetworkPictures
from gui.inside.words import sentence, shape_words, unit_name
from gui.style.theme import LIGHT, Colors
from gui.widgets.pan_zoom_area import PanZoomArea


class NetworkView(PanZoomArea):
    """Shows the Inside it is given. Arrow keys move from unit to unit, Space holds one fast.

    Signals:
        pointed(Spot | None): what the pointer or the keys are at.
        copy_requested(): the person wants its numbers.
    """

    pointed = Signal(object)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Inside the network"))
        self.setMinimumHeight(150)
        self.marks = Marks()
        self.pictures = NetworkPictures()
        self._arrangement = NetworkArrangement()
        self._captions = NetworkCaptions()
        self._keys = NetworkKeys(self)
        self._colors: Colors = LIGHT

    @property
    def columns(self) -> list[Column]:
        """The layers as they stand in the view, the picture first."""
        return self._arrangement.columns

    @property
    def activations(self) -> Activations | None:
        return self.pictures.activations

    @property
    def spot(self) -> Spot | None:
        """What has the focus."""
        if self.marks.focus is None or self.activations is None:
            return None
        index, place = self.marks.focus
        column = self.columns[index]
        return Spot(column.layer.name, self._unit(column, place), self.marks.pixel)

    def show_layers(self, picture: Layer, layers: tuple[Layer, ...]) -> None:
        """The layers of another model, before anything is known of what they give."""
        arrangement = self._arrangement
        if (picture, layers) == (arrangement.picture, arrangement.layers):
            return
        self._let_go()
        self.pictures.show(None)
        arrangement.show_layers(picture, layers)
        self._fits = True
        self._lay_out()

    def show_activations(self, activations: Activations | None) -> None:
        """What these layers give for a picture; None = nothing is drawn."""
        self.pictures.show(activations)
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
        self._arrangement.open_what_fits()
        self._fits = True
        self._lay_out()
        self.horizontalScrollBar().setValue(0)

    def let_go(self) -> None:
        """Nothing is pointed at any more."""
        self._let_go()
        self.pointed.emit(None)

    def open_all(self) -> None:
        """Every layer by itself."""
        self._arrangement.open_all()
        self._fits = True
        self._lay_out()

    def reach(self, layer: str) -> None:
        """What lies beyond a layer is paled, and the layer is to be seen; empty = all is."""
        index = self._arrangement.index_of(layer)
        self.set_marks(reached=-1 if index is None else index)
        self.scroll_to(slot(self.columns[index or 0]))

    def focus_on(self, spot: Spot, pinned: bool = False) -> None:
        """Move the focus to a unit, opening its group where it is closed."""
        if self._arrangement.index_of(spot.layer) is None:
            self._arrangement.open_layer(spot.layer)
            self._lay_out()
        index = self._arrangement.index_of(spot.layer)
        if index is not None and self.activations is not None:
            place = self._place(self.columns[index], spot.unit) or 0
            self.set_focus((index, place), spot.pixel, pinned)
            self.scroll_to(slot(self.columns[index]))

    def set_focus(self, focus, pixel, pinned: bool = False) -> None:
        """focus: a column's index and the place of a unit. pixel: row and column in it."""
        self.marks.focus, self.marks.pixel, self.marks.pinned = focus, pixel, pinned
        self._point()
        self.viewport().update()

    def accept(self, column: Column) -> None:
        """Open or close what the words below the column offer."""
        if offer_of(column, self.columns):
            self._arrangement.accept(column)
            self._let_go()
            self._lay_out()

    def description(self) -> str:
        """What has the focus, and what its layer does, as text."""
        if self.activations is None:
            return self.tr("Nothing is drawn yet")
        if self.marks.focus is None:
            return self.tr("{count} layers; move with the arrow keys").format(
                count=len(self._arrangement.layers)
            )
        index, place = self.marks.focus
        column = self.columns[index]
        unit = unit_name(column.layer, self._unit(column, place), self.activations.card.classes)
        what = shape_words(column.layer, column is self.columns[-1])
        return f"{unit} ({what}). {sentence(self.activations, column.layer)}"

    def sizeHint(self) -> QSize:
        return QSize(460, 300)

    def scene_size(self) -> QSizeF:
        if not self.columns:
            return QSizeF()
        return QSizeF(width_of(self.columns), max(slot(column).bottom() for column in self.columns))

    def viewportSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self.viewport())
        offset, visible = self._offset(), self._seen()
        scene = Scene(self.columns, self._zoom, offset, visible, self.marks.reached, self._colors)
        painter.drawPixmap(0, 0, self._captions.pixmap(self.viewport(), scene))
        if self.columns:
            painter.translate(-offset)
            painter.scale(self._zoom, self._zoom)
            NetworkPainter(painter, self._colors, self.pictures).paint(
                self.columns, self.marks, visible
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        # Before the window's shortcuts take the key.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and self._keys.action_for(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.action_for(event)
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
            self.set_focus(focus, pixel)

    def clicked_at(self, position: QPointF) -> None:
        focus, pixel = self._hit(position)
        if focus is not None:
            again = self.marks.pinned and (focus, pixel) == (self.marks.focus, self.marks.pixel)
            self.set_focus(focus, pixel, not again)
            return
        scene = self._to_scene(position)
        for column in self.columns:
            if slot(column).contains(scene) and scene.y() > column.area.bottom():
                self.accept(column)
                return
        self.let_go()

    def _lay_out(self) -> None:
        spot = self.spot
        size = self.viewport().size()
        self._zoom = self._arrangement.arrange(
            size.width(), size.height(), None if self._fits else self._zoom
        )
        self._set_ranges()
        if spot is not None:
            self._find_again(spot)
        self.viewport().update()

    def _find_again(self, spot: Spot) -> None:
        """The focus stays on its unit, wherever that stands now; where it is gone, on none."""
        index = self._arrangement.index_of(spot.layer)
        place = None if index is None else self._place(self.columns[index], spot.unit)
        if place is None:
            self.let_go()
        else:
            self.marks.focus = index, place
            self._point()

    def _hit(self, position: QPointF) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The column's index and the unit's place at a point of the view, and the pixel there."""
        scene = self._to_scene(position)
        for index, column in enumerate(self.columns):
            place = column.place_at(scene.x(), scene.y())
            if place is not None and self.activations is not None:
                return (index, place), column.pixel_at(place, scene.x(), scene.y())
        return None, None

    def _point(self) -> None:
        self._describe()
        if self.marks.focus is not None:
            self.pointed.emit(self.spot)

    def _let_go(self) -> None:
        self.marks.focus, self.marks.pixel, self.marks.pinned = None, None, False
        self.marks.seen, self.marks.links = None, ()
        self.viewport().update()

    def _place(self, column: Column, unit: int) -> int | None:
        """Where a unit stands; None where it is one of those on request."""
        place = self.pictures.order(column).tolist().index(unit)
        return place if place < column.shown else None

    def _unit(self, column: Column, place: int) -> int:
        return int(self.pictures.order(column)[place])

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
        tip = (
            sentence(self.activations, over.layer) if over is not None and self.activations else ""
        )
        if tip != self.viewport().toolTip():
            self.viewport().setToolTip(tip)
