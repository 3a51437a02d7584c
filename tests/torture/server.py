"""Servers that hold whoever asks them, stopped at any moment: obeyed within half a second."""

import contextlib
import tempfile
import time
from pathlib import Path

from core.files.connection import StoppedError
from core.files.download import BrokenOffError, OtherContentError, UnreachableError, download
from tests.support.bad_servers import SERVERS, bad_server
from tests.torture.hunt import Hunt

_PROMPT = 0.5  # s
_ENDS = (BrokenOffError, OtherContentError, StoppedError, UnreachableError)


def attack(hunt: Hunt) -> None:
    with tempfile.TemporaryDirectory() as folder:
        while not hunt.over:
            name = hunt.chance.choice([None, *SERVERS])
            hunt.trying((name or "never accepts").encode())
            with bad_server(SERVERS[name] if name else None) as address:
                late = _late(address, Path(folder) / "file", hunt.chance.uniform(0, 1))
            if late > _PROMPT:
                hunt.found(f"{name}: a stop was obeyed after {late:.1f} s")


def _late(address: str, target: Path, patience: float) -> float:
    """How long after it was told to stop a download went on, in s."""
    stop = time.monotonic() + patience
    with contextlib.suppress(*_ENDS):
        download(
            address,
            target,
            is_right=lambda _: False,
            most=100_000,
            progress=lambda _got, _of: time.monotonic() < stop,
        )
    return time.monotonic() - stop
