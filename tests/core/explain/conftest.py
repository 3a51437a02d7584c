"""What the tests of the explanations share: every shipped model, and a picture for it."""

import numpy as np
import pytest

from core.models.card import read_card, shipped_folders

FOLDERS = shipped_folders("digits") + shipped_folders("pets")


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request):
    return request.param


@pytest.fixture
def picture(folder) -> np.ndarray:
    """Noise with structure: every layer has something to say to it."""
    side = read_card(folder).input_shape[0]
    rng = np.random.default_rng(7)
    picture = np.zeros((side, side, 1), np.float32)
    picture[side // 4 : -side // 4, side // 3 : -side // 3] = 1
    return (picture * rng.uniform(0.3, 1, picture.shape)).astype(np.float32)


@pytest.fixture
def cnn():
    return shipped_folders("digits")[0]
