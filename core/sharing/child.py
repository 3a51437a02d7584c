"""The child that reads shared files, which may be from anybody: what one costs is limited, and
whoever started it kills it where it takes too long.

Requests come on stdin, a line of JSON each, until it ends: {"what": "look", "source": FILE}, and
{"what": "unpack" or "model", "source", "folder", "digest"}: all that is in it, or the model that
answers, goes into that folder, if the manifest still has that digest. On stdout a line of JSON for
each: {"overview": ...} as core.sharing.format.Overview, {"unpacked": true}, or {"error": sentence}.
"""

import contextlib
import dataclasses
import functools
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from core.errors import InklingError, StoreError
from core.files.atomic import os_errors_as_store_errors
from core.files.child import limit_memory, limited, own_stdout, write_answer
from core.files.names import shown_name
from core.images.decoder import ImageDecoder
from core.sharing.reading import SharedFile
from core.translation import tr

MEMORY_LIMIT = 3 << 29  # bytes
_DECODERS = 2
# s of work for a file; one of 2 GB is looked at in ten, 20,000 pictures are unpacked in 200.
WORK_LIMITS = {"look": 30.0, "model": 30.0, "unpack": 400.0}


def main() -> None:
    """Answer requests until stdin ends."""
    answers = own_stdout()
    limit_memory(MEMORY_LIMIT)
    with contextlib.ExitStack() as at_the_end:
        decoder = functools.cache(lambda: at_the_end.enter_context(ImageDecoder(_DECODERS)))
        for line in sys.stdin.buffer:
            request = json.loads(line)
            seconds = WORK_LIMITS[request["what"]]
            with limited(seconds, clock=2 * seconds):
                try:
                    said = answer(request, decoder)
                except InklingError as error:
                    said = {"error": str(error)}
            write_answer(answers, said)


def answer(request: Mapping[str, str], decoder: Callable[[], ImageDecoder]) -> dict[str, Any]:
    """What is said to a request. decoder: of the pictures in it, made when it is first needed.

    Raises:
        StoreError: the file is no shared file, or the folder cannot be written.
    """
    source = Path(request["source"])
    shared = SharedFile(source)
    try:
        if request["what"] == "look":
            return {"overview": dataclasses.asdict(shared.overview())}
        if shared.digest != request["digest"]:
            raise StoreError(
                tr(
                    "{file} is no longer the file that was looked at. Open it again; nothing was "
                    "changed.",
                    file=shown_name(source),
                )
            )
        folder = Path(request["folder"])
        with os_errors_as_store_errors(folder.parent):
            if request["what"] == "unpack":
                shared.unpack(folder, decoder())
            else:
                shared.unpack_models(folder, shared.models()[-1:])
        return {"unpacked": True}
    finally:
        shared.close()


if __name__ == "__main__":
    main()
