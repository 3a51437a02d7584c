"""What the two dialogs say, and what they pass on."""

import dataclasses
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from core.runs.own_presets import kept
from core.runs.presets import PRESETS
from core.sharing.format import Overview, SharedModel
from core.sharing.writing import Along, Contents
from core.task import DIGITS
from gui.sharing.pages import OpenPage, SharePage
from gui.widgets.panel import Label
from gui.window.language import speak
from tests.support.pointer import label
from tests.support.shared import accept

pytestmark = pytest.mark.usefixtures("english")

SEEN = Overview(
    "digits",
    "Digits",
    "drawings",
    DIGITS.classes,
    "Anna",
    datetime(2026, 11, 28, 15, 30).astimezone().isoformat(),
    2_000_000,
    "00",
    corrections=1200,
    models=(SharedModel("digits-mlp-0001", "Dense", 0.975),),
    runs=3,
    seconds=65.0,
    lessons=("my-hand",),
)


def test_what_goes_to_digits_is_added_to_digits_and_corrections_only_if_one_says_so(qtbot):
    page = OpenPage(Path("/x/anna.inkling"), SEEN)
    qtbot.addWidget(page)
    page.show()
    assert page.windowTitle() == "anna.inkling"
    assert [each.text() for each in page.findChildren(Label, "open_shared_value")] == [
        "Anna, 28 11 2026 15:30",
        "Drawings",
        "0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
        "0",
        "1200",
        "Dense, 97.5 % right",
        "3, which learned for 1 min in all",
        "my-hand",
        "none",
        "1.91 MiB",
    ]
    assert label(page, "open_shared_note") == (
        "Its models are added to those of Digits; the one that answers stays, and nothing of yours "
        "is replaced. A model from elsewhere answers in a process of its own, which may be stopped."
    )
    merge = page.findChild(QCheckBox, "open_shared_merge")
    assert (merge.isVisible(), merge.isChecked()) == (True, False)
    assert merge.text() == "Add its corrections to mine"
    merge.click()
    with qtbot.waitSignal(page.taken) as taken:
        accept(page)
    assert taken.args == [True]


def test_without_corrections_there_is_nothing_to_merge(qtbot):
    page = OpenPage(Path("a.inkling"), dataclasses.replace(SEEN, corrections=0))
    qtbot.addWidget(page)
    page.show()
    assert not page.findChild(QCheckBox, "open_shared_merge").isVisible()


def test_a_name_is_needed_and_lessons_go_along_only_where_they_are_ticked(qtbot):
    lessons = [Path("/x/one.md"), Path("/x/two.md")]
    along = Along(lessons, {"ours": "Ours", "mine": "Mine"})
    page = SharePage(DIGITS, Contents(0, 1200, 2, 3), "anna", along)
    qtbot.addWidget(page)
    page.show()
    assert label(page, "share_about") == (
        "All of Digits goes into one file. Pictures: 0, corrections: 1,200, models of your own: 2, "
        "trainings: 3."
    )
    boxes = page.findChildren(QCheckBox)
    assert [each.text() for each in boxes] == ["one", "two", "Ours", "Mine"]
    assert not any(each.isChecked() for each in boxes)
    titles = {each.text() for each in page.findChildren(Label)}
    assert {"Lessons of yours that go along", "Presets of yours that go along"} <= titles
    name = page.findChild(QLineEdit, "share_writer")
    name.setText(" ")
    enabled = {each.text(): each.isEnabled() for each in page.findChildren(QPushButton)}
    assert enabled == {"Share…": False, "Cancel": True}
    name.setText(" Anna ")
    boxes[1].click()
    boxes[3].click()
    with qtbot.waitSignal(page.share_requested) as asked:
        accept(page)
    assert asked.args == ["Anna", Along([lessons[1]], {"mine": "Mine"})]


def test_what_a_preset_sets_and_locks_is_seen_before_it_is_taken_over(qtbot):
    settings = dataclasses.replace(PRESETS["tutorial"].settings, epochs=2)
    presets = (kept("Ours", settings, ["epochs"]), kept("Theirs", settings, []))
    page = OpenPage(Path("a.inkling"), dataclasses.replace(SEEN, models=(), presets=presets))
    qtbot.addWidget(page)
    assert [each.text() for each in page.findChildren(Label, "open_shared_value")][8] == (
        "Ours: epochs 2; locked: epochs\nTheirs: epochs 2"
    )
    assert label(page, "open_shared_note") == (
        "Its models are added to those of Digits; the one that answers stays, and nothing of yours "
        "is replaced. What a preset locks is locked for whoever starts from it; all other presets "
        "stay free, and Remove Preset under Train takes it away again."
    )


def test_a_bundled_task_has_its_name_in_the_language_of_the_person(qapp, qtbot):
    speak(qapp, "de")
    try:
        pages = [
            SharePage(DIGITS, Contents(1, 2, 3, 4), "Anna", Along([], {})),
            OpenPage(Path("anna.inkling"), SEEN),
        ]
        for page in pages:
            qtbot.addWidget(page)
    finally:
        speak(qapp, "en")
    assert label(pages[0], "share_about").startswith("Alles von Ziffern ")
    assert label(pages[1], "state_label") == "Ziffern"


@pytest.mark.parametrize(
    ("runs", "seconds", "said"),
    [
        (0, 0.0, "none"),
        (1, 0.0, "1"),
        (1, 3.2, "1, which learned for 3 s"),
        (1200, 7300.0, "1200, which learned for 2 h in all"),
    ],
)
def test_trainings_are_said_with_how_long_they_learned_where_that_is_known(
    qtbot, runs, seconds, said
):
    seen = dataclasses.replace(SEEN, runs=runs, seconds=seconds)
    page = OpenPage(Path("/x/anna.inkling"), seen)
    qtbot.addWidget(page)
    values = page.findChildren(Label, "open_shared_value")
    assert next(each.text() for each in values if each.accessibleName() == "Trainings") == said
