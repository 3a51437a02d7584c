"""The connections that move a neuron's sum most, as lines between what is shown."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF

from core.explain.weights import PICTURE
from gui.inside.network.layout import Column
from gui.inside.network.network_pictures import NetworkPictures
from gui.inside.network.painter import Link
from gui.inside.unit.facts import UnitFacts

_MOST = 14


def links_to(columns: Sequence[Column], pictures: NetworkPictures, facts: UnitFacts) -> list[Link]:
    """Lines from the units that give it most, either way, to the unit; none where these, or it,
    are not to be seen."""
    shares = facts.neuron.shares if facts.neuron else np.zeros(0)
    largest = float(np.abs(shares).max(initial=0))
    source = _place_of_layer(columns, facts.source)
    target = _place_of_layer(columns, facts.layer.name)
    if source is None or target is None or not largest or facts.source == PICTURE:
        return []
    end = _centre(target, pictures, facts.unit)
    links = []
    for unit in np.argsort(-np.abs(shares), kind="stable")[:_MOST][::-1].tolist():
        begin = _centre(source, pictures, unit)
        if begin is not None and end is not None and shares[unit]:
            links.append(Link(begin, end, float(shares[unit]) / largest))
    return links


def _place_of_layer(columns: Sequence[Column], name: str) -> Column | None:
    return next((column for column in columns if column.layer.name == name), None)


def _centre(column: Column, pictures: NetworkPictures, unit: int) -> QPointF | None:
    place = int(np.flatnonzero(pictures.order(column) == unit)[0])
    return column.cell(place).center() if place < column.shown else None
