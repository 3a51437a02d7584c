"""How the network for cats and dogs learned that the world holds more: a third answer, neither.

    python -m core.training.run_world FOLDER [MODEL_FOLDER] [--minutes M] [--measured]

FOLDER gets the weights of each network as soon as it has learned, and what is there already does
not learn again: `measured` has never seen a third of the kinds of things that are neither, nor any
photo of the source that photos/pets is from; `once` goes on from its middle with all of them, and
`shipped` from `once`, with a rate that rises and falls once more (Loshchilov and Hutter, "SGDR",
2017). MODEL_FOLDER gets the shipped one as a model, as from `inkling train`, or the measured one,
in 8-bit numbers; for that alone TensorFlow and the extra exports are needed. The learning ends
after M minutes (150), of two cores; with KERAS_BACKEND=jax and a GPU 11 are enough. The data is
looked for as by `inkling train`.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from core.errors import InklingError
from core.models.classifier import Classifier
from core.training.data.world import NEITHER, TRAINING, VALIDATION, World, load_world
from core.training.fitting.fit_world import (
    WorldBatches,
    WorldHyperparameters,
    WorldTrainer,
    kinds_of,
    made_up,
)
from core.training.networks.pets import ANIMAL, KINDS, world

MEASURED, ONCE, SHIPPED = "measured", "once", "shipped"
SETTINGS = WorldHyperparameters()
_MINUTES = 150.0
# The shipped network is the measured one until here: what both learn is learned once.
_FORK = 0.5
_FORKED = "fork"
_SAVED_EVERY = 40.0  # s


@dataclass(frozen=True, slots=True)
class _Round:
    """The learning of one network. share: of the time. after: whose weights it starts from, ""
    = none. begin: how far it is then. again: it has been through the stages before."""

    name: str
    share: float
    after: str = ""
    begin: float = 0.0
    again: bool = False


_ROUNDS = (
    _Round(MEASURED, 0.37),
    _Round(ONCE, 0.21, after=_FORKED, begin=_FORK),
    _Round(SHIPPED, 0.42, after=ONCE, begin=0.4, again=True),
)


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
            # These need TensorFlow.
            from core.training.results.neighbours import add_neither, pets_examples
            from core.training.results.shipped import save_world

            name = MEASURED if chosen.measured else SHIPPED
            network = load(weights_file(chosen.folder, name))
            save_world(
                network,
                pictures,
                chosen.model_folder,
                SETTINGS,
                measured=chosen.measured,
                examples=None if chosen.measured else pets_examples,
            )
            if chosen.measured:  # bench.few_photos asks for what it keeps of the world
                add_neither(Classifier(chosen.model_folder), measured=True)
    except InklingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def learn(pictures: World, folder: Path, minutes: float, settings: WorldHyperparameters) -> None:
    """Train what is not yet in folder, in so many minutes from now on, compiling included."""
    until = time.monotonic() + 60 * minutes
    folder.mkdir(parents=True, exist_ok=True)
    missing = [each for each in _ROUNDS if not weights_file(folder, each.name).exists()]
    if weights_file(folder, SHIPPED).exists():
        missing = [each for each in missing if each.name != ONCE]  # of no more use
    if not missing:
        return
    keras.utils.set_random_seed(settings.seed)
    batches = _batches(pictures, missing, settings)
    trainer = WorldTrainer(batches[missing[0].name], settings)
    print(f"compiled, {until - time.monotonic():.0f} s left", flush=True)
    total = sum(each.share for each in missing)
    for each in missing:
        now = time.monotonic()
        ends = now + (until - now) * each.share / total
        total -= each.share
        if each.after:
            _set_weights(trainer.network, weights_file(folder, each.after))
        diary = _Diary(folder, each.name, trainer)
        trainer.train(
            batches[each.name], ends, begin=each.begin, again=each.again, each_chunk=diary
        )
        diary.finish()


def _batches(
    pictures: World, rounds: Sequence[_Round], settings: WorldHyperparameters
) -> dict[str, WorldBatches]:
    """What each round sees; who comes again, in another order."""
    kinds = kinds_of(pictures.entries, KINDS)
    made = made_up(pictures.only(TRAINING, measured=True), settings.seed)
    return {
        each.name: WorldBatches(
            pictures.only(TRAINING, measured=each.name == MEASURED),
            made,
            kinds,
            smoothing=settings.label_smoothing,
            seed=settings.seed + each.again,
        )
        for each in rounds
    }


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
        path = weights_file(self._folder, _FORKED)
        if not path.exists():
            _save(self._trainer.network, path)

    def finish(self) -> None:
        _save(self._trainer.average, weights_file(self._folder, self._name))
        if self._name == MEASURED:
            self.keep_fork()  # where the time was too short to come by it
        weights_file(self._folder, f"unfinished-{self._name}").unlink(missing_ok=True)
        print(f"{self._name}: learned, {self._chunks} chunks of steps", flush=True)


def _save(network: keras.Model, path: Path) -> None:
    partly = path.with_name(f"partly-{path.name}")
    np.savez(partly, *network.get_weights())
    partly.replace(path)


def _set_weights(network: keras.Model, path: Path) -> None:
    with np.load(path, allow_pickle=False) as weights:
        network.set_weights([weights[f"arr_{index}"] for index in range(len(weights))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
