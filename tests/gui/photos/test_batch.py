"""Several photos, and which task and model is asked about them."""

import pytest
from PIL import Image
from PySide6.QtCore import QUrl

from core.models.card import shipped_folders
from core.task import PHOTOS
from core.user_data.custom_tasks import create, find_custom_task
from gui.main_window import MainWindow
from gui.widgets.banner import Banner
from tests.support.custom_model import keep_model
from tests.support.filmstrip import button, captions, click, read_all, shows
from tests.support.photos import drop, of_files
from tests.support.pointer import label
from tests.support.tasks import choose


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
