"""The splits of the world's pictures: fixed, disjoint, and never what is measured with."""

import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from core.training.data import world
from core.training.data.world import TEST, TRAINING, VALIDATION, Entry, World


def _jpeg(shade: int) -> bytes:
    content = io.BytesIO()
    Image.new("L", (144, 144), shade).save(content, "JPEG")
    return content.getvalue()


@pytest.fixture
def more(tmp_path, monkeypatch):
    """An archive of 40 pictures of two kinds and of one source of cats."""
    rows = [f"neither/a_{n}.jpg,neither,horse" for n in range(20)]
    rows += [f"cat/chanakya_cat_{n}.jpg,cat,home" for n in range(20)]
    with zipfile.ZipFile(tmp_path / "pets_more.zip", "w") as archive:
        archive.writestr("kinds.csv", "\n".join(["file,class,kind", *rows]))
        for shade, line in enumerate(rows):
            archive.writestr(line.split(",")[0], _jpeg(6 * shade))
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(world, "_kaggle_entries", list)


def test_a_tenth_of_each_kind_is_kept_back_and_a_tenth_chosen_by(more):
    entries = world.read_entries()
    for kind in ("horse", "home"):
        parts = [each.part for each in entries if each.kind == kind]
        assert [parts.count(part) for part in (TEST, VALIDATION, TRAINING)] == [2, 2, 16]
    assert entries == world.read_entries()


def test_pictures_are_decoded_in_the_order_of_their_entries(more):
    pictures = world.load_world()
    shades = pictures.pixels.mean(axis=(1, 2))
    assert pictures.pixels.shape == (40, 128, 128)
    assert np.abs(shades - 6 * np.arange(40)).max() < 3


def test_the_measured_network_sees_no_kin_of_the_phone_photos(more):
    pictures = world.load_world()
    measured = pictures.only(TRAINING, measured=True)
    assert {each.kind for each in measured.entries} == {"horse"}
    assert len(pictures.only(TRAINING, measured=False)) == 32


def test_what_is_named_in_a_group_is_never_left_out():
    for kinds in world.GROUPS.values():
        for kind in kinds:
            assert not Entry("", "neither", kind, "", TEST).left_out


def test_about_a_third_of_other_kinds_is_left_out():
    entries = [Entry("", "neither", f"kind {number}", "", TRAINING) for number in range(300)]
    assert 70 < sum(each.left_out for each in entries) < 130
    assert not Entry("", "cat", "kind 1", "", TRAINING).left_out


def test_kinds_of_two_collections_share_their_fate():
    fates = [
        Entry("", "neither", kind, "", TRAINING).left_out
        for kind in ("caltech101: Motorbikes", "motorcycle")
    ]
    assert fates[0] == fates[1]


def test_an_absent_archive_is_said_with_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(world, "find_file", lambda _: None)
    with pytest.raises(world.DataError, match="INKLING_DATA"):
        world.read_entries()


def test_animals_are_indices_in_the_order_of_the_answers():
    entries = tuple(Entry("", name, name, "", TRAINING) for name in ("neither", "dog", "cat"))
    pictures = World(np.zeros((3, 128, 128), np.uint8), entries)
    assert pictures.animals.tolist() == [2, 1, 0]
