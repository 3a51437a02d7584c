"""What is the person's own, nobody else who uses the computer may look into."""

import os
import stat

import pytest

from core.files.atomic import make_folder
from core.files.paths import private_folders, user_corrections
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.user_data.corrections import Corrections

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows' folders are private anyway")


def rights(folder) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@pytest.fixture(autouse=True)
def usual_rights():
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_new_ones_are_private(home):
    for folder in private_folders():
        make_folder(folder / "deep" / "inside")
        assert rights(folder) == 0o700


def test_one_that_was_open_is_closed_when_it_is_next_written(home):
    folder = user_corrections("digits")
    folder.mkdir(parents=True)
    assert rights(private_folders()[0]) == 0o755

    Corrections("digits").add("4", render((Stroke((StrokePoint(9, 9, 18),)),)))

    assert rights(private_folders()[0]) == 0o700


def test_other_folders_keep_the_usual_rights(tmp_path):
    make_folder(tmp_path / "new" / "folder")

    assert rights(tmp_path / "new") == 0o755
