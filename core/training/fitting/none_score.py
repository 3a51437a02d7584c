"""The OOD score of a network that has learned "none of these": how strange a picture is, 0..1.

The network sees more small digits with a wide pen than people draw, and no outliers that such a pen
makes a blot of: it takes every blot for a digit. So the score learns from pictures as they are
placed. It rests on what all layers of the network gave, which stay as they are, and on copies of
those behind its last pooling, which go on learning. From this wide score a narrow one learns, which
begins with the maps and neurons that the wide one uses most: it costs a fifth.

What the network gives of a picture is computed once and kept on the disk; both learn from that.
"""

import itertools
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import keras
import numpy as np
from keras import layers
from numpy.lib.format import open_memmap

from core.models.classifier import OOD_SCORE
from core.training.data.characters import NONE, Pictures
from core.training.fitting.calibration import hidden_neurons, recompute_batch_norm, summary
from core.training.fitting.fit import COMPILED, predicted
from core.training.fitting.none_class import NOT_DECAYED, NoneSettings, inputs_of

# Share of the classes' pictures that a limit has to keep. Drawn ones are varied, and placed as hard
# as may be: where 97 % of them are kept, 97.9 % of what the same people drew is right and kept.
TPR = 0.97
SCORE = NoneSettings(epochs=1, steps=5_000, batch=256, learning_rate=1e-3, weight_decay=0.05)
# Of a batch from which the OOD score learns: pictures as people place them, half of the outliers
# symbols, which few writers wrote; few of the others. What is drawn the hardest way is a digit, as
# most of those have to be kept; outliers drawn that way leave the blots out.
_SHARES = {
    "placed": 0.33,
    "scanned": 0.07,
    "worn": 0.06,
    "drawn": 0.04,
    "placed_outliers": 0.26,
    "placed_symbols": 0.17,
    "scanned_outliers": 0.02,
    "worn_outliers": 0.03,
    "made_up": 0.02,
}
_SCALED_BY = 4_000  # pictures of a kind
_AT_ONCE = 500  # pictures
_STATISTICS_FROM = 60  # batches
_SMOOTHING = 0.01
_AVERAGED = 0.1  # of all steps: over so many their weights are averaged
# Of the wide score's maps and neurons, so many are the narrow one's.
_MAPS, _NEURONS = 1 / 3, 1 / 2
_FROM_ANSWER = 0.7  # of what the narrow one learns is the wide one's answer, the rest the label
_SUREST = 1 / (1 + np.exp(-6.0))  # an answer is learned as no surer than by a logit of 6

OnScore = Callable[[str, keras.Model], None]


class Given(NamedTuple):
    """What a network gives of pictures. maps: float16 (N, ...), of its last pooling, or the picture
    where it has none. vectors: float16 (N, values), see summary. strange: float32 (N, 1), 1 = none
    of its classes, or how strange another score finds it."""

    maps: np.ndarray
    vectors: np.ndarray
    strange: np.ndarray


def none_head_of(
    network: keras.Model,
    kinds: Mapping[str, Pictures],
    settings: NoneSettings = SCORE,
    on_score: OnScore = lambda _name, _head: None,
) -> keras.Model:
    """Of a network that has learned: from the picture to its OOD score, (N, 1).

    kinds: name -> pictures, of which those that have a share above are learned from. settings: how
    each score learns. on_score: is told "wide" and "narrow", each with its head, when it has.
    """
    kinds = _enough(kinds, settings)
    maps, own_layers = _own_layers(network)
    outputs = [maps, summary(network).output]

    def head_of(name: str, score: keras.Model) -> keras.Model:
        head = keras.Model(network.input, score(outputs), name=OOD_SCORE)
        on_score(name, head)
        return head

    with tempfile.TemporaryDirectory() as folder:
        given = _given(keras.Model(network.input, outputs), kinds, Path(folder))
        wide = _untrained_score(own_layers, _some_vectors(given))
        _learn_score(wide, given, settings)
        head_of("wide", wide)
        given = {kind: _taught(each, wide) for kind, each in given.items()}
        narrow = _narrowed(wide, given)
        _learn_score(narrow, given, settings)
        return head_of("narrow", narrow)


def ood_scores_of(head: keras.Model, kinds: Mapping[str, Pictures]) -> dict[str, np.ndarray]:
    """Of every kind's pictures, (N,). head: see none_head_of."""
    return {
        kind: head.predict(inputs_of(each.pictures), batch_size=_AT_ONCE, verbose=0)[:, 0]
        for kind, each in kinds.items()
    }


