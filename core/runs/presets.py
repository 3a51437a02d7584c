"""Settings of trainings that have a name: what a person starts from."""

import dataclasses
import functools
from collections.abc import Iterable
from dataclasses import dataclass

from core.runs.networks import CUSTOM, NETWORKS, networks_for
from core.runs.settings import (
    FEW_PHOTOS,
    IN_COLOUR,
    MY_PET,
    OWN_PHOTOS,
    LayerSettings,
    RunSettings,
)
from core.task import DIGITS, DRAWINGS, LETTERS, PETS, PHOTOS, TASKS, Task
from core.translation import marked
from core.user_data.custom_tasks import find_custom_task

HANDWRITING = "handwriting"


# The settings that decide how well a run learns.
LEARNING = (
    *("network", "layers", "data", "share", "epochs", "batch", "optimizer", "learning_rate"),
    *("input_scaling", "augmentation", "label_smoothing"),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings with a name. settings: without the folders, which only the caller knows. expected:
    the share of the test pictures that is right afterwards, 0..1; 0 = nothing is promised. locked:
    the settings that nobody changes who starts from it."""

    name: str
    title: str
    reason: str
    settings: RunSettings
    expected: float = 0.0
    locked: frozenset[str] = frozenset()

    def is_meant_by(self, settings: RunSettings) -> bool:
        """Whether a run with these settings learns as the preset says, whatever its seed."""
        return self._agrees(settings, LEARNING)

    def is_unchanged(self, settings: RunSettings) -> bool:
        """Whether a person left all as the preset has it. What a run learned from and, where it
        went on, its network were found when it began."""
        found = {"data", "network", "layers"} if goes_on(self.settings) else {"data"}
        return self._agrees(settings, [each for each in LEARNING if each not in found])

    def _agrees(self, settings: RunSettings, fields: Iterable[str]) -> bool:
        return all(getattr(settings, each) == getattr(self.settings, each) for each in fields)


def _convolutions(*filters: int) -> list[LayerSettings]:
    """A convolution with so many filters each, and a pool between them."""
    layers = [LayerSettings("conv", filters[0])]
    for each in filters[1:]:
        layers += [LayerSettings("pool"), LayerSettings("conv", each)]
    return layers


_on_mnist = functools.partial(RunSettings, DIGITS.name, output="", data=("mnist",))


def _presets(*presets: Preset) -> dict[str, Preset]:
    named = (
        dataclasses.replace(each, settings=dataclasses.replace(each.settings, preset=each.name))
        for each in presets
    )
    return {each.name: each for each in named}


PRESETS: dict[str, Preset] = _presets(
    Preset(
        "tutorial",
        marked("Tutorial"),
        marked(
            "As the well-known tutorial does it: two layers of 128, adam, 3 epochs, about 97 %."
        ),
        _on_mnist(
            "mlp",
            epochs=3,
            batch=32,
            optimizer="adam",
            learning_rate=1e-3,
            input_scaling="length",
            augmentation=0.0,
        ),
        expected=0.97,
    ),
    Preset(
        "quick",
        marked("Quick"),
        marked(
            "The tutorial's network and epochs in a fraction of the time: larger batches, and a "
            "learning rate that rises and falls."
        ),
        _on_mnist(
            "mlp",
            epochs=3,
            batch=512,
            learning_rate=8e-3,
            augmentation=0.0,
        ),
        expected=0.97,
    ),
    Preset(
        "quick_cnn",
        marked("Quick, with convolutions"),
        marked(
            "Three small convolutions see strokes wherever they are: about 99.3 % in half a minute."
        ),
        _on_mnist(
            CUSTOM,
            epochs=3,
            batch=128,
            # In so few epochs a high rate learns more; on digits kept back 2.5e-2 did no better.
            learning_rate=1.8e-2,
            augmentation=0.0,
            label_smoothing=0.1,
            # Most work is in the second and third: fewer filters there, and pooled once more.
            layers=(
                *_convolutions(16, 16, 64),
                LayerSettings("pool"),
                LayerSettings("dense", 128),
                LayerSettings("dropout", rate=0.25),
            ),
        ),
        expected=0.993,
    ),
    Preset(
        "best",
        marked("Best"),
        marked("The settings of the model that came with Inkling; takes an hour or more."),
        RunSettings(DIGITS.name, "cnn", output=""),
    ),
    Preset(
        HANDWRITING,
        marked("My handwriting"),
        marked(
            "The current model goes on learning from your corrections, mixed with MNIST so that it "
            "forgets nothing; takes up to a minute."
        ),
        _on_mnist("cnn", epochs=2),
    ),
    Preset(
        "overfit",
        marked("Over-fit on purpose"),
        marked(
            "500 pictures, always the same: watch the network learn them by heart, and nothing "
            "more."
        ),
        _on_mnist(
            "mlp",
            epochs=40,
            batch=32,
            optimizer="adam",
            learning_rate=1e-3,
            augmentation=0.0,
            share=500 / 55_000,
        ),
    ),
)

_LETTERS_PRESETS = _presets(
    Preset(
        "quick",
        marked("Quick"),
        marked(
            "Three small convolutions see strokes wherever they are: about 88 % in some minutes."
        ),
        RunSettings(
            LETTERS.name,
            CUSTOM,
            output="",
            epochs=5,
            batch=256,
            learning_rate=4e-3,
            augmentation=0.0,
            data=LETTERS.data_sets,
            layers=(
                *_convolutions(16, 32, 64),
                LayerSettings("dropout", rate=0.4),
                LayerSettings("dense", 128),
                LayerSettings("dropout", rate=0.4),
            ),
        ),
        expected=0.88,
    ),
    Preset(
        "best",
        marked("Best"),
        marked(
            "The network of the model that came with Inkling, learning from labels; takes an hour "
            "or more."
        ),
        RunSettings(LETTERS.name, "cnn", output="", data=LETTERS.data_sets),
    ),
    Preset(
        HANDWRITING,
        marked("My handwriting"),
        marked(
            "The current model goes on learning from your corrections, mixed with EMNIST so that "
            "it forgets nothing; takes up to a minute."
        ),
        RunSettings(LETTERS.name, "cnn", output="", data=("emnist",)),
    ),
)

QUICK_PHOTOS = "quick_photos"
# What goes on from the current model, with the person's corrections.
FROM_CORRECTIONS = (HANDWRITING, MY_PET)
# What goes on from the network that came with Inkling.
FROM_SHIPPED = (QUICK_PHOTOS, OWN_PHOTOS)

_PETS_PRESETS = _presets(
    Preset(
        "best",
        marked("Best"),
        marked(
            "What cats and dogs alone can teach; takes about two hours. The model that came with "
            "Inkling has also seen other things."
        ),
        RunSettings(PETS.name, "pets", output="", batch=64, data=("pets",)),
    ),
    Preset(
        QUICK_PHOTOS,
        marked("Quick"),
        marked(
            "The last blocks of the network that came with Inkling go on learning, from a tenth "
            "of the photos; takes up to three minutes."
        ),
        RunSettings(PETS.name, "pets", output="", batch=64, data=("pets",), share=0.1, minutes=1.5),
    ),
    Preset(
        OWN_PHOTOS,
        marked("My photos"),
        marked(
            "The last blocks of the network that came with Inkling go on learning from a folder of "
            "yours, without any other data; takes up to three minutes."
        ),
        RunSettings(PETS.name, "pets", output="", batch=64, data=(), minutes=1.5),
    ),
    Preset(
        MY_PET,
        marked("My pet"),
        marked(
            "The current model goes on learning from the photos that you corrected, mixed with "
            "what it saw of others so that it forgets nothing; takes up to three minutes."
        ),
        RunSettings(PETS.name, "pets", output="", batch=64, data=(), minutes=1.5),
    ),
)

_of_examples = functools.partial(RunSettings, "", CUSTOM, output="", data=())

_DRAWN_PRESETS = _presets(
    Preset(
        "examples",
        marked("My classes"),
        marked(
            "A new last layer learns your classes from what the network already sees; takes "
            "seconds."
        ),
        _of_examples(),
    ),
)

LONGER = "longer"
_PHOTO_PRESETS = _presets(
    Preset(
        FEW_PHOTOS,
        marked("My classes"),
        marked(
            "A new last layer learns your classes from what the network already sees; takes a "
            "second or two."
        ),
        _of_examples(),
    ),
    Preset(
        IN_COLOUR,
        marked("In colour"),
        marked(
            "The same on a network that knows a thousand kinds of things, and sees in colour. It "
            "is fetched once, 4 MB; the first time takes up to a minute, then a second or two."
        ),
        _of_examples(),
    ),
    Preset(
        LONGER,
        marked("Learn longer"),
        marked(
            "The last layer learns from many varied copies of each photo; takes up to a minute, "
            "and is worth it from 10 photos of each class on."
        ),
        _of_examples(),
    ),
)


def presets_for(task: str) -> dict[str, Preset]:
    """The presets of a task, by name; the first is the default. A bundled task without any has one,
    the best of its network; every other task is a custom one."""
    bundled = {
        DIGITS.name: PRESETS,
        LETTERS.name: _LETTERS_PRESETS,
        PETS.name: _PETS_PRESETS,
    }.get(task)
    if bundled:
        return bundled
    return _best_of(TASKS[task]) if task in TASKS else _of_custom_task(task)


def _best_of(task: Task) -> dict[str, Preset]:
    network = NETWORKS[networks_for(task.name)[0]]
    settings = RunSettings(
        task.name, network.name, output="", batch=network.best.batch, data=task.data_sets
    )
    return _presets(
        Preset("best", marked("Best"), marked("What the network learns best with."), settings)
    )


def _of_custom_task(task: str) -> dict[str, Preset]:
    own = find_custom_task(task)
    presets = given_presets(task, own.kind if own else DRAWINGS)
    return {
        name: dataclasses.replace(preset, settings=dataclasses.replace(preset.settings, task=task))
        for name, preset in presets.items()
    }


def given_presets(task: str, kind: str) -> dict[str, Preset]:
    """The presets of a task that need not be here; those of a custom one name no task."""
    if task in TASKS:
        return presets_for(task)
    return _PHOTO_PRESETS if kind == PHOTOS else _DRAWN_PRESETS


def goes_on(settings: RunSettings) -> bool:
    """Whether a training with these settings begins with the weights of a model, which
    with_folders names."""
    return settings.preset in (*FROM_CORRECTIONS, *FROM_SHIPPED) or settings.task not in TASKS
