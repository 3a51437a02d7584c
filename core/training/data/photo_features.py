"""What a trained network sees on the person's own photos: computed once, and kept.

A photo is known by the SHA-256 of its file, the network by that of its model.tflite; what is kept
lies beside the task's examples, and holds no photo that is not among them any more.
"""

import contextlib
import hashlib
import io
import itertools
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.augment_photos import STANDARD, PhotoAugmentation, augmented_photos
from core.errors import DataError, ImageError, ModelError
from core.explain.neighbours import NEITHER_FILE, read_index
from core.files.atomic import write_quickly
from core.files.names import name_of
from core.models.card import read_card
from core.models.classifier import Classifier
from core.runs.protocol import Working
from core.task import PHOTOS
from core.training.data.user_pictures import TOO_FEW_CLASSES
from core.training.fitting.control import Control, OnMessage, Stopped
from core.training.results.evaluation import predict_all
from core.translation import marked, tr
from core.user_data.corrections import Correction
from core.user_data.custom_tasks import read_example

FEATURES_FILE = "features.npz"
MOST_OF_CLASS = 1_000  # photos; more teach little, and the other classes would count for nothing
MANY = 200  # photos of all classes, from which on they are not varied any more
_FEWEST = 2  # of a class: one to learn from while the other is asked about
_VARIED = 1  # look at a photo, beside itself and its mirror image
_AT_ONCE = 24  # photos, between two looks at what the person wants

NO_PHOTO_LEFT = marked(
    "There is nothing to tell apart: the photos of these classes are the same. Give each class "
    "photos of its own, then train again."
)
STOPPED_TOO_EARLY = marked("Stopped before there was anything to learn from. Train again.")


@dataclass(frozen=True, slots=True)
class OwnPhoto:
    """label: the index of its class. digest: SHA-256 of its file."""

    path: Path
    label: int
    digest: str


