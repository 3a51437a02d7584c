"""Keeps the look inside up with the answer: the same picture, through the same model."""

import numpy as np
from PySide6.QtCore import QObject, QTimer

from core.errors import ModelError
from core.explain.activations import InsideModel
from core.recognition.photo import WholePicture
from gui.inside.compare_controller import ComparisonFlow
from gui.inside.panel import INSIDE, LookPanel
from gui.inside.walk_controller import WalkFlow
from gui.session.answer import Answer
from gui.session.session import Session
from gui.session.settings import Settings

_REST = 300  # ms; so long after the latest answer the maps are sorted anew


class InsideFlow(QObject):
    """Nothing is computed while the room is closed, and nothing while nothing moves."""

    def __init__(self, session: Session, panel: LookPanel, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._page = panel.inside_page
        self._settings = settings
        self._model: InsideModel | None = None
        self._picture: np.ndarray | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._page.view.sort)
        session.model_changed.connect(self._model_changed)
        session.answered.connect(self._answered)
        panel.room_opened.connect(self._room_opened)
        panel.open_room(settings.room)
        self._comparison = ComparisonFlow(session, self._page, self)
        self._comparison.needed.connect(self._look)
        self._walk = WalkFlow(session, self._page, settings, self)
        self._walk.needed.connect(self._look)

    def close(self) -> None:
        """No thread is left behind."""
        self._walk.close()

    def _model_changed(self, name: str) -> None:
        self._model, problem = None, ""
        if name:
            try:
                self._model = InsideModel(self._session.classifier)
            except ModelError as error:
                problem = str(error)
        self._page.show_problem(problem)
        layers = self._model.layers if self._model else ()
        shape = self._model.card.input_shape if self._model else (28, 28, 1)
        self._page.show_layers(shape, layers)

    def _answered(self, answer: Answer | None) -> None:
        self._picture = None if answer is None else picture_of(answer)
        self._look()

    def _room_opened(self, room: str) -> None:
        self._settings.room = room
        self._look()

    def _look(self) -> None:
        if self._panel.room != INSIDE:
            return
        model, picture, inside = self._model, self._picture, None
        if model is not None and picture is not None and picture.shape == model.card.input_shape:
            inside = model.look(picture)
            self._rest.start()
        self._page.show_inside(inside)
        self._comparison.show(inside, picture)
        self._walk.show(inside, model)


def picture_of(answer: Answer) -> np.ndarray:
    """What the network was given for what is shown of the answer: its model input."""
    if isinstance(answer.found, WholePicture):
        return answer.found.model_input
    return answer.digits[answer.shown].stages.model_input
