"""A model on disk: a folder with model.tflite, model.keras, weights.npz and card.json; and
digests.json, SHA-256 of what its files were when it was kept.

    python -m core.models.card FOLDER...

writes the digests of models that come with Inkling. A model that an older Inkling kept has none,
and is believed. The .npz files have checksums of their own, and change no answer.
"""

import contextlib
import dataclasses
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta

from core.errors import ModelError
from core.files.atomic import write_file
from core.files.json_file import (
    MissingError,
    NewerError,
    UnreadableError,
    parse_json,
    read_json,
    read_limited,
)
from core.files.paths import SHIPPED_MODELS
from core.task import shown_classes
from core.translation import tr

CARD_FILE = "card.json"
LITERT_FILE = "model.tflite"
KERAS_FILE = "model.keras"
EVENTS_FOLDER = "events"  # what TensorBoard reads, where a model has it
CARD_VERSION = 1
_LARGEST_KERAS = 1 << 30  # bytes
# Fields that have another name in card.json, the one that older Inklings read and wrote.
_KEYS = {"energy_floor": "least_energy", "ood_threshold": "strangeness_limit"}
_FIELDS = {key: name for name, key in _KEYS.items()}
# What a card may say: no more than a window can show, and numbers that mean something.
_Text = Annotated[str, Meta(max_length=1_000)]
_Shape = Annotated[
    tuple[Annotated[int, Meta(ge=1, le=1 << 16)], ...], Meta(min_length=1, max_length=4)
]
_Figure = Annotated[int, Meta(ge=0, le=1 << 53)] | float

_Stamp = tuple[Path, str, int, int, int]  # with the digest, inode, size and time
# What model.tflite was when it was found to be what its card describes, so that the same is not
# looked through again. One that was changed just now might be changed again unnoticed.
_found_whole: set[_Stamp] = set()
_SETTLED = 2_000_000_000  # ns

DIGESTS_FILE = "digests.json"
_DIGESTS_VERSION = 1


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer worth showing. name: the exported output's. kind: Keras' class. shape: without N."""

    name: _Text
    kind: _Text
    shape: _Shape


@dataclass(frozen=True, slots=True)
class Card:
    """What is known about a model.

    title: as in the window. features: the layer before the last. temperature: what the logits
    were divided by. measured: figures on data the model never saw, shares between 0 and 1.
    digest: SHA-256 of model.tflite. energy_floor: log-sum-exp of the logits, which 95 % of the
    validation pictures exceed; None where it was not measured. ood_threshold: of the model's
    OOD score, 0..1, what at least 97 % of the validation pictures stay below; None = it cannot
    tell. neither: what an answer of its own is called that the score is the probability of; empty
    where it is none. origin: from whom the model came in a shared file; empty = it was trained
    here, or came with Inkling.
    """

    name: _Text
    title: _Text
    task: _Text
    network: _Text
    classes: Annotated[tuple[_Text, ...], Meta(min_length=1, max_length=1_000)]
    input_shape: _Shape
    layers: Annotated[tuple[Layer, ...], Meta(max_length=100)]
    features: _Text
    temperature: Annotated[float, Meta(gt=0, le=1e6)]
    trained_on: tuple[_Text, ...]
    settings: Mapping[str, Any]
    measured: Mapping[str, _Figure]
    digest: _Text
    energy_floor: Annotated[float, Meta(ge=-1e6, le=1e6)] | None = None
    ood_threshold: Annotated[float, Meta(ge=0, le=1)] | None = None
    neither: Annotated[str, Meta(max_length=100)] = ""
    origin: Annotated[str, Meta(max_length=100)] = ""
    version: int = CARD_VERSION

    @property
    def answers(self) -> tuple[str, ...]:
        """All that it can answer: the classes, and neither where that is one of them."""
        return (*self.classes, self.neither) if self.neither else self.classes

    @property
    def shown_classes(self) -> tuple[str, ...]:
        """Its classes as a person reads them."""
        return shown_classes(self.task, self.classes)

    def test_figure(self, figure: str) -> float | None:
        """What was measured on the model's test data, such as "accuracy"; None = nothing was."""
        named = (value for name, value in self.measured.items() if name.endswith(f"test_{figure}"))
        return next(named, None)

    def to_json(self) -> str:
        fields = {_KEYS.get(name, name): each for name, each in dataclasses.asdict(self).items()}
        if not self.origin:
            del fields["origin"]  # an older Inkling, too, reads what was trained here
        return json.dumps(fields, indent=2) + "\n"


def shipped_folders(task: str) -> list[Path]:
    """The folders of the models that came with Inkling for a task, the best network first."""
    folders = sorted(SHIPPED_MODELS.glob(f"{task}-*"))
    return [folder for folder in folders if folder.is_dir()]


def parse_card(content: bytes) -> Card:
    """Read what card.json says.

    Raises:
        UnreadableError: it cannot be understood.
    """
    return parse_json(content, Card, CARD_VERSION, _FIELDS)


