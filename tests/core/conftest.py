"""What the tests of the command line share."""

import shutil

import pytest
from PIL import Image

from core import model


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
