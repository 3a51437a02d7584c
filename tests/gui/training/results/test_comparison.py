"""The new model against the current one: the table, and the sentence about it."""

import dataclasses

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from core.runs.presets import PRESETS
from core.runs.protocol import Evaluated, Figures
from gui.training.results.comparison import (
    Comparison,
    ComparisonTable,
    expectation,
    figure_rows,
    is_worse,
    sentence,
)
from tests.support.pointer import label


def test_a_sentence_says_what_the_figures_mean(compared):
    assert label(compared, "comparison_sentence").replace("\N{NO-BREAK SPACE}", " ") == (
        "The new model is better by 0.8 points, which may be chance. "
        "On your corrections: 90.0 % before, 99.8 % now."
    )


def test_the_table_has_both_and_the_better_one_is_bold(compared):
    table = compared.findChild(QWidget, "comparison_table")
    figures = table.findChildren(QLabel, "comparison_figure")
    assert [each.text() for each in figures] == [
        *("99.0 %", "99.8 %", "98.0–100.0", "98.8–100.0", "90.0 %", "99.8 %"),
        *("0.0500", "0.0500", "0.4 %", "0.4 %"),
    ]
    bold = [each.text() for each in figures if each.font().bold()]
    assert bold == ["99.8 %", "99.8 %"]


def test_a_model_that_is_compared_with_none_has_no_empty_column_beside_it(qtbot, english):
    figures = Figures(1_000, 0.96, 0.95, 0.97, 0.1, 0.01, (), ())
    measured = Comparison().with_evaluated(Evaluated("candidate", "test", figures))
    table = ComparisonTable()
    qtbot.addWidget(table)

    def shown() -> list[str]:
        return [each.text() for each in table.findChildren(QLabel) if not each.isHidden()]

    table.show_comparison(measured)  # the current one is measured next
    assert shown()[:3] == ["NEW AGAINST CURRENT", "current", "new"]
    assert "–" in shown()
    table.show_comparison(measured, is_whole=True)
    assert shown()[:4] == ["NEW MODEL", "new", "Right, of 1000", "96.0 %"]
    assert "current" not in shown()
    table.show_comparison(measured.with_evaluated(Evaluated("current", "test", figures)))
    assert shown()[:3] == ["NEW AGAINST CURRENT", "current", "new"]


def test_strangers_drawings_have_a_row_where_they_were_measured(qtbot, english):
    figures = Figures(1_000, 0.96, 0.95, 0.97, 0.1, 0.01, (), ())
    better = dataclasses.replace(figures, accuracy=0.98)
    table = ComparisonTable()
    qtbot.addWidget(table)
    measured = Comparison()
    for model, of_model in (("current", figures), ("candidate", better)):
        measured = measured.with_evaluated(Evaluated(model, "test", of_model))
    without = [row.title for row in figure_rows(measured)]
    assert "Strangers" not in " ".join(without)
    for model, of_model in (("current", figures), ("candidate", better)):
        measured = measured.with_evaluated(Evaluated(model, "strangers", of_model))
    assert figure_rows(measured)[-1] == ("Strangers' drawings, 1000", ("96.0 %", "98.0 %"), 1)
    table.show_comparison(measured)
    titles = [each.text() for each in table.findChildren(QLabel, "comparison_title")]
    assert titles[-1] == "Strangers' drawings, 1000"
    table.show_comparison(Comparison())
    titles = [each.text() for each in table.findChildren(QLabel, "comparison_title")]
    assert titles[-1] == ""


def test_of_few_pictures_no_figure_has_more_places_than_they_can_give():
    """Three of twenty are 15 %, and not 15.00 %."""
    few = Figures(20, 0.85, 0.64, 0.948, 0.4321, 0.1234, (), ())
    fewer_right = dataclasses.replace(few, accuracy=0.8)
    measured = Comparison()
    for model, figures in (("current", fewer_right), ("candidate", few)):
        measured = measured.with_evaluated(Evaluated(model, "test", figures))
    assert [row.texts for row in figure_rows(measured)] == [
        ("80 %", "85 %"),
        ("64–95", "64–95"),
        ("–", "–"),
        ("0.4321", "0.4321"),
        ("12 %", "12 %"),
    ]
    assert sentence(measured) == "The new model is better by 5.0 points, which may be chance."


def test_it_is_said_what_was_measured_on_in_place_of_mnist():
    figures = Figures(1_200, 0.96, 0.95, 0.97, 0.1, 0.01, (), (), source="drawn by Inkling")
    measured = Comparison().with_evaluated(Evaluated("candidate", "test", figures))
    assert sentence(measured) == (
        "The new model is right on 96.0 % of the test pictures. "
        "The test pictures are drawn by Inkling."
    )


