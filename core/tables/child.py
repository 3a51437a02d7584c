"""The child that answers about a folder for the window, which only reads what it says.

    core.tables.child REQUEST

REQUEST is a Request as JSON. On stdin: "pause" and "go on", a line each; the end of stdin ends it.
On stdout, an object a line: {"columns": {name: kind}}, {"total": pictures}, {"rows": [[file,
label, probability, verdict, error], ...]}, those of earlier runs first, which {"known": rows} ends,
and at last {"failed": sentence} or {"done": true}. What it has answered stays in the cache, and is
not asked again.
"""

import json
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeAlias

from core.errors import InklingError
from core.files.atomic import make_folder
from core.files.paths import cache_folder
from core.files.staging import remove
from core.files.table import Columns, Row
from core.models.classifier import Classifier
from core.tables.answering import columns_of, usual_jobs
from core.tables.engines.local import answer_here
from core.tables.parts import PARTS, Parts, PartWriter
from core.tables.sources import Source, walk
from core.user_data.custom_tasks import find_task

Shown: TypeAlias = tuple[str, str, float | None, str, str]
_AT_ONCE = 200  # rows in a line: what the window reads without a stutter
_LONGEST = 0.4  # s until the rows that are there are said
_MOST_KEPT = 20  # folders, whose answers are kept in the cache
_KINDS = {each.__name__: each for each in (str, int, float, bool)}


@dataclass(frozen=True, slots=True)
class Request:
    """folder: whose pictures. task: its name. model: the model's folder."""

    folder: str
    task: str
    model: str

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @property
    def table(self) -> Path:
        """Beside where its parts are kept."""
        name = blake2b(self.to_json().encode(), digest_size=12).hexdigest()
        return cache_folder() / "tables" / f"{name}.jsonl"


def kept_rows(request: Request, columns: Columns) -> Iterator[Row]:
    """The rows that were answered so far."""
    return Parts(request.table, columns).rows()


def columns_from(message: dict[str, str]) -> dict[str, type]:
    """The columns that the child has said."""
    return {name: _KINDS[kind] for name, kind in message.items()}


def main() -> None:
    """Answer the request that is the one argument."""
    speech = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a C library prints goes to stderr
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    said = _Speech(speech)
    request = Request(**json.loads(sys.argv[1]))
    going = threading.Event()
    going.set()
    listening = threading.Thread(target=_listen, args=(going,), daemon=True)
    listening.start()
    try:
        _answer(request, said, going)
        said.say(done=True)
    except InklingError as error:
        said.say(failed=str(error))
    listening.join()  # until the last word was heard: whoever started this ends it


class _Speech:
    """Writes messages, from any thread."""

    def __init__(self, stream: Any):
        self._stream = stream
        self._lock = threading.Lock()

    def say(self, **message: Any) -> None:
        with self._lock:
            self._stream.write(json.dumps(message).encode() + b"\n")
            self._stream.flush()

    def rows(self, rows: Iterable[Row]) -> None:
        shown: list[Shown] = []
        for row in rows:
            label = row["rows"] or row["label"]
            shown.append((row["file"], label, row.get("probability"), row["verdict"], row["error"]))
            if len(shown) == _AT_ONCE:
                self.say(rows=shown)
                shown = []
        self.say(rows=shown)


@dataclass(frozen=True, slots=True)
class _TellingWriter(PartWriter):
    """Says what it has written."""

    speech: _Speech

    def write(self, place: int, rows: Iterable[Row]) -> Path:
        rows = list(rows)
        path = PartWriter.write(self, place, rows)
        self.speech.rows(rows)
        return path


def _answer(request: Request, said: _Speech, going: threading.Event) -> None:
    task, classifier = find_task(request.task), Classifier(Path(request.model))
    classifiers = {task.name: classifier}
    columns = columns_of(classifiers)
    said.say(columns={name: kind.__name__ for name, kind in columns.items()})
    make_folder(request.table.parent)
    _forget_oldest(request)
    with Parts(request.table, columns) as parts:
        writer = parts.begin(task.name, {task.name: classifier.card.digest}, resume=True)
        threading.Thread(target=_count, args=(request.folder, said), daemon=True).start()
        said.rows(parts.rows())
        said.say(known=parts.kept)
        sources = _let_go(parts.missing(walk([request.folder])), going)
        telling = _TellingWriter(writer.folder, writer.run, said)
        jobs = usual_jobs()
        for _ in answer_here(sources, task, classifiers, telling, jobs=jobs, longest=_LONGEST):
            pass  # the writer has told


def _let_go(sources: Iterable[Source], going: threading.Event) -> Iterator[Source]:
    for source in sources:
        going.wait()
        yield source


def _count(folder: str, said: _Speech) -> None:
    said.say(total=sum(1 for _ in walk([folder])))


def _listen(going: threading.Event) -> None:
    for line in sys.stdin:
        going.clear() if line == "pause\n" else going.set()
    os._exit(0)  # the window is gone; the decoders end with their pipes


def _forget_oldest(request: Request) -> None:
    """All but the latest, and what is asked for now, however long ago that was answered."""
    found = request.table.parent.glob(f"*{PARTS}")
    others = [each for each in found if each.name != f"{request.table.name}{PARTS}"]
    for path in sorted(others, key=_written)[: -(_MOST_KEPT - 1)]:
        remove(path)


def _written(folder: Path) -> float:
    """When; another window may have removed it just now."""
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


if __name__ == "__main__":
    main()
