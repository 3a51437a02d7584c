"""Was a JPEG cut off, although libjpeg takes it for whole?

Where a file system filled the missing part with zeros, or a tool closed the file with an end
marker, libjpeg only warns, to nobody here, and makes up the rest: noise, or grey.
"""

import re

_END = b"\xff\xd9"
_SCAN = 0xDA
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})  # markers that stand alone
_ZEROS = 16  # bytes at the end that no camera writes
_LONGEST = 200  # bits that one block of pixels may take where all of it is one grey
_LEAST = 24  # bits that have to repeat


def is_cut_off(content: bytes, ends_in_grey: bool) -> bool:
    """Whether the pixels of a JPEG that could be decoded are not all there.

    ends_in_grey: the whole last row of blocks, 16 pixels high, is 128. So it is where libjpeg found
    no more data; in a picture that is really like that, each of its blocks has the same few bits.
    """
    start = _start_of_scan(content)
    if start is None:
        return False
    end = content.find(_END, start)
    if end < 0:
        return content.endswith(bytes(_ZEROS))
    return ends_in_grey and not _repeats(content[max(start, end - 2 * _LONGEST // 8 - 2) : end])


def _start_of_scan(content: bytes) -> int | None:
    """Where the first pixels are; a camera's small copy in the notes before them is passed over."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # a filler
            place += 1
        elif marker == _SCAN:
            return place
        elif marker in _NO_LENGTH:
            place += 2
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return None


def _repeats(data: bytes) -> bool:
    """Whether the last bits are one pattern, again and again; True where restarts hide it."""
    if re.search(b"\xff[\xd0-\xd7]", data):
        return True
    whole = bin(int.from_bytes(b"\1" + data.replace(b"\xff\0", b"\xff"), "big"))[3:]
    for padding in range(8):  # the last byte is filled up with ones
        bits = whole[: len(whole) - padding]
        for length in range(2, _LONGEST):
            last = bits[-max(2 * length, _LEAST) :]
            if last[length:] == last[:-length]:
                return True
        if bits[-1:] != "1":
            break
    return False
