"""A trained Keras network -> weights.npz: what the window shows of how a layer is made.

What is written holds, or is not written: of a layer that is no plain weighted sum of what is shown
before it, only what is certain is kept.
"""

from collections.abc import Collection
from pathlib import Path

import keras
import numpy as np

from core.explain.weights import PICTURE, WEIGHTS_FILE

# What changes nothing of the numbers when a model answers, but for their arrangement.
_PASSES = (
    keras.layers.Flatten,
    keras.layers.Dropout,
    keras.layers.SpatialDropout2D,
    keras.layers.GaussianNoise,
    keras.layers.GaussianDropout,
    keras.layers.ActivityRegularization,
)
_POOLING = (keras.layers.MaxPooling2D, keras.layers.AveragePooling2D)
_WINDOWED = (
    keras.layers.Conv2D,
    keras.layers.DepthwiseConv2D,
    keras.layers.SeparableConv2D,
    *_POOLING,
)
# Those whose pixels each depend on the same pixel of what they are given, and on nothing else.
_PIXEL_BY_PIXEL = (
    *_PASSES,
    keras.layers.BatchNormalization,
    keras.layers.Normalization,
    keras.layers.Rescaling,
    keras.layers.Activation,
    keras.layers.ReLU,
    keras.layers.LeakyReLU,
    keras.layers.PReLU,
    keras.layers.ELU,
    keras.layers.Softmax,
    keras.layers.Add,
    keras.layers.Subtract,
    keras.layers.Multiply,
    keras.layers.Average,
    keras.layers.Maximum,
    keras.layers.Minimum,
    keras.layers.Concatenate,
)


def write_weights(network: keras.Model, shown: Collection[str], folder: Path) -> None:
    """Write weights.npz into folder: the fields of core.explain.weights.LayerWeights, those of
    each shown layer under its name."""
    arrays: dict[str, np.ndarray] = {}
    for name in shown:
        for field, value in _parts(network.get_layer(name), shown).items():
            arrays[f"{name}/{field}"] = value
    np.savez_compressed(folder / WEIGHTS_FILE, allow_pickle=False, **arrays)


