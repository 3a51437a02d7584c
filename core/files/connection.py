"""One page of the web, read by a thread that can be left behind: no server, proxy or name server
can hold whoever waits for it."""

import contextlib
import functools
import http.client
import queue
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from core.errors import StoppedError

# The network's errors alone: the disk's are told as such.
NO_ANSWER = (
    http.client.HTTPException,
    urllib.error.URLError,
    ConnectionError,
    TimeoutError,
    ValueError,
)
_LEAST = 1_000  # bytes a second; what comes more slowly has fallen silent
_POLL = 0.1  # s until it is asked whether to wait on
_BLOCK = 1 << 16  # bytes
_AHEAD = 4  # blocks that wait to be taken


@dataclass(frozen=True, slots=True)
class Head:
    """What comes before the content."""

    status: int
    headers: http.client.HTTPMessage


class Connection:
    """Asks for what comes after the first got bytes of address; a `with` block leaves it."""

    def __init__(self, address: str, got: int, seconds: float) -> None:
        """seconds: the longest without an answer, or in which next to nothing comes.

        Raises:
            ValueError: it is no address of the web.
        """
        headers = {"Range": f"bytes={got}-"} if got else {}
        self._request = urllib.request.Request(address, headers=headers)
        if self._request.type not in ("http", "https"):
            raise ValueError(address)
        self._seconds = seconds
        self._came: queue.Queue[Head | bytes | Exception] = queue.Queue(_AHEAD)
        self._left = threading.Event()
        self._sockets: list[socket.socket] = []
        self._renew()
        threading.Thread(target=self._run, name="connection", daemon=True).start()

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._end_sockets()

    def head(self, go_on: Callable[[], bool]) -> Head:
        """Wait for the answer.

        Args:
            go_on: asked many times a second whether to wait on.

        Raises:
            StoppedError: go_on said no.
            TimeoutError, and what the network's own modules raise: there is none.
        """
        came = self._next(go_on)
        if isinstance(came, Head):
            return came
        raise came if isinstance(came, Exception) else http.client.BadStatusLine("")

    def read(self, go_on: Callable[[], bool]) -> bytes:
        """Wait for the next piece of the content; empty at its end, wherever that is.

        Raises:
            StoppedError: go_on said no.
        """
        try:
            came = self._next(go_on)
        except TimeoutError:
            return b""
        if not isinstance(came, bytes):
            return b""
        self._count += len(came)
        if self._count >= _LEAST * self._seconds:
            self._renew()
        return came

    def _renew(self) -> None:
        self._count = 0
        self._latest = time.monotonic() + self._seconds

    def _next(self, go_on: Callable[[], bool]) -> Head | bytes | Exception:
        while time.monotonic() < self._latest:
            with contextlib.suppress(queue.Empty):
                return self._came.get(timeout=_POLL)
            if not go_on():
                raise StoppedError
        raise TimeoutError

    def _run(self) -> None:
        try:
            with self._open() as answer:
                self._put(Head(answer.status, answer.headers))
                while block := answer.read1(_BLOCK):
                    self._put(block)
            self._put(b"")
        except StoppedError:
            return
        except Exception as error:
            with contextlib.suppress(StoppedError):
                self._put(error)

    def _open(self) -> http.client.HTTPResponse:
        opener = urllib.request.build_opener(_WebOnly, _Watching(self._opened))
        try:
            return opener.open(self._request, timeout=self._seconds)
        except urllib.error.HTTPError as error:
            error.close()  # it is an answer too, and holds the connection
            raise

    def _opened(self, one: socket.socket) -> None:
        self._sockets.append(one)
        if self._left.is_set():  # it was not there yet
            self._end_sockets()

    def _end_sockets(self) -> None:
        for each in self._sockets:
            with contextlib.suppress(OSError):  # ended by itself
                each.shutdown(socket.SHUT_RDWR)  # which wakes whoever reads from it
            each.close()

    def _put(self, what: Head | bytes | Exception) -> None:
        while not self._left.is_set():
            with contextlib.suppress(queue.Full):
                return self._came.put(what, timeout=_POLL)
        raise StoppedError


def proxy_for(address: str) -> str:
    """Tell host and port of the proxy that this computer's settings name for an address; "" = it is
    asked for without one."""
    parts = urllib.parse.urlsplit(address)
    named = urllib.request.getproxies().get(parts.scheme, "")
    if not named or urllib.request.proxy_bypass(parts.netloc):
        return ""
    proxy = urllib.parse.urlsplit(named if "//" in named else f"//{named}")
    return proxy.netloc.rpartition("@")[2]  # a name and a password are nobody's business


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follows a page that has moved to another page of the web, and nowhere else."""

    def redirect_request(  # noqa: PLR0917 (urllib's own)
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not newurl.startswith(("http://", "https://")):
            fp.close()
            raise ValueError(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Watching(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Gives out each socket that it opens, so that another thread can end it."""

    def __init__(self, opened: Callable[[socket.socket], None]) -> None:
        super().__init__()
        self._opened = opened

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(functools.partial(_Plain, self._opened), req)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(functools.partial(_Secured, self._opened), req)


class _Announcing:
    """Tells of its socket as soon as it is connected; beside one of http.client's connections."""

    sock: socket.socket

    def __init__(self, opened: Callable[[socket.socket], None], host: str, timeout: float) -> None:
        super().__init__(host, timeout=timeout)  # type: ignore[call-arg]  # the connection's
        self._opened = opened

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]  # the connection's
        self._opened(self.sock)


class _Plain(_Announcing, http.client.HTTPConnection):
    pass


class _Secured(_Announcing, http.client.HTTPSConnection):
    pass
