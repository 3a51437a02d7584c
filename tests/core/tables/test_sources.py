"""What is found, wherever it is, and the sentence where it is not."""

import errno
import gzip
import io
import os
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Iterable

import pytest

from core.errors import ImageError, UsageError
from core.tables import sources
from core.tables.sources import walk

CONTENT = b"content of a picture"


def names(paths: Iterable) -> list[str]:
    return [source.file for source in walk(map(str, paths))]


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "pictures"
    for name in ("b.PNG", "a.jpg", "c/d/e.webp", "notes.txt", "c/.hidden/f.heic"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(CONTENT)
    return folder


def test_the_pictures_below_a_folder_in_the_order_of_names(folder):
    expected = ["a.jpg", "b.PNG", "c/.hidden/f.heic", "c/d/e.webp"]
    assert names([folder]) == [f"{folder}/{name}" for name in expected]


def test_what_tells_whether_one_has_changed(folder):
    (source,) = walk([str(folder / "a.jpg")])
    status = (folder / "a.jpg").stat()
    assert (source.size, source.modified) == (len(CONTENT), status.st_mtime_ns)
    assert source.is_file


def test_links_in_circles_and_two_links_to_a_folder(folder):
    (folder / "c" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "z").symlink_to(folder / "c", target_is_directory=True)
    assert len(names([folder, folder])) == 4


def test_a_link_to_nowhere_is_a_source_that_cannot_be_read(folder):
    (folder / "gone.png").symlink_to(folder / "nowhere")
    (source,) = [each for each in walk([str(folder)]) if each.file.endswith("gone.png")]
    assert (source.size, source.problem) == (-1, "")


def test_a_folder_without_pictures(tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    (source,) = walk([str(empty)])
    assert source.problem == "empty is a folder without pictures. Choose another one."


def test_a_folder_is_walked_while_it_is_asked_about(folder):
    """Not before: a million names would be waited for."""
    found = walk([str(folder)])
    assert next(found).file.endswith("a.jpg")
    (folder / "c" / "d" / "new.png").write_bytes(CONTENT)
    assert [each.file.rpartition("/")[2] for each in found][-1] == "new.png"


@pytest.mark.parametrize("kind", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_pictures_in_a_zip_file(tmp_path, kind):
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w", kind) as archive:
        archive.writestr("b/two.png", CONTENT + b"2")
        archive.writestr("b/two.txt", CONTENT)
        archive.writestr("__MACOSX/b/._two.png", CONTENT)
        archive.writestr("one.jpg", CONTENT + b"1")
    found = list(walk([str(path)]))
    assert [each.file for each in found] == [f"{path}/b/two.png", f"{path}/one.jpg"]
    assert [each.content() for each in found] == [CONTENT + b"2", CONTENT + b"1"]
    assert [each.is_file for each in found] == [False, False]


def test_the_pictures_in_a_tar_file(tmp_path):
    path = tmp_path / "some.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("a/one.jpg", "a/notes.txt", "two.png"):
            about = tarfile.TarInfo(name)
            about.size = len(CONTENT)
            archive.addfile(about, io.BytesIO(CONTENT))
    found = list(walk([str(path)]))
    assert [each.file for each in found] == [f"{path}/a/one.jpg", f"{path}/two.png"]
    assert [each.content() for each in found] == [CONTENT, CONTENT]


def test_a_zip_file_that_has_changed_meanwhile(tmp_path):
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.jpg", CONTENT)
    (source,) = walk([str(path)])
    path.write_bytes(path.read_bytes().replace(b"content", b"CONTENT"))
    with pytest.raises(ImageError) as raised:
        source.content()
    assert str(raised.value) == (
        "one.jpg is damaged in its archive, which may have changed. Copy it here again."
    )


def locked_zip() -> bytes:
    """One whose only entry says that it is encrypted."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("one.jpg", CONTENT)
        archive.filelist[0].flag_bits |= 1
    return stream.getvalue()


def odd_zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("one.jpg", CONTENT)
    return stream.getvalue()


BAD_ARCHIVES = {
    "none.zip": (
        b"PK",
        "none.zip is damaged after 0 pictures: no more of it can be read. Copy it here again.",
    ),
    "none.tar": (
        b"no tar",
        "none.tar is damaged after 0 pictures: no more of it can be read. Copy it here again.",
    ),
    "some.tar.gz": (
        gzip.compress(b""),
        "some.tar.gz is packed as a whole. Unpack it to a .tar file or a folder, and give that.",
    ),
    "locked.zip": (
        locked_zip(),
        "one.jpg is locked with a password. Unpack the archive, and give the folder.",
    ),
    "odd.zip": (
        odd_zip(),
        "one.jpg is packed in an unusual way. Unpack the archive, and give the folder.",
    ),
}


@pytest.mark.parametrize("name", BAD_ARCHIVES)
def test_archives_that_cannot_be_read(tmp_path, name):
    content, sentence = BAD_ARCHIVES[name]
    (tmp_path / name).write_bytes(content)
    (source,) = walk([str(tmp_path / name)])
    assert source.problem == sentence


def test_a_tar_file_that_is_cut_off_gives_what_is_whole(tmp_path):
    path = tmp_path / "some.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("one.jpg", "two.jpg"):
            about = tarfile.TarInfo(name)
            about.size = 2_000
            archive.addfile(about, io.BytesIO(bytes(2_000)))
    path.write_bytes(path.read_bytes()[:4_000])
    one, two, rest = walk([str(path)])
    assert one.content() == bytes(2_000)
    with pytest.raises(ImageError):
        two.content()
    assert rest.problem == (
        "some.tar is damaged after 2 pictures: no more of it can be read. Copy it here again."
    )


def test_one_picture_of_a_damaged_archive_is_said_as_one(tmp_path):
    path = tmp_path / "some.tar"
    with tarfile.open(path, "w") as archive:
        about = tarfile.TarInfo("one.jpg")
        about.size = 2_000
        archive.addfile(about, io.BytesIO(bytes(2_000)))
    path.write_bytes(path.read_bytes()[:1_500])
    _, rest = walk([str(path)])
    assert rest.problem == (
        "some.tar is damaged after 1 picture: no more of it can be read. Copy it here again."
    )


def test_more_entries_than_are_listed(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MOST_ENTRIES", 3)
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(4):
            archive.writestr(f"{number}.png", CONTENT)
    (source,) = walk([str(path)])
    assert source.problem == ("many.zip lists more than 3 files. Unpack it, and give the folder.")


def test_a_picture_in_a_zip_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_BYTES", 10)
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.jpg", CONTENT)
    (source,) = walk([str(path)])
    assert source.problem == "one.jpg is larger than 0 MB. Save a smaller copy and use that."


def test_a_list_that_is_not_there(tmp_path):
    with pytest.raises(UsageError) as raised:
        list(walk([f"@{tmp_path}/files.txt"]))
    assert str(raised.value) == (
        "The list files.txt cannot be read. Give a file with a path on each line."
    )


@pytest.fixture
def store():
    """An object store in this process's memory."""
    fsspec = pytest.importorskip("fsspec", reason="the extra part 'cluster' is not installed")
    memory = fsspec.filesystem("memory")
    yield memory
    memory.store.clear()


def test_the_pictures_in_an_object_store(store):
    store.pipe({"/bucket/a/one.png": CONTENT, "/bucket/a/n.txt": b"", "/bucket/two.jpg": CONTENT})
    found = list(walk(["memory://bucket"]))
    assert sorted(each.file for each in found) == [
        "memory:///bucket/a/one.png",
        "memory:///bucket/two.jpg",
    ]
    assert {each.content() for each in found} == {CONTENT}
    store.rm("/bucket/two.jpg")
    (gone,) = [each for each in found if each.file.endswith("two.jpg")]
    with pytest.raises(ImageError) as raised:
        gone.content()
    assert str(raised.value) == (
        "two.jpg could not be fetched whole. Check the connection and the key."
    )


def test_a_store_that_nobody_knows(store):
    (source,) = walk(["nowhere://bucket"])
    assert source.problem == (
        "nowhere://bucket cannot be listed (ValueError). Check the address, and that this computer "
        "has a key for it."
    )


def test_the_address_of_one_object(store):
    store.pipe("/bucket/a/one.png", CONTENT)
    (source,) = walk(["memory://bucket/a/one.png"])
    assert (source.file, source.problem) == ("memory:///bucket/a/one.png", "")
    assert source.content() == CONTENT


def test_an_address_where_nothing_is(store):
    (source,) = walk(["memory://bucket"])
    assert source.problem == (
        "memory://bucket cannot be listed (FileNotFoundError). Check the address, and that this "
        "computer has a key for it."
    )
    store.pipe("/bucket/n.txt", b"")
    (source,) = walk(["memory://bucket"])
    assert source.problem == "memory://bucket holds no pictures. Choose another one."


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_an_archive_without_pictures(tmp_path, kind):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "n.txt").write_text("n")
    path = shutil.make_archive(str(tmp_path / "packed"), kind, tmp_path / "notes")
    (source,) = walk([path])
    assert source.problem == f"packed.{kind} holds no pictures. Choose another one."


def test_object_stores_without_the_extra_part(monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(UsageError) as raised:
        list(walk(["s3://bucket"]))
    assert str(raised.value) == (
        "Object stores need an extra part: pip install inkling-workbench[cluster]."
    )


def test_a_store_whose_library_is_missing(store, monkeypatch):
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(UsageError) as raised:
        list(walk(["s3://bucket/photos"]))
    assert str(raised.value) == (
        "s3://bucket/photos needs a part of its own: pip install s3fs. Then give the same command "
        "again."
    )


def test_a_folder_that_may_not_be_listed_says_so_and_the_others_are_walked(folder, monkeypatch):
    listed = os.listdir

    def refuse(path):
        if path == str(folder / "c" / "d"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return listed(path)

    monkeypatch.setattr(os, "listdir", refuse)
    found = list(walk([str(folder)]))
    assert [(each.file.removeprefix(f"{folder}/"), each.problem) for each in found] == [
        ("a.jpg", ""),
        ("b.PNG", ""),
        ("c/.hidden/f.heic", ""),
        ("c/d", "d may not be opened by you. Ask its owner for the right to read it."),
    ]
    (only,) = walk([str(folder / "c" / "d")])
    assert only.problem == found[-1].problem
