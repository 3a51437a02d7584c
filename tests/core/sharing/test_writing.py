"""What of a task goes into a file, and what is said where none is written."""

import contextlib
import json
import zipfile

import pytest

from core.errors import StoreError, UsageError
from core.runs.own_presets import add_preset, kept
from core.runs.presets import PRESETS, presets_for
from core.sharing.opening import look
from core.sharing.writing import Contents, contents_of, share_task
from core.task import DIGITS
from tests.support.faults import FORBIDDEN, FULL, READ_ONLY, Disk
from tests.support.refusal import refusal
from tests.support.shared import draw_signs

pytestmark = pytest.mark.usefixtures("model_folder")


def test_pictures_strokes_models_and_nothing_that_can_be_run_by_keras(tmp_path):
    task = draw_signs(each=2).task
    assert contents_of(task) == Contents(pictures=4, corrections=0, models=1, runs=0)
    target = tmp_path / "signs.inkling"
    assert share_task(task, target, "Anna") == 10
    with zipfile.ZipFile(target) as archive:
        ends = sorted(name.split(".")[-1] for name in archive.namelist())
    assert ends == ["json"] * 6 + ["png"] * 4 + ["tflite"]


def test_nothing_to_share_and_a_wrong_name_are_said(tmp_path):
    assert refusal(UsageError, share_task, DIGITS, tmp_path / "x.inkling", "Anna") == (
        "There is nothing of Digits to share yet: no pictures, no corrections and no model of your "
        "own. Make some first."
    )
    assert refusal(UsageError, share_task, DIGITS, tmp_path / "x.zip", "Anna") == (
        "'x.zip' is no name for a shared file. Let it end in .inkling."
    )


def test_without_presets_it_is_as_an_older_inkling_reads_it(tmp_path):
    task, target = draw_signs(each=1, trained=False).task, tmp_path / "signs.inkling"
    settings = presets_for(task.name)["examples"].settings
    name = add_preset(task.name, kept("Longer", settings, ["epochs"]))

    def about() -> dict:
        with zipfile.ZipFile(target) as archive:
            return json.loads(archive.read("manifest.json"))

    share_task(task, target, "Anna")
    assert (about()["version"], "presets" in about()) == (1, False)
    share_task(task, target, "Anna", presets=[name])
    assert about()["version"] == 2
    assert [each["title"] for each in about()["presets"]] == ["Longer"]


def test_a_preset_alone_is_enough_and_one_that_is_not_there_is_said(tmp_path):
    target = tmp_path / "digits.inkling"
    name = add_preset("digits", kept("Our class", PRESETS["tutorial"].settings, []))
    assert share_task(DIGITS, target, "Anna", presets=[name]) == 0
    words = refusal(UsageError, share_task, DIGITS, target, "Anna", (), ["ours"])
    assert words == "There is no preset 'ours' of your own for Digits. There are: our-class."
    words = refusal(UsageError, share_task, DIGITS, target, "Anna", (), [name] * 51)
    assert words == "A shared file holds at most 50 presets. Choose fewer."


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (READ_ONLY, "{folder} can only be read. Make it writable, then try again."),
        (FORBIDDEN, "you may not write in {folder}. Ask its owner for the right to."),
    ],
)
def test_a_folder_that_nobody_may_write_into_is_said(tmp_path, monkeypatch, fault, said):
    task, folder = draw_signs(each=1, trained=False).task, tmp_path / "others"
    folder.mkdir()
    with Disk(monkeypatch, tmp_path).failing(1, fault):
        words = refusal(StoreError, share_task, task, folder / "signs.inkling", "Anna")
    assert words == f"Not saved: {said.format(folder=folder)}"
    assert list(folder.iterdir()) == []


def test_a_disk_that_gets_full_anywhere_leaves_a_whole_file_or_none(tmp_path, monkeypatch):
    task, folder = draw_signs(each=1, trained=False).task, tmp_path / "stick"
    folder.mkdir()
    target, disk = folder / "signs.inkling", Disk(monkeypatch, tmp_path)
    with disk.failing():
        share_task(task, target, "Anna")
    whole = look(target)
    for at in range(1, len(disk.calls) + 1):
        target.unlink(missing_ok=True)
        with disk.failing(at, FULL), contextlib.suppress(StoreError):
            share_task(task, target, "Anna")
        assert {each.name for each in folder.iterdir()} <= {target.name}
        assert not target.exists() or look(target).examples == whole.examples


def test_what_no_inkling_would_open_is_not_written(tmp_path):
    task = draw_signs(each=1, trained=False).task
    lesson = tmp_path / "large.md"
    with lesson.open("wb") as file:
        file.truncate(2 << 30)  # a hole, which takes no room
    target = tmp_path / "signs.inkling"
    assert refusal(UsageError, share_task, task, target, "Anna", [lesson]) == (
        "Signs is too large to share: a shared file holds less than 2 GB. Delete some pictures or "
        "models first."
    )
    assert not target.exists()


def test_a_full_disk_and_a_folder_that_is_gone_leave_the_old_file(tmp_path, monkeypatch):
    task = draw_signs(each=1, trained=False).task
    target = tmp_path / "signs.inkling"
    target.write_bytes(b"old")
    disk = Disk(monkeypatch, tmp_path)
    with disk.failing():
        share_task(task, target, "Anna")
    last = disk.calls.index("fsync") + 1
    target.write_bytes(b"old")
    with disk.failing(last, FULL):
        words = refusal(StoreError, share_task, task, target, "Anna")
    assert words == "Not saved: the disk is full. Make room on it, then try again."
    assert target.read_bytes() == b"old"
    gone = tmp_path / "gone"
    assert refusal(StoreError, share_task, task, gone / "signs.inkling", "Anna") == (
        f"Not saved: the folder {gone} is not there. Make it, or choose another one."
    )
