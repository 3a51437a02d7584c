"""What fills the window: the header, and a page; paper and answer stand on that which is open."""

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gui.answer.panel import AnswerPanel
from gui.window.left_panel import CanvasPanel
from gui.window.workbench import DropOutline
from tests.support.photos import COPY, LEFT, NO_KEYS, drop, of_files
from tests.support.pointer import settle


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


def test_beside_a_long_chip_the_model_gives_way_and_every_button_is_whole(window):
    window.resize(1280, 720)
    chip = window.workbench.run_chip
    chip.setText("Cats & dogs: new model waits")
    chip.show()
    settle()
    header = window.findChild(QWidget, "header")
    buttons = [each for each in header.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) > 8
    assert [each.text() for each in buttons if each.width() < each.sizeHint().width()] == []
    assert window.workbench.model_selector.width() >= 120


def test_an_outline_shows_that_it_can_be_dropped(window, sheet):
    mime = of_files(sheet)  # Qt's events do not keep it alive
    entering = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(window, entering)
    outline = window.findChild(DropOutline)
    assert outline.isVisible()
    assert outline.size() == window.size()


def test_what_cannot_be_a_picture_is_refused_on_the_way_in(window):
    mime = QMimeData()
    mime.setText("seven")
    assert not drop(window, mime)
    assert not window.findChild(DropOutline).isVisible()
