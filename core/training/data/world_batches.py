"""Endless batches for the world network: so many cats, dogs, other things and made-up pictures."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from core.training.data.outlier_photos import outlier_photos
from core.training.data.world import ANIMALS, KAGGLE, NEITHER, STORED_SIDE, Entry, World

MADE_UP = "made up"  # a kind
# Of a batch. What is neither comes in more forms than fur does, from fewer pictures.
_SHARES = {"cat": 0.28, "dog": 0.28, "neither": 0.36, MADE_UP: 0.08}
_FROM_ELSEWHERE = 2.0  # times as often as a photo of Kaggle: other homes, other cameras
_MOST_MADE_UP = 3_000
_MIXED, _MIXUP = 0.5, 0.3  # share of the photos that are blended, strength of the blend

Batch = tuple[dict[str, np.ndarray], dict[str, np.ndarray]]


class WorldBatches:
    """What a training sees, from the pictures of its training part. Safe to ask by many threads.

    made_up: see made_up. kinds: see kinds_of.
    """

    def __init__(
        self,
        world: World,
        made_up: np.ndarray,
        kinds: dict[str, int],
        *,
        smoothing: float,
        seed: int,
    ) -> None:
        self._pixels = np.concatenate([world.pixels, made_up])
        self._kinds = kinds
        self._smoothing = smoothing
        self._seed = seed
        self._animals = np.append(world.animals, np.full(len(made_up), NEITHER))
        names = [kind_of(each) for each in world.entries] + [MADE_UP] * len(made_up)
        self._kind_of = np.array([kinds[name] for name in names])
        self._groups: list[tuple[float, np.ndarray, np.ndarray | None]] = [
            (share, *_weighed(world, animal)) for animal, share in list(_SHARES.items())[:3]
        ]
        made = np.arange(len(world), len(self._pixels))
        self._groups.append((_SHARES[MADE_UP], made, None))
        self._clutter = np.flatnonzero(self._animals == NEITHER)

    def batch(self, index: int, size: int) -> Batch:
        """Inputs {"photo", "clutter"} uint8 (size, side, side, 1), targets {"animal", "kind"}."""
        rng = np.random.default_rng((self._seed, index))
        chosen = self._chosen(size, rng)
        other = rng.permutation(chosen)
        share = np.where(rng.random(size) < _MIXED, rng.beta(_MIXUP, _MIXUP, size), 1.0)
        share = np.maximum(share, 1 - share).astype(np.float32)
        photo = _blended(self._pixels[chosen], self._pixels[other], share)
        inputs = {"photo": photo, "clutter": self._pixels[rng.choice(self._clutter, size)]}
        targets = {
            "animal": self._targets(self._animals, len(ANIMALS), chosen, other, share),
            "kind": self._targets(self._kind_of, len(self._kinds), chosen, other, share),
        }
        return {name: each[..., np.newaxis] for name, each in inputs.items()}, targets

    def _chosen(self, size: int, rng: np.random.Generator) -> np.ndarray:
        counts = rng.multinomial(size, [share for share, _, _ in self._groups])
        parts = [
            rng.choice(indices, count, p=weights)
            for count, (_, indices, weights) in zip(counts, self._groups, strict=True)
        ]
        return rng.permutation(np.concatenate(parts))

    def _targets(
        self,
        values: np.ndarray,
        classes: int,
        chosen: np.ndarray,
        other: np.ndarray,
        share: np.ndarray,
    ) -> np.ndarray:
        rows = np.eye(classes, dtype=np.float32) * (1 - self._smoothing) + self._smoothing / classes
        share = share[:, np.newaxis]
        return share * rows[values[chosen]] + (1 - share) * rows[values[other]]


def made_up(world: World, seed: int) -> np.ndarray:
    """Pictures uint8 (N, side, side) of paper, screens, drawings and textures, some of them made
    from the tiles of world's cats and dogs."""
    animals = world.pixels[world.animals != NEITHER]
    count = min(_MOST_MADE_UP, len(world))
    made = outlier_photos(animals, count, STORED_SIDE, seed)[..., 0]
    return np.rint(made * 255).astype(np.uint8)


def kind_of(entry: Entry) -> str:
    """What the kind is called in learning: cats and dogs have none of their own."""
    return entry.kind if entry.animal == "neither" else entry.animal


def kinds_of(entries: tuple[Entry, ...], count: int) -> dict[str, int]:
    """Kind -> index, always the same for the same entries; padded with unused ones to count."""
    names = [*sorted({kind_of(each) for each in entries}), MADE_UP]
    names += [f"unused {number}" for number in range(count - len(names))]
    return {name: index for index, name in enumerate(names)}


def endless(make: Callable[[int], Batch], first: int = 0, ahead: int = 12) -> Iterator[Batch]:
    """make(first), make(first + 1), ..., made ahead by a few threads."""
    with ThreadPoolExecutor(6) as pool:
        waiting = deque(pool.submit(make, first + number) for number in range(ahead))
        while True:
            first += 1
            waiting.append(pool.submit(make, first + ahead - 1))
            yield waiting.popleft().result()


def _weighed(world: World, animal: str) -> tuple[np.ndarray, np.ndarray]:
    """Indices of an animal's pictures, and how likely each is to be drawn."""
    chosen = [(i, each) for i, each in enumerate(world.entries) if each.animal == animal]
    weights = np.array([1.0 if each.source == KAGGLE else _FROM_ELSEWHERE for _, each in chosen])
    return np.array([index for index, _ in chosen]), weights / weights.sum()


def _blended(photo: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
    mixed = np.flatnonzero(share < 0.995)
    part = share[mixed, np.newaxis, np.newaxis]
    blend = part * photo[mixed] + (1 - part) * other[mixed]
    photo[mixed] = np.rint(blend)
    return photo
