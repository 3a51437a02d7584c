"""What an administrator hides and locks, and what a file that cannot be followed does."""

import json
import os

import platformdirs
import pytest

from core.classroom.kiosk import ALL_PARTS, Kiosk, read_kiosk
from core.files.paths import kiosk_files
from core.runs.presets import PRESETS
from core.runs.settings import REASONS, RunSettings
from tests.support.classroom import put_kiosk

TUTORIAL = PRESETS["tutorial"].settings


def test_without_a_file_nothing_is_hidden_or_locked():
    assert read_kiosk() == Kiosk()
    assert read_kiosk().settings(TUTORIAL) == TUTORIAL


def test_what_is_in_the_file_is_followed():
    put_kiosk(
        {
            "version": 1,
            "hide": ["data", "export"],
            "lock": {"epochs": 2, "network": None, "data": ["mnist"]},
            "language": "de",
        }
    )
    kiosk = read_kiosk()
    assert kiosk.hide == {"data", "export"}
    assert kiosk.language == "de"
    assert kiosk.locked == {"epochs", "network", "layers", "data"}
    locked = kiosk.settings(TUTORIAL)
    assert (locked.epochs, locked.network, locked.data) == (2, TUTORIAL.network, ("mnist",))


def test_a_setting_that_a_task_cannot_have_stays_as_it_is():
    put_kiosk({"version": 1, "lock": {"data": ["mnist"], "epochs": 2}})
    photos = RunSettings("pets", "pets", "", epochs=9, data=("pets",))
    locked = read_kiosk().settings(photos)
    assert (locked.data, locked.epochs) == (photos.data, 2)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "is damaged"),
        ({"hide": ["data"]}, "is damaged"),
        ({"version": 2}, "was written by a newer Inkling"),
        ({"version": 1, "hid": ["data"]}, "is damaged (hid: unknown)"),
        ({"version": 1, "hide": ["date"]}, "is damaged (hide[0]: Invalid enum value 'date')"),
        (
            {"version": 1, "lock": {"epoch": 2}},
            f"is damaged (lock: “epoch” is no setting; there are {', '.join(REASONS)})",
        ),
        (
            {"version": 1, "lock": {"epochs": "two"}},
            "is damaged (lock.epochs: Expected `int`, got `str`)",
        ),
        (
            {"version": 1, "lock": {"batch": 0}},
            "is damaged (lock.batch: A batch has 1 to 4,096 pictures)",
        ),
        (
            {"version": 1, "language": "Deutsch!"},
            "is damaged (language: Expected `str` matching regex "
            "'^([a-z]{2,3}([_-][A-Za-z]{2,4})?)?$')",
        ),
    ],
)
def test_a_file_that_cannot_be_followed_locks_all_and_says_so_in_one_sentence(content, reason):
    put_kiosk(content)
    kiosk = read_kiosk()
    assert kiosk.problem == (
        f"The kiosk settings, {kiosk_files()[0]}, cannot be followed: the file {reason}. Until "
        "whoever looks after this computer has mended it, all that it could hide is hidden and "
        "all settings of Train are locked; what you made is safe."
    )
    assert kiosk.hide == ALL_PARTS
    assert kiosk.locked == REASONS.keys()
    assert kiosk.settings(TUTORIAL) == TUTORIAL


def test_a_folder_in_its_place_is_no_way_round_it():
    kiosk_files()[0].mkdir(parents=True)
    assert "the file is damaged (it is not a file)." in read_kiosk().problem


def test_the_first_of_several_places_counts(monkeypatch, tmp_path):
    places = os.pathsep.join(str(tmp_path / name) for name in "ab")
    monkeypatch.setattr(platformdirs, "site_config_dir", lambda *_, **__: places)
    for place, part in zip(kiosk_files(), ("data", "export"), strict=True):
        place.parent.mkdir(parents=True)
        place.write_text(json.dumps({"version": 1, "hide": [part]}))
    assert read_kiosk().hide == {"data"}
    kiosk_files()[0].unlink()
    assert read_kiosk().hide == {"export"}
