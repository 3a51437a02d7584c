"""Mutated shared files, some with digests that fit what was changed: each is refused in a sentence
or taken over, soon, and nothing of one's own is changed by it.

As in a window that is open all day, one child reads most of them, one after the other; every
hundredth has one of its own. Whether something of one's own was changed is seen after each by its
files' sizes and times, and after every hundredth by what is in them. Nine of ten have only the
beginning of a network, which nothing here runs, so that chance meets everything else as often.
"""

import contextlib
import hashlib
import io
import json
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from core.errors import InklingError
from core.files.paths import user_data_folder, user_tasks
from core.lessons.lesson import lessons_folder
from core.models.card import CARD_FILE, LITERT_FILE
from core.preprocessing.ink import render
from core.runs.log import RunLog, RunRecord
from core.runs.own_presets import add_preset, kept, own_presets
from core.runs.presets import presets_for
from core.sharing.opening import SharedReader, take_over
from core.sharing.writing import share_task
from core.task import DIGITS, TASKS, Task
from core.user_data.corrections import Corrections
from tests.support.mutations import change
from tests.support.shared import draw_signs, profile, some_strokes
from tests.support.stored_things import keep_model
from tests.torture.hunt import Hunt

_LATEST = 3.0  # s of this process and its children
_QUICK = 0.7  # s by the clock, in which three processes cannot work for so long
_CLOCK = 60.0  # s
_BATCH = 100
_SAID = 1000
_ENOUGH = 4096  # bytes
_DIED = "takes more time or memory to read than a shared file may"


def attack(hunt: Hunt) -> None:
    home = user_tasks().parent.parent
    with profile(home / "home of Anna"):
        full = [_shared(task, home) for task in _everything(first=100)]
    whole = [*map(_with_less_network, full * 9), *full]
    _everything(first=0)
    file, own = home / "Anna.inkling", _Own(user_data_folder())
    with SharedReader() as reader:
        reader.look(_written(file, whole[0]))
        while not hunt.over:
            content = _mutated(hunt, whole)
            hunt.trying(content)
            is_whole_way = hunt.tried % _BATCH == 0
            _try(hunt, None if is_whole_way else reader, _written(file, content), content)
            if own.is_changed(thoroughly=is_whole_way):
                hunt.found("something of one's own was changed, now or in the last 100", content)
            own.remove_others()
            if hunt.tried % _SAID == 0:
                print(f"{hunt.tried:,} tries, {hunt.findings} found", flush=True)


def _everything(first: int) -> tuple[Task, Task]:
    """One of everything that is shared, of a task of one's own and of digits."""
    signs = draw_signs(each=1, first=first).task
    keep_model()
    for task, label in ((signs, "one"), (DIGITS, "7")):
        strokes = some_strokes(first + 50)
        Corrections(task.name).add(label, render(strokes), strokes)
        RunLog(task.name).add(RunRecord(task.name, {}, seconds=12.5))
        preset = next(iter(presets_for(task.name).values())).settings
        add_preset(task.name, kept("Our class", preset, ["epochs", "network"]))
    lessons_folder().mkdir(parents=True, exist_ok=True)
    (lessons_folder() / "my-hand.md").write_text("# My hand\n")
    return signs, DIGITS


def _shared(task: Task, folder: Path) -> bytes:
    file = folder / "shared.inkling"
    share_task(task, file, "Anna", [lessons_folder() / "my-hand.md"], own_presets(task.name))
    return file.read_bytes()


def _with_less_network(shared: bytes) -> bytes:
    entries = _entries(shared)
    for name in [name for name in entries if name.endswith(LITERT_FILE)]:
        card = name.replace(LITERT_FILE, CARD_FILE)
        del entries[name][_ENOUGH:]
        digest = hashlib.sha256(entries[name]).hexdigest()
        about = {**json.loads(entries[card]), "digest": digest}
        entries[card] = bytearray(json.dumps(about).encode())
        _packed(entries, name)
        shared = _packed(entries, card)
    return shared


def _entries(shared: bytes) -> dict[str, bytearray]:
    with zipfile.ZipFile(io.BytesIO(shared)) as archive:
        return {name: bytearray(archive.read(name)) for name in archive.namelist()}


def _written(file: Path, content: bytes) -> Path:
    file.write_bytes(content)
    return file


def _try(hunt: Hunt, reader: SharedReader | None, file: Path, content: bytes) -> None:
    """Open it; one that took long by the clock once more, to see how long it is worked at."""
    began = time.monotonic()
    _open(hunt, reader, file, content)
    waited = time.monotonic() - began
    if waited > _QUICK:
        worked = _work()
        _open(hunt, reader, file, content)
        worked = _work() - worked
        if worked > _LATEST or waited > _CLOCK:
            hunt.found(f"{worked:.1f} s of work, {waited:.1f} s by the clock", content)


def _open(hunt: Hunt, reader: SharedReader | None, file: Path, content: bytes) -> None:
    with SharedReader() if reader is None else contextlib.nullcontext(reader) as child:
        try:
            seen = child.look(file)
            merge = seen.task in TASKS and hunt.tried % 2 == 0
            take_over(file, seen, merge_corrections=merge, reader=child)
        except InklingError as error:
            if _DIED in str(error):
                hunt.found("the child that reads it has died", content)


class _Own:
    """What one has: every file in the data folder, as it was at the beginning."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._stamps = {path: _stamp(path) for path in _files(folder)}
        self._digests = {path: _digest(path) for path in self._stamps}

    def is_changed(self, *, thoroughly: bool) -> bool:
        """thoroughly: look at what is in the files, too."""
        there = {path for path in self._stamps if path.is_file()}
        if there != self._stamps.keys():
            return True
        if any(_stamp(path) != stamp for path, stamp in self._stamps.items()):
            return True
        return thoroughly and any(_digest(path) != was for path, was in self._digests.items())

    def remove_others(self) -> None:
        """What was taken over."""
        for path in set(_files(self._folder)) - self._stamps.keys():
            path.unlink()
        for folder in sorted(self._folder.rglob("*/"), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _stamp(path: Path) -> tuple[int, int]:
    about = path.stat()
    return about.st_size, about.st_mtime_ns


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _mutated(hunt: Hunt, files: list[bytes]) -> bytes:
    """One of the files with some bytes changed; half of the time those of an entry, with a digest
    of it."""
    chance = hunt.chance
    whole = chance.choice(files)
    if chance.random() < 0.5:
        content = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            change(chance, content, [whole])
        return bytes(content)
    entries = _entries(whole)
    name = chance.choice(sorted(entries))
    for _ in range(chance.randint(1, 3)):
        change(chance, entries[name], [bytes(each) for each in entries.values()])
    return _packed(entries, name)


def _packed(entries: dict[str, bytearray], changed: str) -> bytes:
    if changed != "manifest.json":
        about = json.loads(entries["manifest.json"])
        content = bytes(entries[changed])
        about["entries"][changed] = {
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        entries["manifest.json"] = bytearray(json.dumps(about).encode())
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in entries.items():
            archive.writestr(name, bytes(content))
    return stream.getvalue()


def _work() -> float:
    """Seconds that this process has worked, and its children."""
    this, total = psutil.Process(), 0.0
    for each in (this, *this.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = each.cpu_times()
            total += times.user + times.system
    times = this.cpu_times()
    return total + times.children_user + times.children_system
