"""Corrections as one file: the same on another computer, and nothing believed on the way in."""

import contextlib
import json
import os
import warnings
import zipfile

import numpy as np
import pytest

from core.errors import StoreError
from core.images.decoder import encode_png
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.user_data.correction_archive import Imported, export_corrections, import_corrections
from core.user_data.corrections import Corrections, read_picture, read_strokes
from tests.support.made_pictures import png, png_chunk, zeros

CLASSES = tuple("0123456789")
STROKES = (Stroke((StrokePoint(100, 100.5, 18), StrokePoint(200, 300, 17.25))),)
ID = "0123456789abcdef0123"
PICTURE = encode_png(255 - render(STROKES))
NAMELESS = '{"version": "x", "task": "digits"}'
ENDLESS = '{"version": Infinity, "task": "digits"}'
MANIFEST = json.dumps({"version": 1, "task": "digits"})


def packed(tmp_path, entries: dict[str, bytes], manifest: str | None = MANIFEST):
    path = tmp_path / "given.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if manifest is not None:
            archive.writestr("inkling.json", manifest)
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def take(path, task: str = "digits", **options) -> Imported:
    return import_corrections(Corrections(task), path, CLASSES, drawings=True, **options)


def counts(imported: Imported) -> tuple[int, int, int, int]:
    return len(imported.added), imported.known, imported.foreign, imported.damaged


def refusal(path, task: str = "digits") -> str:
    with pytest.raises(StoreError) as raised:
        take(path, task)
    assert Corrections(task).all() == []
    return str(raised.value)


def test_all_comes_back_on_another_computer(tmp_path, monkeypatch):
    here = Corrections("digits")
    made = [here.add("4", render(STROKES), STROKES), here.add("9", render(STROKES))]
    target = tmp_path / "mine.zip"
    assert export_corrections(here, target) == 2

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert counts(take(target)) == (2, 0, 0, 0)

    there = Corrections("digits").all()
    assert [(each.id, each.label) for each in there] == [(each.id, each.label) for each in made]
    assert np.array_equal(read_picture(there[0]), render(STROKES))
    assert read_strokes(there[0]) == STROKES
    assert read_strokes(there[1]) == ()
    assert counts(take(target)) == (0, 2, 0, 0)


def test_photos_come_back_in_colour(tmp_path, monkeypatch):
    photo = np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)
    Corrections("pets").add("Cat", photo)
    export_corrections(Corrections("pets"), tmp_path / "mine.zip")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))

    import_corrections(Corrections("pets"), tmp_path / "mine.zip", ("Cat", "Dog"), drawings=False)

    (there,) = Corrections("pets").all()
    assert np.array_equal(read_picture(there), photo)


def test_what_is_no_correction_is_left_out_and_counted(tmp_path):
    path = packed(
        tmp_path,
        {
            f"4/{ID}.png": PICTURE,
            f"4/{ID}.json": b"[" * 100_000,
            f"../../4/{ID}.png": PICTURE,
            f"/4/{ID}.png": PICTURE,
            "4/../../../evil.png": PICTURE,
            "4/evil.png": PICTURE,
            f"%2E%2E%2F4/{ID[::-1]}.png": PICTURE,
            f"Cat/{ID[:-1]}1.png": PICTURE,
            f"5/{ID[:-1]}2.png": b"junk",
            f"5/{ID[:-1]}4.png": PICTURE[:-40],
            f"5/{ID[:-1]}5.png": b"",
            f"9/{ID}.png": PICTURE,
            "notes.txt": b"hello",
        },
    )
    before = set(tmp_path.rglob("*"))

    assert counts(take(path)) == (1, 1, 2, 7)

    (made,) = Corrections("digits").all()
    assert (made.id, made.label) == (ID, "4")
    assert read_strokes(made) == ()
    new = set(tmp_path.rglob("*")) - before
    assert all(tmp_path / "home" in (each, *each.parents) for each in new)


