"""`inkling sweep`: one training after another that differ in a few settings, and a table of what
they came to."""

import contextlib
import dataclasses
import json
import os
import signal
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.cli.arguments import LOCAL, RAY
from core.cli.output import ProgressBar, complain, note, percent, say, say_json, table
from core.cli.train import (
    FOR_THE_WINDOW,
    TrainRequest,
    asked_settings,
    check_locked,
    with_what_it_learns_from,
)
from core.cli.trainer_child import (
    NO_MODEL,
    TRAINER,
    TrainerChild,
    show_last_words,
    train_apart,
)
from core.errors import StoreError, UsageError
from core.files.table import check_table_name
from core.runs.own_presets import all_presets
from core.runs.presets import goes_on, presets_for
from core.runs.protocol import ALL_CORES, MANY, CandidateSaved, Failed, parse_fields
from core.runs.settings import RunSettings, read_settings
from core.runs.sweep import (
    LAYERS,
    MOST_RUNS,
    UNITS,
    Row,
    Sweep,
    new_sweep,
    title_of,
    values_of,
    worded,
    written_to,
)
from core.runs.sweep_runner import SweepRunner, likeliest

_USUAL_PRESETS = ("quick", "best")
_DATA = "INKLING_DATA"  # in the environment: where data sets lie
_MOST_LOST = 3  # times that a training is begun on a cluster
_LOST = (
    f"Its machine was lost, or could not begin it, {_MOST_LOST} times. Look at its memory, and "
    "that it sees the same disks as this one."
)


@dataclass(frozen=True, slots=True)
class SweepRequest:
    """What the person asked for. axes: the option of each setting that was given, by its name, with
    its text, such as "1,3,5". output: the table's file. search: how many trainings are wanted, the
    likeliest first; None = all. engine, address, dashboard: as in a TableRequest."""

    task: str
    axes: Mapping[str, str]
    output: Path
    preset: str | None = None
    data: Path | None = None
    photos: Path | None = None
    search: int | None = None
    engine: str = LOCAL
    address: str | None = None
    dashboard: bool = False


def sweep(request: SweepRequest, as_json: bool) -> int:
    """Do all the trainings, or those that are missing where they were broken off -> 1 if one of
    them has no model.

    Raises:
        UsageError: a setting or the output cannot be what is meant.
        DataError: there is nothing to learn from.
        StoreError: the table cannot be written.
    """
    base = with_what_it_learns_from(_base(request), request.data)
    axes = {axis: values_of(axis, text) for axis, text in request.axes.items()}
    asked = new_sweep(base, axes, str(_checked(request.output)))
    begun = _begun(asked)
    asked = dataclasses.replace(begun, axes=asked.axes) if begun else asked
    runner = SweepRunner(asked, request.search, likeliest if request.search else None)
    # An end from outside is like Ctrl-C: the trainer must not go on for an hour by itself.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    count = min(request.search or MOST_RUNS, len(runner.sweep.cells))
    if runner.left < count:
        note(f"{count - runner.left} of {count} trainings are done already.")
    try:
        if request.engine == RAY and runner.left:
            _train_apart(runner, request, as_json)
        while runner.left:
            _train_some(runner, count, as_json)
    except KeyboardInterrupt:
        runner.break_off()
        complain(
            f"Stopped after {count - runner.left} of {count} trainings. The same command goes on "
            "with the rest."
        )
        return 1
    return _report(runner.sweep, as_json)


def _base(request: SweepRequest) -> RunSettings:
    """What all trainings share: the preset's settings; where none was named, of Quick with the
    learning rate that is each network's own."""
    presets = presets_for(request.task)
    usual = next((name for name in _USUAL_PRESETS if name in presets), next(iter(presets)))
    asked = TrainRequest(request.task, request.preset or usual, photos=request.photos)
    settings = asked_settings(asked)
    check_locked(all_presets(request.task)[request.preset or usual], request.axes)
    networks = {"network", LAYERS, UNITS} & request.axes.keys()
    if networks and goes_on(settings):
        raise UsageError(
            f"{settings.preset} goes on with the network of a model. Leave out --{min(networks)}."
        )
    return settings if request.preset else dataclasses.replace(settings, learning_rate=0.0)


def _checked(output: Path) -> Path:
    check_table_name(output)
    if not output.absolute().parent.is_dir():
        raise UsageError(f"{output} cannot be written: there is no folder {output.parent}.")
    return output.absolute()


def _begun(asked: Sweep) -> Sweep | None:
    """The sweep that the output is the table of; None = there is no such file yet.

    Raises:
        UsageError: it is something else, or has other settings or data.
    """
    output = Path(asked.output)
    if not output.exists():
        return None
    begun = written_to(output)
    if begun is None:
        raise UsageError(
            f"{output} is there already and is no table of a sweep. Give another file."
        )
    differing = differences(asked, begun)
    if differing:
        raise UsageError(
            f"{output} has other trainings: {'; '.join(differing)}. Nothing was changed. Give "
            "another file, or the settings that it was begun with."
        )
    return begun


