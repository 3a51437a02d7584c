"""Changes to pictures: done in turn, told, undone one by one, and stopped."""

import pytest

from core.user_data.corrections import Corrections, add_files
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
    assert changes.can_undo(pictures)
    assert not changes.is_importing
    with qtbot.waitSignal(changes.changed, timeout=20_000):
        changes.undo(pictures)
    assert pictures.all() == []


def test_what_was_undone_is_done_again_until_something_else_is(qtbot, changes, files):
    pictures = Corrections("cups")
    add_files(pictures, "cup", files)

    def labels_after(change) -> list[str]:
        with qtbot.waitSignal(changes.changed, timeout=20_000):
            change()
        return [each.label for each in pictures.all()]

    first = pictures.all()[0]
    assert labels_after(lambda: changes.relabel(pictures, [first], "mug")) == ["mug", "cup", "cup"]
    assert labels_after(lambda: changes.delete(pictures, pictures.all()[1:])) == ["mug"]
    for _ in range(2):
        assert labels_after(lambda: changes.undo(pictures)) == ["mug", "cup", "cup"]
        assert labels_after(lambda: changes.undo(pictures)) == ["cup", "cup", "cup"]
        assert labels_after(lambda: changes.redo(pictures)) == ["mug", "cup", "cup"]
        assert labels_after(lambda: changes.redo(pictures)) == ["mug"]
    labels_after(lambda: changes.undo(pictures))
    assert labels_after(lambda: changes.relabel(pictures, pictures.all(), "jug")) == ["jug"] * 3
    changes.redo(pictures)  # there is nothing any more
    assert labels_after(lambda: changes.undo(pictures)) == ["mug", "cup", "cup"]


def test_what_is_undone_is_of_the_pictures_that_are_shown(qtbot, changes, files):
    """Else a change of another task, which is not on the screen, would be."""
    cups, plates = Corrections("cups"), Corrections("plates")
    for pictures in (cups, plates):
        with qtbot.waitSignal(changes.added, timeout=20_000):
            changes.add_files(pictures, "blue", files)
    for _ in range(2):
        changes.undo(cups)
    qtbot.waitUntil(lambda: not cups.all(), timeout=20_000)
    assert len(plates.all()) == 3
    assert changes.can_undo(plates)
    assert not changes.can_undo(cups)


def test_what_is_added_can_be_stopped(qtbot, changes, files):
    pictures = Corrections("cups")
    changes.import_progressed.connect(lambda *_: changes.stop_import())

    with qtbot.waitSignal(changes.added, timeout=20_000):
        changes.add_files(pictures, "cup", files * 50)

    assert len(pictures.all()) < 4


def test_examples_are_described_by_their_class_alone(qtbot, files):
    pictures = Corrections("cups")
    pictures_list = PictureList(tells_use=False)
    add_files(pictures, "cup", files)
    pictures_list.show(pictures.all(), "cup")

    from PySide6.QtCore import Qt

    described = pictures_list.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "cup"
    assert pictures_list.rowCount() == 3
