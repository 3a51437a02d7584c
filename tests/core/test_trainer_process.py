"""The real trainer, in a process of its own, as the window and the command line start it."""

import json
import os
import subprocess
import sys

import pytest

from core.classifier import Classifier
from core.messages import CandidateSaved, EpochEnded, Started, parse_message, to_json
from core.preprocess import digit_input
from core.run_settings import RunSettings
from core.task import DIGITS
from tests.conftest import ROOT


def trainer(cwd, **environment: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "core.training"],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def start(line: str, cwd, **environment: str) -> subprocess.CompletedProcess:
    """Train to the end; stdin stays open meanwhile, as the window and the command line keep it."""
    with trainer(cwd, **environment) as process:
        process.stdin.write(line + "\n")
        process.stdin.flush()
        said = process.stdout.read()
        complaints = process.stderr.read()
    return subprocess.CompletedProcess(process.args, process.returncode, said, complaints)


@pytest.mark.usefixtures("mnist")
def test_the_trainer_ends_with_who_started_it(tmp_path):
    settings = RunSettings("digits", "mlp", str(tmp_path / "model"), data=("mnist",))
    with trainer(tmp_path) as process:
        process.stdin.write(to_json(settings) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["event"] == Started.event
        process.stdin.close()
        assert process.wait(timeout=2) == 1
    assert not (tmp_path / "model").exists()


@pytest.mark.usefixtures("mnist")
def test_one_epoch_gives_a_model_that_reads_digits(tmp_path, drawn_seven):
    output = tmp_path / "digits-mlp"
    settings = RunSettings("digits", "mlp", str(output), epochs=1, data=("mnist",))

    result = start(to_json(settings), tmp_path)

    assert result.returncode == 0, result.stderr
    started, ended, saved = [parse_message(line) for line in result.stdout.splitlines()]
    assert started == Started(55_000, 5_000, 10_000, 1, 55_000 // 128)
    assert isinstance(ended, EpochEnded)
    assert ended.validation_accuracy > 0.9
    assert isinstance(saved, CandidateSaved)
    assert sorted(path.name for path in output.iterdir()) == [
        "card.json",
        "model.keras",
        "model.tflite",
    ]
    classifier = Classifier(output)
    assert json.loads(classifier.card.to_json()) == saved.card
    assert classifier.card.measured["mnist_test_accuracy"] > 0.93
    assert classifier.predict(digit_input(drawn_seven)).label == "7"


def test_without_data_the_trainer_says_so_and_ends(tmp_path):
    settings = RunSettings("digits", "mlp", str(tmp_path / "model"), data=("mnist",))
    # A proxy that refuses every connection stands for a computer without a network.
    no_network = dict.fromkeys(("https_proxy", "HTTPS_PROXY"), "http://127.0.0.1:9")

    result = start(to_json(settings), tmp_path, INKLING_DATA=str(tmp_path), **no_network)

    assert result.returncode == 1
    (event,) = map(json.loads, result.stdout.splitlines())
    assert event["event"] == "failed"
    assert event["error"].startswith(
        "MNIST is not on this computer and could not be fetched. It needs the internet once"
    )
    assert not (tmp_path / "model").exists()


def test_the_networks_on_the_command_line_are_the_trainers():
    program = "from core.training.networks import NETWORKS; print(*sorted(NETWORKS))"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert result.stdout.split() == sorted(DIGITS.networks)
