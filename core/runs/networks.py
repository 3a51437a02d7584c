"""Every kind of network that can be trained, with what it learns best with; free of TensorFlow.

A kind is one row here; its layers are in core.training.networks, under the same name. Everybody
else, the command line, the form, the trainer, the shown code, reads the row.
"""

from dataclasses import dataclass

from core.task import DIGITS, LETTERS, PETS, TASKS
from core.translation import marked, tr

CUSTOM = "own"  # layers that the person chooses; and what every custom task is learned with


@dataclass(frozen=True, slots=True)
class Hyperparameters:
    """What a training loop needs to know besides network and data."""

    epochs: int
    learning_rate: float = 2e-3  # AdamW's peak; a tenth of it is too slow, twice it is unsteady
    batch: int = 128
    optimizer: str = "adamw"
    weight_decay: float = 1e-2  # AdamW's alone
    warmup_share: float = 0.08  # of all steps; AdamW's alone
    augmentation: float = 1.0  # times the standard; a small network needs less; 0 = none
    label_smoothing: float = 0.0  # of each label, shared out evenly among all classes
    seed: int = 1


@dataclass(frozen=True, slots=True)
class NetworkKind:
    """A kind of network.

    name: as on the command line, on the card and in the folder's name. title: as in the window.
    tasks: the names of those it can be trained for. best: what it learns best with from labels.
    adjustable: the fields of core.runs.settings.RunSettings that its training looks at, in the
    form's order; none where no person trains it. frozen_until: the last layer that fine-tuning
    leaves alone, "" = it trains all. features: the layer that a custom task puts its head on,
    "" = none can.
    """

    name: str
    title: str
    tasks: tuple[str, ...]
    best: Hyperparameters
    adjustable: tuple[str, ...]
    frozen_until: str = ""
    features: str = ""


FINE_TUNING = Hyperparameters(epochs=3, learning_rate=1e-3, batch=64)
PHOTO_FINE_TUNING = Hyperparameters(epochs=4, learning_rate=3e-4, batch=32)
# Where the last layer alone learns, which is fast and has far to go. The old weights hold the new
# ones back, by what the model says with them.
PHOTO_LAST_LAYER = Hyperparameters(epochs=8, learning_rate=3e-3, batch=32, weight_decay=0.0)
# Pictures from before, and of one's own, that digits go on with.
REPLAYED, OWN_VARIED = 3_500, 2_500
# What My pet learns from beside what the model saw: the person's photos, varied, and made-up
# pictures; and how much of what is said of a photo is enough for the animal that it shows: it is
# learned no further.
PET_VARIED, PET_MADE_UP, PET_ENOUGH = 600, 1_000, 0.9
# Of a new last layer that learns from few photos, all at once; fifty in all are enough.
STEPS_AN_EPOCH = 5
NEW_HEAD = Hyperparameters(epochs=15, learning_rate=3e-3, batch=32, weight_decay=5e-2)
# Where the rate stays as it is, it is smaller or larger than AdamW's peak.
STEADY_RATES = {"adam": 1e-3, "sgd": 0.1}

DIGITS_SETTINGS = (
    "network",
    "layers",
    "data",
    "share",
    "epochs",
    "batch",
    "label_smoothing",
    "optimizer",
    "learning_rate",
    "input_scaling",
    "augmentation",
    "seed",
)
CUSTOM_TASK_SETTINGS = ("epochs", "augmentation", "seed")

NETWORKS = {
    kind.name: kind
    for kind in (
        NetworkKind(
            name="mlp",
            title=marked("Dense, 128 + 128"),
            tasks=(DIGITS.name, LETTERS.name),
            best=Hyperparameters(
                epochs=60, learning_rate=3e-3, weight_decay=2e-3, augmentation=0.6
            ),
            adjustable=DIGITS_SETTINGS,
        ),
        NetworkKind(
            name="cnn",
            title=marked("Convolutional"),
            tasks=(DIGITS.name, LETTERS.name),
            # The bundled one had teachers besides: core.training.run_distillation.
            best=Hyperparameters(epochs=32, weight_decay=5e-2),
            adjustable=DIGITS_SETTINGS,
            frozen_until="conv_5",
            features="conv_6",
        ),
        NetworkKind(
            name="pets",
            title=marked("Residual"),
            tasks=(PETS.name,),
            best=Hyperparameters(
                epochs=130, learning_rate=2.5e-3, batch=64, weight_decay=5e-2, warmup_share=0.05
            ),
            adjustable=("photos", "epochs", "minutes", "augmentation", "share", "seed"),
            frozen_until="block_4",
            features="features",
        ),
        NetworkKind(
            name="world",
            title=marked("Residual, of the world"),
            tasks=(PETS.name,),
            # By the clock, not by epochs: core.training.run_world.
            best=Hyperparameters(epochs=0, learning_rate=4e-3, batch=256, weight_decay=5e-2),
            adjustable=(),
            frozen_until="block_5",
            features="features",
        ),
        NetworkKind(
            name=CUSTOM,
            title=marked("Own layers"),
            tasks=(DIGITS.name, LETTERS.name),
            best=Hyperparameters(epochs=10),
            adjustable=DIGITS_SETTINGS,
        ),
    )
}


def networks_for(task: str) -> tuple[str, ...]:
    """The names of the networks that a person can train for a task; a custom task has one."""
    if task not in TASKS:
        return (CUSTOM,)
    return tuple(kind.name for kind in NETWORKS.values() if task in kind.tasks and kind.adjustable)


def can_be_fine_tuned(network: str, task: str) -> bool:
    """Whether a model of that network can go on learning, for a task that it was made for."""
    kind = NETWORKS.get(network)
    return kind is not None and task in kind.tasks


def named_networks(task: str) -> tuple[str, ...]:
    """Those that a name says everything about, in the order of their names; all but own layers,
    which somebody has to choose, where the task is a bundled one."""
    names = networks_for(task)
    return names if task not in TASKS else tuple(sorted(set(names) - {CUSTOM}))


def network_title(name: str) -> str:
    """A network as it is called in the window; its name where this Inkling knows no such kind."""
    return tr(NETWORKS[name].title) if name in NETWORKS else name


def adjustable(task: str) -> tuple[str, ...]:
    """The fields of RunSettings that a person can change for a training of a task."""
    if task not in TASKS:
        return CUSTOM_TASK_SETTINGS
    return NETWORKS[networks_for(task)[0]].adjustable


def backbone_for(kind: str) -> NetworkKind:
    """The network that a custom task of a kind, DRAWINGS or PHOTOS, is built on; its first task is
    the one whose model is taken."""
    return next(
        each for each in NETWORKS.values() if each.features and TASKS[each.tasks[0]].kind == kind
    )
