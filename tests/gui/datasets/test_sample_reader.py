"""What the page "Data" is filled with, read off the window's thread."""

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from core.datasets import mnist
from core.datasets.pet_files import convert_cats_and_dogs
from core.datasets.samples import Samples
from core.explain.neighbours import FeatureMap
from core.files.paths import SHIPPED_MODELS, cache_folder
from core.models.classifier import Classifier
from core.task import LETTERS, PETS
from gui.datasets.page import SamplesPage
from gui.datasets.sample_grid import Answers
from gui.datasets.sample_reader import SampleReader
from tests.support.data_sets import photos_in
from tests.support.made_characters import write_characters
from tests.support.made_digits import made_digits, write_like_mnist
from tests.support.pointer import label
from tests.support.samples_page import tabs, wait_for_answers


def test_what_the_model_said_so_far_is_not_asked_again(qtbot, window, data_page):
    """Who leaves the page while all pictures are asked about loses nothing."""
    reader = window.findChild(SampleReader)
    wait_for_answers(qtbot, data_page)
    data_page.findChild(QPushButton, "training_tab").click()
    shares: list[int] = []
    reader.progressed.connect(lambda done, _of: shares.append(done))
    qtbot.waitUntil(lambda: bool(shares) and shares[-1] >= 400, timeout=60_000)
    window.pages.open("try")
    got = shares[-1]
    window.pages.open("data")
    wait_for_answers(qtbot, data_page)
    after = shares[shares.index(got) + 1 :]
    assert min(after) >= got
    assert len(shares) <= 6_000 / 200 + 2


@pytest.fixture
def damaged_mnist(monkeypatch, tmp_path) -> Path:
    """A file whose digits turn out not to be MNIST's once the last are unpacked."""
    path = tmp_path / "mnist.npz"
    write_like_mnist(path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(mnist, "is_own", lambda name, _: name != "x_train")
    return path


def test_of_what_is_damaged_nothing_stays_that_was_shown_before_it_was_known(
    qtbot, damaged_mnist, window
):
    window.pages.open("data")
    page, reader = window.findChild(SamplesPage), window.findChild(SampleReader)
    shown: list[int] = []
    reader.loaded.connect(lambda _samples: shown.append(len(page.grid.shown)))
    sentence = (
        f"{damaged_mnist} does not hold MNIST's own digits (x_train differs). Delete it, and it "
        "is fetched again."
    )
    qtbot.waitUntil(
        lambda: label(page, "sample_count").replace("\u200b", "") == sentence, timeout=60_000
    )
    assert shown == [55_000]
    assert not len(page.grid.shown)
    qtbot.wait(300)  # nor is the model asked about it
    assert label(page, "sample_count").replace("\u200b", "") == sentence


@pytest.fixture
def answered(qtbot, monkeypatch):
    """Ask a model about many pictures as a window does that was just started -> what it says of
    them, and how often it was asked for that."""
    asked: list[int] = []
    inspect = Classifier.inspect

    def counted(self, *given):
        asked.append(1)
        return inspect(self, *given)

    monkeypatch.setattr(Classifier, "inspect", counted)

    def answered(samples: Samples, model: str) -> tuple[Answers, int]:
        reader = SampleReader()
        asked.clear()
        with qtbot.waitSignal(reader.answered, timeout=60_000) as found:
            reader.answer(("digits", "mnist", "test"), samples, Classifier(SHIPPED_MODELS / model))
        reader.close()
        return found.args[0], len(asked)

    return answered


def some_digits(seed: int, count: int = 1_000) -> Samples:
    made = made_digits(count, seed)
    return Samples(np.rint(made.inputs[..., 0] * 255).astype(np.uint8), made.labels)


def test_what_a_model_said_is_known_at_the_next_start(answered):
    digits = some_digits(1)
    first, asked = answered(digits, "digits-mlp")
    assert asked == 1_000
    again, asked = answered(digits, "digits-mlp")
    assert asked == 0
    for name in ("labels", "probabilities"):
        assert (getattr(again, name) == getattr(first, name)).all()
    for each in fields(FeatureMap):
        assert (getattr(again.map, each.name) == getattr(first.map, each.name)).all()
    for one, other in zip(again.left_out, first.left_out, strict=True):
        assert (one == other).all()
    assert again.classes == first.classes

    assert answered(digits, "digits-cnn")[1] == 1_000
    assert answered(some_digits(2), "digits-mlp")[1] == 1_000
    assert answered(digits, "digits-mlp")[1] == 0


@pytest.mark.parametrize(
    "damaged",
    [lambda content: content[:-4], lambda content: bytes(len(content)), lambda _: b""],
    ids=["cut", "nothing in it after a power cut", "empty"],
)
def test_what_is_kept_and_not_whole_is_asked_anew(answered, damaged):
    digits = some_digits(1)
    first, _ = answered(digits, "digits-mlp")
    (kept,) = (cache_folder() / "answers").iterdir()
    kept.write_bytes(damaged(kept.read_bytes()))
    again, asked = answered(digits, "digits-mlp")
    assert asked == 1_000
    assert (again.labels == first.labels).all()
    assert answered(digits, "digits-mlp")[1] == 0


def test_of_few_pictures_nothing_is_kept(answered):
    assert [answered(some_digits(1, 20), "digits-mlp")[1] for _ in range(2)] == [20, 20]
    assert not (cache_folder() / "answers").exists()


@pytest.fixture
def all_data(monkeypatch, tmp_path):
    """Small data sets of every task, in the form of the real ones."""
    write_characters(tmp_path)
    photos_in(tmp_path / "mine", [f"{each}/{n}.jpg" for each in ("cat", "dog") for n in range(30)])
    convert_cats_and_dogs(tmp_path / "mine", tmp_path, lambda *_: True)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))


