"""A model as ONNX: another runtime answers with it as Inkling does."""

import sys

import numpy as np
import pytest

from core.errors import StoreError
from core.export.formats import FORMATS, format_for
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import photo_input
from core.training.results.onnx_file import write_onnx
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog


def test_another_runtime_answers_alike(model_folder, tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime", reason="the extra exports is not installed")
    target = tmp_path / "digits.onnx"

    said = format_for(target.name).write(model_folder, target)

    assert said == "digits.onnx is written; ONNX Runtime answers with it as Inkling does."
    session = onnxruntime.InferenceSession(target, providers=["CPUExecutionProvider"])
    (picture,) = session.get_inputs()
    card = read_card(model_folder)
    assert picture.shape == ["N", *card.input_shape]
    inputs = np.random.default_rng(3).random((5, *card.input_shape), np.float32)
    names = ["probabilities", "strangeness"]
    answers = session.run(names, {picture.name: inputs})
    classifier = Classifier(model_folder)
    for each, shares, score in zip(inputs, *answers, strict=True):
        prediction = classifier.predict(each)
        assert np.allclose(shares, prediction.probabilities, atol=1e-4)
        assert abs(score[0] - prediction.ood_score) < 1e-4
    about = session.get_modelmeta().custom_metadata_map
    assert about["classes"].split("\n") == list(card.classes)
    assert float(about["none_of_these_above"]) == card.ood_threshold


def test_a_model_in_8_bit_numbers_answers_alike_too(tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime", reason="the extra exports is not installed")
    folder, target = shipped_folders("pets")[0], tmp_path / "pets.onnx"

    write_onnx(folder, target)

    session = onnxruntime.InferenceSession(target, providers=["CPUExecutionProvider"])
    pictures = np.stack([photo_input(each, 128) for each in (painted_cat(), painted_dog())])
    answers = session.run(["probabilities", "strangeness"], {"picture": pictures})
    classifier = Classifier(folder)
    for picture, shares, score in zip(pictures, *answers, strict=True):
        prediction = classifier.predict(picture)
        assert np.allclose(shares, prediction.probabilities, atol=0.05)
        assert abs(score[0] - prediction.ood_score) < 0.1


def test_without_the_extra_it_is_said(model_folder, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(StoreError) as refusal:
        write_onnx(model_folder, tmp_path / "digits.onnx")
    assert str(refusal.value) == (
        "ONNX needs an extra part: pip install inkling-workbench[exports]. Nothing was "
        "written; the other formats need no more than there is."
    )
    assert FORMATS["onnx"].suffix == ".onnx"
