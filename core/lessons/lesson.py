"""Lessons: Markdown files of small steps, as docs/lessons.md says, read into values.

Those that come with Inkling lie in assets/lessons; a teacher's own in the folder `lessons` of the
user's data. A lesson that cannot be read is said in one sentence, with the file and the line.
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import LessonError
from core.files.json_file import UnreadableError, read_limited
from core.files.paths import ASSETS, common_data_folder, listed, user_data_folder
from core.lessons.figures import Claim, figure_problem, names_in
from core.lessons.trials import trial_settings
from core.runs.settings import RunSettings
from core.task import DIGITS
from core.translation import language, tr

# What a step can do, and how many words each takes: at least, at most.
VERBS = {
    "open": (1, 1),
    "tab": (1, 1),
    "task": (1, 1),
    "model": (1, 1),
    "draw": (1, 2),
    "clear": (0, 0),
    "press": (1, 1),
    "set": (2, 2),
    "photo": (1, 1),
    "train": (1, 20),
    "measure": (1, 1),
    "trial": (1, 20),
}
_KEYS = ("claim", "do", "note", "say", "until", "where")
_MANY = ("claim", "do", "note")
_LARGEST = 1 << 18  # bytes of a file
_MOST_STEPS = 50
_ITEM = re.compile(r"- ([a-z]+): +(.+)")


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a step does for the learner: a verb of VERBS, and its words. settings: of a
    trial, which words name."""

    verb: str
    words: tuple[str, ...]
    settings: RunSettings | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing said, shown, done and checked.

    text: what is said, paragraphs parted by empty lines. where: the object name of the widget that
    it is about. until: what is so once it is done; none = it is done once it was read. note: names
    for figures as they are when the step is done. say: what is said then. code: Python that
    does the same.
    """

    title: str
    text: str = ""
    where: str = ""
    do: tuple[Action, ...] = ()
    until: Claim | None = None
    note: tuple[tuple[str, str], ...] = ()
    claims: tuple[Claim, ...] = ()
    say: str = ""
    code: str = ""

    @property
    def trainings(self) -> tuple[Action, ...]:
        """What it trains, each with settings: trials, whose first word is their name, and runs on
        the page "Train"."""
        return tuple(each for each in self.do if each.settings is not None)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson. name: of its file, without its end. task: the name of the task that it is for.
    problem: why it cannot be done, or empty."""

    name: str
    title: str
    about: str = ""
    task: str = DIGITS.name
    steps: tuple[Step, ...] = ()
    problem: str = ""


def lessons_folder() -> Path:
    """Where a person's own lessons lie, and their progress in all. May not exist yet."""
    return user_data_folder() / "lessons"


def class_lessons_folder() -> Path:
    """Where a teacher's lessons lie that are there in every profile and sitting."""
    return common_data_folder() / "lessons"


def all_lessons() -> list[Lesson]:
    """Those that came with Inkling, then the teacher's, then the person's own, each in the order of
    their files; of one that cannot be read, why."""
    paths = shipped_files()
    for folder in dict.fromkeys((class_lessons_folder(), lessons_folder())):
        paths += sorted(path for path in listed(folder) if path.suffix == ".md")
    return [_lesson_or_problem(path) for path in paths]


def shipped_files() -> list[Path]:
    """The files of the lessons that came with Inkling, in their order: in the person's language,
    where a lesson has been translated."""
    english = sorted((ASSETS / "lessons").glob("*.md"))
    translated = [each.parent / language() / each.name for each in english]
    return [
        each if each.is_file() else other for each, other in zip(translated, english, strict=True)
    ]


def _lesson_or_problem(path: Path) -> Lesson:
    try:
        return read_lesson(path)
    except LessonError as error:
        return Lesson(path.stem, path.stem, problem=str(error))


def read_lesson(path: Path) -> Lesson:
    """Read a file.

    Raises:
        LessonError: it is no lesson; the sentence says where.
    """
    try:
        text = read_limited(path, _LARGEST).decode()
    except (UnreadableError, ValueError) as error:
        reason = error if isinstance(error, UnreadableError) else tr("is no text")
        raise LessonError(
            tr(
                "The lesson {path} {reason}. The other lessons are not affected.",
                path=path.name,
                reason=reason,
            )
        ) from error
    return parse_lesson(path.stem, text)


