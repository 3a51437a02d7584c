"""Networks from elsewhere, good and bad, in real children."""

import gc

import numpy as np
import psutil
import pytest

from core.errors import ModelError
from core.models import foreign
from core.models.foreign import ForeignNetwork
from core.models.litert import PICTURE, LiteRtNetwork
from tests.support.hostile_models import HOSTILE, SAID
from tests.support.refusal import refusal

PICTURES = np.random.default_rng(3).random((5, 28, 28, 1), np.float32)


def children() -> list[psutil.Process]:
    found = psutil.Process().children(recursive=True)
    return [each for each in found if each.status() != psutil.STATUS_ZOMBIE]


def answer(network: ForeignNetwork | LiteRtNetwork, picture: np.ndarray) -> np.ndarray:
    network.run(picture)
    return network.tensor("probabilities")


def test_it_gives_what_the_network_gives_here(model_folder):
    content = (model_folder / "model.tflite").read_bytes()
    here, there = LiteRtNetwork(content, 1), ForeignNetwork(content, "Anna's")
    assert there.shapes == here.shapes
    assert there.shapes[PICTURE] == (28, 28, 1)
    for picture in PICTURES:
        assert np.array_equal(answer(there, picture), answer(here, picture))
    assert children()
    del there
    gc.collect()
    assert not children()


@pytest.mark.parametrize("name", HOSTILE)
def test_one_that_hangs_or_crashes_or_takes_all_memory_is_stopped_once(name, monkeypatch):
    monkeypatch.setattr(foreign, "TIME_LIMIT", 0.4)
    network = ForeignNetwork(HOSTILE[name], name)
    said = [refusal(ModelError, answer, network, PICTURES[0]) for _ in range(2)]
    assert said == [SAID[name]] * 2
    assert not children()


def test_what_is_no_network_is_said():
    network = ForeignNetwork(b"no network", "huge")
    assert refusal(ModelError, answer, network, PICTURES[0]) == SAID["huge"]
