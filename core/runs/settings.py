"""The settings of one training: what they are, what is allowed, why one would change them."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.files.json_file import known_fields
from core.runs.layers import LayerSettings, layers_problem
from core.runs.networks import (
    CUSTOM,
    FINE_TUNING,
    NETWORKS,
    NEW_HEAD,
    PHOTO_FINE_TUNING,
    PHOTO_LAST_LAYER,
    STEADY_RATES,
    Hyperparameters,
    can_be_fine_tuned,
    networks_for,
)
from core.task import PHOTOS, TASKS
from core.translation import marked, tr
from core.user_data.own_photos import find_own_photos

OWN_PHOTOS = "own_photos"  # the preset that learns from a folder
FEW_PHOTOS = "few_photos"  # the preset that puts a new head on features that are kept
# The same on a network that was fetched; data has its weights, until that is made ready of them.
IN_COLOUR = "in_colour"
MOBILENET = "mobilenet"  # the data set that has them
MY_PET = "my_pet"  # the one that learns from corrected photos; data only measures it
OPTIMIZERS = ("adamw", "adam", "sgd")
INPUT_SCALINGS = ("unit", "length", "none")
LOSS = marked("categorical cross-entropy")  # of every training
DATA_SET_NAMES = tuple(name for task in TASKS.values() for name in task.data_sets)

MOST_EPOCHS = 10_000
MOST_BATCH = 4_096
LEARNING_RATES = (1e-6, 100.0)
MOST_AUGMENTATION = 3.0
MOST_SMOOTHING = 0.5
MOST_SEED = 2**31
MOST_MINUTES = 24 * 60
# What run records and cards of older Inklings call otherwise.
_OLD_NAMES = {"start": "init_from", "normalisation": "input_scaling"}
_OF_THIS_COMPUTER = ("output", "current", "init_from", "corrections", "examples", "photos")


@dataclass(frozen=True, slots=True)
class RunSettings:
    """One training.

    output: the folder for the new model. current: the model folder it is compared with, "" = none.
    epochs, learning_rate: 0 = the network's own. optimizer: "adamw" warms up, then its rate falls
    to zero; "adam" and "sgd" keep their rate. input_scaling, a layer of the model: "unit" 0..1,
    "length" every column of pixels divided by its length, "none" 0..255. augmentation: times the
    network's own. share: of the training pictures, above 0 to 1. label_smoothing: of each label,
    shared out evenly among all classes, 0 to 0.5. data: names of data sets.
    layers: of the network "own". init_from: the folder of the model whose weights it begins with,
    "" = none. corrections: the folder of the person's corrections to learn from as well, "" = none.
    examples: a folder with a subfolder a class, for a custom task. photos: a folder of the person's
    own photos of a bundled task, with a folder for each class, to learn from in place of data; "" =
    none. minutes: the longest that the task pets may learn, 0 = no limit. preset: the name of the
    preset these settings came from.
    """

    task: str
    network: str
    output: str
    current: str = ""
    epochs: int = 0
    batch: int = 128
    optimizer: str = "adamw"
    learning_rate: float = 0.0
    input_scaling: str = "unit"
    augmentation: float = 1.0
    share: float = 1.0
    seed: int = 1
    data: tuple[str, ...] = ("mnist", "pen_strokes")
    layers: tuple[LayerSettings, ...] = ()
    init_from: str = ""
    corrections: str = ""
    examples: str = ""
    photos: str = ""
    minutes: float = 0.0
    preset: str = ""
    label_smoothing: float = 0.0

    @property
    def is_light(self) -> bool:
        """Whether it can be done without TensorFlow."""
        return self.preset == FEW_PHOTOS or (self.preset == IN_COLOUR and not self.data)


def with_new_names(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Rename the fields that an older Inkling called otherwise."""
    return {_OLD_NAMES.get(name, name): value for name, value in fields.items()}


