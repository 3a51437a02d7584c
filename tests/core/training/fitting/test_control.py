"""Pause, resume and stop: said by one thread, obeyed by another."""

import threading

import pytest

from core.runs.protocol import Paused, Resumed
from core.training.fitting.control import Control, Stopped


def test_without_a_wish_nothing_waits_and_nothing_is_said():
    heard = []
    assert Control().checkpoint(heard.append) < 0.1
    assert heard == []


def test_a_pause_lasts_until_it_is_resumed():
    control, heard, passed = Control(), [], threading.Event()
    control.pause()
    worker = threading.Thread(target=lambda: (control.checkpoint(heard.append), passed.set()))
    worker.start()

    assert not passed.wait(0.1)
    control.resume()
    assert passed.wait(5)
    worker.join()
    assert heard == [Paused(), Resumed()]


def test_stop_ends_even_a_pause_and_is_not_said_to_be_resumed():
    control, heard = Control(), []
    control.pause()
    control.stop()

    assert control.stops
    with pytest.raises(Stopped):
        control.checkpoint(heard.append)
    assert Resumed() not in heard
