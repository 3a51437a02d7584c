"""The bundle of `make bundle`, as somebody without Python runs it (make test-bundle; minutes).

Training fetches what it needs once, so this test alone needs the internet.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.support.paths import ROOT

BUNDLE = ROOT / "build" / "bundle" / "inkling"


@pytest.fixture
def run(tmp_path):
    """run("classify", FILE): the program, in an empty home, where no Python is to be found."""

    def program(
        *arguments: object, timeout: float = 120, path: str = str(tmp_path)
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            [BUNDLE / "inkling", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "INKLING_DATA": "", "TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    return program


def test_it_reads_a_drawing(run, drawn_seven, tmp_path):
    Image.fromarray(255 - drawn_seven).save(tmp_path / "seven.png")
    done = run("classify", "--json", "seven.png")
    assert json.loads(done.stdout)["number"] == "7"


def test_it_refuses_what_is_no_picture(run, tmp_path):
    (tmp_path / "notes.png").write_text("notes")
    done = run("classify", "notes.png")
    assert done.returncode == 1
    assert "This is not a picture that Inkling can read." in done.stderr


def test_the_window_draws_reads_a_photo_and_answers(run):
    lines = [line.strip() for line in run("demo", timeout=900).stdout.splitlines()]
    for digit in "472":
        heading = lines.index(f"Drawn with the pointer: a {digit}")
        assert f"Answer: {digit}" in lines[heading : heading + 12]


def test_it_learns_with_what_it_fetches_and_then_at_once(run, home, tmp_path):
    asked = ("train", "digits", "--preset", "quick", "--epochs", 1, "--json", "--output")
    for name in ("first", "again"):
        # uv takes a Python that is here; where there is none it fetches one, too.
        done = run(*asked, tmp_path / name, timeout=900, path=os.environ["PATH"])
        assert done.returncode == 0, done.stderr
        assert (tmp_path / name / "model.tflite").is_file()
        works = [json.loads(line) for line in done.stdout.splitlines()]
        fetched = [each for each in works if each.get("on") == "trainer"]
        assert bool(fetched) == (name == "first")
    assert (home / "data" / "inkling" / "trainer" / "ready").is_file()


def test_it_runs_from_wherever_it_is_moved(run, drawn_seven, tmp_path, monkeypatch):
    moved = shutil.copytree(BUNDLE, tmp_path / "moved here", symlinks=True)
    monkeypatch.setattr("tests.bundle.check_bundle.BUNDLE", Path(moved))
    Image.fromarray(255 - drawn_seven).save(tmp_path / "seven.png")
    assert json.loads(run("classify", "--json", "seven.png").stdout)["number"] == "7"


def test_moved_while_it_runs_it_says_so_and_ends(tmp_path):
    place = shutil.copytree(BUNDLE, tmp_path / "here", symlinks=True)
    with subprocess.Popen(
        [place / "inkling", "demo"],
        env={**os.environ, "INKLING_DATA": "", "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as demo:
        while "Answer: 4" not in demo.stdout.readline():
            assert demo.poll() is None
        place.rename(tmp_path / "there")
        said, _ = demo.communicate(timeout=300)
    assert demo.returncode == 1
    assert "moved or deleted" in said
