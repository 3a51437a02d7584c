"""A format's process that does what the name of its target says."""

import os
import sys
import time
from pathlib import Path

from core.errors import StoreError
from core.export.formats import answer


def write(model: Path, target: Path) -> str:
    print("Chatter of a library")
    if target.name == "refused":
        raise StoreError("The disk is full.")
    if target.name == "faulty":
        raise ZeroDivisionError
    if target.name == "crashed":
        os._exit(3)
    if target.name == "long":
        target.write_text("begun")
        time.sleep(60)
    target.write_text(model.name)
    return "It is there."


if __name__ == "__main__":
    sys.exit(answer(write, sys.argv[1:]))
