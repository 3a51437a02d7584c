"""`inkling models`: every model and what was measured."""

from pathlib import Path
from typing import Any

from core.commands.output import complain, percent, say, say_json, table
from core.errors import ModelError
from core.model import Card, find_model, model_folders, read_card, read_litert
from core.task import DIGITS, TASKS


def models(as_json: bool) -> int:
    """List every task's models; 1 if one is damaged.

    Raises:
        ModelError: there are no models for digits, with which Inkling is shipped.
    """
    cards: list[Card] = []
    failures = 0
    find_model(DIGITS.name)
    for task in TASKS:
        for folder in model_folders(task):
            try:
                card = read_card(folder)
                read_litert(folder, card)
            except ModelError as error:
                failures += 1
                if as_json:
                    say_json({"name": folder.name, "file": str(folder), "error": str(error)})
                else:
                    complain(error)
                continue
            cards.append(card)
            if as_json:
                say_json(_fields(card, folder))
    if cards and not as_json:
        say(table([("model", "kind", "accuracy", "loss", "calibration error"), *map(_row, cards)]))
    return 1 if failures else 0


def _fields(card: Card, folder: Path) -> dict[str, Any]:
    return {
        "name": card.name,
        "task": card.task,
        "network": card.network,
        "title": card.title,
        "folder": str(folder),
        "trained_on": list(card.trained_on),
        "measured": dict(card.measured),
    }


def _row(card: Card) -> tuple[str, ...]:
    return (
        card.name,
        card.title,
        _measured(card, "accuracy", percent),
        _measured(card, "loss", "{:.4f}".format),
        _measured(card, "calibration_error", percent),
    )


def _measured(card: Card, figure: str, show) -> str:
    """A figure on the card's test data: "mnist_test_accuracy" for "accuracy"; "-" if unknown."""
    found = [value for name, value in card.measured.items() if name.endswith(f"test_{figure}")]
    return show(found[0]) if found else "-"
