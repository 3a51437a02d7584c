"""A model as text: in a real JavaScript engine a page answers as Inkling does, and a C header has
what a compiler needs; layers written anew, and where the OOD score comes from."""

import dataclasses
import re
import shutil
import subprocess

import numpy as np
import pytest

from core.errors import ModelError
from core.explain.weights import read_weights
from core.export.formats import format_for
from core.export.text_formats import (
    LeftOver,
    OwnNetwork,
    PlainLayer,
    ood_score,
    page,
    plain_layers,
)
from core.models.card import read_card, read_litert, shipped_folders
from core.models.classifier import Classifier, Verdict
from core.recognition.digits import find_digits, read_paper
from core.recognition.recognition import Recognition
from tests.support.handwriting import DIGITS, HASH, ink_of, on_canvas
from tests.support.page import as_rgb, browser, browser_answers, page_answers, page_pictures

MOST_BYTES = 5 << 20
WORDS = {Verdict.SURE: "sure", Verdict.UNSURE: "unsure", Verdict.NONE: "none of these"}


@pytest.fixture(params=["digits-cnn", "digits-mlp"])
def digits_model(request):
    return next(each for each in shipped_folders("digits") if each.name == request.param)


def test_it_is_whole_and_small(digits_model, tmp_path):
    format_for("digits.html").write(digits_model, tmp_path / "digits.html")

    text = (tmp_path / "digits.html").read_text()

    assert len(text) <= MOST_BYTES
    assert "://" not in text  # nothing is fetched from anywhere
    assert "@MODEL@" not in text


def test_it_answers_as_the_window_does(tmp_path):
    digits_model = shipped_folders("digits")[0]
    if not shutil.which("node"):
        pytest.skip("node, which runs the page's program, is not installed")
    pictures = page_pictures(tmp_path)
    classifier = Classifier(digits_model)
    right = [read_paper(each, classifier).number for each in pictures]
    answers = page_answers(digits_model, tmp_path, pictures)

    labels = [each.get("label") for each in answers]

    assert len(pictures) >= 200
    different = [
        (at, *pair) for at, pair in enumerate(zip(right, labels, strict=True)) if len({*pair}) > 1
    ]
    assert len(different) <= 0.01 * len(right), different


def test_its_network_gives_the_same_probabilities(digits_model, tmp_path):
    if not shutil.which("node"):
        pytest.skip("node, which runs the page's program, is not installed")
    pictures = [as_rgb(255 - ink_of(*on_canvas(digit), pen=18)) for digit in DIGITS]
    classifier = Classifier(digits_model)
    right = [read_paper(each, classifier).prediction.probabilities for each in pictures]

    shares = [each["shares"] for each in page_answers(digits_model, tmp_path, pictures)]

    assert np.abs(np.array(shares) - right).max() < 0.01


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.parametrize(("scaling", "kind"), [("length", "columns"), ("none", "pixels")])
def test_a_network_that_scales_the_picture_itself_gives_the_same_probabilities(
    tmp_path, scaling, kind
):
    pytest.importorskip("keras").utils.set_random_seed(3)
    from core.training.networks.digits import build
    from tests.support.exported import written_card

    if not shutil.which("node"):
        pytest.skip("node, which runs the page's program, is not installed")
    card = written_card(build("mlp", scaling), tmp_path, tuple("0123456789"))
    assert plain_layers(tmp_path, card)[0] == PlainLayer(kind, kind)
    pictures = [as_rgb(255 - ink_of(*on_canvas(digit), pen=18)) for digit in DIGITS]
    classifier = Classifier(tmp_path)
    right = [read_paper(each, classifier).prediction.probabilities for each in pictures]

    shares = [each["shares"] for each in page_answers(tmp_path, tmp_path, pictures)]

    assert np.abs(np.array(shares) - right).max() < 0.01


