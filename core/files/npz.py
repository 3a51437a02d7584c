"""Arrays in a file of NumPy's (.npz), which is a zip file: looked at before they are unpacked."""

import zipfile
from typing import BinaryIO

_MOST_ARRAYS = 1000


def check_size(file: BinaryIO, most: int) -> None:
    """Leave file at its beginning, ready to be read.

    Raises:
        ValueError: it would unpack to more than so many bytes, or holds more arrays than anything
            of Inkling's. What is no zip file makes zipfile raise nearly anything.
    """
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
    if len(entries) > _MOST_ARRAYS or sum(each.file_size for each in entries) > most:
        raise ValueError("larger than any such file of Inkling's")
    file.seek(0)
