"""What the arguments mean, and what is said where no window can be opened."""

import os
import shutil
import subprocess
import sys

import pytest

from core.classroom.sittings import begin
from core.models.store import Store
from gui.__main__ import is_photo, main


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("cat.jpg", True),
        ("photos/cat", True),
        ("cat", True),
        ("dog", False),
        ("classify", False),
        ("data", False),
    ],
)
def test_what_is_a_photo_on_the_command_line(tmp_path, monkeypatch, argument, expected):
    """Anything that looks like a file, or is one; a command is none, whatever lies here."""
    monkeypatch.chdir(tmp_path)
    for name in ("cat", "classify", "data"):
        (tmp_path / name).touch()
    assert is_photo(argument) is expected


def refusal_to_start(display: str) -> str:
    """What is said where the window has only this X display; with status 3."""
    done = subprocess.run(
        [sys.executable, "-m", "gui"],
        env={**os.environ, "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": "", "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    return done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux starts without a screen")
class TestNoScreen:
    def test_no_display_is_one_paragraph_and_status_3(self):
        assert refusal_to_start("") == (
            "inkling: Inkling needs a screen, and there is none here (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set). Start it from a desktop; `inkling classify FILE` works "
            "without one.\n"
        )

    def test_a_display_that_does_not_answer_is_named(self):
        assert refusal_to_start(":987") == (
            "inkling: Inkling needs a screen, and the one that DISPLAY names (:987) does not "
            "answer. Start it from a desktop; `inkling classify FILE` works without one.\n"
        )


def test_a_missing_library_is_named():
    from gui.__main__ import missing_library_error

    error = OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")
    assert str(missing_library_error(error)) == (
        "Inkling's window needs the system library libxcb-cursor.so.0, which is not installed. "
        "On Debian and Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 "
        "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0. `inkling classify FILE` works without it."
    )


LEAN = """
import linecache, sys
import gui.__main__, PySide6.QtWidgets
gui.__main__.import_plainly()
from gui.main_window import MainWindow
app = PySide6.QtWidgets.QApplication([])
window = MainWindow()
window.show()
# Qt's classes are made when first met, with all their names: QWizard where the kind of a widget
# of Qt's own has to be guessed.
bases = PySide6.QtCore.QObject, PySide6.QtWidgets.QDialog
classes = [each for base in bases for each in type.__subclasses__(base)]
app.processEvents()
print(
    [name for name in linecache.cache if "gui" in name],
    {"gui.widgets.picture_grid", "gui.inside.why.page", "gui.lessons.panel"} & {*sys.modules},
    window.workbench.canvas_panel.filmstrip.findChildren(PySide6.QtWidgets.QListView),
    {"QStyle", "QWizard"} & {each.__name__ for each in classes},
)
"""


def test_a_start_reads_no_source_and_makes_nothing_for_later(tmp_path):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", LEAN], env=env, capture_output=True, text=True, check=True
    )

    assert done.stdout == "[] set() [] set()\n"


KEPT = """
import builtins, sys
compiled, plainly = [], builtins.compile
def compile(source, filename, *how, **given):
    compiled.append(filename)
    return plainly(source, filename, *how, **given)
builtins.compile = compile
from gui.__main__ import compiled_once
import dataclasses
with compiled_once():
    import PySide6.QtWidgets
    @dataclasses.dataclass(frozen=True)
    class Point:
        x: int
        y: int = 2
print(sum(name.startswith("shibokensupport/") for name in compiled), compiled.count("<string>"))
print(Point(1), Point(1) == Point(1, 2), builtins.compile is compile, hasattr(dataclasses, "exec"))
"""


def test_what_pyside_has_in_python_and_dataclasses_write_is_compiled_once(tmp_path):
    def compiled() -> str:
        env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
        command = [sys.executable, "-c", KEPT]
        return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout

    first = compiled()
    counts, made = first.splitlines()
    assert made == "Point(x=1, y=2) True True False"
    assert all(int(count) > 5 for count in counts.split())
    assert compiled() == f"0 0\n{made}\n"
    kept = tmp_path / "inkling" / "start.compiled"
    whole = kept.read_bytes()
    kept.write_bytes(whole[:40] + b"x" + whole[41:])
    assert compiled() == first
    assert kept.read_bytes() == whole
    kept.unlink()
    kept.mkdir()
    assert compiled() == first


@pytest.mark.parametrize("arguments", [["--language", "tlh"], ["--language"]])
def test_a_language_that_there_is_not_is_said_with_those_that_there_are(arguments):
    done = subprocess.run(
        [sys.executable, "-m", "gui", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    named = arguments[1] if len(arguments) > 1 else "?"
    assert done.returncode == 2
    assert done.stderr == (
        f"inkling: There is no language '{named}'. Choose one of: de, en, es, fr, zh_CN.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--profile"], "inkling: --profile needs a name, as in: inkling --profile Ada\n"),
        (
            ["--language", "de", "--profile", "x" * 61],
            "inkling: The name is too long: 61 characters. Give one of at most 60.\n",
        ),
    ],
)
def test_a_profile_without_a_name_is_one_sentence_and_status_2(capsys, arguments, sentence):
    assert main(arguments) == 2
    assert capsys.readouterr().err == sentence


def test_a_subcommand_works_with_the_profile_and_the_session_that_is_open(capsys, model_folder):
    assert main(["--profile", "Ada", "models", "--json"]) == 0
    shipped = capsys.readouterr().out
    begin("")
    candidate = Store("digits").new_candidate("mlp", waiting=[])
    for path in model_folder.iterdir():
        shutil.copy(path, candidate)
    name = Store("digits").keep(candidate).name
    for arguments, is_there in (
        (["--profile", "ADA"], True),
        (["--profile=Grace"], False),
        (["--profile", "Ada"], True),
    ):
        assert main([*arguments, "models", "--json"]) == 0
        listed = capsys.readouterr().out
        assert (name in listed) is is_there
        assert (listed == shipped) is not is_there
