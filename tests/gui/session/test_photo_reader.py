"""Photos are read in a thread: of those shown only the latest one's answer counts, of many each is
told."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QUrl

from core.models.card import shipped_folders
from core.models.store import Store
from core.task import DIGITS, PHOTOS
from core.user_data.custom_tasks import create, find_custom_task
from gui.main_window import MainWindow
from gui.session.models import PhotoRequest
from gui.session.photo_reader import PhotoModels, PhotoReader
from gui.widgets.banner import Banner
from tests.support.buttons import button
from tests.support.custom_model import keep_model
from tests.support.filmstrip import captions, click, read_all, shows
from tests.support.photos import drop, of_files, paper
from tests.support.pointer import label
from tests.support.tasks import choose


@pytest.fixture
def request_of_digits(model_folder) -> PhotoRequest:
    return PhotoRequest(DIGITS, {"digits": Store("digits").current().folder}, fixed=True)


@pytest.fixture
def reader(qapp):
    made = PhotoReader()
    yield made
    made.close()


def test_a_photo_is_read(qtbot, reader, request_of_digits):
    with qtbot.waitSignal(reader.photo_read, timeout=20_000) as read:
        reader.read(paper("2047"), request_of_digits)
    found, seconds = read.args
    assert found.number == "2047"
    assert seconds > 0


def test_only_the_latest_photo_is_told(qtbot, reader, request_of_digits):
    told = []
    reader.photo_read.connect(lambda found, _seconds: told.append(found.number))
    reader.read(paper("2047"), request_of_digits)
    reader.read(paper("427"), request_of_digits)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["427"]


def test_a_dropped_photo_is_not_told(qtbot, reader, request_of_digits, monkeypatch):
    ended = threading.Event()
    recognise = PhotoModels.recognise

    def told_when_ended(*given):
        found = recognise(*given)
        ended.set()
        return found

    monkeypatch.setattr(PhotoModels, "recognise", told_when_ended)
    with qtbot.assertNotEmitted(reader.photo_read, wait=100):
        reader.read(paper("2047"), request_of_digits)
        reader.drop()
        qtbot.waitUntil(ended.is_set, timeout=20_000)


def test_a_task_without_a_model_says_so(qtbot, reader):
    with qtbot.waitSignal(reader.failed, timeout=20_000) as failed:
        reader.read(np.zeros((20, 20, 3), np.uint8), PhotoRequest(DIGITS, {}))
    assert failed.args[0].startswith("There is no model for Digits.")


def test_another_model_answers_anew(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    window.session.choose_model("digits-mlp")
    assert "…" in captions(window)
    assert read_all(qtbot, window)[1] == "Cannot be used"


def test_a_chosen_task_is_asked_of_all(qtbot, window, sheets):
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    choose(window, "Cats & dogs")
    answers = read_all(qtbot, window)
    assert answers[1] == "Cannot be used"
    assert {answers[place].rstrip("?") for place in (0, 2, 3)} <= {"Cat", "Dog", "None of these"}


def own_window(qtbot, trained: bool) -> MainWindow:
    """With a task of photos of one's own."""
    trees = create("Trees", PHOTOS)
    for name in ("elm", "oak"):
        (trees.examples / name).mkdir(parents=True)
        Image.new("L", (9, 9)).save(trees.examples / name / "1.png")
    if trained:
        keep_model(find_custom_task("trees"))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_photos_put_away_are_asked_of_the_task_that_was_chosen_since(qtbot, sheets, model_folder):
    window = own_window(qtbot, trained=True)
    for title, answers in (("Trees", {"elm", "oak"}), ("Digits", {"7", "204", "13"})):
        drop(window, of_files(*sheets))
        read_all(qtbot, window)
        window.filmstrip.close_strip()
        choose(window, title)

        button(window, "banner_button").click()

        found = read_all(qtbot, window)
        assert found[1] == "Cannot be used"
        assert {found[place].rstrip("?") for place in (0, 2, 3)} <= {*answers, "None of these"}
    window.close()


def test_an_own_task_without_a_model_says_what_to_do_once(qtbot, sheets, model_folder):
    window = own_window(qtbot, trained=False)
    choose(window, "Trees")
    window.findChild(Banner).hide()

    drop(window, of_files(*sheets))

    qtbot.waitUntil(window.findChild(Banner).isVisible, timeout=20_000)
    assert label(window, "banner_label") == "Trees is not trained yet: press Retrain."
    assert captions(window)[0] == "…"
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=20_000)
    first = window.session.photo
    click(window, 2)
    qtbot.waitUntil(lambda: window.session.photo is not first, timeout=20_000)
    assert window.findChild(Banner).isVisible()
    window.close()


def test_a_shorter_strip_that_cannot_be_used_is_shown_again(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    click(window, 3)
    shows(qtbot, window, "13")
    mime = of_files()
    mime.setUrls([QUrl("https://example.org/cat.jpg"), QUrl("http://example.org/dog.jpg")])
    drop(window, mime)
    window.filmstrip.close_strip()

    button(window, "banner_button").click()

    assert captions(window) == ["Cannot be used", "Cannot be used"]
    assert label(window, "banner_label").startswith("cat.jpg: This picture is on the internet")
