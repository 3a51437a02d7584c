"""Who walks through the well-known introduction in the real window, and asks Keras about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton, QSpinBox

from core.models.card import KERAS_FILE
from core.models.store import Store
from core.runs.log import RunLog, RunRecord
from gui.datasets.page import SamplesPage
from gui.main_window import MainWindow
from gui.style.text import percent
from gui.training.words import TrainingState
from gui.widgets.sorted_table import SortedTable
from tests.support.buttons import button
from tests.support.keras_evaluation import Keras
from tests.support.pointer import label
from tests.support.training import becomes, choose_entry, choose_preset, of_runs

NAME = "digits_from_files"
LOOKED_AT = 13  # x_test[13]
PATIENCE = 600_000  # ms for a training, on a busy machine
LOSSES = 1e-3  # of four places, by another runtime


@dataclass
class Walk:
    """x_train, y_train, x_test, y_test: as a script has them. by_keras: what Keras says of the
    model of each training, once it is asked."""

    qtbot: Any
    window: MainWindow
    patch: pytest.MonkeyPatch
    folder: Path
    keras: Keras
    arrays: dict[str, np.ndarray]
    page: SamplesPage = field(init=False)
    by_keras: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def records(self) -> list[RunRecord]:
        """Of all trainings, the first one first."""
        return sorted(RunLog("digits").all(), key=lambda each: each.when)

    def ask_keras(self, *records: RunRecord) -> dict[str, Any]:
        """Note what Keras says of the models that came of these trainings -> what it says of the
        last of them."""
        inputs = self.arrays["x_test"][..., np.newaxis] / np.float32(255)
        files = [Store("digits").folder / each.model / KERAS_FILE for each in records]
        said = self.keras.evaluations(files, inputs, self.arrays["y_test"])
        self.by_keras |= dict(zip([each.id for each in records], said, strict=True))
        return said[-1]

    def is_as_keras_says(
        self, table: SortedTable, records: Sequence[RunRecord], places: int
    ) -> None:
        """Accuracy, in per cent with so many places, and loss of the rows of these trainings,
        whatever the order of the rows."""
        by_keras = [self.by_keras[each.id] for each in records]
        heads = [table.horizontalHeaderItem(each).text() for each in range(table.columnCount())]
        rights, losses = (of_runs(table, heads.index(each)) for each in ("Right", "Loss"))
        assert sorted(rights) == sorted(percent(each["accuracy"], places) for each in by_keras)
        shown = sorted(float(each) for each in losses)
        assert shown == pytest.approx(sorted(each["loss"] for each in by_keras), abs=LOSSES)

    @property
    def tutorial(self) -> RunRecord:
        """The training with the preset as it is."""
        return next(each for each in self.records if each.settings["epochs"] == 3)

    @property
    def probabilities(self) -> np.ndarray:
        """Of x_test[13], by the tutorial's model in Keras."""
        return np.array(self.by_keras[self.tutorial.id]["probabilities"][LOOKED_AT])

    def open_part(self, part: str) -> None:
        self.window.pages.open("data")
        self.page = self.window.findChild(SamplesPage)
        self.page.findChild(QPushButton, f"{NAME}_tab").click()
        self.page.findChild(QPushButton, f"{part}_tab").click()
        said = lambda: label(self.page, "sample_count")  # noqa: E731
        self.qtbot.waitUntil(lambda: "pictures" in said(), timeout=60_000)

    def go_to(self, index: int) -> None:
        found = self.page.findChild(QSpinBox, "go_to_index")
        found.setValue(index)
        found.editingFinished.emit()

    def numbers(self, form: str) -> np.ndarray:
        self.page.findChild(QPushButton, f"{form}_tab").click()
        rows = self.page.numbers.accessibleDescription().splitlines()
        return np.array([[float(each) for each in row.split()] for row in rows])

    def set_up(self, preset: str) -> None:
        """The page "Train" with a preset, and these digits in place of all of MNIST's."""
        button(self.window, "retrain_button").click()
        choose_preset(self.window, preset)
        choose_entry(self.window, "setting_data", "From my files")

    def train(self) -> None:
        start = button(self.window, "start_button")
        self.qtbot.waitUntil(start.isEnabled, timeout=60_000)
        start.click()
        becomes(self.qtbot, self.window, TrainingState.COMPARING, PATIENCE)
