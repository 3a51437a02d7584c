"""What is done with custom tasks, one thing after the other, each outcome a signal."""

import errno

import pytest

from core.files.paths import user_tasks
from core.task import DRAWINGS
from core.user_data.custom_tasks import create, custom_tasks, find_custom_task
from gui.custom_tasks.controller import CustomTasksController
from tests.support.class_folders import fill


@pytest.fixture
def controller(qapp):
    made = CustomTasksController()
    yield made
    made.close()


def refuse(*_: object) -> None:
    raise OSError(errno.EACCES, "Permission denied")


def waited(qtbot, signal, act) -> object:
    """What the signal brings after the act."""
    with qtbot.waitSignal(signal, timeout=20_000) as waiting:
        act()
    return waiting.args[0] if waiting.args else None


def test_a_folder_is_looked_at_and_becomes_a_task(qtbot, controller, tmp_path):
    for name in ("Oak", "Ash"):
        fill(tmp_path / "Trees", name, 3)
    seen = []
    controller.progressed.connect(lambda done, of: seen.append((done, of)))

    report = waited(
        qtbot, controller.folder_checked, lambda: controller.check_folder(tmp_path / "Trees")
    )
    assert [each.name for each in report.classes] == ["Ash", "Oak"]
    assert seen == [(done, 6) for done in range(seen[0][0], seen[0][0] + 6)]

    task = waited(
        qtbot, controller.created, lambda: controller.create_from_folder("Trees", DRAWINGS)
    )
    assert task.counts() == {"Ash": 3, "Oak": 3}


def test_a_folder_that_is_left_leaves_nothing(qtbot, controller, tmp_path):
    fill(tmp_path / "Trees", "Oak", 3)
    waited(qtbot, controller.folder_checked, lambda: controller.check_folder(tmp_path / "Trees"))
    assert list(user_tasks().iterdir())
    controller.leave_folder()
    assert list(user_tasks().iterdir()) == []


def test_nothing_can_be_made_of_an_empty_folder(qtbot, controller, tmp_path):
    said = []
    controller.failed.connect(said.append)
    waited(qtbot, controller.folder_refused, lambda: controller.check_folder(tmp_path))
    qtbot.waitUntil(lambda: said != [], timeout=2000)
    assert "has no folders in it" in said[0]


def test_a_name_that_is_taken_is_said_and_changes_nothing(qtbot, controller):
    create("Signs", DRAWINGS)
    changes = []
    controller.tasks_changed.connect(lambda: changes.append(True))
    said = waited(qtbot, controller.failed, lambda: controller.create_empty("Signs", DRAWINGS))
    assert said == "There is a task 'Signs' already. Give another name."
    assert changes == []


def test_a_deleted_task_can_be_brought_back(qtbot, controller):
    create("Signs", DRAWINGS)
    assert not controller.can_restore
    waited(qtbot, controller.deleted, lambda: controller.delete(find_custom_task("signs")))
    assert custom_tasks() == []
    assert controller.can_restore
    waited(qtbot, controller.restored, controller.restore)
    assert [each.title for each in custom_tasks()] == ["Signs"]
    assert not controller.can_restore


def test_what_cannot_be_brought_back_now_may_be_tried_again(qtbot, controller, monkeypatch):
    create("Signs", DRAWINGS)
    waited(qtbot, controller.deleted, lambda: controller.delete(find_custom_task("signs")))
    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        patch.setattr("core.files.atomic.os.rename", refuse)
        waited(qtbot, controller.failed, controller.restore)
    assert controller.can_restore
    waited(qtbot, controller.restored, controller.restore)
    assert [each.title for each in custom_tasks()] == ["Signs"]
