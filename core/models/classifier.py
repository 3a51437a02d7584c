"""Model input -> prediction, by LiteRT: about a third of a millisecond for a digit."""

import copy
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Protocol

import numpy as np

from core.errors import ModelError
from core.models.card import CARD_FILE, LITERT_FILE, Card, advice, read_card, read_litert
from core.models.foreign import ForeignNetwork
from core.models.litert import PICTURE, LiteRtNetwork, Network
from core.translation import tr

# With calibrated probabilities: below this, at least one answer in ten is wrong.
SURE_FROM = 0.9
# Outputs of the exported model: one beside the layers, and the scores that the answer is made from.
OOD_SCORE = "strangeness"  # in files on disk it has this older name
_LOGITS = "logits"
# Two threads answer in two thirds of the time that one needs; a digit is too small for more.
_THREADS = 2
# A class is worth naming beside the first when it has at least this share.
_RIVAL_FROM = 0.1

_REMEMBERED = 64  # answers: those about a long number


class Verdict(Enum):
    """How much an answer is worth."""

    SURE = "sure"
    UNSURE = "unsure"
    NONE = "none"  # of these


@dataclass(frozen=True, slots=True)
class Prediction:
    """Probabilities over the classes, float32 (classes,), summing to 1.

    ood_score: 0..1, how far out of the classes' distribution the picture is; none of these above
    ood_threshold.
    neither: what the answer is called that ood_score is the probability of, where the network has
    learned it as one beside the classes; "" = it has not, and ood_score is no probability.
    energy_deficit: nats by which the log-sum-exp of the scores lies below that of true examples
    (Liu, Wang, Owens, Li, "Energy-based out-of-distribution detection", 2020); 0 = not at all.
    both: that each of two classes is in a part of the picture of its own, 0..1: the less probable
    of the two; 0 = it shows one. The other fields are then the mean of the two parts.
    """

    classes: tuple[str, ...]
    probabilities: np.ndarray
    ood_score: float = 0.0
    ood_threshold: float = 1.0
    energy_deficit: float = 0.0
    neither: str = ""
    both: float = field(default=0.0, kw_only=True)

    @property
    def label(self) -> str:
        """The likeliest class."""
        return self.classes[int(self.probabilities.argmax())]

    @property
    def words(self) -> str:
        """What it shows: the likeliest class, or two, each with its article."""
        if not self.both:
            return self.label
        return " and ".join(f"a {each.lower()}" for each in self.classes).capitalize()

    @property
    def answers(self) -> tuple[str, ...]:
        """All that can be answered: the classes, and neither where the network has learned it."""
        return (*self.classes, self.neither) if self.neither else self.classes

    @property
    def shares(self) -> np.ndarray:
        """The probabilities of answers, float32, summing to 1."""
        if not self.neither:
            return self.probabilities
        return np.append(self.probabilities * (1 - self.ood_score), self.ood_score).astype("f4")

    @property
    def probability(self) -> float:
        """Of what it shows, 0..1; the likeliest class's is its share of all answers."""
        return self.both or float(self.shares[: len(self.classes)].max())

    @property
    def verdict(self) -> Verdict:
        if self.ood_score > self.ood_threshold:
            return Verdict.NONE
        return Verdict.SURE if self.probability >= SURE_FROM else Verdict.UNSURE

    @property
    def rivals(self) -> tuple[str, ...]:
        """The answers worth naming, likeliest first: always a class, seldom more than two; neither
        is named last."""
        order = np.argsort(-self.probabilities)
        likely = [index for index in order if self.shares[index] >= _RIVAL_FROM]
        classes = tuple(self.classes[index] for index in (likely or order[:2]))
        unlike = self.neither and self.ood_score >= _RIVAL_FROM
        return (*classes, self.neither.lower()) if unlike else classes


class Predictor(Protocol):
    """What answers about model inputs."""

    def predict(self, model_input: np.ndarray) -> Prediction:
        """One model input, as Classifier.predict has it -> its prediction."""
        ...

    def predict_all(self, model_inputs: Sequence[np.ndarray]) -> list[Prediction]:
        """Several of them, at once where that is sooner."""
        ...


