"""The worst pictures that the models of a training took for something else, kept beside its record:
with them the results of every earlier training can be looked at, also without the data."""

import base64
import binascii
import dataclasses
import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.json_file import UnreadableError, parse_json, read_limited
from core.files.paths import user_runs
from core.runs.log import RunRecord
from core.runs.protocol import Evaluated, Mistake
from core.task import TASKS

VERSION = 1
_MOST = 600  # pictures of a model
_LARGEST = 16 << 20  # bytes of the file
_WIDEST = 512  # px of a picture; models get 128 at most
_PNG_HEAD = struct.Struct(">8s4x4sII")  # its signature, the first chunk's name, width and height


@dataclass(frozen=True, slots=True)
class RunMistakes:
    """classes: the names of those that the models tell apart. candidate, current: each model's
    worst mistakes on the test pictures, the worst first."""

    classes: tuple[str, ...] = ()
    candidate: tuple[Mistake, ...] = ()
    current: tuple[Mistake, ...] = ()
    version: int = VERSION


def save_mistakes(
    record: RunRecord, classes: Sequence[str], evaluations: Sequence[Evaluated]
) -> None:
    """Keep the worst pictures of what was measured on the test pictures.

    Raises:
        StoreError: they were not saved; nothing else is changed.
    """
    worst = {
        each.model: each.figures.mistakes[:_MOST] for each in evaluations if each.data == "test"
    }
    kept = RunMistakes(tuple(classes), worst.get("candidate", ()), worst.get("current", ()))
    path = _path(record)
    with os_errors_as_store_errors(path.parent):
        make_folder(path.parent)
        write_file(path, json.dumps(dataclasses.asdict(kept)).encode())


def read_mistakes(record: RunRecord) -> RunMistakes:
    """Return what was kept of a training; of pictures none where there are none that can be
    believed."""
    try:
        kept = parse_json(read_limited(_path(record), _LARGEST), RunMistakes, VERSION)
    except UnreadableError:
        kept = RunMistakes()
    task = TASKS.get(record.task)
    classes = kept.classes or (task.classes if task else ())
    count = len(record.test_figures.get("confusion", ())) or len(classes)
    if len(classes) != count:
        classes = tuple(map(str, range(count)))
    return RunMistakes(classes, _small(kept.candidate), _small(kept.current))


def evaluations_with(record: RunRecord, mistakes: RunMistakes) -> list[Evaluated]:
    """Say again what was measured, with the pictures that were kept."""
    return [
        dataclasses.replace(
            each,
            figures=dataclasses.replace(each.figures, mistakes=getattr(mistakes, each.model)),
        )
        if each.data == "test"
        else each
        for each in record.evaluations()
    ]


def _small(mistakes: Sequence[Mistake]) -> tuple[Mistake, ...]:
    return tuple(each for each in mistakes if _is_small_png(each.png))


def _is_small_png(png: str) -> bool:
    try:
        head = base64.b64decode(png[:64], validate=True)
        signature, chunk, width, height = _PNG_HEAD.unpack_from(head)
    except (binascii.Error, struct.error):
        return False
    is_png = signature == b"\x89PNG\r\n\x1a\n" and chunk == b"IHDR"
    return is_png and 0 < width <= _WIDEST and 0 < height <= _WIDEST


def _path(record: RunRecord) -> Path:
    return user_runs(record.task) / f"{record.id}.mistakes"
