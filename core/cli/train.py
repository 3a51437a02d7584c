"""`inkling train`: a new model, by the trainer process, without TensorFlow in this one."""

import dataclasses
import shutil
import signal
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.cli.evaluate import use_data_folder
from core.cli.output import ProgressBar, complain, note, percent, say, say_json
from core.cli.trainer_child import NO_MODEL, TrainerChild, show_last_words
from core.datasets.catalogue import fetch, where, with_stand_ins
from core.datasets.registry import CATALOGUE
from core.errors import DataError, TrainingError, UsageError
from core.explain.neighbours import INDEX_FILE, NEITHER_FILE
from core.explain.weights import WEIGHTS_FILE
from core.files.atomic import replace, sync_tree
from core.files.paths import listed
from core.files.staging import abandoned_of, remove, staging_name
from core.models.card import CARD_FILE, DIGESTS_FILE, EVENTS_FOLDER, KERAS_FILE, LITERT_FILE
from core.models.metrics import FEW, places_of, wilson_interval
from core.models.store import Store
from core.runs.folders import with_folders
from core.runs.log import new_candidate
from core.runs.networks import named_networks
from core.runs.own_presets import all_presets
from core.runs.presets import FROM_CORRECTIONS, FROM_SHIPPED, Preset
from core.runs.protocol import ALL_CORES, LIGHT, CandidateSaved, Failed, FiltersChanged, Ready
from core.runs.settings import OWN_PHOTOS, RunSettings
from core.task import TASKS

_MODEL_FILES = {
    CARD_FILE,
    DIGESTS_FILE,
    KERAS_FILE,
    LITERT_FILE,
    WEIGHTS_FILE,
    INDEX_FILE,
    NEITHER_FILE,
    EVENTS_FOLDER,
}
_WORKSHOP = "training"  # beside the folder that is wanted
_REPLACED = "replaced"  # in it, the model that was there before
_LEARNED = {"mnist": "MNIST", "made_hands": "digits drawn by Inkling", "emnist": "EMNIST"}
_STROKES = ("pen_strokes", "unipen")  # a training on drawings can do without them
FOR_THE_WINDOW = (Ready.event, FiltersChanged.event)


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What the person asked for, by the options of those names; None and 0 epochs stand for the
    preset's, network's or task's own.

    photos: a folder of the person's own photos to learn from.
    output: a folder for the model; None = among the person's own models, where it then answers.
    """

    task: str
    preset: str | None = None
    network: str | None = None
    epochs: int = 0
    seed: int | None = None
    data: Path | None = None
    photos: Path | None = None
    output: Path | None = None


def train(request: TrainRequest, as_json: bool) -> int:
    """Train, and put the whole model into place at the end; until then nothing is changed.

    Raises:
        UsageError: the preset, the network, the data folder or the output folder cannot be what is
            meant.
        DataError: there is nothing to learn from.
        ModelError: the model that the training goes on from is damaged.
        TrainingError: the training did not end well.
        StoreError: the model cannot be kept.
    """
    settings = asked_settings(request)
    target = request.output.absolute() if request.output else None
    if target is not None:
        _check_replaceable(target)
    settings = with_what_it_learns_from(settings, request.data)
    # An end from outside is like Ctrl-C: the trainer must not go on for an hour by itself.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if target is None:
            saved = _train_and_keep(settings, as_json)
        else:
            saved = _train_into(target, settings, as_json)
    except TrainingError as error:
        if as_json:
            say_json({"event": Failed.event, "error": str(error)})
        raise
    except KeyboardInterrupt:
        complain("Stopped. Nothing was changed.")
        return 1
    _report_saved(saved, as_json)
    return 0


def asked_settings(request: TrainRequest) -> RunSettings:
    """The preset's, by default the best one's or the only one's, with what was asked for.

    Raises:
        UsageError: there is none of that name, or it does not go with the rest.
    """
    presets = all_presets(request.task)
    usual = OWN_PHOTOS if request.photos else "best"
    name = request.preset or (usual if request.task in TASKS else next(iter(presets)))
    if name not in presets:
        raise UsageError(f"There is no preset '{name}'. Choose one of: {', '.join(presets)}.")
    settings = presets[name].settings
    if settings.preset in FROM_CORRECTIONS and request.network is not None:
        raise UsageError(f"{name} goes on with the current model's network. Leave out --network.")
    given = {
        "network": request.network is not None,
        "epochs": request.epochs > 0,
        "seed": request.seed is not None,
    }
    check_locked(presets[name], [each for each, is_given in given.items() if is_given])
    if request.photos is not None and settings.preset != OWN_PHOTOS:
        raise UsageError("Only own_photos learns from a folder of photos. Leave out --photos.")
    return dataclasses.replace(
        settings,
        network=_network(request) or settings.network,
        epochs=request.epochs or settings.epochs,
        seed=settings.seed if request.seed is None else request.seed,
        photos=str(request.photos.absolute()) if request.photos else "",
    )


def check_locked(preset: Preset, options: Iterable[str]) -> None:
    """See that the preset leaves these settings free.

    Raises:
        UsageError: it does not.
    """
    for name in options:
        if ("layers" if name == "units" else name) in preset.locked:
            raise UsageError(
                f"The preset “{preset.title}” locks {name.replace('_', ' ')}. Leave out "
                f"--{name.replace('_', '-')}, or start from another preset."
            )


def with_what_it_learns_from(settings: RunSettings, data: Path | None) -> RunSettings:
    """The settings with the data that is here, fetched if it can be. data: the folder that the
    person named for the data sets.

    Raises:
        UsageError: that is no such folder, or of no use.
        DataError, ModelError: there is nothing to learn from, or to go on from.
    """
    if settings.task not in TASKS and data is not None:
        raise UsageError("A task of your own is learned from its own pictures. Leave out --data.")
    if settings.task in TASKS:
        use_data_folder(data, TASKS[settings.task])
    if settings.task not in TASKS or settings.preset in (*FROM_CORRECTIONS, *FROM_SHIPPED):
        settings = with_folders(settings, Store(settings.task))  # before anything is fetched
    if settings.task in TASKS:
        settings = dataclasses.replace(settings, data=_data_sets(settings))
    return settings


def _network(request: TrainRequest) -> str | None:
    networks = named_networks(request.task)
    if request.network is not None and request.network not in networks:
        raise UsageError(
            f"There is no network '{request.network}'. Choose one of: {', '.join(networks)}."
        )
    return request.network


def _train_and_keep(settings: RunSettings, as_json: bool) -> dict[str, Any]:
    """A new version in the store, which then answers -> the trainer's last message."""
    store = Store(settings.task)
    candidate = new_candidate(store, settings.network)
    try:
        saved = _follow(dataclasses.replace(settings, output=str(candidate)), as_json)
        folder = store.keep(candidate)
    except BaseException:
        store.discard(candidate)
        raise
    return {**saved, "folder": str(folder), "card": {**saved["card"], "name": folder.name}}


