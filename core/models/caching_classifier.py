"""The classifier of a drawing that grows under the pen."""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from core.models.classifier import Classifier, Prediction

_REMEMBERED = 64  # answers: those about a long number


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
        known = self._answers | dict(zip(new, self._ask(list(new.values())), strict=True))
        for content in contents:
            self._answers[content] = known[content]
            self._answers.move_to_end(content)
        while len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        return [known[content] for content in contents]

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
