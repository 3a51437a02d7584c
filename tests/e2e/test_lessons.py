"""The lessons, done in the real window from their first step to their last, with real strokes and
real trainings: every claim of theirs holds here."""

import sys

import pytest
from PySide6.QtWidgets import QListWidget

from core.datasets.catalogue import is_here
from core.files.json_file import load_json
from core.lessons.lesson import lessons_folder, read_lesson, shipped_files
from core.lessons.progress import PROGRESS_FILE
from core.lessons.trials import Trials
from core.runs.protocol import ALL_CORES, TrialEnded
from gui.main_window import MainWindow
from gui.training.trainer_process import TrainerProcess
from gui.window.pages import TrainingPages
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.lessons import do_step, open_lesson, press, trials_that_come_to
from tests.support.training import FAKE, end_trainers

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
    assert not end_trainers()


def test_the_first_six_and_your_turn_are_done_to_their_end(window):
    said = []
    for name in DONE:
        controller = open_lesson(window, name)
        for place, step in enumerate(LESSONS[name].steps):
            assert controller.step == place
            said.append((name, place, *do_step(window, step, 120)))
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


def some_trial(accuracy: float, training_accuracy: float) -> TrialEnded:
    return TrialEnded(accuracy, training_accuracy, 0.4, 1.2, 500, 10_000, 118_282, (1.5, 0.4))


# What the trainings of two lessons came to once, in their order; the bench does them anew.
LEARNED = {
    "08-did-it-learn": ((0.84, 1.0), (0.93, 0.96), (0.85, 0.99), (0.88, 0.9)),
    "16-fair": ((0.91, 0.93), (0.78, 0.81)),
}


@pytest.mark.usefixtures("some_mnist")  # it is looked at on the page Data
def test_the_other_nine_are_done_to_their_end(window, monkeypatch, tmp_path):
    """In place of their trainings, which take minutes, programs that end at once: what is tested
    are the steps. `python -m bench.lessons` does them with real ones."""
    pretend_that_all_is_here()
    command = (sys.executable, *FAKE, "2", "0.001")
    monkeypatch.setattr(TrainerProcess, "default_command", command)
    monkeypatch.setattr(TrainingPages, "may_close", lambda *_: True)
    learned = [some_trial(*each) for name in sorted(LEARNED) for each in LEARNED[name]]
    trials = trials_that_come_to(tmp_path / "trials", learned)
    monkeypatch.setattr(Trials, "default_command", trials)
    said = []
    for name in sorted(LESSONS.keys() - DONE):
        open_lesson(window, name)
        for step in LESSONS[name].steps:
            said.append((name, step.title, *do_step(window, step, 60)))
            press(window, "next")
    assert [each for each in said if each[3] != "notice"] == []
    assert not [each for each in said if "…" in each[2]]
    assert len(said) == sum(len(LESSONS[name].steps) for name in LESSONS.keys() - DONE)