def test_a_blank_picture_has_no_answer(model_folder, tmp_path):
    if not shutil.which("node"):
        pytest.skip("node, which runs the page's program, is not installed")
    blank = np.full((60, 80, 3), 255, np.uint8)

    (answer,) = page_answers(model_folder, tmp_path, [blank])

    assert "label" not in answer


def test_a_class_cannot_end_the_script(model_folder):
    card = dataclasses.replace(read_card(model_folder), title="</script><b>")

    assert "</script><b>" not in page(model_folder, card)


def test_a_model_for_photos_is_refused(model_folder):
    card = dataclasses.replace(read_card(model_folder), input_shape=(128, 128, 1))
    with pytest.raises(ModelError) as refusal:
        page(model_folder, card)
    assert str(refusal.value) == (
        "digits-mlp is for photos, and a page is for drawings. Choose another format."
    )


def test_what_is_none_of_these_is_said_as_the_window_says_it(digits_model, tmp_path):
    if not shutil.which("node"):
        pytest.skip("node, which runs the page's program, is not installed")
    inks = [ink_of(*on_canvas(HASH, size), pen=18) for size in (0.5, 0.6, 0.8)]
    inks += [ink_of(*on_canvas(digit), pen=18) for digit in DIGITS]
    pictures = [as_rgb(255 - each) for each in inks]
    classifier = Classifier(digits_model)
    right = [WORDS[find_digits(each, classifier).verdict] for each in inks]

    said = [each["verdict"] for each in page_answers(digits_model, tmp_path, pictures)]

    assert "none of these" in right
    assert said == right


@pytest.mark.timeout(300)
def test_in_a_browser_it_draws_opens_pictures_and_answers_as_the_window_does(tmp_path):
    program = browser()
    if program is None:
        pytest.skip("Chromium, in which the page is opened, is not installed")
    model = shipped_folders("digits")[0]
    pictures = page_pictures(tmp_path)
    classifier = Classifier(model)
    right = [read_paper(each, classifier) for each in pictures]

    drawn, cleared, *opened, unreadable = browser_answers(program, model, tmp_path, pictures)

    assert len(pictures) >= 200
    assert drawn.split()[0] == "1"
    assert cleared == "Nothing is drawn."
    assert unreadable == "This is no picture that can be read. Choose a JPEG or PNG."
    expected = [_shown(each) for each in right]
    different = [
        (at, *pair)
        for at, pair in enumerate(zip(expected, map(_without_share, opened), strict=True))
        if len({*pair}) > 1
    ]
    assert len(different) <= 0.01 * len(right), different


def test_a_model_that_cannot_tell_says_so(model_folder):
    able = read_card(model_folder)
    unable = dataclasses.replace(able, ood_threshold=None)

    assert '"score": null' in page(model_folder, unable)
    assert '"score": null' not in page(model_folder, able)
    assert "This model cannot tell what is none of these." in page(model_folder, unable)


def _shown(found: Recognition) -> str:
    """What the page has to say, without the share."""
    if found.verdict is Verdict.NONE:
        return f"None of these (most like {found.number})"
    return f"{found.number} {WORDS[found.verdict]}"


def _without_share(text: str) -> str:
    return re.sub(r"  \d+\.\d %  ", " ", text)


@pytest.fixture
def header(model_folder, tmp_path):
    format_for("digits.h").write(model_folder, tmp_path / "digits.h")
    return tmp_path / "digits.h"


def test_it_has_every_number(header, model_folder):
    written = re.findall(r"float (\w+)\[\d+\] = \{ /\* .*? \*/\n(.*?)\}", header.read_text())
    numbers = {
        name: np.array(text.replace("f", "").split(","), np.float32) for name, text in written
    }

    card = read_card(model_folder)
    for name, layer in read_weights(model_folder, card).items():
        if layer.kernel is not None:
            assert np.array_equal(numbers[f"inkling_{name}_kernel"], layer.kernel.weights.ravel())
            assert np.array_equal(numbers[f"inkling_{name}_bias"], layer.kernel.bias)