@dataclass(frozen=True, slots=True)
class OwnPhotos:
    """What can be learned from. classes: in the order of their folders' names. left_out: sentences
    about what is not, and why."""

    classes: tuple[str, ...]
    photos: tuple[OwnPhoto, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeenPhotos:
    """The photos that could be read, of classes that have two of them. labels: int32 (N,).
    features: float32 (N, looks, values); the first look is at the photo as it is. left_out: see
    OwnPhotos."""

    classes: tuple[str, ...]
    photos: tuple[OwnPhoto, ...]
    labels: np.ndarray
    features: np.ndarray
    left_out: tuple[str, ...]


def find_own_photos(folder: Path, corrected: Sequence[Correction] = ()) -> OwnPhotos:
    """The PNG files of a folder with a subfolder a class, each photo once. Photos that two classes
    have are in neither. corrected: more of them, of classes that are there.

    Raises:
        DataError: fewer than two classes have two photos.
    """
    files = {
        name_of(each.name): _digests(sorted(each.glob("[!.]*.png")))
        for each in sorted(path for path in folder.glob("[!.]*") if path.is_dir())
    }
    for name in files.keys() & {each.label for each in corrected}:
        more = sorted(each.path for each in corrected if each.label == name)
        files[name] = [*files[name], *_digests(more)]
    classes = {name: dict(reversed(each)) for name, each in files.items() if each}
    said = [_said_twice(name, len(files[name]) - len(each)) for name, each in classes.items()]
    shared = _shared(classes)
    said += _said_shared(classes, shared)
    classes = {
        name: {digest: path for digest, path in each.items() if digest not in shared}
        for name, each in classes.items()
    }
    said += [_said_few(name, len(each)) for name, each in classes.items()]
    said += [_said_many(name, len(each)) for name, each in classes.items()]
    usable = {name: each for name, each in classes.items() if len(each) >= _FEWEST}
    if len(usable) < 2:
        raise DataError(tr(NO_PHOTO_LEFT) if shared else tr(TOO_FEW_CLASSES))
    photos = [
        [OwnPhoto(each[digest], label, digest) for digest in sorted(each)[:MOST_OF_CLASS]]
        for label, each in enumerate(usable.values())
    ]
    # A photo of each class, then another: who stops early has some of all of them.
    dealt = itertools.chain.from_iterable(itertools.zip_longest(*photos))
    return OwnPhotos(tuple(usable), tuple(filter(None, dealt)), tuple(filter(None, said)))


def see_photos(
    own: OwnPhotos,
    backbone: Classifier,
    kept: Path,
    strength: float,
    *,
    on_message: OnMessage,
    control: Control,
) -> SeenPhotos:
    """Let the network see every photo that it has not seen before.

    kept: the file of what it has seen. strength: of the augmentation; 0 = none. Where the person
    stops it, only what was seen by then is learned from.

    Raises:
        DataError: there is nothing to learn from.
    """
    varied = _VARIED if strength and len(own.photos) < MANY else 0
    known = _read(kept, backbone.card.digest, strength)
    known = {digest: each for digest, each in known.items() if len(each) >= 2 + varied}
    missing = [each for each in own.photos if each.digest not in known]

    def look(seeing: Classifier, photo: OwnPhoto) -> np.ndarray:
        return _looks(photo, seeing, varied, strength)

    with contextlib.suppress(Stopped):
        for start in range(0, len(missing), _AT_ONCE):
            control.checkpoint(on_message)
            some = missing[start : start + _AT_ONCE]
            looked = predict_all(backbone, some, look)
            known |= {photo.digest: each for photo, each in zip(some, looked, strict=True)}
            on_message(Working("data", round((start + len(some)) / len(missing), 3)))
    seen = {digest: each for digest, each in known.items() if np.isfinite(each).all()}
    photos = [each for each in own.photos if each.digest in seen]
    if missing and photos:
        here = {each.digest: seen[each.digest] for each in photos}
        _write(kept, backbone.card.digest, strength, here)
    if control.stops and len({each.label for each in photos}) < 2:
        raise DataError(tr(STOPPED_TOO_EARLY))
    return _of_usable_classes(own, photos, seen, 2 + varied, len(known) - len(seen))


def features_of_world(backbone: Path) -> np.ndarray | None:
    """What the model in backbone keeps of things of all kinds, float32 (M, values); None where it
    keeps nothing, or it is damaged."""
    try:
        return read_index(backbone, read_card(backbone), NEITHER_FILE, as_given=True).features
    except ModelError:
        return None


def _of_usable_classes(
    own: OwnPhotos,
    photos: Sequence[OwnPhoto],
    seen: Mapping[str, np.ndarray],
    looks: int,
    unreadable: int,
) -> SeenPhotos:
    counts = Counter(each.label for each in photos)
    usable = [label for label in range(len(own.classes)) if counts[label] >= _FEWEST]
    if len(usable) < 2:
        raise DataError(tr(TOO_FEW_CLASSES))
    photos = [each for each in photos if each.label in usable]
    gone = [own.classes[label] for label in range(len(own.classes)) if label not in usable]
    said = (_said_unreadable(unreadable), *(_said_few(name, 1) for name in gone))
    return SeenPhotos(
        tuple(own.classes[label] for label in usable),
        tuple(photos),
        np.array([usable.index(each.label) for each in photos], np.int32),
        np.stack([seen[each.digest][:looks] for each in photos]),
        (*own.left_out, *filter(None, said)),
    )


def read_input(photo: OwnPhoto, side: int, channels: int = 1) -> np.ndarray:
    """A photo -> model input, float32 (side, side, channels).

    Raises:
        ImageError: it is damaged, or gone.
    """
    return read_example(photo.path, PHOTOS, side, channels)


def _looks(photo: OwnPhoto, seeing: Classifier, varied: int, strength: float) -> np.ndarray:
    """Features of a photo, of its mirror image and of varied ones, float32 (looks, values); what
    cannot be read has no numbers."""
    card = seeing.card
    try:
        plain = read_input(photo, *card.input_shape[1:])
    except ImageError:
        return np.full((2 + varied, *_shape(seeing)), np.nan, np.float32)
    looks = [plain, plain[:, ::-1]]
    if varied:
        looks += [*_varied(plain, varied, STANDARD.times(strength), int(photo.digest[:8], 16))]
    return np.stack([seeing.inspect(each, [card.features])[1][card.features] for each in looks])


def _varied(plain: np.ndarray, count: int, strength: PhotoAugmentation, seed: int) -> np.ndarray:
    """A photo (side, side, channels) varied (count, side, side, channels), every colour alike."""
    colors = np.rint(plain * 255).astype(np.uint8).transpose(2, 0, 1)
    many = (np.repeat(each[np.newaxis], count, axis=0) for each in colors)
    return np.concatenate(
        [
            augmented_photos(each, len(plain), np.random.default_rng(seed), strength)
            for each in many
        ],
        axis=3,
    )


def _shape(seeing: Classifier) -> tuple[int, ...]:
    card = seeing.card
    return next(layer.shape for layer in card.layers if layer.name == card.features)


def _digests(paths: Sequence[Path]) -> list[tuple[str, Path]]:
    return list(_readable(paths))


def _readable(paths: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    for path in paths:
        try:
            yield hashlib.sha256(path.read_bytes()).hexdigest(), path
        except OSError:  # gone meanwhile
            continue


def _shared(classes: Mapping[str, Mapping[str, Path]]) -> dict[str, list[str]]:
    """The photos that are in several classes, by digest, with the classes' names."""
    having = defaultdict(list)
    for name, photos in classes.items():
        for digest in photos:
            having[digest].append(name)
    return {digest: names for digest, names in having.items() if len(names) > 1}


def _said_twice(name: str, count: int) -> str:
    if not count:
        return ""
    photos = tr("1 photo is") if count == 1 else tr("{count:,} photos are", count=count)
    return tr("{name}: {photos} there more than once; each counts once.", name=name, photos=photos)


def _said_shared(
    classes: Mapping[str, Mapping[str, Path]], shared: Mapping[str, Sequence[str]]
) -> list[str]:
    if not shared:
        return []
    names = [name for name in classes if any(name in each for each in shared.values())]
    are = tr("1 photo is") if len(shared) == 1 else tr("{count:,} photos are", count=len(shared))
    return [
        tr(
            "{are} in several classes ({list}) and left out of all of them.",
            are=are,
            list=", ".join(names),
        )
    ]


def _said_few(name: str, count: int) -> str:
    if count >= _FEWEST:
        return ""
    has = tr("only 1 photo") if count else tr("no photo of its own")
    return tr(
        "{name} has {has} and is left out; with two or more it can be learned.", name=name, has=has
    )


def _said_unreadable(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return tr("1 photo cannot be read and is left out.")
    return tr("{count:,} photos cannot be read and are left out.", count=count)


def _said_many(name: str, count: int) -> str:
    if count <= MOST_OF_CLASS:
        return ""
    return tr(
        "{name} has {count:,} photos; {most_of_class:,} of them are learned from.",
        name=name,
        count=count,
        most_of_class=MOST_OF_CLASS,
    )


def _read(path: Path, model: str, strength: float) -> dict[str, np.ndarray]:
    """What was kept of this network; nothing where there is no such file, or a damaged one."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            if str(kept["model"]) != model or float(kept["strength"]) != strength:
                return {}
            return dict(zip(kept["digests"].tolist(), kept["features"], strict=True))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}


def _write(path: Path, model: str, strength: float, seen: Mapping[str, np.ndarray]) -> None:
    """Keep it for the next training; without it, that only takes longer."""
    looks = min(map(len, seen.values()))
    content = io.BytesIO()
    np.savez(
        content,
        model=np.array(model),
        strength=np.array(strength),
        digests=np.array(list(seen)),
        features=np.stack([each[:looks] for each in seen.values()]),
    )
    try:
        write_quickly(path, content.getvalue())
    except OSError:
        path.unlink(missing_ok=True)
