"""The figures that lessons speak of, each measured when it is asked for."""

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
)

from core.datasets.catalogue import with_stand_ins
from core.datasets.registry import CATALOGUE
from core.datasets.samples import TEST, TRAINING, load_samples
from core.errors import ModelError
from core.explain.activations import InspectableModel, Neuron, neuron_at
from core.explain.weights import Kernel, read_weights
from core.lessons.figures import Value, names_in
from core.models.classifier import Verdict
from core.preprocessing.ink import Stroke
from core.runs.protocol import TrialEnded
from core.translation import marked, tr
from core.user_data.corrections import Corrections
from gui.datasets.sample_view import SampleView
from gui.lessons.actions import Parts, find_shown
from gui.style.text import fine_percent, number, percent

_SHARES = ("probability", "accuracy", "share", "largest_share")
_VERDICTS = {
    Verdict.SURE.value: marked("Sure"),
    Verdict.UNSURE.value: marked("Unsure"),
    Verdict.NONE.value: marked("None of these"),
}
_NOTHING_YET = "–"  # as pages show what is being read
_COUNTS_FROM = 1_000  # a larger number is shown without places
_Strongest = tuple[int, Neuron] | None  # a neuron, and which of its layer it is, from 0


class LiveFigures(Mapping[str, Value]):
    """Names such as answer.probability -> what that is now; what was measured before, such as by a
    trial, is kept under its name.

    kept: those; a lesson has its own.
    """

    def __init__(self, parts: Parts):
        self.kept: dict[str, Value] = {}
        self._strokes: Sequence[Stroke] = ()  # when the step began
        self._parts = parts
        self._neuron: tuple[object, _Strongest] = (None, None)
        self._layers: tuple[object, dict[str, Kernel]] = (None, {})
        self._kinds: dict[str, Callable[[str], Value | None]] = {
            "page": lambda _name: parts.page(),
            "task": lambda _name: parts.session.task.name,
            "answer": self._of_answer,
            "input": self._of_input,
            "paper": self._of_paper,
            "model": self._of_model,
            "layer": self._of_layer,
            "neuron": self._of_neuron,
            "run": self._of_run,
            "sample": self._of_sample,
            "shown": self._of_widget,
            "visible": lambda name: find_shown(parts.window, name) is not None,
            "corrections": lambda _name: len(Corrections(parts.session.task.name).all()),
        }

    def begin_step(self) -> None:
        """What is drawn from now on is new."""
        self._strokes = self._parts.drawing.strokes

    def __getitem__(self, name: str) -> Value:
        kind, _, rest = name.partition(".")
        live = self._kinds[kind](rest) if kind in self._kinds else None
        value = self.kept.get(name) if live is None else live
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self.kept)  # the others are found by name alone

    def __len__(self) -> int:
        return len(self.kept)

    def _of_answer(self, name: str) -> Value | None:
        session = self._parts.session
        if session.answer is None or not session.is_answered:
            return None
        prediction = session.answer.prediction
        order = np.argsort(-prediction.probabilities)
        values: dict[str, Callable[[], Value]] = {
            "label": lambda: prediction.label,
            "text": lambda: session.answer.text if session.answer else "",
            "probability": lambda: prediction.probability,
            "verdict": lambda: session.answer.verdict.value if session.answer else "",
            "second": lambda: prediction.classes[int(order[1])],
            "second_probability": lambda: float(prediction.shares[order[1]]),
            "chance_share": lambda: 1 / len(prediction.classes),
            "classes": lambda: len(prediction.classes),
            "digits": lambda: len(session.answer.regions) if session.answer else 0,
        }
        return values[name]() if name in values else None

    def _of_input(self, name: str) -> Value | None:
        answer = self._parts.session.answer
        given = answer.model_input if answer is not None else None
        if given is None:
            return None
        rows, columns = np.nonzero(given[..., 0])
        values: dict[str, Value] = {
            "side": int(given.shape[0]),
            "numbers": int(given.size),
            "largest": float(given.max()),
            "ink": int(np.count_nonzero(given)),
            "middle_x": float(columns.mean()) if len(columns) else 0.0,
            "middle_y": float(rows.mean()) if len(rows) else 0.0,
            "height": int(np.ptp(rows)) + 1 if len(rows) else 0,
        }
        return values.get(name)

    def _of_paper(self, name: str) -> Value | None:
        ink = self._parts.session.ink
        photo = self._parts.session.photo is not None
        values: dict[str, Value] = {
            "share": float(np.count_nonzero(ink)) / ink.size,
            "height": ink.shape[0],
            "width": ink.shape[1],
            "numbers": ink.size,
            "photo": photo,
            "new": not _are_same(self._parts.drawing.strokes, self._strokes),
        }
        return values.get(name)

    def _of_model(self, name: str) -> Value | None:
        classifier = self._parts.session.classifier
        if classifier is None:
            return None
        card = classifier.card
        values: dict[str, Value | None] = {
            "name": card.name,
            "title": tr(card.title),
            "classes": len(card.classes),
            "accuracy": card.test_figure("accuracy"),
            "calibration_share": card.test_figure("calibration_error"),
        }
        if name in values:
            return values[name]
        kernels = self._kernels()
        sizes = [each.weights.size + each.bias.size for each in kernels.values()]
        return sum(sizes) if name == "weights" and sizes else None

    def _of_layer(self, name: str) -> Value | None:
        layer, _, figure = name.partition(".")
        kernel = self._kernels().get(layer)
        if kernel is None:
            return None
        values = {
            "inputs": kernel.weights.shape[-2],
            "units": kernel.weights.shape[-1],
            "weights": kernel.weights.size + kernel.bias.size,
        }
        return values.get(figure)

    def _kernels(self) -> dict[str, Kernel]:
        classifier = self._parts.session.classifier
        if classifier is not self._layers[0] and classifier is not None:
            try:
                read = read_weights(classifier.folder, classifier.card)
            except ModelError:
                read = {}
            kernels = {name: each.kernel for name, each in read.items() if each.kernel is not None}
            self._layers = (classifier, kernels)
        return self._layers[1]

    def _of_neuron(self, name: str) -> Value | None:
        """Of the first dense layer's neuron that the drawing excites most."""
        strongest = self._strongest()
        if strongest is None:
            return None
        unit, neuron = strongest
        product = int(np.abs(neuron.products).argmax())
        largest = float(neuron.products.ravel()[product])
        values: dict[str, Value] = {
            "unit": unit,
            "inputs": neuron.inputs.size,
            "sum": neuron.weighted_sum,
            "bias": neuron.bias,
            "before": neuron.before,
            "activation": neuron.activation,
            "step": neuron.after("step"),
            "sigmoid": neuron.after("sigmoid"),
            "relu": neuron.after("relu"),
            "product": largest,
            "input": float(neuron.inputs.ravel()[product]),
            "weight": float(neuron.weights.ravel()[product]),
            "without": neuron.before - largest,
            "doubled": neuron.before + largest,
        }
        return values.get(name)

    def _strongest(self) -> _Strongest:
        session = self._parts.session
        given = session.answer.model_input if session.answer is not None else None
        if session.classifier is None or session.classifier.is_foreign or given is None:
            return None
        key = (session.classifier, given.tobytes())
        if self._neuron[0] != key:
            self._neuron = (key, _strongest_neuron(InspectableModel(session.classifier), given))
        return self._neuron[1]

    def _of_run(self, name: str) -> Value | None:
        """Of the training that is under way or waits for a decision on the page "Train"."""
        training = self._parts.training()
        if training is None:
            return None
        if name == "state":
            return training.state.value
        run = training.run
        if run is None or not run.curves:
            return None
        test = run.figures.get("candidate", {}).get("test", {})
        last = run.curves[-1]
        values: dict[str, Value | None] = {
            "epochs": len(run.curves),
            "seconds": last["seconds"],
            "training_accuracy": last["accuracy"],
            "validation_accuracy": last["validation_accuracy"],
            "first_loss": run.curves[0]["loss"],
            "last_loss": last["loss"],
            "accuracy": test.get("accuracy"),
            "mistakes": _mistakes(test),
            "tested": test.get("count"),
        }
        return values.get(name)

    def _of_sample(self, name: str) -> Value | None:
        """Of the picture that is chosen on the page "Data"."""
        view = self._parts.window.findChild(SampleView)
        if view is None or not view.isVisible() or name != "name":
            return None
        return view.shown_name or None

    def _of_widget(self, name: str) -> Value | None:
        """What a widget of that object name shows."""
        widget = find_shown(self._parts.window, name)
        match widget:
            case QLabel() | QLineEdit():
                return None if widget.text() in ("", _NOTHING_YET) else widget.text()
            case QComboBox():
                return widget.currentText()
            case QSpinBox() | QAbstractSlider():
                return widget.value()
            case QAbstractButton():
                return widget.isChecked()
        return None


