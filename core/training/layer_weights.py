"""A trained Keras network -> weights.npz: what the window shows of how a layer is made."""

from collections.abc import Collection
from pathlib import Path

import keras
import numpy as np

from core.network_weights import PICTURE, WEIGHTS_FILE

# What changes nothing of the numbers when a model answers, but for their arrangement.
_PASSES = (keras.layers.Flatten, keras.layers.Dropout)
_WITH_KERNEL = (keras.layers.Conv2D, keras.layers.Dense)
_POOLING = (keras.layers.MaxPooling2D, keras.layers.AveragePooling2D)


def write_weights(network: keras.Model, shown: Collection[str], folder: Path) -> None:
    """Write weights.npz into folder: the fields of core.network_weights.LayerWeights, those of
    each shown layer under its name."""
    arrays = {}
    for name in shown:
        for field, value in _parts(network.get_layer(name), shown).items():
            arrays[f"{name}/{field}"] = value
    np.savez_compressed(folder / WEIGHTS_FILE, **arrays)


def _parts(layer: keras.Layer, shown: Collection[str]) -> dict[str, np.ndarray]:
    parts = {}
    field = receptive_field(layer.output)
    if field is not None:
        parts["field"] = np.int32(field)
    activation, step = _activation(layer)
    scale, offset = np.float32(1), np.float32(0)
    if isinstance(step, keras.layers.BatchNormalization):
        scale, offset = _normalisation(step)
        step = _producer(step.input)
    if isinstance(step, _WITH_KERNEL) and (step is layer or step.name not in shown):
        kernel, bias = _kernel_and_bias(step)
        parts["kernel"] = (kernel * scale).astype(np.float32)
        parts["bias"] = (bias * scale + offset).astype(np.float32)
        own = getattr(step.activation, "__name__", "")
        parts["activation"] = np.array(own if step is layer else activation)
    source = _source(step.input, shown) if not isinstance(step.input, list) else None
    if source is None:
        parts.pop("kernel", None)  # what feeds it is not shown: nothing could be multiplied
        return parts
    return parts | {"source": np.array(source)}


def _activation(layer: keras.Layer) -> tuple[str, keras.Layer]:
    """The name of the activation function, and the layer before it; layer itself where it is not
    an activation by itself."""
    if isinstance(layer, keras.layers.ReLU):
        plain = layer.max_value is None and not layer.negative_slope and not layer.threshold
        return ("relu" if plain else ""), _producer(layer.input)
    if isinstance(layer, keras.layers.Activation):
        return getattr(layer.activation, "__name__", ""), _producer(layer.input)
    return "", layer


def _producer(tensor: keras.KerasTensor) -> keras.Layer:
    return tensor._keras_history.operation


def _normalisation(layer: keras.layers.BatchNormalization) -> tuple[np.ndarray, np.ndarray]:
    """What the layer multiplies by and adds, float64 (channels,)."""
    count = layer.moving_mean.shape[0]
    gamma, beta, mean, variance = (
        np.full(count, default) if value is None else np.float64(keras.ops.convert_to_numpy(value))
        for value, default in (
            (layer.gamma, 1.0),
            (layer.beta, 0.0),
            (layer.moving_mean, 0.0),
            (layer.moving_variance, 1.0),
        )
    )
    scale = gamma / np.sqrt(variance + layer.epsilon)
    return scale, beta - mean * scale


def _kernel_and_bias(layer: keras.Layer) -> tuple[np.ndarray, np.ndarray]:
    kernel = np.float64(keras.ops.convert_to_numpy(layer.kernel))
    if layer.bias is None:
        return kernel, np.zeros(kernel.shape[-1])
    return kernel, np.float64(keras.ops.convert_to_numpy(layer.bias))


def _source(tensor: keras.KerasTensor, shown: Collection[str]) -> str | None:
    """The shown layer whose activations these are, maybe in another arrangement."""
    layer = _producer(tensor)
    while isinstance(layer, _PASSES):
        layer = _producer(layer.input)
    if isinstance(layer, keras.layers.InputLayer):
        return PICTURE
    return layer.name if layer.name in shown else None


def receptive_field(tensor: keras.KerasTensor) -> tuple[int, int, int] | None:
    """Size, jump and start (see core.network_weights.Field); None where a number sees everything.

    What scales whole maps (squeeze and excitation) looks at everything; it is left out, because it
    does not say where.
    """
    layer = _producer(tensor)
    if isinstance(layer, keras.layers.InputLayer):
        return 1, 1, 0
    if len(tensor.shape) != 4 or 1 in tensor.shape[1:3]:
        return None
    inputs = layer.input if isinstance(layer.input, list) else [layer.input]
    fields = [field for each in inputs if (field := receptive_field(each)) is not None]
    if not fields:
        return None
    if isinstance(layer, (keras.layers.Conv2D, *_POOLING)):
        return _seen_through(layer, fields[0])
    start = min(field[2] for field in fields)
    end = max(field[2] + field[0] for field in fields)
    return end - start, fields[0][1], start


def _seen_through(layer: keras.Layer, field: tuple[int, int, int]) -> tuple[int, int, int]:
    size, jump, start = field
    window = layer.pool_size[0] if isinstance(layer, _POOLING) else layer.kernel_size[0]
    stride = layer.strides[0]
    before = 0
    if layer.padding == "same":
        side = layer.input.shape[1]
        before = max((-(-side // stride) - 1) * stride + window - side, 0) // 2
    return size + (window - 1) * jump, jump * stride, start - before * jump
