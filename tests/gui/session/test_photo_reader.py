"""Photos are read in a thread; only the latest one's answer counts."""

import threading

import numpy as np
import pytest

from core.models.store import Store
from core.task import DIGITS
from gui.session.models import PhotoRequest
from gui.session.photo_reader import PhotoModels, PhotoReader
from tests.support.photos import paper


@pytest.fixture
def request_of_digits(model_folder) -> PhotoRequest:
    return PhotoRequest(DIGITS, {"digits": Store("digits").current().folder}, fixed=True)


@pytest.fixture
def reader(qapp):
    made = PhotoReader()
    yield made
    made.close()


def test_a_photo_is_read(qtbot, reader, request_of_digits):
    with qtbot.waitSignal(reader.photo_read, timeout=20_000) as read:
        reader.read(paper("2047"), request_of_digits)
    found, seconds = read.args
    assert found.number == "2047"
    assert seconds > 0


def test_only_the_latest_photo_is_told(qtbot, reader, request_of_digits):
    told = []
    reader.photo_read.connect(lambda found, _seconds: told.append(found.number))
    reader.read(paper("2047"), request_of_digits)
    reader.read(paper("427"), request_of_digits)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["427"]


def test_a_dropped_photo_is_not_told(qtbot, reader, request_of_digits, monkeypatch):
    ended = threading.Event()
    recognise = PhotoModels.recognise

    def told_when_ended(*given):
        found = recognise(*given)
        ended.set()
        return found

    monkeypatch.setattr(PhotoModels, "recognise", told_when_ended)
    with qtbot.assertNotEmitted(reader.photo_read, wait=100):
        reader.read(paper("2047"), request_of_digits)
        reader.drop()
        qtbot.waitUntil(ended.is_set, timeout=20_000)


def test_a_task_without_a_model_says_so(qtbot, reader):
    with qtbot.waitSignal(reader.failed, timeout=20_000) as failed:
        reader.read(np.zeros((20, 20, 3), np.uint8), PhotoRequest(DIGITS, {}))
    assert failed.args[0].startswith("There is no model for Digits.")
