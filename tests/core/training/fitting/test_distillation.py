"""A network that learns from others, and the command by which the shipped `cnn` learned."""

import dataclasses

import keras
import numpy as np
import pytest

from core.datasets.arrays import LabelledImages
from core.datasets.made_hands import made_hands
from core.models.classifier import Classifier
from core.runs.networks import Hyperparameters
from core.training import run_digits, run_distillation
from core.training.data import digits
from core.training.fitting.distillation import Lessons, Teachers, learn_from
from core.training.fitting.fit import fit, optimizer_for
from core.training.networks.digits import CLASSES, build
from core.training.results import neighbours
from tests.support.made_digits import made_digits, made_mnist
from tests.support.made_networks import says_always

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

QUICK = Hyperparameters(epochs=12, batch=40, augmentation=0.0, weight_decay=0.0)


def half_lit(count: int, columns: slice) -> LabelledImages:
    """Pictures of nothing, told apart by where they are lit; their labels are all wrong."""
    inputs = np.zeros((count, 28, 28, 1), np.float32)
    inputs[:, :, columns] = np.random.default_rng(count).uniform(0.5, 1, (count, 28, 1, 1))
    return LabelledImages(inputs, np.zeros(count, np.int32))


def answers(network: keras.Model, data: LabelledImages) -> np.ndarray:
    return network.predict(data.inputs, verbose=0)


def test_scanned_and_drawn_pictures_are_learned_from_their_own_teachers(capsys):
    keras.utils.set_random_seed(1)
    scanned, drawn = half_lit(400, slice(14)), half_lit(90, slice(14, None))
    teachers = Teachers([says_always(3), says_always(3), says_always(7)], [says_always(5)])
    before = [each.get_weights() for each in (*teachers.scanned, *teachers.drawn)]
    student = build("mlp")

    learn_from(teachers, student, Lessons(scanned, drawn, QUICK, CLASSES), QUICK)

    on_scanned = answers(student, scanned).mean(axis=0)
    assert on_scanned.argmax() == 3
    assert on_scanned[[3, 7]].sum() > 0.85  # two of three teachers say 3, one says 7
    assert on_scanned[7] > 0.05
    on_drawn = answers(student, drawn).mean(axis=0)
    assert on_drawn.argmax() == 5
    assert on_drawn[5] > 0.9
    after = [each.get_weights() for each in (*teachers.scanned, *teachers.drawn)]
    for old, new in zip(before, after, strict=True):
        for pair in zip(old, new, strict=True):
            np.testing.assert_array_equal(*pair)
    assert f"Epoch {QUICK.epochs}/{QUICK.epochs}" in capsys.readouterr().out


def test_a_student_that_never_saw_a_label_reads_as_well_as_its_teacher():
    keras.utils.set_random_seed(1)
    mnist = made_mnist()
    teacher, student = build("mlp"), build("mlp")
    fit(teacher, mnist.training, mnist.validation, QUICK, on_message=lambda _: None)
    unlabelled = LabelledImages(mnist.training.inputs, np.zeros_like(mnist.training.labels))

    lessons = Lessons(unlabelled, unlabelled, QUICK, CLASSES)
    learn_from(Teachers([teacher], [teacher]), student, lessons, QUICK)

    right = [
        np.mean(answers(each, mnist.test).argmax(axis=1) == mnist.test.labels)
        for each in (teacher, student)
    ]
    assert right[0] > 0.9
    assert right[1] > right[0] - 0.02


def test_every_batch_holds_a_share_of_drawn_pictures_and_an_epoch_all_scanned_ones():
    scanned, drawn = made_digits(700, 1), half_lit(200, slice(14))
    plan = dataclasses.replace(QUICK, batch=100)
    lessons = Lessons(scanned, drawn, plan, CLASSES)

    assert len(lessons) == 700 // 85
    first = [lessons[index] for index in range(len(lessons))]
    for inputs, compared in first:
        assert inputs["picture"].shape == (100, 28, 28, 1)
        np.testing.assert_array_equal(inputs["drawn"], [[0.0]] * 85 + [[1.0]] * 15)
        np.testing.assert_array_equal(compared, inputs["drawn"][:, 0])
        lit = inputs["picture"][:, 0].min(axis=1) > 0
        assert not lit.any() or lit.sum() <= 15
    seen = {picture.tobytes() for inputs, _ in first for picture in inputs["picture"][:85]}
    assert seen <= {picture.tobytes() for picture in scanned.inputs}
    np.testing.assert_array_equal(lessons[2][0]["picture"], first[2][0]["picture"])

    lessons.on_epoch_end()

    assert not np.array_equal(lessons[2][0]["picture"], first[2][0]["picture"])


