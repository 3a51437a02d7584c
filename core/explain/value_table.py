"""What is shown of a layer or a neuron, as a table for a spreadsheet."""

import csv
import io

import numpy as np

from core.explain.neuron import Neuron


def map_csv(values: np.ndarray) -> str:
    """float32 (height, width) -> CSV, a line for each row, every digit that a float32 has."""
    return _csv([repr(float(value)) for value in row] for row in values.astype(np.float32))


def neuron_csv(neuron: Neuron) -> str:
    """A line for each input, and the sum: the products and the bias add up to what is before the
    activation."""
    places = np.ndindex(neuron.inputs.shape)
    lines = zip(neuron.inputs.ravel(), neuron.weights.ravel(), neuron.products.ravel(), strict=True)
    table = [("input", "value", "weight", "product")]
    for place, (value, weight, product) in zip(places, lines, strict=True):
        name = " ".join(str(each + 1) for each in place)
        table.append((name, repr(float(value)), repr(float(weight)), repr(float(product))))
    table.append(("bias", "", "", repr(neuron.bias)))
    table.append(("sum", "", "", repr(neuron.before)))
    if neuron.activation:
        table.append((neuron.activation, "", "", repr(neuron.after())))
    return _csv(table)


def layer_csv(values: np.ndarray) -> str:
    """float32 (units,) -> CSV: unit, value."""
    rows = enumerate(values.ravel().tolist(), 1)
    return _csv([("unit", "value"), *((index, repr(value)) for index, value in rows)])


def _csv(rows) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