def parse_lesson(name: str, text: str) -> Lesson:
    """Read a lesson. name: of its file, for the sentences.

    Raises:
        LessonError: it is no lesson; the sentence says where.
    """
    parts = list(_parts(text))
    title, steps = parts[0].title, parts[1:]
    if not title:
        raise LessonError(
            tr(
                "The lesson {name}.md has no title. Begin it with a line such as: # One neuron",
                name=name,
            )
        )
    if not 1 <= len(steps) <= _MOST_STEPS:
        raise LessonError(
            tr(
                "The lesson {name}.md has {count} steps; a lesson has 1 to {most_steps}. A step "
                "begins with a line such as: ## Draw a seven",
                name=name,
                count=len(steps),
                most_steps=_MOST_STEPS,
            )
        )
    fields = {"task": DIGITS.name}
    for number, key, value in parts[0].items:
        if key != "task":
            raise _wrong(
                name, number, tr("“{key}” is nothing that a lesson has. It has: task.", key=key)
            )
        fields[key] = value
    made = tuple(_step(name, each) for each in steps)
    if problem := figure_problem(made):
        raise LessonError(tr("The lesson {name}.md, {sentence}", name=name, sentence=problem))
    return Lesson(name, title, parts[0].text, fields["task"], made)


@dataclass(slots=True)
class _Part:
    """What stands below a heading. items: number of the line, key and value."""

    title: str = ""
    lines: list[str] = field(default_factory=list)
    items: list[tuple[int, str, str]] = field(default_factory=list)
    code: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        paragraphs = "\n".join(self.lines).strip().split("\n\n")
        return "\n\n".join(" ".join(each.split()) for each in paragraphs if each.strip())


def _parts(text: str) -> Iterator[_Part]:
    """The lesson's own, then that of each step."""
    part, in_code = _Part(), False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            in_code = not in_code
        elif in_code:
            part.code.append(line)
        elif line.startswith("# "):
            part.title = line[2:].strip()
        elif line.startswith("## "):
            yield part
            part = _Part(line[3:].strip())
        elif found := _ITEM.fullmatch(line.rstrip()):
            part.items.append((number, found[1], found[2]))
        else:
            part.lines.append(line)
    yield part


def _step(name: str, part: _Part) -> Step:
    found: dict[str, list[tuple[int, str]]] = {key: [] for key in _KEYS}
    for number, key, value in part.items:
        if key not in found:
            raise _wrong(
                name,
                number,
                tr(
                    "“{key}” is nothing that a step has. It has: {list}.",
                    key=key,
                    list=", ".join(_KEYS),
                ),
            )
        if found[key] and key not in _MANY:
            raise _wrong(
                name, number, tr("“{key}” stands twice in a step. Leave one of them out.", key=key)
            )
        found[key].append((number, value))
    one = {key: found[key][0][1] if found[key] else "" for key in ("say", "where")}
    return Step(
        part.title,
        part.text,
        where=one["where"],
        do=tuple(_action(name, *each) for each in found["do"]),
        until=_claim(name, *found["until"][0]) if found["until"] else None,
        note=tuple(_note(name, *each) for each in found["note"]),
        claims=tuple(_claim(name, *each) for each in found["claim"]),
        say=one["say"].replace("\\n", "\n"),
        code="\n".join(part.code).rstrip(),
    )


def _action(name: str, number: int, text: str) -> Action:
    try:
        verb, *words = shlex.split(text)
    except ValueError:
        raise _wrong(name, number, tr("A quotation mark has no other one. Close it.")) from None
    if verb not in VERBS:
        known = ", ".join(sorted(VERBS))
        raise _wrong(
            name,
            number,
            tr("“{verb}” is nothing that a step can do. It can: {known}.", verb=verb, known=known),
        )
    least, most = VERBS[verb]
    if not least <= len(words) <= most:
        count = str(least) if least == most else tr("{least} to {most}", least=least, most=most)
        raise _wrong(
            name,
            number,
            tr(
                "“{verb}” takes {count} words, not {count2}.",
                verb=verb,
                count=count,
                count2=len(words),
            ),
        )
    if verb not in ("trial", "train"):
        return Action(verb, tuple(words))
    try:
        settings = trial_settings(words[1:] if verb == "trial" else words)
    except LessonError as error:
        raise _wrong(name, number, str(error)) from error
    return Action(verb, tuple(words), settings)


def _note(name: str, number: int, text: str) -> tuple[str, str]:
    noted, _, figure = text.partition(" = ")
    if not re.fullmatch(r"[a-z_]+", noted) or not names_in(figure):
        raise _wrong(
            name,
            number,
            tr(
                "“{text}” notes nothing. Write: name = figure, as in first = answer.label",
                text=text,
            ),
        )
    return noted, figure


def _claim(name: str, number: int, text: str) -> Claim:
    try:
        return Claim.read(text)
    except LessonError as error:
        raise _wrong(name, number, str(error)) from error


def _wrong(name: str, number: int, sentence: str) -> LessonError:
    return LessonError(
        tr(
            "The lesson {name}.md, line {number}: {sentence}",
            name=name,
            number=number,
            sentence=sentence,
        )
    )
