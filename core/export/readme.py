"""What an exported model says of itself: the card in words, and how to run the example."""

from collections.abc import Iterable

from core.files.paths import ASSETS
from core.models.card import Card

_TEMPLATE = ASSETS / "export" / "readme.md"


def readme(card: Card) -> str:
    """A README in Markdown for the folder of an exported model."""
    is_drawing = card.input_shape[0] == 28
    return _TEMPLATE.read_text(encoding="utf-8").format(
        title=card.title,
        name=card.name,
        network=card.network,
        classes=", ".join(card.classes),
        shape=" x ".join(map(str, card.input_shape)),
        scale="0 = paper, 1 = ink" if is_drawing else "0 = black, 1 = white",
        temperature=card.temperature,
        ood="the model cannot tell"
        if card.ood_threshold is None
        else f"where the output `strangeness` is above {card.ood_threshold:g}",
        data=_list(card.trained_on),
        figures=_list(_figure(*each) for each in card.measured.items()),
    )


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- Nothing was noted."


def _figure(name: str, value: float) -> str:
    words = name.replace("_", " ").replace("mnist", "MNIST")
    words = words[0].upper() + words[1:]
    if name.endswith(("accuracy", "error")):
        return f"{words}: {100 * value:.2f} %"
    return f"{words}: {value:,}" if isinstance(value, int) else f"{words}: {value:g}"
