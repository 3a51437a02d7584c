import io
import zipfile

import numpy as np
import pytest

from core.files.npz import check_size


def packed(**arrays: np.ndarray) -> io.BytesIO:
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file


def test_what_passes_is_ready_to_be_read():
    file = packed(images=np.arange(100))

    check_size(file, 10_000)

    assert np.array_equal(np.load(file)["images"], np.arange(100))


def test_one_that_would_unpack_to_too_much_is_refused():
    file = packed(images=np.zeros(1_000_000, np.uint8))

    assert len(file.getvalue()) < 10_000
    with pytest.raises(ValueError, match="larger"):
        check_size(file, 999_999)


def test_one_with_too_many_arrays_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(1001):
            archive.writestr(f"{number}.npy", b"")

    with pytest.raises(ValueError, match="larger"):
        check_size(file, 1 << 30)


def test_what_is_no_zip_file_is_refused():
    with pytest.raises(zipfile.BadZipFile):
        check_size(io.BytesIO(b"no zip"), 1 << 30)
