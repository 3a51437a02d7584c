"""Pen strokes from their original archives, in the UNIPEN format, into the form that
core.datasets.pen_strokes reads.

The format: Guyon, Schomaker, Plamondon, Liberman, Janet, "UNIPEN project of on-line data exchange
and recognizer benchmarks", 1994. A segment names the pen-down strokes, counted from 0, that are one
character; they are in the same file, or in another that it includes.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.original import (
    CutOriginalError,
    OtherOriginalError,
    Progress,
    damage_is_said,
    go_on_or_stop,
)
from core.files.archive import tar_entries, uncompress

UNIPEN_FILES = tuple(
    f"strokes/unipen_{kind}.jsonl" for kind in ("digits", "upper", "lower", "symbols")
)

_MOST_TEXT = 64 << 20  # bytes of pendigits-orig.tra; the real one has 6 MB
_MOST_FILES = 100_000
_LARGEST = 16 << 20  # bytes of one file; the largest real one has 5 MB
# Categories of isolated characters, in the order of UNIPEN_FILES.
_CATEGORIES = ("1a", "1b", "1c", "1d")
_WANTED = (
    re.compile(r"[0-9]"),
    re.compile(r"[A-Z]"),
    re.compile(r"[a-z]"),
    re.compile(r"[!-/:-@\[-`{-~]"),
)
_SEGMENT = re.compile(r"\.SEGMENT\s+(?:DIGIT|CHARACTER)\s+(\d+)(?:-(\d+))?\s+\S+\s+\"(.)\"\s*$")
_COMMENT = re.compile(r"\.COMMENT\s+\d+\s+(\d+)\b")
_INCLUDE = re.compile(r"\.INCLUDE\s+(\S+\.dat)\s*$")
_POINT = re.compile(r"\s*(-?\d+)\s+(-?\d+)\b")
_WRITER = re.compile(r"\.WRITER_ID\s+(\S+)")
_BOX = 500  # longer side of a character, as UCI's tablet had it
_MOST_POINTS, _MOST_STROKES = 2_000, 20  # of one character
_FIRST_WRITER = 1000

Stroke = list[list[int]]


@dataclass(frozen=True, slots=True)
class _Segment:
    """One character: its strokes' first and last number."""

    label: str
    first: int
    last: int


def convert_pendigits(source: Path, folder: Path, progress: Progress) -> None:
    """UCI's pendigits-orig.tra or .tra.Z -> pen_strokes.jsonl."""
    with damage_is_said(), source.open("rb") as file:
        content = file.read(_MOST_TEXT + 1)
        if source.suffix == ".Z" or content[:2] == b"\x1f\x9d":
            content = uncompress(content, _MOST_TEXT)
    text = content.decode("latin-1")
    lines = [json.dumps(record) for record in _pendigits(text.splitlines())]
    go_on_or_stop(progress, 1, 1)
    # Nothing else tells the end of such a file.
    if lines and (not text.endswith("\n") or text.rfind(".PEN_UP") < text.rfind(".PEN_DOWN")):
        raise CutOriginalError
    if not lines:
        raise OtherOriginalError(".SEGMENT DIGIT")
    (folder / "pen_strokes.jsonl").write_text("\n".join(lines) + "\n", encoding="ascii")


def convert_unipen(source: Path, folder: Path, progress: Progress) -> None:
    """UNIPEN's train_r01_v07 (.tgz) -> a file for digits, capitals, small letters and symbols.

    Taken are isolated characters whose strokes lie whole in one file; a writer is a number, devices
    (the contributors' folders) are numbered by their names. Nobody's name is kept.
    """
    with damage_is_said():
        segments, devices = _read_segments(source, progress)
        if not segments:
            raise OtherOriginalError("train_r01_v07/data/1a")
        marks = _read_marks(source, segments, progress)
    writers = sorted({(device, writer) for _, device, writer, _, _ in marks})
    number = {each: _FIRST_WRITER + index for index, each in enumerate(writers)}
    for place, name in enumerate(UNIPEN_FILES):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="ascii") as file:
            for kind, device, writer, label, strokes in marks:
                if kind == place:
                    record = {
                        "label": int(label) if kind == 0 else label,
                        "writer": number[device, writer],
                        "group": f"g{1 + devices.index(device):02d}",
                        "strokes": strokes,
                    }
                    file.write(json.dumps(record) + "\n")


