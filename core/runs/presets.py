"""Settings of trainings that have a name: what a person starts from, and the folders that each
needs."""

import dataclasses
import functools
from dataclasses import dataclass
from pathlib import Path

from core.datasets.catalogue import where
from core.errors import DataError, ModelError, UsageError
from core.explain.neighbours import INDEX_FILE, NEITHER_FILE
from core.models.card import Card, read_card, shipped_folders
from core.models.store import Store
from core.runs.networks import CUSTOM, NETWORKS, backbone_for, networks_for
from core.runs.settings import FEW_PHOTOS, MY_PET, OWN_PHOTOS, LayerSettings, RunSettings
from core.task import DIGITS, LETTERS, PETS, PHOTOS, TASKS, Task
from core.translation import marked, tr
from core.user_data.class_folders import FEW
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import CustomTask, find_custom_task

HANDWRITING = "handwriting"


# The settings that decide how well a run learns.
LEARNING = (
    *("network", "layers", "data", "share", "epochs", "batch", "optimizer", "learning_rate"),
    *("input_scaling", "augmentation"),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings with a name. settings: without the folders, which only the caller knows. expected:
    the share of the test pictures that is right afterwards, 0..1; 0 = nothing is promised."""

    name: str
    title: str
    reason: str
    settings: RunSettings
    expected: float = 0.0

    def is_meant_by(self, settings: RunSettings) -> bool:
        """Whether a run with these settings learns as the preset says, whatever its seed."""
        return all(getattr(settings, each) == getattr(self.settings, each) for each in LEARNING)


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
            epochs=5,
            batch=256,
            learning_rate=4e-3,
            augmentation=0.0,
            layers=(
                LayerSettings("conv", 16),
                LayerSettings("pool"),
                LayerSettings("conv", 32),
                LayerSettings("pool"),
                LayerSettings("conv", 64),
                LayerSettings("dropout", rate=0.4),
                LayerSettings("dense", 128),
                LayerSettings("dropout", rate=0.4),
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
        _on_mnist("cnn"),
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
        dataclasses.replace(
            PRESETS["quick_cnn"].settings, task=LETTERS.name, data=LETTERS.data_sets
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
    presets = _PHOTO_PRESETS if own and own.kind == PHOTOS else _DRAWN_PRESETS
    return {
        name: dataclasses.replace(preset, settings=dataclasses.replace(preset.settings, task=task))
        for name, preset in presets.items()
    }


def goes_on(settings: RunSettings) -> bool:
    """Whether a training with these settings begins with the weights of a model, which
    with_folders names."""
    return settings.preset in (*FROM_CORRECTIONS, *FROM_SHIPPED) or settings.task not in TASKS


def with_folders(settings: RunSettings, store: Store) -> RunSettings:
    """The settings with everything but their output: what the new model is compared with, and
    where what it learns from lies.

    Raises:
        DataError: there is nothing to learn from, or no model to begin with.
        ModelError: the model to begin with is damaged.
    """
    try:
        settings = dataclasses.replace(settings, current=str(store.current().folder))
    except ModelError:
        settings = dataclasses.replace(settings, current="")
    if settings.preset in FROM_CORRECTIONS:
        return _with_corrections(settings)
    if settings.preset in FROM_SHIPPED:
        return _from_shipped(settings)
    task = find_custom_task(settings.task)
    return settings if task is None else _with_examples(settings, task)


def _with_examples(settings: RunSettings, task: CustomTask) -> RunSettings:
    few = {name: count for name, count in task.counts().items() if count < FEW}
    if settings.preset == LONGER and few:
        name, count = next(iter(few.items()))
        raise DataError(
            tr(
                "To learn longer, each class needs {few} photos or more; {name} has {count}. Add "
                "some, or choose My classes.",
                few=FEW,
                name=name,
                count=count,
            )
        )
    backbone = backbone_for(task.kind)
    corrections = Corrections(task.name)
    return dataclasses.replace(
        settings,
        examples=str(task.examples),
        init_from=_shipped(backbone.tasks[0], backbone.name),
        corrections=str(corrections.folder) if corrections.all() else "",
    )


def _with_corrections(settings: RunSettings) -> RunSettings:
    corrections = Corrections(settings.task)
    is_pet = settings.preset == MY_PET
    if not corrections.all():
        give = tr("Open a photo of your pet") if is_pet else tr("Draw something")
        raise DataError(
            tr(
                "There are no corrections to learn from yet. {give}, say below the answer what "
                "it is, and train again.",
                give=give,
            )
        )
    if not settings.current:
        raise DataError(
            tr("There is no model that could learn your pet. Train one first.")
            if is_pet
            else tr("There is no model that could learn your handwriting. Train one first.")
        )
    card = read_card(Path(settings.current))
    if is_pet:
        settings = dataclasses.replace(settings, data=_others(settings, card))
    return dataclasses.replace(
        settings,
        init_from=settings.current,
        network=card.network,
        corrections=str(corrections.folder),
    )


def _others(settings: RunSettings, card: Card) -> tuple[str, ...]:
    """The data sets that measure what it costs; what keeps it from forgetting is in the model."""
    folder = Path(settings.current)
    if not all((folder / file).exists() for file in (INDEX_FILE, NEITHER_FILE)):
        raise DataError(
            tr(
                "{card} keeps nothing of the photos that it learned from, so it would forget "
                "them over yours. Choose the model that came with Inkling, under Models, then "
                "train again; your corrections stay.",
                card=card.name,
            )
        )
    return tuple(name for name in TASKS[settings.task].data_sets if where(name))


def _from_shipped(settings: RunSettings) -> RunSettings:
    if settings.preset == OWN_PHOTOS and not settings.photos:
        raise DataError(
            tr(
                "Choose the folder with your photos first: one with a folder for each class in "
                "it, such as cat and dog, and ten photos or more."
            )
        )
    shipped = shipped_folders(settings.task)
    if not shipped:
        raise DataError(tr("The network that came with Inkling is missing. Install Inkling again."))
    network = read_card(shipped[0]).network
    return dataclasses.replace(settings, init_from=str(shipped[0]), network=network)


def _shipped(task: str, network: str) -> str:
    try:
        return str(Store(task).find(network))
    except (ModelError, UsageError) as error:
        raise DataError(
            tr("What your classes are learned with is missing. {error}", error=error)
        ) from error
