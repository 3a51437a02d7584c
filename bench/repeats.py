"""Where Python code says the same again: six lines or more, but for names and values.

Docstrings, imports, comments and lines of punctuation alone are left aside. So are six lines of
fewer than 16 names and values, which are mostly what Python asks for, lists of lines that are all
alike, and what stands in more than eight places.
"""

import ast
import io
import itertools
import keyword
import tokenize
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

LINES = 6
_MOST_PLACES = 8
_FEWEST_WORDS = 16  # names and values
_FEWEST_SHAPES = 3
_LEFT_ASIDE = (ast.Import, ast.ImportFrom)
_VALUES = (tokenize.NUMBER, tokenize.STRING)


def repeats(files: Sequence[Path]) -> list[tuple[Path, int, Path, int]]:
    """Each pair of places that repeat one another, a pair of files once: file and line, twice."""
    windows = defaultdict(list)
    for path in files:
        lines = _shapes(path.read_text(encoding="utf-8"))
        for at in range(len(lines) - LINES + 1):
            window = tuple(shape for _, shape in lines[at : at + LINES])
            words = sum(each in ("N", "V") for each in " ".join(window).split())
            if len(set(window)) >= _FEWEST_SHAPES and words >= _FEWEST_WORDS:
                windows[window].append((path, at, lines[at][0]))
    pairs = {}
    for places in windows.values():
        if len(places) <= _MOST_PLACES:
            for (one, at, line), (other, again, below) in itertools.combinations(places, 2):
                if one != other or again - at >= LINES:
                    pairs.setdefault((one, other), (one, line, other, below))
    return list(pairs.values())


def _shapes(source: str) -> list[tuple[int, str]]:
    """The number and shape of each line: names are N, and numbers and texts are V."""
    left_aside = _lines_left_aside(ast.parse(source))
    shapes: dict[int, list[str]] = defaultdict(list)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        line = token.start[0]
        if token.type in _VALUES or tokenize.tok_name[token.type] == "FSTRING_START":
            shapes[line].append("V")
        elif token.type == tokenize.NAME:
            shapes[line].append(token.string if keyword.iskeyword(token.string) else "N")
        elif token.type == tokenize.OP:
            shapes[line].append(token.string)
    return [
        (line, " ".join(shape))
        for line, shape in sorted(shapes.items())
        if line not in left_aside and any(each.isalpha() for each in shape)
    ]


def _lines_left_aside(tree: ast.Module) -> set[int]:
    """Those of docstrings and imports."""
    found: set[int] = set()
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if is_text or isinstance(node, _LEFT_ASIDE):
            found |= set(range(node.lineno, node.end_lineno + 1))
    return found
