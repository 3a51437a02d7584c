"""The engine for more pictures than a machine can read: a Ray cluster. One machine needs none.

A block of some hundred files is a task, which writes its part whole, so that what --resume goes on
from is the same as without a cluster. A task needs a fraction of a core: where a machine is lost,
its tasks find a place on those that are left. Trainings are tasks, too, one at a time on a machine.
"""

import contextlib
import itertools
import os
import socket
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from core.errors import ModelError, StoreError, UsageError
from core.files.child import ROOT
from core.tables.answering import FileClassifier, Question
from core.tables.parts import PartWriter
from core.tables.sources import Source

MOST_ROWS = 500  # of a block
_CORES = 0.9  # that a task asks for
_RETRIES = 5  # of a task whose machine or process was lost
_AHEAD = 2  # tasks that wait, for each that runs
_PATIENCE = 60.0  # s without an answer, after which it is looked who is left
_LONGEST_CALL = 10.0  # s
_STORE = 200_000_000  # bytes of shared memory, where the cluster is started here: tasks need little

_LOST = (
    f"The cluster is gone, or its machines ended at a block {_RETRIES} times. Start it again, or "
    "look at its memory, then go on with --resume."
)
_NONE_LEFT = "No machine of the cluster is left. Start one again, then go on with {how}."
_RESUME, _SAME = "--resume", "the same command"

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")

# Of one process of the cluster: made once, for all of its tasks.
_ready: dict[str, FileClassifier] = {}


@dataclass(frozen=True, slots=True)
class Cluster:
    """address: HOST:PORT, or "auto" for the one this machine belongs to; None = one is started
    here, of so many cores as jobs. dashboard: whether that has its page in the browser."""

    address: str | None = None
    jobs: int | None = None
    dashboard: bool = False


def answer_on_cluster(
    sources: Iterable[Source], question: Question, writer: PartWriter, cluster: Cluster
) -> Iterator[Counter[str]]:
    """As answer_here, by all machines of a cluster, which see the models and the parts where this
    one does.

    Raises:
        UsageError: Ray is not installed, the cluster is not there, or sees other disks.
        ModelError: a machine cannot use the model.
        StoreError: a part could not be written, or no machine is left.
    """
    ray = _imported()
    _join(ray, cluster)
    try:
        answer = ray.remote(num_cpus=_CORES, max_retries=_RETRIES)(answer_block)
        blocks = enumerate(_blocks(sources), 1)
        here = Path.cwd()
        running = (answer.remote(here, question, writer, *block) for block in blocks)
        most = max(2, int(_AHEAD * ray.cluster_resources().get("CPU", 1) / _CORES))
        for done in _one_by_one(ray, running, most):
            yield _outcome(ray, done)
    except ray.exceptions.RayError as error:
        raise StoreError(_LOST) from error
    finally:
        ray.shutdown()


def one_a_machine(
    work: Callable[..., _Made],
    next_given: Callable[[], _Given | None],
    shared: Sequence[Any],
    cluster: Cluster,
) -> Iterator[tuple[_Given, _Made | None]]:
    """What work makes of each that next_given gives, as it comes; None = its machine was lost, or
    could not do it.

    next_given: asked whenever a machine has nothing to do; None = there is nothing just now.
    shared: what work is given besides, every time.

    Raises:
        UsageError: Ray is not installed, or the cluster is not there.
        StoreError: no machine is left.
    """
    ray = _imported()
    _join(ray, cluster)
    try:
        task = ray.remote(num_cpus=_CORES, max_retries=0)(work)
        yield from _on_machines(ray, task, next_given, shared)
    except ray.exceptions.RayError as error:
        raise StoreError(_NONE_LEFT.format(how=_SAME)) from error
    finally:
        ray.shutdown()


def _on_machines(
    ray: Any, task: Any, next_given: Callable[[], _Given | None], shared: Sequence[Any]
) -> Iterator[tuple[_Given, Any]]:
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy as On

    under_way: dict[Any, tuple[_Given, str]] = {}
    while True:
        busy = [machine for _, machine in under_way.values()]
        for machine in _machines(ray):
            if machine not in busy and (given := next_given()) is not None:
                place = On(machine, soft=True)  # else it could not begin on one just lost
                begun = task.options(scheduling_strategy=place).remote(given, *shared)
                under_way[begun] = given, machine
        if not under_way:
            return
        waiting = list(under_way)
        (done, *_) = _ended(ray, waiting, _SAME)
        given, _ = under_way.pop(done)
        yield given, _made(ray, done)


def _machines(ray: Any) -> list[str]:
    """Those that are there, by their ids."""
    found = [each for each in ray.nodes() if each["Alive"]]
    return [each["NodeID"] for each in found if each["Resources"].get("CPU", 0) >= _CORES]


