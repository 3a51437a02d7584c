"""What a network sees on a person's photos: which photos count, and that they are seen once."""

import shutil

import numpy as np
import pytest

from core.errors import DataError
from core.files.paths import SHIPPED_MODELS
from core.models.classifier import Classifier
from core.training.data import photo_features
from core.training.data.photo_features import find_own_photos, see_photos
from core.training.fitting.control import Control
from core.user_data.corrections import Corrections
from tests.support.few_photos import pattern, write_photos


@pytest.fixture
def examples(tmp_path):
    for name in ("Checks", "Lines"):
        write_photos(tmp_path / "examples", name, 3)
    return tmp_path / "examples"


@pytest.fixture
def see(examples):
    """see() -> what a network sees, and how many photos it looked at."""
    backbone = Classifier(SHIPPED_MODELS / "pets-pets")

    def make(control: Control | None = None, strength: float = 0.0, hear=lambda _: None):
        seen, kept = [], examples.with_name("features.npz")
        read = photo_features.read_input

        def read_and_count(photo, *shape):
            seen.append(photo.path.name)
            return read(photo, *shape)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(photo_features, "read_input", read_and_count)
            own = find_own_photos(examples)
            result = see_photos(
                own, backbone, kept, strength, on_message=hear, control=control or Control()
            )
        return result, len(seen)

    return make


def test_the_classes_take_turns_and_each_photo_is_known_by_its_file(examples):
    own = find_own_photos(examples)

    assert own.classes == ("Checks", "Lines")
    assert [each.label for each in own.photos] == [0, 1, 0, 1, 0, 1]
    assert len({each.digest for each in own.photos}) == 6
    assert own.left_out == ()


def test_a_photo_is_looked_at_once_however_often_it_is_learned_from(see, examples):
    first, looked = see()
    again, looked_again = see()
    write_photos(examples, "Lines", 1, first=7)
    (examples / "Checks" / "0.png").unlink()
    changed, looked_then = see()

    assert (looked, looked_again, looked_then) == (6, 0, 1)
    assert first.features.shape == (6, 2, 224)
    np.testing.assert_array_equal(first.features, again.features)
    assert len(changed.photos) == 6


def test_another_augmentation_is_seen_anew(see):
    plain, _ = see()
    varied, looked = see(strength=1.0)

    assert looked == 6
    assert varied.features.shape[1] == plain.features.shape[1] + 1


def test_what_was_kept_and_is_damaged_is_made_again(see, examples):
    kept = examples.with_name("features.npz")
    see()
    kept.write_bytes(kept.read_bytes()[:100])

    _, looked = see()

    assert looked == 6


def test_the_same_photo_ten_times_counts_once(examples):
    for number in range(10, 19):
        shutil.copy(examples / "Lines" / "0.png", examples / "Lines" / f"{number}.png")

    own = find_own_photos(examples)

    assert len(own.photos) == 6
    assert own.left_out == ("Lines: 9 photos are there more than once; each counts once.",)


def test_a_class_of_nothing_but_one_photo_is_left_out(examples):
    write_photos(examples, "Slope", 1)
    shutil.copy(examples / "Slope" / "0.png", examples / "Slope" / "again.png")

    own = find_own_photos(examples)

    assert own.classes == ("Checks", "Lines")
    assert own.left_out == (
        "Slope: 1 photo is there more than once; each counts once.",
        "Slope has only 1 photo and is left out; with two or more it can be learned.",
    )


def test_photos_that_two_classes_have_are_left_out_of_both(examples):
    shutil.copy(examples / "Lines" / "0.png", examples / "Checks" / "also.png")

    own = find_own_photos(examples)

    assert len(own.photos) == 5
    assert own.left_out == (
        "1 photo is in several classes (Checks, Lines) and left out of all of them.",
    )


def test_two_classes_of_the_same_photos_are_nothing_to_tell_apart(examples):
    shutil.rmtree(examples / "Checks")
    shutil.copytree(examples / "Lines", examples / "Checks")

    with pytest.raises(DataError) as caught:
        find_own_photos(examples)

    assert str(caught.value) == (
        "There is nothing to tell apart: the photos of these classes are the same. Give each "
        "class photos of its own, then train again."
    )


def test_one_class_is_nothing_to_tell_apart(examples):
    shutil.rmtree(examples / "Checks")

    with pytest.raises(DataError) as caught:
        find_own_photos(examples)

    assert str(caught.value) == (
        "There is one class or none with two pictures that can be used, and nothing to tell "
        "apart. Add pictures of another class, then train again."
    )


def test_of_five_thousand_photos_a_thousand_are_learned_from(examples):
    for number in range(5_000):  # what is in them is not looked at yet
        (examples / "Lines" / f"many-{number}.png").write_bytes(f"photo {number}".encode())

    own = find_own_photos(examples)

    assert len(own.photos) == 1_003
    assert own.left_out == ("Lines has 5,003 photos; 1,000 of them are learned from.",)


def test_photos_that_cannot_be_read_are_said_and_left_out(see, examples):
    write_photos(examples, "Slope", 2)
    (examples / "Lines" / "9.png").write_bytes(b"no photo either")
    assert see()[0].left_out[0] == "1 photo cannot be read and is left out."
    (examples / "Slope" / "0.png").write_bytes(b"no photo")

    seen, _ = see()

    assert seen.classes == ("Checks", "Lines")
    assert len(seen.photos) == 6
    assert set(seen.labels) == {0, 1}
    assert seen.left_out == (
        "2 photos cannot be read and are left out.",
        "Slope has only 1 photo and is left out; with two or more it can be learned.",
    )


def test_corrections_of_a_class_are_learned_from_as_well(examples, tmp_path):
    corrections = Corrections("things", tmp_path / "corrections")
    corrections.add("Gone", pattern("Slope", 3))  # no class of the task any more
    added = corrections.add("Lines", pattern("Lines", 50))

    own = find_own_photos(examples, corrections.all())

    assert added.path in [each.path for each in own.photos if each.label == 1]
    assert len(own.photos) == 7


def test_who_stops_has_what_was_seen_by_then(see, monkeypatch):
    monkeypatch.setattr(photo_features, "_AT_ONCE", 4)
    control = Control()

    seen, looked = see(control, hear=lambda _: control.stop())

    assert looked == 4
    assert len(seen.photos) == 4
    assert seen.classes == ("Checks", "Lines")


def test_who_stops_before_the_first_photo_is_told(see):
    control = Control()
    control.stop()

    with pytest.raises(DataError) as caught:
        see(control)

    assert str(caught.value) == "Stopped before there was anything to learn from. Train again."