@pytest.mark.usefixtures("all_data")
def test_pen_strokes_are_looked_at_with_who_wrote_them(qtbot, window, data_page):
    assert tabs(data_page, "data_set_selector") == ["Drawn by Inkling", "Pen strokes", "UNIPEN"]
    writer = data_page.findChild(QLabel, "sample_writer")
    assert writer.text() == "181"  # of the made-up ones
    data_page.findChild(QPushButton, "pen_strokes_tab").click()
    qtbot.waitUntil(lambda: len(data_page.grid.shown) == 16, timeout=20_000)
    assert tabs(data_page, "part_selector") == ["Training", "Validation"]
    data_page.grid.choose(13)
    assert (label(data_page, "sample_label"), writer.text()) == ("5", "30")
    assert data_page.view.shown_name == "x_validation[13]"
    data_page.findChild(QPushButton, "unipen_tab").click()
    qtbot.waitUntil(lambda: writer.text() == "1 (g04)", timeout=20_000)
    window.session.choose_task(LETTERS)
    letters = ["EMNIST", "UNIPEN"]
    qtbot.waitUntil(lambda: tabs(data_page, "data_set_selector") == letters, timeout=20_000)
    qtbot.waitUntil(lambda: label(data_page, "sample_label") == "H", timeout=20_000)
    assert writer.text() == "1 (g04)"
    data_page.findChild(QPushButton, "emnist_tab").click()
    qtbot.waitUntil(lambda: len(data_page.grid.shown) == 56, timeout=20_000)
    assert not writer.isVisible()  # nobody knows who wrote EMNIST
    labels = data_page.findChild(QComboBox, "label_filter")
    assert labels.maxVisibleItems() >= len(LETTERS.classes) + 1  # no list is longer than its popup


@pytest.mark.usefixtures("all_data")
def test_photos_come_when_they_are_read_and_the_window_waits_for_none(qtbot, window, data_page):
    window.session.choose_task(PETS)
    qtbot.waitUntil(lambda: len(data_page.grid.shown) == 6, timeout=20_000)
    data_page.grid.choose(5)
    qtbot.waitUntil(lambda: data_page.view.shown_name == "x_validation[5]", timeout=20_000)
    assert label(data_page, "sample_label") == "Dog"
    wait_for_answers(qtbot, data_page)
    cells = data_page.grid.grab().toImage()
    middle = cells.copy(6, 5, 46, 46)
    assert len({middle.pixel(x, y) for x in range(0, 46, 5) for y in range(0, 46, 5)}) > 20
