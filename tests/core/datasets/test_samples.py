"""Data sets to look at, in the parts that a training makes of them."""

import io
import zipfile

import cv2
import numpy as np
import pytest
from PIL import Image

from core.datasets import made_hands
from core.datasets.catalogue import load_mnist
from core.datasets.emnist import read_emnist
from core.datasets.pet_files import convert_cats_and_dogs
from core.datasets.samples import (
    PARTS,
    TEST,
    TRAINING,
    VALIDATION,
    Samples,
    browsable,
    load_photos,
    load_samples,
    parts_of,
)
from core.errors import DataError
from core.images.decoder import ImageDecoder
from core.task import LETTERS
from core.training.data.pets import load_pets_data
from tests.support.data_sets import photos_in
from tests.support.handwriting import DIGITS
from tests.support.made_characters import WRITERS, write_characters


def test_made_up_hands_can_be_looked_at_on_any_computer():
    assert "made_hands" in browsable()
    samples = load_samples("made_hands", VALIDATION)
    count = len(made_hands.VALIDATION_WRITERS) * 10 * made_hands.PER_WRITER
    assert samples.pixels.shape == (count, 28, 28)
    assert samples.pixels.dtype == np.uint8
    assert np.bincount(samples.labels).tolist() == [count // 10] * 10


def test_no_writer_is_in_two_parts():
    writers = [made_hands.writers_of(part) for part in PARTS]
    assert sum(map(len, writers)) == len(frozenset().union(*writers)) == made_hands.WRITERS


def test_a_picture_is_what_a_network_gets():
    samples = load_samples("made_hands", VALIDATION)
    model_input = samples.model_input(3)
    assert (model_input.shape, model_input.dtype) == ((28, 28, 1), np.float32)
    assert (np.rint(model_input[..., 0] * 255) == samples.pixels[3]).all()


def test_a_digest_is_of_the_pictures_and_their_labels():
    pixels, labels = np.arange(3 * 28 * 28, dtype=np.uint8).reshape(3, 28, 28), np.arange(3)
    digest = Samples(pixels, labels).digest()
    assert Samples(pixels.copy(), labels.copy()).digest() == digest
    assert Samples(pixels[::-1], labels).digest() != digest
    assert Samples(pixels, labels[::-1].copy()).digest() != digest
    assert Samples(pixels, labels, read=lambda _index, _shape: pixels[0]).digest() == ""


@pytest.mark.usefixtures("some_mnist")
def test_mnist_has_the_parts_that_a_training_makes_of_it():
    mnist = load_mnist()
    for part, count in ((TRAINING, 55_000), (VALIDATION, 5_000), (TEST, 10_000)):
        samples, images = load_samples("mnist", part), getattr(mnist, part)
        assert len(samples) == count
        assert (samples.labels == images.labels).all()
        assert (samples.model_input(13) == images.inputs[13]).all()


def test_each_task_has_its_own_data_sets(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    assert browsable() == ["made_hands"]
    assert browsable("letters") == browsable("pets") == browsable("signs") == []
    for file in ("emnist_letters.npz", "pets.zip"):
        (tmp_path / file).touch()
    assert (browsable("letters"), browsable("pets")) == (["emnist"], ["pets"])


def test_letters_have_the_parts_that_a_training_makes_of_them(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    codes = np.array([ord("A") + each % 26 + 32 * (each % 2) for each in range(200)], np.uint8)
    pixels = np.arange(200 * 28 * 28).reshape(200, 28, 28).astype(np.uint8)
    np.savez(tmp_path / "emnist_letters.npz", x=pixels, y=codes)
    parts = [load_samples("emnist", part) for part in PARTS]
    assert [len(each) for each in parts] == [160, 20, 20]
    letters = read_emnist().validation
    assert (parts[1].pixels == letters.pictures).all()
    names = [parts[1].name(index) for index in range(20)]
    assert names == [each.upper() for each in letters.labels]


@pytest.fixture
def characters(monkeypatch, tmp_path):
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))


@pytest.mark.usefixtures("characters")
def test_what_was_written_with_a_pen_is_drawn_and_has_its_writer():
    assert browsable() == ["made_hands", "pen_strokes", "unipen"]
    assert browsable("letters") == ["emnist", "unipen"]
    assert parts_of("pen_strokes") == (TRAINING, VALIDATION)
    assert parts_of("unipen") == PARTS
    training, validation = (load_samples("pen_strokes", part) for part in (TRAINING, VALIDATION))
    assert len(training) == (WRITERS - 2) * len(DIGITS)
    assert {validation.writer(each) for each in range(len(validation))} == {"29", "30"}
    assert [validation.name(each) for each in range(len(DIGITS))] == [*DIGITS]
    assert validation.pixels[0].any()
    assert load_samples("pen_strokes", VALIDATION) is validation  # not drawn again


@pytest.mark.usefixtures("characters")
def test_each_writer_of_unipen_is_in_one_part_as_a_training_has_them():
    parts = [load_samples("unipen", part) for part in PARTS]
    writers = [{each.writer(index) for index in range(len(each))} for each in parts]
    assert sum(map(len, writers)) == len(set.union(*writers)) == WRITERS
    assert "1 (g04)" in writers[1]
    letters = load_samples("unipen", VALIDATION, LETTERS)
    names = [letters.name(each) for each in range(len(letters))]
    assert names == ["H", "M"] * (len(names) // 4) + ["K", "O"] * (len(names) // 4)


@pytest.mark.usefixtures("characters")
def test_what_nobody_waits_for_any_more_is_drawn_no_further():
    told = []

    def twice(done, of):
        told.append((done, of))
        return len(told) < 2

    samples = load_samples("made_hands", TEST, progress=twice)
    assert len(samples) == len(samples.pixels) == told[1][0] < told[1][1]
    assert len(load_samples("made_hands", TEST)) == told[0][1]


@pytest.fixture
def decoder():
    with ImageDecoder() as made:
        yield made


@pytest.fixture
def pets(monkeypatch, tmp_path):
    """Thirty photos of each, in an archive as Inkling writes it."""
    photos_in(tmp_path / "mine", [f"{each}/{n}.jpg" for each in ("cat", "dog") for n in range(30)])
    convert_cats_and_dogs(tmp_path / "mine", tmp_path, lambda *_: True)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    return tmp_path / "pets.zip"


@pytest.mark.usefixtures("pets")
def test_photos_are_read_when_they_are_looked_at(decoder):
    parts = {part: load_photos(part, decoder) for part in PARTS}
    assert [len(each) for each in parts.values()] == [48, 6, 6]
    learned = load_pets_data(lambda _: None)
    for part, samples in parts.items():
        photos = getattr(learned, part)
        assert (samples.labels == photos.labels).all()
        assert samples.name(0) == "Cat"
        for index in (0, len(samples) - 1):
            shown = samples.pixels[index].astype(int)
            assert abs(shown - photos.pixels[index]).max() <= 2  # another decoder of JPEG
            assert samples.model_input(index, (128, 128, 1)).shape == (128, 128, 1)
            assert (samples.model_input(index)[..., 0] * 255 == shown).all()


def test_a_photo_that_is_damaged_is_black_and_an_archive_that_is_none_is_said(pets, decoder):
    content = bytearray(pets.read_bytes())
    start = content.index(b"\xff\xd8")  # of the first photo
    content[start : start + 400] = bytes(400)
    pets.write_bytes(content)
    everything = [each for part in PARTS for each in _pixels(load_photos(part, decoder))]
    assert [not each.any() for each in everything].count(True) == 1
    pets.write_bytes(b"no archive")
    with pytest.raises(DataError) as refusal:
        load_photos(TEST, decoder)
    assert str(refusal.value) == (
        f"{pets} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or choose "
        "it again under Data."
    )


@pytest.mark.usefixtures("pets")
def test_no_photo_is_decoded_in_this_process(decoder, monkeypatch):
    """They may be anybody's: what bursts there ends a child, not the window."""

    def burst(*_, **__):
        raise AssertionError

    monkeypatch.setattr(Image, "open", burst)
    monkeypatch.setattr(cv2, "imdecode", burst)
    assert all(each.any() for each in _pixels(load_photos(TEST, decoder)))


@pytest.mark.parametrize("size", [(143, 144), (288, 288), (9_000, 9_000)])
def test_a_photo_that_is_not_as_inkling_wrote_it_is_black(pets, decoder, size):
    content = io.BytesIO()
    Image.new("L", size, 200).save(content, "JPEG")
    _replace(pets, content.getvalue())
    samples = load_photos(TRAINING, decoder)
    assert samples.pixels[0].shape == (144, 144)
    assert not samples.pixels[0].any()
    assert samples.pixels[1].any()


@pytest.mark.usefixtures("pets")
def test_a_photo_is_ready_once_it_is_read_and_black_when_nobody_reads():
    with ImageDecoder() as decoder:
        samples = load_photos(TRAINING, decoder)
        assert not samples.is_ready(0)
        assert samples.pixels[0].any()
        assert samples.is_ready(0)
    assert samples.is_ready(1)
    assert not samples.pixels[1].any()


def test_photos_have_another_digest_when_one_of_them_is_another(pets, decoder):
    digest = load_photos(TRAINING, decoder).digest()
    assert load_photos(TRAINING, decoder).digest() == digest
    assert load_photos(TEST, decoder).digest() != digest
    _replace(pets, b"another photo")
    assert load_photos(TRAINING, decoder).digest() != digest


def _replace(archive, content: bytes) -> None:
    """Put another picture in the place of the first that is learned from."""
    with zipfile.ZipFile(archive) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    with zipfile.ZipFile(archive, "w") as opened:
        for name, each in files.items():
            opened.writestr(name, content if name == "cat/0.jpg" else each)


def _pixels(samples):
    return [samples.pixels[index] for index in range(len(samples))]
