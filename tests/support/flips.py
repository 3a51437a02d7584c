"""Single bits of a file that were turned round, as a failing disk does."""


def flipped(content: bytes, bit: int) -> bytes:
    """The content with one bit turned round."""
    turned = bytearray(content)
    turned[bit // 8] ^= 1 << bit % 8
    return bytes(turned)
