"""Dialogs on a real screen (Xvfb) with a window manager (openbox)."""

import json
import shutil

import pytest


def test_a_dialog_opens_where_it_was_closed(on_screen):
    if shutil.which("openbox") is None:
        pytest.skip("openbox is not installed")
    done = on_screen("dialog_driver")
    assert done.stdout, done.stderr
    first, *later = json.loads(done.stdout)
    assert later == [first, first]
