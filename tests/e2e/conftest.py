"""Windows of the whole program go when their test is over, as those of the window's tests do; and a
real screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.support.paths import ROOT
from tests.support.windows import delete_closed_windows


@pytest.fixture(autouse=True)
def windows_go(qapp):
    yield
    delete_closed_windows()


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """The name of a display of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def on_screen(screen, home) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a module of the tests on it: its name, its arguments, and what it reads."""

    def run(module: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", f"tests.e2e.{module}", *arguments],
            input=given,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen},
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )

    return run
