"""Custom tasks in the window: chosen, asked, corrected like the shipped ones."""

import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QPushButton

from core.models.store import Store
from core.runs.folders import with_folders
from core.runs.settings import RunSettings
from core.task import DRAWINGS, PHOTOS
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import answerable_tasks, create
from gui.answer.probability_bars import ProbabilityBars
from gui.main_window import MainWindow
from gui.session.photo_reader import PhotoModels
from gui.widgets.banner import Banner
from tests.support.corrections import row_of
from tests.support.custom_model import SIGNS, keep_model
from tests.support.photos import drop, of_files
from tests.support.pointer import canvas_of, draw_digit, label
from tests.support.tasks import choose, chosen, verdict_becomes


@pytest.fixture
def signs(model_folder):
    task = create("Signs", DRAWINGS)
    keep_model(task)
    return task


def test_a_drawing_is_answered_and_corrected(signs, qtbot, window):
    choose(window, "Signs")
    assert canvas_of(window).isVisible()
    assert label(window, "verdict_label") == "Draw one of these"

    draw_digit(window, "7")

    assert label(window, "verdict_label") == "seven"
    assert window.findChild(ProbabilityBars).classes == SIGNS
    row_of(window).label_chosen.emit("one")
    qtbot.waitUntil(
        lambda: [each.label for each in Corrections("signs").all()] == ["one"], timeout=20_000
    )
    choose(window, "Digits")
    assert label(window, "verdict_label") == "7"


def test_corrections_are_learned_from_once_there_are_any(signs):
    settings = RunSettings("signs", "own", "", data=())
    assert with_folders(settings, Store("signs")).corrections == ""

    Corrections("signs").add("one", np.full((28, 28), 255, np.uint8))

    trained = with_folders(settings, Store("signs"))
    assert trained.corrections == str(Corrections("signs").folder)
    assert trained.examples == str(signs.examples)


def test_a_photo_stays_with_the_own_task(signs, qtbot, window, tmp_path):
    from PIL import Image

    from core.preprocessing.ink import Stroke, StrokePoint, render

    corners = [(230, 130), (400, 130), (300, 390)]
    ink = render([Stroke(tuple(StrokePoint(x, y, 24) for x, y in corners))])
    Image.fromarray(255 - ink).save(tmp_path / "seven.png")
    choose(window, "Signs")
    assert drop(window, of_files(str(tmp_path / "seven.png")))
    verdict_becomes(qtbot, window, "seven")
    assert chosen(window) == "Signs"
    Image.new("L", (300, 200), 255).save(tmp_path / "empty.png")
    assert drop(window, of_files(str(tmp_path / "empty.png")))
    verdict_becomes(qtbot, window, "Nothing drawn found")


def test_one_that_is_not_trained_says_what_to_do(qtbot):
    create("Trees", PHOTOS)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    choose(window, "Trees")
    assert window.findChild(Banner).text == "Trees is not trained yet: press Retrain."
    assert label(window, "verdict_label") == "Not trained yet"
    assert label(window, "invitation") == "Drop a photo here"
    choose(window, "Digits")
    assert label(window, "verdict_label") == "Draw a digit"


def test_that_it_is_to_be_trained_is_not_said_once_it_is(window, model_folder):
    task = create("Signs", DRAWINGS)
    window.workbench.task_selector.show_tasks(list(answerable_tasks()), task.task)
    choose(window, "Signs")
    banner = window.findChild(Banner)
    assert banner.text == "Signs is not trained yet: press Retrain."
    keep_model(task)
    window.session.reload_models()
    assert not banner.isVisible()


def test_that_it_is_to_be_trained_is_not_said_where_it_is(window):
    task = create("Signs", DRAWINGS)
    window.workbench.task_selector.show_tasks(list(answerable_tasks()), task.task)
    choose(window, "Signs")
    assert window.findChild(Banner).isVisible()
    window.pages.open("train")
    assert not window.findChild(Banner).isVisible()


def test_only_some_have_a_button_and_the_chosen_one_always(qtbot, window):
    for number in range(5):
        create(f"Task {number} with a very long title", DRAWINGS)
    second = MainWindow()
    qtbot.addWidget(second)
    from core.user_data.custom_tasks import answerable_tasks

    tasks = answerable_tasks()
    selector = second.workbench.task_selector
    selector.show_task(tasks[-1])
    buttons = second.findChild(QFrame, "task_selector").findChildren(QAbstractButton)
    assert [each.text() for each in buttons if each.isChecked()] == ["Task 4 with a v…"]
    own = [each for each in buttons if each.text().startswith("Task")]
    assert len(own) == 2


def test_a_task_chosen_while_a_photo_is_read_stays_chosen(qtbot, sheet, monkeypatch):
    create("Rocks", PHOTOS)
    may_answer, has_answered = threading.Event(), threading.Event()
    recognise = PhotoModels.recognise

    def recognise_late(*given):
        may_answer.wait(20)
        found = recognise(*given)
        has_answered.set()
        return found

    monkeypatch.setattr(PhotoModels, "recognise", recognise_late)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    choose(window, "Cats & dogs")
    drop(window, of_files(sheet))
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=20_000)

    choose(window, "Rocks")
    may_answer.set()
    qtbot.waitUntil(has_answered.is_set, timeout=20_000)
    qtbot.wait(100)  # what the thread has found is on its way

    assert chosen(window) == "Rocks"
    assert label(window, "verdict_label") == "Not trained yet"
    window.close()


def test_more_tasks_than_there_is_room_for_are_in_a_menu(window):
    for name in ("Ants", "Bees", "Cats", "Dogs & co"):
        create(name, PHOTOS)
    selector = window.workbench.task_selector
    selector.show_tasks(answerable_tasks())
    more = selector.findChild(QMenu, "more_tasks_menu")
    selector.findChild(QPushButton, "more_tasks_button").click()
    assert more.isVisible()
    assert [each.text() for each in more.actions()] == ["Cats", "Dogs && co"]

    more.actions()[1].trigger()

    assert window.session.task.title == "Dogs & co"
    assert chosen(window) == "Dogs & co"
    assert [each.text() for each in more.actions()] == ["Bees", "Cats"]


def test_where_all_tasks_have_room_there_is_no_menu(window):
    for name in ("Ants", "Bees"):
        create(name, PHOTOS)
    selector = window.workbench.task_selector
    selector.show_tasks(answerable_tasks())

    assert not selector.findChild(QPushButton, "more_tasks_button").isVisible()
