"""Sentences in the person's language.

Whatever a person may read is written in English where it is said: `tr("{name} is damaged.",
name=...)`, or `marked("Quick")` in a table whose rows are shown by `tr(row.title)` later. `make
translations` finds both. The window puts Qt's translator in; its children, which have no Qt, read
the same file that an environment variable names; who has neither, such as the command line, speaks
English.
"""

import functools
import os
import string
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

FILE_VARIABLE = "INKLING_TRANSLATION"  # names the .ts file that children speak by
_translator: Callable[[str], str] | None = None


def tr(text: str, /, **fields: Any) -> str:
    """Return a sentence in the person's language. fields: what stands in {braces} in it; figures
    with a format, such as {count:,}, are written as the language writes them."""
    translated = _translated(text)
    if not fields:
        return translated
    if ":" not in translated or _translated(_SAMPLE) == _SAMPLE:
        return translated.format(**fields)
    return _FIGURES.format(translated, **fields)


def marked(text: str) -> str:
    """Mark a text to be translated when it is shown."""
    return text


def language() -> str:
    """Return the code of the language that is spoken, such as de; empty = English."""
    return Path(os.environ.get(FILE_VARIABLE, "")).stem.partition("_")[2]


def use(translator: Callable[[str], str] | None) -> None:
    """Translate by this from now on; None = as the environment says now."""
    global _translator  # noqa: PLW0603
    _translator = translator
    _of_environment.cache_clear()


_SAMPLE = marked("12,345.6")  # how a language parts thousands and tenths


class _Figures(string.Formatter):
    """Writes figures as the sample is written."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        if not format_spec or isinstance(value, str):
            return text
        sample = _translated(_SAMPLE)
        return text.translate({ord(","): sample[2], ord("."): sample[-2]})


_FIGURES = _Figures()


def _translated(text: str) -> str:
    if _translator is not None:
        return _translator(text)
    return _of_environment().get(text, text)


@functools.cache
def _of_environment() -> Mapping[str, str]:
    """Read the texts that stand in no class of the .ts file that the environment names; none, where
    it names none, or one that cannot be read. Once: a figure that changes while the pen moves is
    written many times a second."""
    path = os.environ.get(FILE_VARIABLE)
    if not path:
        return {}
    from xml.etree import ElementTree

    try:
        contexts = ElementTree.parse(path).iter("context")
    except (OSError, ElementTree.ParseError):
        return {}
    messages = (each for context in contexts if not context.findtext("name") for each in context)
    return {
        each.findtext("source", ""): each.findtext("translation", "")
        for each in messages
        if each.findtext("translation")
    }
