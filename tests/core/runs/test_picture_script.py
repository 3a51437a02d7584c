"""The code of trainings on a person's own pictures: short, true, and run as a learner runs it."""

import dataclasses
import itertools

import cv2
import numpy as np
import pytest
from PIL import Image

from core.errors import UsageError
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.model_input import photo_input
from core.runs.keras_script import keras_script, script_of_card, script_of_run
from core.runs.log import RunRecord
from core.runs.networks import FINE_TUNING, NEW_HEAD, PHOTO_FINE_TUNING
from core.runs.picture_script import MOST_LINES
from core.runs.presets import PRESETS, given_presets, presets_for
from core.runs.settings import RunSettings
from core.task import PHOTOS
from core.training.fitting.control import Control
from core.training.run import run
from core.training.run_few_photos import run_few_photos
from core.user_data.corrections import Corrections
from tests.support.command_line import printed
from tests.support.few_photos import pattern, write_photos
from tests.support.painted_cat import barred_cats
from tests.support.painted_dog import painted_dog

PETS = presets_for("pets")
(OWN,) = (each.settings for each in presets_for("signs").values())
CLOTHS = ("Checks", "Lines", "Slopes")
HANDWRITING = dataclasses.replace(
    PRESETS["handwriting"].settings, init_from="/models/digits-cnn", corrections="/corrections"
)


def of_photos(name: str, **changes) -> RunSettings:
    given = {"network": "pets", "init_from": "/models/pets-pets", **changes}
    return dataclasses.replace(PETS[name].settings, **given)


def of_examples(name: str) -> RunSettings:
    settings = given_presets("cups", PHOTOS)[name].settings
    return dataclasses.replace(settings, task="cups", examples="/e", init_from="/m/pets-pets")


def made(settings: RunSettings, side: int = 0) -> str:
    return keras_script(dataclasses.asdict(settings), side=side)


EVERY = {
    "handwriting": (HANDWRITING, 0),
    "handwriting of a dense network": (dataclasses.replace(HANDWRITING, network="mlp"), 0),
    "handwriting, not varied": (dataclasses.replace(HANDWRITING, augmentation=0.0), 0),
    "pets": (PETS["best"].settings, 0),
    "a tenth of the photos": (of_photos("quick_photos"), 0),
    "own photos": (of_photos("own_photos", photos="/my photos"), 0),
    "my pet": (of_photos("my_pet", network="world", corrections="/c"), 0),
    "few photos": (of_examples("few_photos"), 128),
    "few photos, not varied": (
        dataclasses.replace(of_examples("few_photos"), augmentation=0.0),
        128,
    ),
    "few photos, in colour": (of_examples("in_colour"), 224),
    "own classes, longer": (of_examples("longer"), 128),
    "own classes, drawn": (dataclasses.replace(OWN, examples="/e", init_from="/m/digits-cnn"), 28),
    "own classes, photos": (dataclasses.replace(OWN, corrections="/c", examples="/e"), 128),
}


@pytest.mark.parametrize("name", EVERY)
def test_it_is_short_and_is_python_and_names_no_folder_of_this_computer(name):
    settings, side = EVERY[name]
    script = made(settings, side)
    assert len(script.splitlines()) <= MOST_LINES
    assert max(map(len, script.splitlines())) <= 100
    compile(script, name, "exec")
    assert "inkling" not in script.lower().replace("inkling's", "")
    assert "$" not in script
    for folder in ("/models", "/corrections", "/my photos", "/m/", "/e", "/c"):
        assert f'"{folder}' not in script


