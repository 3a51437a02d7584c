"""A second model beside the first: which one, what it says, and its inside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from core.explain.activations import Activations, differing_classes
from core.task import shown_classes
from core.translation import tr
from gui.inside.network.view import NetworkView
from gui.style.text import percent
from gui.style.theme import Colors
from gui.widgets.panel import Label, column_in, named


class SecondModel(QWidget):
    """Signals:
    model_chosen(str): the person chose the model of that name to compare with.
    """

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = named(
            NetworkView(), "second_network_view", self.tr("Inside the second network")
        )
        self._selector = named(
            QComboBox(), "second_model_selector", self.tr("Model to compare with")
        )
        self._selector.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._selector.setMinimumContentsLength(8)
        self._selector.activated.connect(
            lambda index: self.model_chosen.emit(self._selector.itemData(index))
        )
        self._answer = Label()
        self._answer.setObjectName("second_answer")
        top = QHBoxLayout()
        top.addWidget(self._selector, 1)
        top.addWidget(self._answer)
        column = column_in(self, top, spacing=4)
        column.addWidget(self.view, 1)

    def show_models(self, models: list[tuple[str, str]], chosen: str) -> None:
        """models: name and title of each that can be compared with. No signal."""
        self._selector.clear()
        for name, title in models:
            self._selector.addItem(title, name)
        self._selector.setCurrentIndex(max(self._selector.findData(chosen), 0))

    def show_activations(self, activations: Activations | None) -> None:
        self.view.show_activations(activations)
        self._answer.setText("" if activations is None else answer_text(activations))

    def set_colors(self, colors: Colors) -> None:
        self.view.set_colors(colors)


def answer_text(activations: Activations) -> str:
    """7 · 99.2 %."""
    return f"{_label(activations)} · {percent(activations.prediction.probability)}"


def comparison_text(first: Activations, second: Activations) -> str:
    """Whether they agree, and about which classes they differ."""
    one, other = first.prediction, second.prediction
    if one.label == other.label:
        verdict = tr("Both say {first}: {share} and {other}.")
    else:
        verdict = tr("They disagree: {first} ({share}) or {second} ({other}).")
    text = verdict.format(
        first=_label(first),
        share=percent(one.probability),
        second=_label(second),
        other=percent(other.probability),
    )
    classes = [first.card.shown_classes[index] for index in differing_classes(first, second)]
    if not classes:
        return text
    return (
        text
        + " "
        + tr("They differ most about {classes}: marked.").format(classes=_listed(classes))
    )


def _label(activations: Activations) -> str:
    (label,) = shown_classes(activations.card.task, (activations.prediction.label,))
    return label


def _listed(names: list[str]) -> str:
    """4; 4 and 9; 4, 7 and 9."""
    if len(names) == 1:
        return names[0]
    return tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])
