"""What the files of a model's folder were when it was kept: digests.json, SHA-256 of each.

    python -m core.models.digests FOLDER...

writes it for models that come with Inkling. A model that an older Inkling kept has none, and is
believed. The .npz files have checksums of their own, and change no answer.
"""

import dataclasses
import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.files.atomic import write_file
from core.files.json_file import MissingError, read_json

DIGESTS_FILE = "digests.json"
_VERSION = 1


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
    content = json.dumps(dataclasses.asdict(_Digests(_VERSION, files)), indent=1)
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
        return read_json(path.with_name(DIGESTS_FILE), _Digests, _VERSION).files.get(path.name, "")
    except MissingError:
        return None


def _is_covered(path: Path) -> bool:
    return path.name != DIGESTS_FILE and path.suffix != ".npz" and not path.name.startswith(".")


if __name__ == "__main__":
    for named in sys.argv[1:]:
        write_digests(Path(named))
