"""A download that hangs holds neither Stop nor the window's end."""

import dataclasses
import time

import pytest
from PySide6.QtWidgets import QPushButton

from core.datasets import catalogue
from gui.dialogs.data_page import DataPage
from tests.support.bad_servers import SERVERS, bad_server
from tests.support.pointer import label, settle

PROMPT = 0.5  # s


@pytest.fixture(params=["hangs at once", "drips one header", "drips content", "never accepts"])
def hanging(request, monkeypatch):
    with bad_server(SERVERS.get(request.param)) as address:
        monkeypatch.delenv("INKLING_DATA", raising=False)
        mnist = dataclasses.replace(catalogue.CATALOGUE["mnist"], address=address)
        monkeypatch.setitem(catalogue.CATALOGUE, "mnist", mnist)
        yield


@pytest.fixture
def page(hanging, window, qtbot) -> DataPage:
    """It has been fetching for a moment."""
    window.menu_actions.data.trigger()
    settle()
    page = window.findChild(DataPage, "data_page")
    page.findChild(QPushButton, "fetch_button_mnist").click()
    qtbot.wait(300)
    return page


def test_stop_is_obeyed_at_once(page, qtbot):
    page.findChild(QPushButton, "fetch_button_mnist").click()

    qtbot.waitUntil(
        lambda: (
            label(page, "data_status_mnist")
            == "Stopped. What has come of MNIST is kept, to go on from."
        ),
        timeout=round(1000 * PROMPT),
    )


def test_the_page_closes_down_at_once(page):
    began = time.monotonic()

    page.close_down()

    assert time.monotonic() - began < PROMPT
