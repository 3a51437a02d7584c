"""What there is to know about one unit of a network: in numbers, in words, as lines to it, and as
pictures of what it is given, weighs and gives."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QImage

from core.explain.activations import Activations, Neuron, layer_csv, map_csv, neuron_at, neuron_csv
from core.explain.weights import PICTURE
from core.models.card import Layer
from core.translation import tr
from gui.inside.network.captions import sentence, title, unit_name
from gui.inside.network.layout import Column, UnitRef
from gui.inside.network.painter import Link, NetworkPictures, dots, tiled
from gui.style.images import grey_image, grey_levels, input_image, levels, picture
from gui.style.text import number, percent
from gui.widgets.picture_row import CurveItem, PictureItem

_INPUT = Layer(PICTURE, "Picture", ())
_MOST_LINKS = 14

MOST_MAPS = 9  # that are shown of what a neuron is given


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """value: what the network gave there. pixel: row, column, of a map or of the picture. neuron:
    how the value came about, None where it is no sum of what is shown. seen: x, y, width, height
    of what it sees of the picture, None where it sees all, or the model does not say.
    """

    activations: Activations
    layer: Layer
    unit: int
    pixel: tuple[int, int] | None
    value: float
    neuron: Neuron | None
    seen: tuple[int, int, int, int] | None

    @property
    def name(self) -> str:
        return unit_name(self.layer, self.unit, self.activations.card.shown_classes)

    @property
    def is_map(self) -> bool:
        return len(self.layer.shape) == 3 and self.layer.name != PICTURE

    @property
    def source(self) -> str:
        """The shown layer that feeds this one; empty where the model does not say."""
        made = self.activations.weights.get(self.layer.name)
        return made.source if made else ""


def facts_of(activations: Activations, unit_ref: UnitRef) -> UnitFacts:
    """Of a map without a pixel: of its strongest one."""
    if unit_ref.layer == PICTURE:
        height, width = activations.picture.shape[:2]
        row, column = unit_ref.pixel or (height // 2, width // 2)
        value = float(activations.picture[row, column, 0])
        return UnitFacts(activations, _INPUT, 0, (row, column), value, None, (column, row, 1, 1))
    layer = next(each for each in activations.layers if each.name == unit_ref.layer)
    values = activations.values[layer.name]
    pixel = None
    if len(layer.shape) == 3:
        pixel = unit_ref.pixel or activations.strongest_pixel(layer.name, unit_ref.unit)
        value = float(values[(*pixel, unit_ref.unit)])
    else:
        value = float(values.ravel()[unit_ref.unit])
    neuron = neuron_at(activations, layer, unit_ref.unit, pixel)
    return UnitFacts(
        activations, layer, unit_ref.unit, pixel, value, neuron, _seen(activations, layer, pixel)
    )


def likeliest_score(activations: Activations) -> UnitRef:
    """What is shown until something is pointed at: how the likeliest class got its score."""
    best = int(activations.prediction.probabilities.argmax())
    with_sum = [
        layer
        for layer in activations.layers
        if math.prod(layer.shape) == len(activations.card.classes)
        and neuron_at(activations, layer, best, None) is not None
    ]
    return UnitRef((with_sum or activations.layers)[-1].name, best)


def links_to(columns: Sequence[Column], pictures: NetworkPictures, facts: UnitFacts) -> list[Link]:
    """Lines from the units that give it most, either way, to the unit; none where these, or it,
    are not to be seen."""
    shares = facts.neuron.shares if facts.neuron else np.zeros(0)
    largest = float(np.abs(shares).max(initial=0))
    source = _column_of(columns, facts.source)
    target = _column_of(columns, facts.layer.name)
    if source is None or target is None or not largest or facts.source == PICTURE:
        return []
    end = _centre(target, pictures, facts.unit)
    links = []
    for unit in np.argsort(-np.abs(shares), kind="stable")[:_MOST_LINKS][::-1].tolist():
        begin = _centre(source, pictures, unit)
        if begin is not None and end is not None and shares[unit]:
            links.append(Link(begin, end, float(shares[unit]) / largest))
    return links


def value_text(facts: UnitFacts) -> str:
    """Row 5, column 9: 0.831; or the value alone. Rows and columns are counted from 0."""
    if facts.pixel is None:
        is_share = facts.layer.name == facts.activations.layers[-1].name
        return percent(facts.value) if is_share else number(facts.value)
    text = tr("row {row}, column {column}: {value}")
    row, column = facts.pixel
    return text.format(row=row, column=column, value=number(facts.value))


def field_text(facts: UnitFacts) -> str:
    """How much of the input a pixel of a map sees."""
    if facts.seen is None or facts.layer.name == PICTURE:
        return ""
    _, _, width, height = facts.seen
    text = tr("This pixel sees {height} × {width} pixels of the input.")
    return text.format(height=height, width=width)


def sum_text(facts: UnitFacts, activation: str = "") -> str:
    """How the value came about. activation: another than its own."""
    neuron = facts.neuron
    if neuron is None:
        return _other_text(facts)
    text = tr("{count} products add up to {sum}; plus the bias, {bias}: {before}.").format(
        count=QLocale().toString(neuron.inputs.size),
        sum=number(neuron.weighted_sum),
        bias=number(neuron.bias),
        before=number(neuron.before),
    )
    name = activation or neuron.activation
    if not name or name == "linear":
        return text
    if name == neuron.activation:
        bent = tr("{name} gives {value}.")
    else:
        bent = tr("{name} would give {value}.")
    return f"{text} {bent.format(name=name, value=number(neuron.after(name)))}"


def description_of(facts: UnitFacts) -> str:
    """Its numbers in sentences, after its name and what its layer does."""
    parts = (
        tr("It gives {value}.").format(value=value_text(facts)),
        field_text(facts),
        sum_text(facts),
    )
    return " ".join(part for part in parts if part)


def full_text(facts: UnitFacts) -> str:
    """Every fact as text, for those who do not see the pictures."""
    parts = (
        f"{facts.name}: {value_text(facts)}.",
        field_text(facts),
        sum_text(facts) if facts.neuron or facts.layer.name != PICTURE else "",
        sentence(facts.activations, facts.layer),
    )
    return " ".join(part for part in parts if part)


def csv_of(facts: UnitFacts, as_sum: bool) -> str:
    """Its numbers as a table. as_sum: of a pixel of a map, how it came about, not the map."""
    if facts.layer.name == PICTURE:
        return map_csv(facts.activations.picture[:, :, 0])
    if facts.neuron is not None and (as_sum or not facts.is_map):
        return neuron_csv(facts.neuron)
    values = facts.activations.values[facts.layer.name]
    return map_csv(values[:, :, facts.unit]) if facts.is_map else layer_csv(values)


def _other_text(facts: UnitFacts) -> str:
    """What is no weighted sum."""
    activations, source = facts.activations, facts.source
    if activations.model.problem:
        return activations.model.problem
    if facts.layer.kind == "Softmax" and source in activations.values:
        scores = activations.values[source].astype(np.float64).ravel()
        shares = np.exp(scores - scores.max())
        if abs(shares[facts.unit] / shares.sum() - facts.value) < 1e-4:
            text = tr("Score {score}: e to the power of it, as a share of all classes'.")
            return text.format(score=number(scores[facts.unit]))
    if facts.layer.kind == "GlobalAveragePooling2D" and source in activations.values:
        text = tr("The mean of {layer}, map {number}.")
        return text.format(layer=title(source), number=facts.unit)
    return ""


def _seen(
    activations: Activations, layer: Layer, pixel: tuple[int, int] | None
) -> tuple[int, int, int, int] | None:
    made = activations.weights.get(layer.name)
    if pixel is None or made is None or made.receptive_field is None:
        return None
    row, column = pixel
    return made.receptive_field.box(row, column, side=len(activations.picture))


def _column_of(columns: Sequence[Column], name: str) -> Column | None:
    return next((column for column in columns if column.layer.name == name), None)


def _centre(column: Column, pictures: NetworkPictures, unit: int) -> QPointF | None:
    index = int(np.flatnonzero(pictures.order(column) == unit)[0])
    return column.cell(index).center() if index < column.shown else None


def chosen_maps(neuron: Neuron) -> list[int]:
    """The maps that move its sum most, either way, the one that does so most first; all of a
    picture's, none where it is given no maps."""
    if neuron.inputs.ndim != 3:
        return []
    return np.argsort(-np.abs(neuron.shares), kind="stable")[:MOST_MAPS].tolist()