class Classifier:
    """A model ready to answer. Not for use from several threads at once."""

    def __init__(self, folder: Path):
        """Load the model in folder.

        Raises:
            ModelError: a file of the model is missing or damaged.
        """
        self.folder = folder
        self.card: Card = read_card(folder)
        self._ood_threshold = 1.0 if self.card.ood_threshold is None else self.card.ood_threshold
        self._content = read_litert(folder, self.card)
        self._prepare(_THREADS)

    def twin(self) -> "Classifier":
        """Another one with the same model, for another thread, and on that one alone."""
        twin = copy.copy(self)
        twin._prepare(1)
        return twin

    @property
    def is_foreign(self) -> bool:
        """Whether the model came from elsewhere. It answers in a child, which takes its time, and
        a ModelError may come of any question: ask it from another thread than the window's."""
        return bool(self.card.origin)

    def _prepare(self, threads: int) -> None:
        # The model input whose tensors the network holds, and what it gave.
        self._last_prediction: tuple[np.ndarray, Prediction] | None = None
        self._is_checked = False
        if self.is_foreign:
            self._network: Network = ForeignNetwork(self._content, self.card.title)
            return
        try:
            self._network = LiteRtNetwork(self._content, threads)
        except (ValueError, RuntimeError, KeyError) as error:
            raise ModelError(
                tr(
                    "{folder} cannot be run here. Install Inkling again to restore it, or choose "
                    "another model.",
                    folder=self.folder / LITERT_FILE,
                )
            ) from error
        self._check_card()

    def predict(self, model_input: np.ndarray) -> Prediction:
        """One model input, float32 of the card's input_shape -> its prediction.

        Raises:
            ModelError: it is a foreign model that hangs, crashes or is of another network.
        """
        if not self._is_checked:
            self._check_card()
        self._network.run(model_input)
        has_ood_score = self.card.ood_threshold is not None
        ood_score = float(self._network.tensor(OOD_SCORE)[0]) if has_ood_score else 0.0
        prediction = Prediction(
            self.card.classes,
            self._network.tensor("probabilities"),
            ood_score,
            self._ood_threshold,
            self._missing_energy(),
            self.card.neither if has_ood_score else "",
        )
        self._last_prediction = model_input.copy(), prediction
        return prediction

    def predict_all(self, model_inputs: Sequence[np.ndarray]) -> list[Prediction]:
        """Each as predict has it."""
        return [self.predict(each) for each in model_inputs]

    def inspect(
        self, model_input: np.ndarray, outputs: Iterable[str] | None = None
    ) -> tuple[Prediction, dict[str, np.ndarray]]:
        """Predict, and give the activations of these outputs too, float32 of each layer's shape.

        outputs: None = all. The model is not run again where this was the input predicted last.

        Raises:
            KeyError: the model has no output of that name.
        """
        if self._last_prediction is not None and np.array_equal(
            self._last_prediction[0], model_input
        ):
            prediction = self._last_prediction[1]
        else:
            prediction = self.predict(model_input)
        names = self._network.shapes.keys() - {PICTURE} if outputs is None else outputs
        return prediction, {name: self._network.tensor(name) for name in names}

    @property
    def outputs(self) -> frozenset[str]:
        """The names that `inspect` knows; none of a foreign model, which is not looked into."""
        return (
            frozenset() if self.is_foreign else frozenset(self._network.shapes.keys() - {PICTURE})
        )

    def _missing_energy(self) -> float:
        if self.card.energy_floor is None:
            return 0.0
        return max(
            0.0, self.card.energy_floor - float(np.logaddexp.reduce(self._network.tensor(_LOGITS)))
        )

    def _check_card(self) -> None:
        """See that the card is this network's: what is shown of it, and what is asked of it."""
        card, shapes = self.card, self._network.shapes
        said = {layer.name: layer.shape for layer in card.layers}
        said |= {"probabilities": (len(card.classes),), PICTURE: card.input_shape}
        names = {card.features}
        names |= {OOD_SCORE} if card.ood_threshold is not None else set()
        names |= {_LOGITS} if card.energy_floor is not None else set()
        fits = all(_may_be(shapes.get(name), shape) for name, shape in said.items())
        if not fits or not names <= shapes.keys():
            raise ModelError(advice(self.folder / CARD_FILE, tr("is of another network")))
        self._is_checked = True


class CachingClassifier:
    """Answers as its classifier does, which is asked only what was not asked a moment ago: of what
    is being drawn, most stays as it was. Several questions are shared with a second thread.

    Belongs to one thread. Close it, and no thread is left behind.
    """

    def __init__(self, classifier: Classifier):
        self._classifier = classifier
        # One for each thread, on which it stays; made when first needed.
        self._twins: tuple[Classifier, Classifier] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="classifier")
        self._answers: OrderedDict[bytes, Prediction] = OrderedDict()  # the latest asked for last

    def predict(self, model_input: np.ndarray) -> Prediction:
        """As Classifier.predict."""
        return self.predict_all([model_input])[0]

    def predict_all(self, model_inputs: Sequence[np.ndarray]) -> list[Prediction]:
        """As Classifier.predict_all."""
        contents = [each.tobytes() for each in model_inputs]
        new = {
            content: model_input
            for content, model_input in zip(contents, model_inputs, strict=True)
            if content not in self._answers
        }
        self._answers.update(zip(new, self._ask(list(new.values())), strict=True))
        predictions = [self._answers[content] for content in contents]
        for content in contents:
            self._answers.move_to_end(content)
        while len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        return predictions

    def close(self) -> None:
        self._thread.shutdown()

    def _ask(self, model_inputs: list[np.ndarray]) -> list[Prediction]:
        half = len(model_inputs) // 2
        if half == 0:
            return self._classifier.predict_all(model_inputs)
        if self._twins is None:
            self._twins = self._classifier.twin(), self._classifier.twin()
        own_twin, others_twin = self._twins
        others = self._thread.submit(others_twin.predict_all, model_inputs[:half])
        own = own_twin.predict_all(model_inputs[half:])
        return others.result() + own


def _may_be(shape: tuple[int, ...] | None, said: tuple[int, ...]) -> bool:
    """Whether a tensor of that shape, in which -1 is unknown, may have the shape that is said."""
    return (
        shape is not None
        and len(shape) == len(said)
        and all(known in (-1, other) for known, other in zip(shape, said, strict=True))
    )
