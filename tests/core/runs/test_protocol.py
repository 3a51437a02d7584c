"""What window and trainer say to each other."""

import json

import pytest

from core.errors import TrainingError
from core.runs import protocol
from core.runs.settings import LayerSettings, RunSettings

FIGURES = protocol.Figures(
    *(3, 0.667, 0.2, 0.9, 1.5, 0.1),
    per_class=(0.5, 1.0),
    confusion=((1, 1), (0, 1)),
    mistakes=(protocol.Mistake(2, "4", "9", 0.98, "iVBORw0="),),
)
NOT_UNDERSTOOD = (
    "Window and trainer do not understand each other. Your model is unchanged. Try again."
)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (
            RunSettings(
                task="digits",
                network="own",
                output="/some where/ü",
                epochs=3,
                data=("mnist",),
                layers=(LayerSettings("conv", 8), LayerSettings("dropout", rate=0.5)),
            ),
            "train",
        ),
        (protocol.Pause(), "pause"),
        (protocol.Resume(), "resume"),
        (protocol.Stop(), "stop"),
        (protocol.Cancel(), "cancel"),
    ],
)
def test_a_command_is_one_line_and_arrives_as_it_was_sent(command, name):
    line = protocol.to_json(command)

    assert "\n" not in line
    assert json.loads(line)["command"] == name
    assert protocol.parse_command(line) == command


def test_what_is_not_said_has_its_default():
    line = '{"command": "train", "version": 1, "task": "digits", "network": "mlp", "output": "x"}'

    assert protocol.parse_command(line) == RunSettings("digits", "mlp", "x")


@pytest.mark.parametrize(
    ("message", "event"),
    [
        (protocol.Ready(), "ready"),
        (protocol.Started(5, 2, 1, 3, 1, (protocol.Picture("iVBORw0=", "7"),)), "started"),
        (protocol.BatchEnded(1, 3, 2, 9, 0.5, 0.75, 1234.5, 8.5), "batch_ended"),
        (protocol.EpochEnded(1, 2, 3.5, 0.4, 0.5, 0.6, 0.7, overfits=True), "epoch_ended"),
        (protocol.FiltersChanged("dense_1", "iVBORw0="), "filters_changed"),
        (protocol.Paused(), "paused"),
        (protocol.Resumed(), "resumed"),
        (protocol.Evaluated("candidate", "test", FIGURES), "evaluated"),
        (protocol.CandidateSaved("folder", {"name": "digits-mlp"}), "candidate_saved"),
        (protocol.Cancelled(), "cancelled"),
        (protocol.Failed("It went wrong.\nTry again."), "failed"),
    ],
)
def test_a_message_is_one_line_and_arrives_as_it_was_sent(message, event):
    line = protocol.to_json(message)

    assert "\n" not in line
    assert json.loads(line)["event"] == event
    assert protocol.parse_message(line) == message


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
        protocol.to_json(protocol.Pause()),
    ],
)
def test_what_is_no_message_is_refused(line):
    with pytest.raises(TrainingError) as caught:
        protocol.parse_message(line)

    assert str(caught.value) == NOT_UNDERSTOOD


@pytest.mark.parametrize(
    "line", ["", "train", protocol.to_json(protocol.Ready()), '{"command": 1, "version": 1}']
)
def test_what_is_no_command_is_refused(line):
    with pytest.raises(TrainingError) as caught:
        protocol.parse_command(line)

    assert str(caught.value) == NOT_UNDERSTOOD


def test_another_version_is_refused():
    with pytest.raises(TrainingError) as caught:
        protocol.parse_message('{"event": "ready", "version": 2}')

    assert str(caught.value) == (
        "Window and trainer are of different versions. Your model is unchanged. "
        "Start Inkling again."
    )
