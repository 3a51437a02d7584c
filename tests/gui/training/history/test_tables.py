"""All trainings and all models of a task in one table, to compare."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.models.store import Store
from core.runs.log import RunLog
from gui.training.results.curve_plot import CurvePlot
from tests.support.buttons import button
from tests.support.training import column, kept, of_runs, open_models, record, runs_table


def test_the_latest_comes_first_with_its_figures(runs_page):
    table = runs_table(runs_page)
    assert of_runs(table, 1) == ["Over-fit on purpose", "Quick", "Tutorial"]
    assert of_runs(table, 3) == ["–", "98 %", "97 %"]
    assert of_runs(table, 5) == ["1:40", "0:04", "0:14"]
    assert of_runs(table, 12) == ["failed", "discarded", "undecided"]


@pytest.mark.parametrize(
    ("place", "first"), [(3, "Over-fit on purpose"), (5, "Quick"), (1, "Over-fit on purpose")]
)
def test_it_is_sorted_by_what_figures_mean(runs_page, place, first):
    table = runs_table(runs_page)
    table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert of_runs(table, 1)[0] == first


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


def test_what_was_chosen_still_is_when_the_page_is_opened_again(runs_page):
    table, plot = runs_table(runs_page), runs_page.findChild(CurvePlot, "runs_accuracy_plot")
    table.choose(0)
    table.choose(1)
    runs_page.pages.open("try")
    open_models(runs_page, "runs")
    assert table.chosen() == [1, 0]
    assert [each.name for each in plot.curves] == ["Quick", "Tutorial"]


def test_without_any_it_says_so(training_window):
    open_models(training_window, "runs")
    assert "No training yet. Whatever you train stands here, to be compared." in [
        each.text() for each in training_window.findChildren(QLabel)
    ]


def test_a_damaged_record_is_said(runs_page):
    path = next(RunLog("digits").folder.glob("*.json"))
    path.write_text("{")
    open_models(runs_page, "runs")
    assert len(of_runs(runs_table(runs_page), 0)) == 2
    assert f"1 earlier training is left out of the list. {path} is damaged." in [
        each.text() for each in runs_page.findChildren(QLabel)
    ]


def several(window, **values) -> None:
    """A training with each of the values of a setting, and nothing else in the log."""
    log = RunLog("digits")
    for name, each in values.items():
        for number, value in enumerate(each):
            made = record(
                "tutorial", 0.95 + number / 100, 10.0 + number, when=f"2026-01-0{number + 1}"
            )
            settings = {**made.settings, name: value}
            log.add(dataclasses.replace(made, settings=settings))
    open_models(window, "runs")


def shown_titles(table) -> list[str]:
    return [
        table.horizontalHeaderItem(place).text()
        for place in range(table.columnCount())
        if not table.isColumnHidden(place)
    ]


def test_a_column_that_was_hidden_has_space_for_its_words(training_window):
    several(training_window, batch=(32, 64))
    table, batch = runs_table(training_window), 8
    table.setColumnWidth(batch, 12)
    table.setColumnHidden(batch, True)
    table.choose(0)
    table.choose(1)
    assert not table.isColumnHidden(batch)
    assert table.columnWidth(batch) >= table.sizeHintForColumn(batch) > 12


def test_of_the_settings_it_shows_those_in_which_the_chosen_ones_differ(training_window):
    several(training_window, batch=(32, 64, 128))
    table = runs_table(training_window)
    assert "Network" in shown_titles(table)  # the models that came with Inkling have others
    for place in range(3):
        table.choose(place)
    figures = ["Right", "Loss", "Time", "Pictures/s"]
    rest = ["What became of it", "Weights", "Answers"]
    assert shown_titles(table) == ["When", *figures, "Batch", *rest]


def test_label_smoothing_is_shown_where_it_differs(training_window):
    several(training_window, label_smoothing=(0.0, 0.1))
    table = runs_table(training_window)
    for place in range(2):
        table.choose(place)
    assert "Label smoothing" in shown_titles(table)


def test_three_and_more_are_compared_and_their_curves_named_by_what_differs(training_window):
    several(training_window, batch=(32, 64, 128, 256))
    table = runs_table(training_window)
    plot = training_window.findChild(CurvePlot, "runs_accuracy_plot")
    for place in range(4):
        table.choose(place)
    assert {each.name for each in plot.curves} == {"Batch 32", "Batch 64", "Batch 128", "Batch 256"}
    assert len({each.color for each in plot.curves}) == 4
    assert (
        "Batch 256 has the most right: 98 %, 1.0 points more than Batch 128. That may be chance."
    ) in [each.text() for each in training_window.findChildren(QLabel)]


def test_no_two_of_twelve_curves_look_the_same(training_window):
    several(training_window, batch=range(1, 10), seed=range(1, 4))
    table = runs_table(training_window)
    plot = training_window.findChild(CurvePlot, "runs_accuracy_plot")
    for place in range(12):
        table.choose(place)
    assert len({(each.color, each.dashed) for each in plot.curves}) == len(plot.curves) == 12


def test_models_without_a_training_stand_there_too_and_can_answer(training_window, model_folder):
    several(training_window, batch=(32,))
    kept(model_folder, 1)
    training_window.session.reload_models()
    open_models(training_window, "runs")
    table = runs_table(training_window)
    names = column(table, 12)
    assert sorted(names) == ["digits-cnn", "digits-mlp", "digits-mlp-0001", "undecided"]
    answering = column(table, 19).index("✓ answers")
    assert names[answering] == "digits-mlp-0001"
    place = next(
        number
        for number in range(1, 4)
        if (table.clearSelection(), table.choose(number))
        and names[table.selectedIndexes()[0].row()] == "digits-cnn"
    )
    table.clearSelection()
    table.choose(place)
    assert not button(training_window, "run_again_button").isEnabled()
    button(training_window, "run_answer_button").click()
    assert Store("digits").current().folder.name == "digits-cnn"
    assert "digits-cnn answers from now on." in [
        each.text() for each in training_window.findChildren(QLabel)
    ]
