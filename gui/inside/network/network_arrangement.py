"""Which layers of a network stand in the view, and where: groups opened and closed, all fitted."""

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.layout import GAP, Column, groups_of, lay_out, width_of

_LEAST_FITTED = 0.7  # smaller than so the words cannot be read: it scrolls instead

_MOST_SPARE = 16  # px, that a gap may be wider than it has to be


class NetworkArrangement:
    """columns: from left to right, as of the latest arrange."""

    def __init__(self) -> None:
        self.picture = Layer(PICTURE, "Picture", (28, 28, 1))
        self.layers: tuple[Layer, ...] = ()
        self.columns: list[Column] = []
        self._opened: set[int] = set()  # groups
        self._whole: set[str] = set()  # layers all of whose maps are shown
        self._chosen = False  # whether the person opened or closed a group

    def show_layers(self, picture: Layer, layers: tuple[Layer, ...]) -> None:
        """Those of another model."""
        self.picture, self.layers = picture, layers
        self._whole.clear()
        self.open_what_fits()

    def arrange(self, width: float, height: float, zoom: float | None) -> float:
        """Lay out the columns in a view of that size, in pixels -> the zoom. zoom: that the person
        chose; None = so that all is to be seen, as far as the words can be read."""
        if not self.layers:
            self.columns = []
            return zoom or 1.0
        if not self._chosen:
            self._open_what_fits(width / _LEAST_FITTED, height / _LEAST_FITTED)
        self.columns = self._arranged(height if zoom is None else height / min(zoom, 1))
        if zoom is None:
            zoom = min(max(width / width_of(self.columns), _LEAST_FITTED), 1.0)
            spare = max(width / zoom - width_of(self.columns), 0) / len(self.columns)
            self.columns = self._arranged(height / zoom, GAP + min(spare, _MOST_SPARE))
        return zoom

    def index_of(self, layer: str) -> int | None:
        """The column of the layer of that name; None where its group is closed."""
        names = [column.layer.name for column in self.columns]
        return names.index(layer) if layer in names else None

    def accept(self, column: Column) -> None:
        """Open or close what the words below the column offer."""
        group = [each for each in self.columns if each.group == column.group]
        if column.hidden:
            self._opened.add(column.group)
        elif len(group) > 1 and group[0] is column:
            self._opened.discard(column.group)
        else:
            self._whole ^= {column.layer.name}
        self._chosen = True

    def open_layer(self, name: str) -> None:
        """Open the group of the layer of that name."""
        for index, group in enumerate(groups_of(self.layers)):
            if any(layer.name == name for layer in group):
                self._opened.add(index)
                self._chosen = True

    def open_all(self) -> None:
        """Every layer by itself."""
        self._opened = set(range(len(groups_of(self.layers))))
        self._chosen = True

    def open_what_fits(self) -> None:
        """No longer what the person chose."""
        self._opened.clear()
        self._chosen = False

    def _open_what_fits(self, width: float, height: float) -> None:
        self._opened = set()
        for index, group in enumerate(groups_of(self.layers)):
            if len(group) > 1:
                self._opened.add(index)
                if width_of(self._arranged(height)) > width:
                    self._opened.discard(index)
                    return

    def _arranged(self, height: float, gap: float = GAP) -> list[Column]:
        return lay_out(self.picture, self.layers, self._opened, self._whole, height, gap=gap)
