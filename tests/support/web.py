"""A server on this computer with every fault that the internet has."""

import contextlib
import functools
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

CONTENT = os.urandom(300_000)
GARBAGE = b"<html>Please log in</html>"


class Site:
    """What the server does: `behave` gets the handler and the number of the request, from 1."""

    def __init__(self) -> None:
        self.address = ""
        self.ranges: list[str | None] = []
        self.behave = whole

    @property
    def requests(self) -> int:
        return len(self.ranges)


@contextlib.contextmanager
def serving(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[str]:
    """Let answer reply to every request inside the block -> the server's address. The proxy of the
    computer, if there is one, is left out."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        # It ends when it looks whether to end: soon, for there are many such tests.
        serve = functools.partial(server.serve_forever, poll_interval=0.01)
        threading.Thread(target=serve, daemon=True).start()
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("no_proxy", "127.0.0.1")
            yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def send(handler, content: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in ({"Content_Length": str(len(content))} | headers).items():
        if value:
            handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(content)


def whole(handler, _number: int) -> None:
    """A good server, which can go on from anywhere."""
    asked = handler.headers.get("Range")
    if asked is None:
        send(handler, CONTENT)
        return
    start = int(asked.removeprefix("bytes=").rstrip("-"))
    if start >= len(CONTENT):
        send(handler, b"", 416, Content_Range=f"bytes */{len(CONTENT)}")
        return
    span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
    send(handler, CONTENT[start:], 206, Content_Range=span)


def cut_at(*places: int):
    """Each answer ends that far into the file, whatever was promised."""

    def behave(handler, number: int) -> None:
        asked = handler.headers.get("Range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        end = places[number - 1] if number <= len(places) else len(CONTENT)
        span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}" if asked else ""
        length = str(len(CONTENT) - start)
        status = 206 if asked else 200
        send(handler, CONTENT[start:end], status, Content_Length=length, Content_Range=span)

    return behave