def _made(ray: Any, task: Any) -> Any:
    try:
        return ray.get(task)
    except ray.exceptions.RayError:
        if not _machines(ray):
            raise
        return None


def answer_block(
    folder: Path, question: Question, writer: PartWriter, place: int, sources: list[Source]
) -> tuple[Path, Counter[str]]:
    """What a task does: the part of that place, and its verdicts by how many. folder: in which the
    command was given, and its paths are looked for."""
    with contextlib.suppress(OSError):  # where there is none, what is not found is said
        os.chdir(folder)
    key = repr(question)
    if key not in _ready:
        # A task has a core: a second thread would take it from the others.
        alone = {name: each.twin() for name, each in question.classifiers().items()}
        _ready[key] = FileClassifier(question.task, alone)
    rows = list(_ready[key].rows(sources))
    return writer.write(place, rows), Counter(row["verdict"] for row in rows)


def _imported() -> Any:
    # Ray reads these when it is imported: nothing is reported to its makers, and whoever wants to
    # speak to the cluster needs its token.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ["RAY_IGNORE_UNHANDLED_ERRORS"] = "1"  # the one that ends the command is said
    os.environ.setdefault("RAY_AUTH_MODE", "token")
    try:
        import ray
    except ImportError:
        raise UsageError(
            "Clusters need an extra part: pip install inkling-workbench[cluster]. Without "
            "--engine ray, this computer works alone."
        ) from None
    return ray


def _join(ray: Any, cluster: Cluster) -> None:
    options: dict[str, Any] = {"address": cluster.address}
    if cluster.address is None:
        options = {
            "address": "local",
            "num_cpus": cluster.jobs,
            "include_dashboard": cluster.dashboard,
            "object_store_memory": _STORE,
        }
    elif not _answers(cluster.address):
        raise UsageError(_no_cluster(cluster.address, ""))
    job = ray.job_config.JobConfig(code_search_path=[str(ROOT)])
    try:
        ray.init(**options, job_config=job, log_to_driver=False, logging_level="ERROR")
    except Exception as error:  # ConnectionError, RuntimeError, ValueError, and Ray's own
        raise UsageError(_no_cluster(cluster.address, str(error))) from error


def _answers(address: str) -> bool:
    """Whether somebody listens there: Ray itself would try for minutes."""
    host, _, port = address.rpartition(":")
    if address == "auto":
        return True
    try:
        with socket.create_connection((host, int(port)), _LONGEST_CALL):
            return True
    except (OSError, ValueError, OverflowError):
        return False


def _no_cluster(address: str | None, reason: str) -> str:
    if "mismatch" in reason.lower():
        return (
            f"The cluster at {address} has another version of Ray or Python than this computer. "
            "Install the same on all its machines."
        )
    if "token" in reason.lower() or "authent" in reason.lower():
        return (
            f"The cluster at {address} does not take this computer's token. Copy its file "
            "~/.ray/auth_token here, or set RAY_AUTH_TOKEN."
        )
    if address is None:
        return "No cluster could be started here. Without --engine ray, this computer works alone."
    return (
        f"There is no cluster at {address}. Start it, or leave --address out to have one started "
        "here."
    )


def _blocks(sources: Iterable[Source]) -> Iterator[list[Source]]:
    left = iter(sources)
    while block := list(itertools.islice(left, MOST_ROWS)):
        yield block


def _one_by_one(ray: Any, running: Iterable[Any], most: int) -> Iterator[Any]:
    """Each task when it has ended; so many are begun at a time."""
    under_way: list[Any] = []
    for task in running:
        under_way.append(task)
        if len(under_way) >= most:
            yield from _ended(ray, under_way)
    while under_way:
        yield from _ended(ray, under_way)


def _ended(ray: Any, under_way: list[Any], how: str = _RESUME) -> list[Any]:
    """Take those out that have ended, at least one. how: one goes on where no machine is left."""
    while True:
        done, left = ray.wait(under_way, timeout=_PATIENCE)
        if done:
            under_way[:] = left
            return done
        if ray.cluster_resources().get("CPU", 0) < _CORES:
            raise StoreError(_NONE_LEFT.format(how=how))


def _outcome(ray: Any, task: Any) -> Counter[str]:
    try:
        path, verdicts = ray.get(task)
    except ray.exceptions.RayTaskError as error:
        if isinstance(error.cause, StoreError | ModelError):
            raise error.cause from error
        raise
    if not path.exists():
        raise UsageError(
            f"A machine of the cluster has written {path}, but it is not there for this one. Give "
            "a table on a disk that all of them share."
        )
    return verdicts
