"""Keeps a second model beside the first, while two are compared."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError
from core.explain.activations import Activations, InspectableModel
from core.models.classifier import Classifier
from gui.inside.page import InsidePage
from gui.session.models import AvailableModel
from gui.session.session import Session


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
        models = [(each.name, each.card.title if each.card else each.name) for each in others]
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
