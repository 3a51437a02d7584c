"""What the tests of the pages about training share."""

import dataclasses
import shutil

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from core.models.store import Store
from core.runs.log import RunRecord
from core.runs.presets import PRESETS
from gui.training.results.curve_plot import CurvePlot
from gui.training.settings.form import TrainingSettings
from gui.training.words import TrainingState
from gui.widgets.panel import Panel
from gui.widgets.sorted_table import SortedTable
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.run_course import epoch, figures

# The program in the trainer's place: tests/support/fake_trainer.py, and what it is to do.
FAKE = ("-P", "-m", "tests.support.fake_trainer")


def trainers() -> list[psutil.Process]:
    """What was started by this process and still works."""
    return [each for each in psutil.Process().children() if _trains(each)]


def _trains(child: psutil.Process) -> bool:
    try:
        return any("train" in word or word == "-c" for word in child.cmdline())
    except psutil.Error:  # it has ended, perhaps just now
        return False


def end_trainers() -> list[str]:
    """End every trainer that does not end by itself, so that no later test finds it -> their
    numbers."""
    _ended, left = psutil.wait_procs(trainers(), timeout=10)
    for each in left:
        each.kill()
    psutil.wait_procs(left, timeout=10)
    return [str(each) for each in left]


def state(window) -> TrainingState:
    return window.training.controller.state


def becomes(qtbot, window, wanted: TrainingState, timeout: int = 20_000) -> None:
    qtbot.waitUntil(lambda: state(window) is wanted, timeout=timeout)


def said(window) -> str:
    return label(window, "training_message")


def points(window, name: str = "loss_plot") -> int:
    """How many points the training curve has."""
    return len(window.findChild(CurvePlot, name).curves[0].points)


def start_long(qtbot, window, trainer) -> None:
    """A run that goes on until it is ended."""
    trainer(*FAKE, "1000", "0.01")
    window.training.controller.close()
    button(window, "start_button").click()
    qtbot.waitUntil(lambda: points(window) > 0, timeout=20_000)


def form_of(window) -> TrainingSettings:
    return window.findChild(TrainingSettings)


def choose_entry(window, name: str, title: str) -> None:
    """An entry of a list, by its words, as a person does."""
    box = window.findChild(QComboBox, name)
    index = box.findText(title)
    assert index >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def choose_preset(window, title: str) -> None:
    """A preset, by its words, as a person does."""
    cards = window.findChild(QWidget, "preset_selector").findChildren(QPushButton)
    next(each for each in cards if each.text() == title).click()


def label_of_setup(window) -> str:
    """What is said of the preset that is chosen."""
    return label(window.findChild(Panel, "training_setup"), "muted")


def write_setting(window, field: str, text: str) -> None:
    editor = window.findChild(QLineEdit, f"setting_{field}")
    editor.selectAll()
    QTest.keyClicks(editor, text)


def setting_problem(window, field: str) -> str:
    found = window.findChild(QLabel, f"setting_{field}_problem")
    return found.text().replace("\N{NO-BREAK SPACE}", " ") if not found.isHidden() else ""


def record(preset: str, accuracy: float, seconds: float, **fields) -> RunRecord:
    curves = (epoch(number, 1 / number, accuracy) for number in (1, 2, 3))
    return RunRecord(
        "digits",
        dataclasses.asdict(PRESETS[preset].settings),
        curves=tuple(curves),
        figures={
            "candidate": {"test": figures(accuracy, 1 - accuracy)},
            "pictures_per_second": 9000,
        },
        seconds=seconds,
        **fields,
    )


def kept(model_folder, count: int) -> list[str]:
    """Names of so many models that were trained and kept."""
    store, names = Store("digits"), []
    for _ in range(count):
        candidate = store.new_candidate("mlp", waiting=[])
        for path in model_folder.iterdir():
            shutil.copy(path, candidate)
        names.append(store.keep(candidate).name)
    return names


def open_models(window, part: str) -> None:
    """The page "Models"; part: "runs", "versions" or "sweep"."""
    button(window, "models_tab").click()
    button(window, f"{part}_tab").click()


def write_values(window, **values: str) -> None:
    """What is to be tried, by the names of the settings."""
    for axis, text in values.items():
        field = window.findChild(QLineEdit, f"sweep_{axis}")
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)


def sweep_table(window) -> SortedTable:
    return window.findChild(SortedTable, "sweep_table")


def column(table: SortedTable, place: int) -> list[str]:
    return [table.item(row, place).text() for row in range(table.rowCount())]


def of_runs(table: SortedTable, place: int) -> list[str]:
    """A column of the table of all trainings and models, but for the models Inkling brought."""
    rows = zip(column(table, 0), column(table, place), strict=True)
    return [text for when, text in rows if when != "came with Inkling"]


def runs_table(runs_page) -> SortedTable:
    return runs_page.findChild(SortedTable, "runs_table")


def versions_table(versions_page) -> SortedTable:
    return versions_page.findChild(SortedTable, "versions_table")