def bomb() -> bytes:
    return png(30_000, 30_000, png_chunk(b"IDAT", zeros(30_000 * (1 + 30_000 // 8))), bits=1)


@pytest.mark.parametrize("content", [bomb(), b"\0" * (9 << 20)])
def test_a_bomb_is_left_out(tmp_path, content):
    assert counts(take(packed(tmp_path, {f"4/{ID}.png": content}))) == (0, 0, 0, 1)


@pytest.mark.parametrize("x", ["NaN", "Infinity", "1e300", '"a"', "null"])
def test_a_pen_that_was_nowhere_leaves_no_strokes(tmp_path, x):
    strokes = f'{{"version": 1, "strokes": [{{"points": [[{x}, 1, 2]], "erases": false}}]}}'
    path = packed(tmp_path, {f"4/{ID}.png": PICTURE, f"4/{ID}.json": strokes.encode()})
    assert counts(take(path)) == (1, 0, 0, 0)
    assert read_strokes(Corrections("digits").all()[0]) == ()


def test_a_link_in_the_archive_is_only_bytes(tmp_path):
    path = tmp_path / "given.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("inkling.json", MANIFEST)
        link = zipfile.ZipInfo(f"4/{ID}.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert counts(take(path)) == (0, 0, 0, 1)


def test_every_cut_and_flipped_archive_is_refused_or_read(tmp_path):
    content = packed(tmp_path, {f"4/{ID}.png": PICTURE}).read_bytes()
    path = tmp_path / "broken.zip"
    chance = np.random.default_rng(3)
    damaged = [content[: len(content) * percent // 25] for percent in range(25)]
    for _ in range(25):
        flipped = bytearray(content)
        flipped[chance.integers(len(flipped))] ^= 1 << chance.integers(8)
        damaged.append(bytes(flipped))
    for each in damaged:
        path.write_bytes(each)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zipfile's own, of odd names
            with contextlib.suppress(StoreError):
                take(path)
        for made in Corrections("digits").all():
            read_picture(made)
            Corrections("digits").delete(made.id)


def test_clocks_that_stood_still_do_not_keep_from_exporting(tmp_path):
    added = Corrections("digits").add("4", render(STROKES))
    os.utime(added.path, (0, 0))

    assert export_corrections(Corrections("digits"), tmp_path / "mine.zip") == 1

    Corrections("digits").delete(added.id)
    assert counts(take(tmp_path / "mine.zip")) == (1, 0, 0, 0)


@pytest.mark.parametrize("comment", [b"", b"PK\5\6 is no end", b"x" * 60_000])
def test_a_list_of_too_many_entries_is_not_read(tmp_path, monkeypatch, comment):
    path = packed(tmp_path, {f"4/{ID[:-4]}{number:04x}.png": b"" for number in range(3000)})
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = comment
    monkeypatch.setattr("core.files.archive._LARGEST_DIRECTORY", 100_000)
    monkeypatch.setattr(zipfile, "ZipFile", None)

    assert refusal(path) == (
        "given.zip holds more than 50,000 files. Choose a file that was made with Export; nothing "
        "was added."
    )


def test_what_is_no_export_is_refused(tmp_path):
    ending = "Choose a file that was made with Export; nothing was added."
    junk = tmp_path / "junk.zip"
    junk.write_bytes(b"junk")
    assert refusal(junk) == f"junk.zip is no zip file, or damaged. {ending}"
    assert refusal(tmp_path) == f"{tmp_path.name} is no zip file, or too large. {ending}"
    assert refusal(tmp_path / "gone.zip") == f"gone.zip cannot be opened. {ending}"
    foreign = packed(tmp_path, {"a.txt": b""}, manifest=None)
    assert refusal(foreign) == f"given.zip was not exported by Inkling. {ending}"
    for manifest in ("", "7", "{}", "[" * 9_000, NAMELESS, ENDLESS):
        foreign = packed(tmp_path, {}, manifest)
        assert refusal(foreign) == f"given.zip was not exported by Inkling. {ending}"
    newer = packed(tmp_path, {}, '{"version": 2, "task": "digits"}')
    assert refusal(newer) == (
        "given.zip was written by a newer Inkling. Update Inkling to import it."
    )
    assert refusal(packed(tmp_path, {}), "pets") == (
        "given.zip holds corrections for the task 'digits', not for 'pets'. "
        "Choose that task, then import it again."
    )


def test_a_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.zip")
    assert refusal(tmp_path / "pipe.zip").startswith("pipe.zip is no zip file, or too large.")


def test_an_import_can_be_stopped(tmp_path):
    names = {f"4/{ID[:-1]}{number}.png": PICTURE for number in range(5)}
    told = []

    def progress(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 2

    imported = take(packed(tmp_path, names), progress=progress)

    assert told == [(0, 5), (1, 5), (2, 5)]
    assert imported.stopped
    assert len(Corrections("digits").all()) == 2


def test_an_export_that_fails_leaves_the_older_one(tmp_path, monkeypatch):
    Corrections("digits").add("4", render(STROKES))
    target = tmp_path / "mine.zip"
    target.write_bytes(b"older")

    def refuse(*_: object):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.files.atomic.os.fsync", refuse)
    with pytest.raises(StoreError) as raised:
        export_corrections(Corrections("digits"), target)
    assert str(raised.value) == ("Not saved: the disk is full. Make room on it, then try again.")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["mine.zip"]
    assert target.read_bytes() == b"older"
