"""What an exported model says of itself."""

import dataclasses

from core.export.readme import readme
from core.models.card import read_card


def test_it_says_what_the_model_is_and_how_to_run_it(model_folder):
    card = dataclasses.replace(
        read_card(model_folder),
        measured={"mnist_test_pictures": 10_000, "mnist_test_accuracy": 0.9731, "test_loss": 0.1},
        trained_on=("Digits of a made-up hand",),
        ood_threshold=0.5,
        temperature=1.25,
    )

    text = readme(card)

    for line in (
        f"# {card.title} (digits-mlp)",
        "A network that tells 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 apart, trained with Inkling.",
        "- Network: `mlp`",
        "- Model input: 28 x 28 x 1, float32, 0 = paper, 1 = ink",
        "- Temperature: 1.25; the logits are divided by it in the model",
        "- None of these: where the output `strangeness` is above 0.5",
        "- Digits of a made-up hand",
        "- MNIST test pictures: 10,000",
        "- MNIST test accuracy: 97.31 %",
        "- Test loss: 0.1",
        "    python example.py PICTURE...",
        "Inkling, and so the example and the models that come with it, are under the MIT licence. "
        "A model that you trained is yours.",
    ):
        assert line in text.splitlines()


def test_what_is_not_known_is_said(model_folder):
    card = dataclasses.replace(
        read_card(model_folder),
        measured={},
        trained_on=(),
        ood_threshold=None,
        input_shape=(128, 128, 1),
    )

    text = readme(card)

    assert text.count("- Nothing was noted.") == 2
    assert "- None of these: the model cannot tell" in text
    assert "- Model input: 128 x 128 x 1, float32, 0 = black, 1 = white" in text
