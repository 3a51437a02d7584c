"""Models that a person trained and kept, without the training."""

import shutil
from pathlib import Path

from core.models.store import Store


def keep_twice(model_folder: Path) -> Path:
    """Keep a copy of a model twice -> the folder of the second, which answers."""
    for _ in range(2):
        candidate = Store("digits").new_candidate("mlp", waiting=[])
        shutil.copytree(model_folder, candidate, dirs_exist_ok=True)
        folder = Store("digits").keep(candidate)
    return folder
