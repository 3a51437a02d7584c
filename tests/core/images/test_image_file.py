"""Paths and addresses from outside: what is no readable file is named, and nothing blocks."""

import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from core.errors import ImageError
from core.files.names import shown_name
from core.images.image_file import MAX_BYTES, PictureFile, path_of_url
from tests.support.refusal import refusal

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def read_bytes(path) -> bytes:
    with PictureFile(path) as file:
        content = b"".join(file.pieces())
    assert len(content) == file.size
    return content


def message(path) -> str:
    """What read_bytes says about a path, within a moment."""
    started = time.monotonic()
    with pytest.raises(ImageError) as caught:
        read_bytes(path)
    assert time.monotonic() - started < 1
    return str(caught.value)


def test_an_ordinary_file_is_read_whole(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"abc" * 100_000)
    assert read_bytes(path) == read_bytes(str(path)) == b"abc" * 100_000


def test_a_folder(tmp_path):
    folder = tmp_path / "photo.jpg"
    folder.mkdir()
    assert message(folder) == "photo.jpg is a folder. Drop the pictures inside it instead."


@posix_only
def test_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    expected = "pipe is a pipe, not a file. Save the picture to a file first."
    assert message(tmp_path / "pipe") == expected


@posix_only
def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        expected = "socket is a socket, not a file. Save the picture to a file first."
        assert message("socket") == expected


@posix_only
@pytest.mark.parametrize("name", ["zero", "null", "tty"])
def test_a_device(name):
    assert (
        message(f"/dev/{name}") == f"{name} is a device, not a file. Choose a picture file instead."
    )


@posix_only
def test_a_pipe_that_takes_the_place_of_a_file_does_not_block(tmp_path, monkeypatch):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x")
    status = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda _: status)
    expected = "photo.jpg is a pipe, not a file. Save the picture to a file first."
    assert message(path) == expected


@posix_only
def test_a_dangling_link(tmp_path):
    (tmp_path / "photo.jpg").symlink_to("gone.jpg")
    expected = "photo.jpg is a link to a file that is gone. Choose the picture itself."
    assert message(tmp_path / "photo.jpg") == expected


@posix_only
def test_a_looping_link(tmp_path):
    (tmp_path / "photo.jpg").symlink_to("photo.jpg")
    assert message(tmp_path / "photo.jpg") == (
        "photo.jpg is a link that leads back to itself. Choose the picture it should lead to."
    )


@pytest.mark.parametrize("name", ["gone.jpg", "photo.jpg/gone.jpg"])
def test_a_missing_file(tmp_path, name):
    (tmp_path / "photo.jpg").write_bytes(b"x")
    expected = "gone.jpg is not there. It may have been moved or deleted: choose it again."
    assert message(tmp_path / name) == expected


@posix_only
def test_an_unreadable_file(tmp_path, monkeypatch):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read everything: let the system refuse all the same

        def refuse(*_):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "open", refuse)
    expected = "photo.jpg may not be opened by you. Ask its owner for the right to read it."
    assert message(path) == expected


def test_an_empty_file(tmp_path):
    (tmp_path / "photo.jpg").touch()
    assert message(tmp_path / "photo.jpg") == "photo.jpg is empty. Copy or download it again."


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "photo.jpg"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    expected = "photo.jpg is larger than 200 MB. Save a smaller copy and use that."
    assert message(path) == expected


def once_opened(monkeypatch: pytest.MonkeyPatch, act: Callable[[int], None]) -> None:
    """Act on what is opened next, and get its descriptor, before anything of it is read."""
    open_file = os.open

    def open_and_act(*arguments):
        descriptor = open_file(*arguments)
        act(descriptor)
        return descriptor

    monkeypatch.setattr(os, "open", open_and_act)


def test_a_file_cut_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x" * 1000)

    def cut(descriptor: int) -> None:
        status = os.fstat(descriptor)
        monkeypatch.setattr(os, "fstat", lambda _: status)
        os.truncate(path, 10)

    once_opened(monkeypatch, cut)
    assert message(path) == (
        "photo.jpg changed while it was read. Wait until it is saved, then try again."
    )


