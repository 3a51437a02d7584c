"""Settings of a training in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.runs.presets import presets_for
from core.runs.settings import RunSettings


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainingWords", text)


def network_title(network: str) -> str:
    """A network as it is called in the window."""
    titles = {
        "mlp": _tr("Dense, 128 + 128"),
        "cnn": _tr("Convolutional"),
        "pets": _tr("Photo network"),
        "own": _tr("Own layers"),
    }
    return titles.get(network, network)


def preset_title(settings: RunSettings) -> str:
    """What the settings began with."""
    return preset_title_of(settings.task, settings.preset)


def preset_title_of(task: str, name: str) -> str:
    preset = presets_for(task).get(name)
    return preset.title if preset else _tr("Own settings")


def layers_title(layers: Iterable[Mapping[str, Any]]) -> str:
    """Layers of one's own, short: conv 16, pool, dense 64."""
    return ", ".join(f"{each['kind']} {each.get('units') or ''}".strip() for each in layers)


def summary(settings: RunSettings) -> str:
    """Dense, 128 + 128 · 3 epochs · seed 1."""
    parts = [network_title(settings.network)]
    if settings.epochs == 1:
        parts.append(_tr("1 epoch"))
    elif settings.epochs:
        parts.append(_tr("{epochs} epochs").format(epochs=settings.epochs))
    parts.append(_tr("seed {seed}").format(seed=settings.seed))
    return " · ".join(parts)