def read_settings(fields: Mapping[str, Any]) -> RunSettings:
    """What a card or a run's record kept of the settings -> settings, with the usual ones where it
    kept none, or something of another type; what else it kept is left out."""
    usual = {"task": "", "network": "", "output": ""}
    return RunSettings(**{**usual, **known_fields(with_new_names(fields), RunSettings)})


def for_card(settings: RunSettings) -> dict[str, Any]:
    """What the card keeps of them: all but the folders, which are of this computer."""
    fields = dataclasses.asdict(settings)
    return {name: each for name, each in fields.items() if name not in _OF_THIS_COMPUTER}


# Why one would change a setting; shown beside it.
REASONS: dict[str, str] = {
    "photos": marked(
        "A folder of your own photos, with a folder for each class in it. From ten on it is "
        "worth it; a fifth of them only measures."
    ),
    "network": marked(
        "What can be learned at all: mlp sees single pixels, cnn sees strokes wherever "
        "they are and learns longer. With own layers you build it yourself."
    ),
    "layers": marked(
        "More layers and units can learn more, take longer, and learn few pictures by heart."
    ),
    "optimizer": marked(
        "How the weights follow the slope of the loss: adamw starts and ends gently, adam "
        "keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate."
    ),
    "learning_rate": marked(
        "The length of each step. Too small: nothing happens. Too large: the loss "
        "jumps about or bursts. 0 takes the network's own."
    ),
    "batch": marked(
        "Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother "
        "and faster ones, which want a larger rate."
    ),
    "label_smoothing": marked(
        "How much of each label is shared out evenly among all classes. With 0.1 the network is "
        "to be about 90 % sure and no surer: it learns less by heart, and its loss stays well "
        "above 0."
    ),
    "epochs": marked(
        "How often every picture is seen. More is better until validation gets worse. "
        "0 takes the network's own."
    ),
    "input_scaling": marked(
        "What the network gets for a pixel: 0 to 1; the tutorial's "
        "normalize(axis=1); or 0 to 255 as they are, to see why one normalises."
    ),
    "augmentation": marked(
        "How far the training pictures are turned, bent and moved, so that other hands "
        "are understood. 0 shows them as they are."
    ),
    "share": marked("The share of the training pictures that is used. Few are learned by heart."),
    "seed": marked(
        "Chance, repeatable: the same seed gives the same training on the same computer."
    ),
    "data": marked(
        "What is learned from: MNIST's scanned digits, digits drawn with a pen, digits that "
        "Inkling draws by rule (MNIST is better), or those of your own files."
    ),
}


def hyperparameters(settings: RunSettings) -> Hyperparameters:
    """The best of the settings' network, but for what they have of their own."""
    continues = bool(settings.examples or settings.init_from)
    if settings.examples:
        best = NEW_HEAD
    elif settings.init_from:
        best = _best_of_fine_tuning(settings)
    else:
        best = NETWORKS.get(settings.network, NETWORKS[CUSTOM]).best
    usual_rate = STEADY_RATES.get(settings.optimizer, best.learning_rate)
    return dataclasses.replace(
        best,
        epochs=settings.epochs or best.epochs,
        learning_rate=settings.learning_rate or usual_rate,
        batch=min(settings.batch, best.batch) if continues else settings.batch,
        optimizer=settings.optimizer,
        augmentation=best.augmentation * settings.augmentation,
        label_smoothing=settings.label_smoothing,
        seed=settings.seed,
    )


def _best_of_fine_tuning(settings: RunSettings) -> Hyperparameters:
    if settings.task not in TASKS or TASKS[settings.task].kind != PHOTOS:
        return FINE_TUNING
    return PHOTO_LAST_LAYER if settings.preset == MY_PET else PHOTO_FINE_TUNING


