"""How far a person is in each lesson, and the figures that it measured, kept in their data."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from msgspec import Meta

from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.json_file import MissingError, UnreadableError, read_json
from core.lessons.figures import Value
from core.lessons.lesson import lessons_folder
from core.translation import tr

PROGRESS_FILE = "progress.json"
_VERSION = 1
_Place = Annotated[int, Meta(ge=0, le=1_000)]


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """step: the one that is open, from 0. done: those that were done. figures: what was measured,
    by name."""

    step: _Place = 0
    done: tuple[_Place, ...] = ()
    figures: Mapping[str, Value] = field(default_factory=dict)

    def with_done(self, step: int, figures: Mapping[str, Value]) -> "LessonProgress":
        """A step was done, and measured these figures."""
        done = tuple(sorted({*self.done, step}))
        return dataclasses.replace(self, done=done, figures={**self.figures, **figures})


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file."""

    version: int = _VERSION
    lessons: Mapping[str, LessonProgress] = field(default_factory=dict)


class Progress:
    """All lessons' progress, written at every change beside what another window has written.

    problem: why it could not be read, or empty; then nothing is written, so that nothing is lost.
    """

    def __init__(self) -> None:
        self._path = lessons_folder() / PROGRESS_FILE
        self.problem = ""
        self._mine: dict[str, LessonProgress] = {}  # what was done in this window
        self._lessons = self._read()

    def of(self, lesson: str) -> LessonProgress:
        """How far the lesson of that name is."""
        return self._lessons.get(lesson, LessonProgress())

    def keep(self, lesson: str, progress: LessonProgress) -> None:
        """Remember how far it is.

        Raises:
            StoreError: it is not on the disk; while the program runs it is remembered all the same.
        """
        self._lessons[lesson] = self._mine[lesson] = progress
        others = {} if self.problem else self._read()
        if self.problem:
            return
        self._lessons |= {**others, **self._mine}
        content: dict[str, Any] = dataclasses.asdict(_Kept(lessons=self._lessons))
        with os_errors_as_store_errors(self._path.parent):
            make_folder(self._path.parent)
            write_file(self._path, f"{json.dumps(content, indent=1)}\n".encode())

    def _read(self) -> dict[str, LessonProgress]:
        try:
            return dict(read_json(self._path, _Kept, _VERSION).lessons)
        except UnreadableError as error:
            if isinstance(error, MissingError) or not self._path.exists():  # nor its folder
                return {}
            self.problem = tr(
                "Your progress in the lessons, {path}, {error}. It is left as it is, and the "
                "lessons begin anew; move the file away to have them kept again.",
                path=self._path,
                error=error,
            )
            return {}
