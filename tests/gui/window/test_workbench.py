"""What fills the window: three panels, and below them the drawer, which may take their place."""

from PySide6.QtWidgets import QPushButton, QWidget

from gui.answer.panel import AnswerPanel
from gui.window.left_panel import CanvasPanel


def panels(window) -> list[QWidget]:
    return [window.findChild(kind) for kind in (CanvasPanel, AnswerPanel)]


def test_the_drawer_takes_the_place_of_the_panels_and_gives_it_back(drawer):
    grow = drawer.findChild(QWidget, "grow_button")
    height = drawer.findChild(QWidget, "training_panel").height()
    grow.click()
    assert not any(each.isVisible() for each in panels(drawer))
    grow.click()
    assert all(each.isVisible() for each in panels(drawer))
    assert drawer.findChild(QWidget, "training_panel").height() >= height > 0


def test_a_maximized_drawer_that_is_closed_leaves_the_panels(drawer):
    drawer.findChild(QWidget, "grow_button").click()
    drawer.findChild(QWidget, "close_drawer_button").click()
    assert all(each.isVisible() for each in panels(drawer))


def test_the_header_has_the_task_the_model_and_retrain(window):
    header = window.findChild(QWidget, "header")
    for name in ("task_selector", "model_selector", "retrain_button"):
        assert header.findChild(QWidget, name).isVisible()
    assert header.findChild(QPushButton, "retrain_button").text() == "Retrain…"
