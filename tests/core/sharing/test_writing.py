"""What of a task goes into a file, and what is said where none is written."""

import zipfile

import pytest

from core.errors import StoreError, UsageError
from core.sharing.writing import Contents, contents_of, share_task
from core.task import DIGITS
from tests.support.faults import FULL, Disk
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
    words = refusal(StoreError, share_task, task, tmp_path / "gone" / "signs.inkling", "Anna")
    assert words == (
        "Not saved: the disk reports an error (No such file or directory). Check the disk, then "
        "try again."
    )
