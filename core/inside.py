"""What a network makes of a picture, layer by layer, with what the layers are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.classifier import Classifier, Prediction
from core.errors import ModelError
from core.model import Card, Layer
from core.network_weights import PICTURE, LayerWeights, read_weights


@dataclass(frozen=True, slots=True)
class Inside:
    """One picture on its way through one model.

    picture: the model input, float32 (side, side, 1). layers: those that can be shown, the last one
    gives the probabilities. values: each layer's name -> its activations, float32 of its shape.
    weights: each layer's name -> what it is made of; empty where the model does not bring them.
    """

    card: Card
    picture: np.ndarray
    prediction: Prediction
    layers: tuple[Layer, ...]
    values: Mapping[str, np.ndarray]
    weights: Mapping[str, LayerWeights]

    def given_to(self, layer: str) -> np.ndarray:
        """What a layer with a kernel was given: the picture, or another layer's activations."""
        source = self.weights[layer].source
        return self.picture if source == PICTURE else self.values[source]

    def has_kernel(self, layer: str) -> bool:
        """Whether what the layer gave can be worked out from what is shown."""
        return layer in self.weights and self.weights[layer].kernel is not None


class InsideModel:
    """A model to look into. Not for use from several threads at once.

    problem: a sentence that says what cannot be shown; empty where everything can.
    """

    def __init__(self, folder: Path):
        """Load the model in folder.

        Raises:
            ModelError: the model cannot answer, or is one that cannot be looked into.
        """
        self._classifier = Classifier(folder)
        self.card = self._classifier.card
        outputs = self._classifier.outputs
        self.layers = tuple(layer for layer in self.card.layers if layer.name in outputs)
        if not self.layers:
            raise ModelError(
                f"{folder.name} cannot be looked into: an older Inkling saved it, which kept no "
                "layer's activations. It answers all the same; train it again to see its inside."
            )
        self.problem = ""
        self.weights: Mapping[str, LayerWeights] = {}
        try:
            self.weights = read_weights(folder, self.card)
        except ModelError as error:
            self.problem = str(error)

    def look(self, picture: np.ndarray) -> Inside:
        """A model input, float32 of the card's input_shape -> what every layer gives for it."""
        prediction = self._classifier.predict(picture)
        values = {layer.name: self._classifier.activations(layer.name) for layer in self.layers}
        return Inside(self.card, picture, prediction, self.layers, values, self.weights)
