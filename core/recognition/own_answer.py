"""The answer of one of the person's own tasks: a whole drawing or a whole photo is one thing."""

import numpy as np

from core.models.classifier import Classifier
from core.preprocessing.model_input import ALL_STEPS, Steps, digit_stages, ink_box, photo_input
from core.preprocessing.paper import paper_ink
from core.recognition.digits import FoundDigit, Reading
from core.recognition.photo import WholePicture
from core.task import DRAWINGS, Task


def read_sign(
    ink: np.ndarray, task: Task, classifier: Classifier, steps: Steps = ALL_STEPS
) -> Reading:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> what all of it together is; nothing on empty
    paper."""
    stages = digit_stages(ink, steps)
    if stages is None:
        return Reading(task=task)
    found = FoundDigit(ink_box(ink), classifier.predict(stages.model_input), stages)
    return Reading(((found,),), task=task)


def classify_own(pixels: np.ndarray, task: Task, classifier: Classifier) -> Reading | WholePicture:
    """RGB uint8 (H, W, 3) -> the answer, in a task of drawings from the ink on the paper."""
    if task.kind == DRAWINGS:
        return read_sign(paper_ink(pixels), task, classifier)
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    return WholePicture(classifier.predict(model_input), model_input, task)
