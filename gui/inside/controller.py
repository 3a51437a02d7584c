"""Keeps the open tab, "Inside" or "Why", up with the answer: the same picture, the same model, and
the second model beside it."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ModelError
from core.explain.activations import Activations, InspectableModel
from core.models.classifier import Classifier
from core.recognition.recognition import Recognition
from core.task import DRAWINGS, shown_classes
from core.translation import tr
from gui.inside.page import InsidePage
from gui.inside.panel import INSIDE, WHY, LookPanel
from gui.inside.walk_controller import WalkController
from gui.session.models import AvailableModel, no_model
from gui.session.session import Question, Session
from gui.session.settings import Settings

if TYPE_CHECKING:
    from gui.inside.why.reader import WhyReader

_REST = 300  # ms; so long after the latest answer the maps are sorted anew


def why_none(session: Session) -> str:
    """Why there is nothing to look into, where it is not that nobody has drawn yet."""
    if not session.model_name:
        return no_model(session.task)
    if session.photo is None:
        return "" if session.task.kind == DRAWINGS else tr("Open a photo, and it appears here.")
    if session.question is Question.OPEN:
        return tr("The photo is being read.")
    return tr("Nothing was read in this photo, so there is nothing to show here.")


class InsideController(QObject):
    """Shows what every layer gives.

    Nothing is computed while the tab is closed, and nothing while nothing moves. While the pen
    does, the answer comes first: the layers wait until it is painted.
    """

    def __init__(self, session: Session, panel: LookPanel, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._page = panel.inside_page
        self._settings = settings
        self._model: InspectableModel | None = None
        self._picture: np.ndarray | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._page.view.sort)
        # Zero delay: runs out when what the answer set off has happened, its painting included.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._update)
        session.model_changed.connect(self._model_changed)
        session.answered.connect(self._answered)
        panel.tab_opened.connect(self._tab_opened)
        panel.open_tab(settings.tab)
        self._comparison = CompareController(session, self._page, self)
        self._comparison.needed.connect(self._update)
        self.walk = WalkController(session, self._page, settings, self)
        self.walk.needed.connect(self._update)

    def close(self) -> None:
        """No thread is left behind."""
        self._turn.stop()
        self.walk.close()

    def _model_changed(self, name: str) -> None:
        self._model, problem = None, ""
        classifier = self._session.classifier if name else None
        if classifier is not None:
            try:
                self._model = InspectableModel(classifier)
            except ModelError as error:
                problem = str(error)
        self._page.show_problem(problem)
        layers = self._model.layers if self._model else ()
        shape = self._model.card.input_shape if self._model else (28, 28, 1)
        self._page.show_layers(shape, layers)

    def _answered(self, answer: Recognition | None) -> None:
        self._picture = None if answer is None else answer.model_input
        if self._picture is None:
            self._turn.stop()
            self._update()
        else:
            self._turn.start()

    def _tab_opened(self, tab: str) -> None:
        self._settings.tab = tab
        self._update()

    def _update(self) -> None:
        if self._panel.tab != INSIDE:
            return
        model, picture, activations = self._model, self._picture, None
        if model is not None and picture is not None and picture.shape == model.card.input_shape:
            activations = model.run(picture)
            self._rest.start()
        self._page.show_activations(activations, why_none(self._session))
        self._comparison.show(activations, picture)
        self.walk.show(activations, model)


class WhyController(QObject):
    """Shows what speaks for the answer.

    reader: finds it out. It and its page are made when the tab is first opened; None until then.
    """

    def __init__(self, session: Session, panel: LookPanel, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self.reader: WhyReader | None = None
        session.model_changed.connect(self._model_changed)
        session.answered.connect(self._answered)
        panel.tab_opened.connect(self._tab_opened)

    def close(self) -> None:
        if self.reader is not None:
            self.reader.close()

    def open_tab(self) -> None:
        """Open the tab as it was when the window was closed."""
        self._tab_opened(self._panel.tab)

    def _tab_opened(self, tab: str) -> None:
        if tab != WHY:
            return
        if self.reader is None:
            self.reader = self._made_reader()
            self._model_changed(self._session.model_name)
        self._answered(self._session.answer)

    def _made_reader(self) -> "WhyReader":
        from gui.inside.why.reader import WhyReader

        reader, page = WhyReader(self), self._panel.why_page
        reader.occluded.connect(page.show_occlusion)
        reader.neighbours_found.connect(page.show_neighbours)
        reader.failed.connect(self._session.report_problem)
        return reader

    def _model_changed(self, _name: str) -> None:
        if self.reader is not None:
            self.reader.forget()
            classifier = self._session.classifier
            card = classifier.card if classifier else None
            answers = shown_classes(card.task, card.answers) if card else ()
            count = len(card.classes) if card else 0
            left_out = "".join(answers[count:])
            self._panel.why_page.show_classes(answers[:count], why_none(self._session), left_out)

    def _answered(self, answer: Recognition | None) -> None:
        if self.reader is None or self._panel.tab != WHY:
            return
        classifier = self._session.classifier
        picture = None if answer is None else answer.model_input
        if classifier is None or picture is None or picture.shape != classifier.card.input_shape:
            self.reader.forget()
            self._panel.why_page.show_occlusion(None, why_none(self._session))
            return
        layer, features = classifier.card.features, None
        if layer in classifier.outputs:
            features = classifier.inspect(picture, [layer])[1][layer].ravel()
        self.reader.ask(classifier.folder, picture, features)


class CompareController(QObject):
    """Runs a second model on what the first was given, while they are compared.

    Signals:
        needed(): what the first model gives is to be shown again.
    """

    needed = Signal()

    def __init__(self, session: Session, page: InsidePage, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._page = page
        self._model: InspectableModel | None = None
        self._chosen = ""
        page.tools.compare.toggled.connect(self._toggled)
        session.model_changed.connect(self._model_changed)
        session.models_changed.connect(self._model_changed)

    def show(self, first: Activations | None, picture: np.ndarray | None) -> None:
        """What the second model gives for what the first has given first for."""
        if self._model is None:
            return
        second = None
        if first is not None and picture is not None:
            second = self._model.run(picture)
        self._page.show_second(first, second)

    def _toggled(self, on: bool) -> None:
        if on:
            self._page.second.model_chosen.connect(self._choose)
            self._start()
        else:
            self._page.second.model_chosen.disconnect(self._choose)
            self._model = None
            self._page.stop_comparing()

    def _choose(self, name: str) -> None:
        self._chosen = name
        self._start()

    def _start(self) -> None:
        others = self._others()
        chosen = next((each for each in others if each.name == self._chosen), others[0])
        self._chosen = chosen.name
        try:
            self._model = InspectableModel(Classifier(chosen.folder))
        except ModelError as error:
            self._session.report_problem(str(error))
            self._page.tools.compare.setChecked(False)
            return
        models = [(each.name, tr(each.card.title) if each.card else each.name) for each in others]
        self._page.second.show_models(models, chosen.name)
        self._page.start_comparing(self._model)
        self.needed.emit()

    def _model_changed(self, _name: str = "") -> None:
        others = self._others()
        compare = self._page.tools.compare
        compare.setEnabled(bool(others))
        if not others:
            compare.setChecked(False)
            compare.setToolTip(
                self.tr("There is one model only: train another, and compare the two here")
            )
        else:
            compare.setToolTip(self.tr("Two models, one drawing: both insides, side by side"))
            if compare.isChecked():
                self._start()

    def _others(self) -> list[AvailableModel]:
        """The models that can be asked about the same picture."""
        first = self._session.classifier
        if first is None:
            return []
        return [
            each
            for each in self._session.models
            if each.card is not None
            and each.folder != first.folder
            and each.card.input_shape == first.card.input_shape
            and each.card.classes == first.card.classes
        ]
