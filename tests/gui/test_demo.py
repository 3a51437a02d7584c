"""`inkling demo`: on a computer without a screen and without data, it draws, reads and learns."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.no_data, pytest.mark.timeout(400)]


def demo(folder: Path, **environment: str) -> subprocess.CompletedProcess:
    nothing = {"INKLING_DATA": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    return subprocess.run(
        [sys.executable, "-m", "gui", "demo"],
        env={**os.environ, **nothing, "TMPDIR": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=390,
        check=False,
    )


def test_why_it_could_not_learn_is_said_and_the_status_says_so_too(tmp_path, model_folder):
    (tmp_path / "keras.py").write_text("raise RuntimeError('not today')\n")
    paths = f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    done = demo(tmp_path, PYTHONPATH=paths)
    assert done.returncode == 1
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert "Answer: 2" in lines
    assert any("The training broke off at a fault in Inkling itself: " in line for line in lines)


def test_it_shows_what_the_window_does_where_there_is_nothing(tmp_path, model_folder):
    done = demo(tmp_path)

    assert done.returncode == 0, done.stderr[-2000:]
    lines = [line.strip() for line in done.stdout.splitlines()]
    for digit in "472":
        heading = lines.index(f"Drawn with the pointer: a {digit}")
        assert f"Answer: {digit}" in lines[heading : heading + 12]
    assert "A photo of paper with a 4 on it" in lines
    assert "Learning for two epochs, from digits drawn by Inkling" in lines
    assert any(line.startswith("epoch 2 of 2: right on ") for line in lines)
    assert lines[-1] == "That was all. Where there is a screen, `inkling` opens this window."
    picture = tmp_path / "inkling-demo.png"
    assert f"The window: {picture}" in lines
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert [each.name for each in Path(tmp_path).glob("inkling-demo-*")] == []
