"""Tables for other programs, a row a thing: CSV, JSON lines or Parquet, as the file's name ends.

columns are what a row has, name -> str, int, float or bool, in their order. In a row, None is what
is not known; a text that is not known is empty. Rows are written and read one after another, so a
table may be larger than memory.
"""

import contextlib
import csv
import io
import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

from core.errors import StoreError, UsageError
from core.files.atomic import save_as
from core.translation import tr

if TYPE_CHECKING:
    import pyarrow

Columns: TypeAlias = Mapping[str, type]
Row: TypeAlias = Mapping[str, Any]

# What makes a spreadsheet run a cell instead of showing it (OWASP, "CSV Injection"), in its wide
# forms too, and what hides that from the eye.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_AT_ONCE = 5_000  # rows of a Parquet file that are in memory
_LONGEST_LINE = 10_000_000  # characters: no row of Inkling's comes near


@dataclass(frozen=True, slots=True)
class _Format:
    """read raises nearly anything where the file is no such table."""

    write: Callable[[BinaryIO, Columns, Iterable[Row]], None]
    read: Callable[[BinaryIO, Columns], Iterator[Row]]


def check_table_name(path: Path) -> None:
    """See that a table of this name can be written here.

    Raises:
        UsageError: its name ends in no format, or what writes that format is not installed; or it
            is a folder.
    """
    if path.suffix.lower() not in _FORMATS:
        raise UsageError(
            tr(
                "'{path}' says no format. Give a name that ends in {list}.",
                path=path.name,
                list=", ".join(_FORMATS),
            )
        )
    if path.is_dir():
        raise UsageError(tr("{path} is a folder. Give another name for the table.", path=path.name))
    if path.suffix.lower() == ".parquet":
        _pyarrow()


def write_table(path: Path, columns: Columns, rows: Iterable[Row]) -> None:
    """Write all rows, in one step.

    Raises:
        UsageError: as check_table_name.
        StoreError: "Not saved: ..."; an older file of that name is as it was.
    """
    check_table_name(path)
    write = _FORMATS[path.suffix.lower()].write
    save_as(path, lambda file: write(file, columns, rows))


def read_table(path: Path, columns: Columns) -> Iterator[Row]:
    """The rows of a table that write_table wrote with these columns.

    Raises:
        UsageError: as check_table_name.
        StoreError: it is not there, or is not such a table.
    """
    check_table_name(path)
    read = _FORMATS[path.suffix.lower()].read
    try:
        with path.open("rb") as file:
            yield from read(file, columns)
    except GeneratorExit:
        raise
    except Exception as error:  # what the readers raise has no end
        raise StoreError(
            tr(
                "{path} is not a table with the columns that are wanted here. Give another name "
                "for the table.",
                path=path.name,
            )
        ) from error


def write_csv(file: BinaryIO, columns: Columns, rows: Iterable[Row]) -> None:
    """Write CSV (RFC 4180), with the mark by which Excel knows UTF-8.

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    with _as_text(file) as text:
        writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
        writer.writerow(columns)
        for row in rows:
            writer.writerow(_cell(row.get(name)) for name in columns)


@contextlib.contextmanager
def _as_text(file: BinaryIO) -> Iterator[io.TextIOWrapper]:
    """The file as text, for the block; closing it is left to whoever opened it."""
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    try:
        yield text
    finally:
        text.detach()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return _harmless(value) if isinstance(value, str) else value


def _harmless(text: str) -> str:
    """With an apostrophe before a formula, and before what itself begins with such apostrophes, so
    that both come back as they were."""
    is_formula = text.lstrip("'").lstrip(" ").startswith(_FORMULA_STARTS)
    return f"'{text}" if is_formula else text


def _as_it_was(text: str) -> str:
    """What _harmless was given."""
    return text[1:] if text.startswith("'") and _harmless(text[1:]) == text else text


def _read_csv(file: BinaryIO, columns: Columns) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_LINE)
    with _as_text(file) as text:
        cells = csv.DictReader(text)
        if cells.fieldnames != [*columns]:
            raise ValueError(cells.fieldnames)
        for row in cells:
            yield {name: _value(row[name], kind) for name, kind in columns.items()}


def _value(cell: str, kind: type) -> Any:
    if kind is str:
        return _as_it_was(cell)
    if not cell:
        return None
    return cell == "True" if kind is bool else kind(cell)


def _write_lines(file: BinaryIO, columns: Columns, rows: Iterable[Row]) -> None:
    for row in rows:
        line = {name: row.get(name) for name in columns}
        file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")


def _read_lines(file: BinaryIO, columns: Columns) -> Iterator[Row]:
    while line := file.readline(_LONGEST_LINE):
        row = json.loads(line)
        yield {name: row[name] for name in columns}


def _write_parquet(file: BinaryIO, columns: Columns, rows: Iterable[Row]) -> None:
    arrow = _pyarrow()
    from pyarrow.parquet import ParquetWriter

    kinds = {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_()}
    schema = arrow.schema([(name, kinds[kind]) for name, kind in columns.items()])
    left = iter(rows)
    with ParquetWriter(file, schema, compression="zstd") as writer:
        while batch := list(itertools.islice(left, _AT_ONCE)):
            writer.write_batch(arrow.RecordBatch.from_pylist(batch, schema))


def _read_parquet(file: BinaryIO, columns: Columns) -> Iterator[Row]:
    _pyarrow()
    from pyarrow.parquet import ParquetFile

    for batch in ParquetFile(file).iter_batches(_AT_ONCE, columns=[*columns]):
        for row in batch.to_pylist():
            yield {name: row[name] for name in columns}


def _pyarrow() -> "pyarrow":
    try:
        import pyarrow
    except ImportError:
        raise UsageError(
            tr(
                "Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a "
                "name that ends in .csv or .jsonl."
            )
        ) from None
    return cast("pyarrow", pyarrow)


_FORMATS = {
    ".csv": _Format(write_csv, _read_csv),
    ".jsonl": _Format(_write_lines, _read_lines),
    ".parquet": _Format(_write_parquet, _read_parquet),
}
