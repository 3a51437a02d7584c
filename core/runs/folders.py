"""The folders that a training needs: what it begins with, what it learns from, and what it is
compared with; where one is missing, that is said before it begins."""

import dataclasses
from pathlib import Path

from core.datasets.catalogue import where
from core.errors import DataError, MissingDataError, ModelError, UsageError
from core.explain.neighbours import INDEX_FILE, NEITHER_FILE
from core.files.paths import cache_folder
from core.models.card import Card, check_litert, read_card, shipped_folders
from core.models.store import Store
from core.runs.networks import backbone_for
from core.runs.presets import FROM_CORRECTIONS, FROM_SHIPPED, LONGER
from core.runs.settings import IN_COLOUR, MOBILENET, MY_PET, OWN_PHOTOS, RunSettings
from core.task import TASKS
from core.translation import tr
from core.user_data.class_folders import FEW
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import CustomTask, find_custom_task

_FETCHED = "MobileNetV3"  # the folder in the cache with what is made of the fetched weights


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
    if settings.preset in FROM_CORRECTIONS:
        return _with_corrections(settings)
    if settings.preset in FROM_SHIPPED:
        return _from_shipped(settings)
    task = find_custom_task(settings.task)
    return settings if task is None else _with_examples(settings, task)


def _with_examples(settings: RunSettings, task: CustomTask) -> RunSettings:
    few = {name: count for name, count in task.counts().items() if count < FEW}
    if settings.preset == LONGER and few:
        name, count = next(iter(few.items()))
        raise DataError(
            tr(
                "To learn longer, each class needs {few} photos or more; {name} has {count}. Add "
                "some, or choose My classes.",
                few=FEW,
                name=name,
                count=count,
            )
        )
    corrections = Corrections(task.name)
    if settings.preset == IN_COLOUR:
        settings = _on_fetched(settings)
    else:
        backbone = backbone_for(task.kind)
        settings = dataclasses.replace(
            settings, init_from=_shipped(backbone.tasks[0], backbone.name)
        )
    return dataclasses.replace(
        settings,
        examples=str(task.examples),
        corrections=str(corrections.folder) if corrections.all() else "",
    )


def _on_fetched(settings: RunSettings) -> RunSettings:
    """On the network that was fetched, which is made ready first where that is not done yet."""
    folder = cache_folder() / _FETCHED
    try:
        check_litert(folder, read_card(folder))
        return dataclasses.replace(settings, init_from=str(folder), data=())
    except ModelError:  # not made yet, or damaged
        pass
    if where(MOBILENET) is None:
        raise MissingDataError(
            tr(
                "The network that your classes are to stand on in colour, MobileNetV3, is not on "
                "this computer. Fetch it under Data, 4 MB, then train again; your photos and your "
                "models stay as they are."
            )
        )
    return dataclasses.replace(settings, init_from=str(folder), data=(MOBILENET,))


def _with_corrections(settings: RunSettings) -> RunSettings:
    corrections = Corrections(settings.task)
    is_pet = settings.preset == MY_PET
    if not corrections.all():
        give = tr("Open a photo of your pet") if is_pet else tr("Draw something")
        raise DataError(
            tr(
                "There are no corrections to learn from yet. {give}, say below the answer what "
                "it is, and train again.",
                give=give,
            )
        )
    if not settings.current:
        raise DataError(
            tr("There is no model that could learn your pet. Train one first.")
            if is_pet
            else tr("There is no model that could learn your handwriting. Train one first.")
        )
    card = read_card(Path(settings.current))
    if is_pet:
        settings = dataclasses.replace(settings, data=_others(settings, card))
    return dataclasses.replace(
        settings,
        init_from=settings.current,
        network=card.network,
        corrections=str(corrections.folder),
    )


def _others(settings: RunSettings, card: Card) -> tuple[str, ...]:
    """The data sets that measure what it costs; what keeps it from forgetting is in the model."""
    folder = Path(settings.current)
    if not all((folder / file).exists() for file in (INDEX_FILE, NEITHER_FILE)):
        raise DataError(
            tr(
                "{card} keeps nothing of the photos that it learned from, so it would forget "
                "them over yours. Choose the model that came with Inkling, under Models, then "
                "train again; your corrections stay.",
                card=card.name,
            )
        )
    return tuple(name for name in TASKS[settings.task].data_sets if where(name))


def _from_shipped(settings: RunSettings) -> RunSettings:
    if settings.preset == OWN_PHOTOS and not settings.photos:
        raise DataError(
            tr(
                "Choose the folder with your photos first: one with a folder for each class in "
                "it, such as cat and dog, and ten photos or more."
            )
        )
    shipped = shipped_folders(settings.task)
    if not shipped:
        raise DataError(tr("The network that came with Inkling is missing. Install Inkling again."))
    network = read_card(shipped[0]).network
    return dataclasses.replace(settings, init_from=str(shipped[0]), network=network)


def _shipped(task: str, network: str) -> str:
    try:
        return str(Store(task).find(network))
    except (ModelError, UsageError) as error:
        raise DataError(
            tr("What your classes are learned with is missing. {error}", error=error)
        ) from error
