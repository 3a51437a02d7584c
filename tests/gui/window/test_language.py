"""gui.window.language, and every translation: whole, up to date, with what its sources have."""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QActionGroup

from core import translation
from core.errors import UsageError
from core.files.paths import TRANSLATIONS
from gui.window.language import (
    LanguageMenu,
    checked_language,
    chosen_language,
    language_of,
    languages,
    native_name,
    speak,
)
from tests.support.cramped_window import cramped_in
from tests.support.paths import ROOT

CODES = [file.stem.removeprefix("inkling_") for file in sorted(TRANSLATIONS.glob("*.ts"))]
MAY_BE_LEFT_OUT = {"{an}"}  # an article, which other languages have otherwise


def messages(file: Path) -> list[tuple[str, str, str]]:
    """What a .ts file has: context, source, translation; empty = unfinished."""
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), text))
    return found


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text)) - MAY_BE_LEFT_OUT


def mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text))


def test_the_languages_are_the_four_and_english():
    assert {"de", "en", "es", "fr", "zh_CN"} <= set(languages())
    assert set(languages()) == {*CODES, "en"}
    assert native_name("de") == "Deutsch"
    assert native_name("zh_CN") == "简体中文"


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_is_without_translation_and_each_keeps_what_its_source_has(code):
    wrong = []
    for _, source, text in messages(TRANSLATIONS / f"inkling_{code}.ts"):
        if not text.strip():
            wrong.append(f"not translated: {source}")
        elif placeholders(source) != placeholders(text) or mnemonics(source) != mnemonics(text):
            wrong.append(f"{source} -> {text}")
        elif "{an}" in text:
            wrong.append(f"an English article: {text}")
        elif source.count("\n") != text.count("\n") or source.endswith("…") != text.endswith("…"):
            wrong.append(f"line breaks or … : {source} -> {text}")
    assert wrong == []


def test_the_files_are_as_make_translations_writes_them(tmp_path):
    """Else: make translations, and translate what is new."""
    for file in TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, tmp_path)
    command = ["sh", "tools/translations.sh", str(Path(sys.executable).parent), str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=60)
    for file in sorted(tmp_path.iterdir()):
        there = TRANSLATIONS / file.name
        if file.suffix == ".ts":
            assert set(messages(file)) == set(messages(there)), file.name
        else:
            assert file.read_bytes() == there.read_bytes(), f"{file.name}: make translations"


@pytest.mark.parametrize(
    ("preferred", "code"),
    [
        (["de-AT", "de"], "de"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["pt-BR", "es-MX", "en"], "es"),
        (["en-GB", "de"], "en"),
        (["sv-SE"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_the_system_s_languages_that_there_is_is_spoken(preferred, code):
    assert language_of(preferred) == code


def test_a_chosen_language_comes_first_and_one_that_is_gone_is_english():
    assert chosen_language("fr") == "fr"
    assert chosen_language("tlh") == "en"
    with pytest.raises(UsageError, match=r"There is no language 'tlh'. Choose one of: de, en, es,"):
        checked_language("tlh")


def test_the_menu_remembers_a_language_for_the_next_start(window):
    menu = window.findChild(LanguageMenu)
    menu.aboutToShow.emit()
    titles = [action.text() for action in menu.actions()]
    assert titles[0] == "Language of the Desktop"
    assert "Français" in titles
    next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
    assert window.banner.text == "Inkling speaks this language from its next start on: Deutsch."
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Deutsch"]
    assert len(menu.findChildren(QActionGroup)) == 1  # and not one for each time


def test_one_file_is_read_and_a_sentence_found(qapp):
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "inkling_de.qm"))
    assert translator.translate("", "Learn longer") == "Länger lernen"
    assert translator.translate("Actions", "&File") == "&Datei"


def test_a_language_costs_the_start_next_to_nothing(qapp):
    """Of the processor's own time, so that a busy computer changes nothing; 20 ms are allowed."""
    took = []
    try:
        for _ in range(3):
            began = time.thread_time()
            speak(qapp, chosen_language("de"))
            took.append(time.thread_time() - began)
        assert translation.tr("Learn longer") == "Länger lernen"
    finally:
        speak(qapp, "en")
    assert translation.tr("Learn longer") == "Learn longer"
    assert min(took) < 0.02


@pytest.mark.parametrize("code", CODES)
def test_a_window_in_each_language_is_translated_and_nothing_is_cut(code):
    assert cramped_in(code) == []
