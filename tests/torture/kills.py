"""Whoever writes is killed at a moment of chance: nothing that was confirmed is lost, and after the
next start nothing is left over. tests/e2e/test_kills.py does so to a whole window that trains."""

import dataclasses
import itertools
import json
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from core.files.atomic import save_as
from core.files.paths import SHIPPED_MODELS, private_folders
from core.models.card import read_card, read_litert
from core.models.store import Store
from core.runs.log import RunLog, RunRecord, remove_leftovers
from core.runs.presets import PRESETS
from core.task import DRAWINGS
from core.user_data.correction_archive import export_corrections
from core.user_data.corrections import Corrections, read_picture
from core.user_data.custom_tasks import (
    add_drawing,
    create,
    custom_tasks,
    damaged_tasks,
    remove_task,
    restore_task,
)
from gui.session.settings import Settings
from tests.support.stored_things import INK, STROKES, keep_model
from tests.torture.hunt import Hunt

_LONGEST = 0.25  # s that a writer lives
_WHOLE_DAY = 86_400  # s until the next start
_MOST = 40  # of what piles up, so that it can be looked through
_STAYS = (".lock", ".trash")

State = dict[str, str]  # what was confirmed: a name -> what is right of it, "" = it may be gone


def attack(hunt: Hunt) -> None:
    keep_model()
    with tempfile.TemporaryDirectory() as documents:
        while not hunt.over:
            hunt.trying()
            confirmed = _killed_while_writing(hunt.chance, Path(documents))
            _look_in_a_day()
            remove_leftovers()
            save_as(Path(documents) / "next.txt", b"the next")
            for found in (*_lost(confirmed), *_left(Path(documents))):
                hunt.found(found, json.dumps(confirmed).encode())
            _tidy()


def _killed_while_writing(chance: Random, documents: Path) -> State:
    """Let a copy of this process write until it is killed -> what it confirmed."""
    reading, writing = os.pipe()
    seed, child = chance.random(), os.fork()
    if child == 0:
        try:
            _write_for_ever(Random(seed), documents, writing)
        finally:
            os._exit(1)
    os.close(writing)
    said, end = b"", time.monotonic() + chance.uniform(0, _LONGEST)
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            said += os.read(reading, 65_536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        said += more
    os.close(reading)
    return dict(json.loads(line) for line in said.splitlines())


def _write_for_ever(chance: Random, documents: Path, writing: int) -> None:
    kinds: tuple[Callable[[Random, Path], Iterator[tuple[str, str]]], ...]
    kinds = (_correct, _change_correction, _train, _log, _make_task, _set, _export, _choose)
    while True:
        for done in chance.choice(kinds)(chance, documents):
            os.write(writing, f"{json.dumps(done)}\n".encode())


def _correct(chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    made = Corrections("digits").add(str(chance.randrange(10)), INK, STROKES)
    yield f"correction {made.id}", made.label


def _change_correction(chance: Random, documents: Path) -> Iterator[tuple[str, str]]:
    corrections = Corrections("digits")
    there = corrections.all()
    if not there:
        yield from _correct(chance, documents)
        return
    one = chance.choice(there)
    if chance.random() < 0.5:
        yield f"correction {one.id}", corrections.relabel(one.id, "7").label
        return
    yield f"correction {one.id}", ""  # killed between the next two, it is in the trash
    corrections.delete(one.id)
    yield f"correction {one.id}", corrections.restore(one.id).label


def _train(_chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    candidate = Store("digits").new_candidate("mlp", waiting=[])
    shutil.copytree(SHIPPED_MODELS / "digits-mlp", candidate, dirs_exist_ok=True)
    kept = Store("digits").keep(candidate)
    Store("digits").prune(3)
    yield "current model", kept.name


def _choose(chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    folder = chance.choice(Store("digits").folders())
    Store("digits").make_current(folder)
    yield "current model", folder.name


def _log(_chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    settings = dataclasses.asdict(PRESETS["quick"].settings)
    record = RunLog("digits").add(RunRecord("digits", settings, outcome="stopped"))
    RunLog("digits").update(record.id, outcome="failed")
    yield f"run {record.id}", "failed"


def _make_task(chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    task = create(f"Signs {chance.random()}", DRAWINGS)
    add_drawing(task, "yes", INK, STROKES)
    if chance.random() < 0.3:
        remove_task(task)
        restore_task(task)
    yield f"task {task.name}", "yes"


def _set(chance: Random, _documents: Path) -> Iterator[tuple[str, str]]:
    Settings().folder = f"/{chance.random()}"
    yield "a setting", ""


def _export(chance: Random, documents: Path) -> Iterator[tuple[str, str]]:
    export_corrections(Corrections("digits"), documents / f"{chance.randrange(3)}.zip")
    yield "an archive", ""


def _look_in_a_day() -> None:
    """As if all that is there had been there for a day."""
    for path in itertools.chain.from_iterable(each.rglob("*") for each in private_folders()):
        if not path.is_dir():
            moment = path.stat().st_mtime - _WHOLE_DAY
            os.utime(path, (moment, moment))


def _lost(confirmed: State) -> Iterator[str]:
    store, log = Store("digits"), RunLog("digits")
    current = store.current()
    read_litert(current.folder, read_card(current.folder))
    labels = {each.id: each.label for each in Corrections("digits").all()}
    for each in Corrections("digits").all():
        read_picture(each)
    outcomes = {each.id: each.outcome for each in log.all()}
    tasks = {each.name: each.classes for each in custom_tasks()}
    yield from (said for said in (current.problem, log.problem, *damaged_tasks()) if said)
    for name, right in confirmed.items():
        kind, _, identifier = name.partition(" ")
        if kind == "correction" and right and identifier not in labels:
            yield f"{name}, {right}, is lost"
        elif kind == "run" and outcomes.get(identifier) != right:
            yield f"{name} is {outcomes.get(identifier)}"
        elif kind == "task" and tasks.get(identifier) != (right,):
            yield f"{name} has {tasks.get(identifier)}"


def _left(documents: Path) -> Iterator[str]:
    for top in (*private_folders(), documents):
        for path in top.rglob("*"):
            if path.name.startswith(".") and path.name not in _STAYS:
                yield f"{path} is left over"
            alone = "corrections" in path.parts or "examples" in path.parts
            if alone and path.suffix == ".json" and not path.with_suffix(".png").exists():
                yield f"{path} is left without its picture"


def _tidy() -> None:
    """Away with what piles up."""
    corrections = Corrections("digits")
    for each in corrections.all()[_MOST:]:
        each.path.unlink()
        each.path.with_suffix(".json").unlink(missing_ok=True)
    for task in custom_tasks()[_MOST:]:
        shutil.rmtree(task.folder)
    for path in sorted(RunLog("digits").folder.glob("*.json"))[_MOST:]:
        path.unlink()
