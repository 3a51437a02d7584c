"""The nearest training pictures, and a map of pictures that a model takes for alike."""

import dataclasses
import shutil
import zipfile

import numpy as np
import pytest

from core.datasets.catalogue import is_here
from core.datasets.samples import TEST, load_samples
from core.errors import ModelError
from core.explain.neighbours import (
    INDEX_FILE,
    MOST_PICTURES,
    TrainingPictures,
    inside,
    left_out,
    map_of,
    read_index,
    title_of,
    write_index,
)
from core.models.card import Layer, read_card, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import grey_input
from core.training.results.neighbours import add_index

FOLDERS = shipped_folders("digits") + shipped_folders("pets")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
class TestNearest:
    def test_the_shipped_index_is_small_and_the_models_own(self, folder):
        assert (folder / INDEX_FILE).stat().st_size <= 2 << 20
        card = read_card(folder)
        index = read_index(folder, card)
        assert len(index.names) == MOST_PICTURES == len(set(index.names))
        assert set(index.labels) == set(range(len(card.classes)))


@pytest.mark.usefixtures("data")
def test_a_training_picture_is_nearest_to_itself():
    for folder in FOLDERS:
        classifier = Classifier(folder)
        index = read_index(folder, classifier.card)
        pictures = TrainingPictures(index.data, index.names.tolist())
        names = [str(index.names[place]) for place in (5, 4000, 7900)]
        for name, pixels in zip(names, pictures.read(names), strict=True):
            _, activations = classifier.inspect(grey_input(pixels, classifier.card.input_shape[0]))
            found = index.nearest(activations[classifier.card.features], 3)
            assert found[0].similarity > 0.97
            assert name in [each.name for each in found]
            assert found[0].similarity >= found[1].similarity >= found[2].similarity
        pictures.close()


def test_the_nearest_of_a_test_digit_are_mostly_of_its_class(cnn):
    """MNIST's, where it is; else digits in made-up hands, of which the index has none either."""
    classifier = Classifier(cnn)
    index = read_index(cnn, classifier.card)
    samples = load_samples("mnist" if is_here("mnist") else "made_hands", TEST)
    right = 0
    for number, label in enumerate(samples.labels[:60]):
        picture = samples.model_input(number)
        _, activations = classifier.inspect(picture)
        found = index.nearest(activations[classifier.card.features], 8)
        right += sum(each.label == label for each in found) > 4
    assert right >= 57


def test_a_wrong_label_is_told_by_who_has_not_learned_from_it():
    """Three heaps of features, and six labels that are another's; the features say nothing of
    them."""
    rng = np.random.default_rng(1)
    labels = np.arange(300, dtype=np.int32) % 3
    features = rng.normal(size=(300, 16)) + 8 * np.eye(3, 16)[labels]
    wrong = [5, 50, 100, 151, 200, 299]
    labels[wrong] = (labels[wrong] + 1) % 3
    found = left_out(features, labels)
    assert sorted(np.argsort(-found.doubts)[:6]) == wrong
    assert (found.labels[wrong] == (labels[wrong] + 2) % 3).all()
    same = found.labels == labels
    assert (found.doubts[same] == 0).all()
    assert (found.doubts[~same] > 0).all()
    assert same.mean() > 0.9


def test_what_is_left_out_is_not_learned_from():
    """Chance is not learned by heart, though there are more features than pictures."""
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 2, 60).astype(np.int32)
    found = left_out(rng.normal(size=(60, 100)), labels)
    assert (found.labels == labels).mean() < 0.7


class TestABadIndex:
    @pytest.fixture
    def card(self, cnn):
        return read_card(cnn)

    def test_missing(self, tmp_path, card):
        with pytest.raises(ModelError) as refusal:
            read_index(tmp_path / "digits-mine", card)
        assert str(refusal.value) == (
            "digits-mine brings no list of its training pictures, so the nearest of them cannot "
            "be looked up."
        )

    @pytest.mark.parametrize("kind", ["text", "cut", "other model", "labels"])
    def test_damaged(self, tmp_path, card, cnn, kind):
        path = tmp_path / INDEX_FILE
        if kind == "text":
            path.write_text("neighbours")
        elif kind == "cut":
            path.write_bytes((cnn / INDEX_FILE).read_bytes()[:9000])
        elif kind == "other model":
            path.write_bytes((shipped_folders("digits")[1] / INDEX_FILE).read_bytes())
        else:
            labels, features = np.array([3, 77]), np.ones((2, 128), np.float32)
            write_index(
                tmp_path, card, data="mnist", names=["1", "2"], labels=labels, features=features
            )
        with pytest.raises(ModelError) as refusal:
            read_index(tmp_path, card)
        assert str(refusal.value) == (
            f"{path} is damaged or another model's, so the nearest training pictures cannot be "
            "looked up. Install Inkling again to restore it."
        )