def check(settings: RunSettings) -> dict[str, str]:
    """What is wrong: name of the field -> a sentence that says what is allowed; {} = nothing."""
    problems = {
        "photos": _photos_problem(settings),
        "network": _network_problem(settings),
        "optimizer": _choice_problem(settings, "optimizer", OPTIMIZERS),
        "input_scaling": _choice_problem(settings, "input_scaling", INPUT_SCALINGS),
        **_range_problems(settings),
        "data": _data_problem(settings),
    }
    if not problems["network"] and settings.network == CUSTOM and not _is_custom_task(settings):
        problems["layers"] = layers_problem(settings.layers).sentence
    return {field: sentence for field, sentence in problems.items() if sentence}


def _is_custom_task(settings: RunSettings) -> bool:
    """Whether there is nothing to choose, because the last layer is all that is new."""
    return bool(settings.examples) or settings.task not in TASKS


def _network_problem(settings: RunSettings) -> str:
    if settings.network not in NETWORKS:
        return _one_of([name for name, kind in NETWORKS.items() if kind.adjustable])
    networks = networks_for(settings.task)
    if settings.init_from and can_be_fine_tuned(settings.network, settings.task):
        return ""
    if not _is_custom_task(settings) and settings.network not in networks:
        return _one_of(networks)
    return ""


def _choice_problem(settings: RunSettings, field: str, allowed: tuple[str, ...]) -> str:
    """The first of allowed is what a network that leaves no choice takes."""
    value = getattr(settings, field)
    if value not in allowed:
        return _one_of(allowed)
    kind = NETWORKS.get(settings.network)
    if kind is not None and field not in kind.adjustable and value != allowed[0]:
        return tr(
            "The network {kind} is trained with {allowed} alone.",
            kind=kind.name,
            allowed=allowed[0],
        )
    return ""


def _range_problems(settings: RunSettings) -> dict[str, str]:
    low, high = LEARNING_RATES
    fraction, rate = settings.share, settings.learning_rate
    ranges = {
        "epochs": (
            0,
            MOST_EPOCHS,
            tr("Epochs are 1 to {most_epochs:,}, or 0.", most_epochs=MOST_EPOCHS),
        ),
        "batch": (
            1,
            MOST_BATCH,
            tr("A batch has 1 to {most_batch:,} pictures.", most_batch=MOST_BATCH),
        ),
        "augmentation": (0, MOST_AUGMENTATION, tr("Augmentation is 0 to 3; 1 is the usual.")),
        "label_smoothing": (0, MOST_SMOOTHING, tr("Label smoothing is 0 to 0.5; 0 is none.")),
        "seed": (
            0,
            MOST_SEED,
            tr("The seed is a whole number from 0 to {most_seed:,}.", most_seed=MOST_SEED),
        ),
        "minutes": (
            0,
            MOST_MINUTES,
            tr("Minutes are 0 to {most_minutes:,}; 0 is no limit.", most_minutes=MOST_MINUTES),
        ),
    }
    # Written so that not-a-number is between nothing.
    problems = {
        field: "" if least <= getattr(settings, field) <= most else words
        for field, (least, most, words) in ranges.items()
    }
    if not (rate == 0 or low <= rate <= high):
        problems["learning_rate"] = tr("The learning rate is 0.000001 to 100, or 0.")
    if not 0 < fraction <= 1:
        problems["share"] = tr("The share of the data is above 0 % and at most 100 %.")
    return problems


def _data_problem(settings: RunSettings) -> str:
    is_custom = _is_custom_task(settings) or settings.preset in (OWN_PHOTOS, MY_PET)
    usable = DATA_SET_NAMES if is_custom else TASKS[settings.task].data_sets
    is_known = set(settings.data) <= {*DATA_SET_NAMES, MOBILENET}
    if is_known and (is_custom or set(settings.data) & set(usable)):
        return ""
    return tr("Choose among: {list}.", list=", ".join(usable))


def _photos_problem(settings: RunSettings) -> str:
    if not settings.photos or settings.task not in TASKS:
        return ""
    return find_own_photos(Path(settings.photos), TASKS[settings.task].classes).problem


def _one_of(names: Iterable[str]) -> str:
    return tr("Choose one of: {list}.", list=", ".join(names))
