"""Servers that hold whoever asks them: each is what one does with a connection that was made."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

Serve = Callable[[socket.socket], None]
_LONG = 20.0  # s; longer than any test waits
_OK = b"HTTP/1.1 200 OK\r\n"


def _hang(_client: socket.socket) -> None:
    time.sleep(_LONG)


def _then_hang(start: bytes) -> Serve:
    def serve(client: socket.socket) -> None:
        client.sendall(start)
        time.sleep(_LONG)

    return serve


def _drip(start: bytes, drop: bytes, pause: float = 0.05) -> Serve:
    def serve(client: socket.socket) -> None:
        client.sendall(start)
        while True:
            client.sendall(drop)
            time.sleep(pause)

    return serve


def _answer(content: bytes) -> Serve:
    def serve(client: socket.socket) -> None:
        client.recv(10_000)
        client.sendall(content)

    return serve


def _endless_headers(client: socket.socket) -> None:
    client.sendall(_OK)
    for number in range(10_000_000):
        client.sendall(b"X-%d: %s\r\n" % (number, b"y" * 60))


_CHUNKED = _OK + b"Transfer-Encoding: chunked\r\n\r\n"
_SIZED = _OK + b"Content-Length: 10000\r\n\r\n"
_MOVED = b"HTTP/1.1 302 Found\r\nLocation: /%s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

SERVERS: dict[str, Serve] = {
    "hangs at once": _hang,
    "hangs inside the first line": _then_hang(b"HTTP/1.1 2"),
    "hangs inside the headers": _then_hang(_OK + b"Content-Le"),
    "hangs after the headers": _then_hang(_SIZED),
    "hangs in the content": _then_hang(_SIZED + b"x" * 5000),
    "drips the first line": _drip(b"HTTP/1.1 200 O", b"K"),
    "drips one header": _drip(_OK + b"X: ", b"y"),
    "drips headers": _drip(_OK, b"X: y\r\n", 0.2),
    "drips content": _drip(_SIZED, b"x"),
    "drips chunks": _drip(_CHUNKED, b"1\r\nx\r\n"),
    "hangs inside a chunk": _then_hang(_CHUNKED + b"ffff\r\nx"),
    "headers without end": _endless_headers,
    "chunks without end": _drip(_CHUNKED, b"5\r\nxxxxx\r\n", 0.0),
    "content without end": _drip(_OK + b"\r\n", b"x" * 10_000, 0.0),
    "moves without end": _answer(_MOVED % b"again"),
    "goes on from nowhere": _answer(
        b"HTTP/1.1 416 No\r\nContent-Range: bytes */7\r\nContent-Length: 0\r\n\r\n"
    ),
    "closes in the middle": _answer(_SIZED + b"x" * 5000),
    "closes at once": _answer(b""),
    "gzip": _answer(_OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b\x08"),
    "a page to log in": _answer(_OK + b"Content-Length: 5\r\n\r\n<html"),
    "no HTTP": _answer(b"220 mail.example ESMTP\r\n" * 10),
}


@contextlib.contextmanager
def bad_server(serve: Serve | None) -> Iterator[str]:
    """Serve everybody in that way inside the block -> the address. None: takes no connection."""
    with socket.socket() as listening, pytest.MonkeyPatch.context() as environment:
        environment.setenv("no_proxy", "127.0.0.1")
        listening.bind(("127.0.0.1", 0))
        listening.listen(0 if serve is None else 16)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/file"
        if serve is None:
            with contextlib.ExitStack() as waiting:  # fill the queue of those who wait to be taken
                for _ in range(4):
                    one = waiting.enter_context(socket.socket())
                    one.setblocking(False)
                    one.connect_ex(listening.getsockname())
                yield address
            return
        threading.Thread(target=_accept, args=(listening, serve), daemon=True).start()
        yield address


def _accept(listening: socket.socket, serve: Serve) -> None:
    def answer(client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            serve(client)

    with contextlib.suppress(OSError):  # the block has ended
        while True:
            client, _ = listening.accept()
            threading.Thread(target=answer, args=(client,), daemon=True).start()
