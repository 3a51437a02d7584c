"""How the network for cats and dogs learned that the world holds more: a third answer, neither.

    python -m core.training.run_world FOLDER [MODEL_FOLDER] [--minutes M] [--measured]

FOLDER gets the weights of two networks as soon as each has learned, and what is there already does
not learn again: `measured` has never seen a third of the kinds of things that are neither, nor any
photo of the source that photos/pets is from; `shipped` goes on from its middle with all of them.
MODEL_FOLDER gets the shipped one as a model, as from `inkling train`, or the measured one; for that
alone TensorFlow is needed. The learning ends after M minutes (150), of two cores; with
KERAS_BACKEND=jax and a GPU 6 are enough. The data is looked for as by `inkling train`.
"""

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")

import keras
import numpy as np

from core.errors import InklingError
from core.training.data.world import NEITHER, TRAINING, VALIDATION, World, load_world
from core.training.data.world_batches import WorldBatches, kinds_of, made_up
from core.training.fitting.fit_world import WorldHyperparameters, WorldTrainer
from core.training.networks.world import ANIMAL, KINDS, world

MEASURED, SHIPPED = "measured", "shipped"
SETTINGS = WorldHyperparameters()
_MINUTES = 150.0
# The shipped network is the measured one until here: what both learn is learned once.
_FORK = 0.5
_OF_MEASURED = 0.64  # of the time; the rest is enough for the other half of the shipped one
_SAVED_EVERY = 40.0  # s


def main(arguments: list[str]) -> int:
    """Learn what is missing, and make a model of it where one is wanted -> the exit status."""
    parser = argparse.ArgumentParser(prog="python -m core.training.run_world")
    parser.add_argument("folder", type=Path)
    parser.add_argument("model_folder", type=Path, nargs="?")
    parser.add_argument("--minutes", type=float, default=_MINUTES)
    parser.add_argument("--measured", action="store_true", help="make that one the model")
    chosen = parser.parse_args(arguments)
    try:
        pictures = load_world()
        learn(pictures, chosen.folder, chosen.minutes, SETTINGS)
        if chosen.model_folder is not None:
            from core.training.results.world_model import save  # needs TensorFlow

            name = MEASURED if chosen.measured else SHIPPED
            network = load(weights_file(chosen.folder, name))
            save(network, pictures, chosen.model_folder, SETTINGS, measured=chosen.measured)
    except InklingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def learn(pictures: World, folder: Path, minutes: float, settings: WorldHyperparameters) -> None:
    """Train what is not yet in folder, in so many minutes from now on, compiling included."""
    until = time.monotonic() + 60 * minutes
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in (MEASURED, SHIPPED) if not weights_file(folder, name).exists()]
    if not missing:
        return
    kinds = kinds_of(pictures.entries, KINDS)
    keras.utils.set_random_seed(settings.seed)
    made = made_up(pictures.only(TRAINING, measured=True), settings.seed)
    batches = {
        name: WorldBatches(
            pictures.only(TRAINING, measured=name == MEASURED),
            made,
            kinds,
            smoothing=settings.label_smoothing,
            seed=settings.seed,
        )
        for name in missing
    }
    trainer = WorldTrainer(batches[missing[0]], settings)
    print(f"compiled, {until - time.monotonic():.0f} s left", flush=True)
    if MEASURED in missing:
        share = _OF_MEASURED if SHIPPED in missing else 1.0
        now = time.monotonic()
        diary = _Diary(folder, MEASURED, trainer)
        trainer.train(batches[MEASURED], now + share * (until - now), each_chunk=diary)
        diary.finish()
        diary.keep_fork()  # where the time was too short to come by it
    if SHIPPED in missing:
        _set_weights(trainer.network, _fork_file(folder))
        diary = _Diary(folder, SHIPPED, trainer)
        trainer.train(batches[SHIPPED], until, begin=_FORK, each_chunk=diary)
        diary.finish()


def load(path: Path) -> keras.Model:
    """The network of a weights file."""
    network = world()
    _set_weights(network, path)
    return network


def weights_file(folder: Path, name: str) -> Path:
    """Where a network's weights are, once it has learned."""
    return folder / f"{name}.npz"


def say(name: str, network: keras.Model, pictures: World) -> None:
    """Print how good a network is on validation pictures: plainly, of single looks."""
    validation = pictures.only(VALIDATION, measured=name == MEASURED)
    inputs = validation.pixels[..., np.newaxis].astype(np.float32) / 255
    logits = network.predict(inputs, batch_size=256, verbose=0)[ANIMAL].astype(np.float64)
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    neither = odds[:, NEITHER] / odds.sum(axis=1)
    animals = validation.animals
    pets = animals != NEITHER
    right = logits[pets, :NEITHER].argmax(axis=1) == animals[pets]
    print(f"{name}: {len(validation)} validation pictures, cat or dog {right.mean():.4f}")
    for kept in (0.96, 0.98, 0.99):
        limit = np.quantile(neither[pets], kept)
        good = np.mean(right & (neither[pets] <= limit))
        refused = np.mean(neither[~pets] > limit)
        print(f"  {kept:.0%} kept: {good:.4f} right and kept, {refused:.4f} of neither refused")


class _Diary:
    """Prints how a training goes, and saves its average now and then."""

    def __init__(self, folder: Path, name: str, trainer: WorldTrainer) -> None:
        self._folder, self._name, self._trainer = folder, name, trainer
        self._began = self._saved = time.monotonic()
        self._chunks = 0

    def __call__(self, progress: float, loss: float) -> None:
        self._chunks += 1
        if self._chunks % 10 == 1:
            seconds = time.monotonic() - self._began
            print(f"{self._name}: {progress:.3f}, {seconds:.0f} s, loss {loss:.4f}", flush=True)
        if self._name == MEASURED and progress >= _FORK:
            self.keep_fork()
        if time.monotonic() - self._saved > _SAVED_EVERY:
            self._saved = time.monotonic()
            _save(self._trainer.average, weights_file(self._folder, f"unfinished-{self._name}"))

    def keep_fork(self) -> None:
        """Save the network, from which the shipped one goes on, unless that was done."""
        path = _fork_file(self._folder)
        if not path.exists():
            _save(self._trainer.network, path)

    def finish(self) -> None:
        _save(self._trainer.average, weights_file(self._folder, self._name))
        weights_file(self._folder, f"unfinished-{self._name}").unlink(missing_ok=True)
        print(f"{self._name}: learned, {self._chunks} chunks of steps", flush=True)


def _fork_file(folder: Path) -> Path:
    return weights_file(folder, "fork")


def _save(network: keras.Model, path: Path) -> None:
    partly = path.with_name(f"partly-{path.name}")
    np.savez(partly, *network.get_weights())
    partly.replace(path)


def _set_weights(network: keras.Model, path: Path) -> None:
    with np.load(path, allow_pickle=False) as weights:
        network.set_weights([weights[f"arr_{index}"] for index in range(len(weights))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
