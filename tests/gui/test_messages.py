"""Every message of the window goes when its cause ends, and not before: one test a kind."""

import errno

import pytest
from PySide6.QtWidgets import QFileDialog

from core.files import atomic
from tests.support.photos import answer_of, banner_of, drop, of_files
from tests.support.pointer import banner_text, draw_digit, settle
from tests.support.tasks import choose, verdict_becomes


def test_a_photo_that_cannot_be_read_is_told_of_until_there_is_another(qtbot, window, sheets):
    drop(window, of_files(sheets[1]))
    assert banner_of(qtbot, window)
    window.pages.open("data")
    assert banner_text(window)  # it is still so
    drop(window, of_files(sheets[0]))
    assert answer_of(qtbot, window) == "7"
    assert banner_text(window) == ""


@pytest.mark.usefixtures("pets_model")
@pytest.mark.parametrize("end", ["another task", "no photo"])
def test_that_another_task_answers_is_told_while_it_does(qtbot, window, sheet, end):
    choose(window, "Cats & dogs")
    drop(window, of_files(sheet))
    verdict_becomes(qtbot, window, "2047")
    assert banner_text(window) == "This looks like digits on paper, so Digits answers."
    if end == "another task":
        choose(window, "Letters")
    else:
        window.menu_actions.close_photo.trigger()
    settle()
    assert banner_text(window) == ""


def test_photos_that_were_put_away_are_offered_on_every_page_until_there_are_others(
    qtbot, window, sheets
):
    drop(window, of_files(sheets[0], sheets[2]))
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=20_000)
    window.filmstrip.close_strip()
    window.pages.open("data")
    window.pages.open("try")
    assert banner_text(window) == "The 2 photos are put away."
    drop(window, of_files(sheets[2], sheets[3]))
    qtbot.waitUntil(lambda: window.filmstrip.is_shown, timeout=20_000)
    assert banner_text(window) == ""


def test_that_there_is_no_camera_is_told_until_there_is_one(window):
    window.camera.failed.emit("There is no camera.")
    window.pages.open("train")
    assert banner_text(window) == "There is no camera."
    window.camera.turned_on.emit()
    assert banner_text(window) == ""


def test_that_a_correction_was_not_saved_is_told_until_one_is(qtbot, window, monkeypatch):
    def refuse(*_: object, **__: object):
        raise OSError(errno.ENOSPC, "No space left on device")

    draw_digit(window, "4")
    row = window.workbench.answer_panel.correction_row
    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "fsync", refuse)
        row.label_chosen.emit("9")
        said = banner_of(qtbot, window)
    assert said == "Not saved: the disk is full. Make room on it, then try again."
    with qtbot.waitSignal(window.corrections.saved, timeout=20_000):
        row.label_chosen.emit("9")
    assert banner_text(window) == ""


def test_that_a_model_does_not_answer_is_told_until_another_is_chosen(window):
    window.session.report_problem("This model is damaged.")
    window.pages.open("models")
    assert banner_text(window) == "This model is damaged."
    window.workbench.model_selector.model_chosen.emit("digits-mlp")
    assert window.session.model_name == "digits-mlp"
    assert banner_text(window) == ""


@pytest.mark.parametrize("end", ["another page", "another task"])
def test_what_was_done_is_told_until_one_goes_on(qtbot, window, monkeypatch, tmp_path, end):
    target = tmp_path / "four.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    draw_digit(window, "4")
    window.dialogs.save_drawing()
    assert banner_of(qtbot, window) == "four.png is written."
    draw_digit(window, "1")  # the paper does not move under the pen
    assert banner_text(window) == "four.png is written."
    if end == "another page":
        window.pages.open("models")
    else:
        choose(window, "Letters")
    assert banner_text(window) == ""


@pytest.mark.parametrize("end", ["another page", "another task"])
def test_what_could_not_be_saved_is_told_until_one_goes_on(
    qtbot, window, monkeypatch, tmp_path, end
):
    target = tmp_path / "gone" / "four.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    draw_digit(window, "4")
    window.dialogs.save_drawing()
    sentence = (
        "The drawing was not saved: No such file or directory. It is still here; try another "
        "folder."
    )
    assert banner_of(qtbot, window) == sentence
    draw_digit(window, "1")
    assert banner_text(window) == sentence
    if end == "another page":
        window.pages.open("models")
    else:
        choose(window, "Letters")
    assert banner_text(window) == ""


def test_what_nobody_thought_of_stays_until_it_is_closed(window):
    window.banner.show_unexpected()
    window.pages.open("data")
    choose(window, "Letters")
    assert banner_text(window).startswith("Something unexpected happened.")
