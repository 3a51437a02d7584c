"""What was recognised in a drawing or a photo: the one value that the window and the command line
show, whether it is a number, a sign or an animal."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from core.models.classifier import Prediction, Verdict
from core.preprocessing.model_input import DigitStages
from core.recognition.components import Box
from core.task import Task

EMPTY_CELL = "."


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture that has a prediction of its own: a digit, a drawing, a whole photo.

    box: x, y, width, height in the picture's pixels. model_input: float32 of the model's input
    shape; None in a summary. stages: how its own ink became that; None for a whole photo and in a
    summary.
    """

    box: Box
    prediction: Prediction
    model_input: np.ndarray | None
    stages: DigitStages | None = None

    @classmethod
    def of_ink(cls, box: Box, prediction: Prediction, stages: DigitStages) -> "Region":
        """Return the region of ink that went through these stages."""
        return cls(box, prediction, stages.model_input, stages)

    @classmethod
    def of_photo(
        cls, pixels: np.ndarray, prediction: Prediction, model_input: np.ndarray
    ) -> "Region":
        """Return the region that a photo, pixels (H, W, 3), is as a whole."""
        height, width = pixels.shape[:2]
        return cls((0, 0, width, height), prediction, model_input)


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a model makes of a picture.

    task: what was asked. region_rows: top to bottom, each left to right, none empty; several only
    for digits, and none at all where nothing was found. quarter_turns: by how many of them,
    clockwise, the picture has to be turned to be read. focus: the index of the region that is
    looked at. seconds: that it took to answer, where that was measured. cells: of a sudoku each
    row, EMPTY_CELL where nothing is written.
    """

    task: Task
    region_rows: tuple[tuple[Region, ...], ...] = ()
    quarter_turns: int = 0
    focus: int = 0
    seconds: float = 0.0
    cells: tuple[str, ...] = ()

    @classmethod
    def of_whole(cls, region: Region, task: Task) -> "Recognition":
        """Return the recognition of a picture that is one thing."""
        return cls(task, ((region,),))

    @property
    def regions(self) -> tuple[Region, ...]:
        """In reading order."""
        return tuple(region for row in self.region_rows for region in row)

    @property
    def focused(self) -> Region:
        """The region that is looked at.

        Raises:
            IndexError: nothing was found.
        """
        return self.regions[self.focus]

    @property
    def prediction(self) -> Prediction:
        """Of the region that is looked at."""
        return self.focused.prediction

    @property
    def model_input(self) -> np.ndarray | None:
        """What the model was given for the region that is looked at; None in a summary."""
        return self.focused.model_input

    @property
    def predictions(self) -> list[Prediction]:
        """Of all regions, in reading order."""
        return [region.prediction for region in self.regions]

    @property
    def least_sure(self) -> int:
        """The index of the region whose prediction is the least probable.

        Raises:
            ValueError: nothing was found.
        """
        probabilities = [prediction.probability for prediction in self.predictions]
        return probabilities.index(min(probabilities))

    def index_at(self, x: float, y: float) -> int:
        """Return the index of the last region whose box holds a point, in pixels; -1 = none."""
        for index, region in reversed([*enumerate(self.regions)]):
            left, top, width, height = region.box
            if left <= x < left + width and top <= y < top + height:
                return index
        return -1

    @property
    def rows(self) -> list[str]:
        """What each row shows, as one text."""
        return ["".join(region.prediction.words for region in row) for row in self.region_rows]

    @property
    def number(self) -> str:
        """All digits as text, row after row."""
        return "".join(self.rows)

    @property
    def text(self) -> str:
        """The label; of digits the number as it is written, a line for each row."""
        return "\n".join(self.rows)

    @property
    def probability(self) -> float:
        """That every prediction is right, 0..1."""
        return float(np.prod([prediction.probability for prediction in self.predictions]))

    @property
    def verdict(self) -> Verdict:
        """Sure where every prediction is; none of these where all are none."""
        verdicts = {prediction.verdict for prediction in self.predictions}
        return verdicts.pop() if len(verdicts) == 1 else Verdict.UNSURE

    def with_threshold(self, ood_threshold: float) -> "Recognition":
        """Return it with another threshold of the OOD score, 0..1, for "none of these"."""
        return self._with_each(
            lambda region: replace(
                region, prediction=replace(region.prediction, ood_threshold=ood_threshold)
            )
        )

    def summary(self) -> "Recognition":
        """Return it without its pictures: small enough to keep a thousand."""
        return self._with_each(lambda region: replace(region, model_input=None, stages=None))

    def _with_each(self, change: Callable[[Region], Region]) -> "Recognition":
        rows = tuple(tuple(map(change, row)) for row in self.region_rows)
        return replace(self, region_rows=rows)
