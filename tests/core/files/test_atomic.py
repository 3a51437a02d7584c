"""Whatever the disk does at whichever system call: the old or the new, and never a false "saved".

Every scenario runs once to count its system calls; then once for every fault at every call.
"""

import dataclasses
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import StoreError
from core.models.card import Card
from core.models.store import Store
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.runs.log import RunLog, RunRecord
from core.task import DRAWINGS
from core.user_data.correction_archive import export_corrections
from core.user_data.corrections import Corrections, read_picture, read_strokes
from core.user_data.custom_tasks import add_drawing, create, custom_tasks, remove_task
from tests.support.faults import KILL, KILL_HALF, KILLED, SHORT, Disk, faults_at, in_a_child

if not hasattr(os, "fork"):
    pytest.skip(
        "a process is killed by a copy of it, which Windows has not", allow_module_level=True
    )

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")

STROKES = (Stroke((StrokePoint(100, 100, 18), StrokePoint(200, 300, 18))),)
INK = render(STROKES)[90:310, 90:210]
NETWORK = b"a network that is never run"
CARD = Card(
    name="",
    title="Test",
    task="digits",
    network="mlp",
    classes=tuple("0123456789"),
    input_shape=(28, 28, 1),
    layers=(),
    features="dense",
    temperature=1.0,
    trained_on=("mnist",),
    settings={},
    measured={},
    digest=hashlib.sha256(NETWORK).hexdigest(),
)


@dataclass(frozen=True)
class Scenario:
    """prepare gives what act gets. state: what is on the disk, read anew; equal if the same.

    sentences: how every refusal begins. lasting: what must be there whatever happens.
    """

    name: str
    prepare: Callable[[Path], Any]
    act: Callable[[Any], Any]
    state: Callable[[], Any]
    lasting: Callable[[Any], bool] = lambda _state: True


def candidate() -> Path:
    folder = Store("digits").new_candidate("mlp", waiting=[])
    (folder / "model.tflite").write_bytes(NETWORK)
    (folder / "model.keras").write_bytes(NETWORK)
    (folder / "card.json").write_text(dataclasses.replace(CARD, name="").to_json())
    return folder


def models() -> tuple[str, tuple[str, ...]]:
    """Which answers, and which are whole; none that is listed may be damaged."""
    store = Store("digits")
    current = store.current()
    assert current.problem == ""
    own = [each for each in store.versions() if not each.shipped]
    assert all(each.card is not None for each in own), [each.problem for each in own]
    for each in own:
        assert (each.folder / "model.keras").read_bytes() == NETWORK
    return current.folder.name, tuple(each.folder.name for each in own)


def kept(count: int) -> list[Path]:
    return [Store("digits").keep(candidate()) for _ in range(count)]


def corrections() -> list[tuple]:
    found = Corrections("digits").all()
    for each in found:
        assert np.array_equal(read_picture(each), INK)
        assert read_strokes(each) == STROKES
    return [(each.id, each.label) for each in found]


def corrected(_: Path) -> str:
    Corrections("digits").add("4", INK, STROKES, "0" * 20)
    return Corrections("digits").add("9", INK, STROKES, "1" * 20).id


def runs() -> list[tuple[str, str]]:
    log = RunLog("digits")
    found = [(each.id, each.outcome) for each in log.all()]
    assert log.problem == ""
    return found


def logged(_: Path) -> RunRecord:
    return RunLog("digits").add(RunRecord("digits", {"epochs": 3}, id="0001"))


def drawn(_: Path):
    task = create("Signs", DRAWINGS)
    add_drawing(task, "star", INK, STROKES)
    return task


def tasks() -> list:
    return [(each.title, each.kind, each.counts()) for each in custom_tasks()]


def exported(folder: Path) -> Path:
    corrected(folder)
    target = folder / "mine.zip"
    export_corrections(Corrections("digits"), target)
    Corrections("digits").add("7", INK, STROKES, "2" * 20)
    return target


EXPORTED: list[Path] = []


def whole_export() -> int:
    """How many are in it: 2 in the older one, 3 in the newer."""
    import zipfile

    (target,) = EXPORTED
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        return len([name for name in archive.namelist() if name.endswith(".png")])


def remembered(folder: Path) -> Path:
    EXPORTED[:] = [exported(folder)]
    return EXPORTED[0]


