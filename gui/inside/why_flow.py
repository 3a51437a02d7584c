"""Keeps the room "Why" up with the answer, while it is open."""

from PySide6.QtCore import QObject

from gui.inside.controller import picture_of
from gui.inside.panel import WHY, LookPanel
from gui.session.answer import Answer
from gui.session.session import Session


class WhyFlow(QObject):
    """Its page and its thread are made when the room is first opened."""

    def __init__(self, session: Session, panel: LookPanel, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._reader = None
        session.model_changed.connect(self._model_changed)
        session.answered.connect(self._answered)
        panel.room_opened.connect(self._room_opened)

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()

    def open_room(self) -> None:
        """As it was when the window was closed."""
        self._room_opened(self._panel.room)

    def _room_opened(self, room: str) -> None:
        if room != WHY:
            return
        if self._reader is None:
            self._make()
        self._answered(self._session.answer)

    def _make(self) -> None:
        from gui.inside.why.reader import WhyReader

        self._reader = WhyReader(self)
        page = self._panel.why_page
        self._reader.occluded.connect(page.show_occlusion)
        self._reader.neighbours_found.connect(page.show_neighbours)
        self._reader.failed.connect(self._session.failed)
        self._model_changed(self._session.model_name)

    def _model_changed(self, _name: str) -> None:
        if self._reader is not None:
            self._reader.forget()
            classifier = self._session.classifier
            self._panel.why_page.show_classes(classifier.card.classes if classifier else ())

    def _answered(self, answer: Answer | None) -> None:
        if self._reader is None or self._panel.room != WHY:
            return
        classifier = self._session.classifier
        picture = None if answer is None else picture_of(answer)
        if classifier is None or picture is None or picture.shape != classifier.card.input_shape:
            self._reader.forget()
            self._panel.why_page.show_occlusion(None)
            return
        features = None
        if classifier.card.features in classifier.outputs:
            classifier.predict(picture)  # another digit may have been asked for last
            features = classifier.activations(classifier.card.features).ravel()
        self._reader.ask(classifier.folder, picture, features)
