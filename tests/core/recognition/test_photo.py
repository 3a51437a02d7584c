"""A photo is for one of two tasks, and each way of asking finds the right one."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core.cli.main import main
from core.files.paths import data_folder
from core.models.card import shipped_folders
from core.models.classifier import Classifier, Prediction, Verdict
from core.models.store import Store
from core.preprocessing.model_input import digit_stages, photo_input
from core.recognition import photo as photo_task
from core.recognition.photo import (
    classify_animal,
    classify_custom,
    classify_drawing,
    classify_for,
    classify_photo,
)
from core.recognition.recognition import Recognition
from core.task import DIGITS, PETS
from tests.support.handwriting import ink_of, on_canvas
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog
from tests.support.photos import paper


@pytest.fixture(scope="module")
def classifiers() -> dict[str, Classifier]:
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    return {name: Classifier(Store(name).current().folder) for name in (DIGITS.name, PETS.name)}


@pytest.fixture(scope="module")
def photos() -> list[tuple[str, np.ndarray]]:
    """Twelve photos from elsewhere, or two that are painted: class, RGB."""
    real = [(path.name[:3].title(), rgb(path)) for path in pet_photos("*_?0.jpg")]
    return real or [("Cat", painted_cat()), ("Dog", painted_dog())]


def rgb(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def pet_photos(pattern: str) -> list[Path]:
    folder = (data_folder() or Store(DIGITS.name).current().folder) / "photos" / "pets"
    return sorted(folder.glob(pattern))


def test_without_a_task_a_sheet_is_read_and_an_animal_named(classifiers, photos):
    assert classify_photo(paper("2047"), None, classifiers).number == "2047"
    answers = [classify_photo(pixels, None, classifiers) for _, pixels in photos]
    assert all(answer.task == PETS for answer in answers)
    right = [
        answer.prediction.label == name for answer, (name, _) in zip(answers, photos, strict=True)
    ]
    assert sum(right) >= 5 / 6 * len(photos)


def test_nineteen_of_twenty_photos_of_another_source_are_right(classifiers):
    paths = pet_photos("*.jpg")
    if not paths:
        pytest.skip("INKLING_DATA names no folder with photos/pets")
    right = 0
    for path in paths:
        answer = classify_photo(rgb(path), PETS, classifiers)
        right += answer.prediction.label.lower() == path.name[:3]
    assert right >= 0.95 * len(paths)


def test_a_clear_photo_is_as_clear_in_a_mirror(classifiers):
    pixels = np.random.default_rng(1).integers(0, 256, (128, 128, 3), np.uint8)
    for picture, verdict in ((pixels, Verdict.NONE), (painted_dog(), Verdict.SURE)):
        for each in (picture, picture[:, ::-1]):
            prediction = classify_photo(each, PETS, classifiers).prediction
            assert prediction.verdict is verdict
            assert prediction.shares.sum() == pytest.approx(1, abs=1e-5)


class Counting:
    """A classifier that counts what it is asked."""

    def __init__(self, classifier: Classifier) -> None:
        self.card, self._classifier, self.asked = classifier.card, classifier, []

    def predict(self, model_input: np.ndarray) -> Prediction:
        self.asked.append(model_input.copy())
        return self._classifier.predict(model_input)


def test_a_clear_photo_is_looked_at_both_ways_and_a_doubtful_one_nearer_too(classifiers):
    for picture, looks in ((painted_dog(), 2), (painted_cat(), 6)):
        counting = Counting(classifiers[PETS.name])
        prediction = classify_animal(picture, counting).prediction
        assert len(counting.asked) == looks
        scores = [classifiers[PETS.name].predict(each).ood_score for each in counting.asked]
        assert prediction.ood_score == pytest.approx(np.mean(scores), abs=1e-6)
        assert prediction.shares.sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("painted", [painted_cat, painted_dog])
def test_a_photo_in_a_mirror_gets_the_same_answer(classifiers, painted):
    classifier = classifiers[PETS.name]
    one, other = (classify_animal(each, classifier) for each in (painted(), painted()[:, ::-1]))
    assert one.verdict is other.verdict
    assert one.prediction.shares == pytest.approx(other.prediction.shares, abs=1e-5)


def beside(first: np.ndarray, second: np.ndarray, axis: int) -> np.ndarray:
    """A painted cat in good light and a painted dog, one picture."""
    return np.concatenate([first, second], axis=axis)


@pytest.mark.parametrize("axis", [0, 1])
def test_a_cat_and_a_dog_in_one_picture_are_said(classifiers, axis):
    cat, dog = np.minimum(painted_cat() * 1.4, 255).astype(np.uint8), painted_dog()
    for pair in ((cat, dog), (dog, cat)):
        counting = Counting(classifiers[PETS.name])
        answer = classify_animal(beside(*pair, axis), counting)
        assert answer.text == answer.number == "A cat and a dog"
        assert answer.verdict is Verdict.SURE
        assert answer.probability == answer.prediction.both >= 0.95
        assert len(counting.asked) == 4
        halves = [classifiers[PETS.name].predict(photo_input(each, 128)) for each in pair]
        assert answer.prediction.probabilities == pytest.approx(
            np.mean([each.probabilities for each in halves], axis=0), abs=1e-5
        )


def test_two_of_one_kind_are_not_both(classifiers):
    cat, dog = np.minimum(painted_cat() * 1.4, 255).astype(np.uint8), painted_dog()
    for each, name in ((cat, "Cat"), (dog, "Dog")):
        answer = classify_animal(beside(each, each, 1), classifiers[PETS.name])
        assert (answer.text, answer.prediction.both) == (name, 0)


def test_a_score_that_is_no_probability_stays_the_whole_photos(classifiers):
    classifier = Classifier(classifiers[PETS.name].folder)
    classifier.card = replace(classifier.card, neither="")  # as of a network that a person trains
    prediction = classify_animal(painted_cat(), classifier).prediction
    alone = classifier.predict(photo_input(painted_cat(), 128))
    assert prediction.answers == ("Cat", "Dog")
    assert prediction.ood_score == alone.ood_score


def test_a_task_that_was_asked_for_is_kept(classifiers, photos):
    assert classify_photo(paper("2047"), PETS, classifiers).task == PETS
    assert classify_photo(photos[0][1], DIGITS, classifiers).task == DIGITS


def test_the_window_leaves_a_task_only_for_a_clear_photo(classifiers, photos):
    assert classify_for(paper("2047"), PETS, classifiers).task == DIGITS
    assert classify_for(photos[0][1], PETS, classifiers).task == PETS
    empty = np.full((200, 300, 3), 255, np.uint8)
    assert classify_for(empty, DIGITS, classifiers).regions == ()
    assert classify_for(paper("2047"), DIGITS, classifiers).number == "2047"
    # Without a model for the other task nothing is left.
    only = {DIGITS.name: classifiers[DIGITS.name]}
    assert classify_for(photos[0][1], DIGITS, only).task == DIGITS


def test_fur_and_grass_are_not_searched_for_digits(classifiers, photos, monkeypatch):
    searched = []
    monkeypatch.setattr(
        photo_task, "read_paper", lambda *_: searched.append(1) or Recognition(DIGITS)
    )
    for _, pixels in photos:
        assert classify_photo(pixels, None, classifiers).task == PETS
    assert len(searched) <= 1  # only what is no cat or dog to the network


def test_a_model_that_cannot_tell_strangers_does_not_take_sheets(classifiers, photos):
    pets = Classifier(classifiers[PETS.name].folder)
    pets.card = replace(pets.card, ood_threshold=None)
    both = {**classifiers, PETS.name: pets}
    for task in (DIGITS, PETS):
        assert classify_for(paper("2047"), task, both).number == "2047"
    assert classify_photo(paper("2047"), None, both).number == "2047"
    assert classify_photo(photos[0][1], None, both).task == PETS
    assert classify_for(photos[0][1], PETS, both).task == PETS


def test_a_drawing_is_one_sign(signs, model_folder, drawn_seven):
    classifier = Classifier(model_folder)
    reading = classify_drawing(drawn_seven, signs.task, classifier)
    (found,) = reading.regions
    assert found.prediction.label == "7"
    assert np.array_equal(found.stages.model_input, digit_stages(drawn_seven).model_input)
    assert reading.task == signs.task
    assert classify_drawing(np.zeros_like(drawn_seven), signs.task, classifier).regions == ()


def test_a_photo_of_a_sign_gives_the_same(signs, model_folder, drawn_seven):
    rgb = np.repeat((255 - drawn_seven)[:, :, np.newaxis], 3, axis=2)
    assert classify_custom(rgb, signs.task, Classifier(model_folder)).number == "7"


def test_a_photo_is_asked_as_a_whole(trees):
    classifier = Classifier(shipped_folders("pets")[0])
    photo = np.random.default_rng(1).integers(0, 256, (90, 120, 3), np.uint8)
    answer = classify_custom(photo, trees.task, classifier)
    (region,) = answer.regions
    assert region.box == (0, 0, 120, 90)
    assert region.stages is None
    assert answer.task == trees.task
    assert np.array_equal(answer.model_input, photo_input(photo, len(answer.model_input)))


def handed_over(digit: str, margin: int) -> np.ndarray:
    """Grey uint8, as tall as 20 px and the margins: a thick digit, cut out."""
    ink = ink_of(*on_canvas(digit), pen=28)
    x, y, width, height = cv2.boundingRect(ink)
    size = (max(6, round(20 * width / height)), 20)
    small = cv2.resize(ink[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA)
    return np.pad(255 - small, margin, constant_values=255)


@pytest.mark.parametrize("margin", [0, 1, 4])
@pytest.mark.parametrize("digit", "23567")
def test_a_digit_that_no_camera_took_is_never_taken_for_an_animal(classifiers, digit, margin):
    grey = handed_over(digit, margin)
    two_levels = np.where(grey > 127, 255, 0).astype(np.uint8)
    larger = cv2.resize(grey, None, fx=10, fy=10, interpolation=cv2.INTER_NEAREST)
    for each in (grey, 255 - grey, two_levels, 255 - two_levels, larger):
        pixels = np.repeat(each[..., np.newaxis], 3, axis=2)
        answer = classify_photo(pixels, None, classifiers)
        assert (answer.task, answer.number) == (DIGITS, digit)


def test_a_drawing_that_is_neither_digit_nor_animal_is_no_animal(classifiers):
    strokes = [[(5, 5), (95, 95)], [(95, 5), (5, 95)], [(50, 0), (50, 98)], [(0, 50), (98, 50)]]
    ink = cv2.resize(ink_of(*on_canvas(strokes, 0.6)), None, fx=0.25, fy=0.25)
    answer = classify_photo(np.repeat(255 - ink[..., np.newaxis], 3, axis=2), None, classifiers)
    assert (answer.task, answer.verdict) == (DIGITS, Verdict.NONE)


def test_of_a_drawn_digit_the_animals_network_is_not_asked(classifiers, monkeypatch):
    asked = []
    monkeypatch.setattr(classifiers[PETS.name], "predict", asked.append)
    pixels = np.repeat(handed_over("5", 0)[..., np.newaxis], 3, axis=2)
    assert classify_photo(pixels, None, classifiers).number == "5"
    assert classify_for(pixels, DIGITS, classifiers).number == "5"
    assert not asked


def test_the_command_line_names_task_class_and_probabilities(classifiers, photos, tmp_path, capsys):
    _, pixels = photos[0]
    animal, sheet = tmp_path / "animal.png", tmp_path / "sheet.png"
    Image.fromarray(pixels).save(animal)
    Image.fromarray(paper("2047")).save(sheet)
    assert main(["classify", "--json", str(animal), str(sheet)]) == 0
    first, second = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (first["task"], first["model"]) == ("pets", "pets-pets")
    assert first["label"] == max(first["probabilities"], key=first["probabilities"].get)
    assert set(first["probabilities"]) == {"Cat", "Dog", "Neither"}
    assert sum(first["probabilities"].values()) == pytest.approx(1, abs=1e-5)
    assert "digits" not in first
    assert (second["task"], second["number"]) == ("digits", "2047")


def test_the_name_of_a_model_decides_for_its_task(classifiers, tmp_path, capsys):
    sheet = tmp_path / "sheet.png"
    Image.fromarray(paper("2047")).save(sheet)
    assert main(["classify", "--json", "--model", "pets", str(sheet)]) == 0
    assert json.loads(capsys.readouterr().out)["task"] == "pets"
