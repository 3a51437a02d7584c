"""Looks at every page of a window of its own, in every size; prints what is cramped as JSON.

`python -m tests.support.cramped_window plain|long|CODE`, with QT_SCALE_FACTOR. long: every text is
half as long again, as in other languages. CODE: of a language, in the smallest size."""

import json
import re
import sys

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.training.trainer_process import TrainerProcess
from gui.window.language import speak
from tests.support.cramped import lasting_findings
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.pointer import draw_digit, settle

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


def main(kind: str) -> None:
    """Print a list of what is cramped."""
    app = QApplication([])
    TrainerProcess.default_command = (sys.executable, "-c", "input()")  # nothing is trained
    texts, sizes = LongTexts(), SIZES
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
    for page in PAGES:
        window.pages.open(page)
        for size in sizes:
            window.resize(*size)
            found += [] if window.width() == size[0] else [f"{page} {size}: {window.size()}"]
            found += [f"{page} {size}: {each}" for each in lasting_findings(window)]
    print(json.dumps(found))
    window.training.close()
    window.close()


if __name__ == "__main__":
    main(sys.argv[1])