FIRST = ("digits-mlp-0001",)
SCENARIOS = [
    Scenario(
        "a candidate is kept",
        lambda _: (kept(1), candidate())[1],
        lambda made: Store("digits").keep(made),
        models,
        lambda state: FIRST[0] in state[1],
    ),
    Scenario(
        "the first candidate is kept",
        lambda _: candidate(),
        lambda made: Store("digits").keep(made),
        models,
    ),
    Scenario(
        "another model is made current",
        lambda _: kept(2)[0],
        lambda folder: Store("digits").make_current(folder),
        models,
        lambda state: len(state[1]) == 2,
    ),
    Scenario(
        "old models are removed",
        lambda _: kept(3),
        lambda _: Store("digits").prune(keep=2),
        models,
        lambda state: {"digits-mlp-0002", "digits-mlp-0003"} <= set(state[1]),
    ),
    Scenario(
        "the first correction is saved",
        lambda _: None,
        lambda _: Corrections("digits").add("4", INK, STROKES, "2" * 20),
        corrections,
    ),
    Scenario(
        "another correction is saved",
        corrected,
        lambda _: Corrections("digits").add("4", INK, STROKES, "2" * 20),
        corrections,
        lambda state: len(state) >= 2,
    ),
    Scenario(
        "a correction gets another label",
        corrected,
        lambda identifier: Corrections("digits").relabel(identifier, "7"),
        corrections,
        lambda state: len(state) == 2,
    ),
    Scenario(
        "a correction is deleted",
        corrected,
        lambda identifier: Corrections("digits").delete(identifier),
        corrections,
        lambda state: ("0" * 20, "4") in state,
    ),
    Scenario(
        "a deleted correction comes back",
        lambda folder: (corrected(folder), Corrections("digits").delete("1" * 20)),
        lambda _: Corrections("digits").restore("1" * 20),
        corrections,
        lambda state: ("0" * 20, "4") in state,
    ),
    Scenario(
        "the first run is logged",
        lambda _: None,
        lambda _: RunLog("digits").add(RunRecord("digits", {}, id="0002")),
        runs,
    ),
    Scenario(
        "a run gets its outcome",
        logged,
        lambda record: RunLog("digits").update(record.id, outcome="kept"),
        runs,
        lambda state: len(state) == 1,
    ),
    Scenario(
        "a custom task is made",
        lambda _: None,
        lambda _: create("Signs", DRAWINGS),
        tasks,
    ),
    Scenario(
        "an example is drawn",
        drawn,
        lambda task: add_drawing(task, "ring", INK, STROKES),
        tasks,
        lambda state: state[0][2]["star"] == 1,
    ),
    Scenario("a task is put aside", drawn, remove_task, tasks),
    Scenario(
        "all corrections are exported over an older file",
        remembered,
        lambda target: export_corrections(Corrections("digits"), target),
        whole_export,
    ),
]


class Place:
    """A home folder of its own for every try, all alike."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scenario: Scenario):
        self._tmp_path = tmp_path
        self._monkeypatch = monkeypatch
        self._scenario = scenario
        self._number = 0

    def prepared(self) -> Any:
        self._number += 1
        folder = self._tmp_path / f"try-{self._number}"
        folder.mkdir()
        self._monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
        return self._scenario.prepare(folder)

    def forget(self) -> None:
        shutil.rmtree(self._tmp_path / f"try-{self._number}")


POINTS: dict[str, int] = {}


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name.replace(" ", "-"))
def test_the_old_or_the_new(scenario, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)  # nobody pulls the plug here
    place = Place(tmp_path, monkeypatch, scenario)
    disk = Disk(monkeypatch, tmp_path)
    given = place.prepared()
    old = scenario.state()
    with disk.failing():
        scenario.act(given)
    new = scenario.state()
    place.forget()
    assert old != new

    calls = disk.calls
    points = faults_at(calls)
    POINTS[scenario.name] = len(points)
    for number, fault in points:
        given = place.prepared()
        where = (number, calls[number - 1], fault)
        if fault in (KILL, KILL_HALF):
            now = killed(scenario, given, disk, (number, fault))
        else:
            now = refused(scenario, given, disk, (number, fault), new)
        names_of_old_and_new(scenario, now, old, new, where)
        place.forget()


def names_of_old_and_new(scenario: Scenario, now, old, new, where) -> None:
    if isinstance(now, tuple):  # models: a new one may be listed before it answers
        assert now[0] in (old[0], new[0]), where
        assert set(now[1]) in (set(old[1]), set(new[1])), where
    else:
        assert now in (old, new), where
    assert scenario.lasting(now), where


def killed(scenario: Scenario, given: Any, disk: Disk, point: tuple[int, str]) -> Any:
    """What is there afterwards; and the next change works."""

    def work() -> None:
        with disk.failing(*point):
            scenario.act(given)

    assert in_a_child(work) == KILLED
    now = scenario.state()
    Store("digits").keep(candidate())
    Corrections("digits").add("1", INK, STROKES)
    return now


def refused(scenario: Scenario, given: Any, disk: Disk, point: tuple[int, str], new: Any) -> Any:
    """Either it says so, and works the next time, or all is well."""
    said = ""
    try:
        with disk.failing(*point):
            scenario.act(given)
    except StoreError as error:
        said = str(error)
    now = scenario.state()
    if not said:
        assert now == new, (point, "said to be saved, and is not")
        return now
    assert said.startswith("Not saved: ")
    assert point[1] != SHORT
    if now != new:
        scenario.act(given)
        assert scenario.state() == new
    return now


def test_there_are_more_than_300_fault_points():
    if len(POINTS) < len(SCENARIOS):
        pytest.skip("not every scenario was run")
    assert sum(POINTS.values()) > 300
