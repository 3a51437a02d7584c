"""A lesson's steps: waited for, done for the person, checked, left and gone on with."""

import json

import psutil
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QPlainTextEdit, QPushButton, QWidget

from core.lessons.lesson import lessons_folder, shipped_files
from core.lessons.progress import PROGRESS_FILE
from gui.main_window import MainWindow
from tests.support.lessons import is_said, open_lesson, press, result, title, write_lesson
from tests.support.pointer import clear, draw_digit, label
from tests.support.saving import shows_folder
from tests.support.windows import on_screen

DRAW = """## Draw it

Draw a seven.

- where: drawing_canvas
- do: draw 7 1
- until: answer.label = 7
- note: sure_probability = answer.probability
- say: It is {answer.label}, and {noted.sure_probability} sure.
- claim: noted.sure_probability > answer.chance_share"""
READ = """## Read it

Only to be read: {trial.deep.accuracy}."""
TRIAL = """## Train

- do: trial deep epochs=4
- do: trial flat epochs=1 layers=none
- say: {trial.deep.accuracy} and {trial.flat.accuracy}, {trial.deep.accuracy - trial.flat.accuracy}.
- claim: trial.deep.accuracy > trial.flat.accuracy"""


def test_a_step_waits_until_the_person_has_done_it(qtbot, window, english):
    open_lesson(window, write_lesson("mine", DRAW, READ))
    assert (title(window), result(window)) == ("Draw it", ("", ""))
    draw_digit(window, "2")
    assert result(window) == ("", "")
    clear(window)
    draw_digit(window, "7")
    said = is_said(qtbot, window)
    sure = window.session.answer.prediction.probability
    assert said.startswith("It is 7, and 9")
    assert said.endswith("% sure.")
    assert sure > 0.9


def test_it_is_done_for_the_person_by_their_own_ways(qtbot, window):
    open_lesson(window, write_lesson("mine", DRAW))
    press(window, "do")
    assert is_said(qtbot, window).startswith("It is 7")
    assert len(window.drawing.strokes) >= 1
    window.menu_actions.undo.trigger()
    assert window.session.answer is None or window.session.answer.text != "7"


def test_trials_are_done_one_after_the_other_and_measured(qtbot, window, english):
    open_lesson(window, write_lesson("mine", TRIAL, READ))
    press(window, "do")
    assert result(window) == ("Training: deep…", "waits")
    assert not window.findChild(QPushButton, "lesson_next").isEnabled()
    assert is_said(qtbot, window) == "54.0 % and 51.0 %, 3.0 points."
    press(window, "next")
    assert label(window, "lesson_text") == "Only to be read: 54.0\N{NO-BREAK SPACE}%."


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (
            TRIAL.replace("deep.accuracy > trial.flat.accuracy", "deep.accuracy > 0.99"),
            "On this computer it came out otherwise: trial.deep.accuracy is 54.0 %; the lesson "
            "expects it to be more than 0.990.",
        ),
        (
            TRIAL.replace("claim: trial.deep.accuracy >", "claim: trial.deep.accuracy <"),
            "On this computer it came out otherwise: trial.deep.accuracy is 54.0 %; the lesson "
            "expects it to be less than trial.flat.accuracy, which is 51.0 %.",
        ),
        ("## A\n\n- do: trial bad seed=9\n- say: {trial.bad.loss}", "It did not learn."),
        (
            "## A\n\n- do: press no_button",
            "“no_button” is not to be seen now. Go a step back and try again.",
        ),
        (
            "## A\n\n- do: press redo_button\n- do: press drawing_canvas",
            "“redo_button” is not to be seen now. Go a step back and try again.",
        ),
        (
            "## A\n\n- do: press drawing_canvas",
            "“drawing_canvas” cannot be pressed now. Go a step back and try again.",
        ),
        (
            "## A\n\n- do: set drawing_canvas on",
            "“drawing_canvas” cannot be set to “on”.",
        ),
        (
            "## A\n\n- do: open cellar",
            "There is no page “cellar”. The pages are: try, data, train, models.",
        ),
        (
            "## A\n\n- do: tab attic",
            "There is no tab “attic”. The tabs are: sees, inside, why.",
        ),
        (
            "## A\n\n- do: model digits-none",
            "There is no model “digits-none” for Digits. Choose another lesson, or train a model "
            "first.",
        ),
        (
            "## A\n\n- do: draw 7 99",
            "“7” by hand 99 cannot be drawn for you: digits from 0 to 9 by hands from 1 to 20 can.",
        ),
    ],
)
def test_what_goes_wrong_is_one_sentence(qtbot, window, english, step, sentence):
    open_lesson(window, write_lesson("mine", step))
    press(window, "do")
    assert is_said(qtbot, window, "problem") == sentence


@pytest.mark.parametrize(
    ("task", "steps", "sentence"),
    [
        (
            "birds",
            ("## A\n\n- do: clear",),
            "This lesson is for the task “birds”, which is not on this computer. Make it under My "
            "Classes, or choose another lesson.",
        ),
        (
            "digits",
            ("## A\n\n- do: dig",),
            "The lesson mine.md, line 7: “dig” is nothing that a step can do. It can: clear, draw, "
            "measure, model, open, photo, press, set, tab, task, train, trial.",
        ),
    ],
)
def test_a_lesson_that_cannot_be_done_is_said_in_the_list(window, task, steps, sentence):
    controller = open_lesson(window, write_lesson("mine", *steps, task=task))
    assert controller.lesson is None
    assert label(window, "lessons_message").replace("\N{ZERO WIDTH SPACE}", "") == sentence


