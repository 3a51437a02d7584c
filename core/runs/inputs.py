"""What a training is started with besides its settings: the trainer's process, and the folders."""

import dataclasses
from pathlib import Path

from core.errors import DataError, ModelError, UsageError
from core.files.child import child_command, is_frozen
from core.models.card import read_card, shipped_folders
from core.models.store import Store
from core.runs.networks import backbone_for
from core.runs.presets import FROM_SHIPPED, HANDWRITING
from core.runs.settings import OWN_PHOTOS, RunSettings
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import find_custom_task

TRAINER = child_command("core.runs.fetched_trainer" if is_frozen() else "core.training")
ALL_CORES = "--all-cores"  # where no window waits for one of them


def with_folders(settings: RunSettings, store: Store) -> RunSettings:
    """The settings with everything but their output: what the new model is compared with, and
    where what it learns from lies.

    Raises:
        DataError: there is nothing to learn from, or no model to begin with.
        ModelError: the model to begin with is damaged.
    """
    try:
        settings = dataclasses.replace(settings, current=str(store.current().folder))
    except ModelError:
        settings = dataclasses.replace(settings, current="")
    if settings.preset == HANDWRITING:
        return _with_corrections(settings)
    if settings.preset in FROM_SHIPPED:
        return _from_shipped(settings)
    task = find_custom_task(settings.task)
    if task is not None:
        backbone = backbone_for(task.kind)
        corrections = Corrections(task.name)
        return dataclasses.replace(
            settings,
            examples=str(task.examples),
            init_from=_shipped(backbone.tasks[0], backbone.name),
            corrections=str(corrections.folder) if corrections.all() else "",
        )
    return settings


def _with_corrections(settings: RunSettings) -> RunSettings:
    corrections = Corrections(settings.task)
    if not corrections.all():
        raise DataError(
            "There are no corrections to learn from yet. Draw something, say below the answer "
            "what it is, and train again."
        )
    if not settings.current:
        raise DataError("There is no model that could learn your handwriting. Train one first.")
    return dataclasses.replace(
        settings,
        init_from=settings.current,
        network=read_card(Path(settings.current)).network,
        corrections=str(corrections.folder),
    )


def _from_shipped(settings: RunSettings) -> RunSettings:
    if settings.preset == OWN_PHOTOS and not settings.photos:
        raise DataError(
            "Choose the folder with your photos first: one with a folder for each class in it, "
            "such as cat and dog, and ten photos or more."
        )
    shipped = shipped_folders(settings.task)
    if not shipped:
        raise DataError("The network that came with Inkling is missing. Install Inkling again.")
    network = read_card(shipped[0]).network
    return dataclasses.replace(settings, init_from=str(shipped[0]), network=network)


def _shipped(task: str, network: str) -> str:
    try:
        return str(Store(task).find(network))
    except (ModelError, UsageError) as error:
        raise DataError(f"What your classes are learned with is missing. {error}") from error