def _train_into(target: Path, settings: RunSettings, as_json: bool) -> dict[str, Any]:
    """Train beside target and rename at the end -> the trainer's last message, with target."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_abandoned(target.parent)
        workshop = target.parent / staging_name(_WORKSHOP)
        workshop.mkdir()
        try:
            made = workshop / target.name
            saved = _follow(dataclasses.replace(settings, output=str(made)), as_json)
            _replace(target, made, workshop / _REPLACED / target.name)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
    except BrokenPipeError:  # whoever read our stdout has gone; the folder is not to blame
        raise
    except OSError as error:
        raise TrainingError(
            f"The model could not be put into {target}: {error.strerror}. Nothing was changed."
        ) from error
    return {**saved, "folder": str(target)}


def _clear_abandoned(folder: Path) -> None:
    """Remove what killed trainings left in a folder; but a model that one had just put aside for
    its own gets its name back."""
    for workshop in abandoned_of(_WORKSHOP, folder):
        for aside in listed(workshop / _REPLACED):
            if not (folder / aside.name).exists():
                replace(aside, folder / aside.name)
        remove(workshop)


def _check_replaceable(target: Path) -> None:
    """Only a model may be replaced by a model: --output could as well name a home folder."""
    if not target.exists():
        return
    if not target.is_dir() or not {each.name for each in target.iterdir()} <= _MODEL_FILES:
        raise UsageError(f"{target} is there already and is no model. Give another folder.")


def _data_sets(settings: RunSettings) -> tuple[str, ...]:
    """The settings' own, but for what is not on this computer and cannot be fetched."""
    names = settings.data
    if "mnist" in names and not where("mnist"):
        names = _fetched_or_stood_in_for(names)
    strokes = next((name for name in _STROKES if name in names and not where(name)), "")
    if strokes:
        note(
            f"{CATALOGUE[strokes].file} was not found, so the model learns from "
            f"{_LEARNED[names[0]]} alone and reads drawings a little less well."
        )
    return tuple(name for name in names if name != strokes)


def _fetched_or_stood_in_for(names: tuple[str, ...]) -> tuple[str, ...]:
    try:
        fetch("mnist")
    except DataError as error:
        note(f"{error} Until then the model learns from digits drawn by Inkling.")
    return with_stand_ins(names)


def _follow(settings: RunSettings, as_json: bool) -> dict[str, Any]:
    """Run the trainer and pass on what it says; its last word, that the model is saved, is
    returned instead, because the model is not in its place yet."""
    saved = None
    progress = ProgressBar()
    light = (LIGHT,) if settings.is_light else ()
    with TrainerChild(ALL_CORES, *light) as trainer:
        for message in trainer.messages(settings):
            event = message.get("event")
            if event == Failed.event:
                raise TrainingError(message["error"])
            if event == CandidateSaved.event:
                saved = message
            elif event in FOR_THE_WINDOW:
                pass
            elif as_json:
                say_json(message)
            else:
                progress.show(message)
        if saved is None:
            show_last_words(trainer.last_words())
            raise TrainingError(NO_MODEL)
    return saved


def _replace(target: Path, made: Path, aside: Path) -> None:
    """Put the folder made where target is; on an error, target is as it was."""
    # On the disk before it has its name: a power cut must not leave a named, empty file.
    sync_tree(made)
    aside.parent.mkdir()
    try:
        if target.exists():
            replace(target, aside)
        replace(made, target)
    except BaseException:  # Ctrl+C as well
        if aside.exists() and not target.exists():
            replace(aside, target)
        raise


def _report_saved(saved: dict[str, Any], as_json: bool) -> None:
    if as_json:
        say_json(saved)
        return
    measured = saved["card"]["measured"]
    for name, accuracy in measured.items():
        if name.endswith("test_accuracy"):
            say(_right_on(accuracy, measured[name.replace("accuracy", "pictures")]))
    say(f"The model is in {saved['folder']}")


def _right_on(accuracy: float, count: int) -> str:
    said = f"{percent(accuracy, places_of(count))} right on {count} test pictures"
    if count >= FEW:
        return f"{said}."
    low, high = (percent(each, 0) for each in wilson_interval(round(accuracy * count), count))
    return f"{said}, so on {low} to {high} of many more like them."
