"""Kills a busy window, or its trainer, at moments of chance, and looks at what is left."""

import os
import queue
import random
import subprocess
import sys
import threading
import time
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

import psutil

from core.models.card import read_card, read_litert
from core.models.store import Store
from core.runs.log import RunLog
from core.user_data.corrections import Corrections, read_picture
from tests.support.paths import ROOT

LONGER = 1.2  # times a whole training, in which it is killed: keeping and the next start, too
PATIENCE = 120.0  # s for a window to open, or a training to begin, on a busy machine
ORPHANS = 2.0  # s that a trainer may outlive its window
_LOOK = 0.01  # s


@dataclass
class Tally:
    """What was confirmed to the person, and what came of it."""

    kept: list[str] = field(default_factory=list)
    corrected: dict[str, str] = field(default_factory=dict)
    kills: int = 0
    orphans: int = 0
    longest_orphan: float = 0.0

    def lost_models(self) -> list[str]:
        """Kept, and not whole any more, or not there."""
        whole = []
        store = Store("digits")
        for folder in store.folders():
            read_litert(folder, read_card(folder))
            whole.append(folder.name)
        current = store.current()
        assert current.folder.name in whole
        assert current.problem == ""
        return [name for name in self.kept if name not in whole]

    def lost_corrections(self) -> list[str]:
        there = {each.id: each for each in Corrections("digits").all()}
        for each in there.values():
            read_picture(each)
        return [
            each
            for each, label in self.corrected.items()
            if each not in there or there[each].label != label
        ]

    def damaged_records(self) -> str:
        log = RunLog("digits")
        log.all()
        return log.problem


class Window(AbstractContextManager):
    """A busy window in a process of its own, in the home folder of the environment. A context; at
    its end the window is gone."""

    def __init__(self, tally: Tally):
        self._tally = tally
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.e2e.busy_window"],
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stdout.close()

    def wait_for(self, word: str) -> None:
        """Until the window has said it; an AssertionError if it does not."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"the window never said '{word}'") from None
            if line.startswith(word):
                return
            assert line, "the window has ended"

    def whole_training(self) -> float:
        """Seconds from its start until it is kept."""
        self.wait_for("started")
        began = time.monotonic()
        self.wait_for("kept")
        return time.monotonic() - began

    def kill_trainer(self, within: float) -> None:
        """At that moment of a training, in s; the window must begin the next one by itself."""
        self.wait_for("started")
        time.sleep(within)
        for trainer in self._trainers():
            trainer.kill()
        self._tally.kills += 1

    def kill(self, within: float) -> None:
        """At that moment, in s; then no trainer may be left."""
        time.sleep(within)
        trainers = self._trainers()
        self._process.kill()
        killed = time.monotonic()
        self._process.wait()
        self._tally.kills += 1
        self._tally.orphans += len(alive_after(ORPHANS, trainers))
        if trainers:
            self._tally.longest_orphan = max(self._tally.longest_orphan, time.monotonic() - killed)

    def _trainers(self) -> list[psutil.Process]:
        try:
            children = psutil.Process(self._process.pid).children()
            return [each for each in children if "core.training" in each.cmdline()]
        except psutil.NoSuchProcess:
            return []

    def _read(self) -> None:
        for line in self._process.stdout:
            words = line.split()
            if not line.endswith("\n"):  # killed in the middle of a word: it has confirmed nothing
                break
            if words[0] == "kept":
                self._tally.kept.append(words[1])
            elif words[0] == "corrected":
                self._tally.corrected[words[1]] = words[2]
            self._lines.put(line.strip())
        self._lines.put("")


def alive_after(seconds: float, processes: list[psutil.Process]) -> list[psutil.Process]:
    """Wait so long for the end of them all -> those that still run. One that nobody has buried yet
    is dead, too: how soon that is done, is not theirs to say where the parent has gone."""
    ends = time.monotonic() + seconds
    while (alive := [each for each in processes if _is_alive(each)]) and time.monotonic() < ends:
        time.sleep(_LOOK)
    return alive


def _is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:  # it has ended just now
        return False


def outlived_loading(times: int, within: float, seed: int = 1) -> list[float]:
    """Kill who started a trainer while that loads, so many times, at a moment of within s -> the
    seconds that each trainer ran on."""
    chance = random.Random(seed)
    taken = []
    for _ in range(times):
        command = [sys.executable, "-P", "-c", _STARTER]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as starter:
            trainer = psutil.Process(int(starter.stdout.readline()))
            time.sleep(chance.uniform(0, within))
            starter.kill()
            began = time.monotonic()
        alive_after(PATIENCE, [trainer])
        taken.append(time.monotonic() - began)
    return taken


_STARTER = """
import subprocess
from core.runs.protocol import TRAINER
trainer = subprocess.Popen(TRAINER, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(trainer.pid, flush=True)
trainer.wait()
"""


def kill_often(count: int, trainers_a_window: int, seed: int = 1) -> Tally:
    """So many kills: of each window first its trainers, then itself."""
    chance = random.Random(seed)
    tally = Tally()
    span = 0.0
    while tally.kills < count:
        with Window(tally) as window:
            window.wait_for("open")
            span = span or LONGER * window.whole_training()
            for _ in range(trainers_a_window):
                window.kill_trainer(chance.uniform(0, span))
            window.kill(chance.uniform(0, span))
    return tally
