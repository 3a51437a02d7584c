"""The bundle's trainer, in a folder laid out as the bundle is; only uv and the trainer stand in."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from core.runs import protocol
from core.runs.settings import RunSettings
from tests.support.paths import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="what stands in is a shell script")

SETTINGS = RunSettings("digits", "mlp", "somewhere")
# uv's first step makes the environment: its Python says what it is told, and where it ends.
MAKES = """#!/bin/sh
case "$*" in
*venv*)
    for place; do :; done
    mkdir -p "$place/bin"
    cp "$(dirname "$0")/says" "$place/bin/python";;
esac
"""
SAYS = '#!/bin/sh\necho \'{"event": "ready", "version": 1}\'\nexec cat\n'


class Bundle:
    """A folder as a bundle's, and the program in it."""

    def __init__(self, folder: Path):
        self._folder = folder
        shutil.copytree(ROOT / "core", folder / "core", ignore=shutil.ignore_patterns("training"))
        (folder / "trainer.txt").write_text("keras")
        (folder / "constraints.txt").write_text("keras==3")
        self.write("says", SAYS)
        self.write("uv", MAKES)

    def write(self, name: str, script: str) -> None:
        (self._folder / name).write_text(script)
        (self._folder / name).chmod(0o755)

    def start(self) -> subprocess.Popen:
        child = self._folder / "core" / "files" / "child.py"
        return subprocess.Popen(
            [sys.executable, "-P", child, "core.runs.fetched_trainer"],
            env={**os.environ, "PYTHONPATH": str(self._folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def told(self, *commands: protocol.Command) -> tuple[list[str], int]:
        """All that it says to these commands, and its exit status."""
        said, _ = (process := self.start()).communicate(lines(*commands), timeout=60)
        return said.splitlines(), process.returncode


def lines(*commands: protocol.Command) -> str:
    return "".join(f"{protocol.to_json(command)}\n" for command in commands)


def works(said: list[str]) -> list[str]:
    return [line for line in said if '"working"' in line]


@pytest.fixture
def bundle(tmp_path):
    return Bundle(tmp_path / "bundle")


@pytest.fixture
def kept(home) -> Path:
    """Where it is kept what was fetched."""
    return home / "data" / "inkling" / "trainer"


def test_who_trains_first_fetches_and_then_the_trainer_hears_all(bundle, kept):
    bundle.write("uv", f"{MAKES}sleep 0.3\n")
    process = bundle.start()
    process.stdin.write(lines(SETTINGS))
    process.stdin.flush()
    said = [process.stdout.readline()]
    while '"ready"' not in said[-1]:
        said.append(process.stdout.readline())
    rest, _ = process.communicate(lines(protocol.Pause()), timeout=60)

    assert protocol.parse_message(said[0]) == protocol.Working("trainer", 0.0)
    assert rest == lines(SETTINGS, protocol.Pause())
    assert process.returncode == 0
    assert (kept / "ready").read_text() == "keraskeras==3"

    said, status = bundle.told(SETTINGS)
    assert (works(said), status) == ([], 0)


def test_nothing_is_fetched_until_somebody_trains(bundle, kept):
    assert bundle.told() == ([], 1)
    assert not kept.exists()


def test_without_the_internet_it_says_so_and_goes_on_the_next_time(bundle, kept):
    bundle.write("uv", "#!/bin/sh\nexit 2\n")
    process = bundle.start()
    process.stdin.write(lines(SETTINGS))
    process.stdin.flush()
    *_, last = process.stdout.read().splitlines()
    process.communicate(timeout=60)
    assert protocol.parse_message(last) == protocol.Failed(
        "What the training needs could not be fetched. It needs the internet once and 2 GB of "
        "disk. Your model is unchanged; press Start, and it goes on."
    )
    assert process.returncode == 1
    assert not (kept / "ready").exists()

    bundle.write("uv", MAKES)
    process = bundle.start()
    process.stdin.write(lines(SETTINGS))
    process.stdin.flush()
    while '"ready"' not in process.stdout.readline():
        pass
    process.communicate(timeout=60)
    assert (kept / "ready").exists()


@pytest.mark.parametrize("leaves", [False, True])
def test_who_cancels_or_is_gone_waits_for_nothing(bundle, kept, leaves):
    bundle.write("uv", "#!/bin/sh\nexec sleep 100\n")
    process = bundle.start()
    process.stdin.write(lines(SETTINGS))
    process.stdin.flush()
    process.stdout.readline()
    (uv,) = psutil.Process(process.pid).children()
    said, _ = process.communicate("" if leaves else lines(protocol.Cancel()), timeout=60)
    assert protocol.parse_message(said.splitlines()[-1]) == protocol.Cancelled()
    assert not uv.is_running()
    assert not (kept / "ready").exists()


def test_another_version_of_the_libraries_is_fetched_anew(bundle, kept):
    kept.mkdir(parents=True)
    (kept / "ready").write_text("keraskeras==2")
    bundle.write("uv", "#!/bin/sh\nexit 2\n")
    said, status = bundle.told(SETTINGS)
    assert status == 1
    assert works(said)
