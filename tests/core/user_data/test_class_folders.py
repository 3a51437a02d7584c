"""A folder with a subfolder a class, as people have them: counted, and nothing stops it."""

import os
import shutil

import pytest

from core.errors import DataError
from core.files.paths import user_tasks
from core.images.decoder import read_png
from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import check_folder, discard
from tests.support.class_folders import drawing, fill, photo
from tests.support.made_pictures import png, png_chunk, zeros


def counts(report) -> dict[str, int]:
    return {each.name: each.count for each in report.classes}


def test_pictures_are_counted_and_put_aside(tmp_path):
    fill(tmp_path / "mine", "Oak", 12)
    fill(tmp_path / "mine", "Ash", 10)

    report = check_folder(tmp_path / "mine")

    assert counts(report) == {"Ash": 10, "Oak": 12}
    assert report.problem == ""
    assert report.sentences() == []
    assert report.kind == PHOTOS
    assert len(list((report.staging / "examples" / "Oak").glob("*.png"))) == 12
    discard(report)
    assert list(user_tasks().iterdir()) == []


def test_what_is_drawn_looks_like_drawings(tmp_path):
    fill(tmp_path / "mine", "star", 5, drawing)
    fill(tmp_path / "mine", "ring", 5, drawing)
    assert check_folder(tmp_path / "mine").kind == DRAWINGS


