"""What window and trainer say to each other."""

import json

import pytest

from core.errors import TrainingError
from core.runs.protocol import (
    BatchEnded,
    Cancel,
    Cancelled,
    CandidateSaved,
    EpochEnded,
    Evaluated,
    Failed,
    Figures,
    Mistake,
    Pause,
    Paused,
    Picture,
    Ready,
    Resume,
    Resumed,
    Started,
    Stop,
    parse_command,
    parse_message,
    to_json,
)
from core.runs.settings import LayerSettings, RunSettings

FIGURES = Figures(
    *(3, 0.667, 0.2, 0.9, 1.5, 0.1),
    per_class=(0.5, 1.0),
    confusion=((1, 1), (0, 1)),
    mistakes=(Mistake(2, "4", "9", 0.98, "iVBORw0="),),
)
NOT_UNDERSTOOD = (
    "Window and trainer do not understand each other. Your model is unchanged. Try again."
)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (
            RunSettings(
                *("digits", "own", "/some where/ü"),
                epochs=3,
                data=("mnist",),
                layers=(LayerSettings("conv", 8), LayerSettings("dropout", rate=0.5)),
            ),
            "train",
        ),
        (Pause(), "pause"),
        (Resume(), "resume"),
        (Stop(), "stop"),
        (Cancel(), "cancel"),
    ],
)
def test_a_command_is_one_line_and_arrives_as_it_was_sent(command, name):
    line = to_json(command)

    assert "\n" not in line
    assert json.loads(line)["command"] == name
    assert parse_command(line) == command


def test_what_is_not_said_has_its_default():
    line = '{"command": "train", "version": 1, "task": "digits", "network": "mlp", "output": "x"}'

    assert parse_command(line) == RunSettings("digits", "mlp", "x")


@pytest.mark.parametrize(
    ("message", "event"),
    [
        (Ready(), "ready"),
        (Started(5, 2, 1, 3, 1, (Picture("iVBORw0=", "7"),)), "started"),
        (BatchEnded(1, 3, 2, 9, 0.5, 0.75, 1234.5, 8.5), "batch_ended"),
        (EpochEnded(1, 2, 3.5, 0.4, 0.5, 0.6, 0.7, overfits=True), "epoch_ended"),
        (Paused(), "paused"),
        (Resumed(), "resumed"),
        (Evaluated("candidate", "test", FIGURES), "evaluated"),
        (CandidateSaved("folder", {"name": "digits-mlp"}), "candidate_saved"),
        (Cancelled(), "cancelled"),
        (Failed("It went wrong.\nTry again."), "failed"),
    ],
)
def test_a_message_is_one_line_and_arrives_as_it_was_sent(message, event):
    line = to_json(message)

    assert "\n" not in line
    assert json.loads(line)["event"] == event
    assert parse_message(line) == message


@pytest.mark.parametrize(
    "line",
    [
        "",
        "\x00\xff",
        b"\xff\xfe",
        "null",
        "[1]",
        "[" * 100_000,
        "{}",
        '{"event": "ready"}',
        '{"event": "unheard", "version": 1}',
        '{"event": ["ready"], "version": 1}',
        '{"event": "failed", "version": 1}',
        '{"event": "failed", "version": 1, "error": 5}',
        '{"event": "failed", "version": 1, "error": "x", "more": 1}',
        '{"event": "started", "version": 1, "training": true, "validation": 1, "test": 1, '
        '"epochs": 1, "batches": 1}',
        '{"event": "started", "version": 1, "training": 1, "validation": 1, "test": 1, '
        '"epochs": 1, "batches": 1, "pictures": [5]}',
        f'{{"event": "working", "version": 1, "on": "data", "share": 1{"0" * 400}}}',
        to_json(Pause()),
    ],
)
def test_what_is_no_message_is_refused(line):
    with pytest.raises(TrainingError) as caught:
        parse_message(line)

    assert str(caught.value) == NOT_UNDERSTOOD


@pytest.mark.parametrize("line", ["", "train", to_json(Ready()), '{"command": 1, "version": 1}'])
def test_what_is_no_command_is_refused(line):
    with pytest.raises(TrainingError) as caught:
        parse_command(line)

    assert str(caught.value) == NOT_UNDERSTOOD


def test_another_version_is_refused():
    with pytest.raises(TrainingError) as caught:
        parse_message('{"event": "ready", "version": 2}')

    assert str(caught.value) == (
        "Window and trainer are of different versions. Your model is unchanged. "
        "Start Inkling again."
    )
