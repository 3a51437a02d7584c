"""Files that lie about their size, of any shape: none costs the window more than 64 MB."""

import contextlib
import io
import tracemalloc
import zipfile

from core.files.archive import open_archive, read_arrays, read_entry
from tests.support.bombs import MOST_GROWTH, array_that_claims, zip_of
from tests.torture.hunt import Hunt

_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_KINDS = ("<f4", "|u1", "<U9", "<U0", "<c16", "|O")
_MOST = 32 << 20  # bytes of arrays
_MOST_OF_ENTRY = 8 << 20  # bytes; as corrections are read


def attack(hunt: Hunt) -> None:
    while not hunt.over:
        content = _lying(hunt)
        hunt.trying(content)
        tracemalloc.start()
        with contextlib.suppress(Exception):  # refused, as it may be
            read_arrays(io.BytesIO(content), _MOST)
        with contextlib.suppress(Exception), open_archive(io.BytesIO(content), 1000) as archive:
            for name in archive.namelist():
                read_entry(archive, name, _MOST_OF_ENTRY)
        asked = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        if asked > MOST_GROWTH:
            hunt.found(f"{asked / 1e6:.0f} MB were asked for", content)


def _lying(hunt: Hunt) -> bytes:
    """A zip file with an array in it, one of whose sizes may be a lie, and some bits flipped."""
    chance = hunt.chance
    real = int(10 ** chance.uniform(0, 8.2))
    claimed = chance.choice([real, int(10 ** chance.uniform(0, 12))])
    array = array_that_claims(f"({claimed},)", bytes(real), chance.choice(_KINDS))
    size = chance.choice([None, len(array), int(10 ** chance.uniform(0, 9))])
    content = bytearray(zip_of(chance.choice(_PACKINGS), {"a.npy": array}, size))
    for _ in range(chance.choice([0, 0, 1, 4])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)
