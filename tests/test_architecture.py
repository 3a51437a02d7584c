"""What must hold for the project as a whole."""

import os
import re
import subprocess
import sys

import pytest

from tests.support.paths import ROOT

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


def test_the_command_line_starts_without_anything_slow():
    slow = {"tensorflow", "keras", "PySide6", "cv2", "numpy", "ai_edge_litert", "PIL"}

    assert not loaded_after("import core.cli.main") & slow


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