def test_only_what_weighs_the_inputs_decays():
    network = build("cnn")
    optimizer = optimizer_for(dataclasses.replace(QUICK, weight_decay=5.0, warmup_share=0.0), 10)
    network.get_layer("dense_1").bias.assign(np.ones(128))
    before = {each.path: np.array(each) for each in network.trainable_variables}

    nothing = [np.zeros(each.shape, np.float32) for each in network.trainable_variables]
    optimizer.apply(nothing, network.trainable_variables)

    for variable in network.trainable_variables:
        smaller = 1 - 5.0 * QUICK.learning_rate if variable.name == "kernel" else 1.0
        np.testing.assert_allclose(variable, before[variable.path] * smaller, rtol=1e-5)
    assert {each.name for each in network.trainable_variables} == {
        "kernel",
        "bias",
        "gamma",
        "beta",
    }


@pytest.fixture
def little(monkeypatch):
    """The command with a network, data and trainings that take seconds."""
    mnist = made_mnist()
    for module in (digits, neighbours):
        monkeypatch.setattr(module, "load_mnist", lambda: mnist)
    pen_digits = made_hands(writers=30, per_writer=1)
    monkeypatch.setattr(digits, "load_pen_digits", lambda: pen_digits)
    monkeypatch.setattr(run_digits, "OUTLIERS", 1_000)
    monkeypatch.setattr(run_distillation, "_NETWORK", "mlp")
    for name in ("_OF_SCANNED", "_OF_ALL", "STUDENT"):
        monkeypatch.setattr(run_distillation, name, dataclasses.replace(QUICK, epochs=4))
    return mnist


NETWORKS = ["drawn", "scanned_1", "scanned_2", "scanned_3", "student"]


def test_the_command_makes_a_model_and_what_has_learned_does_not_learn_again(
    little, tmp_path, capsys, monkeypatch
):
    weights, folder = tmp_path / "weights", tmp_path / "digits-taught"
    assert run_distillation.main([str(weights)]) == 0
    assert sorted(path.stem for path in weights.iterdir()) == NETWORKS
    said = capsys.readouterr().out
    for name in NETWORKS:
        assert f"{name}: " in said

    monkeypatch.setattr(run_distillation, "fit", None)  # would fail if it were called
    monkeypatch.setattr(run_distillation, "learn_from", None)
    assert run_distillation.main([str(weights), str(folder)]) == 0

    classifier = Classifier(folder)
    right = [
        classifier.predict(picture).probabilities.argmax() == label
        for picture, label in zip(little.test.inputs, little.test.labels, strict=True)
    ]
    assert np.mean(right) > 0.8
    assert classifier.card.measured["mnist_test_accuracy"] == round(np.mean(right), 4)
    plan = classifier.card.settings["hyperparameters"]
    assert (plan["teachers"], plan["epochs"]) == (4, 4)
    assert classifier.card.settings["data"] == ["mnist", "pen_strokes"]
    assert classifier.card.ood_threshold is not None
    assert classifier.card.measured["mnist_test_pictures"] == 400
    with np.load(weights / "scanned_1.npz") as first, np.load(weights / "scanned_2.npz") as second:
        assert not np.array_equal(first["arr_0"], second["arr_0"])


def test_an_interrupted_command_goes_on_with_the_next_network(little, tmp_path, monkeypatch):
    trained = []

    def interrupted(*arguments, **options):
        if len(trained) == 2:
            raise KeyboardInterrupt
        trained.append(arguments)
        fit(*arguments, **options)

    monkeypatch.setattr(run_distillation, "fit", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_distillation.main([str(tmp_path)])
    assert sorted(path.stem for path in tmp_path.iterdir()) == NETWORKS[1:3]

    trained.clear()
    monkeypatch.setattr(run_distillation, "learn_from", interrupted)
    with pytest.raises(KeyboardInterrupt):  # after two more, before the student has learned
        run_distillation.main([str(tmp_path)])
    assert sorted(path.stem for path in tmp_path.iterdir()) == NETWORKS[:4]


def test_wrong_use_and_missing_data_are_told(tmp_path, capsys, monkeypatch):
    assert run_distillation.main([]) == 2
    assert capsys.readouterr().err == (
        "usage: python -m core.training.run_distillation FOLDER [MODEL_FOLDER]\n"
    )
    monkeypatch.setattr(digits, "load_mnist", made_mnist)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr("core.files.paths.cache_folder", lambda: tmp_path)
    assert run_distillation.main([str(tmp_path / "weights")]) == 1
    assert capsys.readouterr().err == (
        "pen_strokes.jsonl was not found. Set INKLING_DATA to the folder that holds it.\n"
    )
