"""Whatever a server does, whoever waits for it is let go at once, and in the end at any rate."""

import threading
import time

import pytest

from core.errors import StoppedError
from core.files.connection import Connection
from core.files.download import (
    BrokenOffError,
    OtherContentError,
    UnreachableError,
    download,
)
from tests.support.bad_servers import SERVERS, bad_server

NEVER_ACCEPTS = "never accepts"
PROMPT = 0.5  # s in which a stop is obeyed
ALL = {NEVER_ACCEPTS: None, **SERVERS}


def fetch(address, folder, **options):
    settings = {"is_right": lambda _path: False, "most": 100_000}
    download(address, folder / "file", **settings | options)


@pytest.mark.parametrize("name", ALL)
def test_a_stop_is_obeyed_at_once(name, tmp_path):
    stopped: list[float] = []

    def progress(_got: int, _of: int) -> bool:
        if not stopped and time.monotonic() > begun + 0.3:
            stopped.append(time.monotonic())
        return not stopped

    with bad_server(ALL[name]) as address:
        begun = time.monotonic()
        with pytest.raises(
            (StoppedError, OtherContentError, BrokenOffError, UnreachableError)
        ) as ended:
            fetch(address, tmp_path, progress=progress, seconds=15)
        if ended.type is StoppedError:
            assert time.monotonic() - stopped[0] < PROMPT
        else:
            assert time.monotonic() - begun < 5


@pytest.mark.parametrize("name", ALL)
def test_it_ends_by_itself(name, tmp_path):
    with bad_server(ALL[name]) as address:
        begun = time.monotonic()
        with pytest.raises((OtherContentError, BrokenOffError, UnreachableError)):
            fetch(address, tmp_path, seconds=0.5)
        assert time.monotonic() - begun < 8


@pytest.mark.parametrize("name", ["hangs at once", "drips one header", "hangs in the content"])
def test_no_thread_is_left(name, tmp_path):
    with bad_server(SERVERS[name]) as address, pytest.raises(StoppedError):
        fetch(address, tmp_path, progress=lambda _got, _of: False)
    deadline = time.monotonic() + 5
    while any(each.name == "connection" for each in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "7"])
def test_only_the_web_is_asked(address):
    with pytest.raises(ValueError, match=r".*"):
        Connection(address, 0, PROMPT)
