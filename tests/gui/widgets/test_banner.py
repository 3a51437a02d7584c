"""The one line for messages: how it comes, and how it goes."""

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from gui.widgets.banner import Banner, Cause


@pytest.fixture
def banner(qtbot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_nothing_is_shown_until_there_is_something_to_say(banner):
    assert banner.isHidden()


def test_an_error_is_shown_without_a_button_until_it_is_closed(banner):
    banner.show_error("The disk is full.")
    assert (banner.text, banner.property("tone")) == ("The disk is full.", "problem")
    assert banner.isVisible()
    assert banner.findChild(QPushButton, "banner_button").isHidden()
    banner.findChild(QToolButton).click()
    assert banner.isHidden()


def test_an_offer_is_taken_by_its_button_and_goes(banner):
    taken = []
    banner.show_offer("It is gone.", "Bring it back", lambda: taken.append(1))
    button = banner.findChild(QPushButton, "banner_button")
    assert (button.text(), banner.property("tone")) == ("Bring it back", "notice")
    button.click()
    assert taken == [1]
    assert banner.isHidden()


def test_an_error_takes_the_place_of_an_offer(banner):
    banner.show_offer("It is gone.", "Bring it back", lambda: None)
    banner.show_error("The disk is full.")
    assert banner.findChild(QPushButton, "banner_button").isHidden()
    assert banner.property("tone") == "problem"


def test_it_goes_when_its_cause_ends_and_not_before(banner):
    banner.show_error("No camera.", Cause.CAMERA)
    banner.end(Cause.ASKED, Cause.DONE)
    assert banner.text == "No camera."
    assert banner.isVisible()
    banner.end(Cause.CAMERA)
    assert banner.isHidden()


def test_what_has_no_end_of_its_own_stays_until_it_is_closed(banner):
    banner.show_unexpected()
    banner.end(*set(Cause) - {Cause.NONE})
    assert banner.isVisible()
