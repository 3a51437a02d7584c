"""What was saved is damaged, or a newer Inkling's: another model answers, and it is said."""

import json

import pytest
from PySide6.QtWidgets import QComboBox

from core.files.paths import SHIPPED_MODELS
from core.task import DIGITS, DRAWINGS, custom_task
from gui.main_window import MainWindow
from gui.session.models import available_models, first_loadable, no_model
from gui.widgets.banner import Banner
from tests.support.kept_models import keep_twice
from tests.support.pointer import draw_digit, label


@pytest.fixture
def kept(model_folder):
    """The second of two models answers."""
    return keep_twice(model_folder)


def opened(qtbot) -> tuple[MainWindow, str]:
    """A window, and what its banner says."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    draw_digit(window, "7")
    assert label(window, "verdict_label") == "7"
    banner = window.findChild(Banner)
    return window, banner.text if banner.isVisible() else ""


def answering(window) -> str:
    return window.findChild(QComboBox, "model_selector").currentData()


def falls_back(qtbot, why: str, *, to: str) -> None:
    """Another model answers than was chosen, and the window says why."""
    window, said = opened(qtbot)
    assert answering(window) == to
    assert said == f"{why} Until then {to} answers."


def test_the_kept_model_answers_and_nothing_is_said(qtbot, kept):
    window, said = opened(qtbot)
    assert (answering(window), said) == ("digits-mlp-0002", "")


@pytest.mark.parametrize("content", [b"", b'{"version": 1, "fol', b"\0" * 40])
def test_a_damaged_current_json(qtbot, kept, content):
    current = kept.parent / "current.json"
    current.write_bytes(content)
    falls_back(
        qtbot, f"{current} is damaged. Choose the model that should answer.", to="digits-mlp-0002"
    )


def test_a_current_json_of_a_newer_inkling(qtbot, kept):
    current = kept.parent / "current.json"
    current.write_text(json.dumps({"version": 2, "folder": "x"}))
    falls_back(
        qtbot,
        f"{current} was written by a newer Inkling. Choose the model that should answer.",
        to="digits-mlp-0002",
    )


@pytest.mark.parametrize("file", ["card.json", "model.tflite"])
def test_a_damaged_model(qtbot, kept, file):
    (kept / file).write_bytes(b"{")
    falls_back(
        qtbot,
        f"{kept / file} is damaged. Choose another model, or train one.",
        to="digits-mlp-0001",
    )


def test_a_card_of_a_newer_inkling(qtbot, kept):
    card = json.loads((kept / "card.json").read_text())
    (kept / "card.json").write_text(json.dumps({**card, "version": 2}))
    falls_back(
        qtbot,
        f"{kept / 'card.json'} was written by a newer Inkling. Update Inkling to use it.",
        to="digits-mlp-0001",
    )


def test_all_own_models_damaged(qtbot, kept):
    for folder in (kept, kept.with_name("digits-mlp-0001")):
        (folder / "model.tflite").unlink()
    window, said = opened(qtbot)
    assert answering(window) in {folder.name for folder in SHIPPED_MODELS.glob("digits-*")}
    assert said == (
        f"{kept / 'model.tflite'} is missing. Choose another model, or train one. "
        f"Until then {answering(window)} answers."
    )


@pytest.fixture
def damaged(kept):
    """Two models were trained here; the newer one's card is damaged."""
    (kept / "card.json").write_text("{")
    return kept


def test_a_model_that_cannot_be_used_is_listed_with_the_reason(damaged):
    models = {each.name: each for each in available_models("digits")}
    assert models[damaged.name].card is None
    assert "is damaged" in models[damaged.name].error
    assert models["digits-mlp-0001"].card is not None
    assert not models["digits-mlp-0001"].error


def test_the_first_that_can_be_loaded_is_and_the_others_say_why_not(damaged):
    models = available_models("digits")
    assert models[0].folder == damaged
    classifier, problems = first_loadable(models)
    assert classifier.folder.name == "digits-mlp-0001"
    assert len(problems) == 1
    assert str(damaged) in problems[0]


def test_nothing_can_be_loaded_of_nothing():
    assert first_loadable([]) == (None, [])


def test_what_is_to_be_done_without_a_model():
    signs = custom_task("signs", "Signs", ("one", "two"), DRAWINGS)
    assert no_model(signs) == "Signs is not trained yet: press Retrain."
    assert no_model(DIGITS).endswith("or train one: inkling train digits")


def test_a_damaged_custom_task_is_said_beside_a_damaged_model(qtbot, kept, home):
    damaged = home / "data" / "inkling" / "tasks" / "trees" / "task.json"
    damaged.parent.mkdir(parents=True)
    damaged.write_text("{")
    said = f"{damaged} is damaged, so this task is left out; its pictures stay where they are."
    assert opened(qtbot)[1] == said

    current = kept.parent / "current.json"
    current.write_text("{")
    assert opened(qtbot)[1] == (
        f"{current} is damaged. Choose the model that should answer. Until then digits-mlp-0002 "
        f"answers. {said}"
    )