def read_card(folder: Path) -> Card:
    """The card of the model in folder.

    Raises:
        ModelError: there is no card, it cannot be read, or a newer Inkling wrote it.
    """
    path = folder / CARD_FILE
    try:
        content = read_limited(path)
        card = parse_card(content)
    except NewerError as error:
        raise ModelError(
            tr("{path} {error}. Update Inkling to use it.", path=path, error=error)
        ) from error
    except UnreadableError as error:
        raise ModelError(advice(path, str(error))) from error
    _check_digest(path, content)
    return card


def read_litert(folder: Path, card: Card) -> bytes:
    """The content of model.tflite, checked against the card.

    Raises:
        ModelError: the file is missing, or is not the one that the card describes.
    """
    path = folder / LITERT_FILE
    with _opened(path) as file:
        stamp, content = _stamp(path, file, card), file.read()
    if stamp not in _found_whole:
        _note_whole(stamp, hashlib.sha256(content).hexdigest())
    return content


def check_litert(folder: Path, card: Card) -> None:
    """See that model.tflite is there and the one that the card describes, as read_litert does, but
    keep none of it.

    Raises:
        ModelError: it is not.
    """
    path = folder / LITERT_FILE
    with _opened(path) as file:
        stamp = _stamp(path, file, card)
        digest = "" if stamp in _found_whole else hashlib.file_digest(file, "sha256").hexdigest()
    if digest:
        _note_whole(stamp, digest)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise ModelError(advice(path, tr("is missing"))) from None
    except OSError as error:
        raise ModelError(advice(path, tr("cannot be read"))) from error


def _stamp(path: Path, file: BufferedReader, card: Card) -> _Stamp:
    status = os.fstat(file.fileno())
    return path, card.digest, status.st_ino, status.st_size, status.st_mtime_ns


def _note_whole(stamp: _Stamp, digest: str) -> None:
    path, expected, *_, changed = stamp
    if digest != expected:
        raise ModelError(advice(path, tr("is damaged")))
    if time.time_ns() - changed > _SETTLED:
        _found_whole.add(stamp)


def read_keras(folder: Path) -> bytes:
    """The content of model.keras, as it was when the model was kept.

    Raises:
        ModelError: the file is missing, or is another.
    """
    path = folder / KERAS_FILE
    try:
        content = read_limited(path, _LARGEST_KERAS)
    except UnreadableError as error:
        raise ModelError(advice(path, str(error))) from error
    _check_digest(path, content)
    return content


def advice(path: Path, what: str) -> str:
    """Say what is wrong with a model's file, and what to do."""
    if path.parent.parent == SHIPPED_MODELS:
        return tr(
            "{path} {what}. Install Inkling again to restore it, or choose another model.",
            path=path,
            what=what,
        )
    return tr("{path} {what}. Choose another model, or train one.", path=path, what=what)


@dataclass(frozen=True, slots=True)
class _Digests:
    """files: name -> SHA-256."""

    version: int
    files: Mapping[str, str]


def write_digests(folder: Path) -> None:
    """Note what the files are now.

    Raises:
        OSError: that was not written.
    """
    paths = [path for path in sorted(folder.iterdir()) if path.is_file() and _is_covered(path)]
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    content = json.dumps(dataclasses.asdict(_Digests(_DIGESTS_VERSION, files)), indent=1)
    write_file(folder / DIGESTS_FILE, f"{content}\n".encode())


def remove_digests(folder: Path) -> None:
    """Before a file is changed: a model without them is whole, one with others is not.

    Raises:
        OSError: they are still there.
    """
    (folder / DIGESTS_FILE).unlink(missing_ok=True)


def saved_digest(path: Path) -> str | None:
    """What the SHA-256 of a model's file was when the model was kept: "" = it was not there, None =
    an older Inkling kept it.

    Raises:
        UnreadableError: digests.json cannot be read or understood.
    """
    try:
        return read_json(path.with_name(DIGESTS_FILE), _Digests, _DIGESTS_VERSION).files.get(
            path.name, ""
        )
    except MissingError:
        return None


def _check_digest(path: Path, content: bytes) -> None:
    """See that a file is as it was when the model was kept.

    Raises:
        ModelError: it is not, or that cannot be told.
    """
    try:
        digest = saved_digest(path)
    except UnreadableError as error:
        raise ModelError(advice(path.with_name(DIGESTS_FILE), str(error))) from error
    if digest is not None and digest != hashlib.sha256(content).hexdigest():
        raise ModelError(advice(path, tr("is damaged (it is not as it was saved)")))


def _is_covered(path: Path) -> bool:
    return path.name != DIGESTS_FILE and path.suffix != ".npz" and not path.name.startswith(".")


if __name__ == "__main__":
    for named in sys.argv[1:]:
        write_digests(Path(named))
