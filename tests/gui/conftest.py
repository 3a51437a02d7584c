"""Windows for the tests: real ones, with settings of their own."""

import sys

import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from core.models.card import shipped_folders
from gui.main_window import MainWindow
from gui.training.trainer_process import TrainerProcess
from gui.window.pages import TrainingPages
from tests.support.buttons import button
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.network import view_of
from tests.support.painted_dog import painted_dog
from tests.support.photos import paper
from tests.support.pointer import draw_digit, settle
from tests.support.training import FAKE, end_trainers
from tests.support.windows import delete_closed_windows, on_screen


@pytest.fixture
def english(qapp):
    """Numbers as they are written in English, whatever the computer speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """What a test copied does not stay: Qt would free it after Python has gone, and crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def windows_go(qapp):
    """What a test closed is gone before the next one: each new window dresses all there are."""
    yield
    delete_closed_windows()


@pytest.fixture(autouse=True)
def no_trainer_stays(qapp):
    """The test that leaves one behind is the one that fails, and none after it."""
    yield
    assert not end_trainers()


@pytest.fixture
def window(qtbot) -> MainWindow:
    """The whole window, shown."""
    return on_screen(qtbot, MainWindow())


@pytest.fixture
def looked_into(window):
    """The window with a 7, the convolutional network looked into, its maps sorted."""
    window.session.choose_model("digits-cnn")
    draw_digit(window, "7")
    view = view_of(window)
    view.sort()
    settle()
    return window


@pytest.fixture
def trainer(monkeypatch, model_folder):
    """Chooses what is started in the trainer's place; by default what ends after two epochs."""

    def choose(*command: str) -> None:
        monkeypatch.setattr(TrainerProcess, "default_command", (sys.executable, *command))

    pretend_that_all_is_here()  # the program in the trainer's place reads none of it
    choose(*FAKE, "2", "0.001")
    return choose


@pytest.fixture
def training_window(window, trainer, monkeypatch):
    """The window with its page "Train" open; it is closed at the end without a question."""
    monkeypatch.setattr(TrainingPages, "may_close", lambda *_: True)
    button(window, "retrain_button").click()
    return window


@pytest.fixture
def pets_model():
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")


@pytest.fixture
def photo(tmp_path) -> str:
    """A photo of a dog."""
    path = tmp_path / "dog.jpg"
    Image.fromarray(painted_dog()).save(path)
    return str(path)


@pytest.fixture
def sheet(tmp_path) -> str:
    """A photo of a sheet with 2047 written on it."""
    path = tmp_path / "sheet ü.png"
    Image.fromarray(paper("2047")).save(path)
    return str(path)


@pytest.fixture
def sheets(tmp_path) -> list[str]:
    """Sheets with 7, 204 and 13 written on them, and between them a file that is no picture."""
    paths = []
    for number in ("7", "204", "13"):
        path = tmp_path / f"{number}.png"
        Image.fromarray(paper(number)).save(path)
        paths.append(str(path))
    broken = tmp_path / "broken.png"
    broken.write_text("no picture")
    return [paths[0], str(broken), *paths[1:]]
