"""Looks at every page of a window of its own, in every size; prints what is cramped as JSON.

`python -m tests.support.cramped_window plain|long|CODE`, with QT_SCALE_FACTOR. long: every text is
half as long again, as in other languages. CODE: of a language, in the smallest size."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog

from core.files.paths import TRANSLATIONS
from core.runs.protocol import Evaluated, Figures
from core.runs.settings import RunSettings
from core.task import DIGITS, DRAWINGS, LETTERS
from core.user_data.custom_tasks import create, find_task
from gui.lessons.panel import LessonsPanel
from gui.main_window import MainWindow
from gui.training.train_page import TrainPage
from gui.training.trainer_process import TrainerProcess
from gui.training.words import TrainingState
from gui.window.language import speak
from tests.support.cramped import lasting_findings, shown
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.lessons import wait
from tests.support.paths import ROOT
from tests.support.pointer import clear, draw_digit, settle

SIZES = ((1024, 640), (1440, 900), (2560, 1440))
PAGES = ("try", "data", "train", "models")
_WORD = re.compile(r"(\{\w*\}|&\w|\w+_\w+)|([A-Za-zé]+)")  # none of Keras' own


class LongTexts(QTranslator):
    """Every word half as long again; what is filled in stays."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, *_more: object) -> str:
        return _WORD.sub(lambda word: word[1] or _longer(word[2]), text)


def _longer(word: str) -> str:
    return word + word[-1].lower() * round(len(word) / 2)


def show_letters(window: MainWindow) -> None:
    """What has most classes, with a training's chip beside it."""
    window.session.choose_task(LETTERS)
    window.pages.open("try")
    draw_digit(window, "K")
    window.workbench.run_chip.show_course("Cats & dogs", "new model waits")


def show_own_classes(window: MainWindow) -> None:
    """More tasks than the header has space for, one of them with a long name."""
    for title in ("Signs", "Cloth", "Trees", "All of our class"):
        create(title, DRAWINGS)
    window.workbench.run_chip.show_course("", "")
    window.session.choose_task(DIGITS)
    window.dialogs.show_changed_tasks()
    window.session.choose_task(find_task("All of our class"))


def show_offer(window: MainWindow) -> None:
    """A letter where digits are asked for, and the tabs there again."""
    window.menu_actions.tabs["sees"].trigger()
    window.session.choose_task(DIGITS)
    clear(window)
    draw_digit(window, "K")
    offer = window.workbench.answer_panel.switch_offer
    if not wait(offer.isVisible, 20):
        raise SystemExit("The letter is offered to no other task.")
    window.menu_actions.tabs["inside"].trigger()


def show_offer_beside_settings(window: MainWindow) -> None:
    window.pages.open("train")


def show_result(window: MainWindow) -> None:
    """A new model of letters, and the current one, measured on all that there is."""
    window.pages.open("train")
    page, count = window.findChild(TrainPage), len(LETTERS.classes)
    page.begin(RunSettings(LETTERS.name, "cnn", "", data=("emnist",), epochs=3))
    counts = tuple(tuple(800 if a == b else 3 for a in range(count)) for b in range(count))
    figures = Figures(20_800, 0.9533, 0.9501, 0.9562, 0.1489, 0.0045, (0.95,) * count, counts)
    for model in ("current", "candidate"):
        for data in ("test", "drawings", "strangers"):
            page.show_evaluated(Evaluated(model, data, figures))
    page.show_candidate(LETTERS.classes)
    page.show_state(TrainingState.COMPARING)


def show_lessons(window: MainWindow) -> None:
    """The list of lessons, below or beside a drawing that is looked into."""
    window.session.choose_task(DIGITS)
    clear(window)
    draw_digit(window, "4", size=0.7)
    window.pages.open("try")
    window.lessons.toggle()


def show_lesson(window: MainWindow) -> None:
    """A step, with the paper and its answer where they are."""
    shown(window, LessonsPanel)[0].lesson_chosen.emit("02-one-neuron")


def show_lesson_beside(page: str) -> Callable[[MainWindow], None]:
    """The step, with another page open."""
    return lambda window: window.pages.open(page)


STATES: dict[str, Callable[[MainWindow], None]] = {
    **{page: lambda window, page=page: window.pages.open(page) for page in PAGES},
    "letters": show_letters,
    "own classes": show_own_classes,
    "offer": show_offer,
    "offer beside settings": show_offer_beside_settings,
    "result": show_result,
    "lessons": show_lessons,
    "a lesson": show_lesson,
    **{f"a lesson, {page}": show_lesson_beside(page) for page in PAGES[1:]},
}


def findings_in_dialogs(window: MainWindow) -> list[str]:
    """What is cramped in what the menus open, each as large as it comes."""
    actions, found = window.menu_actions, []
    opened = ("share", "collect", "custom_tasks", "corrections", "data", "guide", "shortcuts")
    window.dialogs.show_folder(str(TRANSLATIONS))  # without pictures
    for name in ("", *opened):
        if name:
            getattr(actions, name).trigger()
        found += [] if wait(lambda: shown(window, QDialog), 20) else [f"{name}: nothing opened"]
        for dialog in shown(window, QDialog):
            found += [f"{name}: {each}" for each in lasting_findings(dialog)]
            dialog.close()
    return found


def cramped_in(kind: str, scale: str = "1") -> list[str]:
    """What main finds, in a process of its own: Qt reads its scale once, and a language is spoken
    from the start on."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-P", "-m", "tests.support.cramped_window", kind],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, (done.returncode, done.stderr[-2000:])
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(kind: str) -> None:
    """Print a list of what is cramped."""
    app = QApplication([])
    QLocale.setDefault(QLocale("en_US"))  # thousands apart
    TrainerProcess.default_command = (sys.executable, "-c", "input()")  # nothing is trained
    texts, sizes, states = LongTexts(), SIZES, STATES
    if kind == "long":
        app.installTranslator(texts)
    elif kind != "plain":
        speak(app, kind)
        sizes = SIZES[:1]
    pretend_that_all_is_here()
    window = MainWindow()
    window.show()
    settle()
    draw_digit(window, "4", size=0.7)
    found = []
    for state, show in states.items():
        show(window)
        for size in sizes:
            window.resize(*size)
            found += [] if window.width() == size[0] else [f"{state} {size}: {window.size()}"]
            found += [f"{state} {size}: {each}" for each in lasting_findings(window)]
    found += findings_in_dialogs(window)
    print(json.dumps(found))
    window.training.close()
    window.close()


if __name__ == "__main__":
    main(sys.argv[1])