def test_fine_tuning_goes_on_from_its_weights_with_the_corrections():
    script = made(HANDWRITING)
    assert script.startswith(
        '"""A training of Inkling\'s in Keras: '
        'python this_file.py MODEL.keras CORRECTIONS [mnist.npz]"""'
    )
    for line in (
        "# MODEL.keras: the model that it goes on from, here of digits-cnn.",
        "# CORRECTIONS: a folder a class, as 0.",
        "start = keras.models.load_model(sys.argv[1])",
        'index("conv_5") + 1',
        "[:3500]",
        "np.resize(np.arange(len(x)), 2500)",
        f"network.fit(x, y, min({FINE_TUNING.batch}, len(x)), 2,",
        f"warmup_target={FINE_TUNING.learning_rate!r}",
        "for share in (0.5, 0.75, 1.0):",
        "enough = network.get_weights(), 0.9 * right()",
    ):
        assert line in script, line
    assert "conv_5" not in made(dataclasses.replace(HANDWRITING, network="mlp"))


def test_labels_are_smoothed_where_the_run_did():
    script = made(dataclasses.replace(HANDWRITING, label_smoothing=0.1))
    assert "y, y_test = (np.eye(len(classes))[each] for each in (y, y_test))" in script
    assert "CategoricalCrossentropy(label_smoothing=0.1)" in script
    assert "sparse" not in script


@pytest.mark.parametrize("name", EVERY)
def test_what_it_is_started_with_is_named_and_nothing_else(name):
    script = made(*EVERY[name])
    usage = script.splitlines()[0]
    for argument in ("MODEL.keras", "PHOTOS", "CORRECTIONS", "EXAMPLES"):
        assert (f"# {argument}: " in script) <= (argument in usage), argument
    assert ("# PHOTOS: " in script) == ("PHOTOS" in usage)
    assert ("# CORRECTIONS: " in script) == ("CORRECTIONS" in usage)


def test_photos_go_on_from_the_shipped_network():
    script = made(of_photos("quick_photos"))
    assert "python this_file.py MODEL.keras PHOTOS" in script
    assert "# PHOTOS: a folder with a folder cat and a folder dog." in script
    assert 'index("block_4") + 1' in script
    assert f"warmup_target={PHOTO_FINE_TUNING.learning_rate!r}" in script
    assert 'layers.RandomFlip("horizontal")' in script
    assert "mnist" not in script


def test_own_classes_get_a_new_last_layer():
    drawn, photos = (made(*EVERY[f"own classes, {each}"]) for each in ("drawn", "photos"))
    assert 'get_layer("conv_6")' in drawn
    assert 'get_layer("features")' in photos
    for script in (drawn, photos):
        assert "python this_file.py MODEL.keras EXAMPLES" in script
        assert f"min({NEW_HEAD.batch}, len(x)), {NEW_HEAD.epochs}," in script
        assert 'keras.Sequential([see, network]).save("model.keras")' in script
    assert "# Inkling's run also learned from corrections: copy them into the folders." in photos


def test_a_models_card_is_enough_to_know_that_it_went_on(model_folder):
    card = read_card(model_folder)
    gone_on = dataclasses.replace(
        card,
        settings={
            **dataclasses.asdict(dataclasses.replace(HANDWRITING, init_from="", corrections="")),
            "hyperparameters": {"epochs": 3, "batch": 64, "augmentation": 0.0},
        },
    )
    script = script_of_card(gone_on)
    assert "# MODEL.keras: the model that it goes on from." in script
    assert "RandomRotation" in script
    own = dataclasses.replace(card, task="signs", network="own", settings=dataclasses.asdict(OWN))
    assert 'get_layer("conv_6")' in script_of_card(own)


def test_what_has_no_code_says_why():
    with pytest.raises(UsageError) as refusal:
        script_of_run(RunRecord("signs", dataclasses.asdict(OWN)))
    assert str(refusal.value) == (
        "There is no code for this training: its classes are gone. Choose another training."
    )
    with pytest.raises(UsageError) as refusal:
        keras_script({"task": "pets", "network": "world"})
    assert str(refusal.value) == (
        "There is no code for this kind of network. Choose another training."
    )
    with pytest.raises(UsageError) as refusal:
        keras_script({"task": "letters"})
    assert str(refusal.value) == (
        "There is no code for trainings on letters, as Keras brings no letters to learn from. "
        "Choose another training."
    )


