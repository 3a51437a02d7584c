"""Hands for the tests of the command line, and of programs that Inkling writes."""

import json
import subprocess
import sys
from pathlib import Path


def objects(text: str) -> list[dict]:
    """What was printed, an object a line."""
    return [json.loads(line) for line in text.splitlines()]


def printed(folder: Path, *arguments: str, seconds: float = 120) -> list[str]:
    """The lines that Python prints for these arguments, in folder; it must end well."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()
