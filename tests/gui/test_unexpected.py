"""Whatever raises, wherever: the window goes on, and says so once."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from core.runs.log import RunLog
from gui.canvas.canvas import DrawingCanvas
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from gui.window.log_file import log_path, log_to_file
from tests.support.buttons import button
from tests.support.photos import LEFT, NO_KEYS
from tests.support.pointer import banner_text, canvas_of, draw_digit, label, settle
from tests.support.windows import turn

pytestmark = pytest.mark.qt_no_exception_capture

UNEXPECTED = (
    "Something unexpected happened. Your drawing is still here; if the window behaves "
    "oddly, save the drawing and start Inkling again."
)


@pytest.fixture
def watched(window):
    """The window, and its log, as the program has them."""
    with log_to_file(window.banner.show_unexpected):
        yield window


def fail(*_given: object, **_named: object) -> None:
    raise ZeroDivisionError("in a test")


def painted(window: QMainWindow) -> list[QWidget]:
    """The widgets that paint themselves and are shown."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and any("paintEvent" in vars(kind) for kind in type(each).__mro__[:-1])
        and type(each).__module__.startswith("gui.")
    ]


class Unwell(QWidget):
    def paintEvent(self, event):  # noqa: ARG002 (Qt's signature)
        with QPainter(self):
            fail()


def test_a_widget_that_cannot_paint_itself_leaves_the_others_alone(watched):
    """All are painted by one event of the window's, one after the other."""
    draw_digit(watched, "4")
    watched.workbench.look_panel.open_tab("inside")
    settle()
    others = painted(watched)
    unwell = Unwell(watched.statusBar())
    unwell.setGeometry(0, 0, 20, 20)
    unwell.show()
    for _ in range(30):
        for each in (unwell, *others):
            each.update()
        turn()
    assert banner_text(watched) == UNEXPECTED
    log = log_path().read_text(encoding="utf-8")
    assert "in a test" in log
    assert "gui/answer" not in log


@pytest.mark.parametrize("name", ["setPen", "setFont", "fillRect", "drawRect", "drawImage"])
def test_no_widget_that_cannot_paint_itself_ends_the_process(watched, monkeypatch, name):
    draw_digit(watched, "4")
    watched.workbench.look_panel.open_tab("inside")
    settle()
    shown = painted(watched)
    assert len(shown) >= 4
    with monkeypatch.context() as patch:
        patch.setattr(QPainter, name, fail)
        for _ in range(150):
            for each in shown:
                each.update()
            turn()
    turn()

    assert banner_text(watched) == UNEXPECTED
    assert "in a test" in log_path().read_text(encoding="utf-8")
    watched.banner.hide()
    draw_digit(watched, "7", size=0.3)
    assert label(watched, "verdict_label")
    assert banner_text(watched) == ""


def test_a_slot_that_raises_a_thousand_times_ends_nothing(watched, monkeypatch):
    draw_digit(watched, "4")
    action = watched.menu_actions.clear
    action.triggered.connect(fail)

    for _ in range(1_000):
        action.trigger()
    settle()

    assert banner_text(watched) == UNEXPECTED
    assert label(watched, "verdict_label") == "Draw a digit"


# None that the canvas has met already: PySide remembers of each widget who handles which event.
@pytest.mark.parametrize("name", ["mousePressEvent", "mouseMoveEvent", "mouseReleaseEvent"])
def test_an_event_that_raises_ends_nothing(watched, monkeypatch, name):
    monkeypatch.setattr(DrawingCanvas, name, fail)
    canvas, place = canvas_of(watched), QPointF(100, 100)
    events = {
        "mousePressEvent": lambda: QMouseEvent(
            QEvent.Type.MouseButtonPress, place, canvas.mapToGlobal(place), LEFT, LEFT, NO_KEYS
        ),
        "mouseMoveEvent": lambda: QMouseEvent(
            QEvent.Type.MouseMove, place, canvas.mapToGlobal(place), LEFT, LEFT, NO_KEYS
        ),
        "mouseReleaseEvent": lambda: QMouseEvent(
            QEvent.Type.MouseButtonRelease, place, canvas.mapToGlobal(place), LEFT, LEFT, NO_KEYS
        ),
    }

    for _ in range(1_000):
        QApplication.postEvent(canvas, events[name]())
    turn()

    assert banner_text(watched) == UNEXPECTED
    watched.banner.hide()
    watched.menu_actions.clear.trigger()
    assert banner_text(watched) == ""


def test_a_photo_that_sets_off_a_mistake_is_refused_in_a_sentence(
    watched, monkeypatch, photo, qtbot
):
    def mistaken(_decoder, _path):
        future = Future()
        future.set_exception(ZeroDivisionError("in a test"))
        return future

    monkeypatch.setattr(type(watched.photos.images.decoder), "decode_file", mistaken)

    watched.open_photos([photo])

    qtbot.waitUntil(lambda: bool(banner_text(watched)), timeout=5_000)
    assert banner_text(watched) == ("dog.jpg: Inkling failed to read this photo. Try another one.")
    assert "in a test" in log_path().read_text(encoding="utf-8")


@pytest.mark.parametrize(("owner", "name"), [(TrainPage, "show_candidate"), (RunLog, "update")])
def test_a_candidate_that_cannot_be_shown_can_still_be_decided(
    training_window, monkeypatch, qtbot, owner, name
):
    """The page would have said "finishing" for ever."""
    monkeypatch.setattr(owner, name, fail)
    with log_to_file(training_window.banner.show_unexpected):
        button(training_window, "start_button").click()
        controller = training_window.training.controller
        qtbot.waitUntil(lambda: controller.state is TrainingState.COMPARING, timeout=60_000)
        assert banner_text(training_window) == UNEXPECTED
        button(training_window, "discard_button").click()
        assert controller.state is TrainingState.READY
