"""The settings of a training, each with a reason beside it; a wrong one says what is allowed."""

import dataclasses
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from core.runs.expected import planned
from core.runs.layers import LAYERS_OF
from core.runs.networks import CUSTOM, adjustable, network_title, networks_for
from core.runs.settings import LOSS, MY_PET, OWN_PHOTOS, REASONS, RunSettings, check
from core.task import DIGITS, TASKS
from core.translation import tr
from gui.classroom.kiosk import as_locked, kiosk
from gui.style.text import as_tooltip, unbroken
from gui.style.theme import Colors, set_style_property
from gui.training.settings.fields import Choice, FolderField, NumberField
from gui.training.settings.layers_editor import LayersEditor
from gui.training.words import setting_titles
from gui.widgets.panel import Label, Scroller, column_in

_TITLE = 150  # px; a longer one breaks its line
_WIDTH = 188  # px, of an editor
_ROOMY = 540  # px; in a narrower form the reasons stand below
_BETWEEN, _MOST_BETWEEN = 6, 26  # px, two settings, in a form as high as _HIGH and in higher ones
_HIGH = 960  # px
_NETWORKS_OWN = ("epochs", "learning_rate")  # where they are 0

Editor = Choice | NumberField | FolderField | LayersEditor | Label


class TrainingSettings(Scroller):
    """The form of all settings that the task's trainer looks at.

    Signals:
        edited(): the person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None):
        content = QWidget()
        super().__init__(content, parent)
        content.setObjectName("training_settings")
        self._initial = RunSettings("", "", "")
        self._locked: frozenset[str] = frozenset()  # by the preset
        self._data = Choice(self._data_options(""))
        self._network = _choice({each: network_title(each) for each in networks_for(DIGITS.name)})
        self._layers = LayersEditor()
        heading = Label(self.tr("Settings").upper())
        heading.setObjectName("panel_title")
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(_BETWEEN)
        grid.setColumnStretch(2, 1)
        self._rows: dict[str, _FieldRow] = {}
        reasons = {field: tr(reason) for field, reason in REASONS.items()} | {
            "minutes": self.tr("The longest that it may learn; 0 is no limit."),
            "loss": self.tr(
                "What is made small: minus the logarithm of the probability of the right class. "
                "For labels that are numbers, Keras calls it sparse_categorical_crossentropy."
            ),
        }
        editors = self._editors()
        for field, title in setting_titles().items():
            editor = editors[field]
            self._rows[field] = _FieldRow(grid, title, editor, reasons[field])
            self._rows[field].name(field)
            if not isinstance(editor, Label):
                editor.edited.connect(partial(self._edited, field))
        column = column_in(content, heading, grid, spacing=6, margins=(0, 0, 14, 0))
        column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        more = (event.size().height() - _HIGH) // len(self._rows)
        self._grid.setVerticalSpacing(min(max(_BETWEEN + more, _BETWEEN), _MOST_BETWEEN))
        for row in self._rows.values():
            row.show_reason(beside=event.size().width() >= _ROOMY)

    def show_settings(self, settings: RunSettings, locked: frozenset[str] = frozenset()) -> None:
        """Show the settings to begin with, as the kiosk settings lock them; no signal. locked: by
        the preset that they are from."""
        settings = as_locked(settings)
        if (found := kiosk()) is not None:
            for field in found.locked & self._rows.keys():
                self._rows[field].lock(self.tr("Locked on this computer."))
            locked -= found.locked
        for field in self._locked - locked:
            self._rows[field].unlock()
        self._locked = locked & self._rows.keys()
        for field in self._locked:
            self._rows[field].lock(self.tr("Locked by the preset. Another preset leaves it free."))
        self._data.show_options(self._data_options(settings.task))
        self._initial = settings
        for field, row in self._rows.items():
            if not isinstance(row.editor, Label):
                row.editor.value = getattr(settings, field)
        self._layers.value = settings.layers or LAYERS_OF.get(settings.network, ())
        if settings.task in TASKS:
            self._layers.show_classes(len(TASKS[settings.task].classes))
        self._show_fields()
        self._show_said()

    def settings(self) -> RunSettings | None:
        """Return what the fields say; None where something is wrong, and the first such field is
        shown."""
        settings = self._read()
        problems = self._problems(settings)
        first = next((row for field, row in self._rows.items() if field in problems), None)
        if first is not None:
            self.ensureWidgetVisible(first.editor)
            first.editor.setFocus()
        return None if problems else settings

    @property
    def settings_so_far(self) -> RunSettings | None:
        """What the fields say; None where something is wrong, of which nothing is said."""
        settings = self._read()
        return None if self._problems(settings) else settings

    @property
    def problem(self) -> str:
        """What is wrong with the first setting that is; empty = nothing."""
        problems = self._problems(self._read())
        return next((problems[field] for field in self._rows if field in problems), "")

    @property
    def locked(self) -> frozenset[str]:
        """The settings that nobody changes who starts from this preset."""
        return self._locked

    @property
    def lockable(self) -> tuple[str, ...]:
        """The settings of this task that a preset can lock."""
        return tuple(field for field in self._shown() if field in REASONS and field != "photos")

    @property
    def is_changed(self) -> bool:
        """Whether something is not as it was given."""
        return self._read() != self._initial

    def _read(self) -> RunSettings:
        values: dict[str, Any] = {field: self._value(field) for field in self._shown()}
        if values.get("network", "") != CUSTOM:
            values.pop("layers", None)
        return dataclasses.replace(self._initial, **values)

    def _value(self, field: str) -> Any:
        editor = self._rows[field].editor
        assert not isinstance(editor, Label)  # the loss, which is no setting
        return editor.value

    def _problems(self, settings: RunSettings) -> dict[str, str]:
        """Of what is shown: the rest is not the person's to choose, and not all is known yet."""
        shown = self._shown()
        return {field: text for field, text in check(settings).items() if field in shown}

    def _shown(self) -> tuple[str, ...]:
        fields = adjustable(self._initial.task)
        unused = {OWN_PHOTOS: ("share",), MY_PET: ("photos", "share")}
        leaves = unused.get(self._initial.preset, ("photos",))
        return tuple(field for field in fields if field not in leaves)

    def set_colors(self, colors: Colors) -> None:
        self._layers.set_colors(colors)

    def _edited(self, field: str) -> None:
        self._follow_network(field)
        self._show_fields()
        self._show_said()
        self.edited.emit()

    def _follow_network(self, field: str) -> None:
        """A network that could be built of layers is shown so, and becomes one's own where they are
        edited."""
        if field == "layers":
            self._network.value = CUSTOM
        elif field == "network" and self._network.value in LAYERS_OF:
            self._layers.value = LAYERS_OF[self._network.value]
        elif field == "network" and self._layers.value in LAYERS_OF.values():
            self._layers.value = ()

    def _show_fields(self) -> None:
        has_layers = self._network.value in (CUSTOM, *LAYERS_OF)
        shown = (*self._shown(), "loss")
        for field, row in self._rows.items():
            row.set_visible(field in shown and (field != "layers" or has_layers))

    def _show_said(self) -> None:
        """Say what is wrong, and which values of the network's own are taken."""
        settings = self._read()
        problems, plan = self._problems(settings), planned(settings)
        for field, row in self._rows.items():
            row.show_error(problems.get(field, ""))
            own = field in _NETWORKS_OWN and getattr(settings, field) == 0
            row.show_own(f"{getattr(plan, field):g}" if own else "")

    def _data_options(self, task: str) -> list[tuple[tuple[str, ...], str]]:
        """What a task's training may learn from; a custom task leaves no choice."""
        usable = set(TASKS[task].data_sets) if task in TASKS else set()
        options = [
            (("mnist",), self.tr("MNIST")),
            (("mnist", "pen_strokes"), self.tr("MNIST and pens")),
            (("made_hands",), self.tr("Drawn by Inkling")),
            (("made_hands", "pen_strokes"), self.tr("Drawn by Inkling, and pens")),
            (("digits_from_files",), self.tr("From my files")),
            (("digits_from_files", "pen_strokes"), self.tr("From my files, and pens")),
            (("emnist",), self.tr("EMNIST")),
            (("emnist", "unipen"), self.tr("EMNIST and pens")),
            (("pets",), self.tr("Cats and dogs")),
        ]
        offered = [option for option in options if usable.issuperset(option[0])]
        return offered or [((), self.tr("My own"))]

    def _editors(self) -> dict[str, Editor]:
        """Their editors; the loss has nothing to choose."""
        scalings = {
            "unit": self.tr("0 to 1"),
            "length": "normalize(axis=1)",
            "none": self.tr("none: 0 to 255"),
        }
        return {
            "network": self._network,
            "layers": self._layers,
            "photos": FolderField(),
            "data": self._data,
            "share": NumberField(times=100),
            "epochs": NumberField(whole=True),
            "minutes": NumberField(),
            "batch": NumberField(whole=True),
            "loss": Label(tr(LOSS)),
            "label_smoothing": NumberField(),
            "optimizer": _choice({"adamw": "AdamW", "adam": "Adam", "sgd": "SGD"}),
            "learning_rate": NumberField(),
            "input_scaling": _choice(scalings),
            "augmentation": NumberField(),
            "seed": NumberField(whole=True),
        }


