"""A training as a plain Keras script: at most 60 lines that a learner can read and run by itself.

Nothing of Inkling is needed for it. What Inkling does better than a plain script, such as bending
the strokes, is replaced by what Keras itself has; the accuracy is the same within 0.3 points.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from core.errors import UsageError
from core.models.card import Card
from core.runs.log import RunRecord
from core.runs.settings import LayerSettings, hyperparameters, read_settings
from core.task import DIGITS

MOST_LINES = 60


def script_of_card(card: Card) -> str:
    """The training that made a model.

    Raises:
        UsageError: there is no script for it.
    """
    settings = {"task": card.task, "network": card.network, **card.settings}
    return keras_script(settings, settings.get("learned") or _stages(settings))


def script_of_run(record: RunRecord) -> str:
    """A training, whatever became of it.

    Raises:
        UsageError: there is no script for it.
    """
    return keras_script({"task": record.task, **record.settings})


def keras_script(settings: Mapping[str, Any], learned: Mapping[str, Any] | None = None) -> str:
    """settings: as core.runs.settings.RunSettings has them. learned: what the training loop took
    where they leave it to the network.

    Raises:
        UsageError: there is no script for such a training.
    """
    if settings.get("task") != DIGITS.name:
        raise UsageError(
            "There is code for trainings on digits only; this one was on other classes. "
            "Choose a training on digits."
        )
    plan = {**_chosen(settings), **(learned or {})}
    plan["warmup_share"] = plan.pop("warm_up", plan["warmup_share"])  # as older cards call it
    lines = [*_head(settings, plan), *_data(settings), *_network(settings, plan), *_training(plan)]
    return "\n".join(lines) + "\n"


def _stages(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The shipped models' cards tell of one stage after the other; here they are one."""
    stages = settings.get("stages") or [{}]
    epochs = sum(stage.get("epochs", 0) for stage in stages)
    return {**stages[0], "epochs": epochs} if epochs else {}


