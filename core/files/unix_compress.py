"""Files of Unix compress (.Z), unpacked within a limit.

Inkling's own, because what is to be had on the shelf unpacks whatever comes, without end. The
method: Welch, "A technique for high-performance data compression", 1984; codes of 9 to 16 bits, in
groups of eight.
"""

_MAGIC = b"\x1f\x9d"
_CLEAR = 256
_FIRST_WIDTH, _LAST_WIDTH = 9, 16  # bits of a code


def uncompress(content: bytes, most: int) -> bytes:
    """Unpack a file's content.

    Raises:
        ValueError: it is no such file, is damaged, or would become more than most bytes.
    """
    if content[:2] != _MAGIC or len(content) < 3:
        raise ValueError("no file of compress")
    last, clears = content[2] & 0x1F, bool(content[2] & 0x80)
    if not _FIRST_WIDTH <= last <= _LAST_WIDTH:
        raise ValueError("codes of an unknown width")
    return _Unpacking(content, last, clears).run(most)


class _Unpacking:
    """Where the reading of a file stands. Places are counted in bits, behind the header."""

    def __init__(self, content: bytes, last: int, clears: bool):
        self._codes = content[3:]
        self._last, self._clears = last, clears
        self._place = self._group = 0
        self._reset()

    def run(self, most: int) -> bytes:
        unpacked: list[bytes] = []
        before = b""
        left = most
        while (code := self._next()) is not None:
            if code == _CLEAR and self._clears:
                self._align()
                self._reset()
                before = b""
                continue
            entry = self._entry(code, before)
            left -= len(entry)
            if left < 0:
                raise ValueError("larger than it may be")
            unpacked.append(entry)
            if before and len(self._table) < 1 << self._last:
                self._table.append(before + entry[:1])
            before = entry
        return b"".join(unpacked)

    def _reset(self) -> None:
        self._table = [bytes([value]) for value in range(256)]
        if self._clears:
            self._table.append(b"")  # the code that clears
        self._width = _FIRST_WIDTH

    def _next(self) -> int | None:
        if len(self._table) >= 1 << self._width and self._width < self._last:
            self._align()
            self._width += 1
        if self._place + self._width > 8 * len(self._codes):
            return None
        byte, bit = divmod(self._place, 8)
        self._place += self._width
        code = int.from_bytes(self._codes[byte : byte + 4], "little") >> bit
        return code & (1 << self._width) - 1

    def _align(self) -> None:
        """Go to the end of the group of eight codes: the rest of it is nothing."""
        group = 8 * self._width
        self._place += -(self._place - self._group) % group
        self._group = self._place

    def _entry(self, code: int, before: bytes) -> bytes:
        if code < len(self._table) and (code != _CLEAR or not self._clears):
            return self._table[code]
        if code == len(self._table) and before:
            return before + before[:1]
        raise ValueError("damaged")
