"""All models of a task: which answers, and none goes without a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from core.models.store import Store
from core.task import DIGITS, DRAWINGS, LETTERS, PETS, custom_task
from tests.support.buttons import button
from tests.support.pointer import label
from tests.support.training import column, versions_table


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


@pytest.mark.parametrize(
    ("task", "data"),
    [(DIGITS, "MNIST, Pen strokes"), (LETTERS, "EMNIST, UNIPEN"), (PETS, "Cats & dogs")],
)
def test_what_a_model_learned_from_is_data_of_its_task(versions_page, task, data):
    versions_page.session.choose_task(task)
    assert column(versions_table(versions_page), 7)[-1] == data


def test_the_keyboard_stays_at_the_rows_when_a_button_cannot_be_pressed_any_more(versions_page):
    table = versions_table(versions_page)
    for name in ("use_version_button", "shipped_button"):
        table.choose(1)
        button(versions_page, name).setFocus()
        QTest.keyClick(button(versions_page, name), Qt.Key.Key_Space)
        assert not button(versions_page, name).isEnabled()
        assert table.hasFocus()


def test_where_none_came_with_inkling_there_is_no_way_back_to_one(versions_page):
    assert button(versions_page, "shipped_button").isEnabled()
    versions_page.session.choose_task(custom_task("signs", "Signs", ("ring", "star"), DRAWINGS))
    assert not button(versions_page, "shipped_button").isEnabled()
