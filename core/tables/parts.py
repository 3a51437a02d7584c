"""The answers so far of a table in the making: parts of some hundred rows each in a folder beside
it, every one whole or not there, so that a run that was broken off can be resumed.

`answers.csv.parts/` has run.json, which says what was asked of which models, and the parts, named
after the run and their place in it. When all is answered, they become the table, and go.
"""

import contextlib
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path

import msgspec

from core.errors import StoreError, UsageError
from core.files.atomic import (
    make_folder,
    move,
    os_errors_as_store_errors,
    remove_in_one_step,
    write_file,
)
from core.files.json_file import UnreadableError, read_json
from core.files.staging import PART, abandoned_of, locked, remove, staging_name
from core.files.table import Columns, Row, check_table_name, read_table, write_table
from core.tables.sources import Source
from core.translation import tr

RUN_FILE = "run.json"
PARTS = ".parts"  # what a table's name gets for the folder of its parts
_RUN_VERSION = 1
_PART = ".jsonl"
_NEEDED = {"file", "size", "modified"}  # of a row, to know what it is of


@dataclass(frozen=True, slots=True)
class Asked:
    """What run.json says. task: its name, or "auto". models: each task's, by digest. extends:
    whether the rows of an older table of that name belong to it."""

    version: int
    task: str
    models: Mapping[str, str]
    extends: bool


@dataclass(frozen=True, slots=True)
class PartWriter:
    """Writes parts from any process that sees the folder. run: the number of the run."""

    folder: Path
    run: int

    def write(self, place: int, rows: Iterable[Row]) -> Path:
        """Write the part of that place among the run's, whole and on the disk.

        Raises:
            StoreError: it was not written.
        """
        content = b"".join(msgspec.json.encode(row) + b"\n" for row in rows)
        path = self.folder / f"{self.run:04}-{place:08}{_PART}"
        with os_errors_as_store_errors(self.folder):
            write_file(path, content)
        return path


