"""A folder of one's own photos of cats and dogs: what is found in it, and what is said of it."""

import pytest

from core.user_data.own_photos import find_own_photos

CLASSES = ("Cat", "Dog")


def found(tmp_path, *names: str):
    folder = tmp_path / "mine"
    folder.mkdir()
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return find_own_photos(folder, CLASSES)


def many(animal: str, count: int) -> list[str]:
    return [f"{animal}/{number}.jpg" for number in range(count)]


def test_ten_photos_are_enough(tmp_path):
    photos = found(tmp_path, *many("Cats", 2), *many("dog", 8), "horse/1.jpg", "dog/.hidden.jpg")
    assert (photos.problem, photos.note()) == ("", "")
    assert [len(files) for files in photos.photos.values()] == [2, 8]


def test_one_class_is_said(tmp_path):
    assert found(tmp_path, *many("cat", 12)).problem == (
        "mine has photos only of cat, so there is nothing to tell apart. Put at least two of dog "
        "into a folder dog, then try again."
    )


def test_one_photo_of_a_class_is_said(tmp_path):
    assert found(tmp_path, *many("cat", 12), "dog/1.jpg").problem == (
        "mine has 1 photo of dog, so there is nothing to tell apart. Put at least two of dog into "
        "a folder dog, then try again."
    )


def test_three_photos_are_said(tmp_path):
    assert found(tmp_path, *many("cat", 1), *many("dog", 2)).problem == (
        "mine has 3 photos; 10 are the fewest to learn from. Add some, then try again."
    )


@pytest.mark.parametrize("names", [(), ("1.jpg", "2.jpg"), ("cat/x.txt",)])
def test_a_folder_without_any_is_said(tmp_path, names):
    assert found(tmp_path, *names).problem == (
        "mine has no photos in a folder cat or dog. Put the photos of each into a folder of that "
        "name, then choose the folder above them."
    )


def test_a_folder_that_is_not_there_is_said(tmp_path):
    assert find_own_photos(tmp_path / "gone", CLASSES).problem.startswith("gone has no photos in")


def test_a_video_is_left_out_and_named(tmp_path):
    photos = found(tmp_path, *many("cat", 6), *many("dog", 6), "cat/clip.mp4")
    assert photos.problem == ""
    assert photos.note() == "Left out, as no photo: clip.mp4."


def test_many_that_are_no_photos_are_counted(tmp_path):
    videos = [f"dog/{number}.mov" for number in range(5)]
    photos = found(tmp_path, *many("cat", 6), *many("dog", 6), *videos)
    assert photos.note() == "Left out, as no photo: 0.mov, 1.mov, 2.mov and 2 more."