def test_the_network_for_photos_is_the_trainers():
    import keras
    from keras import layers

    from core.training.networks.pets import pets

    script = made(dataclasses.replace(PETS["best"].settings, augmentation=0.0))
    start, end = script.index("def convolution"), script.index("steps = ")
    named = {"keras": keras, "layers": layers, "side": 128, "classes": ["cat", "dog"]}
    exec(script[start:end], named)
    assert named["network"].count_params() == pets().count_params()
    assert named["network"].output_shape == (None, 2)


def draw(path, turned: bool, at: int) -> None:
    """A stroke, dark on white, upright or lying."""
    picture = np.full((120, 160), 255, np.uint8)
    ends = ((30 + at, 60), (120 + at, 62 + at)) if turned else ((80, 10 + at), (82 + at, 105))
    cv2.line(picture, *ends, 0, 9)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path)


def photograph(path, bright: bool, at: int) -> None:
    rng = np.random.default_rng(at)
    picture = rng.integers(0, 90, (90, 140), np.uint8) + np.uint8(150 * bright)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).convert("RGB").save(path)


def test_they_run_and_say_how_many_are_right(tmp_path, model_folder):
    """From the shipped weights, on pictures that one tells apart at a glance."""
    models = {each.name: each / "model.keras" for each in shipped_folders("digits")}
    models |= {each.name: each / "model.keras" for each in shipped_folders("pets")}
    for at in range(10):
        draw(tmp_path / "corrections" / "1" / f"{at}.png", False, at)
        draw(tmp_path / "corrections" / "7" / f"{at}.png", True, at)
        photograph(tmp_path / "photos" / "cat" / f"{at}.jpg", False, at)
        photograph(tmp_path / "photos" / "dog" / f"{at}.jpg", True, at)
    rng = np.random.default_rng(1)
    known = rng.integers(0, 255, (64, 28, 28), np.uint8)
    np.savez(tmp_path / "known.npz", x_train=known, y_train=rng.integers(0, 10, 64))
    mlp = dataclasses.replace(HANDWRITING, network="mlp", epochs=2)
    few = dataclasses.replace(of_photos("own_photos", epochs=3), augmentation=0.0)
    runs = {
        "mine.py": (made(mlp), models["digits-mlp"], "corrections", "known.npz"),
        "own.py": (made(OWN, 28), models["digits-cnn"], "corrections"),
        "photos.py": (made(few), models["pets-pets"], "photos"),
    }
    program = ["import runpy, sys"]
    for name, (script, *arguments) in runs.items():
        (tmp_path / name).write_text(script)
        program.append(f"sys.argv = {[name, *map(str, arguments)]}; runpy.run_path('{name}')")
    lines = printed(tmp_path, "-c", "\n".join(program))
    said = [line for line in lines if "of the pictures kept back are right" in line]
    assert len(said) == 3
    assert all(float(line.split(" %")[0]) >= 75 for line in said), said
    assert (tmp_path / "model.keras").is_file()


def answers_of(model, folder, photos) -> tuple[np.ndarray, np.ndarray]:
    """What a script's model says of photos, (N, answers), and what the run's in folder says."""
    import keras

    inputs = np.array([photo_input(each, 128) for each in photos])
    by_script = keras.models.load_model(model).predict(inputs, verbose=0)
    classifier = Classifier(folder)
    return by_script, np.array([classifier.predict(each).shares for each in inputs])


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.timeout(300)
def test_my_pet_learns_what_the_run_learns(tmp_path):
    """The last layer alone, beside what the model keeps: what the script says is within 20 points
    of what the run's model says, which is more than 50 from what the model said before."""
    base = shipped_folders("pets")[0]
    corrections = Corrections("pets", tmp_path / "corrections")
    for number, photo in enumerate(barred_cats(10)):
        corrections.add("Cat", photo, identifier=f"20261128-120000-{10 + number:06d}")
    settings = of_photos(
        "my_pet", network="world", init_from=str(base), corrections=str(corrections.folder)
    )
    (tmp_path / "model").mkdir()
    run(dataclasses.replace(settings, output=str(tmp_path / "model")), lambda _: None, Control())
    (tmp_path / "pet.py").write_text(made(settings))
    lines = printed(tmp_path, "pet.py", str(base / "model.keras"), "corrections", seconds=300)
    assert "100.00 % of your photos kept back are right" in lines
    photos = [*barred_cats(20, seed=2), painted_dog()]
    script, ours = answers_of(tmp_path / "model.keras", tmp_path / "model", photos)
    shipped = Classifier(base)
    before = np.array([shipped.predict(photo_input(each, 128)).shares for each in photos])
    same = script.argmax(axis=1) == ours.argmax(axis=1)
    apart, changed = (np.abs(each - ours).max(axis=1).mean() for each in (script, before))
    assert np.mean(same) >= 0.8
    assert apart < 0.2
    assert changed > 0.5