def strongest_filters(weights: np.ndarray) -> list[int]:
    """weights: (height, width, maps) -> the maps that the largest weights are for."""
    return np.argsort(-np.abs(weights).sum(axis=(0, 1)), kind="stable")[:MOST_MAPS].tolist()


def input_picture(neuron: Neuron, chosen: list[int], most: float, of_picture: bool) -> QImage:
    """What a neuron is given. most: the largest of its layer. of_picture: it is the input."""
    if of_picture:
        return grey_image(grey_levels(neuron.inputs))
    signed = bool(neuron.inputs.min() < 0)
    return sheet(neuron.inputs, chosen, most, signed)


def sheet(values: np.ndarray, chosen: list[int], most: float, signed: bool) -> QImage:
    """(units,) as dots, (height, width, 1) as one picture, the chosen maps of (height, width, maps)
    beside each other. most: goes to the end of the scale."""
    if values.ndim == 1:
        across = math.ceil(math.sqrt(values.size))
        rows = math.ceil(values.size / across)
        return picture(dots(levels(values, most, signed), rows, across), signed)
    if values.shape[2] == 1:
        return picture(levels(values[:, :, 0], most, signed), signed)
    across = math.ceil(math.sqrt(len(chosen)))
    rows = math.ceil(len(chosen) / across)
    units = levels(values[:, :, chosen].transpose(2, 0, 1), most, signed)
    scale = max(1, 12 // units.shape[1])  # so that the gap is narrower than a pixel of a filter
    return picture(tiled(units.repeat(scale, 1).repeat(scale, 2), rows, across, 1), signed)


def signed_sheet(values: np.ndarray, chosen: list[int]) -> QImage:
    """Weights or products, each sheet with a scale of its own."""
    return sheet(values, chosen, float(np.abs(values).max()), signed=True)


def sum_items(facts: UnitFacts, activation: str = "") -> list[PictureItem | CurveItem]:
    """Inputs, weights, their products, and the curve that bends their sum; empty of no sum."""
    neuron, activations = facts.neuron, facts.activations
    if neuron is None:
        return []
    chosen = chosen_maps(neuron)
    source = activations.given_to(facts.layer.name)
    of_picture = facts.source == PICTURE
    given = input_picture(neuron, chosen, float(np.abs(source).max()), of_picture)
    items: list[PictureItem | CurveItem] = [
        PictureItem(given, tr("inputs")),
        PictureItem(signed_sheet(neuron.weights, chosen), tr("weights"), "×"),
        PictureItem(signed_sheet(neuron.products, chosen), tr("products"), "="),
    ]
    name = activation or neuron.activation
    if name:
        result = tr("{name}: {value}").format(name=name, value=number(neuron.after(name)))
        items.append(CurveItem(name, neuron.before, result, "→"))
    return items


def map_items(facts: UnitFacts) -> list[PictureItem | CurveItem]:
    """The filter, the map enlarged, and what the pixel pointed at sees of the input."""
    activations = facts.activations
    given = input_image(activations.picture)
    if facts.layer.name == PICTURE:
        return [PictureItem(given, tr("the input"), box=facts.seen)]
    if not facts.is_map or facts.pixel is None:
        return []
    items: list[PictureItem | CurveItem] = []
    made = activations.weights.get(facts.layer.name)
    if made is not None and made.kernel is not None and made.kernel.weights.ndim == 4:
        kernel = made.kernel.weights[..., facts.unit]
        items.append(PictureItem(signed_sheet(kernel, strongest_filters(kernel)), tr("its filter")))
    values = activations.values[facts.layer.name]
    most, signed = float(np.abs(values).max()), bool(values.min() < 0)
    enlarged = picture(levels(values[:, :, facts.unit], most, signed), signed)
    row, column = facts.pixel
    items.append(PictureItem(enlarged, tr("the map"), box=(column, row, 1, 1)))
    items.append(PictureItem(given, tr("what it sees"), box=facts.seen))
    return items
