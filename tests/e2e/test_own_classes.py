"""A new sign from its first example to its answer: the real program and the real trainer."""

import random

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QListWidget, QPushButton

from core.models.card import shipped_folders
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.task import DRAWINGS, PHOTOS
from core.user_data.custom_tasks import add_drawing, add_photo, create, find_custom_task
from gui.custom_tasks.page import CustomTasksPage
from tests.support.buttons import button_that_says
from tests.support.custom_tasks import click
from tests.support.few_photos import pattern, write_photos
from tests.support.films import film
from tests.support.handwriting import on_canvas
from tests.support.person import RETRAIN_AND_KEEP, Person
from tests.support.photos import drop, of_files
from tests.support.pointer import draw_digit, label
from tests.support.tasks import choose
from tests.support.training import end_trainers

pytestmark = [pytest.mark.no_data, pytest.mark.timeout(300)]
LEFT = Qt.MouseButton.LeftButton
SIGNS = {"ring": "0", "bar": "1", "flag": "7"}


@pytest.fixture(autouse=True)
def own_settings(qapp, tmp_path):
    yield
    assert not end_trainers()


@pytest.fixture
def signs():
    """Ten drawings of each, no two alike."""
    if not any(folder.name == "digits-cnn" for folder in shipped_folders("digits")):
        pytest.skip("the cnn is not in this clone: make models")
    chance = random.Random(1)
    task = create("Signs", DRAWINGS)
    for name, digit in SIGNS.items():
        for _ in range(10):
            place = {each: chance.random() for each in ("x", "y")}
            drawn = on_canvas(digit, size=chance.uniform(0.3, 0.9), **place)
            shaken = [
                Stroke(
                    tuple(
                        StrokePoint(x + chance.gauss(0, 3), y + chance.gauss(0, 3), 18)
                        for x, y in points
                    )
                )
                for points in drawn
            ]
            add_drawing(task, name, render(shaken), shaken)
    return task


@pytest.fixture
def desk(tmp_path, monkeypatch) -> dict[str, str]:
    """A film for each thing that is held before the camera: cloth with checks, cloth with lines."""
    films = {}
    for name, down in (("Checks", 40), ("Lines", 0)):
        chance = np.random.default_rng(1)
        pictures = []
        for _ in range(400):
            at = np.mgrid[0:240, 0:320] + chance.integers(0, 80, 2)[:, None, None]
            dark = (at[1] // 20 % 2) ^ (at[0] // 20 % 2 if down else 0)
            grey = np.where(dark, 70, 200) + chance.normal(0, 8, (240, 320))
            pictures.append(np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2))
        films[name] = film(tmp_path / f"{name}.avi", pictures)
    return films


def classes_page(window) -> CustomTasksPage:
    return window.findChild(CustomTasksPage, "own_tasks_page")


def records(name: str, film_of_it: str) -> tuple:
    """What a person does to show a thing to the camera until it has twelve pictures."""

    def turns_on(window):
        choose(window, "Desk")
        window.camera.open(film_of_it)

    def presses(window):
        row = window.workbench.canvas_panel.recording_row
        if window.session.photo is None or not row.isVisible():
            return False
        row.findChild(QComboBox, "recording_label").setCurrentText(name)
        QTest.mousePress(row.findChild(QPushButton, "recording_button"), LEFT)
        return True

    def lets_go(window):
        if find_custom_task("desk").counts().get(name, 0) < 12:
            return False
        row = window.workbench.canvas_panel.recording_row
        QTest.mouseRelease(row.findChild(QPushButton, "recording_button"), LEFT)
        window.menu_actions.close_photo.trigger()
        return True

    return turns_on, presses, lets_go


def test_two_things_shown_to_the_camera_are_learned_and_told_apart_live(desk):
    create("Desk", PHOTOS)
    answers = []

    def sees(name: str):
        def turns_on(window):
            window.pages.open("try")
            window.camera.open(desk[name])

        def answered(window):
            # One picture of many may be like none of those that were recorded.
            if window.session.photo is None or label(window, "verdict_label") != name:
                return False
            answers.append(label(window, "verdict_label"))
            window.menu_actions.close_photo.trigger()
            return True

        return turns_on, answered

    Person(
        *records("Checks", desk["Checks"]),
        *records("Lines", desk["Lines"]),
        *RETRAIN_AND_KEEP,
        *sees("Checks"),
        *sees("Lines"),
    ).work()
    assert answers == ["Checks", "Lines"]