def figures_of_trial(name: str, ended: TrialEnded) -> dict[str, Value]:
    """What is kept of a trial, under its name."""
    values: dict[str, Value] = {
        "accuracy": ended.accuracy,
        "training_accuracy": ended.training_accuracy,
        "gap_share": ended.training_accuracy - ended.accuracy,
        "loss": ended.loss,
        "first_loss": ended.losses[0],
        "last_loss": ended.losses[-1],
        "seconds": ended.seconds,
        "pictures": ended.pictures,
        "tested": ended.tested,
        "weights": ended.weights,
    }
    return {f"trial.{name}.{figure}": value for figure, value in values.items()}


def measured_data() -> dict[str, Value]:
    """What the digits to learn from are, of the data set that a training takes: reads it, so not
    for the window's thread.

    Raises:
        DataError: it is not what it should be.
    """
    [name] = with_stand_ins(["mnist"])
    training, test = load_samples(name, TRAINING), load_samples(name, TEST)
    counts, pixels = np.bincount(training.labels), np.asarray(training.pixels)
    return {
        "data.name": tr(CATALOGUE[name].title),
        "data.training": len(training),
        "data.test": len(test),
        "data.side": pixels.shape[1],
        "data.largest": int(pixels.max()),
        "data.first_label": str(training.labels[0]),
        "data.classes": len(counts),
        "data.fewest": int(counts.min()),
        "data.most": int(counts.max()),
    }


