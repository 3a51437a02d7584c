"""The way of a drawing or photo through preprocessing and network, one step after the other."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.explain.activations import Activations
from core.models.card import Layer
from gui.inside.network.layout import UnitRef
from gui.inside.unit.facts import facts_of
from gui.inside.unit.pictures import map_items, sum_items
from gui.inside.walk.steps import Predict, WalkInput, WalkStep, input_step
from gui.inside.words import sentence, shape_text, title
from gui.style.text import percent


class Walk:
    """Makes each step when it is asked for."""

    def __init__(self, activations: Activations, given: WalkInput | None, predict: Predict):
        """given: what became the model input; None = that is not known. predict: of another
        picture, by the same model."""
        self._activations = activations
        if given is None:
            self._preprocessing = [lambda: input_step(activations)]
        else:
            self._preprocessing = given.walk_steps(activations, predict)

    def __len__(self) -> int:
        return len(self._preprocessing) + len(self._activations.layers)

    def step(self, index: int) -> WalkStep:
        """0 <= index < len(self)."""
        if index < len(self._preprocessing):
            return self._preprocessing[index]()
        return self._of_layer(self._activations.layers[index - len(self._preprocessing)])

    def _of_layer(self, layer: Layer) -> WalkStep:
        """A layer, by the one of its units that answers most."""
        activations = self._activations
        values = activations.values[layer.name]
        if values.size != len(activations.card.classes):
            values = np.abs(values)  # of the scores the highest counts, not the lowest
        strengths = values.max(axis=(0, 1)) if values.ndim == 3 else values.ravel()
        facts = facts_of(activations, UnitRef(layer.name, int(strengths.argmax())))
        is_answer = layer is activations.layers[-1]
        text = sentence(activations, layer)
        if is_answer:
            says, answer = _tr("It says {label}: {share}."), activations.prediction
            text += " " + says.format(label=answer.label, share=percent(answer.probability))
        items = map_items(facts) if facts.is_map else sum_items(facts)
        heading = f"{title(layer.name)} · {shape_text(layer, is_answer)}"
        return WalkStep(heading, text, items, layer.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Walk", text)
