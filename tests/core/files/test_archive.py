"""Zip files from anywhere: nothing that they say of themselves is believed."""

import io
import zipfile

import pytest

from core.files.archive import TooManyEntriesError, open_archive, open_entry, read_entry
from tests.support.bombs import zip_of

DEFLATED = zipfile.ZIP_DEFLATED


def opened(entries: dict[str, bytes], packing: int = DEFLATED, most: int = 10):
    return open_archive(io.BytesIO(zip_of(packing, entries)), most)


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
