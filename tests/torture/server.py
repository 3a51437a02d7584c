"""Servers that hold whoever asks them, stopped at any moment: obeyed within half a second, beside
what a busy computer has others do first."""

import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from core.errors import StoppedError
from core.files.download import BrokenOffError, OtherContentError, UnreachableError, download
from tests.support.bad_servers import SERVERS, bad_server
from tests.torture.hunt import Hunt

_PROMPT = 0.5  # s
_ENDS = (BrokenOffError, OtherContentError, StoppedError, UnreachableError)


def attack(hunt: Hunt) -> None:
    os.environ["no_proxy"] = "127.0.0.1"
    with tempfile.TemporaryDirectory() as folder:
        while not hunt.over:
            name = hunt.chance.choice([None, *SERVERS])
            hunt.trying((name or "never accepts").encode())
            with _apart(name) as address:
                late = _late(address, Path(folder) / "file", hunt.chance.uniform(0, 1))
            if late > _PROMPT:
                hunt.found(f"{name}: a stop was obeyed after {late:.1f} s")


@contextlib.contextmanager
def _apart(name: str | None) -> Iterator[str]:
    """A server in a process of its own, as servers are: its work does not hold ours up."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with bad_server(SERVERS[name] if name else None) as address:
                os.write(writing, address.encode())
                time.sleep(60)
        finally:
            os._exit(0)
    try:
        yield os.read(reading, 100).decode()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)


def _late(address: str, target: Path, patience: float) -> float:
    """How long after it was told to stop a download went on, in s."""
    stop = time.monotonic() + patience
    held_up = _held_up()

    def goes_on(_got: int, _of: int) -> bool:
        nonlocal held_up
        held_up = _held_up() if time.monotonic() < stop else held_up
        return time.monotonic() < stop

    with contextlib.suppress(*_ENDS):
        download(address, target, is_right=lambda _: False, most=100_000, progress=goes_on)
    return time.monotonic() - stop - (_held_up() - held_up)


def _held_up() -> float:
    """How long this process's threads had work and no processor, in s, where the system tells."""
    waits = 0
    for each in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # that thread has just ended
            waits += int(each.read_text().split()[1])
    return waits / 1e9
