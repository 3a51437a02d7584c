"""Networks that did not have to learn what they say."""

import keras
import numpy as np

from core.training.networks.digits import build


def says_always(digit: int, logit: float = 6.0) -> keras.Model:
    """Whatever it sees. logit: how sure it is; the others' are 0."""
    network = build("mlp")
    kernel, bias = network.get_layer("logits").get_weights()
    bias[digit] = logit
    network.get_layer("logits").set_weights([np.zeros_like(kernel), bias])
    return network
