"""Mutated shared files, some with digests that fit what was changed: each is refused in a sentence
or taken over, soon, and nothing of one's own is changed by it."""

import contextlib
import hashlib
import io
import json
import shutil
import time
import zipfile
from pathlib import Path

import psutil

from core.errors import InklingError
from core.files.paths import listed, user_models, user_tasks
from core.sharing.opening import SharedReader, take_over
from core.sharing.reading import SharedFile
from tests.support.mutations import change
from tests.support.shared import draw_signs, shared_signs
from tests.torture.hunt import Hunt

_LATEST = 3.0  # s of this process and its children
_CLOCK = 60.0  # s
_DIED = "takes more time or memory to read than a shared file may"


def attack(hunt: Hunt) -> None:
    home = user_tasks().parent.parent
    file = shared_signs(home, each=1)
    whole, own = file.read_bytes(), draw_signs(each=1)
    folders = own.folder, user_models(own.name)
    before = [_snapshot(each) for each in folders]
    with SharedReader() as reader:
        reader.look(file)
        while not hunt.over:
            content = _mutated(hunt, whole)
            hunt.trying(content)
            file.write_bytes(content)
            began, worked = time.monotonic(), _work()
            _open(hunt, reader, file, content)
            if _work() - worked > _LATEST or time.monotonic() - began > _CLOCK:
                hunt.found(f"{_work() - worked:.1f} s of work", content)
            if [_snapshot(each) for each in folders] != before:
                hunt.found("something of one's own was changed", content)
            _remove_others(own.name)


def _open(hunt: Hunt, reader: SharedReader, file: Path, content: bytes) -> None:
    try:
        SharedFile(file).close()  # here, as it is a hundred times as quick; most go no further
        take_over(file, reader.look(file))
    except InklingError as error:
        if _DIED in str(error):
            hunt.found("the child that reads it has died", content)


def _remove_others(own: str) -> None:
    for folder in (user_tasks(), user_models("")):
        for each in listed(folder):
            if each.name != own:
                shutil.rmtree(each)


def _mutated(hunt: Hunt, whole: bytes) -> bytes:
    """The file with some bytes changed; half of the time those of an entry, with a digest of it."""
    chance = hunt.chance
    if chance.random() < 0.5:
        content = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            change(chance, content, [whole])
        return bytes(content)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        entries = {name: bytearray(archive.read(name)) for name in archive.namelist()}
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
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
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


def _snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).digest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
