"""Changes to pictures: done in turn, told, undone one by one, and stopped."""

import pytest

from core.user_data.corrections import Corrections
from gui.session.picture_changes import PictureChanges, PictureList
from tests.support.class_folders import photo


@pytest.fixture
def changes(qtbot):
    made = PictureChanges()
    yield made
    made.close()


@pytest.fixture
def files(tmp_path) -> list[str]:
    for number in range(3):
        photo(tmp_path / f"{number}.png")
    return sorted(map(str, tmp_path.glob("*.png")))


def test_files_are_added_and_taken_back_as_one_change(qtbot, changes, files):
    pictures = Corrections("cups")
    with qtbot.waitSignal(changes.added, timeout=20_000) as said:
        changes.add_files(pictures, "cup", files)

    assert len(said.args[0].added) == 3
    assert changes.can_undo
    assert not changes.is_importing
    with qtbot.waitSignal(changes.changed, timeout=20_000):
        changes.undo()
    assert pictures.all() == []


def test_what_is_added_can_be_stopped(qtbot, changes, files):
    pictures = Corrections("cups")
    changes.import_progressed.connect(lambda *_: changes.stop_import())

    with qtbot.waitSignal(changes.added, timeout=20_000):
        changes.add_files(pictures, "cup", files * 50)

    assert len(pictures.all()) < 4


def test_examples_are_described_by_their_class_alone(qtbot, files):
    pictures = Corrections("cups")
    pictures_list = PictureList(tells_use=False)
    from core.user_data.corrections import add_files

    add_files(pictures, "cup", files)
    pictures_list.show(pictures.all(), "cup")

    from PySide6.QtCore import Qt

    described = pictures_list.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "cup"
    assert pictures_list.rowCount() == 3