def _pendigits(lines: Iterable[str]) -> Iterator[dict]:
    """Each digit as a line of pen_strokes.jsonl has it."""
    label, writer = "", 0
    strokes: list[Stroke] = []
    for line in lines:
        if segment := _SEGMENT.match(line):
            if strokes:
                yield {"label": int(label), "writer": writer, "strokes": strokes}
            label, strokes = segment[3], []
            if not label.isdigit():
                raise OtherOriginalError(".SEGMENT DIGIT")
        elif comment := _COMMENT.match(line):
            writer = int(comment[1])
        elif label:
            _take_line(line, strokes)
    if strokes:
        yield {"label": int(label), "writer": writer, "strokes": strokes}


def _take_line(line: str, strokes: list[Stroke]) -> None:
    """A stroke begins, or goes on; what the pen did in the air is left out."""
    if line.startswith(".PEN_DOWN"):
        strokes.append([])
    elif strokes and (point := _POINT.match(line)):
        strokes[-1].append([int(point[1]), int(point[2])])


def _read_segments(
    source: Path, progress: Progress
) -> tuple[dict[str, list[tuple[int, _Segment]]], list[str]]:
    """Included file -> the characters in it, each with its place in _CATEGORIES; and the names of
    all devices that have any."""
    segments = defaultdict(list)
    devices = set()
    for done, (name, content) in enumerate(tar_entries(source, _MOST_FILES, _LARGEST, _is_segment)):
        if done % 100 == 0:
            go_on_or_stop(progress, 0, 0)
        category, device = name.split("/data/", 1)[1].split("/")[:2]
        place = _CATEGORIES.index(category)
        lines = content.decode("latin-1").splitlines()
        included = [found[1] for found in map(_INCLUDE.match, lines) if found]
        if len(included) != 1:
            continue
        devices.add(device)
        for found in filter(None, map(_SEGMENT.match, lines)):
            if _WANTED[place].fullmatch(found[3]):
                segment = _Segment(found[3], int(found[1]), int(found[2] or found[1]))
                segments[included[0]].append((place, segment))
    return dict(segments), sorted(devices)


def _is_segment(name: str) -> bool:
    parts = name.partition("/data/")[2].split("/")
    return "/include/" not in name and parts[0] in _CATEGORIES and len(parts) > 2


def _read_marks(
    source: Path, segments: dict[str, list[tuple[int, _Segment]]], progress: Progress
) -> list[tuple[int, str, str, str, list[Stroke]]]:
    """Each character: place of its category, device, writer as the file says, label, strokes."""
    marks = []
    done = 0

    def is_included(name: str) -> bool:
        return name.partition("/include/")[2] in segments

    for name, content in tar_entries(source, _MOST_FILES, _LARGEST, is_included):
        go_on_or_stop(progress, done := done + 1, len(segments))
        included = name.partition("/include/")[2]
        device = included.split("/")[0]
        writer, pen_downs = _read_strokes(content.decode("latin-1").splitlines(), Path(name).stem)
        for place, segment in segments[included]:
            strokes = [each for each in pen_downs[segment.first : segment.last + 1] if each]
            if segment.last < len(pen_downs) and _is_fair(strokes):
                marks.append((place, device, writer, segment.label, _in_box(strokes)))
    if done < len(segments) / 2:
        raise CutOriginalError
    return marks


def _read_strokes(lines: Iterable[str], writer: str) -> tuple[str, list[Stroke]]:
    """The writer that a file names, or else the given one, and every pen-down stroke."""
    strokes: list[Stroke] = []
    in_air = True
    for line in lines:
        if line.startswith(".PEN_UP"):
            in_air = True
        elif line.startswith(".PEN_DOWN"):
            in_air = False
            strokes.append([])
        elif not in_air and (point := _POINT.match(line)):
            strokes[-1].append([int(point[1]), int(point[2])])
        elif found := _WRITER.match(line):
            writer = found[1]
    return writer, strokes


def _is_fair(strokes: list[Stroke]) -> bool:
    return 0 < len(strokes) <= _MOST_STROKES and sum(map(len, strokes)) <= _MOST_POINTS


def _in_box(strokes: list[Stroke]) -> list[Stroke]:
    """The same, its lower left corner at 0, 0, and its longer side _BOX."""
    points = np.concatenate([np.array(stroke) for stroke in strokes])
    low = points.min(axis=0)
    scale = _BOX / max(1, (points.max(axis=0) - low).max())
    return [np.rint((np.array(stroke) - low) * scale).astype(int).tolist() for stroke in strokes]
