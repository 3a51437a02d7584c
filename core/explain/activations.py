"""What a network makes of a picture, layer by layer, with what the layers are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.errors import ModelError
from core.explain.weights import PICTURE, LayerWeights, read_weights
from core.models.card import Card, Layer
from core.models.classifier import Classifier, Prediction


@dataclass(frozen=True, slots=True)
class Activations:
    """One picture on its way through one model.

    picture: the model input, float32 (side, side, 1). values: each layer's name -> its activations,
    float32 of its shape.
    """

    model: "InspectableModel"
    picture: np.ndarray
    prediction: Prediction
    values: Mapping[str, np.ndarray]

    @property
    def card(self) -> Card:
        return self.model.card

    @property
    def layers(self) -> tuple[Layer, ...]:
        """Those that can be shown; the last one gives the probabilities."""
        return self.model.layers

    @property
    def weights(self) -> Mapping[str, LayerWeights]:
        """Each layer's name -> what it is made of; empty where the model does not bring it."""
        return self.model.weights

    def given_to(self, layer: str) -> np.ndarray:
        """What a layer with a kernel was given: the picture, or another layer's activations."""
        source = self.weights[layer].source
        return self.picture if source == PICTURE else self.values[source]

    def strongest_pixel(self, layer: str, unit: int) -> tuple[int, int]:
        """Row and column of the pixel of a map that is farthest from zero."""
        values = np.abs(self.values[layer][:, :, unit])
        row, column = np.unravel_index(int(values.argmax()), values.shape)
        return int(row), int(column)


class InspectableModel:
    """A model whose activations can be asked for, by the classifier that answers with it."""

    def __init__(self, classifier: Classifier):
        """Ready to run, unless:

        Raises:
            ModelError: the model cannot be looked into.
        """
        self._classifier = classifier
        self._weights: Mapping[str, LayerWeights] | None = None
        self._problem = ""
        self.card = classifier.card
        self.layers = tuple(layer for layer in self.card.layers if layer.name in classifier.outputs)
        if not self.layers:
            raise ModelError(
                f"{self.card.name} cannot be looked into: an older Inkling saved it, which kept no "
                "layer's activations. It answers all the same; train it again to see its inside."
            )

    @property
    def weights(self) -> Mapping[str, LayerWeights]:
        """What each layer is made of, read when first asked for; empty where that is not known."""
        if self._weights is None:
            try:
                self._weights = read_weights(self._classifier.folder, self.card)
            except ModelError as error:
                self._weights, self._problem = {}, str(error)
        return self._weights

    @property
    def problem(self) -> str:
        """A sentence that says why weights is empty; empty where it is not."""
        return self._problem if not self.weights else ""

    def run(self, picture: np.ndarray) -> Activations:
        """A model input, float32 of the card's input_shape -> what every layer gives for it."""
        names = [layer.name for layer in self.layers]
        prediction, values = self._classifier.inspect(picture, names)
        return Activations(self, picture, prediction, values)
