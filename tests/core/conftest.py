"""What the tests of the core share."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.cli import trainer_child as command
from core.models import card as model
from core.models.card import shipped_folders
from core.runs.protocol import ALL_CORES, TRAINER
from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import check_folder
from core.user_data.custom_tasks import create
from tests.support.class_folders import fill
from tests.support.custom_model import keep_model
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
            assert arguments == [*TRAINER, ALL_CORES]
            return start([sys.executable, "-c", PRELUDE + program], **options)

        monkeypatch.setattr(command.subprocess, "Popen", popen)

    return put_in_place


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "models" / "digits-mlp"


@pytest.fixture
def signs(model_folder):
    """A custom task of drawings, with a model."""
    task = create("Signs", DRAWINGS)
    keep_model(task)
    return task


@pytest.fixture
def trees(tmp_path):
    """A custom task of photos, with a model."""
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    fill(tmp_path / "mine", "Ash", 2)
    fill(tmp_path / "mine", "Oak", 2)
    task = create("Trees", PHOTOS, check_folder(tmp_path / "mine"))
    keep_model(task)
    return task