class Parts:
    """What is known of a table in the making; a `with` block holds it against other processes."""

    def __init__(self, table: Path, columns: Columns):
        """table: where it will be.

        Raises:
            UsageError: no table can be written by that name, or in that folder.
        """
        check_table_name(table)
        if not table.parent.is_dir():
            raise UsageError(
                tr(
                    "There is no folder {parent} for the table. Make it, or give another name.",
                    parent=table.parent,
                )
            )
        self.table, self._columns = table, columns
        self.folder = table.with_name(f"{table.name}{PARTS}")
        self._known: dict[bytes, int] = {}  # of each file, what _state gave
        self._extends = False
        self._held = contextlib.ExitStack()
        self._is_held = False

    def begin(self, task: str, models: Mapping[str, str], resume: bool) -> PartWriter:
        """Begin, or go on where a run was broken off. models: as in Asked.

        Raises:
            UsageError: there is something to resume, and it was not asked for; or other models
                answered it.
            StoreError: it cannot be written there, or what is there cannot be read.
        """
        asked = Asked(_RUN_VERSION, task, models, resume and self.table.exists())
        with os_errors_as_store_errors(self.table.parent):
            if not self.folder.exists():
                self._check_older_table(asked)
                self._make(asked)
            elif not resume:
                raise UsageError(
                    tr(
                        "{name} has the answers of a run that was broken off. Add --resume to go "
                        "on with it, or remove that folder to begin anew.",
                        name=self.folder.name,
                    )
                )
            self._hold()
        self._check(asked)
        self._learn()
        return PartWriter(self.folder, 1 + max(map(_run_of, self._paths()), default=0))

    def __enter__(self) -> "Parts":
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_held and not self.has_answers:
            self._let_go()
        self._held.close()

    @property
    def has_answers(self) -> bool:
        """Whether there is something to go on from but the table itself."""
        return bool(self._paths())

    @property
    def kept(self) -> int:
        """How many files have a row already."""
        return len(self._known)

    def missing(self, sources: Iterable[Source]) -> Iterator[Source]:
        """Those of the sources that have no row, or were changed since; each name once."""
        for source in sources:
            key, state = _key_of(source.file), _state(source.size, source.modified)
            if self._known.get(key) != state:
                self._known[key] = state
                yield source

    def rows(self) -> Iterator[Row]:
        """Each file's latest row, in the order in which they were written; of the parts that are
        there now, for others may come meanwhile."""
        paths = self._paths()
        latest = {_key_of(row["file"]): place for place, row in enumerate(self._rows_in(paths))}
        for place, row in enumerate(self._rows_in(paths)):
            if latest[_key_of(row["file"])] == place:
                yield row

    def finish(self, rows: Iterable[Row]) -> None:
        """Write the table, and let the parts go; rows: those of rows(), looked at on their way.

        Raises:
            StoreError: it was not written, and the parts are still there.
        """
        write_table(self.table, self._columns, rows)
        self._let_go()

    def _let_go(self) -> None:
        self._held.close()
        self._is_held = False
        with contextlib.suppress(OSError):  # it would only be found as it is once more
            remove_in_one_step(self.folder)

    def _make(self, asked: Asked) -> None:
        staging = self.table.with_name(staging_name("staging"))
        try:
            make_folder(staging)
            write_file(staging / RUN_FILE, json.dumps(asdict(asked)).encode())
            move(staging, self.folder)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise

    def _hold(self) -> None:
        try:
            self._held.enter_context(locked(self.folder, patience=0))
            self._is_held = True
        except StoreError:
            raise UsageError(
                tr(
                    "Another Inkling is writing {name}. Wait for its end, or give another name for "
                    "the table.",
                    name=self.table.name,
                )
            ) from None
        for path in abandoned_of(PART, self.folder):
            remove(path)

    def _check(self, asked: Asked) -> None:
        try:
            before = read_json(self.folder / RUN_FILE, Asked, _RUN_VERSION)
        except UnreadableError as error:
            raise StoreError(
                tr(
                    "{folder} {error}. Move that folder away to begin anew.",
                    folder=self.folder / RUN_FILE,
                    error=error,
                )
            ) from error
        if (before.task, before.models) != (asked.task, asked.models):
            raise UsageError(_other_model(self.table))
        self._extends = before.extends

    def _check_older_table(self, asked: Asked) -> None:
        if asked.extends:
            digests = {"", *asked.models.values()}
            if any(row["digest"] not in digests for row in read_table(self.table, self._columns)):
                raise UsageError(_other_model(self.table))

    def _learn(self) -> None:
        for row in self._rows_in(self._paths()):
            self._known[_key_of(row["file"])] = _state(row["size"], row["modified"])

    def _rows_in(self, paths: Iterable[Path]) -> Iterator[Row]:
        if self._extends:
            yield from read_table(self.table, self._columns)
        for path in paths:
            yield from _rows_of(path)

    def _paths(self) -> list[Path]:
        return sorted(self.folder.glob(f"*{_PART}"))


def _rows_of(part: Path) -> list[Row]:
    """No rows where it is damaged: its files are asked about again."""
    try:
        rows = [msgspec.json.decode(line) for line in part.read_bytes().splitlines()]
        return [row for row in rows if isinstance(row, dict) and row.keys() >= _NEEDED]
    except (OSError, ValueError):
        return []


def _key_of(file: str) -> bytes:
    """What stands for a file's name where a million of them are to be known."""
    return blake2b(file.encode(), digest_size=16).digest()


def _state(size: int, modified: int) -> int:
    """One number instead of two: there may be a million of them."""
    return hash((size, modified))


def _run_of(part: Path) -> int:
    number = part.name.partition("-")[0]
    return int(number) if number.isdecimal() else 0


def _other_model(table: Path) -> str:
    return tr(
        "{table} was begun with another task or model, and answers of two are not mixed. "
        "Choose that one again by --task and --model, or give another name for the table.",
        table=table.name,
    )
