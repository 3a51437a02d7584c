"""All models of a task: to compare, to go back to, and to tidy up."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from core.models.card import Card
from core.models.store import Version
from core.runs.settings import read_settings
from gui.classroom.kiosk import hide_in_kiosk
from gui.style.text import accuracy_of, moment, number, title_of
from gui.style.theme import set_style_property
from gui.training.words import data_titles, network_of
from gui.widgets.panel import Label, column_in, wrapped_label
from gui.widgets.sorted_table import Cell, SortedTable

_UNKNOWN = -1.0  # sorts below every figure
_KEPT = 10  # at first


class VersionsPage(QWidget):
    """Shows all models of a task, and asks before any is removed.

    Signals:
        answer_requested(Path): the model in that folder is to answer from now on.
        shipped_requested(): the one that Inkling brought is.
        removal_requested(int): only so many of the newest that were trained here are to be kept.
    """

    answer_requested = Signal(object)
    shipped_requested = Signal()
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        titles = ("", self.tr("Model"), self.tr("Name"), self.tr("Trained"), self.tr("Network"))
        figures = (self.tr("Right"), self.tr("Loss"), self.tr("Learned from"))
        self._versions: list[Version] = []
        self._table = SortedTable(self.tr("Models"), [*titles, *figures])
        self.setFocusProxy(self._table)
        self._table.setObjectName("versions_table")
        self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder)  # the one that answers
        self._table.itemSelectionChanged.connect(self._enable)
        self._use = self._button("use_version_button", self.tr("Let It Answer"))
        self._use.setToolTip(self.tr("Go back to this model; no other is lost"))
        self._use.clicked.connect(self._use_chosen)
        self._shipped = self._button("shipped_button", self.tr("Back to the Shipped One"))
        self._shipped.clicked.connect(self.shipped_requested)
        self._keep = QSpinBox()
        self._keep.setObjectName("keep_count")
        self._keep.setAccessibleName(self.tr("How many of the newest are kept"))
        self._keep.setRange(1, 999)
        self._keep.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keep.setValue(_KEPT)
        self._keep.valueChanged.connect(self._enable)
        self._remove = self._button("remove_older_button", self.tr("Remove Older…"))
        self._remove.clicked.connect(lambda: self._ask(True))
        self._question = wrapped_label("removal_question")
        self._yes = self._button("remove_button", self.tr("Remove"))
        self._yes.clicked.connect(self._confirm)
        hide_in_kiosk("delete", self._remove, self._yes)
        self._no = self._button("keep_all_button", self.tr("Keep All"))
        self._no.clicked.connect(lambda: self._ask(False))
        self._note = wrapped_label("versions_note")
        self._compose()
        self.show_message("notice", "")
        self._ask(False)

    def show_versions(self, versions: Sequence[Version], kept: Mapping[str, str]) -> None:
        """Show the models of a task; kept: ISO 8601, when the model of that name was trained, as
        far as it is known."""
        self._versions = list(versions)
        self._table.show_rows([self._cells(each, kept) for each in versions])
        self._ask(False)

    def show_message(self, tone: str, sentence: str) -> None:
        """Say what became of a request; tone: "notice" or "problem"."""
        set_style_property(self._note, "tone", tone)
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._use, self._shipped):
            row.addWidget(button)
        row.addStretch()
        for part in (Label(self.tr("Keep the newest")), self._keep, self._remove):
            row.addWidget(part)
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self._question, 1)
        asking.addWidget(self._no)
        asking.addWidget(self._yes)
        column = column_in(self, spacing=8)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        column.addLayout(asking)
        column.addWidget(self._note)

    def _cells(self, version: Version, kept: Mapping[str, str]) -> list[Cell]:
        card, name = version.card, version.folder.name
        mark = Cell(self.tr("✓ answers") if version.is_current else "", not version.is_current)
        if card is None:
            dash, none = Cell("–", "", False), Cell("–", _UNKNOWN)
            damaged = Cell(self.tr("damaged"), "", False)
            problem = Cell(version.problem, "", False)
            return [mark, damaged, Cell(name, name, False), dash, dash, none, none, problem]
        title = title_of(card)
        when = kept.get(name, "")
        trained = moment(QDateTime.fromString(when[:19], "yyyy-MM-ddTHH:mm:ss")) if when else ""
        if version.shipped:
            trained = self.tr("came with Inkling")
        accuracy, loss = figures_of(card)
        data = data_titles(read_settings(card.settings))
        network = network_of({**card.settings, "network": card.network})
        return [
            mark,
            Cell(title, title, False),
            Cell(name, name, False),
            Cell(trained, when, False),
            Cell(network, network, False),
            Cell("–" if accuracy is None else accuracy_of(card), accuracy or _UNKNOWN),
            Cell("–" if loss is None else number(loss, 4), loss or _UNKNOWN),
            Cell(data, data, False),
        ]

    def _chosen(self) -> Version | None:
        places = self._table.chosen()
        return self._versions[places[0]] if places else None

    def _older(self) -> list[Version]:
        trained = [each for each in self._versions if not each.shipped]
        return [each for each in trained[self._keep.value() :] if not each.is_current]

    def _enable(self) -> None:
        chosen = self._chosen()
        self._use.setEnabled(
            chosen is not None and chosen.card is not None and not chosen.is_current
        )
        shipped = [each for each in self._versions if each.shipped]
        self._shipped.setEnabled(bool(shipped) and not any(each.is_current for each in shipped))
        self._remove.setEnabled(bool(self._older()))

    def _ask(self, asking: bool) -> None:
        for part in (self._question, self._yes, self._no):
            part.setVisible(asking)
        names = ", ".join(each.folder.name for each in self._older())
        self._question.setText(self.tr("These are removed for good: {names}").format(names=names))
        self._enable()
        if asking:
            self._no.setFocus()

    def _use_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.answer_requested.emit(chosen.folder)

    def _confirm(self) -> None:
        self._ask(False)
        self.removal_requested.emit(self._keep.value())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button


def figures_of(card: Card) -> tuple[float | None, float | None]:
    """Accuracy and loss on the task's test pictures, as far as they were measured."""
    return card.test_figure("accuracy"), card.test_figure("loss")
