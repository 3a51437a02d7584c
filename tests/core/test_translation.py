"""core.translation: sentences in the person's language, in the window's children too."""

import ast
import builtins
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core import errors, translation
from core.datasets.registry import CATALOGUE
from core.training import run_few_photos
from core.translation import tr
from tests.support.paths import ROOT

# The command line; what is said where there is no window yet; what only makers of models run.
SPEAK_ENGLISH = (
    *("core/cli/", "core/tables/engines/", "gui/__main__.py", "gui/window/language.py"),
    *("core/training/data/world.py", "core/training/run_strangers.py"),
    "core/training/run_world.py",
)

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de_DE">
<context><name></name>
<message><source>{count:,} files, {share:.1f} %</source>
<translation>{count:,} Dateien, {share:.1f} %</translation></message>
<message><source>12,345.6</source><translation>12.345,6</translation></message>
<message><source>not yet</source><translation type="unfinished"></translation></message>
</context>
<context><name>Widget</name>
<message><source>of a class</source><translation>einer Klasse</translation></message></context>
</TS>"""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """What the environment says is asked for anew after each."""
    translation.use(None)
    yield
    translation.use(None)


@pytest.fixture
def german_file(tmp_path: Path) -> Path:
    file = tmp_path / "inkling_de.ts"
    file.write_text(GERMAN, encoding="utf-8")
    return file


def test_sentences_are_english_where_there_is_no_translator() -> None:
    assert tr("{count:,} files, {share:.1f} %", count=12345, share=1.25) == "12,345 files, 1.2 %"
    assert tr("100 % {of} it") == "100 % {of} it"  # braces without fields stay


def test_the_environment_names_the_language_of_children(
    german_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(translation.FILE_VARIABLE, str(german_file))
    said = tr("{count:,} files, {share:.1f} %", count=12345, share=1.25)
    assert said == "12.345 Dateien, 1,2 %"
    assert tr("not yet") == "not yet"
    assert tr("of a class") == "of a class"  # that is Qt's


def test_a_file_that_cannot_be_read_leaves_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cut.ts").write_text(GERMAN[:200])
    for name in ("cut.ts", "missing.ts"):
        monkeypatch.setenv(translation.FILE_VARIABLE, str(tmp_path / name))
        translation.use(None)
        assert tr("{count} files", count=3) == "3 files"


def test_the_window_s_translator_comes_first() -> None:
    translation.use(str.upper)
    assert tr("gone") == "GONE"
    translation.use(None)
    assert tr("gone") == "gone"


def test_a_child_says_its_error_in_the_window_s_language(
    german_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(translation.FILE_VARIABLE, str(german_file))
    call = "tr('{count:,} files, {share:.1f} %', count=1, share=2.0)"
    code = f"from core.translation import tr; print({call})"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "1 Dateien, 2,0 %"


def untranslated_errors(file: Path) -> list[str]:
    """Where a file raises an error that a person can meet with a sentence that is not marked."""
    names = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    return [
        f"{file.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call.args[0])}"
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in names
        and call.args
        and isinstance(call.args[0], ast.JoinedStr | ast.Constant)
        and re.search("[a-z]{2} ", ast.unparse(call.args[0]))
    ]


def sentences_within(node: ast.AST) -> list[str]:
    """Texts of two words or more below a node that are not marked."""
    found, waiting = [], [node]
    while waiting:
        each = waiting.pop()
        called = each.func if isinstance(each, ast.Call) else None
        if getattr(called, "id", getattr(called, "attr", "")) not in ("tr", "marked"):
            waiting += ast.iter_child_nodes(each)
        if isinstance(each, ast.Constant) and re.search("[a-z]{2},? [a-z]{2}", str(each.value)):
            found.append(str(each.value))
    return found


def halves_in_english(file: Path) -> list[str]:
    """What a file fills into a sentence that is translated, or raises within another call, although
    it is not."""
    tree = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    filled = (field for call in tree if isinstance(call, ast.Call) for field in fields_of(call))
    raised = (each for each in tree if isinstance(each, ast.Raise) and not is_internal(each))
    return [
        f"{file.relative_to(ROOT)}:{each.lineno}: {text}"
        for each in (*filled, *raised)
        for text in sentences_within(each)
    ]


def fields_of(call: ast.Call) -> list[ast.expr]:
    """What is filled into a sentence, or handed to a parent's __init__, which says it."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name == "__init__":
        return call.args
    return [each.value for each in call.keywords] if name == "tr" else []


def is_internal(raising: ast.Raise) -> bool:
    """Of Python's own kinds: a fault, or caught where it is understood."""
    raised = raising.exc.func if isinstance(raising.exc, ast.Call) else raising.exc
    return hasattr(builtins, getattr(raised, "id", ""))


def test_every_error_that_a_person_can_meet_can_be_translated() -> None:
    """But for those of the command line, which speaks English; so do they who train models."""
    spoken = [
        file
        for file in [*(ROOT / "core").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
        if not any(str(file.relative_to(ROOT)).startswith(each) for each in SPEAK_ENGLISH)
    ]
    assert [line for file in spoken for line in untranslated_errors(file)] == []
    assert [line for file in spoken for line in halves_in_english(file)] == []


def test_what_is_said_of_data_sets_and_of_test_pictures_can_be_translated() -> None:
    """They are kept in records and cards in English, and translated where they are shown."""
    german = ElementTree.parse(ROOT / "assets/translations/inkling_de.ts")
    known = {each.text for each in german.iter("source")}
    said = {text for each in CATALOGUE.values() for text in (each.about, each.takes)}
    said |= {each.licence for each in CATALOGUE.values() if each.licence.islower()}
    said |= {run_few_photos.TITLE, run_few_photos.SOURCE}
    assert said - known == {""}
