"""The program's own source, read as a tree: what imports what, and what reaches where."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.support.paths import ROOT

# Public in spite of their underscore.
_PUBLIC = frozenset({"_asdict", "_exit", "_field_defaults", "_fields", "_make", "_replace"})


def python_files(*folders: str) -> list[Path]:
    """The Python files below these folders of the repository, in the order of their paths."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def modules(*folders: str) -> list[Path]:
    """The Python files below these folders that are more than the mark of a package."""
    return [path for path in python_files(*folders) if path.name != "__init__.py"]


def shown_path(path: Path) -> str:
    """A path as it is written in the repository: "core/task.py"."""
    return path.relative_to(ROOT).as_posix()


def imports_of(path: Path) -> set[str]:
    """List every module that a file imports, at its top or later, but not for its types alone.

    Of "from a import b" it lists a and a.b: only the file system knows whether b is a module.
    """
    found = set()
    for node in _run(_tree(path)):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return found


def circles(*folders: str) -> list[list[str]]:
    """The groups of modules that import each other, over however many others."""
    names = {_module_name(path): path for path in python_files(*folders)}
    graph = {name: (imports_of(path) & names.keys()) - {name} for name, path in names.items()}
    reached = {name: _reached(graph, name) for name in graph}
    groups = {
        tuple(sorted(other for other in reached[name] if name in reached[other])) for name in graph
    }
    return sorted(list(group) for group in groups if group)


def imported_test_modules(path: Path) -> set[str]:
    """The test modules that a file imports."""
    return {name for name in imports_of(path) if name.startswith("tests.") and _is_test(name)}


def private_lines(path: Path) -> set[int]:
    """The lines of a file that reach a private member of something else than self or cls."""
    return {
        node.lineno
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr.startswith("_")
        and not node.attr.startswith("__")
        and node.attr not in _PUBLIC
        and not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"))
    }


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function's name and how many lines it has, without its decorators."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


def mirrored_test(path: Path) -> Path:
    """Where the tests of a module of core or gui belong."""
    inside = path.relative_to(ROOT)
    return ROOT / "tests" / inside.parent / f"test_{path.stem.strip('_')}.py"


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """The node and all below it but for what only a type checker reads."""
    yield node
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        below: list[ast.AST] = list(node.orelse)
    else:
        below = list(ast.iter_child_nodes(node))
    for each in below:
        yield from _run(each)


def _is_test(name: str) -> bool:
    path = ROOT / f"{name.replace('.', '/')}.py"
    return path.name.startswith("test_") and path.is_file()


def _module_name(path: Path) -> str:
    return shown_path(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _reached(graph: dict[str, set[str]], start: str) -> set[str]:
    """The modules that start imports, directly or over others; start only through a circle."""
    found: set[str] = set()
    ahead = [start]
    while ahead:
        new = graph[ahead.pop()] - found
        found |= new
        ahead += new
    return found


def calls(path: Path, name: str) -> Iterator[ast.Call]:
    """Yield each call of what is named so in a file: name(...), thing.name(...)."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call) and _called_name(node) == name:
            yield node


def entered(path: Path) -> set[ast.expr]:
    """What the with statements of a file enter."""
    return {
        item.context_expr
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.With)
        for item in node.items
    }


def is_own_sentence(text: ast.expr) -> bool:
    """Tell whether a text is one that stands in the source: self.tr("...")."""
    return isinstance(text, ast.Call) and _called_name(text) == "tr"


def _called_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