@pytest.mark.parametrize(
    ("new", "current", "expected"),
    [
        (None, None, ""),
        ((0.97, 0.96, 0.98), None, "The new model is right on 97.00 % of the test pictures."),
        (
            (0.99, 0.985, 0.995),
            (0.97, 0.96, 0.98),
            "The new model is better by 2.00 points, more than chance explains.",
        ),
        (
            (0.9, 0.89, 0.91),
            (0.97, 0.96, 0.98),
            "The current model is better by 7.00 points, more than chance explains.",
        ),
        (
            (0.965, 0.955, 0.975),
            (0.97, 0.96, 0.98),
            "The current model is better by 0.50 points, which may be chance.",
        ),
        ((0.97, 0.96, 0.98), (0.97, 0.96, 0.98), "Both are right equally often."),
    ],
)
def test_what_the_comparison_says(new, current, expected):
    comparison = Comparison()
    for model, values in (("candidate", new), ("current", current)):
        if values is not None:
            accuracy, low, high = values
            figures = Figures(10_000, accuracy, low, high, 0.1, 0.01, (1.0,), ((10_000,),))
            comparison = comparison.with_evaluated(Evaluated(model, "test", figures))
    assert sentence(comparison) == expected


def figures(low: float, high: float) -> Figures:
    return Figures(100, (low + high) / 2, low, high, 0.1, 0.01, (), ())


def test_of_few_pictures_it_is_said_how_little_they_tell():
    few = Figures(50, 0.86, 0.738, 0.93, 0.4, 0.1, (), (), source="your own")

    said = sentence(Comparison().with_evaluated(Evaluated("candidate", "test", few)))

    assert said.replace("\N{NO-BREAK SPACE}", " ") == (
        "The new model is right on 43 of 50 pictures, so of many more like them on 74 % to 93 %. "
        "The test pictures are your own."
    )


@pytest.mark.parametrize(
    ("new", "current", "worse"),
    [
        (figures(0.90, 0.92), figures(0.93, 0.95), True),
        (figures(0.90, 0.94), figures(0.93, 0.95), False),  # the intervals meet
        (figures(0.96, 0.98), figures(0.93, 0.95), False),
    ],
)
def test_worse_is_what_lies_wholly_below(new, current, worse):
    assert is_worse(new, current) is worse


def test_corrections_do_not_decide():
    found = Comparison()
    for model, low in (("candidate", 0.1), ("current", 0.9)):
        found = found.with_evaluated(Evaluated(model, "drawings", figures(low, low + 0.05)))

    assert found.drawings.new.low == 0.1
    assert found.drawings.current.low == 0.9
    assert found.test == (None, None)


@pytest.mark.parametrize(
    ("preset", "changes", "accuracy", "expected"),
    [
        ("tutorial", {}, 0.9716, "The tutorial's result: 97 %, as expected."),
        ("tutorial", {"seed": 7}, 0.9683, "The tutorial's result: 97 %, as expected."),
        ("quick", {}, 0.9737, "The result of Quick: 97 %, as expected."),
        ("quick_cnn", {}, 0.9928, "The result of Quick, with convolutions: 99.3 %, as expected."),
        ("tutorial", {}, 0.931, "The result of Tutorial: 93.1 %. Usually it comes to 97 %."),
        ("tutorial", {"epochs": 1}, 0.95, ""),
        ("overfit", {}, 0.85, ""),
        ("unknown", {}, 0.97, ""),
    ],
)
def test_what_was_expected_and_what_came(preset, changes, accuracy, expected):
    known = PRESETS.get(preset, PRESETS["tutorial"]).settings
    settings = dataclasses.replace(known, preset=preset, **changes)
    low, high = accuracy - 0.01, accuracy + 0.005
    figures = Figures(10_000, accuracy, low, high, 0.1, 0.01, (1.0,), ((1000,),))
    measured = Comparison().with_evaluated(Evaluated("candidate", "test", figures))
    assert expectation(settings, measured).replace("\N{NO-BREAK SPACE}", " ") == expected


def test_nothing_is_expected_of_other_test_pictures():
    figures = Figures(1_200, 0.96, 0.95, 0.97, 0.1, 0.01, (), (), source="drawn by Inkling")
    measured = Comparison().with_evaluated(Evaluated("candidate", "test", figures))
    assert expectation(PRESETS["tutorial"].settings, measured) == ""
    assert expectation(PRESETS["tutorial"].settings, Comparison()) == ""