def written(name: str, value: Value) -> str:
    """A figure in the person's own language: shares in percent, differences of them in points."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str):
        is_verdict = name.startswith("noted.") or name.endswith(".verdict")
        return tr(_VERDICTS.get(value, value)) if is_verdict else value
    if any(each.endswith(_SHARES) for each in names_in(name)):
        if len(names_in(name)) > 1:
            return tr("{number} points", number=number(value * 100, 1))
        return _fraction(value)
    if isinstance(value, int) or abs(value) >= _COUNTS_FROM or value == round(value):
        return QLocale().toString(round(value))
    return number(value, 1 if name.endswith(".seconds") else 3)


def _are_same(strokes: Sequence[Stroke], others: Sequence[Stroke]) -> bool:
    """Whether nothing was drawn; the same drawn once more is new."""
    return len(strokes) == len(others) and all(map(operator.is_, strokes, others))


def _fraction(value: float) -> str:
    return fine_percent(value) if 0 <= value <= 1 else percent(value)


def _mistakes(test: Mapping[str, float]) -> int | None:
    return round(test["count"] * (1 - test["accuracy"])) if test else None


def _strongest_neuron(model: InspectableModel, given: np.ndarray) -> _Strongest:
    activations = model.run(given)
    dense = (layer for layer in model.layers if len(layer.shape) == 1)
    layer = next(dense, None)
    if layer is None:
        return None
    unit = int(activations.values[layer.name].argmax())
    neuron = neuron_at(activations, layer, unit, None)
    return None if neuron is None else (unit, neuron)
