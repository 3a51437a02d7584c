"""Corrections: on the disk when it is said, moved as a whole, and back when asked for."""

import tracemalloc

import numpy as np
import pytest

from core.errors import ImageError, StoreError, UsageError
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.user_data.corrections import Corrections, add_files, read_picture, read_strokes
from tests.support.class_folders import photo

STROKES = (
    Stroke((StrokePoint(100, 100.5, 18), StrokePoint(200, 300, 17.25))),
    Stroke((StrokePoint(150, 200, 30),), erases=True),
)
GONE = "This picture is no longer among your corrections: it was deleted, or moved by hand."


@pytest.fixture
def corrections() -> Corrections:
    return Corrections("digits")


@pytest.fixture
def ink() -> np.ndarray:
    return render(STROKES)


def test_a_drawing_comes_back_with_its_strokes(corrections, ink):
    added = corrections.add("4", ink, STROKES)

    (found,) = Corrections("digits").all()
    assert found == added
    assert found.label == "4"
    assert found.path == corrections.folder / "4" / f"{found.id}.png"
    assert np.array_equal(read_picture(found), ink)
    assert read_strokes(found) == STROKES


def test_a_photo_comes_back_and_a_large_one_smaller(corrections):
    rng = np.random.default_rng(1)
    small = rng.integers(0, 256, (200, 300, 3), np.uint8)
    large = np.full((1500, 2048, 3), (10, 200, 90), np.uint8)

    small_one, large_one = corrections.add("Cat", small), corrections.add("Dog", large)

    assert np.array_equal(read_picture(small_one), small)
    assert read_strokes(small_one) == ()
    shrunk = read_picture(large_one)
    assert shrunk.shape == (375, 512, 3)
    assert (shrunk == (10, 200, 90)).all()


def test_corrections_are_listed_in_the_order_they_were_made(corrections, ink, monkeypatch):
    ids = iter(["0001", "0002", "0003"])
    monkeypatch.setattr("core.user_data.corrections.new_id", lambda: next(ids))

    for label in ("9", "1", "5"):
        corrections.add(label, ink)

    assert [each.label for each in corrections.all()] == ["9", "1", "5"]
    assert Corrections("pets").all() == []


def test_another_label_takes_picture_and_strokes_along(corrections, ink):
    added = corrections.add("4", ink, STROKES)

    moved = corrections.relabel(added.id, "9")

    assert corrections.all() == [moved]
    assert (moved.id, moved.label) == (added.id, "9")
    assert np.array_equal(read_picture(moved), ink)
    assert read_strokes(moved) == STROKES
    assert list((corrections.folder / "4").iterdir()) == []
    assert corrections.relabel(added.id, "9") == moved


def test_a_deleted_one_can_be_restored(corrections, ink):
    added = corrections.add("4", ink, STROKES)
    other = corrections.add("4", ink)

    corrections.delete(added.id)
    assert corrections.all() == [other]

    assert corrections.restore(added.id) == added
    assert corrections.all() == [added, other]
    assert read_strokes(added) == STROKES


def test_what_is_gone_is_said(corrections, ink):
    added = corrections.add("4", ink)
    corrections.delete(added.id)

    for attempt in (
        lambda: corrections.relabel(added.id, "9"),
        lambda: corrections.delete(added.id),
        lambda: corrections.restore("0000"),
    ):
        with pytest.raises(StoreError) as refusal:
            attempt()
        assert str(refusal.value) == GONE


def test_a_label_never_leaves_the_folder(corrections, ink):
    added = corrections.add("../../up", ink)

    assert added.path.parent.parent == corrections.folder
    assert corrections.all() == [added]
    assert added.label == "../../up"
    with pytest.raises(UsageError):
        corrections.add("", ink)


def test_what_others_left_in_the_folder_is_no_correction(corrections, ink):
    added = corrections.add("4", ink)
    (corrections.folder / "notes.txt").write_text("mine")
    (added.path.parent / ".1234.part").write_bytes(b"half")
    (added.path.parent / "abcd.json").write_text("{}")

    assert corrections.all() == [added]


@pytest.mark.parametrize("content", [b"", b"junk", None])
def test_a_damaged_picture_is_said(corrections, ink, content):
    added = corrections.add("4", ink)
    if content is None:
        added.path.unlink()
    else:
        added.path.write_bytes(content)

    with pytest.raises(ImageError) as refusal:
        read_picture(added)

    assert str(refusal.value) == (
        f"{added.path.name} is damaged or gone. Delete it from your pictures, and go on."
    )


def test_a_cut_picture_is_said_at_every_length(corrections, ink):
    added = corrections.add("4", ink)
    content = added.path.read_bytes()

    for length in range(0, len(content) - 20, 7):  # the last 20 bytes only mark the end
        added.path.write_bytes(content[:length])
        with pytest.raises(ImageError):
            read_picture(added)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"7",
        b'{"version": 2, "strokes": []}',
        b'{"version": 1, "strokes": 5}',
        b'{"version": 1, "strokes": [{"points": [[1]], "erases": false}]}',
        b"[" * 100_000,
        b'{"version": 1, "strokes": [{"points": [[1%s, 2, 3]], "erases": false}]}' % (b"0" * 400),
    ],
)
def test_strokes_that_cannot_be_understood_are_left_out(corrections, ink, content):
    added = corrections.add("4", ink, STROKES)
    added.path.with_suffix(".json").write_bytes(content)

    assert read_strokes(added) == ()
    assert corrections.relabel(added.id, "9").label == "9"


def test_a_folder_that_cannot_be_made_is_said(corrections, ink):
    corrections.folder.parent.mkdir(parents=True)
    corrections.folder.write_text("a file where the folder should be")

    with pytest.raises(StoreError) as refusal:
        corrections.add("4", ink)

    assert str(refusal.value) == (
        f"Not saved: a file is where the folder {corrections.folder} should be. "
        "Move it away, then try again."
    )


def test_photos_in_files_are_added_each_once_and_the_rest_is_named(corrections, tmp_path):
    photo(tmp_path / "more" / "0.png")
    photo(tmp_path / "more" / "1.png")
    (tmp_path / "letter.txt").write_text("no photo")
    paths = [str(tmp_path / "more"), str(tmp_path / "more" / "0.png"), str(tmp_path / "letter.txt")]

    found = add_files(corrections, "cup", paths)

    assert len(found.added) == 2
    assert (found.known, found.unreadable) == (1, ("letter.txt",))
    assert corrections.all() == list(found.added)
    assert add_files(corrections, "cup", paths).added == ()
    assert len(add_files(corrections, "mug", paths).added) == 2


def test_adding_can_be_stopped(corrections, tmp_path):
    for number in range(3):
        photo(tmp_path / f"{number}.png")
    paths = sorted(map(str, tmp_path.glob("*.png")))

    found = add_files(corrections, "cup", paths, lambda done, _: done < 2)

    assert len(found.added) == 2


def test_of_the_pictures_that_are_there_only_what_tells_them_apart_is_in_memory(
    corrections, tmp_path
):
    rng = np.random.default_rng(3)
    for _ in range(20):
        corrections.add("cup", rng.integers(0, 256, (512, 512, 3), np.uint8))
    size = sum(each.path.stat().st_size for each in corrections.all())
    photo(tmp_path / "another.png")

    tracemalloc.start()
    found = add_files(corrections, "cup", [str(tmp_path / "another.png")])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(found.added) == 1
    assert size > 15_000_000
    assert most < size / 3
