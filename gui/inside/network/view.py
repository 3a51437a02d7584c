"""A network, live: its layers from left to right, each as what it gives."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from core.explain.activations import Activations
from core.models.card import Layer
from gui.inside.network.captions import (
    NetworkCaptions,
    Scene,
    offer_of,
    sentence,
    shape_text,
    unit_name,
)
from gui.inside.network.focus import NetworkFocus, NetworkKeys
from gui.inside.network.layout import (
    Cell,
    Column,
    NetworkArrangement,
    column_rect,
    width_of,
)
from gui.inside.network.painter import Link, Marks, NetworkPainter, NetworkPictures
from gui.style.text import as_tooltip
from gui.style.theme import LIGHT, Colors
from gui.widgets.pan_zoom_area import ZOOM_FACTOR, PanZoomArea


class NetworkView(PanZoomArea):
    """Shows the Activations it is given. Arrow keys move from unit to unit, Space holds one fast.

    focus: the unit that pointer or keys are at. pictures: what is painted of each layer.

    Signals:
        pointed(UnitRef | None): what the pointer or the keys are at.
        copy_requested(): the person wants its numbers.
    """

    pointed = Signal(object)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Inside the network"))
        self.setMinimumHeight(150)
        # The captions' ground is all of it: nothing below has to be painted as the pen moves.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.pictures = NetworkPictures()
        self.captions = NetworkCaptions()
        self._arrangement = NetworkArrangement()
        self.focus = NetworkFocus(self._arrangement, self.pictures, self)
        self.focus.changed.connect(self._focus_changed)
        self.focus.stepped.connect(lambda column: self.scroll_to(column_rect(column)))
        self._marks = Marks()
        self._colors: Colors = LIGHT
        key = Qt.Key
        self._keys = NetworkKeys(
            self.focus,
            {
                key.Key_Escape: self.clear_focus,
                key.Key_C: self.copy_requested.emit,
                key.Key_O: self._accept_focused,
                key.Key_Plus: partial(self.zoom_by, ZOOM_FACTOR),
                key.Key_Minus: partial(self.zoom_by, 1 / ZOOM_FACTOR),
                key.Key_0: self.fit,
            },
        )

    @property
    def columns(self) -> list[Column]:
        """The layers as they stand in the view, the picture first."""
        return self._arrangement.columns

    @property
    def activations(self) -> Activations | None:
        """What the layers give; None = nothing is drawn."""
        return self.pictures.activations

    @property
    def marks(self) -> Marks:
        """What stands out beside the focus."""
        return self._marks

    def show_layers(self, picture: Layer, layers: tuple[Layer, ...]) -> None:
        """The layers of another model, before anything is known of what they give."""
        arrangement = self._arrangement
        if (picture, layers) == (arrangement.picture, arrangement.layers):
            return
        self._reset_focus()
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
        if not self.focus.pinned:
            self.pictures.sort()
            self._focus_changed()

    def mark_sources(
        self, receptive_field: tuple[int, int, int, int] | None, links: Sequence[Link]
    ) -> None:
        """Outline what a unit sees of the picture, and draw lines from the units that feed it."""
        self._mark(replace(self._marks, receptive_field=receptive_field, links=links))

    def mark_differing(self, differing: Mapping[str, Collection[int]]) -> None:
        """Outline units: each layer's name -> their numbers."""
        self._mark(replace(self._marks, differing=differing))

    def show_until(self, layer: str | None) -> None:
        """Pale what lies beyond a layer, and scroll to it. None = nothing is paled; a layer that
        does not stand here = all is."""
        if layer is None:
            self._mark(replace(self._marks, reached=None))
            return
        index = self._arrangement.index_of(layer)
        self._mark(replace(self._marks, reached=-1 if index is None else index))
        self.scroll_to(column_rect(self.columns[index or 0]))

    def set_colors(self, colors: Colors) -> None:
        resized = colors.scale != self._colors.scale
        self._colors = colors
        if resized:
            self._fits = True
            self._lay_out()
        self.viewport().update()

    def fit(self) -> None:
        """All layers at once, as far as the text can still be read."""
        self._arrangement.open_what_fits()
        self._fits = True
        self._lay_out()
        self.horizontalScrollBar().setValue(0)

    def open_all(self) -> None:
        """Every layer by itself."""
        self._arrangement.open_all()
        self._fits = True
        self._lay_out()

    def clear_focus(self) -> None:
        """Nothing is pointed at any more."""
        self._reset_focus()
        self.pointed.emit(None)

    def accept(self, column: Column) -> None:
        """Open or close what the text below the column offers."""
        if offer_of(column, self.columns):
            self._arrangement.accept(column)
            self._reset_focus()
            self._lay_out()

    def description(self) -> str:
        """What has the focus, and what its layer does, as text."""
        if self.activations is None:
            return self.tr("Nothing is drawn yet")
        unit, column = self.focus.unit, self.focus.column
        if unit is None or column is None:
            return self.tr("{count} layers; move with the arrow keys").format(
                count=len(self._arrangement.layers)
            )
        name = unit_name(column.layer, unit.unit, self.activations.card.shown_classes)
        what = shape_text(column.layer, column is self.columns[-1])
        return f"{name} ({what}). {sentence(self.activations, column.layer)}"

    def sizeHint(self) -> QSize:
        return QSize(460, 300)

    def scene_size(self) -> QSizeF:
        if not self.columns:
            return QSizeF()
        bottom = max(column_rect(column).bottom() for column in self.columns)
        return QSizeF(width_of(self.columns), bottom)

    def viewportSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self.viewport()) as painter:
            offset, visible = self._offset(), self._seen()
            scene = Scene(
                self.columns, self._zoom, offset, visible, self._marks.reached, self._colors
            )
            painter.drawPixmap(0, 0, self.captions.pixmap(self.viewport(), scene))
            if self.columns:
                painter.translate(-offset)
                painter.scale(self._zoom, self._zoom)
                network = NetworkPainter(painter, self._colors, self.pictures)
                network.paint(self.columns, self._marks, visible)
                column, cell = self.focus.column, self.focus.cell
                if column is not None and cell is not None:
                    network.paint_focus(column, cell.index, self.focus.pinned)
                painter.resetTransform()
            self.paint_focus(painter, self._colors.accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        # Before the window's shortcuts take the key.
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._keys.action_for(event):
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
        cell = self.focus.cell_at(self.to_scene(position))
        self._set_pointer(position, cell)
        if cell is not None and not self.focus.pinned and cell != self.focus.cell:
            self.focus.set_cell(cell)

    def clicked_at(self, position: QPointF) -> None:
        scene = self.to_scene(position)
        cell = self.focus.cell_at(scene)
        if cell is not None:
            again = self.focus.pinned and cell == self.focus.cell
            self.focus.set_cell(cell, not again)
            return
        for column in self.columns:
            if column_rect(column).contains(scene) and scene.y() > column.area.bottom():
                self.accept(column)
                return
        self.clear_focus()

    def _lay_out(self) -> None:
        unit = self.focus.unit
        size, scale = self.viewport().size().toSizeF() / self._colors.scale, self._colors.scale
        chosen = None if self._fits else self._zoom / scale
        self._zoom = self._arrangement.arrange(size.width(), size.height(), chosen) * scale
        self._set_ranges()
        if unit is None:
            self.focus.clear()  # where nothing is drawn, nothing tells what it was on
        elif not self.focus.find_again(unit):
            self.clear_focus()
        self.viewport().update()

    def _focus_changed(self) -> None:
        self._describe()
        if self.focus.cell is not None:
            self.pointed.emit(self.focus.unit)
        self.viewport().update()

    def _reset_focus(self) -> None:
        self.focus.clear()
        self.mark_sources(None, ())

    def _accept_focused(self) -> None:
        if self.focus.column is not None:
            self.accept(self.focus.column)

    def _mark(self, marks: Marks) -> None:
        self._marks = marks
        self.viewport().update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.description())

    def _set_pointer(self, position: QPointF, cell: Cell | None) -> None:
        """Over what can be clicked, a hand; over a column, its sentence."""
        scene = self.to_scene(position)
        over = next((each for each in self.columns if column_rect(each).contains(scene)), None)
        offers, tip = False, ""
        if over is not None:
            offers = scene.y() > over.area.bottom() and bool(offer_of(over, self.columns))
            tip = sentence(self.activations, over.layer) if self.activations is not None else ""
        shape = Qt.CursorShape
        self.viewport().setCursor(shape.PointingHandCursor if cell or offers else shape.ArrowCursor)
        if tip != self.viewport().toolTip():
            self.viewport().setToolTip(as_tooltip(tip))
