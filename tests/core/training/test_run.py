"""A training's curves in TensorBoard, where it is installed."""

import sys

import pytest

from core.models.card import EVENTS_FOLDER
from core.runs.protocol import CandidateSaved, EpochEnded
from core.training.run import with_event_files

EPOCHS = [
    EpochEnded(1, 2, 1.0, 0.5, 0.75, 0.625, 0.5),
    EpochEnded(2, 2, 2.0, 0.25, 0.875, 0.75, 0.625),
]


@pytest.mark.filterwarnings("ignore")  # TensorBoard's own
def test_every_epoch_of_a_model_can_be_seen(tmp_path):
    accumulators = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    heard = []
    on_message = with_event_files(heard.append, tmp_path)
    for message in (*EPOCHS, CandidateSaved(str(tmp_path), {})):
        on_message(message)
    assert heard[:2] == EPOCHS
    events = accumulators.EventAccumulator(str(tmp_path / EVENTS_FOLDER)).Reload()
    curves = {
        name: [(each.step, each.tensor_proto.float_val[0]) for each in events.Tensors(name)]
        for name in events.Tags()["tensors"]
    }
    assert curves == {
        "loss": [(1, 0.5), (2, 0.25)],
        "accuracy": [(1, 0.75), (2, 0.875)],
        "validation_loss": [(1, 0.625), (2, 0.75)],
        "validation_accuracy": [(1, 0.5), (2, 0.625)],
    }


def test_without_tensorboard_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorboard.summary", None)
    heard = []
    assert with_event_files(heard.append, tmp_path) == heard.append
    assert not list(tmp_path.iterdir())
