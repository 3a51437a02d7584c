"""`inkling data`: what can be learned from, whether it is here, and fetching what is not."""

import time
from collections.abc import Callable, Sequence

from core.cli.output import note, say, say_json, table
from core.datasets.catalogue import fetch, is_here, where
from core.datasets.original import megabytes
from core.datasets.registry import CATALOGUE
from core.errors import UsageError
from core.files.paths import find_file

_BETWEEN_LINES = 10.0  # s
_ALL_OF_PETS = "pets_more.zip"  # holds what the archives of this name's beginning are a part of


def data(names: Sequence[str], as_json: bool) -> int:
    """List every data set, or fetch those of these names that are not on this computer.

    Raises:
        UsageError: there is no data set of a name.
        DataError: one cannot be fetched, or is not what it should be.
        StoreError: the disk refuses it.
    """
    for name in names:
        if name not in CATALOGUE:
            raise UsageError(
                f"There is no data set '{name}'. Choose among: {', '.join(CATALOGUE)}."
            )
    for name in names:
        if not is_here(name) and not _is_in_another(name):
            title = CATALOGUE[name].title
            fetch(name, _telling(title, "fetched"), converting=_telling(title, "converted"))
    shown = names or tuple(CATALOGUE)
    if as_json:
        for name in shown:
            path = where(name)
            say_json({"name": name, "here": is_here(name), "file": str(path) if path else ""})
        return 0
    say(*table([("data set", "size", "licence", "where"), *(_row(name) for name in shown)]))
    return 0


def _is_in_another(name: str) -> bool:
    return name.startswith("pets_") and find_file(_ALL_OF_PETS) is not None


def _telling(title: str, what: str) -> Callable[[int, int], bool]:
    """Say now and then how much of a data set is fetched (bytes) or converted."""
    latest = time.monotonic()

    def tell(done: int, of: int) -> bool:
        nonlocal latest
        if time.monotonic() - latest > _BETWEEN_LINES:
            latest = time.monotonic()
            share = f" of {of:,}" if of else ""
            note(f"{title}: {done:,}{share} {what}")
        return True

    return tell


def _row(name: str) -> tuple[str, ...]:
    each = CATALOGUE[name]
    size = "" if each.is_made else megabytes(each)
    place = "always here" if each.is_made else str(where(name) or "not here")
    return (name, size, each.licence, place)
