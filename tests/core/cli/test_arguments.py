"""The words of a command, and the sentence where one is none."""

import argparse

import pytest

from core.cli.arguments import task_name, task_or_auto, whole_number
from core.user_data.custom_tasks import create


def test_a_task_by_its_name_or_title():
    create("Wild Plants!", "drawings")
    given = ["digits", "wild-plants", "Wild Plants!", "WILD PLANTS!", "cats & dogs"]
    expected = ["digits", "wild-plants", "wild-plants", "wild-plants", "pets"]
    assert [task_name(text) for text in given] == expected
    assert task_or_auto("auto") == "auto"


def test_a_task_that_is_none():
    with pytest.raises(argparse.ArgumentTypeError) as raised:
        task_or_auto("birds")
    assert str(raised.value) == ("There is no task 'birds'. Choose one of: digits, letters, pets.")


@pytest.mark.parametrize("text", ["0", "11", "x", "", "1.5", "٣", "-1"])
def test_a_number_out_of_range(text):
    with pytest.raises(argparse.ArgumentTypeError) as raised:
        whole_number(1, 10)(text)
    assert str(raised.value) == f"'{text}' is not a whole number from 1 to 10"
    assert whole_number(1, 10)("10") == 10
