"""A server on this computer with every fault that the internet has."""

import os

CONTENT = os.urandom(300_000)
GARBAGE = b"<html>Please log in</html>"


class Site:
    """What the server does: `behave` gets the handler and the number of the request, from 1."""

    def __init__(self) -> None:
        self.ranges: list[str | None] = []
        self.behave = whole

    @property
    def requests(self) -> int:
        return len(self.ranges)


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
