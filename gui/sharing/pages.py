"""The dialogs about one shared file: what goes into it, and what is in it, before that is taken
over. Each is made anew for its task or file."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core.files.names import LONGEST_NAME, shown_name
from core.sharing.format import Overview, presets_in_words
from core.sharing.writing import Along, Contents
from core.task import DRAWINGS, TASKS, Task
from core.translation import tr
from gui.style.text import as_button_text, duration, moment, percent
from gui.widgets.panel import Label, Scroller, column_in, named, wrapped_label

_MARGINS = (16, 16, 16, 16)


class SharePage(QDialog):
    """Says what of a task goes into a file, under which name of the person, and with which of their
    lessons and presets.

    Signals:
        share_requested(str, Along): by whom, and what goes along.
    """

    share_requested = Signal(str, object)

    def __init__(
        self,
        task: Task,
        contents: Contents,
        writer: str,
        along: Along,
        parent: QWidget | None = None,
    ):
        """along: the person's own, from which they choose."""
        super().__init__(parent)
        self.setObjectName("share_page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share {task}").format(task=tr(task.title)))
        about, note = wrapped_label("share_about"), wrapped_label("share_note")
        about.setText(_contents(task, contents))
        note.setText(
            self.tr(
                "Whoever gets the file can see your name and all of these pictures. Inkling sends "
                "it nowhere: you give it to whom you like."
            )
        )
        self._writer = named(QLineEdit(writer), "share_writer", self.tr("Your name"))
        self._writer.setMaxLength(LONGEST_NAME)
        self._along = along
        self._lessons = {path: QCheckBox(as_button_text(path.stem)) for path in along.lessons}
        self._presets = {
            name: QCheckBox(as_button_text(title)) for name, title in along.presets.items()
        }
        self._compose(about, note)

    def _compose(self, about: Label, note: Label) -> None:
        buttons, share = _buttons(self, self.tr("Share…"))
        self._writer.textChanged.connect(lambda text: share.setEnabled(bool(text.strip())))
        column = column_in(
            self,
            *(about, Label(self.tr("Your name, as others will read it")), self._writer),
            _choices(self.tr("Lessons of yours that go along"), self._lessons.values()),
            _choices(self.tr("Presets of yours that go along"), self._presets.values()),
            note,
            spacing=10,
            margins=_MARGINS,
        )
        column.addStretch()  # not between the lines
        column.addWidget(buttons)
        self.resize(480, self.sizeHint().height())

    def accept(self) -> None:
        super().accept()
        lessons = [path for path, box in self._lessons.items() if box.isChecked()]
        titles = self._along.presets
        presets = {name: titles[name] for name, box in self._presets.items() if box.isChecked()}
        self.share_requested.emit(self._writer.text().strip(), Along(lessons, presets))


class OpenPage(QDialog):
    """Says what is in a shared file, before anything of it is taken over.

    Signals:
        taken(bool): take it over; whether its corrections become one's own.
    """

    taken = Signal(bool)

    def __init__(self, file: Path, seen: Overview, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("open_shared_page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown_name(file))
        title, note = Label(tr(seen.title)), wrapped_label("open_shared_note")
        title.setObjectName("state_label")
        note.setText(_note(seen))
        self._merge = QCheckBox(self.tr("Add its corrections to mine"))
        self._merge.setObjectName("open_shared_merge")
        self._merge.setVisible(seen.task in TASKS and seen.corrections > 0)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(_rows(seen)):
            value = wrapped_label("open_shared_value")
            value.setText(text)
            value.setAccessibleName(name)
            grid.addWidget(Label(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        buttons, _ = _buttons(self, self.tr("Take Over"))
        parts = (title, Scroller(content), self._merge, note, buttons)
        column_in(self, *parts, spacing=10, margins=_MARGINS)
        self.resize(540, 460)

    def accept(self) -> None:
        super().accept()
        self.taken.emit(self._merge.isChecked())


def _choices(title: str, boxes: Collection[QCheckBox]) -> QWidget:
    """Boxes below a title; nothing is to be seen where there are none."""
    choices = QWidget()
    column_in(choices, Label(title), *boxes, spacing=6)
    choices.setVisible(bool(boxes))
    return choices


def _buttons(dialog: QDialog, accepting: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Both buttons of a dialog, and the one that accepts."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    accept = buttons.addButton(accepting, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, accept


def _contents(task: Task, contents: Contents) -> str:
    return tr(
        "All of {task} goes into one file. Pictures: {pictures:,}, corrections: {corrections:,}, "
        "models of your own: {models:,}, trainings: {runs:,}.",
        task=tr(task.title),
        pictures=contents.pictures,
        corrections=contents.corrections,
        models=contents.models,
        runs=contents.runs,
    )


def _rows(seen: Overview) -> list[tuple[str, str]]:
    """What is said of a file, a title and a text each."""
    shown, none = QLocale().toString, tr("none")
    examples = [f"{name} ({shown(count)})" for name, count in seen.examples.items()]
    models = [
        tr(model.title)
        if model.accuracy is None
        else tr("{model}, {percent} right", model=tr(model.title), percent=percent(model.accuracy))
        for model in seen.models
    ]
    shared = QDateTime.fromString(seen.when, Qt.DateFormat.ISODate)
    return [
        (tr("Shared by"), f"{seen.writer}, {moment(shared)}"),
        (tr("Kind"), tr("Drawings") if seen.kind == DRAWINGS else tr("Photos")),
        (tr("Classes"), ", ".join(examples or seen.classes)),
        (tr("Pictures"), shown(sum(seen.examples.values()))),
        (tr("Corrections"), shown(seen.corrections)),
        (tr("Models"), ", ".join(models) or none),
        (tr("Trainings"), _runs(seen) or none),
        (tr("Lessons"), ", ".join(seen.lessons) or none),
        (tr("Presets"), "\n".join(presets_in_words(seen)) or none),
        (tr("Size of the file"), QLocale().formattedDataSize(seen.size)),
    ]


def _runs(seen: Overview) -> str:
    """How many trainings, and for how long they learned, where that is known; empty = none."""
    count, took = QLocale().toString(seen.runs) if seen.runs else "", duration(seen.seconds)
    if not count or not seen.seconds:
        return count
    if seen.runs == 1:
        return tr("1, which learned for {time}", time=took)
    return tr("{count}, which learned for {time} in all", count=count, time=took)


def _note(seen: Overview) -> str:
    bundled = TASKS.get(seen.task)
    if bundled is None:
        kept = tr("It becomes a task of its own; nothing of yours is changed.")
    else:
        kept = tr(
            "Its models are added to those of {task}; the one that answers stays, and nothing of "
            "yours is replaced.",
            task=tr(bundled.title),
        )
    said = [kept]
    if seen.models:
        said.append(
            tr("A model from elsewhere answers in a process of its own, which may be stopped.")
        )
    if any(preset.lock for preset in seen.presets):
        said.append(
            tr(
                "What a preset locks is locked for whoever starts from it; all other presets stay "
                "free, and Remove Preset under Train takes it away again."
            )
        )
    return " ".join(said)
