"""Presets of one's own: the settings that Train shows kept under a name, some of them locked, and
removed again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from core.errors import InklingError
from core.files.names import LONGEST_NAME
from core.runs.own_presets import (
    add_preset,
    all_presets,
    kept,
    preset_problems,
    remove_preset,
    restore_preset,
)
from core.runs.presets import Preset, presets_for
from core.runs.settings import RunSettings
from gui.style.text import as_button_text
from gui.training.run_controls import TrainingSetup
from gui.training.settings.form import TrainingSettings
from gui.training.words import setting_titles
from gui.widgets.panel import Label, column_in, named, wrapped_label

_MARGINS = (16, 16, 16, 16)


class PresetDialog(QDialog):
    """Asks what a preset is to be called, and what of it is locked.

    Signals:
        wanted(str, list[str]): that title, with these settings locked.
    """

    wanted = Signal(str, object)

    def __init__(self, lockable: Sequence[str], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("preset_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as Preset"))
        self._title = named(QLineEdit(), "preset_title", self.tr("Name of the preset"))
        self._title.setMaxLength(LONGEST_NAME)
        titles = setting_titles()
        self._boxes = {field: QCheckBox(as_button_text(titles[field])) for field in lockable}
        for field, box in self._boxes.items():
            box.setObjectName(f"lock_{field}")
        note = wrapped_label("preset_note")
        note.setText(
            self.tr(
                "Share This Task lets you hand it out. Who starts from it cannot change what is "
                "locked; every other preset stays free."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setEnabled(False)
        self._title.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        name, locked = Label(self.tr("Name of the preset")), Label(self.tr("Locked"))
        parts = (name, self._title, locked, *self._boxes.values(), note, buttons)
        column_in(self, *parts, spacing=8, margins=_MARGINS)

    def accept(self) -> None:
        super().accept()
        locked = [field for field, box in self._boxes.items() if box.isChecked()]
        self.wanted.emit(self._title.text(), locked)


class OwnPresets(QObject):
    """Offers a task's presets, and keeps, removes and brings back the person's own.

    Signals:
        changed(): there are others, and the one that is chosen is to be shown.
    """

    changed = Signal()

    def __init__(self, setup: TrainingSetup, form: TrainingSettings, parent: QObject):
        super().__init__(parent)
        self._setup, self._form = setup, form
        self._task = ""
        self._removed = ""  # the name of the one that can be brought back
        self.presets: dict[str, Preset] = {}  # that are offered, by name
        setup.own_requested.connect(self._act)
        setup.preset_chosen.connect(self._forget_removed)

    def show_task(self, task: str) -> bool:
        """Offer the presets of this task -> whether they are others than before."""
        presets = all_presets(task)
        if (task, presets) == (self._task, self.presets):
            return False
        self._offer(presets, self._setup.preset.name if task == self._task else "")
        self._task, self._removed = task, ""
        return True

    def say_problem(self) -> None:
        """Say which preset cannot be understood, if there is one."""
        for problem in preset_problems(self._task)[:1]:
            self._setup.show_message("problem", problem)

    def show_button(self) -> None:
        """Show what can be done with what the form shows."""
        text = self.tr("Remove Preset") if self._is_own else self.tr("Save as Preset…")
        self._setup.own_button.setText(self.tr("Bring Preset Back") if self._removed else text)

    @property
    def _is_own(self) -> bool:
        """Whether the form shows a preset of one's own, as it is."""
        preset = self._setup.preset
        return preset.name not in presets_for(self._task) and not self._form.is_changed

    def _offer(self, presets: dict[str, Preset], chosen: str = "") -> None:
        self.presets = presets
        self._setup.show_presets(presets)
        if chosen:
            self._setup.show_preset(chosen)

    def _forget_removed(self) -> None:
        self._removed = ""

    def _act(self) -> None:
        settings = self._form.settings()
        if self._removed:
            self._change(self._bring_back)
        elif self._is_own:
            self._change(self._remove)
        elif settings is not None:
            dialog = PresetDialog(self._form.lockable, self._setup)
            dialog.wanted.connect(
                lambda title, locked: self._change(lambda: self._save(title, settings, locked))
            )
            dialog.open()

    def _change(self, change: Callable[[], str]) -> None:
        """change: what is done -> the preset that is chosen then, "" = the first."""
        try:
            chosen = change()
        except InklingError as error:
            self._setup.show_message("problem", str(error))
            return
        self._offer(all_presets(self._task), chosen)
        self.changed.emit()

    def _save(self, title: str, settings: RunSettings, locked: Sequence[str]) -> str:
        return add_preset(self._task, kept(title, settings, locked))

    def _remove(self) -> str:
        name = self._setup.preset.name
        remove_preset(self._task, name)
        self._removed = name
        return ""

    def _bring_back(self) -> str:
        name = self._removed
        restore_preset(self._task, name)
        self._removed = ""
        return name
