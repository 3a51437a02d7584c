"""The way of a drawing or photo through preprocessing and network, one step after the other."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication

from core.explain.activations import Activations
from core.explain.weights import PICTURE
from core.models.card import Layer
from core.models.classifier import Prediction
from core.preprocessing.model_input import DigitStages, PreprocessingSteps, digit_input
from gui.inside.network.layout import UnitRef
from gui.inside.unit.facts import facts_of
from gui.inside.unit.pictures import map_items, sum_items
from gui.inside.words import sentence, shape_text, title
from gui.style.images import color_image, grey_image, grey_levels
from gui.style.text import percent
from gui.widgets.picture_row import CurveItem, PictureItem

_PLAIN = PreprocessingSteps(crop=False, fit=False, centre=False)


@dataclass(frozen=True, slots=True)
class WalkStep:
    """layer: the one that the walk has come to; empty while it is before the network."""

    title: str
    sentence: str
    items: list[PictureItem | CurveItem]
    layer: str = ""


@dataclass(frozen=True, slots=True)
class WalkInput:
    """What the walk begins with. ink: uint8 (H, W), all of the drawing, None for a photo. stages:
    of the digit, None where there is none. photo: uint8 RGB (H, W, 3), None for a drawing. steps:
    of the preprocessing that are on."""

    ink: np.ndarray | None
    stages: DigitStages | None
    photo: np.ndarray | None
    steps: PreprocessingSteps


class Walk:
    """Each step is made when it is asked for. predict: another picture, by the same model."""

    def __init__(
        self,
        activations: Activations,
        given: WalkInput,
        predict: Callable[[np.ndarray], Prediction],
    ):
        self._activations = activations
        self._given = given
        self._predict = predict
        self._preprocessing = self._before_the_network()

    def __len__(self) -> int:
        return len(self._preprocessing) + len(self._activations.layers)

    def step(self, index: int) -> WalkStep:
        """0 <= index < len(self)."""
        if index < len(self._preprocessing):
            return self._preprocessing[index]()
        return self._of_layer(self._activations.layers[index - len(self._preprocessing)])

    def _before_the_network(self) -> list[Callable[[], WalkStep]]:
        if self._given.stages is not None:
            first = [self._cut] if self._given.ink is None else [self._ink, self._plain, self._box]
            return [*first, self._fitted, self._centred]
        if self._given.photo is not None:
            return [self._photo, self._grey, self._squashed]
        return [self._input]

    def _ink(self) -> WalkStep:
        height, width = self._given.ink.shape
        text = _tr("What you drew: {width} × {height} pixels.")
        return WalkStep(
            _tr("Your drawing"),
            text.format(height=height, width=width),
            [PictureItem(grey_image(self._given.ink), _tr("your ink"))],
        )

    def _plain(self) -> WalkStep:
        plain = digit_input(self._given.ink, _PLAIN)
        text = _tr(
            "Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned "
            "pictures that fill the frame and stand in its middle, so there is more to do."
        )
        prediction = self._predict(plain)
        return WalkStep(
            _tr("Only shrunk"),
            text.format(label=prediction.label, share=percent(prediction.probability)),
            [
                PictureItem(grey_image(self._given.ink), _tr("your ink")),
                PictureItem(grey_image(grey_levels(plain)), _tr("only shrunk"), "→"),
            ],
        )

    def _cut(self) -> WalkStep:
        return WalkStep(
            _tr("A digit of the photo"),
            _tr("Its ink alone, without the paper and its neighbours."),
            [PictureItem(grey_image(self._given.stages.cropped), _tr("the digit"))],
        )

    def _box(self) -> WalkStep:
        stages = self._given.stages
        text = _tr("Cut out: where on the paper it stands does not matter.")
        return WalkStep(
            _tr("Its box"),
            text if self._given.steps.crop else _off(),
            [
                PictureItem(grey_image(self._given.ink), _tr("your ink"), box=stages.box),
                PictureItem(grey_image(stages.cropped), _tr("its box"), "→"),
            ],
        )

    def _fitted(self) -> WalkStep:
        stages = self._given.stages
        text = _tr("Its longer side becomes 20 pixels: how large it was drawn does not matter.")
        return WalkStep(
            _tr("Made small"),
            text if self._given.steps.fit else _off(),
            [
                PictureItem(grey_image(stages.cropped), _tr("its box")),
                PictureItem(grey_image(stages.fitted), _tr("made small"), "→"),
            ],
        )

    def _centred(self) -> WalkStep:
        text = _tr(
            "Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all "
            "that the network gets; it says {label} ({share})."
        )
        prediction = self._activations.prediction
        return WalkStep(
            _tr("Centred"),
            text.format(label=prediction.label, share=percent(prediction.probability))
            if self._given.steps.centre
            else _off(),
            [
                PictureItem(grey_image(self._given.stages.fitted), _tr("made small")),
                PictureItem(
                    grey_image(grey_levels(self._activations.picture)), _tr("centred"), "→"
                ),
            ],
            PICTURE,
        )

    def _photo(self) -> WalkStep:
        height, width, _ = self._given.photo.shape
        text = _tr("{width} × {height} pixels in colour.")
        return WalkStep(
            _tr("Your photo"),
            text.format(height=height, width=width),
            [PictureItem(color_image(_small(self._given.photo)), _tr("your photo"))],
        )

    def _grey(self) -> WalkStep:
        small = _small(self._given.photo)
        grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
        return WalkStep(
            _tr("In greys"),
            _tr("The network learned from greys alone: fur has every colour, and so have sofas."),
            [
                PictureItem(color_image(small), _tr("your photo")),
                PictureItem(grey_image(grey), _tr("in greys"), "→"),
            ],
        )

    def _squashed(self) -> WalkStep:
        side = len(self._activations.picture)
        grey = cv2.cvtColor(_small(self._given.photo), cv2.COLOR_RGB2GRAY)
        text = _tr(
            "Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that "
            "the network gets."
        )
        return WalkStep(
            _tr("Squashed"),
            text.format(side=side),
            [
                PictureItem(grey_image(grey), _tr("in greys")),
                PictureItem(
                    grey_image(grey_levels(self._activations.picture)), _tr("squashed"), "→"
                ),
            ],
            PICTURE,
        )

    def _input(self) -> WalkStep:
        return WalkStep(
            title(PICTURE),
            _tr("All that the network gets: these numbers, and nothing else."),
            [PictureItem(grey_image(grey_levels(self._activations.picture)), _tr("the input"))],
            PICTURE,
        )

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
            prediction = activations.prediction
            says = _tr("It says {label}: {share}.")
            text += " " + says.format(label=prediction.label, share=percent(prediction.probability))
        items = map_items(facts) if facts.is_map else []
        if facts.neuron is not None and not facts.is_map:
            items = sum_items(facts)
        heading = f"{title(layer.name)} · {shape_text(layer, is_answer)}"
        return WalkStep(heading, text, items, layer.name)


def _small(photo: np.ndarray) -> np.ndarray:
    """At most 512 pixels on its longer side: it is only looked at."""
    longest = max(photo.shape[:2])
    if longest <= 512:
        return photo
    size = [max(1, round(side * 512 / longest)) for side in photo.shape[1::-1]]
    return cv2.resize(photo, size, interpolation=cv2.INTER_AREA)


def _off() -> str:
    return _tr("This step is switched off in the room “Input”.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Walk", text)
