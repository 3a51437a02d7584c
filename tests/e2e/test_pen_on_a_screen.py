"""A quick pen on a real screen (Xvfb): nothing of its way is lost while the window is busy."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.handwriting import on_canvas


@pytest.mark.parametrize("digit", ["7", "2"])
def test_strokes_keep_every_place_that_the_pen_passed_while_the_window_was_busy(
    screen, home, digit
):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.pen_driver", digit],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout, done.stderr
    drawn = json.loads(done.stdout)
    assert drawn["verdict"] == digit
    assert drawn["places"] == [len(points) for points in on_canvas(digit)]