def threshold_of(ood_scores: Mapping[str, np.ndarray]) -> float:
    """Of each kind's scores, (N,): the limit that keeps TPR of the scanned and TPR of the drawn
    pictures."""
    quantiles = (np.quantile(ood_scores[kind], TPR) for kind in ("scanned", "drawn"))
    return round(float(max(quantiles)), 6)


def _enough(kinds: Mapping[str, Pictures], settings: NoneSettings) -> dict[str, Pictures]:
    """Of the kinds that have a share as many pictures as are learned from twice each."""
    counts = _counts([kind for kind in _SHARES if kind in kinds], settings)
    most = {kind: max(_SCALED_BY, settings.steps * count // 2) for kind, count in counts.items()}
    return {kind: Pictures(*(each[:of] for each in kinds[kind])) for kind, of in most.items()}


def _counts(kinds: Collection[str], settings: NoneSettings) -> dict[str, int]:
    """How many pictures of each kind a batch has."""
    whole = sum(_SHARES[kind] for kind in kinds)
    return {kind: round(settings.batch * _SHARES[kind] / whole) for kind in kinds}


def _own_layers(network: keras.Model) -> tuple[keras.KerasTensor, keras.Model]:
    """What the last pooling gives, or the picture where there is none, and copies of the layers
    from there to the logits."""
    steps = network.layers
    pools = [at for at, each in enumerate(steps) if isinstance(each, layers.MaxPooling2D)]
    before = pools[-1] if pools else 0
    given = steps[before].output
    behind = steps[before + 1 : steps.index(network.get_layer("logits"))]
    return given, _copied(given.shape[1:], behind, [each.get_weights() for each in behind])


def _copied(
    shape: tuple[int, ...],
    steps: Sequence[keras.Layer],
    weights: Sequence[Sequence[np.ndarray]],
    units: Mapping[str, int] | None = None,
) -> keras.Model:
    """Layers one after the other, from maps of that shape. units: name -> how many the copy of a
    layer has, where that is not what it had."""
    inputs = x = keras.Input(shape)
    for step, values in zip(steps, weights, strict=True):
        config = step.get_config()
        if units and step.name in units:
            config["filters" if "filters" in config else "units"] = units[step.name]
        own = type(step).from_config(config)
        x = own(x)
        own.set_weights(list(values))
    return keras.Model(inputs, x, name="own_layers")


def _given(seen: keras.Model, kinds: Mapping[str, Pictures], folder: Path) -> dict[str, Given]:
    """What seen, from the picture to maps and vector, gives of all pictures, in files in folder."""
    given = {}
    for kind, (pictures, labels, _) in kinds.items():
        files = [
            open_memmap(folder / f"{kind}-{at}.npy", "w+", np.float16, (len(labels), *shape[1:]))
            for at, shape in enumerate(seen.output_shape)
        ]
        for at in _starts(len(labels)):
            values = seen.predict_on_batch(inputs_of(pictures[at : at + _AT_ONCE]))
            for file, each in zip(files, values, strict=True):
                file[at : at + _AT_ONCE] = each
        given[kind] = Given(files[0], files[1], (labels == NONE).astype(np.float32)[:, np.newaxis])
    return given


def _starts(count: int) -> Iterator[int]:
    """Of pieces of _AT_ONCE, the last of which overlaps: another size would be compiled anew."""
    for at in range(0, count, _AT_ONCE):
        yield max(0, min(at, count - _AT_ONCE))


def _some_vectors(given: Mapping[str, Given]) -> np.ndarray:
    some = [each.vectors[:_SCALED_BY] for each in given.values()]
    return np.concatenate(some).astype(np.float32)


def _untrained_score(own_layers: keras.Model, vectors: np.ndarray) -> keras.Model:
    """From what own_layers take, and a summary, to the OOD score, 0..1. vectors: see
    hidden_neurons."""
    maps, vector = keras.Input(own_layers.input_shape[1:]), keras.Input(vectors.shape[1:])
    x = [own_layers(maps), hidden_neurons(vectors, vector, dropout=(0.1, 0.4))]
    score = layers.Dense(1, activation="sigmoid", name="score")(layers.Concatenate()(x))
    return keras.Model([maps, vector], score)


def _taught(given: Given, wide: keras.Model) -> Given:
    """With how strange they are by the wide score and by their labels."""
    answers = np.empty_like(given.strange)
    for at in _starts(len(answers)):
        piece = slice(at, at + _AT_ONCE)
        answers[piece] = wide.predict_on_batch([given.maps[piece], given.vectors[piece]])
    answers = answers.clip(1 - _SUREST, _SUREST)
    return given._replace(strange=_FROM_ANSWER * answers + (1 - _FROM_ANSWER) * given.strange)


def _narrowed(wide: keras.Model, given: Mapping[str, Given]) -> keras.Model:
    """The same score by those maps and neurons alone that pass the most on, not trained further."""
    own, last = wide.get_layer("own_layers"), wide.get_layer("score")
    kernel, bias = last.get_weights()
    of_own, of_vector = np.split(kernel, [own.output_shape[-1]])
    kept = _most_used(
        own, of_own, np.concatenate([each.maps[:_AT_ONCE] for each in given.values()])
    )
    weights, count = [], own.input_shape[-1]
    before = np.arange(count)
    for step in own.layers[1:]:
        values = step.get_weights()
        if step.name in kept:
            places = np.arange(
                0, values[0].shape[-2], count
            )  # behind flattened maps there are many
            values[0] = values[0][..., np.add.outer(places, before).ravel(), :]
            before, count = kept[step.name], values[0].shape[-1]
        weights.append([each[..., before] for each in values])
    units = {name: len(each) for name, each in kept.items()}
    narrow_own = _copied(own.input_shape[1:], own.layers[1:], weights, units)
    narrow = _untrained_score(narrow_own, _some_vectors(given))
    narrow.get_layer("hidden").set_weights(wide.get_layer("hidden").get_weights())
    narrow.get_layer("score").set_weights([np.concatenate([of_own[before], of_vector]), bias])
    return narrow


def _most_used(own: keras.Model, last: np.ndarray, maps: np.ndarray) -> dict[str, np.ndarray]:
    """The name of each layer of own that has units -> which of them a narrow one keeps: whose
    values vary, and weigh in what follows. last: the weights that follow own."""
    with_units = [each for each in own.layers if isinstance(each, layers.Conv2D | layers.Dense)]
    passed = [*(each.input for each in with_units[1:]), own.output]
    follow = [*(each.get_weights()[0] for each in with_units[1:]), last]
    kept = {}
    for step, values, kernel in zip(with_units, passed, follow, strict=True):
        units = step.output.shape[-1]
        of_some = predicted(keras.Model(own.input, values), maps.astype(np.float32))
        spread = of_some.reshape(-1, units).std(axis=0)
        weight = (kernel**2).sum(axis=-1).reshape(-1, units).sum(axis=0)
        count = round(units * (_MAPS if isinstance(step, layers.Conv2D) else _NEURONS))
        kept[step.name] = np.sort(np.argsort(spread * np.sqrt(weight))[-max(1, count) :])
    return kept


def _learn_score(score: keras.Model, given: Mapping[str, Given], settings: NoneSettings) -> None:
    """score: from maps and vectors to how strange they are. Its weights become the mean of many
    steps'."""
    rate = keras.optimizers.schedules.CosineDecay(
        0.0,
        settings.steps,
        warmup_target=settings.learning_rate,
        warmup_steps=max(1, settings.steps // 50),
    )
    optimizer = keras.optimizers.AdamW(
        rate,
        weight_decay=settings.weight_decay,
        global_clipnorm=5.0,
        use_ema=True,
        ema_momentum=1 - 1 / max(1, _AVERAGED * settings.steps),
    )
    optimizer.exclude_from_weight_decay(var_names=NOT_DECAYED)
    loss = keras.losses.BinaryCrossentropy(label_smoothing=_SMOOTHING)
    score.compile(optimizer, loss, jit_compile=COMPILED)
    batches = _batches(given, settings)
    score.fit(batches, steps_per_epoch=settings.steps, shuffle=False, verbose=2)
    maps = (inputs[0] for inputs, _ in _batches(given, settings))
    recompute_batch_norm(score.get_layer("own_layers"), itertools.islice(maps, _STATISTICS_FROM))


def _batches(
    given: Mapping[str, Given], settings: NoneSettings
) -> Iterator[tuple[tuple[np.ndarray, np.ndarray], np.ndarray]]:
    """Maps and vectors, chosen by chance, with how strange they are; of every kind its share."""
    counts = _counts(given, settings)
    for step in range(settings.steps):
        rng = np.random.default_rng((settings.seed, step))
        pieces = []
        for kind, each in given.items():
            chosen = rng.integers(len(each.strange), size=counts[kind])
            pieces.append([values[chosen] for values in each])
        maps, vectors, strange = (
            np.concatenate(each).astype(np.float32) for each in zip(*pieces, strict=True)
        )
        yield (maps, vectors), strange