def _train_some(runner: SweepRunner, count: int, as_json: bool) -> None:
    """Until none is left, or the trainer has died of one."""
    with TrainerChild(ALL_CORES, MANY) as trainer:
        while True:
            before = runner.left
            settings = runner.begin_next()
            _say_failures(runner, before - runner.left, as_json)
            if settings is None:
                return
            note(f"{count - runner.left + 1} of {count}: {title_of(runner.cell)}")
            is_over = _follow(runner, trainer, settings)
            if not is_over:
                show_last_words(trainer.last_words())
                runner.fail(NO_MODEL)
            _say_row(runner.sweep.rows[-1], as_json)
            if not is_over:
                return


def _train_apart(runner: SweepRunner, request: SweepRequest, as_json: bool) -> None:
    """One at a time on each machine of a cluster, until none is left."""
    from core.tables.engines.ray import Cluster, one_a_machine

    cluster = Cluster(request.address, dashboard=request.dashboard)
    lost: Counter[str] = Counter()

    def begin() -> RunSettings | None:
        before = runner.left
        settings = runner.begin_next()
        _say_failures(runner, before - runner.left, as_json)
        if settings is not None:
            note(f"Begun: {title_of(runner.cell)}")
        return settings

    here = {name: os.environ[name] for name in (_DATA,) if name in os.environ}
    try:
        for settings, told in one_a_machine(train_apart, begin, (TRAINER, here), cluster):
            runner.turn_to(settings)
            title = title_of(runner.cell)
            lost[title] += told is None
            if told is None and lost[title] < _MOST_LOST:
                runner.put_back()
                note(f"{title}: its machine was lost; it is begun again.")
            else:
                _hear_all(runner, told)
                _say_row(runner.sweep.rows[-1], as_json)
    except StoreError:
        with contextlib.suppress(StoreError):  # the one that is told is the first
            runner.break_off()
        raise


def _hear_all(runner: SweepRunner, told: tuple[list[dict[str, Any]], list[str]] | None) -> None:
    """What a trainer said that is over by now; None = of the last that was lost."""
    if told is None:
        runner.fail(_LOST)
        return
    messages, last_words = told
    if not any(runner.hear(parse_fields(each)) for each in messages):
        show_last_words(last_words)
        runner.fail(NO_MODEL)


def _follow(runner: SweepRunner, trainer: TrainerChild, settings: RunSettings) -> bool:
    """Whether the run came to an end that the trainer told."""
    progress = ProgressBar()
    for message in trainer.messages(settings):
        event = message.get("event")
        if event not in (*FOR_THE_WINDOW, CandidateSaved.event, Failed.event):
            progress.show(message)
        if runner.hear(parse_fields(message)):
            return True
    return False


def _say_failures(runner: SweepRunner, count: int, as_json: bool) -> None:
    """Of the last so many, none of which could begin."""
    for row in runner.sweep.rows[len(runner.sweep.rows) - count :]:
        _say_row(row, as_json)


def _say_row(row: Row, as_json: bool) -> None:
    if as_json:
        say_json({**dataclasses.asdict(row), "cell": dict(row.cell)})
    elif row.error:
        complain(f"{title_of(row.cell)}: {row.error}")
    elif row.accuracy is not None:
        note(f"{percent(row.accuracy)} right on test pictures.")


def _report(sweep: Sweep, as_json: bool) -> int:
    rows = [row for row in sweep.rows if row.cell in sweep.cells]
    failures = [row for row in rows if row.error]
    if not as_json:
        best_first = sorted(rows, key=lambda row: -(row.accuracy or 0.0))
        titles = (*sweep.axes, "accuracy", "seconds", "weights", "model")
        say(*table([titles, *(_line(row) for row in best_first)]))
        say(f"The table is in {sweep.output}")
        note("Each model is kept, and none of them answers: inkling models --use NAME")
    if failures:
        complain(f"{len(failures)} of {len(rows)} trainings have no model.")
    return 1 if failures else 0


def _line(row: Row) -> tuple[str, ...]:
    settings = tuple(map(str, row.cell.values()))
    if row.accuracy is None:
        return (*settings, "-", "-", "-", "-")
    weights = "-" if row.weights is None else f"{row.weights:,}"
    return (*settings, percent(row.accuracy), f"{row.seconds:.1f}", weights, row.model)


def differences(asked: Sweep, begun: Sweep) -> list[str]:
    """What the trainings of two sweeps would not have in common: names of settings, and of data
    sets that have changed."""
    there, wanted = _given(begun), _given(asked)
    settings = [
        f"{worded(name)} {_shown(there.get(name))} there, {_shown(wanted.get(name))} now"
        for name in sorted(there.keys() | wanted.keys())
        if (name in begun.axes) != (name in asked.axes)
        or (name not in asked.axes and there.get(name) != wanted.get(name))
    ]
    changed = [name for name in asked.data if begun.data.get(name) != asked.data[name]]
    return [*settings, *(f"the files of {name} have changed" for name in changed)]


def _given(sweep: Sweep) -> dict[str, Any]:
    """All its settings, as JSON has them, so that what was read compares with what was not; one
    that an older Inkling did not have is as usual."""
    base = dataclasses.asdict(read_settings(sweep.base))
    given: dict[str, Any] = json.loads(json.dumps({**base, **sweep.axes}))
    return given


def _shown(value: Any) -> str:
    if value is None:
        return "not given"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
