"""Files of Unix compress: unpacked as they were packed, and never without a limit."""

import shutil
import subprocess

import pytest

from core.files.unix_compress import uncompress
from tests.support.data_sets import compressed


@pytest.mark.parametrize("size", [0, 1, 7, 8, 9, 239, 240, 241, 5_000])
def test_it_is_as_it_was(size):
    content = bytes(number * 7 % 251 for number in range(size))
    assert uncompress(compressed(content), 10_000) == content


def test_gzip_agrees_on_what_such_a_file_is():
    if not shutil.which("gzip"):
        pytest.skip("there is no gzip on this computer")
    content = bytes(range(256)) * 9
    packed = compressed(content)
    told = subprocess.run(["gzip", "-dc"], check=True, input=packed, capture_output=True)
    assert told.stdout == content


def test_a_code_that_is_just_being_learned():
    codes = [ord("a"), 257, 258, 259]
    number = sum(code << 9 * place for place, code in enumerate(codes))
    assert uncompress(b"\x1f\x9d\x90" + number.to_bytes(5, "little"), 100) == b"a" * 10


def test_what_would_be_too_large_is_refused():
    codes = [ord("a"), *range(257, 264)]
    number = sum(code << 9 * place for place, code in enumerate(codes))
    packed = b"\x1f\x9d\x90" + number.to_bytes(9, "little")
    assert len(uncompress(packed, 36)) == 36
    with pytest.raises(ValueError, match="larger"):
        uncompress(packed, 35)


@pytest.mark.parametrize(
    "content", [b"", b"\x1f\x9d", b"PK\3\4", b"\x1f\x9d\x88x", b"\x1f\x9d\x9fx"]
)
def test_what_is_no_such_file_is_refused(content):
    with pytest.raises(ValueError, match=r"compress|width"):
        uncompress(content, 100)


def test_a_code_that_nobody_has_learned_is_damage():
    with pytest.raises(ValueError, match="damaged"):
        uncompress(b"\x1f\x9d\x90" + (ord("a") | 300 << 9).to_bytes(3, "little"), 100)