def test_a_new_sign_is_learned_and_answered(signs):
    answers = []

    def chooses(window):
        choose(window, "Signs")
        answers.append(label(window, "verdict_label"))

    def draws(window):
        draw_digit(window, "7", size=0.5)
        answers.append(label(window, "verdict_label"))
        window.drawing.clear()
        draw_digit(window, "0", size=0.6)
        answers.append(label(window, "verdict_label"))

    Person(
        chooses,
        *RETRAIN_AND_KEEP,
        draws,
    ).work()

    assert answers == ["Not trained yet", "flag", "ring"]


def once(task, lines: int, slope: int, act):
    """A step: act, as soon as the task has so many photos of two classes."""

    def step(window):
        counts = task.counts()
        return (counts["Lines"], counts.get("Slope")) == (lines, slope) and act(window) is not False

    step.__name__ = act.__name__
    return step


def drops_on_a_new_class(files):
    def opens_the_pictures(window):
        choose(window, "Cloth")
        window.menu_actions.custom_tasks.trigger()
        page = classes_page(window)
        click(page, "Pictures…")
        name = page.findChild(QLineEdit, "new_class")
        name.setText("Slope")
        QTest.keyClick(name, Qt.Key.Key_Return)
        classes = page.findChild(QListWidget, "picture_classes")
        place = classes.visualItemRect(classes.item(2)).center()
        assert drop(classes.viewport(), of_files(*map(str, files)), place)

    return opens_the_pictures


def moves_one(window):
    grid = classes_page(window).findChild(QListView, "picture_grid")
    if grid.model().rowCount() != 6:
        return False
    grid.setCurrentIndex(grid.model().index(0, 0))
    box = classes_page(window).findChild(QComboBox, "picture_move")
    box.activated.emit(box.findText("Lines"))
    return True


def undoes(window):
    undo = button_that_says(classes_page(window), "Undo Change")
    if "Lines · 7" not in [each.text() for each in shown_classes(window)]:
        return False
    undo.click()
    return True


def goes_back_to_the_window(window):
    click(classes_page(window), "Back to the List")
    classes_page(window).close()


def shown_classes(window) -> list:
    classes = classes_page(window).findChild(QListWidget, "picture_classes")
    return [classes.item(row) for row in range(classes.count())]


def test_photos_dropped_on_a_class_are_learned_moved_undone_and_the_old_model_comes_back(tmp_path):
    """From the first photo to the way back, in the running program."""
    task, answers, models = create("Cloth", PHOTOS), [], []
    for number in range(6):
        add_photo(task, "Checks", pattern("Checks", number))
        add_photo(task, "Lines", pattern("Lines", number))
    files = write_photos(tmp_path, "Slope", 6)
    asked = write_photos(tmp_path / "asked", "Slope", 1, first=50)[0]

    def asks(window):
        window.pages.open("try")
        window.photos.open_paths([str(asked)])

    def answered(window):
        if window.session.answer is None or window.session.photo is None:
            return False
        answers.append(window.session.answer.prediction.label)
        models.append(window.session.model_name)
        window.menu_actions.close_photo.trigger()
        return True

    Person(
        drops_on_a_new_class(files),
        once(task, 6, 6, moves_one),
        once(task, 7, 5, undoes),
        once(task, 6, 6, goes_back_to_the_window),
        *RETRAIN_AND_KEEP,
        asks,
        answered,
        lambda _window: add_photo(task, "Lines", pattern("Lines", 70)),
        *RETRAIN_AND_KEEP,
        asks,
        answered,
        lambda window: window.session.choose_model(models[0]),
        asks,
        answered,
    ).work()
    assert answers == ["Slope"] * 3
    assert models[0] == models[2] != models[1]
