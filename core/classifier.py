"""Model input -> prediction, by LiteRT: about a fifth of a millisecond for a digit."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.model import LITERT_FILE, Card, read_card, read_litert

# With calibrated probabilities: below this, at least one answer in ten is wrong.
SURE_FROM = 0.9
# The exported model's output beside the layers.
STRANGENESS = "strangeness"
# A class is worth naming beside the first when it has at least this share.
_RIVAL_FROM = 0.1


class Verdict(Enum):
    """How much an answer is worth."""

    SURE = "sure"
    UNSURE = "unsure"
    NONE = "none"  # of these


@dataclass(frozen=True, slots=True)
class Prediction:
    """Probabilities over the classes, float32 (classes,), summing to 1.

    strangeness: 0..1, how unlike anything of the classes the picture is; none of these above limit.
    """

    classes: tuple[str, ...]
    probabilities: np.ndarray
    strangeness: float = 0.0
    limit: float = 1.0

    @property
    def label(self) -> str:
        """The likeliest class."""
        return self.classes[int(self.probabilities.argmax())]

    @property
    def probability(self) -> float:
        """The likeliest class's probability, 0..1."""
        return float(self.probabilities.max())

    @property
    def verdict(self) -> Verdict:
        if self.strangeness > self.limit:
            return Verdict.NONE
        return Verdict.SURE if self.probability >= SURE_FROM else Verdict.UNSURE

    @property
    def rivals(self) -> tuple[str, ...]:
        """The classes worth naming, likeliest first: always one, seldom more than two."""
        order = np.argsort(-self.probabilities)
        likely = [index for index in order if self.probabilities[index] >= _RIVAL_FROM]
        return tuple(self.classes[index] for index in (likely or order[:2]))


class Classifier:
    """A model ready to answer. Not for use from several threads at once."""

    def __init__(self, folder: Path):
        """Load the model in folder.

        Raises:
            ModelError: a file of the model is missing or damaged.
        """
        # LiteRT is imported here, so that the command line's help and errors do not wait for it.
        from ai_edge_litert.interpreter import Interpreter

        self.folder = folder
        self.card: Card = read_card(folder)
        self._limit = 1.0 if self.card.strangeness_limit is None else self.card.strangeness_limit
        content = read_litert(folder, self.card)
        try:
            # One thread: a digit is too small to be shared out.
            self._interpreter = Interpreter(model_content=content, num_threads=1)
            self._interpreter.allocate_tensors()
            self._input = self._interpreter.get_input_details()[0]["index"]
            self._outputs = self._output_indices()
        except (ValueError, RuntimeError, KeyError) as error:
            raise ModelError(
                f"{folder / LITERT_FILE} cannot be run here. Install Inkling again to restore it, "
                "or choose another model."
            ) from error

    def predict(self, model_input: np.ndarray) -> Prediction:
        """One model input, float32 of the card's input_shape -> its prediction."""
        self._interpreter.set_tensor(self._input, model_input[np.newaxis])
        self._interpreter.invoke()
        tells_strangers = self.card.strangeness_limit is not None
        strangeness = float(self.activations(STRANGENESS)[0]) if tells_strangers else 0.0
        return Prediction(
            self.card.classes, self.activations("probabilities"), strangeness, self._limit
        )

    def activations(self, layer: str) -> np.ndarray:
        """What a layer gave for the latest prediction, float32 of the layer's shape."""
        return self._interpreter.get_tensor(self._outputs[layer])[0]

    @property
    def outputs(self) -> frozenset[str]:
        """The names that `activations` knows."""
        return frozenset(self._outputs)

    def _output_indices(self) -> dict[str, int]:
        """Output name -> tensor index. Only the signature knows the names, so it is asked once."""
        runner = self._interpreter.get_signature_runner()
        return {name: each["index"] for name, each in runner.get_output_details().items()}