def test_broken_huge_and_foreign_files_are_named_and_left_out(tmp_path):
    mine = tmp_path / "mine"
    fill(mine, "Oak", 11)
    fill(mine, "Ash", 9)
    (mine / "notes.txt").write_text("which is which")
    (mine / "Oak" / "Thumbs.db").write_bytes(b"junk")
    (mine / "Oak" / ".DS_Store").write_bytes(b"junk")
    (mine / "Oak" / "more").mkdir()
    (mine / "Oak" / "a.jpg").write_bytes(b"")
    (mine / "Oak" / "b.png").write_bytes(b"no picture at all")
    bomb = png(30_000, 30_000, png_chunk(b"IDAT", zeros(30_000 * (1 + 30_000 // 8))), bits=1)
    (mine / "Oak" / "c.png").write_bytes(bomb)
    with (mine / "Oak" / "d.png").open("wb") as file:
        file.truncate(300_000_000)
    os.mkfifo(mine / "Oak" / "e.png")
    (mine / "Oak" / "f.png").symlink_to(mine / "Oak" / "f.png")
    cut = (mine / "Oak" / "000.png").read_bytes()[:-300]
    (mine / "Oak" / "g.png").write_bytes(cut)
    (mine / "loop").symlink_to(mine / "loop")
    (mine / "empty").mkdir()
    (mine / "Ash" / "copy.png").write_bytes((mine / "Oak" / "001.png").read_bytes())
    (mine / "Oak" / "copy.png").write_bytes((mine / "Oak" / "001.png").read_bytes())

    report = check_folder(mine)

    assert counts(report) == {"Ash": 10, "Oak": 10, "empty": 0}
    oak = next(each for each in report.classes if each.name == "Oak")
    assert [name for name, _ in oak.unreadable] == [
        *("a.jpg", "b.png", "c.png", "d.png", "e.png", "f.png", "g.png")
    ]
    assert report.sentences() == [
        "Left out, because no picture in it can be read: empty.",
        "Cannot be read and left out: a.jpg, b.png, c.png and 4 more.",
        "2 pictures were there more than once; each counts once, where it was found first.",
        "Of what is in there, 4 are no pictures, and left out.",
    ]


def test_too_few_are_said_and_stop_nothing(tmp_path):
    fill(tmp_path / "mine", "Oak", 12)
    fill(tmp_path / "mine", "Ash", 3)
    report = check_folder(tmp_path / "mine")
    assert report.problem == ""
    assert report.sentences() == [
        "Too few pictures: Ash (3). From 10 a class on it is worth training; the more, the better."
    ]


def test_a_folder_that_can_be_no_class_is_said(tmp_path, monkeypatch):
    fill(tmp_path / "mine", "Oak", 12)
    fill(tmp_path / "mine", "Ash", 12)
    fill(tmp_path / "mine", "n" * 61, 1)
    (tmp_path / "mine" / "locked").mkdir()
    scandir = os.scandir

    def scan(path):
        if str(path).endswith("locked"):
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)
    report = check_folder(tmp_path / "mine")
    assert [each.name for each in report.classes] == ["Ash", "Oak"]
    assert report.sentences() == [
        "locked: This folder cannot be opened, and is left out.",
        f"{'n' * 29}…{'n' * 30}: The name is too long: 61 characters. Give one of at most 60.",
    ]


def test_one_class_only_is_said(tmp_path):
    fill(tmp_path / "mine", "Oak", 12)
    report = check_folder(tmp_path / "mine")
    assert (
        report.problem
        == report.sentences()[0]
        == (
            "There is only one class, Oak, so there is nothing to tell apart. "
            "Add a folder with pictures of a second one."
        )
    )


def test_a_class_of_another_ones_pictures_is_said(tmp_path):
    fill(tmp_path / "mine", "Ash", 12)
    shutil.copytree(tmp_path / "mine" / "Ash", tmp_path / "mine" / "Oak")
    assert check_folder(tmp_path / "mine").sentences()[1:] == [
        "Left out, because all its pictures are in a class before it: Oak.",
        "12 pictures were there more than once; each counts once, where it was found first.",
    ]


def test_no_picture_at_all_is_said(tmp_path):
    (tmp_path / "mine" / "Oak").mkdir(parents=True)
    report = check_folder(tmp_path / "mine")
    assert report.sentences() == [
        "None of the pictures can be read, so there is nothing to learn from."
    ]


def test_what_is_no_folder_of_folders_is_refused(tmp_path):
    file = tmp_path / "photo.png"
    photo(file)
    (tmp_path / "flat").mkdir()
    photo(tmp_path / "flat" / "a.png")
    for path, sentence in (
        (
            file,
            "photo.png cannot be opened as a folder. Choose a folder that holds a folder for each "
            "class.",
        ),
        (
            tmp_path / "gone",
            "gone cannot be opened as a folder. Choose a folder that holds a folder for each "
            "class.",
        ),
        (
            tmp_path / "flat",
            "flat has no folders in it. Put the pictures of each class into a folder named like "
            "the class, and choose the folder above them.",
        ),
    ):
        with pytest.raises(DataError) as refusal:
            check_folder(path)
        assert str(refusal.value) == sentence


def test_a_hundred_and_one_classes_are_too_many(tmp_path):
    for number in range(101):
        (tmp_path / "many" / str(number)).mkdir(parents=True)
    with pytest.raises(DataError) as refusal:
        check_folder(tmp_path / "many")
    assert str(refusal.value) == (
        "many has 101 folders in it; at most 100 classes can be told apart. Choose another folder."
    )


def test_names_that_are_alike_or_no_names(tmp_path):
    mine = tmp_path / "mine"
    fill(mine, "cat", 2)
    fill(mine, "Cat", 3)
    fill(mine, "A%2FC", 2)
    (mine / os.fsdecode(b"\xff\xfe")).mkdir()
    report = check_folder(mine)
    assert counts(report) == {"A%2FC": 2, "Cat": 5}
    folders = sorted(each.name for each in (report.staging / "examples").iterdir())
    assert folders == ["A%252FC", "Cat"]


def test_large_pictures_become_smaller(tmp_path):
    photo(tmp_path / "mine" / "Oak" / "large.png", side=900)
    report = check_folder(tmp_path / "mine")
    (made,) = report.staging.rglob("*.png")
    assert read_png(made).shape == (512, 512, 3)


def test_stopping_leaves_nothing(tmp_path):
    fill(tmp_path / "mine", "Oak", 5)
    told = []

    def progress(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 2

    with pytest.raises(DataError) as stopped:
        check_folder(tmp_path / "mine", progress)
    assert str(stopped.value) == "Stopped. Nothing was changed."
    assert told == [(0, 5), (1, 5), (2, 5)]
    assert list(user_tasks().iterdir()) == []


def test_drawings_and_photos_in_one_folder_are_said(tmp_path):
    fill(tmp_path / "mine", "Oak", 3)
    fill(tmp_path / "mine", "Ash", 2, drawing)

    report = check_folder(tmp_path / "mine")

    assert (report.kind, report.plain) == (PHOTOS, 2)
    assert (
        "2 of 5 pictures look like drawings on paper, the others like photos. All are taken for "
        "photos; choose below what fits most of them, or leave the others out."
    ) in report.sentences()
    discard(report)
