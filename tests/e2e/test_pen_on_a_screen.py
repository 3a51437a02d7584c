"""A quick pen on a real screen (Xvfb): nothing of its way is lost while the window is busy."""

import json
import shutil

import pytest

from tests.support.handwriting import on_canvas


@pytest.mark.parametrize("digit", ["7", "2"])
def test_strokes_keep_every_place_that_the_pen_passed_while_the_window_was_busy(on_screen, digit):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    done = on_screen("pen_driver", digit)
    assert done.stdout, done.stderr
    drawn = json.loads(done.stdout)
    assert drawn["verdict"] == digit
    assert drawn["places"] == [len(points) for points in on_canvas(digit)]