def test_pictures_of_another_mnist_are_none(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    np.savez_compressed(tmp_path / "mnist.npz", x_train=np.zeros((60_000, 28, 28), np.uint8))
    assert TrainingPictures("mnist", ["1"]).read(["1"]) == [None]


def test_pictures_that_are_not_here_are_none(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    for data in ("mnist", "pets", "mine"):
        assert TrainingPictures(data, ["1"]).read(["1"]) == [None]
    (tmp_path / "mnist.npz").write_text("no digits")
    (tmp_path / "pets.zip").write_text("no photos")
    for data in ("mnist", "pets"):
        assert TrainingPictures(data, ["1"]).read(["1"]) == [None]
    with zipfile.ZipFile(tmp_path / "pets.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("1", bytes(range(256)) * 9)
    damaged = bytearray((tmp_path / "pets.zip").read_bytes())
    damaged[40:60] = b"\xff" * 20
    (tmp_path / "pets.zip").write_bytes(damaged)
    assert TrainingPictures("pets", ["1"]).read(["1"]) == [None]
    assert [title_of(data) for data in ("mnist", "pets", "mine")] == [
        "MNIST",
        "Dogs vs. Cats",
        "mine",
    ]


class TestAnIndexMadeAtTheEndOfATraining:
    def examples(self, side: int):
        rng = np.random.default_rng(side)
        pictures = rng.uniform(0, 1, (6, side, side, 1)).astype(np.float32)
        return "mnist", list("abcdef"), pictures, np.arange(6)

    def test_each_picture_is_nearest_to_itself(self, tmp_path):
        folder = tmp_path / "digits-mlp"
        shutil.copytree(shipped_folders("digits")[1], folder)
        classifier = Classifier(folder)
        add_index(classifier, self.examples)
        index = read_index(folder, classifier.card)
        for name, picture in zip("abcdef", self.examples(28)[2], strict=True):
            _, activations = classifier.inspect(picture)
            found = index.nearest(activations[classifier.card.features], 1)
            assert found[0].name == name
            assert found[0].similarity > 0.999

    def test_numbers_below_zero_are_kept(self, tmp_path, cnn):
        card = read_card(cnn)
        features = np.random.default_rng(1).normal(size=(9, 20)).astype(np.float32)
        write_index(
            tmp_path,
            card,
            data="mine",
            names=list("abcdefghi"),
            labels=np.zeros(9),
            features=features,
        )
        index = read_index(tmp_path, card)
        lengths = np.linalg.norm(features, axis=1, keepdims=True)
        np.testing.assert_allclose(index.features, features / lengths, atol=0.01)

    def test_a_model_whose_features_are_maps_gets_none(self, tmp_path):
        folder = tmp_path / "digits-mlp"
        shutil.copytree(shipped_folders("digits")[1], folder)
        (folder / INDEX_FILE).unlink()
        classifier = Classifier(folder)
        layers = (Layer("maps", "Conv2D", (28, 28, 4)),)
        classifier.card = dataclasses.replace(classifier.card, layers=layers, features="maps")
        add_index(classifier, self.examples)
        assert not (folder / INDEX_FILE).exists()


def test_what_differs_most_lies_across_and_a_picture_is_where_it_was_mapped():
    rng = np.random.default_rng(1)
    features = rng.normal(0, [0.1, 5.0, 1.0, 0.1], (500, 4)).astype(np.float32)
    found = map_of(features)
    assert found.places.shape == (500, 2)
    assert found.places.min() == 0
    assert np.isclose(found.places.max(axis=0), 1).all()
    for axis, feature in ((0, 1), (1, 2)):
        alike = np.corrcoef(found.places[:, axis], features[:, feature])[0, 1]
        assert alike > 0.95
    assert np.allclose(found.place(features[7]), found.places[7], atol=1e-5)


def test_one_feature_or_one_picture_makes_a_map_too():
    assert map_of(np.ones((1, 3), np.float32)).places.shape == (1, 2)
    assert map_of(np.arange(4, dtype=np.float32)[:, np.newaxis]).places[:, 0].tolist() == [
        0,
        *(each / 3 for each in map(float, (1, 2))),
        1,
    ]


def test_what_lies_within_an_outline():
    square = np.array([(0, 0), (2, 0), (2, 2), (0, 2)], float)
    places = np.array([(1, 1), (3, 1), (-1, 1), (1, 3), (0.1, 1.9)], float)
    assert inside(places, square).tolist() == [True, False, False, False, True]
    dented = np.array([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)], float)
    assert inside(np.array([(2, 3), (0.5, 2)], float), dented).tolist() == [False, True]
