"""What fills the window: the header, and a page; paper and answer stand on that which is open."""

from PySide6.QtWidgets import QWidget

from gui.answer.panel import AnswerPanel
from gui.window.left_panel import CanvasPanel


def panels(window) -> list[QWidget]:
    return [window.findChild(kind) for kind in (CanvasPanel, AnswerPanel)]


def test_paper_and_answer_stand_beside_the_training_and_come_back(drawer):
    page = drawer.findChild(QWidget, "training_panel")
    look = drawer.workbench.look_panel
    assert all(each.isVisible() for each in panels(drawer))
    assert not look.isVisible()
    assert all(each.x() >= page.geometry().right() for each in panels(drawer))

    drawer.pages.open("try")

    paper, answer = panels(drawer)
    assert look.isVisible()
    assert paper.x() < look.x() < answer.x()


def test_beside_a_training_the_paper_has_fewer_tools(drawer):
    panel = drawer.workbench.canvas_panel
    assert not panel.classify_button.isVisible()
    assert panel.clear_button.isVisible()
    drawer.pages.open("try")
    assert panel.classify_button.isVisible()


def test_the_models_take_the_whole_page(window, trainer):
    window.pages.open("models")
    assert not any(each.isVisible() for each in panels(window))
