"""Which pictures are learned from, and which are only measured with."""

import hashlib


def held_out(identifier: str) -> bool:
    """Whether a picture belongs to the fixed fifth that is only measured with, whatever other
    pictures there are and in whatever order they came."""
    return hashlib.sha256(identifier.encode()).digest()[0] % 5 == 0
