"""The language that the window speaks: the system's, or one that was chosen."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core import translation
from core.errors import UsageError
from core.files.paths import TRANSLATIONS
from core.translation import tr
from gui.classroom.kiosk import kiosk_language
from gui.session.settings import Settings

SOURCE = "en"  # what all sentences are written in
_STEM = "inkling_"
# Qt's own Spanish, French and Chinese lack these of its file dialog.
_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
_spoken: list[QTranslator] = []  # those that are asked now


def languages() -> list[str]:
    """Return the codes of the languages that there are, such as de and zh_CN, by their names."""
    there = [file.stem.removeprefix(_STEM) for file in TRANSLATIONS.glob(f"{_STEM}*.qm")]
    return sorted([SOURCE, *there], key=lambda code: native_name(code).casefold())


def native_name(code: str) -> str:
    """Return what a language calls itself: Deutsch, 简体中文."""
    if code == SOURCE:
        return "English"
    name = QLocale(code).nativeLanguageName().split(" (")[0]
    return name[:1].upper() + name[1:]


def chosen_language(wanted: str) -> str:
    """Return the code of the language to speak. wanted: a code; empty = as the system does."""
    if not wanted:
        return language_of(QLocale.system().uiLanguages())
    return wanted if wanted in languages() else SOURCE


def language_of(preferred: Sequence[str]) -> str:
    """Return the code of the first of a system's languages that there is; else English's."""
    there = languages()
    for each in preferred:
        name = QLocale(each).name()
        for code in (name, name.split("_")[0]):
            if code in there:
                return code
    return SOURCE


def checked_language(code: str) -> str:
    """Return the code of a language that there is.

    Raises:
        UsageError: there is none of that code.
    """
    if code not in languages():
        there = ", ".join(sorted(languages()))
        raise UsageError(f"There is no language '{code}'. Choose one of: {there}.")
    return code


def speak(app: QCoreApplication, code: str) -> None:
    """Let the window that is made next, and the children that it starts, speak a language, and no
    other that an earlier window spoke."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    translation.use(None)
    os.environ.pop(translation.FILE_VARIABLE, None)
    QLocale.setDefault(QLocale.system())
    if QLocale.system().name().split("_")[0] != code.split("_", maxsplit=1)[0] and code != SOURCE:
        QLocale.setDefault(QLocale(code))
    if code == SOURCE:
        return
    from PySide6.QtCore import QLibraryInfo  # of no use in English

    file = TRANSLATIONS / f"{_STEM}{code}.qm"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    for path in (qt, file):  # what was added last is asked first
        translator = QTranslator()
        if translator.load(str(path)):
            app.installTranslator(translator)
            _spoken.append(translator)
    translation.use(lambda text: QCoreApplication.translate("", text))
    os.environ[translation.FILE_VARIABLE] = str(file.with_suffix(".ts"))


class LanguageMenu(QMenu):
    """The languages to choose from; what was chosen is spoken from the next start on. said: what
    the person should know then."""

    said = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget):
        super().__init__(tr("Language"), parent)
        self._settings = settings
        self._group = QActionGroup(self)
        self.menuAction().setVisible(not kiosk_language())
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        titles = {
            "": tr("Language of the Desktop"),
            **{each: native_name(each) for each in languages()},
        }
        for code, title in titles.items():
            action = self._group.addAction(self.addAction(title))
            action.setCheckable(True)
            action.setChecked(code == self._settings.language)
            action.triggered.connect(partial(self._choose, code))

    def _choose(self, code: str) -> None:
        self._settings.language = code
        name = native_name(chosen_language(code))
        self.said.emit(
            tr("Inkling speaks this language from its next start on: {name}.", name=name)
        )