@pytest.mark.timeout(300)
def test_few_photos_are_learned_as_the_run_learns_them(tmp_path):
    """A new last layer on all photos at once; how sure it is, the script leaves out."""
    base, folder = shipped_folders("pets")[0], tmp_path / "photos"
    for name in CLOTHS:
        write_photos(folder, name, 6)
    settings = dataclasses.replace(
        of_examples("few_photos"), init_from=str(base), examples=str(folder)
    )
    (tmp_path / "model").mkdir()
    output = str(tmp_path / "model")
    run_few_photos(dataclasses.replace(settings, output=output), lambda _: None, Control())
    (tmp_path / "few.py").write_text(made(settings, 128))
    lines = printed(tmp_path, "few.py", str(base / "model.keras"), "photos", seconds=300)
    assert lines[-1] == "100.00 % of the photos are right, each left out"
    photos = [pattern(name, 90) for name in CLOTHS]
    script, ours = answers_of(tmp_path / "model.keras", tmp_path / "model", photos)
    assert script.argmax(axis=1).tolist() == ours.argmax(axis=1).tolist() == [0, 1, 2]


def faint(name: str, seed: int) -> np.ndarray:
    """A pattern below another and much noise: not all can be told apart."""
    rng = np.random.default_rng((seed, 1))
    over, share = CLOTHS[seed % len(CLOTHS)], rng.uniform(0.35, 0.8)
    both = share * pattern(name, seed) + (1 - share) * pattern(over, seed + 7)
    return (both + rng.normal(0, 40, both.shape)).clip(0, 255).astype(np.uint8)


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.timeout(300)
def test_own_classes_are_learned_longer_as_the_run_learns_them(tmp_path):
    """A new last layer on what the network sees of the photos, varied: of faint patterns both know
    equally many, and take nearly all for the same."""
    base, folder = shipped_folders("pets")[0], tmp_path / "photos"
    for name, number in itertools.product(CLOTHS, range(1, 16, 3)):
        path = folder / name / f"{number:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(faint(name, number)).save(path)
    settings = dataclasses.replace(
        of_examples("longer"), epochs=6, init_from=str(base), examples=str(folder)
    )
    (tmp_path / "model").mkdir()
    run(dataclasses.replace(settings, output=str(tmp_path / "model")), lambda _: None, Control())
    (tmp_path / "longer.py").write_text(made(settings, 128))
    lines = printed(tmp_path, "longer.py", str(base / "model.keras"), "photos", seconds=300)
    assert lines[-1].endswith(" of the pictures kept back are right")
    names = np.repeat(CLOTHS, 20)
    photos = [faint(name, 500 + number) for number, name in enumerate(names)]
    script, ours = (
        each.argmax(axis=1)
        for each in answers_of(tmp_path / "model.keras", tmp_path / "model", photos)
    )
    labels = np.array([CLOTHS.index(name) for name in names])
    right = [np.mean(each == labels) for each in (script, ours)]
    assert np.mean(script == ours) >= 0.85
    assert min(right) >= 0.5
    assert abs(right[0] - right[1]) <= 0.1
