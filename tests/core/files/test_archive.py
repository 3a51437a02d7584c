"""Zip files from anywhere: nothing that they say of themselves is believed."""

import io
import shutil
import subprocess
import zipfile

import numpy as np
import pytest

from core.files.archive import (
    TooLargeError,
    TooManyEntriesError,
    open_archive,
    open_entry,
    read_arrays,
    read_entry,
    uncompress,
)
from tests.support.bombs import array_that_claims, zip_of
from tests.support.data_sets import compressed

DEFLATED = zipfile.ZIP_DEFLATED

PACKED = zipfile.ZIP_DEFLATED


def opened(entries: dict[str, bytes], packing: int = DEFLATED, most: int = 10):
    return open_archive(io.BytesIO(zip_of(packing, entries)), most)


def test_what_has_come_of_an_array_is_told_while_it_is_read():
    file, told = io.BytesIO(), []
    array = np.arange(700_000, dtype=np.float32)
    np.savez_compressed(file, array)
    some = read_arrays(
        file, 4 << 20, came=lambda filled, size: told.append((filled[size // 4 - 1], size))
    )
    assert told == [((1 << 18) - 1, 1 << 20), ((1 << 19) - 1, 1 << 21), (699_999, 2_800_000)]
    assert (some["arr_0"] == array).all()


@pytest.mark.parametrize("packing", [DEFLATED, zipfile.ZIP_STORED])
def test_an_entry_is_read_up_to_its_limit(packing):
    archive = opened({"a": b"x" * 10_000}, packing)

    assert read_entry(archive, "a", 10_000) == b"x" * 10_000
    assert read_entry(archive, "a", 9_999) == b""
    assert read_entry(archive, "b", 9_999) == b""


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_knows_no_limit_is_not_unpacked(packing):
    archive = opened({"a": b"abc"}, packing)

    assert read_entry(archive, "a", 100) == b""
    with pytest.raises(ValueError, match="a is packed in a way that has no limit"):
        open_entry(archive, "a")


@pytest.mark.parametrize("comment", [b"", b"x" * 60_000])
def test_entries_are_counted_before_they_are_listed(comment):
    file = io.BytesIO(zip_of(DEFLATED, {str(number): b"" for number in range(11)}))
    with zipfile.ZipFile(file, "a") as archive:
        archive.comment = comment

    with pytest.raises(TooManyEntriesError):
        open_archive(file, 10)
    assert len(open_archive(file, 11).infolist()) == 11


def test_a_count_that_lies_is_not_believed():
    content = bytearray(zip_of(DEFLATED, {str(number): b"" for number in range(11)}))
    content[-14:-10] = bytes(4)  # both numbers of entries

    with pytest.raises(TooManyEntriesError):
        open_archive(io.BytesIO(content), 10)


@pytest.mark.parametrize("content", [b"", b"junk", b"PK\5\6", b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_zip_file_is_refused(content):
    with pytest.raises((zipfile.BadZipFile, TooManyEntriesError)):
        open_archive(io.BytesIO(content), 10)


def packed(**arrays: np.ndarray) -> io.BytesIO:
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file


def npz(array: bytes, packing: int = PACKED) -> io.BytesIO:
    return io.BytesIO(zip_of(packing, {"a.npy": array}))


@pytest.mark.parametrize(
    "array",
    [
        np.arange(100),
        np.zeros((3, 0, 2)),
        np.array(7.5),
        np.array("cnn"),
        np.array(["a", "bc"]),
        np.asfortranarray(np.arange(12, dtype=np.float32).reshape(3, 4)),
        np.random.default_rng(1).integers(0, 256, (1500, 1500), np.uint8),
    ],
)
def test_every_array_comes_back_as_it_was(array):
    (read,) = read_arrays(packed(a=array), 10_000_000).values()

    assert (read.dtype, read.shape) == (array.dtype, array.shape)
    assert np.array_equal(read, array)
    assert read.flags.writeable


def test_only_those_that_are_named_are_read():
    file = packed(images=np.zeros(1_000_000), labels=np.arange(3))

    assert list(read_arrays(file, 100, ["labels"])) == ["labels"]
    with pytest.raises(ValueError, match="labels"):
        read_arrays(file, 100, ["labels", "others"])


@pytest.mark.parametrize(
    "file",
    [
        packed(images=np.zeros(1_000_000, np.uint8)),
        packed(images=np.zeros(500_000, np.uint8), labels=np.zeros(500_000, np.uint8)),
        npz(array_that_claims("(400000000,)")),
    ],
)
def test_one_that_would_take_too_much_is_refused(file):
    assert len(file.getvalue()) < 10_000
    with pytest.raises(TooLargeError):
        read_arrays(file, 999_999)


@pytest.mark.parametrize(
    "array",
    [
        array_that_claims("(10,)"),
        array_that_claims("(10,)", bytes(39)),
        array_that_claims("(10,)", bytes(41)),
        array_that_claims("(1000000000000,)", kind="<U0"),
        array_that_claims("(1,)", bytes(8), kind="|O"),
        array_that_claims("(-10,)", bytes(40)),
        b"",
        b"\x93NUMPY\3\0" + bytes(100),
    ],
)
def test_what_is_no_array_or_another_size_is_refused(array):
    with pytest.raises(Exception):  # noqa: B017, PT011 (NumPy raises what it likes)
        read_arrays(npz(array), 1_000_000)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_without_a_limit_is_refused(packing):
    with pytest.raises(ValueError, match="no limit"):
        read_arrays(npz(array_that_claims("(10,)", bytes(40)), packing), 1_000_000)


def test_one_with_too_many_arrays_is_refused():
    file = io.BytesIO(zip_of(zipfile.ZIP_STORED, {f"{number}.npy": b"" for number in range(1001)}))

    with pytest.raises(TooManyEntriesError):
        read_arrays(file, 1 << 30)


def test_arrays_in_what_is_no_zip_file_are_refused():
    with pytest.raises(zipfile.BadZipFile):
        read_arrays(io.BytesIO(b"no zip"), 1 << 30)


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