def _chosen(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings, with the network's own choice where they have none."""
    return dataclasses.asdict(hyperparameters(read_settings(settings)))


def _head(settings: Mapping[str, Any], plan: Mapping[str, Any]) -> list[str]:
    lines = [
        '"""A training of Inkling\'s, written in plain Keras: python this_file.py [mnist.npz]"""',
        "",
        "import sys",
        "import keras",
        "import numpy as np",
        "from keras import layers",
        "",
    ]
    if "pen_strokes" in settings.get("data", ()) or settings.get("corrections"):
        lines.append("# Inkling's run also learned from digits drawn on its canvas.")
    if plan.get("teachers"):
        lines.append("# Inkling's learned from the answers of other networks, not from labels.")
    return lines


def _data(settings: Mapping[str, Any]) -> list[str]:
    seed, share = settings.get("seed", 1), settings.get("share", 1.0)
    lines = [
        f"keras.utils.set_random_seed({seed})",
        "# MNIST: 60,000 + 10,000 digits of 28 x 28 pixels, 0 = paper, 255 = ink.",
        "if len(sys.argv) > 1:",
        "    file = np.load(sys.argv[1])",
        '    x, y, x_test, y_test = (file[n] for n in ("x_train", "y_train", "x_test", "y_test"))',
        "else:",
        "    (x, y), (x_test, y_test) = keras.datasets.mnist.load_data()",
        'x, x_test = (digits[..., np.newaxis].astype("float32") / 255 for digits in (x, x_test))',
        *_unit_columns(settings),
        "# The last twelfth shows whether it gets better on digits that it does not learn from.",
        "kept = len(x) - len(x) // 12",
        "x, y, x_validation, y_validation = x[:kept], y[:kept], x[kept:], y[kept:]",
    ]
    if share < 1:
        lines += [
            f"chosen = np.random.default_rng({seed}).permutation(len(x))"
            f"[: round({share!r} * len(x))]",
            "x, y = x[chosen], y[chosen]",
        ]
    return [*lines, ""]


def _unit_columns(settings: Mapping[str, Any]) -> list[str]:
    if settings.get("normalisation") != "length":
        return []
    return [
        "# Every column of pixels divided by its length.",
        "x, x_test = (keras.utils.normalize(digits, axis=1) for digits in (x, x_test))",
    ]


def _network(settings: Mapping[str, Any], plan: Mapping[str, Any]) -> list[str]:
    if settings.get("start"):
        return [
            "# Goes on from a trained model: name its model.keras as the second argument.",
            "network = keras.models.load_model(sys.argv[2])",
            "",
        ]
    inside = [
        "keras.Input((28, 28, 1)),",
        *_augmentation(plan["augmentation"]),
        *_normalisation(settings.get("normalisation", "unit")),
        *_hidden(settings),
        'layers.Dense(10, activation="softmax"),',
    ]
    blocks = _CONVOLUTIONS if settings.get("network") == "cnn" else []
    return [*blocks, "network = keras.Sequential([", *(f"    {line}" for line in inside), "])", ""]


_CONVOLUTIONS = [
    "def convolution(filters):",
    "    return [",
    '        layers.Conv2D(filters, 3, padding="same", use_bias=False),',
    "        layers.BatchNormalization(momentum=0.95),",
    "        layers.ReLU(),",
    "    ]",
    "",
]


def _augmentation(strength: float) -> list[str]:
    """Digits as other hands write them; only while it learns. Twice the standard deviation, as
    these are drawn evenly from a range."""
    if not strength:
        return []
    turn = round(0.034 * strength, 4)  # of a full turn: 12 degrees
    shift, zoom = round(0.055 * strength, 4), round(0.13 * strength, 4)
    fill = 'fill_mode="constant"'
    return [
        f"layers.RandomRotation({turn}, {fill}),  # digits as other hands write them",
        f"layers.RandomTranslation({shift}, {shift}, {fill}),",
        f"layers.RandomZoom({zoom}, {zoom}, {fill}),",
    ]


def _normalisation(name: str) -> list[str]:
    return ["layers.Rescaling(255.0),  # pixels as they are, 0 to 255"] if name == "none" else []


def _hidden(settings: Mapping[str, Any]) -> list[str]:
    network = settings.get("network")
    if network == "mlp":
        return [
            "layers.Flatten(),  # 784 numbers",
            'layers.Dense(128, activation="relu"),',
            'layers.Dense(128, activation="relu"),',
        ]
    if network == "cnn":
        return [
            "*convolution(24), *convolution(24), layers.MaxPooling2D(),  # 14 x 14",
            "*convolution(48), *convolution(48), layers.MaxPooling2D(),  # 7 x 7",
            "*convolution(96), *convolution(96),",
            "layers.Flatten(), layers.Dropout(0.4),",
            'layers.Dense(128, activation="relu"), layers.Dropout(0.3),',
        ]
    return _own_layers([_layer(each) for each in settings.get("layers", ())])


def _layer(fields: LayerSettings | Mapping[str, Any]) -> LayerSettings:
    return fields if isinstance(fields, LayerSettings) else LayerSettings(**fields)


def _own_layers(chosen: Sequence[LayerSettings]) -> list[str]:
    lines, flat = [], False
    for layer in chosen:
        if layer.kind == "dense" and not flat:
            lines.append("layers.Flatten(),")
            flat = True
        lines.append(
            {
                "dense": f'layers.Dense({layer.units}, activation="{layer.activation}"),',
                "conv": f'layers.Conv2D({layer.units}, 3, padding="same", '
                f'activation="{layer.activation}"),',
                "pool": "layers.MaxPooling2D(),",
                "dropout": f"layers.Dropout({layer.rate}),",
            }[layer.kind]
        )
    return lines if flat else [*lines, "layers.Flatten(),"]


def _training(plan: Mapping[str, Any]) -> list[str]:
    batch = plan["batch"]
    return [
        *_optimizer(plan),
        'network.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])',
        f"for epoch in range({plan['epochs']}):  # each time in another order, whole batches only",
        f"    order = np.random.default_rng(({plan['seed']}, epoch)).permutation(len(x))",
        f"    order = order[: max(1, len(x) // {batch}) * {batch}]",
        f"    network.fit(x[order], y[order], {batch}, epoch + 1, verbose=2, shuffle=False,",
        "                initial_epoch=epoch, validation_data=(x_validation, y_validation))",
        "_, accuracy = network.evaluate(x_test, y_test, verbose=0)",
        'print(f"{100 * accuracy:.2f} % of the test digits are right")',
        'network.save("model.keras")',
    ]


def _optimizer(plan: Mapping[str, Any]) -> list[str]:
    rate = float(plan["learning_rate"])
    if plan["optimizer"] == "adam":
        return [f"optimizer = keras.optimizers.Adam({rate!r})"]
    if plan["optimizer"] == "sgd":
        return [f"optimizer = keras.optimizers.SGD({rate!r})"]
    return [
        f"steps = {plan['epochs']} * max(1, len(x) // {plan['batch']})",
        f"warm_up = int({plan['warmup_share']} * steps)",
        "rate = keras.optimizers.schedules.CosineDecay(  # rises, then falls to zero",
        f"    0.0, steps - warm_up, warmup_target={rate!r}, warmup_steps=warm_up)",
        f"optimizer = keras.optimizers.AdamW(rate, weight_decay={plan['weight_decay']!r})",
        'optimizer.exclude_from_weight_decay(var_names=["bias", "beta", "gamma"])',
    ]
