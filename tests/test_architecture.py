"""What must hold for the project as a whole."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bench.repeats import repeats
from tests.support import source
from tests.support.paths import ROOT
from tests.support.source import (
    calls,
    circles,
    entered,
    imported_test_modules,
    imports_of,
    is_own_sentence,
    modules,
    python_files,
    shown_path,
)

# Written in pieces, so that this file does not name what it forbids.
REGISTRY_HOSTS = ("pypi" + ".org", "python" + "hosted.org", "ana" + "conda.org", "npmjs" + ".com")
MACHINE_PATHS = tuple("/" + name + "/" for name in ("work", "root", "home", "Users"))


def loaded_after(statement: str) -> set[str]:
    """The top-level modules in a fresh process after a statement."""
    program = f"import sys; {statement}; print(*{{name.split('.')[0] for name in sys.modules}})"
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(result.stdout.split())


def repository_files() -> list[str]:
    result = subprocess.run(
        ["git", "grep", "--cached", "-Il", ""],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        pytest.skip("this is no git repository")
    return result.stdout.splitlines()


def packages(folder: Path) -> set[str]:
    """The folders below folder that hold modules, as paths from there."""
    return {path.parent.relative_to(folder).as_posix() for path in folder.rglob("__init__.py")}


def test_the_command_line_starts_without_anything_slow():
    slow = {"tensorflow", "keras", "PySide6", "cv2", "numpy", "ai_edge_litert", "PIL"}

    assert not loaded_after("import core.cli.main") & slow


def test_the_window_starts_without_what_only_some_need():
    """Each costs milliseconds before the first stroke: e-mail is what package versions come by."""
    loaded = loaded_after("import gui.main_window, gui.window.log_file")

    assert "PySide6" in loaded
    assert not loaded & {"email", "tensorflow", "keras"}


@pytest.mark.parametrize("command", ["classify", "evaluate", "models", "train"])
def test_no_command_loads_tensorflow_or_qt(command):
    loaded = loaded_after(f"import core.cli.{command}")

    assert "numpy" in loaded or command == "models"
    assert not loaded & {"tensorflow", "keras", "PySide6"}


def test_a_call_that_returns_nothing_costs_no_reference_to_none():
    """PySide6 6.12.0 drops one on each; after some thousand calls the process ends."""
    program = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range(300):
    widget.update()
print(before - sys.getrefcount(None))
"""
    result = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert int(result.stdout) < 30  # another import may drop a few; 300 calls would drop 300


def test_the_repository_names_no_registry_and_no_machine():
    named = re.compile("|".join(map(re.escape, (*REGISTRY_HOSTS, *MACHINE_PATHS))))
    guilty = []
    for name in repository_files():
        text = (ROOT / name).read_text(encoding="utf-8", errors="replace")
        guilty += [f"{name}: {found.group()}" for found in named.finditer(text)]

    assert not guilty


def test_no_modules_import_each_other_in_a_circle():
    assert circles("core", "gui") == []


def test_core_and_gui_hold_folders_and_hardly_a_file():
    for name in ("core", "gui"):
        assert len([path for path in modules(name) if path.parent == ROOT / name]) <= 3


def test_the_tests_lie_in_the_same_folders_as_what_they_test():
    for name in ("core", "gui"):
        assert packages(ROOT / "tests" / name) == packages(ROOT / name)


def test_what_tests_share_is_in_no_test_module():
    assert [shown_path(path) for path in python_files("tests") if imported_test_modules(path)] == []


def test_benchmarks_and_pictures_import_only_what_tests_share():
    guilty = [
        f"{shown_path(path)}: {name}"
        for path in python_files("bench", "docs")
        for name in imports_of(path)
        if name.startswith("tests.") and not f"{name}.".startswith("tests.support.")
    ]

    assert guilty == []


def lines_of(path: Path, guilty: list[ast.Call]) -> list[str]:
    return [f"{shown_path(path)}:{call.lineno}" for call in guilty]


def test_every_painter_is_closed_whatever_happens():
    """One that stays alive in a traceback ends the process when it is freed."""
    guilty = []
    for path in modules("gui"):
        opened = [call for call in calls(path, "QPainter") if call not in entered(path)]
        guilty += lines_of(path, opened)

    assert guilty == []


def test_no_text_of_the_window_is_taken_for_html():
    """Labels and message boxes are those of gui.widgets.panel."""
    html = ("QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage", "setHtml")
    html += ("setTextFormat", "setWhatsThis", "about", "question", "warning", "information")
    guilty = []
    for path in modules("gui"):
        if path != ROOT / "gui" / "widgets" / "panel.py":
            guilty += lines_of(path, [call for name in html for call in calls(path, name)])

    assert guilty == []


def test_no_tooltip_is_taken_for_html():
    """It is a sentence of the source, or went through as_tooltip."""
    guilty = []
    for path in modules("gui"):
        tips = [(call, call.args[-1]) for call in calls(path, "setToolTip")]
        tips += [(call, call.args[1]) for call in calls(path, "showText")]
        passed = {*calls(path, "as_tooltip")}
        unsafe = [call for call, text in tips if text not in passed and not is_own_sentence(text)]
        guilty += lines_of(path, unsafe)

    assert guilty == []


def test_the_search_for_circles_finds_one(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "ROOT", tmp_path)
    (tmp_path / "core").mkdir()
    for name, content in {
        "a": "from core import b",
        "b": "def later():\n    from core.c import thing",
        "c": "import core.a",
        "d": "import core.a\nif TYPE_CHECKING:\n    import core.e",
        "e": "import core.d",
    }.items():
        (tmp_path / "core" / f"{name}.py").write_text(content)

    assert circles("core") == [["core.a", "core.b", "core.c"]]


def test_what_stands_twice_is_found_whatever_its_names(tmp_path):
    once = """
def count(figures, least):
    \"\"\"How many are large enough.\"\"\"
    found = 0
    for each in figures:
        if each.size >= least + 1:
            found += each.number * 2
    return found
"""
    again = (
        once.replace("figures", "things").replace("least + 1", "most + 7").replace("many", "few")
    )
    other = once.replace("each.number * 2", "each.number")
    paths = [tmp_path / f"{name}.py" for name in ("once", "again", "other")]
    for path, text in zip(paths, (once, again, other), strict=True):
        path.write_text(text)
    assert repeats(paths) == [(paths[0], 2, paths[1], 2)]
