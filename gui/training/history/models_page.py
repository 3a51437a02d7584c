"""The page "Models": all models of a task, and the trainings that they and others came from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.style.theme import Colors
from gui.training.history.runs_page import RunsPage
from gui.training.history.versions_page import VersionsPage
from gui.widgets.panel import Pages, Panel, Segments

VERSIONS, RUNS = "versions", "runs"


class ModelsPage(Panel):
    """Two parts, one of them open: the models, or the trainings.

    Signals:
        part_opened(str): the person opened the part of that name.
    """

    part_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent)
        self.setObjectName("models_page")
        self.setAccessibleName(self.tr("Models"))
        self.versions = VersionsPage()
        self.runs = RunsPage()
        self._parts: dict[str, QWidget] = {VERSIONS: self.versions, RUNS: self.runs}
        self._segments = Segments(self.tr("What the page shows"))
        self._segments.add(VERSIONS, self.tr("Models"))
        self._segments.add(RUNS, self.tr("Trainings"))
        self._segments.chosen.connect(self._show_part)
        self._stack = Pages()
        for part in self._parts.values():
            self._stack.addWidget(part)
        top = QHBoxLayout()
        top.addWidget(self._segments)
        top.addStretch()
        self.body.addLayout(top)
        self.body.addWidget(self._stack, 1)

    @property
    def part(self) -> str:
        """The name of the part that is open."""
        shown = self._stack.currentWidget()
        return next(name for name, part in self._parts.items() if part is shown)

    def set_colors(self, colors: Colors) -> None:
        self.runs.set_colors(colors)

    def _show_part(self, name: str) -> None:
        self._stack.setCurrentWidget(self._parts[name])
        self.part_opened.emit(name)
