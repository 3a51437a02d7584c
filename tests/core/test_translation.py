"""core.translation: sentences in the person's language, in the window's children too."""

import subprocess
import sys
from pathlib import Path

import pytest

from core import translation
from core.translation import tr

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
        assert tr("{count} files", count=3) == "3 files"


def test_the_window_s_translator_comes_first() -> None:
    translation.use(str.upper)
    try:
        assert tr("gone") == "GONE"
    finally:
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
