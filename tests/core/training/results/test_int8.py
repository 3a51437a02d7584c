"""A model in 8-bit numbers: small, and what the rounding costs is said."""

import dataclasses
import hashlib
import re
import sys

import numpy as np
import pytest
from PIL import Image

from core.datasets.pet_files import convert_cats_and_dogs
from core.errors import DataError, StoreError
from core.export.formats import format_for
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import photo_input
from core.training.results import int8
from core.training.results.int8 import load_pictures, quantised
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


@pytest.mark.filterwarnings("ignore:Warning. Enabling:UserWarning")
def test_weights_of_half_precision_become_8_bit_numbers_too(tmp_path):
    pytest.importorskip("ai_edge_quantizer", reason="the extra exports is not installed")
    folder = shipped_folders("pets")[0]
    pictures = np.stack([photo_input(each, 128) for each in (painted_cat(), painted_dog())])
    content = (folder / "model.tflite").read_bytes()

    small = quantised(content, pictures)

    assert len(small) < 0.6 * len(content)
    (tmp_path / "model.tflite").write_bytes(small)
    card = dataclasses.replace(
        read_card(folder),
        layers=(),
        features="probabilities",
        energy_floor=None,
        digest=hashlib.sha256(small).hexdigest(),
    )
    (tmp_path / "card.json").write_text(card.to_json())
    for picture, label in zip(pictures, ("Cat", "Dog"), strict=True):
        assert Classifier(tmp_path).predict(picture).label == label


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
