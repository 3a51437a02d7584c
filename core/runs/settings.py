"""The settings of one training: what they are, what is allowed, why one would change them."""

from collections.abc import Callable
from dataclasses import dataclass

from core.task import DIGITS, PETS

NETWORKS = ("mlp", "cnn", "pets", "own")
OPTIMIZERS = ("adamw", "adam", "sgd")
NORMALISATIONS = ("unit", "length", "none")
LAYER_KINDS = ("dense", "conv", "pool", "dropout")
ACTIVATIONS = ("relu", "sigmoid", "tanh", "step")
DATA_SETS = ("mnist", "pen_strokes", "pets")

MOST_EPOCHS = 10_000
MOST_BATCH = 4_096
LEARNING_RATES = (1e-6, 100.0)
MOST_AUGMENTATION = 3.0
MOST_SEED = 2**31
MOST_LAYERS = 12
MOST_UNITS = {"dense": 2_048, "conv": 256}
MOST_DROPOUT = 0.9
_MOST_POOLS = 4  # halving 28 pixels a fifth time leaves none

STEP_CANNOT_LEARN = (
    "step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. "
    "Choose relu, sigmoid or tanh."
)


@dataclass(frozen=True, slots=True)
class LayerSettings:
    """One layer of a network of one's own.

    units: neurons of "dense", filters (3 x 3) of "conv". rate: the share that "dropout" drops.
    "pool" halves height and width.
    """

    kind: str
    units: int = 0
    activation: str = "relu"
    rate: float = 0.0


@dataclass(frozen=True, slots=True)
class RunSettings:
    """One training.

    output: the folder for the new model. current: the model folder it is compared with, "" = none.
    epochs, learning_rate: 0 = the network's own. optimizer: "adamw" warms up, then its rate falls
    to zero; "adam" and "sgd" keep their rate. normalisation, a layer of the model: "unit" 0..1,
    "length" every column of pixels divided by its length, "none" 0..255. augmentation: times the
    network's own. share: of the training pictures, above 0 to 1. data: names of data sets.
    layers: of the network "own". start: the model folder to go on from, "" = from nothing.
    corrections: the folder of the person's corrections to learn from as well, "" = none.
    examples: a folder with a subfolder a class, for a task of one's own. minutes: the longest that
    the task pets may learn, 0 = no limit. preset: the name of the preset these settings came from.
    """

    task: str
    network: str
    output: str
    current: str = ""
    epochs: int = 0
    batch: int = 128
    optimizer: str = "adamw"
    learning_rate: float = 0.0
    normalisation: str = "unit"
    augmentation: float = 1.0
    share: float = 1.0
    seed: int = 1
    data: tuple[str, ...] = ("mnist", "pen_strokes")
    layers: tuple[LayerSettings, ...] = ()
    start: str = ""
    corrections: str = ""
    examples: str = ""
    minutes: float = 0.0
    preset: str = ""


# Why one would change a setting; shown beside it.
REASONS: dict[str, str] = {
    "network": "What can be learned at all: mlp sees single pixels, cnn sees strokes wherever "
    "they are and learns longer. With own layers you build it yourself.",
    "layers": "More layers and units can learn more, take longer, and learn few pictures by heart.",
    "optimizer": "How the weights follow the slope of the loss: adamw starts and ends gently, adam "
    "keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate.",
    "learning_rate": "The length of each step. Too small: nothing happens. Too large: the loss "
    "jumps about or bursts. 0 takes the network's own.",
    "batch": "Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother "
    "and faster ones, which want a larger rate.",
    "epochs": "How often every picture is seen. More is better until validation gets worse. "
    "0 takes the network's own.",
    "normalisation": "What the network gets for a pixel: 0 to 1; the tutorial's "
    "normalize(axis=1); or 0 to 255 as they are, to see why one normalises.",
    "augmentation": "How far the training pictures are turned, bent and moved, so that other hands "
    "are understood. 0 shows them as they are.",
    "share": "The share of the training pictures that is used. Few are learned by heart.",
    "seed": "Chance, repeatable: the same seed gives the same training on the same computer.",
    "data": "What is learned from: MNIST's scanned digits, and digits drawn with a pen.",
}


def check(settings: RunSettings) -> dict[str, str]:
    """What is wrong: name of the field -> a sentence that says what is allowed; {} = nothing."""
    found: dict[str, str] = {}
    for field, is_allowed, sentence in _RULES:
        if not is_allowed(settings):
            found.setdefault(field, sentence)
    if "network" not in found and settings.network == "own" and not _is_own(settings):
        problem = _layers_problem(settings.layers)
        if problem:
            found["layers"] = problem
    return found


