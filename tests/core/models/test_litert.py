"""A LiteRT network as a function."""

import numpy as np
import pytest

from core.models.litert import PICTURE, LiteRtNetwork


def test_a_model_input_in_and_named_tensors_out(model_folder):
    network = LiteRtNetwork((model_folder / "model.tflite").read_bytes(), 1)
    network.run(np.zeros((28, 28, 1), np.float32))
    given = network.tensor("probabilities")
    assert (given.shape, network.shapes["probabilities"]) == ((10,), (10,))
    assert network.shapes[PICTURE] == (28, 28, 1)
    assert given.sum() == pytest.approx(1)


def test_what_is_no_network_is_refused():
    with pytest.raises(ValueError, match="not a valid Flatbuffer"):
        LiteRtNetwork(b"no network", 1)
