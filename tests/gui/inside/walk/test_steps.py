"""The steps before the network, of a drawing and of a photo, and one for each layer."""

import dataclasses

import numpy as np
import pytest

from core.explain.activations import Activations, InspectableModel
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import (
    PreprocessingSteps,
    digit_stages,
    photo_input,
)
from gui.inside.walk.steps import DigitInput, PhotoInput, Walk
from tests.support.network import ODD, made_activations

_OFF = "This step is switched off on the tab “Input”."


def test_steps_that_are_off_say_so():
    model = InspectableModel(Classifier(shipped_folders("digits")[1]))
    ink = np.zeros((512, 512), np.uint8)
    ink[100:300, 200:230] = 255
    stages = digit_stages(ink)
    given = DigitInput(stages, PreprocessingSteps(False, False, False), ink)
    activations = model.run(stages.model_input)
    walk = Walk(activations, given, lambda picture: model.run(picture).prediction)
    assert [walk.step(index).sentence for index in (2, 3, 4)] == [_OFF] * 3
    cut = Walk(activations, dataclasses.replace(given, ink=None), lambda _picture: None)
    assert cut.step(0).sentence == "Its ink alone, without the paper and its neighbours."


def test_a_photo_has_steps_of_its_own():
    folder = shipped_folders("pets")[0]
    model = InspectableModel(Classifier(folder))
    rng = np.random.default_rng(2)
    photo = rng.integers(0, 255, (300, 900, 3), dtype=np.uint8)
    activations = model.run(photo_input(photo, 128))
    walk = Walk(activations, PhotoInput(photo), lambda _picture: None)
    assert [walk.step(index).title for index in range(3)] == ["Your photo", "In greys", "Squashed"]
    assert walk.step(0).sentence == "900 × 300 pixels in colour."
    assert walk.step(1).sentence == (
        "The network learned from greys alone: fur has every colour, and so have sofas."
    )
    assert walk.step(2).sentence == (
        "Squashed to 128 × 128, so that nothing is cut off. These numbers are all that the "
        "network gets."
    )
    for index in range(len(walk)):
        assert walk.step(index).sentence
    said = activations.prediction
    assert walk.step(len(walk) - 1).sentence == (
        "The scores as shares that add up to 100 %: the answer. A photo that leaves a doubt is "
        f"looked at several times. It says {said.label}: {said.probability * 100:.1f} %."
    )


def test_a_network_that_sees_in_colour_is_given_no_greys():
    photo = np.full((30, 90, 3), (200, 60, 40), np.uint8)
    layers = made_activations(next(iter(ODD.values())))
    seen = dataclasses.replace(layers, picture=photo_input(photo, 64, 3))
    walk = Walk(seen, PhotoInput(photo), lambda _picture: None)
    assert [walk.step(index).title for index in range(2)] == ["Your photo", "Squashed"]
    before, after = walk.step(1).items
    assert (before.caption, after.caption) == ("your photo", "squashed")
    assert after.image.pixelColor(5, 5).getRgb()[:3] == (200, 60, 40)


@pytest.fixture(params=ODD.values(), ids=ODD.keys())
def activations(request) -> Activations:
    return made_activations(request.param)


def test_any_network_has_a_step_for_every_layer(activations):
    walk = Walk(activations, None, lambda _picture: activations.prediction)
    assert len(walk) == 1 + len(activations.layers)
    for index in range(len(walk)):
        step = walk.step(index)
        assert step.title
        assert step.sentence