def _one_of(field: str, allowed: tuple[str, ...]) -> tuple[str, Callable, str]:
    return (
        field,
        lambda settings: getattr(settings, field) in allowed,
        f"Choose one of: {', '.join(allowed)}.",
    )


def _between(field: str, low: float, high: float, sentence: str) -> tuple[str, Callable, str]:
    # Written so that not-a-number is between nothing.
    return field, lambda settings: low <= getattr(settings, field) <= high, sentence


_RULES: tuple[tuple[str, Callable[[RunSettings], bool], str], ...] = (
    _one_of("network", NETWORKS),
    _one_of("optimizer", OPTIMIZERS),
    _one_of("normalisation", NORMALISATIONS),
    _between("epochs", 0, MOST_EPOCHS, f"Epochs are 1 to {MOST_EPOCHS:,}, or 0."),
    _between("batch", 1, MOST_BATCH, f"A batch has 1 to {MOST_BATCH:,} pictures."),
    (
        "learning_rate",
        lambda settings: (
            settings.learning_rate == 0
            or LEARNING_RATES[0] <= settings.learning_rate <= LEARNING_RATES[1]
        ),
        "The learning rate is 0.000001 to 100, or 0.",
    ),
    _between("augmentation", 0, MOST_AUGMENTATION, "Augmentation is 0 to 3; 1 is the usual."),
    (
        "share",
        lambda settings: 0 < settings.share <= 1,
        "The share of the data is above 0 % and at most 100 %.",
    ),
    _between("seed", 0, MOST_SEED, f"The seed is a whole number from 0 to {MOST_SEED:,}."),
    _between("minutes", 0, 24 * 60, "Minutes are 0 to 1,440; 0 is no limit."),
    (
        "data",
        lambda settings: set(settings.data) <= set(DATA_SETS),
        f"Choose among: {', '.join(DATA_SETS)}.",
    ),
    (
        "network",
        lambda settings: _is_own(settings) or settings.network in _networks(settings.task),
        "Digits are learned by mlp, cnn or own layers; cats and dogs by pets.",
    ),
    (
        "data",
        lambda settings: _is_own(settings) or bool({*settings.data} & _data(settings.task)),
        "Choose mnist, pen_strokes or both for digits; pets for cats and dogs.",
    ),
    (
        "optimizer",
        lambda settings: settings.network != "pets" or settings.optimizer == "adamw",
        "The network pets is deep: it learns with adamw alone.",
    ),
    (
        "normalisation",
        lambda settings: settings.network != "pets" or settings.normalisation == "unit",
        "The network pets takes its photos as 0 to 1.",
    ),
)


def _is_own(settings: RunSettings) -> bool:
    """Whether it is for a task of one's own, where there is nothing to choose: the last layer is
    what is new."""
    return bool(settings.examples) or settings.task not in (DIGITS.name, PETS.name)


def _networks(task: str) -> tuple[str, ...]:
    return ("pets",) if task == PETS.name else ("mlp", "cnn", "own")


def _data(task: str) -> frozenset[str]:
    return frozenset({"pets"} if task == PETS.name else {"mnist", "pen_strokes"})


def _layers_problem(layers: tuple[LayerSettings, ...]) -> str:
    """The first thing that keeps layers from being a network that learns; "" = nothing."""
    if not 1 <= len(layers) <= MOST_LAYERS:
        return f"A network has 1 to {MOST_LAYERS} layers before its answer."
    pools = 0
    flat = False
    for layer in layers:
        problem = _layer_problem(layer)
        if problem:
            return problem
        pools += layer.kind == "pool"
        flat = flat or layer.kind == "dense"
        if flat and layer.kind in ("conv", "pool"):
            return f"A {layer.kind} layer needs a picture; after a dense layer there is none."
    if pools > _MOST_POOLS:
        return f"At most {_MOST_POOLS} pool layers: each halves the picture's 28 pixels."
    return ""


def _layer_problem(layer: LayerSettings) -> str:
    if layer.kind not in LAYER_KINDS:
        return f"A layer is one of: {', '.join(LAYER_KINDS)}."
    if layer.kind == "dropout":
        return "" if 0 <= layer.rate <= MOST_DROPOUT else "Dropout is 0 to 0.9 of the units."
    if layer.kind == "pool":
        return ""
    most = MOST_UNITS[layer.kind]
    if not 1 <= layer.units <= most:
        return f"A {layer.kind} layer has 1 to {most:,} units."
    if layer.activation not in ACTIVATIONS:
        return f"An activation is one of: {', '.join(ACTIVATIONS)}."
    return STEP_CANNOT_LEARN if layer.activation == "step" else ""
