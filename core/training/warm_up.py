"""What is slow the first time, done while the trainer waits for the person to press Start."""

import numpy as np

from core.datasets.arrays import Labelled
from core.datasets.catalogue import preload_mnist
from core.runs.networks import Hyperparameters
from core.training.fitting.fit import fit
from core.training.networks.digits import build


def warm_up() -> None:
    """Train a network that nobody needs on two pictures: TensorFlow then has loaded all it needs
    to begin. MNIST is read, for most runs learn from it or are measured on it."""
    preload_mnist()
    pictures = Labelled(np.zeros((2, 28, 28, 1), np.float32), np.array([0, 1], np.int32))
    settings = Hyperparameters(epochs=1, batch=2, augmentation=0.0)
    fit(build("mlp"), pictures, pictures, settings, report=lambda _: None)
