"""A walk: how a drawing or photo becomes the model input, then its way through the network."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from core.explain.activations import Activations
from core.explain.weights import PICTURE
from core.models.card import Layer
from core.models.classifier import Prediction
from core.preprocessing.model_input import DigitStages, PreprocessingSteps, digit_input
from core.task import shown_classes
from core.translation import tr
from gui.inside.network.captions import sentence, shape_text, title
from gui.inside.network.layout import UnitRef
from gui.inside.unit.facts import facts_of, map_items, sum_items
from gui.style.images import color_image, grey_image, input_image
from gui.style.text import percent
from gui.widgets.picture_row import CurveItem, PictureItem

_PLAIN = PreprocessingSteps(crop=False, fit=False, centre=False)

Predict = Callable[[np.ndarray], Prediction]


@dataclass(frozen=True, slots=True)
class WalkStep:
    """What a walk shows at once. layer: the one that it has come to; empty before the network."""

    title: str
    sentence: str
    items: list[PictureItem | CurveItem]
    layer: str = ""


MakeStep = Callable[[], WalkStep]


@dataclass(frozen=True, slots=True)
class DigitInput:
    """A digit that a walk begins with. stages: of its ink. steps: of the preprocessing that are on.
    ink: uint8 (H, W), all of the drawing; None for a digit of a photo."""

    stages: DigitStages
    steps: PreprocessingSteps
    ink: np.ndarray | None = None

    def walk_steps(self, activations: Activations, predict: Predict) -> list[MakeStep]:
        """Return what makes each step when it is asked for."""
        end: list[MakeStep] = [self._fitted, partial(self._centred, activations)]
        if self.ink is None:
            return [self._cut, *end]
        ink = self.ink
        first = [partial(_drawn, ink), partial(_only_shrunk, ink, predict), partial(self._box, ink)]
        return [*first, *end]

    def _cut(self) -> WalkStep:
        return WalkStep(
            tr("Cut from the photo"),
            tr("Its ink alone, without the paper and its neighbours."),
            [PictureItem(grey_image(self.stages.cropped), tr("its ink"))],
        )

    def _box(self, ink: np.ndarray) -> WalkStep:
        text = tr("Cut out: where on the paper it stands does not matter.")
        return WalkStep(
            tr("Its box"),
            text if self.steps.crop else _off(),
            [
                PictureItem(grey_image(ink), tr("your ink"), box=self.stages.box),
                PictureItem(grey_image(self.stages.cropped), tr("its box"), "→"),
            ],
        )

    def _fitted(self) -> WalkStep:
        text = tr("Its longer side becomes 20 pixels: how large it was drawn does not matter.")
        return WalkStep(
            tr("Made small"),
            text if self.steps.fit else _off(),
            [
                PictureItem(grey_image(self.stages.cropped), tr("its box")),
                PictureItem(grey_image(self.stages.fitted), tr("made small"), "→"),
            ],
        )

    def _centred(self, activations: Activations) -> WalkStep:
        text = tr(
            "Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all "
            "that the network gets; it says {label} ({share})."
        )
        says = activations.prediction
        return WalkStep(
            tr("Centred"),
            text.format(label=says.label, share=percent(says.probability))
            if self.steps.centre
            else _off(),
            [
                PictureItem(grey_image(self.stages.fitted), tr("made small")),
                PictureItem(input_image(activations.picture), tr("centred"), "→"),
            ],
            PICTURE,
        )


@dataclass(frozen=True, slots=True)
class PhotoInput:
    """A whole photo that a walk begins with. pixels: uint8 RGB (H, W, 3)."""

    pixels: np.ndarray

    def walk_steps(
        self,
        activations: Activations,
        predict: Predict,  # noqa: ARG002 (as of a digit)
    ) -> list[MakeStep]:
        """Return what makes each step when it is asked for."""
        squashed = partial(self._squashed, activations)
        if activations.picture.shape[2] > 1:  # it sees in colour
            return [self._photo, squashed]
        return [self._photo, self._grey, squashed]

    def _photo(self) -> WalkStep:
        height, width, _ = self.pixels.shape
        text = tr("{width} × {height} pixels in colour.")
        return WalkStep(
            tr("Your photo"),
            text.format(height=height, width=width),
            [PictureItem(color_image(_small(self.pixels)), tr("your photo"))],
        )

    def _grey(self) -> WalkStep:
        small = _small(self.pixels)
        grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
        return WalkStep(
            tr("In greys"),
            tr("The network learned from greys alone: fur has every colour, and so have sofas."),
            [
                PictureItem(color_image(small), tr("your photo")),
                PictureItem(grey_image(grey), tr("in greys"), "→"),
            ],
        )

    def _squashed(self, activations: Activations) -> WalkStep:
        small, before = color_image(_small(self.pixels)), tr("your photo")
        if activations.picture.shape[2] == 1:
            grey = cv2.cvtColor(_small(self.pixels), cv2.COLOR_RGB2GRAY)
            small, before = grey_image(grey), tr("in greys")
        text = tr(
            "Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that "
            "the network gets."
        )
        return WalkStep(
            tr("Squashed"),
            text.format(side=len(activations.picture)),
            [
                PictureItem(small, before),
                PictureItem(input_image(activations.picture), tr("squashed"), "→"),
            ],
            PICTURE,
        )


WalkInput = DigitInput | PhotoInput


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
            says, answer = tr("It says {label}: {share}."), activations.prediction
            (label,) = shown_classes(activations.card.task, (answer.label,))
            text += " " + says.format(label=label, share=percent(answer.probability))
        items = map_items(facts) if facts.is_map else sum_items(facts)
        heading = f"{title(layer.name)} · {shape_text(layer, is_answer)}"
        return WalkStep(heading, text, items, layer.name)


def input_step(activations: Activations) -> WalkStep:
    """Return the one step before a network of whose input nothing else is known."""
    return WalkStep(
        title(PICTURE),
        tr("All that the network gets: these numbers, and nothing else."),
        [PictureItem(input_image(activations.picture), tr("the input"))],
        PICTURE,
    )


def _drawn(ink: np.ndarray) -> WalkStep:
    height, width = ink.shape
    text = tr("What you drew: {width} × {height} pixels.")
    return WalkStep(
        tr("Your drawing"),
        text.format(height=height, width=width),
        [PictureItem(grey_image(ink), tr("your ink"))],
    )


def _only_shrunk(ink: np.ndarray, predict: Predict) -> WalkStep:
    plain = digit_input(ink, _PLAIN)
    assert plain is not None  # without ink there are no stages, and no such walk
    text = tr(
        "Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned "
        "pictures that fill the frame and stand in its middle, so there is more to do."
    )
    says = predict(plain)
    return WalkStep(
        tr("Only shrunk"),
        text.format(label=says.label, share=percent(says.probability)),
        [
            PictureItem(grey_image(ink), tr("your ink")),
            PictureItem(input_image(plain), tr("only shrunk"), "→"),
        ],
    )


def _small(photo: np.ndarray) -> np.ndarray:
    """At most 512 pixels on its longer side: it is only looked at."""
    longest = max(photo.shape[:2])
    if longest <= 512:
        return photo
    size = [max(1, round(side * 512 / longest)) for side in photo.shape[1::-1]]
    return cv2.resize(photo, size, interpolation=cv2.INTER_AREA)


def _off() -> str:
    return tr("This step is switched off on the tab “Input”.")
