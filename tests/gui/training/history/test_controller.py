"""Earlier trainings and all models: compared, run again, gone back to; none goes silently."""

import dataclasses
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from core.models.store import Store
from core.runs.log import RunLog, RunRecord
from core.runs.presets import PRESETS
from gui.training.results.curve_plot import CurvePlot
from gui.training.run_controls import TrainingState
from gui.widgets.sorted_table import SortedTable
from tests.support.pointer import label
from tests.support.training import becomes, button, said, state


def record(preset: str, accuracy: float, seconds: float, **fields) -> RunRecord:
    curves = [
        {"epoch": epoch, "validation_loss": 1 / epoch, "validation_accuracy": accuracy}
        for epoch in (1, 2, 3)
    ]
    return RunRecord(
        "digits",
        dataclasses.asdict(PRESETS[preset].settings),
        curves=tuple(curves),
        figures={
            "candidate": {"test": {"accuracy": accuracy, "loss": 1 - accuracy}},
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


def column(table: SortedTable, place: int) -> list[str]:
    return [table.item(row, place).text() for row in range(table.rowCount())]


class TestRuns:
    @pytest.fixture
    def page(self, drawer):
        log = RunLog("digits")
        log.add(record("tutorial", 0.97, 14.0, when="2026-01-01T10:00:00+00:00"))
        log.add(record("quick", 0.98, 4.0, when="2026-01-02T10:00:00+00:00", outcome="discarded"))
        failed = record("overfit", 0.9, 100.0, when="2026-01-03T10:00:00+00:00", outcome="failed")
        log.add(dataclasses.replace(failed, figures={}, curves=()))
        button(drawer, "runs_tab").click()
        return drawer

    def table(self, page) -> SortedTable:
        return page.findChild(SortedTable, "runs_table")

    def test_the_latest_comes_first_with_its_figures(self, page):
        table = self.table(page)
        assert column(table, 1) == ["Over-fit on purpose", "Quick", "Tutorial"]
        assert column(table, 3) == ["–", "98.00 %", "97.00 %"]
        assert column(table, 5) == ["1:40", "0:04", "0:14"]
        assert column(table, 12) == ["failed", "discarded", "undecided"]

    @pytest.mark.parametrize(
        ("place", "first"), [(3, "Over-fit on purpose"), (5, "Quick"), (1, "Over-fit on purpose")]
    )
    def test_it_is_sorted_by_what_figures_mean(self, page, place, first):
        table = self.table(page)
        table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
        assert column(table, 1)[0] == first

    def test_two_runs_have_their_curves_in_one_plot(self, page):
        table, plot = self.table(page), page.findChild(CurvePlot, "runs_accuracy_plot")
        assert plot.curves == ()
        table.choose(0)
        table.choose(1)
        assert [(each.name, each.dashed, len(each.points)) for each in plot.curves] == [
            ("Quick", False, 3),
            ("Tutorial", True, 3),
        ]
        assert not button(page, "run_again_button").isEnabled()

    def test_run_again_trains_with_the_same_settings(self, qtbot, page):
        self.table(page).choose(1)
        button(page, "run_again_button").click()
        becomes(qtbot, page, TrainingState.COMPARING)
        latest = RunLog("digits").all()[-1].settings
        for field in ("network", "epochs", "batch", "optimizer", "learning_rate", "seed", "data"):
            assert latest[field] == RunLog("digits").all()[1].settings[field], field

    def test_without_any_it_says_so(self, drawer):
        button(drawer, "runs_tab").click()
        assert "No training yet. Whatever you train stands here, to be compared." in [
            each.text() for each in drawer.findChildren(QLabel)
        ]

    def test_a_damaged_record_is_said(self, page):
        path = next(RunLog("digits").folder.glob("*.json"))
        path.write_text("{")
        button(page, "runs_tab").click()
        assert self.table(page).rowCount() == 2
        assert (
            "1 earlier training is damaged or written by a newer Inkling, and left out of the list."
            in [each.text() for each in page.findChildren(QLabel)]
        )


class TestVersions:
    @pytest.fixture
    def page(self, drawer, model_folder):
        kept(model_folder, 3)
        drawer.session.reload_models()
        button(drawer, "versions_tab").click()
        return drawer

    def table(self, page) -> SortedTable:
        return page.findChild(SortedTable, "versions_table")

    def test_all_are_listed_and_the_one_that_answers_is_marked(self, page):
        table = self.table(page)
        assert column(table, 2)[0] == "digits-mlp-0003"
        assert column(table, 0) == ["✓ answers", "", "", "", ""]
        assert column(table, 3)[-1] == "came with Inkling"

    def test_back_to_any(self, page):
        table = self.table(page)
        table.choose(2)
        button(page, "use_version_button").click()
        assert label(page, "versions_note") == "digits-mlp-0001 answers from now on."
        assert Store("digits").current().folder.name == "digits-mlp-0001"
        assert page.findChild(QComboBox, "model_selector").currentData() == "digits-mlp-0001"
        assert page.session.model_name == "digits-mlp-0001"
        assert column(table, 2)[0] == "digits-mlp-0001"

    def test_back_to_the_shipped_one(self, page):
        button(page, "shipped_button").click()
        assert Store("digits").current().folder.name == "digits-cnn"
        assert page.session.model_name == "digits-cnn"
        assert not button(page, "shipped_button").isEnabled()

    def test_older_ones_are_removed_only_after_a_question(self, page):
        page.findChild(QSpinBox, "keep_count").setValue(1)
        button(page, "remove_older_button").click()
        assert label(page, "removal_question") == (
            "These are removed for good: digits-mlp-0002, digits-mlp-0001"
        )
        button(page, "keep_all_button").click()
        assert len(Store("digits").folders()) == 5
        button(page, "remove_older_button").click()
        button(page, "remove_button").click()
        assert label(page, "versions_note") == "Removed: digits-mlp-0002, digits-mlp-0001"
        assert Store("digits").folders()[0].name == "digits-mlp-0003"
        assert len(Store("digits").folders()) == 3

    def test_what_was_said_of_one_is_not_said_of_the_next(self, page):
        self.table(page).choose(2)
        button(page, "use_version_button").click()
        assert label(page, "versions_note") == "digits-mlp-0001 answers from now on."
        page.session.choose_model("digits-mlp")
        assert label(page, "versions_note") == ""

    def test_a_damaged_one_says_why_and_cannot_answer(self, page):
        folder = Store("digits").folders()[2]
        (folder / "card.json").write_text("{")
        page.session.reload_models()
        table = self.table(page)
        row = column(table, 2).index(folder.name)
        assert table.item(row, 1).text() == "damaged"
        table.choose(2)
        assert not button(page, "use_version_button").isEnabled()


def test_retrain_leads_back_to_where_one_trains(drawer):
    button(drawer, "runs_tab").click()
    button(drawer, "retrain_button").click()
    assert button(drawer, "start_button").isVisible()
    assert button(drawer, "train_tab").isChecked()


def test_a_failed_run_stands_in_the_list_at_once(qtbot, drawer, trainer):
    trainer("-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    drawer.training.controller.close()
    button(drawer, "start_button").click()
    button(drawer, "runs_tab").click()
    becomes(qtbot, drawer, TrainingState.READY)
    qtbot.waitUntil(lambda: said(drawer) != "", timeout=20_000)
    assert column(drawer.findChild(SortedTable, "runs_table"), 12) == ["failed"]
    assert state(drawer) is TrainingState.READY