def test_a_lesson_is_left_and_gone_on_with_in_another_window(qtbot, window, english):
    open_lesson(window, write_lesson("mine", TRIAL, READ, DRAW))
    press(window, "do")
    is_said(qtbot, window)
    press(window, "next")
    window.close()
    again = on_screen(qtbot, MainWindow())
    again.menu_actions.lessons.trigger()
    listed = again.findChild(QListWidget, "lessons_list")
    words = [listed.item(row).text() for row in range(listed.count())]
    assert words[-1] == "Mine · 1 of 3"
    assert len(words) == len(shipped_files()) + 1
    controller = open_lesson(again, "mine")
    assert controller.step == 1
    assert label(again, "lesson_text") == "Only to be read: 54.0\N{NO-BREAK SPACE}%."
    press(again, "back")
    assert result(again) == ("54.0 % and 51.0 %, 3.0 points.", "notice")


def test_a_lesson_that_was_done_to_its_end_says_so(qtbot, window):
    open_lesson(window, write_lesson("mine", READ.replace(": {trial.deep.accuracy}", "")))
    press(window, "next")
    listed = window.findChild(QListWidget, "lessons_list")
    assert listed.item(listed.count() - 1).text() == "Mine · done"


def test_progress_that_cannot_be_read_is_said_and_stays(qtbot, window):
    lessons_folder().mkdir(parents=True)
    path = lessons_folder() / PROGRESS_FILE
    path.write_text("{")
    window.menu_actions.lessons.trigger()
    said = label(window, "lessons_message").replace("\N{ZERO WIDTH SPACE}", "")
    assert said.startswith(f"Your progress in the lessons, {path}, is damaged. It is left as it is")
    assert path.read_text() == "{"


def test_the_code_of_a_step_is_shown(qtbot, window):
    open_lesson(window, write_lesson("mine", TRIAL, READ))
    press(window, "code")
    code = window.findChild(QPlainTextEdit, "code_text").toPlainText()
    assert code.count("network.fit(") == 2
    assert label(window, "code_title") == "What the step “Train” does, in plain Python."
    press(window, "next")
    press(window, "code")
    shown = window.findChild(QPlainTextEdit, "code_text").toPlainText()
    assert shown == "# This step has no code."


def test_the_notebook_is_saved_at_the_end(qtbot, window, monkeypatch, tmp_path):
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    open_lesson(window, write_lesson("mine", TRIAL))
    press(window, "notebook")
    assert is_said(qtbot, window) == "The notebook is saved."
    assert shows_folder(window.findChild(QWidget, "lessons_panel"), monkeypatch) == tmp_path
    content = json.loads((tmp_path / "mine.ipynb").read_text())
    assert content["nbformat"] == 4


def test_a_training_on_its_page_is_begun_but_never_over_a_model_that_waits(
    qtbot, window, trainer, english, monkeypatch
):
    step = (
        "## A\n\n- do: train preset=tutorial\n- until: run.state = comparing\n- say: {run.accuracy}"
    )
    controller = open_lesson(window, write_lesson("mine", step))
    press(window, "do")
    assert is_said(qtbot, window) == "99.8 %"
    assert controller.figures["run.epochs"] == 2
    press(window, "do")
    assert is_said(qtbot, window, "problem") == (
        "A new model waits on the page Train for you to keep or discard it. Decide that first, "
        "then press Do it for me again."
    )
    said = result(window)
    QTest.qWait(400)  # it looks again and again whether the step is done
    assert result(window) == said
    window.training.controller.discard()


def test_no_trainer_stays_behind(qtbot, window):
    open_lesson(window, write_lesson("mine", TRIAL, "## B\n\n- do: trial slow seed=7\n- say: x"))
    press(window, "do")
    is_said(qtbot, window)
    press(window, "next")
    press(window, "do")
    mine = [each for each in psutil.Process().children() if "TrialEnded" in str(each.cmdline())]
    assert len(mine) == 1
    window.close()
    assert not mine[0].is_running()


@pytest.mark.parametrize("leave", ["all", "close"])
def test_a_lesson_that_is_left_is_not_waited_for(qtbot, window, english, leave):
    slow = "## A\n\n- do: trial slow seed=7\n- say: x"
    open_lesson(window, write_lesson("mine", slow, TRIAL))
    press(window, "do")
    assert result(window)[1] == "waits"
    press(window, leave)
    if leave == "close":
        window.menu_actions.lessons.trigger()
        assert result(window) == ("", "")
    write_lesson("other", TRIAL)
    open_lesson(window, "other")
    press(window, "do")
    assert is_said(qtbot, window) == "54.0 % and 51.0 %, 3.0 points."


def test_the_model_that_answered_before_a_lesson_answers_after_it(window):
    before = window.session.model_name
    step = "## A\n\n- do: model digits-mlp\n- until: model.name = digits-mlp"
    open_lesson(window, write_lesson("mine", step))
    press(window, "do")
    assert window.session.model_name == "digits-mlp" != before
    press(window, "all")
    assert window.session.model_name == before


def test_a_drawing_from_before_the_step_is_not_a_new_one(qtbot, window):
    draw_digit(window, "7")
    step = "## A\n\n- until: paper.new = yes\n- say: {answer.text}"
    open_lesson(window, write_lesson("mine", step))
    assert result(window) == ("", "")
    clear(window)
    draw_digit(window, "1")
    assert is_said(qtbot, window) == "1"
