"""All trainings and all models of a task, to compare."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSpinBox

from core.models.store import Store
from core.runs.log import RunLog
from gui.training.results.curve_plot import CurvePlot
from tests.support.pointer import label
from tests.support.training import button, column, open_models, runs_table, versions_table


def test_the_latest_comes_first_with_its_figures(runs_page):
    table = runs_table(runs_page)
    assert column(table, 1) == ["Over-fit on purpose", "Quick", "Tutorial"]
    assert column(table, 3) == ["–", "98.00 %", "97.00 %"]
    assert column(table, 5) == ["1:40", "0:04", "0:14"]
    assert column(table, 12) == ["failed", "discarded", "undecided"]


@pytest.mark.parametrize(
    ("place", "first"), [(3, "Over-fit on purpose"), (5, "Quick"), (1, "Over-fit on purpose")]
)
def test_it_is_sorted_by_what_figures_mean(runs_page, place, first):
    table = runs_table(runs_page)
    table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert column(table, 1)[0] == first


def test_two_runs_have_their_curves_in_one_plot(runs_page):
    table, plot = runs_table(runs_page), runs_page.findChild(CurvePlot, "runs_accuracy_plot")
    assert plot.curves == ()
    table.choose(0)
    table.choose(1)
    assert [(each.name, each.dashed, len(each.points)) for each in plot.curves] == [
        ("Quick", False, 3),
        ("Tutorial", True, 3),
    ]
    assert not button(runs_page, "run_again_button").isEnabled()


def test_without_any_it_says_so(training_window):
    open_models(training_window, "runs")
    assert "No training yet. Whatever you train stands here, to be compared." in [
        each.text() for each in training_window.findChildren(QLabel)
    ]


def test_a_damaged_record_is_said(runs_page):
    path = next(RunLog("digits").folder.glob("*.json"))
    path.write_text("{")
    open_models(runs_page, "runs")
    assert runs_table(runs_page).rowCount() == 2
    assert f"1 earlier training is left out of the list. {path} is damaged." in [
        each.text() for each in runs_page.findChildren(QLabel)
    ]


def test_all_are_listed_and_the_one_that_answers_is_marked(versions_page):
    table = versions_table(versions_page)
    assert column(table, 2)[0] == "digits-mlp-0003"
    assert column(table, 0) == ["✓ answers", "", "", "", ""]
    assert column(table, 3)[-1] == "came with Inkling"


def test_older_ones_are_removed_only_after_a_question(versions_page):
    versions_page.findChild(QSpinBox, "keep_count").setValue(1)
    button(versions_page, "remove_older_button").click()
    assert label(versions_page, "removal_question") == (
        "These are removed for good: digits-mlp-0002, digits-mlp-0001"
    )
    button(versions_page, "keep_all_button").click()
    assert len(Store("digits").folders()) == 5
    button(versions_page, "remove_older_button").click()
    button(versions_page, "remove_button").click()
    assert label(versions_page, "versions_note") == "Removed: digits-mlp-0002, digits-mlp-0001"
    assert Store("digits").folders()[0].name == "digits-mlp-0003"
    assert len(Store("digits").folders()) == 3


def test_a_damaged_model_says_why_and_cannot_answer(versions_page):
    folder = Store("digits").folders()[2]
    (folder / "card.json").write_text("{")
    versions_page.session.reload_models()
    table = versions_table(versions_page)
    row = column(table, 2).index(folder.name)
    assert table.item(row, 1).text() == "damaged"
    table.choose(2)
    assert not button(versions_page, "use_version_button").isEnabled()
