"""`inkling train` on what the person made: their corrections, and custom tasks."""

import json

import numpy as np
import pytest

from core.cli.main import main
from core.files.paths import SHIPPED_MODELS
from core.models.store import Store
from core.runs.protocol import parse_command
from core.task import DRAWINGS
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import CustomTask, create


@pytest.fixture
def without_data(monkeypatch, tmp_path):
    """MNIST is fetched by the trainer, once."""
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))


@pytest.mark.usefixtures("without_data")
def test_handwriting_goes_on_from_the_current_model_with_the_corrections(trainer, target, capsys):
    asked = ["train", "digits", "--preset", "handwriting", "--output", str(target), "--json"]
    trainer("say(event='started', settings=settings); say(**save())")

    assert main(asked) == 1
    assert capsys.readouterr().err == (
        "inkling: There are no corrections to learn from yet. Draw something, say below the answer "
        "what it is, and train again.\n"
    )

    Corrections("digits").add("7", np.full((28, 28), 255, np.uint8))
    assert main(asked) == 0

    started = json.loads(capsys.readouterr().out.splitlines()[0])
    settings = parse_command(json.dumps(started["settings"]))
    current = str(Store("digits").current().folder)
    assert (settings.network, settings.init_from, settings.current) == ("cnn", current, current)
    assert settings.corrections == str(Corrections("digits").folder)


@pytest.mark.parametrize(
    ("task", "preset", "network"), [("digits", "handwriting", "mlp"), ("pets", "my_pet", "pets")]
)
def test_what_goes_on_has_the_network_it_has(capsys, task, preset, network):
    assert main(["train", task, "--preset", preset, "--network", network]) == 2

    assert capsys.readouterr().err == (
        f"inkling: {preset} goes on with the current model's network. Leave out --network.\n"
    )


class TestCustomTask:
    @pytest.fixture
    def signs(self) -> CustomTask:
        return create("Signs", DRAWINGS)

    def test_is_trained_from_its_examples(self, trainer, target, signs, capsys):
        trainer("say(event='started', settings=settings); say(**save())")
        Corrections("signs").add("cross", np.full((28, 28), 255, np.uint8))

        assert main(["train", "signs", "--output", str(target), "--json"]) == 0

        started = json.loads(capsys.readouterr().out.splitlines()[0])
        settings = parse_command(json.dumps(started["settings"]))
        assert (settings.task, settings.network, settings.data) == ("signs", "own", ())
        assert settings.examples == str(signs.examples)
        assert settings.init_from == str(SHIPPED_MODELS / "digits-cnn")
        assert settings.corrections == str(Corrections("signs").folder)

    @pytest.mark.usefixtures("signs")
    def test_needs_no_data_folder(self, tmp_path, capsys):
        assert main(["train", "signs", "--data", str(tmp_path)]) == 2

        assert capsys.readouterr().err == (
            "inkling: A task of your own is learned from its own pictures. Leave out --data.\n"
        )

    @pytest.mark.usefixtures("signs")
    def test_has_presets_and_a_network_of_its_own(self, capsys):
        assert main(["train", "signs", "--preset", "best"]) == 2
        assert main(["train", "signs", "--network", "cnn"]) == 2

        assert capsys.readouterr().err == (
            "inkling: There is no preset 'best'. Choose one of: examples.\n"
            "inkling: There is no network 'cnn'. Choose one of: own.\n"
        )
