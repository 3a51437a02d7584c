"""The lessons, done in the real window from their first step to their last, with real strokes and
real trainings: every claim of theirs holds here."""

import pytest
from PySide6.QtWidgets import QListWidget

from core.datasets.catalogue import is_here
from core.files.json_file import load_json
from core.lessons.lesson import lessons_folder, read_lesson, shipped_files
from core.lessons.progress import PROGRESS_FILE
from core.lessons.trials import Trials
from core.runs.protocol import ALL_CORES
from gui.main_window import MainWindow
from tests.support.lessons import open_lesson, press, result
from tests.support.pointer import clear, draw_digit
from tests.support.training import trainers

pytestmark = pytest.mark.timeout(900)
DONE = (
    "01-what-a-network-is",
    "02-one-neuron",
    "03-the-data",
    "04-normalise",
    "05-build-it",
    "06-loss-and-adam",
    "10-your-turn",
)
LESSONS = {path.stem: read_lesson(path) for path in shipped_files()}


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr(Trials, "default_command", (*Trials.default_command, ALL_CORES))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    assert not trainers()


def do_step(qtbot, window, step) -> tuple[str, str]:
    """By a hand where it is a drawing, else by *Do it for me* -> what came out, and in which
    tone."""
    words = {each.verb: each.words for each in step.do}
    if "draw" in words:
        if "model" in words:
            window.session.choose_model(words["model"][0])
        clear(window)
        draw_digit(window, words["draw"][0])
    elif step.do:
        press(window, "do")
    qtbot.waitUntil(lambda: result(window)[1] in ("notice", "problem"), timeout=120_000)
    return result(window)


def test_the_first_six_and_your_turn_are_done_to_their_end(qtbot, window):
    said = []
    for name in DONE:
        controller = open_lesson(window, name)
        for place, step in enumerate(LESSONS[name].steps):
            assert controller.step == place
            said.append((name, place, *do_step(qtbot, window, step)))
            press(window, "next")
    assert [each for each in said if each[3] == "problem"] == []
    assert not [each for each in said if "…" in each[2]]
    listed = window.findChild(QListWidget, "lessons_list")
    words = [listed.item(row).text() for row in range(listed.count())]
    assert sum(each.endswith(" · done") for each in words) == len(DONE)
    kept = load_json((lessons_folder() / PROGRESS_FILE).read_bytes())["lessons"]
    least = 0.8 if is_here("mnist") else 0.5  # of few digits in made-up hands less is learned
    assert kept["06-loss-and-adam"]["figures"]["trial.adam.accuracy"] > least
    assert kept["02-one-neuron"]["figures"]["neuron.inputs"] == 784
