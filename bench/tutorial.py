"""The preset Tutorial against the tutorial's own script; Quick and a small cnn against its time.

    python -m bench.tutorial

The script is the one that the well-known tutorials share: Flatten, Dense 128, Dense 128, softmax;
normalize(axis=1), adam, batches of 32, 3 epochs on all 60,000 digits. It runs in a process of its
own, in the same run as the others, with all cores for each; its time is that of `fit` alone. The
presets are trained by the real trainer, started ahead; their accuracy is that of the exported model
on the same 10,000 test digits, their time that from the first batch's beginning to the end of the
last epoch, the measuring on 5,000 validation digits after each included. They learn from 55,000.
The convolutions are those of the preset Quick, with convolutions: a small cnn of own layers. Quick
counts where it reaches the script's accuracy, else its time is no time.
"""

import json
import subprocess
import sys
from dataclasses import dataclass, replace

from bench.report import row
from bench.trainer import BenchTrainer, Heard
from core.datasets.catalogue import where
from core.runs.presets import PRESETS
from core.runs.protocol import EpochEnded, Evaluated

SEEDS = (1, 2, 3)
CNN_ACCURACY = 0.993
MOST_TIMES = 1.5
# The tutorial, word for word but for where the digits come from.
SCRIPT = """
import json, sys, time
import numpy as np
import tensorflow as tf

mnist = np.load(sys.argv[1])
x_train, y_train, x_test, y_test = (mnist[n] for n in ("x_train", "y_train", "x_test", "y_test"))
x_train = tf.keras.utils.normalize(x_train, axis=1)
x_test = tf.keras.utils.normalize(x_test, axis=1)
tf.keras.utils.set_random_seed(int(sys.argv[2]))
model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Flatten())
model.add(tf.keras.layers.Dense(128, activation="relu"))
model.add(tf.keras.layers.Dense(128, activation="relu"))
model.add(tf.keras.layers.Dense(10, activation="softmax"))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
began = time.perf_counter()
model.fit(x_train, y_train, epochs=3, verbose=0)
seconds = time.perf_counter() - began
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(json.dumps({"accuracy": float(accuracy), "seconds": seconds}))
"""


@dataclass(frozen=True, slots=True)
class Trained:
    accuracy: float
    seconds: float


def main() -> None:
    scripts = [script(seed) for seed in SEEDS]
    tutorials = [preset("tutorial", seed) for seed in SEEDS]
    quicks = [preset("quick", seed) for seed in SEEDS]
    theirs = mean(scripts)
    gap = mean(tutorials).accuracy - theirs.accuracy
    row(
        "preset Tutorial, MNIST test, against the tutorial's script",
        f"{100 * gap:+.2f} points ({mean(tutorials).accuracy:.2%}, {theirs.accuracy:.2%})",
        "±0.4 points",
        holds=abs(gap) <= 0.004,
    )
    quick = mean(quicks)
    times = theirs.seconds / quick.seconds
    reached = quick.accuracy >= theirs.accuracy
    row(
        "preset Quick, time to the tutorial's accuracy",
        f"{times:.1f} x faster ({quick.accuracy:.2%} in {quick.seconds:.1f} s, "
        f"{theirs.seconds:.1f} s)",
        "3 x",
        "8 x",
        holds=reached and times >= 3,
    )
    convolutions = mean([preset("quick_cnn", seed) for seed in SEEDS])
    times = convolutions.seconds / theirs.seconds
    row(
        f"convolutions to {CNN_ACCURACY:.1%} on MNIST test, against the script's time",
        f"{times:.1f} x its time ({convolutions.accuracy:.2%} in {convolutions.seconds:.1f} s)",
        f"{MOST_TIMES} x its time, 99.3%",
        "0.8 x its time",
        holds=convolutions.accuracy >= CNN_ACCURACY and times <= MOST_TIMES,
    )


def script(seed: int) -> Trained:
    command = [sys.executable, "-c", SCRIPT, str(where("mnist")), str(seed)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    made = Trained(**json.loads(done.stdout.splitlines()[-1]))
    print(f"     script, seed {seed}: {made.accuracy:.2%} in {made.seconds:.1f} s", flush=True)
    return made


def preset(name: str, seed: int) -> Trained:
    accuracy = seconds = 0.0

    def hear(heard: Heard) -> None:
        nonlocal accuracy, seconds
        if isinstance(heard.message, EpochEnded):
            seconds = heard.message.seconds
        if isinstance(heard.message, Evaluated) and heard.message.data == "test":
            accuracy = heard.message.figures.accuracy

    with BenchTrainer("--all-cores") as trainer:
        trainer.train(replace(PRESETS[name].settings, seed=seed), hear)
    print(f"     {name}, seed {seed}: {accuracy:.2%} in {seconds:.1f} s", flush=True)
    return Trained(accuracy, seconds)


def mean(all_trained: list[Trained]) -> Trained:
    count = len(all_trained)
    return Trained(
        sum(each.accuracy for each in all_trained) / count,
        sum(each.seconds for each in all_trained) / count,
    )


if __name__ == "__main__":
    main()
