"""Show the code: short, right, and run as a learner runs it."""

import dataclasses

import numpy as np
import pytest

from core.errors import UsageError
from core.models.card import read_card, shipped_folders
from core.runs.keras_script import (
    MOST_LINES,
    keras_script,
    script_of_card,
    script_of_run,
)
from core.runs.log import RunRecord
from core.runs.networks import FINE_TUNING, NETWORKS, networks_for
from core.runs.presets import PRESETS
from core.runs.settings import LayerSettings, RunSettings
from tests.support.command_line import printed

LONGEST = tuple(
    LayerSettings(kind, 32 if kind in ("conv", "dense") else 0, "tanh", 0.2)
    for kind in ("conv", "conv", "pool", "conv", "conv", "pool", "conv", "dropout")
) + tuple(LayerSettings("dense", 64, "sigmoid") for _ in range(4))


def settings(**changes) -> RunSettings:
    return dataclasses.replace(PRESETS["tutorial"].settings, **changes)


EVERY = {
    **{name: each.settings for name, each in PRESETS.items() if name != "handwriting"},
    "longest": settings(
        network="own",
        layers=LONGEST,
        optimizer="adamw",
        augmentation=1.5,
        share=0.3,
        label_smoothing=0.1,
        data=("mnist", "pen_strokes"),
    ),
    "longest cnn": settings(
        network="cnn", optimizer="adamw", augmentation=1.0, share=0.3, corrections="x"
    ),
    "no input scaling": settings(input_scaling="none", optimizer="sgd", learning_rate=0.0),
}


@pytest.mark.parametrize("name", EVERY)
def test_it_is_short_and_is_python(name):
    script = keras_script(dataclasses.asdict(EVERY[name]))
    assert len(script.splitlines()) <= MOST_LINES
    assert max(map(len, script.splitlines())) <= 100
    compile(script, name, "exec")
    assert "inkling" not in script.lower().replace("inkling's", "")
    assert "core" not in script


def test_it_says_what_the_run_did():
    script = keras_script(dataclasses.asdict(EVERY["tutorial"]))
    assert "keras.utils.normalize(digits, axis=1)" in script
    assert "optimizer = keras.optimizers.Adam(0.001)" in script
    assert "for epoch in range(3):" in script
    assert "network.fit(x[order], y[order], 32, epoch + 1," in script
    assert "Random" not in script


def test_it_smooths_the_labels_where_the_run_did():
    plain, smoothed = (
        keras_script(dataclasses.asdict(settings(label_smoothing=each))) for each in (0.0, 0.1)
    )
    assert "y, y_validation, y_test = (np.eye(10)[each] for" in smoothed
    assert (
        "loss = keras.losses.CategoricalCrossentropy(label_smoothing=0.1)  # shared out among all "
        "classes\nnetwork.compile(optimizer, loss, metrics" in smoothed
    )
    assert 'network.compile(optimizer, "sparse_categorical_crossentropy", metrics' in plain
    assert "smoothing" not in plain


def test_it_says_where_a_model_learned_from_other_networks():
    [card] = [read_card(each) for each in shipped_folders("digits") if each.name == "digits-cnn"]
    script = script_of_card(card)
    assert "# Inkling's learned from the answers of other networks, not from labels." in script
    assert len(script.splitlines()) <= MOST_LINES
    assert "other networks" not in keras_script(dataclasses.asdict(EVERY["best"]))


@pytest.mark.parametrize("key", ["hyperparameters", "learned"])  # the second on older cards
def test_a_model_and_a_run_have_a_script(model_folder, key):
    card = read_card(model_folder)
    script = script_of_card(
        dataclasses.replace(
            card,
            settings={**dataclasses.asdict(EVERY["quick"]), key: {"epochs": 7, "batch": 99}},
        )
    )
    assert "y[order], 99, epoch + 1" in script
    assert "range(7)" in script
    record = RunRecord("digits", dataclasses.asdict(EVERY["quick"]))
    assert script_of_run(record) == keras_script(dataclasses.asdict(EVERY["quick"]))


@pytest.mark.parametrize("network", networks_for("digits"))
def test_the_networks_own_choice_is_the_trainers(network):
    script = keras_script({"task": "digits", "network": network})

    best = NETWORKS[network].best
    assert f"for epoch in range({best.epochs}):" in script
    assert f"warmup_target={best.learning_rate!r}" in script
    assert f"weight_decay={best.weight_decay!r}" in script
    turned = round(0.034 * best.augmentation, 4)
    assert f"layers.RandomRotation({turned}," in script


def test_what_goes_on_from_a_model_takes_fewer_and_smaller_steps():
    script = keras_script({"task": "digits", "network": "cnn", "start": "x"})

    assert f"len(x)), {FINE_TUNING.epochs}, verbose" in script
    assert f"warmup_target={FINE_TUNING.learning_rate!r}" in script
    assert f"// {FINE_TUNING.batch}" in script


def test_it_runs_and_says_how_many_are_right(tmp_path):
    """Digits of bars: the class is where the bar is; learned by any network in a moment."""
    rng = np.random.default_rng(1)

    def bars(count: int) -> tuple[np.ndarray, np.ndarray]:
        labels = rng.integers(0, 10, count)
        pictures = rng.integers(0, 40, (count, 28, 28)).astype(np.uint8)
        for picture, label in zip(pictures, labels, strict=True):
            picture[:, 2 * label + 3 : 2 * label + 5] = 250
        return pictures, labels.astype(np.uint8)

    (x, y), (x_test, y_test) = bars(1_800), bars(200)
    np.savez(tmp_path / "bars.npz", x_train=x, y_train=y, x_test=x_test, y_test=y_test)
    own = (LayerSettings("conv", 8), LayerSettings("pool"), LayerSettings("dense", 32))
    scripts = {
        "mlp.py": settings(epochs=6, input_scaling="unit"),
        "own.py": settings(
            network="own", layers=own, epochs=6, optimizer="adamw", learning_rate=5e-3, share=0.9
        ),
        "smoothed.py": settings(epochs=6, input_scaling="unit", label_smoothing=0.1),
    }
    program = ["import runpy, sys"]
    for name, made in scripts.items():
        (tmp_path / name).write_text(keras_script(dataclasses.asdict(made)))
        program.append(f"sys.argv = ['{name}', 'bars.npz']; runpy.run_path('{name}')")
    lines = printed(tmp_path, "-c", "\n".join(program))
    said = [line for line in lines if "of the test digits are right" in line]
    assert len(said) == 3
    assert all(float(line.split(" %")[0]) > 95 for line in said), said
    assert (tmp_path / "model.keras").is_file()


@pytest.mark.parametrize("optimizer", ["9" * 3000, "../../LICENSE"])
def test_an_optimizer_that_is_none_names_no_file(optimizer):
    with pytest.raises(UsageError) as refusal:
        keras_script({"task": "digits", "optimizer": optimizer})
    assert str(refusal.value) == (
        "There is no code for this training: it was made with an optimizer that this Inkling does "
        "not know. Choose another training."
    )
