"""What a shared file is: a zip that ends in .inkling, with a manifest that says what is in it.

`manifest.json` has the format's version, who shared what and when, the presets that go along, and
of every other entry its size and SHA-256. These have the names that they have in the user's data:
`examples/<class>/<id>.png` and `.json`, `corrections/<class>/<id>.png` and `.json`,
`models/<version>/card.json` and `model.tflite`, `runs/<id>.json`, `lessons/<name>.md`.
docs/decisions/0027-a-shared-file.md and 0032-presets-are-handed-out.md say why.
"""

import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated

from msgspec import Meta

from core.files.json_file import DamagedError
from core.files.names import is_clean_name, name_of
from core.models.card import CARD_FILE, LITERT_FILE
from core.runs.own_presets import OwnPreset, in_words
from core.runs.presets import given_presets
from core.task import DRAWINGS, PHOTOS, TASKS

SUFFIX = ".inkling"
MANIFEST = "manifest.json"
FORMAT_VERSION = 2  # of a file with presets; what has none is written, and read, as the first
_WITHOUT_PRESETS = 1
MOST_ENTRIES = 50_000
MOST_PRESETS = 50
LARGEST_FILE = 2 << 30  # bytes
LARGEST_ENTRY = {  # bytes, by how the name ends
    ".png": 8 << 20,  # a photo of 512 px has at most 0.8 MB
    ".json": 4 << 20,
    ".md": 1 << 18,
    ".tflite": 64 << 20,  # the largest that is learned here has 14 MB
}
LARGEST_MANIFEST = 12 << 20
MOST_BYTES = 4 << 30  # of everything that is unpacked
_PICTURES = ("examples/", "corrections/")
_CLASS = r"[^/\\\x00-\x1f]{1,250}"
_ID = r"[0-9a-f]{12,40}"
_NAMES = re.compile(
    rf"(?:examples|corrections)/{_CLASS}/{_ID}\.(?:png|json)"
    rf"|models/[\w-]{{1,120}}/(?:{re.escape(CARD_FILE)}|{re.escape(LITERT_FILE)})"
    rf"|runs/{_ID}\.json"
    r"|lessons/[\w-]{1,120}\.md"
)
_Text = Annotated[str, Meta(max_length=200)]
_Count = Annotated[int, Meta(ge=0, le=LARGEST_FILE)]


@dataclass(frozen=True, slots=True)
class Entry:
    """size: in bytes. sha256: in hexadecimal."""

    size: _Count
    sha256: _Text


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says.

    task, title, kind, classes: of the task; all empty where there is none in the file. writer: who
    shared it, as they call themselves. when: ISO 8601. inkling: the version that wrote it.
    current: the name of the model that answers, where it is in the file. presets: of the person's
    own, for trainings of the task.
    """

    task: _Text
    title: _Text
    kind: _Text
    classes: Annotated[tuple[_Text, ...], Meta(max_length=1_000)]
    writer: _Text
    when: _Text
    inkling: _Text
    entries: Mapping[str, Entry]
    current: _Text = ""
    presets: Annotated[tuple[OwnPreset, ...], Meta(max_length=MOST_PRESETS)] = ()
    version: int = FORMAT_VERSION

    def to_json(self) -> bytes:
        """Without presets as an Inkling that knows of none writes it, which so can read it."""
        fields = dataclasses.asdict(self)
        if not self.presets:
            del fields["presets"]
            fields["version"] = _WITHOUT_PRESETS
        return json.dumps(fields).encode()


@dataclass(frozen=True, slots=True)
class SharedModel:
    """A model in a shared file. accuracy: as its card says, 0..1; None = it says nothing."""

    name: str
    title: str
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What is in a shared file, before anything of it is taken over.

    models: the one that answers last. examples: of the task, by class. corrections, runs: how many.
    seconds: that its trainings took together. lessons: their names. size: of the file, in bytes.
    digest: of the manifest, SHA-256. presets: as they may be believed.
    """

    task: str
    title: str
    kind: str
    classes: tuple[str, ...]
    writer: str
    when: str
    size: int
    digest: str
    examples: Mapping[str, int] = field(default_factory=dict)
    corrections: int = 0
    models: tuple[SharedModel, ...] = ()
    runs: int = 0
    seconds: float = 0.0
    lessons: tuple[str, ...] = ()
    presets: tuple[OwnPreset, ...] = ()

    @property
    def pictures(self) -> int:
        """Examples and corrections."""
        return sum(self.examples.values()) + self.corrections


def presets_in_words(seen: Overview) -> list[str]:
    """What each of its presets sets and locks."""
    given = given_presets(seen.task, seen.kind)
    return [in_words(each, given) for each in seen.presets]


def is_known(name: str) -> bool:
    """Whether a shared file may have an entry of that name, which then leads nowhere else."""
    return _NAMES.fullmatch(name) is not None and not {"..", "."} & set(name.split("/"))


def check_task(about: Manifest) -> None:
    """See that the task is one that there can be here.

    Raises:
        DamagedError: it is not.
    """
    bundled = TASKS.get(about.task)
    if about.kind not in (DRAWINGS, PHOTOS) or (bundled and bundled.kind != about.kind):
        raise DamagedError("kind")
    classes = {name_of(name.split("/")[1]) for name in about.entries if name.startswith(_PICTURES)}
    check_names(about.title, about.writer, *about.classes, *classes)
    try:
        datetime.fromisoformat(about.when)
    except ValueError as error:
        raise DamagedError("when") from error


def check_names(*names: str) -> None:
    """See that they can be shown as they are: one line, and nothing in it that cannot be seen.

    Raises:
        DamagedError: they cannot.
    """
    if not all(map(is_clean_name, names)):
        raise DamagedError("names")
