"""What fills the window: the header, in which task and model are chosen, and a page; paper and
answer stand on that which is open."""

import gc

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget

from core.task import TASKS
from gui.answer.panel import AnswerPanel
from gui.answer.probability_bars import ProbabilityBars
from gui.main_window import MainWindow
from gui.window.left_panel import CanvasPanel
from tests.support.photos import paper
from tests.support.pointer import canvas_of, draw_digit, label, settle
from tests.support.tasks import choose, chosen

pytestmark = pytest.mark.usefixtures("pets_model")


def panels(window) -> list[QWidget]:
    return [window.findChild(kind) for kind in (CanvasPanel, AnswerPanel)]


def test_paper_and_answer_stand_beside_the_training_and_come_back(training_window):
    page = training_window.findChild(QWidget, "training_panel")
    look = training_window.workbench.look_panel
    assert all(each.isVisible() for each in panels(training_window))
    assert not look.isVisible()
    assert all(each.x() >= page.geometry().right() for each in panels(training_window))

    training_window.pages.open("try")

    paper, answer = panels(training_window)
    assert look.isVisible()
    assert paper.x() < look.x() < answer.x()


def test_tab_leads_through_the_page_before_the_paper_that_stands_right_of_it(training_window):
    training_window.resize(1440, 900)
    settle()
    first = training_window.findChild(QWidget, "retrain_button")
    first.setFocus()
    stops = []
    while training_window.focusWidget() is not first or not stops:
        QTest.keyClick(training_window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(training_window.focusWidget().objectName())
    inside = ["several_button", "tutorial_tab", "own_preset_button", "start_button"]
    inside += ["setting_network", "setting_seed"]
    in_order = [*inside, "drawing_canvas", "limit_slider", "retrain_button"]
    assert [each for each in stops if each in in_order] == in_order


def test_tasks_that_are_others_leave_the_tools_as_they_are(training_window):
    """Their buttons are made anew: what stands behind them in the chain of Tab stays."""
    draw_digit(training_window, "4")
    training_window.workbench.task_selector.show_tasks([*TASKS.values()])
    gc.collect()
    training_window.pages.open("try")
    assert training_window.menu_actions.undo.isEnabled()


def test_beside_a_training_the_paper_has_fewer_tools(training_window):
    panel = training_window.workbench.canvas_panel
    assert not panel.classify_button.isVisible()
    assert panel.clear_button.isVisible()
    training_window.pages.open("try")
    assert panel.classify_button.isVisible()


@pytest.mark.parametrize("task", ["digits", "letters"])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900), (2560, 1440)])
def test_beside_a_training_the_answer_is_there_without_scrolling(training_window, size, task):
    training_window.session.choose_task(TASKS[task])
    draw_digit(training_window, "4" if task == "digits" else "K")
    training_window.resize(*size)
    settle()
    answer = training_window.findChild(AnswerPanel)
    assert answer.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    bars = answer.findChild(ProbabilityBars)
    assert label(training_window, "verdict_label") in [bars.classes[each] for each in bars.shown]
    if task == "digits":
        assert len(bars.shown) == 10


@pytest.mark.parametrize(
    ("size", "corrects", "limits"),
    [((1024, 640), False, False), ((1280, 720), True, False), ((1440, 900), True, True)],
)
def test_what_is_done_about_an_answer_is_there_where_it_fits(
    training_window, size, corrects, limits
):
    row = training_window.findChild(QWidget, "correction_row")
    slider = training_window.findChild(QWidget, "limit_slider")
    training_window.resize(*size)
    settle()
    assert (row.isVisible(), slider.isVisible()) == (corrects, limits)
    training_window.pages.open("try")
    assert row.isVisible()
    assert slider.isVisible()


def test_the_models_take_the_whole_page(window, trainer):
    window.pages.open("models")
    assert not any(each.isVisible() for each in panels(window))


@pytest.fixture
def sheet(tmp_path) -> str:
    path = tmp_path / "sheet.png"
    Image.fromarray(paper("2047")).save(path)
    return str(path)


def test_each_task_has_its_models_and_classes(window):
    selector = window.findChild(QComboBox, "model_selector")
    choose(window, "Cats & dogs")
    assert selector.currentData() == "pets-pets"
    assert window.findChild(QLabel, "invitation").text() == "Drop a photo of a cat or a dog here"
    assert label(window, "verdict_label") == "Open a photo"
    choose(window, "Digits")
    assert selector.currentData() == "digits-cnn"
    assert label(window, "verdict_label") == "Draw a digit"


def test_the_drawing_is_there_again_after_the_other_task(window):
    draw_digit(window, "7")
    choose(window, "Cats & dogs")
    assert not canvas_of(window).isVisible()
    choose(window, "Digits")
    assert canvas_of(window).isVisible()
    assert label(window, "verdict_label") == "7"


def test_the_task_is_remembered(qtbot, window):
    choose(window, "Cats & dogs")
    window.close()
    QApplication.processEvents()
    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    assert chosen(second) == "Cats & dogs"
    assert second.findChild(QComboBox, "model_selector").currentData() == "pets-pets"
