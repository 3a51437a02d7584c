"""What window and trainer say to each other."""

import json

import pytest

from core.messages import CandidateSaved, EpochEnded, Failed, RunSettings, Started, to_json


def test_settings_arrive_as_they_were_sent():
    settings = RunSettings("digits", "cnn", "/some where/ü", epochs=3, seed=7, data=("mnist",))

    assert RunSettings.from_json(to_json(settings)) == settings


def test_what_is_not_said_has_its_default():
    line = '{"task": "digits", "network": "mlp", "output": "x", "data": ["mnist"]}'

    assert RunSettings.from_json(line) == RunSettings("digits", "mlp", "x", data=("mnist",))


@pytest.mark.parametrize(
    ("message", "event"),
    [
        (Started(5, 2, 1), "started"),
        (EpochEnded(1, 2, 3.5, 0.4, 0.5, 0.6, 0.7), "epoch_ended"),
        (CandidateSaved("folder", {"name": "digits-mlp"}), "candidate_saved"),
        (Failed("It went wrong.\nTry again."), "failed"),
    ],
)
def test_a_message_is_one_line_with_its_event_and_fields(message, event):
    line = to_json(message)

    assert "\n" not in line
    fields = json.loads(line)
    assert fields.pop("event") == event
    assert type(message)(**fields) == message