def halve(network: keras.Model) -> None:
    """Round network's weights to float16, as model.tflite may keep them: batch normalisation is
    folded first into what it follows, as there, so that both give the same."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            step = _producer(layer.input)
            scale, offset = _normalisation(layer)
            kernel, *bias = step.get_weights()
            step.set_weights([kernel * scale, *(each * scale for each in bias)])
            nothing = np.zeros(len(offset))
            gamma = np.full(len(offset), np.sqrt(1 + layer.epsilon))
            layer.set_weights([gamma, offset, nothing, nothing + 1])
    for layer in network.layers:
        if not isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([_half(each) for each in layer.get_weights()])
        else:
            gamma, beta, *rest = layer.get_weights()
            layer.set_weights([gamma, _half(beta), *rest])


def _half(weights: np.ndarray) -> np.ndarray:
    return weights.astype(np.float16).astype(np.float32)


def _parts(layer: keras.Layer, shown: Collection[str]) -> dict[str, np.ndarray]:
    field = receptive_field(layer.output)
    seen = {} if field is None else {"field": np.array(field, np.int32)}
    return seen | _made_of(layer, shown)


def _made_of(layer: keras.Layer, shown: Collection[str]) -> dict[str, np.ndarray]:
    """What feeds the layer, and how it is weighed; the less is certain, the less there is."""
    activation, step = _activation(layer)
    norm = None
    if isinstance(step, keras.layers.BatchNormalization) and step is not layer:
        if step.axis not in (-1, len(step.input.shape) - 1):
            return {}
        norm, step = step, _producer(step.input)
    if step is not layer and step.name in shown:
        return {"source": np.array(step.name)}
    source = None if isinstance(step.input, list) else _source(step.input, shown)
    if source is None:
        return {}  # what feeds it is not shown: nothing could be multiplied
    found = {"source": np.array(source)}
    if not _is_weighted_sum(step) or not (step is layer or _is_linear(step)):
        return found
    name = getattr(step.activation, "__name__", "") if step is layer else activation
    return found | _weighing(step, norm) | {"activation": np.array(name)}


def _weighing(
    step: keras.Layer, norm: keras.layers.BatchNormalization | None
) -> dict[str, np.ndarray]:
    """Kernel and bias of a weighted sum, the batch normalisation after it folded in."""
    kernel, bias = _kernel_and_bias(step)
    scale, offset = (np.ones(1), np.zeros(1)) if norm is None else _normalisation(norm)
    found = {
        "kernel": (kernel * scale).astype(np.float32),
        "bias": (bias * scale + offset).astype(np.float32),
    }
    if isinstance(step, keras.layers.Conv2D):
        found["window"] = np.array([*step.strides, *_before(step)], np.int32)
    return found


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


def _is_weighted_sum(layer: keras.Layer) -> bool:
    """Whether the kernel alone says how its inputs are weighed."""
    if isinstance(layer, keras.layers.Conv2D):
        spread = tuple(layer.dilation_rate) != (1, 1) or layer.groups != 1
        return layer.data_format == "channels_last" and not spread
    return isinstance(layer, keras.layers.Dense) and len(layer.input.shape) == 2


def _is_linear(layer: keras.Layer) -> bool:
    return getattr(layer.activation, "__name__", "") == "linear"


def _normalisation(layer: keras.layers.BatchNormalization) -> tuple[np.ndarray, np.ndarray]:
    """What the layer multiplies by and adds, float64 (channels,)."""
    count = layer.moving_mean.shape[0]
    gamma, beta, mean, variance = (
        np.full(count, default) if value is None else _numbers(value)
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
    kernel = _numbers(layer.kernel)
    if layer.bias is None:
        return kernel, np.zeros(kernel.shape[-1])
    return kernel, _numbers(layer.bias)


def _numbers(variable: keras.Variable) -> np.ndarray:
    """float64, so that what is folded together is rounded once."""
    return np.asarray(keras.ops.convert_to_numpy(variable), np.float64)


def _source(tensor: keras.KerasTensor, shown: Collection[str]) -> str | None:
    """The shown layer whose activations these are, maybe in another arrangement."""
    layer = _producer(tensor)
    while isinstance(layer, _PASSES):
        layer = _producer(layer.input)
    if isinstance(layer, keras.layers.InputLayer):
        return PICTURE
    return layer.name if layer.name in shown else None


def receptive_field(tensor: keras.KerasTensor) -> tuple[int, int, int] | None:
    """Size, jump and start (see core.explain.weights.ReceptiveField); None where a number sees
    everything, or where that is not known.

    What scales whole maps (squeeze and excitation) looks at everything; it is left out, because it
    does not say where.
    """
    layer = _producer(tensor)
    if isinstance(layer, keras.layers.InputLayer):
        return 1, 1, 0
    if len(tensor.shape) != 4 or 1 in tensor.shape[1:3]:
        return None
    if not isinstance(layer, (*_WINDOWED, *_PIXEL_BY_PIXEL)):
        return None
    inputs = layer.input if isinstance(layer.input, list) else [layer.input]
    fields = [field for each in inputs if (field := receptive_field(each)) is not None]
    if not fields:
        return None
    if isinstance(layer, _WINDOWED):
        return _seen_through(layer, fields[0])
    start = min(field[2] for field in fields)
    end = max(field[2] + field[0] for field in fields)
    return end - start, fields[0][1], start


def _seen_through(layer: keras.Layer, field: tuple[int, int, int]) -> tuple[int, int, int] | None:
    size, jump, start = field
    window, stride = _window(layer)
    if len(set(window)) > 1 or len(set(stride)) > 1 or len(set(_before(layer))) > 1:
        return None  # no square
    return size + (window[0] - 1) * jump, jump * stride[0], start - _before(layer)[0] * jump


def _window(layer: keras.Layer) -> tuple[tuple[int, int], tuple[int, int]]:
    """How much it sees of its input, and how far it steps, down and across."""
    if isinstance(layer, _POOLING):
        return tuple(layer.pool_size), tuple(layer.strides)
    spread = zip(layer.kernel_size, layer.dilation_rate, strict=True)
    down, across = ((size - 1) * rate + 1 for size, rate in spread)
    return (down, across), tuple(layer.strides)


def _before(layer: keras.Layer) -> tuple[int, int]:
    """How far the first window reaches over the upper and the left rim."""
    if layer.padding != "same":
        return 0, 0
    down, across = (
        max((-(-side // step) - 1) * step + size - side, 0) // 2
        for side, size, step in zip(layer.input.shape[1:3], *_window(layer), strict=True)
    )
    return down, across
