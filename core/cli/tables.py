"""`inkling classify --output`: what is on many pictures, as a table, which may be resumed."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.cli.arguments import RAY
from core.cli.classify import chosen_classifiers
from core.cli.output import complain, note, say, say_json
from core.errors import StoreError
from core.files.names import shown_name
from core.files.table import Row
from core.models.classifier import Classifier, Verdict
from core.tables.answering import Question, columns_of, usual_jobs
from core.tables.engines.local import answer_here
from core.tables.parts import Parts, PartWriter
from core.tables.sources import walk
from core.task import Task

_EVERY = 1.0  # s between two lines of progress
_MOST_ERRORS = 5  # kinds that are told
_UNANSWERED = ""


@dataclass(frozen=True, slots=True)
class TableRequest:
    """What the command line asks for. jobs: None = as many as there are cores. engine: "local" or
    "ray". address: of a cluster that is there; None = none. dashboard: of one that is started."""

    paths: Sequence[str]
    task: str
    model: str | None
    output: Path
    resume: bool
    jobs: int | None
    engine: str
    address: str | None
    dashboard: bool


def classify_to_table(request: TableRequest, as_json: bool) -> int:
    """Write a table of what is on every picture; 1 if any has no answer.

    Raises:
        UsageError: there is no such model, folder or format; or a run was broken off.
        ModelError: the model cannot be used.
        StoreError: the table cannot be written; the answers so far stay.
    """
    task, classifiers = chosen_classifiers(request.task, request.model)
    models = {name: each.card.digest for name, each in classifiers.items()}
    began = time.monotonic()
    with Parts(request.output, columns_of(classifiers)) as parts:
        writer = parts.begin(request.task, models, request.resume)
        summary = _Summary()
        try:
            answered = _show(_answered(request, task, classifiers, parts, writer))
            parts.finish(summary.of(parts.rows()))
        except (StoreError, KeyboardInterrupt):
            if parts.has_answers:
                complain(_kept_so_far(parts))
            raise
    kept = summary.verdicts.total() - answered
    _tell(request.output, summary, kept, time.monotonic() - began, as_json)
    return 1 if summary.verdicts[_UNANSWERED] else 0


def _answered(
    request: TableRequest,
    task: Task | None,
    classifiers: dict[str, Classifier],
    parts: Parts,
    writer: PartWriter,
) -> Iterator[Counter[str]]:
    sources = parts.missing(walk(request.paths))
    if request.engine == RAY:
        from core.tables.engines.ray import Cluster, answer_on_cluster

        question = Question(task, {name: each.folder for name, each in classifiers.items()})
        cluster = Cluster(request.address, request.jobs, request.dashboard)
        return answer_on_cluster(sources, question, writer, cluster)
    return answer_here(sources, task, classifiers, writer, jobs=request.jobs or usual_jobs())


def _show(answered: Iterable[Counter[str]]) -> int:
    """Tell of the progress where there is a terminal -> how many pictures were answered."""
    done, began = 0, time.monotonic()
    told = began
    for part in answered:
        done += part.total()
        now = time.monotonic()
        if sys.stderr.isatty() and now - told > _EVERY:
            told = now
            note(f"{done:,} pictures, {done / (now - began):.0f} a second")
    return done


class _Summary:
    """verdicts: how many rows have each, "" = none. errors: how many rows have each kind."""

    def __init__(self) -> None:
        self.verdicts: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()

    def of(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, counted on their way."""
        for row in rows:
            self.verdicts[row["verdict"]] += 1
            if row["error"]:
                self.errors[_kind(row)] += 1
            yield row

    def fields(self) -> dict[str, Any]:
        return {"verdicts": self._by_verdict(), "errors": dict(self.errors.most_common())}

    def lines(self) -> list[str]:
        counts = ", ".join(f"{count:,} {name}" for name, count in self._by_verdict().items())
        lines = [counts] if counts else []
        common = self.errors.most_common(_MOST_ERRORS)
        lines += [f"{count:,} x {kind}" for kind, count in common]
        others = self.errors.total() - sum(count for _, count in common)
        return [*lines, *([f"{others:,} x for other reasons"] if others else [])]

    def _by_verdict(self) -> dict[str, int]:
        names = {each.value: each.value for each in Verdict}
        names |= {Verdict.NONE.value: "none of these", _UNANSWERED: "without an answer"}
        return {name: self.verdicts[key] for key, name in names.items() if self.verdicts[key]}


def _kind(row: Row) -> str:
    """An error without the name of its file: "This picture ..." or "... is empty."."""
    file, error = row["file"], row["error"]
    return error.removeprefix(shown_name(file)).replace(file, "…").strip()


def _kept_so_far(parts: Parts) -> str:
    return (
        f"The answers so far are kept in {parts.folder}. Go on with them by the same command and "
        "--resume."
    )


def _tell(output: Path, summary: _Summary, kept: int, seconds: float, as_json: bool) -> None:
    count = summary.verdicts.total()
    if as_json:
        fields = {"file": str(output), "rows": count, "kept": kept, "seconds": round(seconds, 3)}
        say_json({**fields, **summary.fields()})
        return
    before = f", {kept:,} of them from before" if kept else ""
    pictures = "1 picture" if count == 1 else f"{count:,} pictures"
    say(f"{output}: {pictures}{before}, in {seconds:.0f} s.", *summary.lines())