def test_a_file_that_grows_while_it_is_read(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x" * 1000)
    with PictureFile(path) as file, path.open("ab") as end:
        pieces = file.pieces()
        assert next(pieces) == b"x" * 1000
        end.write(b"more")
        end.flush()
        with pytest.raises(ImageError) as raised:
            next(pieces)
    assert str(raised.value) == (
        "photo.jpg changed while it was read. Wait until it is saved, then try again."
    )


@posix_only
def test_a_file_deleted_while_it_is_read_is_still_read_whole(tmp_path, monkeypatch):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x" * 1000)
    once_opened(monkeypatch, lambda _: path.unlink())
    assert read_bytes(path) == b"x" * 1000


def test_a_disk_that_fails(tmp_path, monkeypatch):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x")

    def fail(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", fail)
    assert message(path) == (
        "photo.jpg could not be read from its disk. Copy it to another folder and try again."
    )


def test_a_path_that_is_too_long(tmp_path):
    path = f"{tmp_path}/{'folder/' * 857}photo.jpg"
    assert len(path) > 6000
    assert message(path) == (
        "photo.jpg has a name or a path that is too long. Move it to a folder nearer to the top."
    )


def test_a_zero_byte_in_the_name():
    assert message("a\0b.jpg") == "a�b.jpg is not a possible name for a file."


@posix_only
@pytest.mark.parametrize("name", [b"caf\xe9.jpg", b"two\nlines.jpg", "\u202egpj.exe".encode()])
def test_odd_names_are_read(tmp_path, name):
    path = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(path)).write_bytes(b"x")
    assert read_bytes(path) == read_bytes(os.fsdecode(path)) == b"x"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"caf\xe9.jpg", "caf�.jpg"),
        ("Zoë 猫.jpg", "Zoë 猫.jpg"),
        ("two\nlines\t\x1b[31m.jpg", "two�lines��[31m.jpg"),
        ("\u202egpj.exe", "�gpj.exe"),
        ("a\u2028b\u2066c.jpg", "a�b�c.jpg"),
        ("x" * 200 + ".jpg", "x" * 29 + "…" + "x" * 26 + ".jpg"),
        ("/", "/"),
    ],
)
@posix_only
def test_names_are_shown_harmlessly(name, shown):
    assert shown_name(name) == shown
    assert len(shown) <= 60


@posix_only
@pytest.mark.parametrize(
    ("url", "path"),
    [
        (b"file:///pictures/ada/cat.jpg", b"/pictures/ada/cat.jpg"),
        (b"file://localhost/pictures/cat.jpg", b"/pictures/cat.jpg"),
        (b"FILE:/pictures/cat.jpg", b"/pictures/cat.jpg"),
        (b"file:///caf%E9%0A%23%3F%25.jpg", b"/caf\xe9\n#?%.jpg"),
        (b"file:///Zo%C3%AB.jpg", "/Zoë.jpg".encode()),
    ],
)
def test_file_addresses(url, path):
    assert os.fsencode(path_of_url(url)) == path


@pytest.mark.parametrize("url", [b"http://example.org/cat.jpg", b"HTTPS://example.org/cat.jpg"])
def test_the_internet_is_never_asked(url, monkeypatch):
    monkeypatch.setattr(socket, "socket", None)
    assert refusal(ImageError, path_of_url, url) == (
        "This picture is on the internet, and Inkling fetches nothing from there. "
        "Save the picture first, then drop the saved file."
    )


@posix_only
@pytest.mark.parametrize(
    "url",
    [b"", b"file:", b"file:cat.jpg", b"smb://server/cat.jpg", b"data:image/png;base64,AAAA",
     b"file://server/cat.jpg", b"cat.jpg", b"trash:///cat.jpg"],
)  # fmt: skip
def test_other_addresses(url):
    assert refusal(ImageError, path_of_url, url) == (
        "This picture is not in a folder of this computer. "
        "Copy it to one first, then drop it from there."
    )


@posix_only
def test_a_thousand_odd_files_leave_no_descriptor_open(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / "empty.jpg").touch()
    before, threads = psutil.Process().num_fds(), threading.active_count()
    for _ in range(500):
        read_bytes(tmp_path / "photo.jpg")
        message(tmp_path / "empty.jpg")
    assert psutil.Process().num_fds() == before
    assert threading.active_count() == threads
