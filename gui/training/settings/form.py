"""The settings of a training, each with a reason beside it; a wrong one says what is allowed."""

import dataclasses
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from core.runs.networks import CUSTOM, adjustable, network_title, networks_for
from core.runs.settings import OWN_PHOTOS, REASONS, RunSettings, check
from core.task import DIGITS, TASKS
from gui.style.text import as_tooltip, unbroken
from gui.style.theme import set_style_property
from gui.training.settings.fields import Choice, FolderField, LayersEditor, NumberField
from gui.widgets.panel import Label, Scroller, column_in

_WIDTH = 188  # px, of an editor
_ROOMY = 540  # px; in a narrower form the reasons are only in the tooltips

Editor = Choice | NumberField | FolderField | LayersEditor


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
        self._data = Choice(self._data_options(""))
        heading = Label(self.tr("Settings").upper())
        heading.setObjectName("panel_title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        self._rows: dict[str, _FieldRow] = {}
        for field, (title, editor) in self._editors().items():
            wide = field == "layers"
            reason = REASONS.get(field, self.tr("The longest that it may learn; 0 is no limit."))
            self._rows[field] = _FieldRow(grid, title, editor, reason, wide=wide)
            self._rows[field].name(field)
            editor.edited.connect(self._edited)
        column = column_in(content, heading, grid, spacing=8, margins=(0, 0, 14, 0))
        column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows.values():
            row.show_reason(event.size().width() >= _ROOMY)

    def show_settings(self, settings: RunSettings) -> None:
        """Show the settings to begin with; no signal."""
        self._data.show_options(self._data_options(settings.task))
        self._initial = settings
        for field, row in self._rows.items():
            row.editor.value = getattr(settings, field)
        self._show_fields()
        self._show_problems()

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
    def is_changed(self) -> bool:
        """Whether something is not as it was given."""
        return self._read() != self._initial

    def _read(self) -> RunSettings:
        values: dict[str, Any] = {field: self._rows[field].editor.value for field in self._shown()}
        if values.get("network", "") != CUSTOM:
            values.pop("layers", None)
        return dataclasses.replace(self._initial, **values)

    def _problems(self, settings: RunSettings) -> dict[str, str]:
        """Of what is shown: the rest is not the person's to choose, and not all is known yet."""
        shown = self._shown()
        return {field: text for field, text in check(settings).items() if field in shown}

    def _shown(self) -> tuple[str, ...]:
        fields = adjustable(self._initial.task)
        if self._initial.preset != OWN_PHOTOS:
            return tuple(field for field in fields if field != "photos")
        return tuple(field for field in fields if field != "share")

    def _edited(self) -> None:
        self._show_fields()
        self._show_problems()
        self.edited.emit()

    def _show_fields(self) -> None:
        is_custom = self._rows["network"].editor.value == CUSTOM
        for field, row in self._rows.items():
            row.set_visible(field in self._shown() and (field != "layers" or is_custom))

    def _show_problems(self) -> None:
        problems = self._problems(self._read())
        for field, row in self._rows.items():
            row.show_error(problems.get(field, ""))

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

    def _editors(self) -> dict[str, tuple[str, Editor]]:
        """Their titles and editors, in the order in which they are shown."""
        return {
            "network": (
                self.tr("Network"),
                _choice({each: network_title(each) for each in networks_for(DIGITS.name)}),
            ),
            "layers": (self.tr("Layers"), LayersEditor()),
            "photos": (self.tr("Photos"), FolderField()),
            "data": (
                self.tr("Data"),
                self._data,
            ),
            "share": (self.tr("Share of the data, %"), NumberField(times=100)),
            "epochs": (self.tr("Epochs"), NumberField(whole=True)),
            "minutes": (self.tr("Minutes"), NumberField()),
            "batch": (self.tr("Batch"), NumberField(whole=True)),
            "optimizer": (
                self.tr("Optimizer"),
                _choice({"adamw": "AdamW", "adam": "Adam", "sgd": "SGD"}),
            ),
            "learning_rate": (self.tr("Learning rate"), NumberField()),
            "input_scaling": (
                self.tr("Input scaling"),
                _choice(
                    {
                        "unit": self.tr("0 to 1"),
                        "length": "normalize(axis=1)",
                        "none": self.tr("none: 0 to 255"),
                    }
                ),
            ),
            "augmentation": (self.tr("Augmentation"), NumberField()),
            "seed": (self.tr("Seed"), NumberField(whole=True)),
        }


class _FieldRow:
    """A setting in a grid: its title, its editor, why one would change it, and what is wrong."""

    def __init__(
        self, grid: QGridLayout, title: str, editor: Editor, reason: str, *, wide: bool = False
    ):
        """wide: the editor takes the reason's place as well, which then stands below it."""
        row = grid.rowCount()
        self.editor = editor
        self._label = Label(title)
        self._label.setBuddy(editor)
        self._reason = Label(unbroken(reason))
        self._reason.setObjectName("setting_reason")
        self._reason.setWordWrap(True)
        self._problem = Label()
        self._problem.setWordWrap(True)
        self._problem.hide()
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(reason)
        editor.setToolTip(as_tooltip(reason))
        self._has_reason = True
        if wide:
            grid.addWidget(self._label, row, 0)
            grid.addWidget(self._reason, row, 1, 1, 2)
            grid.addWidget(editor, row + 1, 0, 1, 3)
            grid.addWidget(self._problem, row + 2, 0, 1, 3)
        else:
            editor.setFixedWidth(_WIDTH)
            grid.addWidget(self._label, row, 0)
            grid.addWidget(editor, row, 1)
            grid.addWidget(self._reason, row, 2)
            grid.addWidget(self._problem, row + 1, 1, 1, 2)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def name(self, field: str) -> None:
        """Give object names, for tests: setting_epochs, and setting_epochs_problem."""
        self.editor.setObjectName(f"setting_{field}")
        self._problem.setObjectName(f"setting_{field}_problem")

    def set_visible(self, visible: bool) -> None:
        for part in (self._label, self.editor):
            part.setVisible(visible)
        self._reason.setVisible(visible and self._has_reason)
        self._problem.setVisible(visible and bool(self.problem))

    def show_reason(self, shown: bool) -> None:
        """Whether there is room for the reason."""
        self._has_reason = shown
        self._reason.setVisible(shown and not self.editor.isHidden())

    def show_error(self, problem: str) -> None:
        """Say what is allowed; empty = nothing is wrong."""
        self._problem.setText(f"✕ {unbroken(problem)}" if problem else "")
        self._problem.setVisible(bool(problem) and not self.editor.isHidden())
        set_style_property(self._problem, "tone", "problem" if problem else "")
        set_style_property(self.editor, "wrong", "true" if problem else "false")


def _choice(titles: dict[str, str]) -> Choice:
    return Choice(list(titles.items()))
