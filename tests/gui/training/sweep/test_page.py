"""What can be tried, and how many trainings that would be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from core.runs.log import RunLog
from core.task import PETS
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import column, sweep_table, write_values


def test_it_counts_what_would_be_done_while_one_writes(sweep_page):
    assert label(sweep_page, "sweep_note") == "2 trainings, one by one"
    write_values(sweep_page, epochs="1, 3, 5")
    assert label(sweep_page, "sweep_note") == "6 trainings, one by one"
    write_values(sweep_page, units="32", epochs="")
    assert label(sweep_page, "sweep_note") == "1 training"
    assert label(sweep_page, "sweep_base") == (
        "All else is as on the page Train: Dense, 128 + 128 · 3 epochs · seed 1"
    )


@pytest.mark.parametrize(
    ("wrong", "values", "sentence"),
    [
        (
            "epochs",
            {"epochs": "1, one"},
            "✕ Epochs: 'one' is no whole number. Write the values like this: 1,3,5",
        ),
        (
            "share",
            {"share": "10, 200"},
            "✕ share 200\N{NO-BREAK SPACE}%: The share of the data is above 0\N{NO-BREAK SPACE}% "
            "and at most 100\N{NO-BREAK SPACE}%.",
        ),
        ("units", {"units": "32, 5000"}, "✕ units 5000: A dense layer has 1 to 2,048 units."),
        (
            "layers",
            {"layers": "1, 34"},
            "✕ layers 34: A network has 1 to 12 layers before its answer.",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_begins(
    sweep_page, wrong, values, sentence
):
    start = button(sweep_page, "sweep_start_button")
    write_values(sweep_page, **values)
    problem = sweep_page.findChild(QLabel, f"sweep_{wrong}_problem")
    assert (problem.text(), problem.isHidden()) == (sentence, False)
    assert label(sweep_page, "sweep_note") == ""
    assert not start.isEnabled()
    write_values(sweep_page, **{wrong: ""})
    assert problem.isHidden()
    assert label(sweep_page, "sweep_note").startswith(("1 training", "2 trainings"))
    assert start.isEnabled()


def test_more_than_can_be_done_is_said_and_nothing_begins(sweep_page):
    units = sweep_page.findChild(QLineEdit, "sweep_units")
    units.setText(",".join(map(str, range(1, 2000))) + ",")
    QTest.keyClick(units, Qt.Key.Key_Backspace)
    assert label(sweep_page, "sweep_note") == (
        "That would be 1,999 trainings; 1,000 are the most. Give fewer values."
    )
    assert not button(sweep_page, "sweep_start_button").isEnabled()


def test_a_task_of_photos_has_no_layers_to_try(sweep_page, pets_model):
    sweep_page.session.choose_task(PETS)
    assert sweep_page.findChild(QLineEdit, "sweep_units").isHidden()
    assert not sweep_page.findChild(QLineEdit, "sweep_epochs").isHidden()


def test_before_the_first_the_hint_stands_in_the_table_s_place(sweep_page):
    hint = next(
        each for each in sweep_page.findChildren(QLabel, "muted") if "commas" in each.text()
    )
    assert hint.text() == "Write several values with commas between them; each is tried with each."
    assert hint.isVisible()
    assert not sweep_table(sweep_page).isVisible()


def test_a_share_is_written_and_shown_in_percent_as_on_train(qtbot, sweep_page):
    write_values(sweep_page, units="", share="10, 50")
    button(sweep_page, "sweep_start_button").click()
    qtbot.waitUntil(lambda: label(sweep_page, "sweep_note") == "All are done.", timeout=60_000)
    assert sorted(column(sweep_table(sweep_page), 0)) == ["10", "50"]
    assert sorted(each.settings["share"] for each in RunLog("digits").all()) == [0.1, 0.5]
