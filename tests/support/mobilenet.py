"""What stands in for the fetched weights of MobileNetV3: a file of the same form, whose network has
learned nothing."""

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.datasets.registry import CATALOGUE
from tests.support.web import send, serving

NAME = "weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5"


def write_weights(path: Path) -> None:
    """As Keras publishes them. Chance alone would leave next to nothing to see in the end, so the
    numbers between the layers are brought to the usual size."""
    import h5py
    import keras
    from keras.src.legacy.saving.legacy_h5_format import save_weights_to_hdf5_group

    keras.utils.set_random_seed(3)
    network = keras.applications.MobileNetV3Small(
        input_shape=(224, 224, 3), include_top=False, weights=None
    )
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = 0.0
    noise = np.random.default_rng(1).random((4, 7, 7, 3)).repeat(32, axis=1).repeat(32, axis=2)
    network(255 * noise.astype(np.float32), training=True)
    with h5py.File(path, "w") as file:
        save_weights_to_hdf5_group(file, network)


@contextlib.contextmanager
def served_instead(content: bytes, right: bytes) -> Iterator[None]:
    """A server on this computer has the file with content, and it should be right."""
    with (
        serving(lambda handler: send(handler, content)) as address,
        pytest.MonkeyPatch.context() as patch,
    ):
        row = dataclasses.replace(
            CATALOGUE["mobilenet"],
            address=f"{address}/{NAME}",
            size=len(right),
            is_right=lambda path: path.read_bytes() == right,
        )
        patch.setitem(CATALOGUE, "mobilenet", row)
        yield
