"""A model in 8-bit numbers: small, and what the rounding costs is said."""

import dataclasses
import re
import sys

import keras
import numpy as np
import pytest
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from PIL import Image

from core.datasets.pet_files import convert_cats_and_dogs
from core.errors import DataError, StoreError
from core.export.formats import format_for
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import photo_input
from core.training.results import int8
from core.training.results.int8 import is_rounded, load_pictures, quantised, rounded
from tests.support.data_sets import photos_in
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog


def test_it_is_small_and_says_how_good_it_is(model_folder, tmp_path, monkeypatch):
    pytest.importorskip("ai_edge_quantizer", reason="the extra exports is not installed")
    monkeypatch.delenv("INKLING_DATA", raising=False)  # digits drawn by rule are there, and few
    target = tmp_path / "digits.int8.tflite"

    said = format_for(target.name).write(model_folder, target)

    assert target.stat().st_size < 0.35 * (model_folder / "model.tflite").stat().st_size
    found = re.fullmatch(
        r"In 8-bit numbers (\d+\.\d\d) % of 1,200 test pictures are right \(Drawn by Inkling\), "
        r"in float32 (\d+\.\d\d) %; of 100 labels (\d+\.\d) are the same\. "
        r"Of 100 of these pictures (\d+\.\d) are kept or refused as by the original; of what is "
        r"none of these it may be fewer: rely on the original for that\.",
        said or "",
    )
    assert found, said
    small, original, same, verdicts = map(float, found.groups())
    assert small >= original - 1
    assert same >= 98
    assert verdicts >= 90
    text = (tmp_path / "digits.int8.md").read_text()
    assert text.startswith("# Dense, 128 + 128 (digits-mlp), in 8-bit numbers\n")
    assert said in text.splitlines()
    assert "{" not in text


def network():
    """Three classes, told apart by a convolution."""
    picture = keras.Input((8, 8, 1), name="picture")
    x = keras.layers.Conv2D(16, 3, activation="relu", name="edges")(picture)
    x = keras.layers.GlobalAveragePooling2D(name="features")(x)
    logits = keras.layers.Dense(3, name="logits")(x)
    answers = {
        "logits": logits,
        "probabilities": keras.layers.Softmax(name="probabilities")(logits),
    }
    return keras.Model(picture, {"edges": picture * 1.0, "features": x, **answers})


def asked(content, pictures):
    """What a model.tflite gives for each picture, by the name of the output."""
    runner = Interpreter(model_content=content).get_signature_runner()
    (name,) = runner.get_input_details()
    given = [runner(**{name: picture[np.newaxis]}) for picture in pictures]
    return {output: np.concatenate([each[output] for each in given]) for output in given[0]}


@pytest.mark.filterwarnings("ignore:Warning. Enabling:UserWarning")
def test_weights_of_half_precision_become_8_bit_numbers_too():
    pytest.importorskip("ai_edge_quantizer", reason="the extra exports is not installed")
    keras.utils.set_random_seed(1)
    converter = tf.lite.TFLiteConverter.from_keras_model(network())
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    content = converter.convert()
    pictures = np.random.default_rng(1).random((30, 8, 8, 1), np.float32)

    small = quantised(content, pictures)

    assert is_rounded(small)
    assert not is_rounded(content)
    answers, before = asked(small, pictures), asked(content, pictures)
    assert answers.keys() == {"probabilities"}
    assert np.abs(answers["probabilities"] - before["probabilities"]).max() < 0.02


@pytest.mark.filterwarnings("ignore:Warning. Enabling:UserWarning")
def test_what_answers_in_8_bit_numbers_can_be_looked_into_as_before():
    pytest.importorskip("ai_edge_quantizer", reason="the extra exports is not installed")
    folder = shipped_folders("digits")[0]
    card, content = read_card(folder), (folder / "model.tflite").read_bytes()
    digits = load_pictures(card).calibration[:40]

    small = rounded(content, digits, card.layers[0].name, card.features)

    assert is_rounded(small)
    assert len(small) < len(content)
    answers, before = asked(small, digits), asked(content, digits)
    assert {name: each.shape for name, each in answers.items()} == {
        name: each.shape for name, each in before.items()
    }
    for name, each in answers.items():
        assert each.dtype == np.float32
        far = np.abs(each - before[name]).mean()
        assert far < 0.01 + 0.1 * np.abs(before[name]).mean(), name
    first = card.layers[0].name
    np.testing.assert_allclose(answers[first], before[first], atol=1e-5)
    assert (answers["probabilities"].argmax(1) == before["probabilities"].argmax(1)).all()
    # Features have more than 256 values: what is learned on them tells more than steps apart.
    assert len(np.unique(answers[card.features])) > 256


def test_of_a_model_in_8_bit_numbers_only_what_is_looked_at_is_left_out(tmp_path, monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    folder, target = shipped_folders("pets")[0], tmp_path / "pets.int8.tflite"

    said = format_for(target.name).write(folder, target)

    assert said == "Inkling computes with these 8-bit numbers itself: every answer is the same."
    assert said in (tmp_path / "pets.int8.md").read_text().splitlines()
    pictures = np.stack([photo_input(each, 128) for each in (painted_cat(), painted_dog())])
    answers = asked(target.read_bytes(), pictures)
    assert answers.keys() == {"probabilities", "strangeness"}
    for picture, probabilities in zip(pictures, answers["probabilities"], strict=True):
        assert (Classifier(folder).predict(picture).probabilities == probabilities).all()


def test_without_the_extra_it_is_said(model_folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "ai_edge_quantizer", None)
    content = (model_folder / "model.tflite").read_bytes()
    with pytest.raises(StoreError) as refusal:
        quantised(content, np.zeros((1, 28, 28, 1), np.float32))
    assert str(refusal.value) == (
        "LiteRT in 8-bit numbers needs an extra part: pip install inkling-workbench[exports]. "
        "Nothing was written; the other formats need no more than there is."
    )


def test_of_cats_and_dogs_only_those_are_decoded_that_are_used(monkeypatch, tmp_path):
    photos_in(tmp_path / "mine", [f"{each}/{n}.jpg" for each in ("cat", "dog") for n in range(30)])
    convert_cats_and_dogs(tmp_path / "mine", tmp_path, lambda *_: True)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(int8, "_CALIBRATED_BY", 4)
    opened = []
    decode = Image.open
    monkeypatch.setattr(
        Image, "open", lambda *given, **how: opened.append(1) or decode(*given, **how)
    )

    pictures = load_pictures(read_card(shipped_folders("pets")[0]))

    assert pictures.calibration.shape == (4, 128, 128, 1)
    assert len(pictures.test) == 6  # a tenth
    assert len(opened) == 10


def test_a_task_whose_examples_are_gone_is_said(model_folder):
    card = dataclasses.replace(read_card(model_folder), task="signs", name="signs-3")
    with pytest.raises(DataError) as refusal:
        load_pictures(card)
    assert str(refusal.value) == (
        "signs-3 knows other classes than there are examples of now. Train it again, then export "
        "it."
    )
