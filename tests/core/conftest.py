"""What the tests of the command line share."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.cli import train as command
from core.models import card as model
from tests.support.stand_in_trainer import PRELUDE


@pytest.fixture
def seven(tmp_path, drawn_seven):
    """A saved drawing of a 7."""
    path = tmp_path / "seven.png"
    Image.fromarray(255 - drawn_seven).save(path)
    return path


@pytest.fixture
def shipped(tmp_path, model_folder, monkeypatch):
    """A copy of the shipped models that a test may damage: digits-mlp alone."""
    shipped = tmp_path / "shipped"
    shutil.copytree(model_folder, shipped / model_folder.name)
    monkeypatch.setattr(model, "SHIPPED_MODELS", shipped)
    return shipped


@pytest.fixture
def trainer(monkeypatch):
    """trainer("say(...)") makes that program the trainer."""
    start = subprocess.Popen

    def put_in_place(program: str) -> None:
        def popen(arguments, **options):
            assert arguments == [sys.executable, "-P", "-m", "core.training", "--all-cores"]
            return start([sys.executable, "-c", PRELUDE + program], **options)

        monkeypatch.setattr(command.subprocess, "Popen", popen)

    return put_in_place


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "models" / "digits-mlp"
