"""What a lesson's step does for the learner: by the same ways that their own hand takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from core.datasets.made_hands import made_hands
from core.datasets.pen_strokes import Placement, place
from core.errors import LessonError
from core.images.image_file import DecodedImage
from core.lessons.lesson import Action
from core.task import Task
from core.translation import tr
from core.user_data.custom_tasks import answerable_tasks
from gui.canvas.drawing import Drawing
from gui.classroom.kiosk import is_hidden
from gui.session.session import Session
from gui.training.controller import TrainingController
from gui.training.words import TrainingState

_TRY, _DATA, _TRAIN = "try", "data", "train"
_HANDS = 20  # of made-up writers, of whom one draws


@dataclass(frozen=True, slots=True)
class Parts:
    """What of the window a lesson reaches. page, training: as they are now; no training before its
    page was opened. tabs: what opens those of the look panel, by name."""

    window: QWidget
    session: Session
    drawing: Drawing
    open_page: Callable[[str], None]
    page: Callable[[], str]
    training: Callable[[], TrainingController | None]
    tabs: Mapping[str, QAction]


def find_shown(window: QWidget, name: str) -> QWidget | None:
    """The widget of that object name that can be seen, also in the window's dialogs."""
    found: list[QWidget] = window.findChildren(QWidget, name)
    return next((each for each in found if each.isVisible()), None)


class Doer:
    """Does the actions that are over at once; trials and measurements are the controller's."""

    def __init__(self, parts: Parts):
        self._parts = parts
        self._before = ("", "")  # the task and the model, when the lesson began
        self._has_chosen = False  # a lesson has chosen another
        self._verbs: dict[str, Callable[..., None]] = {
            "open": self._open,
            "tab": self._open_tab,
            "task": self._choose_task,
            "model": self._choose_model,
            "draw": self._draw,
            "clear": self._parts.drawing.clear,
            "photo": self._show_photo,
            "press": self._press,
            "set": self._set,
        }

    def do(self, action: Action) -> None:
        """Do an action.

        Raises:
            LessonError: it cannot be done now; the sentence says what to do.
        """
        if action.verb == "train":
            self._train(action)
        else:
            self._verbs[action.verb](*action.words)

    def remember(self) -> None:
        """A lesson begins."""
        self._before = (self._parts.session.task.name, self._parts.session.model_name)
        self._has_chosen = False

    def restore(self) -> None:
        """Let the model answer that did when the lesson began, if that has chosen another one."""
        session, (task, model) = self._parts.session, self._before
        known = [each.name for each in session.models]
        if self._has_chosen and task == session.task.name and model in known:
            self._has_chosen = False
            session.choose_model(model)

    def _open(self, page: str) -> None:
        pages = (_TRY, _DATA, _TRAIN, "models")
        if page not in pages:
            raise LessonError(
                tr(
                    "There is no page “{page}”. The pages are: {list}.",
                    page=page,
                    list=", ".join(pages),
                )
            )
        if page == _DATA and is_hidden("data"):
            raise LessonError(
                tr(
                    "The page Data is hidden on this computer. Choose another lesson, or ask "
                    "whoever looks after the computer."
                )
            )
        if self._parts.page() != page:
            self._parts.open_page(page)

    def _open_tab(self, name: str) -> None:
        tabs = self._parts.tabs
        if name not in tabs:
            raise LessonError(
                tr(
                    "There is no tab “{name}”. The tabs are: {list}.",
                    name=name,
                    list=", ".join(tabs),
                )
            )
        self._open(_TRY)
        tabs[name].trigger()

    def _choose_task(self, name: str) -> None:
        self._parts.session.choose_task(find_task(name))

    def _choose_model(self, name: str) -> None:
        session = self._parts.session
        if name not in [each.name for each in session.models]:
            raise LessonError(
                tr(
                    "There is no model “{name}” for {title}. Choose another lesson, or train a "
                    "model first.",
                    name=name,
                    title=tr(session.task.title),
                )
            )
        self._has_chosen = True
        session.choose_model(name)

    def _draw(self, digit: str, hand: str = "1") -> None:
        """On clean paper, stroke by stroke, as a made-up writer of that number writes."""
        self._open(_TRY)
        self._parts.session.close_photo()
        wanted = (int(digit), int(hand)) if f"{digit}{hand}".isdecimal() else (-1, 0)
        hands = {(each.label, each.writer): each for each in reversed(made_hands(_HANDS, 1))}
        if wanted not in hands:
            raise LessonError(
                tr(
                    "“{digit}” by hand {hand} cannot be drawn for you: digits from 0 to 9 by hands "
                    "from 1 to {hands} can.",
                    digit=digit,
                    hand=hand,
                    hands=_HANDS,
                )
            )
        drawing = self._parts.drawing
        drawing.clear()
        for stroke in place(hands[wanted], Placement()):
            drawing.begin(stroke.points[0], False)
            for point in stroke.points[1:]:
                drawing.extend(point)
            drawing.finish()

    def _show_photo(self, what: str) -> None:
        """The drawing as a photo of paper, for a task that asks about photos."""
        if what != "drawing":
            raise LessonError(tr("“{what}” cannot be given as a photo: “drawing” can.", what=what))
        session = self._parts.session
        paper = cv2.cvtColor(255 - session.ink, cv2.COLOR_GRAY2RGB)
        height, width = paper.shape[:2]
        session.show_photo(DecodedImage(paper, (width, height)), session.task)

    def _press(self, name: str) -> None:
        button = self._found(name)
        if not isinstance(button, QAbstractButton) or not button.isEnabled():
            raise LessonError(
                tr("“{name}” cannot be pressed now. Go a step back and try again.", name=name)
            )
        button.click()

    def _set(self, name: str, value: str) -> None:
        widget = self._found(name)
        match widget:
            case QSpinBox() | QAbstractSlider() if value.lstrip("-").isdecimal():
                widget.setValue(int(value))
                if isinstance(widget, QSpinBox):
                    widget.editingFinished.emit()
            case QComboBox() if widget.findText(value) >= 0:
                widget.setCurrentText(value)
                widget.activated.emit(widget.currentIndex())
            case QLineEdit():
                widget.setText(value)
                widget.textEdited.emit(value)
            case QAbstractButton() if value in ("on", "off"):
                widget.setChecked(value == "on")
            case _:
                raise LessonError(
                    tr("“{name}” cannot be set to “{value}”.", name=name, value=value)
                )

    def _found(self, name: str) -> QWidget:
        widget = find_shown(self._parts.window, name)
        if widget is None:
            raise LessonError(
                tr("“{name}” is not to be seen now. Go a step back and try again.", name=name)
            )
        return widget

    def _train(self, action: Action) -> None:
        self._open(_TRAIN)
        training = self._parts.training()
        assert training is not None  # made with the page
        assert action.settings is not None  # every training has
        if training.state is TrainingState.COMPARING:
            raise LessonError(
                tr(
                    "A new model waits on the page Train for you to keep or discard it. Decide "
                    "that first, then press Do it for me again."
                )
            )
        if training.state is not TrainingState.READY:
            raise LessonError(tr("A training is under way. Wait for its end, or cancel it."))
        training.run_again(action.settings)


def find_task(name: str) -> Task:
    """The task of that name.

    Raises:
        LessonError: it is not on this computer.
    """
    for task in answerable_tasks():
        if task.name == name:
            return task
    raise LessonError(
        tr(
            "This lesson is for the task “{name}”, which is not on this computer. Make it "
            "under My Classes, or choose another lesson.",
            name=name,
        )
    )
