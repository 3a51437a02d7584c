"""The child that reads a shared file, which may be from anybody: what it costs is limited, and
whoever started it kills it where it takes too long.

    core.sharing.child look FILE
    core.sharing.child unpack FILE FOLDER DIGEST

On stdout one line of JSON: {"overview": ...} as core.sharing.format.Overview, {"unpacked": true},
or {"error": sentence}. DIGEST: of the manifest that was looked at.
"""

import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import InklingError, StoreError
from core.files.atomic import os_errors_as_store_errors
from core.files.limits import limit_memory, limited, own_stdout
from core.files.names import shown_name
from core.sharing.reading import SharedFile
from core.translation import tr

MEMORY_LIMIT = 3 << 29  # bytes
WORK_LIMITS = {"look": 30.0, "unpack": 300.0}  # s of work; a file of 2 GB is looked at in ten


def main() -> None:
    """Do what the arguments say."""
    answers = own_stdout()
    limit_memory(MEMORY_LIMIT)
    with limited(WORK_LIMITS[sys.argv[1]], clock=2 * WORK_LIMITS[sys.argv[1]]):
        try:
            said = answer(sys.argv[1:])
        except InklingError as error:
            said = {"error": str(error)}
    answers.write(json.dumps(said).encode() + b"\n")
    answers.flush()


def answer(arguments: Sequence[str]) -> dict[str, Any]:
    """What is said to these arguments.

    Raises:
        StoreError: the file is no shared file, or the folder cannot be written.
    """
    what, source, *rest = arguments
    shared = SharedFile(Path(source))
    try:
        if what == "look":
            return {"overview": dataclasses.asdict(shared.overview())}
        folder, digest = rest
        if shared.digest != digest:
            raise StoreError(
                tr(
                    "{source} is no longer the file that was looked at. Open it again; nothing was "
                    "changed.",
                    source=shown_name(source),
                )
            )
        with os_errors_as_store_errors(Path(folder).parent):
            shared.unpack(Path(folder))
        return {"unpacked": True}
    finally:
        shared.close()


if __name__ == "__main__":
    main()
