"""Figures as text."""

import dataclasses

import pytest
from PySide6.QtGui import QTextDocumentFragment

from core.models.card import read_card
from gui.style.text import (
    accuracy_of,
    as_button_text,
    as_tooltip,
    breakable,
    clock,
    duration,
    fine_percent,
    number,
    title_of,
    unbroken,
    with_article,
)


def test_shares_near_nothing_and_near_all_are_told_apart():
    shares = (1e-9, 3.2e-6, 0.00049, 0.25, 0.99999, 1.0)
    assert [fine_percent(fraction) for fraction in shares] == [
        "0.0 %",
        "0.0003 %",
        "0.05 %",
        "25.0 %",
        "99.999 %",
        "100.0 %",
    ]


def test_a_number_that_rounds_to_nothing_has_no_sign():
    assert number(-0.0001) == "0.000"
    assert number(-0.418) == "-0.418"


def test_a_time_is_told_as_a_clock_tells_it():
    assert [clock(seconds) for seconds in (-3, 21.4, 61, 3720)] == [
        "0:00",
        "0:21",
        "1:01",
        "1:02:00",
    ]


def test_figures_stay_with_their_units():
    assert unbroken("97.0 % right") == "97.0\N{NO-BREAK SPACE}% right"


def test_models_of_the_persons_own_are_counted(model_folder):
    card = read_card(model_folder)
    assert title_of(card) == card.title
    assert title_of(dataclasses.replace(card, name="digits-cnn-0003")) == f"{card.title} (3)"


def test_what_few_test_pictures_say_has_no_places(model_folder):
    card = read_card(model_folder)

    def of(count: int, right: int) -> str:
        measured = {"test_pictures": count, "test_accuracy": right / count}
        return accuracy_of(dataclasses.replace(card, measured=measured))

    said = [of(36, 36), of(36, 35), of(300, 290), of(2_711, 2_657), of(10_000, 9_975)]
    assert said == ["100 %", "97 %", "96.7 %", "98.01 %", "99.75 %"]


def test_a_tooltip_that_looks_like_html_is_shown_as_it_is():
    name = "<b>7</b>\n<img src='x'>"
    shown = as_tooltip(name)

    assert QTextDocumentFragment.fromHtml(shown).toPlainText() == name
    assert as_tooltip("4 < 9 & 1") == "4 < 9 & 1"


def test_an_and_in_a_name_is_no_key():
    assert as_button_text("Q&A") == "Q&&A"


def test_a_line_may_break_within_a_path():
    parts = breakable("in/me/mnist.npz is damaged: 1 / 2").split("\N{ZERO WIDTH SPACE}")
    assert parts == ["in/", "me/", "mnist.npz is damaged: 1 / 2"]
    assert breakable("C:\\me") == "C:\\\N{ZERO WIDTH SPACE}me"


def test_a_class_is_named_as_one_says_it():
    spoken = ("a 7", "an 8", "an S", "a U", "an x", "a Cat", "an Apple", "an 80", "a ü", "a ")
    assert [with_article(each.split(" ", 1)[1]) for each in spoken] == list(spoken)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (14.2, "14 s"), (59.6, "1 min"), (3_000, "50 min"), (7_300, "2 h")],
)
def test_how_long_something_takes_is_said_as_exactly_as_it_is_known(seconds, words):
    assert duration(seconds) == words