def test_a_compiler_takes_it(header, tmp_path):
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("cc, a C compiler, is not installed")
    program = (
        '#include "digits.h"\n#include <stdio.h>\nint main(void) { puts(INKLING_CLASS[7]); }\n'
    )
    (tmp_path / "main.c").write_text(program)
    subprocess.run([compiler, "-std=c99", "-o", "main", "main.c"], cwd=tmp_path, check=True)

    said = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout

    assert said == "7\n"


def test_the_digit_networks_are():
    kinds = {
        folder.name: [each.kind for each in plain_layers(folder, read_card(folder))]
        for folder in shipped_folders("digits")
    }
    if not kinds:
        pytest.skip("the models are not in this clone: make models")

    assert kinds == {
        "digits-cnn": [*["conv", "conv", "pool"] * 2, "conv", "conv", "dense", "dense", "softmax"],
        "digits-mlp": ["dense", "dense", "dense", "softmax"],
    }


def test_a_layer_that_is_not_plain_is_named(model_folder):
    card = read_card(model_folder)
    card = dataclasses.replace(card, layers=card.layers[1:])  # what fed the first is not there
    with pytest.raises(ModelError) as refusal:
        plain_layers(model_folder, card)
    assert str(refusal.value) == (
        "digits-mlp has a layer that this format cannot have: dense_2. Choose another format."
    )


@pytest.mark.parametrize("folder", shipped_folders("digits"), ids=lambda each: each.name)
def test_computed_anew_it_is_what_the_model_says(folder):
    score = ood_score(read_litert(folder, read_card(folder)))
    classifier = Classifier(folder)
    for picture in np.random.default_rng(2).random((5, 28, 28, 1), np.float32):
        prediction, outputs = classifier.inspect(picture)

        assert abs(computed(score, outputs) - prediction.ood_score) < 1e-4


def test_a_file_without_a_score_has_no_way_to_find_it(tmp_path):
    keras = pytest.importorskip("keras")
    picture = keras.Input((28, 28, 1), name="picture")
    flat = keras.layers.Flatten()(picture)
    shares = keras.layers.Dense(3, activation="softmax", name="probabilities")(flat)
    network = keras.Model(picture, {"probabilities": shares})
    network.export(str(tmp_path / "model.tflite"), format="litert", verbose=False)

    assert ood_score((tmp_path / "model.tflite").read_bytes()) is None


def computed(score: LeftOver | OwnNetwork | None, outputs: dict[str, np.ndarray]) -> float:
    assert score is not None
    if isinstance(score, LeftOver):
        return float(1 / (1 + np.exp(outputs["logits"]).sum()))
    takes = {
        "all": np.ravel,
        "mean": lambda maps: maps.mean(axis=(0, 1)),
        "highest": lambda maps: maps.max(axis=(0, 1)),
    }
    values = np.concatenate([takes[take](outputs[layer]) for layer, take in score.parts])
    values = (values - score.shift) * score.scale
    hidden = np.maximum(values @ score.hidden.weights + score.hidden.bias, 0)
    if score.own_layers:
        own = outputs[score.behind]
        for layer in score.own_layers:
            own = step(layer, own)
        hidden = np.concatenate([own, hidden])
    return float(1 / (1 + np.exp(-(hidden @ score.last.weights + score.last.bias)[0])))


def step(layer: PlainLayer, maps: np.ndarray) -> np.ndarray:
    """What a convolution or a dense layer makes of its input."""
    assert layer.kernel is not None
    weights, bias = layer.kernel.weights, layer.kernel.bias
    if layer.kind == "dense":
        return np.maximum(maps.ravel() @ weights + bias, 0)
    windows = np.lib.stride_tricks.sliding_window_view(
        np.pad(maps, ((1, 1), (1, 1), (0, 0))), (3, 3), axis=(0, 1)
    )
    return np.maximum(np.einsum("yxivu,vuim->yxm", windows, weights) + bias, 0)