class _FieldRow:
    """A setting in a grid: its title, its editor, why one would change it, and what is wrong."""

    def __init__(self, grid: QGridLayout, title: str, editor: Editor, reason: str):
        self._grid, self._row = grid, grid.rowCount()
        self._is_wide = isinstance(editor, LayersEditor)  # it takes the reason's place as well
        self.editor = editor
        self._label = Label(title)
        self._label.setWordWrap(self._label.sizeHint().width() > _TITLE)
        self._label.setBuddy(editor)
        self._why, self._locked, self._own = reason, "", ""
        self._reason = Label(unbroken(reason))
        self._reason.setObjectName("setting_reason")
        self._reason.setWordWrap(True)
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(reason)
        if isinstance(editor, Choice):
            editor.explain(reason)
        else:
            editor.setToolTip(as_tooltip(reason))
        grid.addWidget(self._label, self._row, 0)
        if isinstance(editor, LayersEditor):
            self._problem = editor.problem
            grid.addWidget(editor, self._row + 1, 0, 1, 3)
        else:
            self._problem = Label()
            self._problem.setWordWrap(True)
            self._problem.hide()
            editor.setFixedWidth(_WIDTH)
            grid.addWidget(editor, self._row, 1)
            grid.addWidget(self._problem, self._row + 1, 1, 1, 2)
        self.show_reason(beside=False)  # which makes its row
        self.show_reason(beside=True)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def name(self, field: str) -> None:
        """Give object names, for tests: setting_epochs, and setting_epochs_problem."""
        self.editor.setObjectName(f"setting_{field}")
        self._problem.setObjectName(f"setting_{field}_problem")

    def lock(self, why: str) -> None:
        """Nobody can change it."""
        self.editor.setEnabled(False)
        self._locked = why
        self._say()

    def unlock(self) -> None:
        self.editor.setEnabled(True)
        self._locked = ""
        self._say()

    def show_own(self, value: str) -> None:
        """Say which value of the network's own is taken for 0; empty = none is."""
        self._own = tr("Here 0 means {value}.", value=value) if value else ""
        self._say()

    def _say(self) -> None:
        """Say why one would change it, or who locked it, and what its 0 means."""
        said = f"{self._locked or self._why} {self._own}".rstrip()
        self._reason.setText(unbroken(said))
        self.editor.setAccessibleDescription(said)

    def set_visible(self, visible: bool) -> None:
        for part in (self._label, self.editor):
            part.setVisible(visible)
        self._reason.setVisible(visible)
        self._problem.setVisible(visible and bool(self.problem))

    def show_reason(self, *, beside: bool) -> None:
        """Show the reason beside the editor, or below it where that is all the width there is."""
        self._grid.removeWidget(self._reason)
        if not beside:
            self._grid.addWidget(self._reason, self._row + 2, 0, 1, 3)
        elif self._is_wide:
            self._grid.addWidget(self._reason, self._row, 1, 1, 2)
        else:
            self._grid.addWidget(self._reason, self._row, 2)

    def show_error(self, problem: str) -> None:
        """Say what is allowed; empty = nothing is wrong."""
        self._problem.setText(f"✕ {unbroken(problem)}" if problem else "")
        self._problem.setVisible(bool(problem) and not self.editor.isHidden())
        set_style_property(self._problem, "tone", "problem" if problem else "")
        set_style_property(self.editor, "wrong", "true" if problem else "false")


def _choice(titles: dict[str, str]) -> Choice:
    return Choice(list(titles.items()))
