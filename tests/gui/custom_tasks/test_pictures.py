"""The pictures of a task by their classes: dropped, moved, deleted, undone, of another kind."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QListWidget

from core.files.paths import user_models
from core.task import PHOTOS
from core.user_data.custom_tasks import add_photo, create, find_custom_task
from gui.style.text import as_tooltip
from tests.support.buttons import button_that_says
from tests.support.class_folders import photo
from tests.support.custom_model import keep_model
from tests.support.custom_tasks import becomes, click, listed, status
from tests.support.photos import drop, of_files
from tests.support.pointer import label, settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cups(page):
    """The page with the pictures of two classes, three of cups and one of a mug."""
    task = create("Cups", PHOTOS)
    for seed, name in enumerate(("cup", "cup", "cup", "mug")):
        pixels = np.random.default_rng(seed).integers(0, 256, (40, 60, 3), np.uint8)
        add_photo(task, name, pixels)
    page.refresh()
    click(page, "Pictures…")
    return page


def test_the_title_says_whose_pictures_they_are(cups):
    assert cups.windowTitle() == "Cups – My Classes"
    click(cups, "Back to the List")
    assert cups.windowTitle() == "My Classes"


def classes(page) -> list[str]:
    found = page.findChild(QListWidget, "picture_classes")
    return [found.item(row).text() for row in range(found.count())]


def test_a_long_name_is_shortened_and_its_count_stays(page):
    name = "a very long name of a class that nobody would give to a thing"[:60]
    task = create("Things", PHOTOS)
    for seed, each in enumerate((name, name, "mug")):
        pixels = np.random.default_rng(seed).integers(0, 256, (40, 60, 3), np.uint8)
        add_photo(task, each, pixels)
    page.refresh()
    click(page, "Pictures…")
    settle()
    found = page.findChild(QListWidget, "picture_classes")
    assert found.horizontalScrollBar().maximum() == 0
    assert classes(page)[0].startswith("a very")
    assert classes(page)[0].endswith(" · 2")
    assert found.item(0).toolTip() == as_tooltip(f"{name}: double-click or F2 renames it")


def choose(page, *rows: int) -> None:
    grid = page.findChild(QListView, "picture_grid")
    grid.clearSelection()
    for row in rows:
        grid.selectionModel().select(
            grid.model().index(row, 0), grid.selectionModel().SelectionFlag.Select
        )
    settle()


def drop_on(page, row: int, mime: QMimeData) -> None:
    """On the class in that row."""
    found = page.findChild(QListWidget, "picture_classes")
    assert drop(found.viewport(), mime, found.visualItemRect(found.item(row)).center())


def move(page, name: str) -> None:
    box = page.findChild(QComboBox, "picture_move")
    box.activated.emit(box.findText(name))


def counts() -> dict[str, int]:
    return find_custom_task("cups").counts()


def test_photos_are_dropped_on_a_class_each_once(qtbot, cups, tmp_path):
    for number in range(2):
        photo(tmp_path / f"{number}.jpg")
    (tmp_path / "letter.txt").write_text("no photo")
    paths = [str(tmp_path / name) for name in ("0.jpg", "1.jpg", "0.jpg", "letter.txt")]

    drop_on(cups, 1, of_files(*paths))

    becomes(qtbot, cups, "2 added. Already in this class: 1. Cannot be read: letter.txt.")
    assert counts() == {"cup": 3, "mug": 3}
    assert classes(cups) == ["cup · 3", "mug · 3"]
    click(cups, "Undo Change")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3", "mug · 1"], timeout=20_000)
    assert status(cups) == ""  # no longer that two were added


def test_a_folder_that_is_dropped_on_a_class_gives_its_photos(qtbot, cups, tmp_path):
    for number in range(2):
        photo(tmp_path / "more" / f"{number}.png")

    drop_on(cups, 0, of_files(str(tmp_path / "more")))

    becomes(qtbot, cups, "2 added.")
    assert counts() == {"cup": 5, "mug": 1}


def test_what_is_moved_or_deleted_comes_back(qtbot, cups):
    choose(cups, 0, 1)
    move(cups, "mug")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 1", "mug · 3"], timeout=20_000)
    choose(cups, 0)
    click(cups, "Delete Pictures")
    qtbot.waitUntil(lambda: classes(cups) == ["mug · 3"], timeout=20_000)
    assert counts() == {"mug": 3}

    for expected in (["cup · 1", "mug · 3"], ["cup · 3", "mug · 1"]):
        click(cups, "Undo Change")
        qtbot.waitUntil(lambda expected=expected: classes(cups) == expected, timeout=20_000)
    assert not button_that_says(cups, "Undo Change").isEnabled()


def test_the_keys_go_on_where_a_picture_was_deleted(qtbot, cups):
    grid = cups.findChild(QListView, "picture_grid")
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(1, 0))
    for left in (2, 1):
        QTest.keyClick(grid, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: classes(cups)[0] == f"cup · {left}", timeout=20_000)
        assert grid.currentIndex().row() == left - 1
        assert not grid.selectedIndexes()  # a key that is held deletes no more
        QTest.keyClick(grid, Qt.Key.Key_Space)
        assert len(grid.selectedIndexes()) == 1


def test_what_was_undone_comes_again_by_its_key(qtbot, cups):
    choose(cups, 0)
    move(cups, "mug")
    for keys, expected in (
        ((Qt.Key.Key_Z, CONTROL), ["cup · 3", "mug · 1"]),
        ((Qt.Key.Key_Y, CONTROL), ["cup · 2", "mug · 2"]),
        ((Qt.Key.Key_Z, CONTROL), ["cup · 3", "mug · 1"]),
        ((Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier), ["cup · 2", "mug · 2"]),
    ):
        qtbot.waitUntil(lambda expected=expected: classes(cups) != expected, timeout=20_000)
        QTest.keyClick(cups.findChild(QListView, "picture_grid"), *keys)
        qtbot.waitUntil(lambda expected=expected: classes(cups) == expected, timeout=20_000)


def rename(page, row: int, name: str) -> None:
    """As a person does it by the keyboard."""
    found = page.findChild(QListWidget, "picture_classes")
    found.setFocus()
    found.setCurrentRow(row)
    QTest.keyClick(found, Qt.Key.Key_F2)
    editor = found.viewport().findChild(QLineEdit)
    assert editor.text() == ["cup", "mug"][row]  # without the count
    editor.setText(name)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_class_is_renamed_and_has_its_old_name_again(qtbot, cups):
    rename(cups, 0, " tea cup ")
    qtbot.waitUntil(lambda: classes(cups) == ["mug · 1", "tea cup · 3"], timeout=20_000)
    assert cups.findChild(QListWidget, "picture_classes").currentRow() == 1
    assert counts() == {"mug": 1, "tea cup": 3}

    click(cups, "Undo Change")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3", "mug · 1"], timeout=20_000)


@pytest.mark.usefixtures("pets_model")
def test_a_model_that_knows_other_classes_is_to_be_trained_again(qtbot, cups):
    keep_model(find_custom_task("cups"))
    click(cups, "Back to the List")
    assert listed(cups) == ["Cups · 2 classes, 4 pictures · trained"]
    click(cups, "Pictures…")
    assert "The model knows" not in label(cups, "picture_advice")
    rename(cups, 1, "jug")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3", "jug · 1"], timeout=20_000)
    assert label(cups, "picture_advice").endswith(
        "The model knows cup, mug: train it again, and it learns these."
    )
    click(cups, "Back to the List")
    assert listed(cups) == ["Cups · 2 classes, 4 pictures · to be trained again"]


def test_a_class_that_gets_the_name_of_another_becomes_one_with_it(qtbot, cups):
    rename(cups, 1, "cup")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 4"], timeout=20_000)
    click(cups, "Undo Change")
    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3", "mug · 1"], timeout=20_000)


def test_a_class_keeps_its_name_where_none_is_typed(qtbot, cups):
    rename(cups, 0, " ")
    becomes(qtbot, cups, "A name is missing. Give one of at least one letter or digit.")
    assert classes(cups) == ["cup · 3", "mug · 1"]


def test_enter_presses_the_button_that_has_the_keyboard_and_no_other(cups):
    field = cups.findChild(QLineEdit, "task_name")
    QTest.keyClick(field, Qt.Key.Key_Return)
    back = button_that_says(cups, "Back to the List")
    assert back.isVisible()
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert not back.isVisible()


def test_a_new_class_waits_for_its_first_photo(qtbot, cups, tmp_path):
    photo(tmp_path / "one.png")
    name = cups.findChild(QLineEdit, "new_class")
    name.setText("glass")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert classes(cups) == ["cup · 3", "glass · 0", "mug · 1"]

    drop_on(cups, 1, of_files(str(tmp_path / "one.png")))

    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3", "glass · 1", "mug · 1"], timeout=20_000)
    assert label(cups, "picture_advice") == (
        "Too few pictures: cup (3), glass (1), mug (1). From 10 a class on it is worth training; "
        "the more, the better."
    )


def test_a_class_without_a_name_is_said(cups):
    QTest.keyClick(cups.findChild(QLineEdit, "new_class"), Qt.Key.Key_Return)

    assert status(cups) == "A name is missing. Give one of at least one letter or digit."


def test_the_chosen_picture_is_shown_larger(cups):
    preview = cups.findChild(QLabel, "picture_preview")
    assert preview.pixmap().isNull()

    choose(cups, 1)

    assert (preview.pixmap().width(), preview.pixmap().height()) == (240, 160)
    choose(cups)
    assert preview.pixmap().isNull()


def test_a_kind_that_was_misread_is_changed_and_what_was_learned_is_put_aside(qtbot, cups, window):
    keep_model(find_custom_task("cups"))
    window.session.choose_task(find_custom_task("cups").task)
    assert window.session.classifier is not None
    box = cups.findChild(QComboBox, "picture_kind")

    box.setCurrentIndex(1)
    box.activated.emit(1)

    assert status(cups) == (
        "Cups is for drawings from now on. Train it again: it has to learn anew."
    )
    assert find_custom_task("cups").kind == "drawings"
    assert not user_models("cups").exists()
    assert window.session.task.kind == "drawings"
    assert window.session.classifier is None
    click(cups, "Back to the List")
    assert listed(cups) == ["Cups · 2 classes, 4 pictures · not trained yet"]


def test_a_damaged_picture_is_said_and_can_be_deleted(qtbot, cups):
    path = sorted((find_custom_task("cups").examples / "mug").iterdir())[0]
    path.write_bytes(b"junk")
    cups.findChild(QListWidget, "picture_classes").setCurrentRow(1)
    choose(cups, 0)
    index = cups.findChild(QListView, "picture_grid").model().index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == (
        f"{path.name} is damaged or gone. Delete it from your pictures, and go on."
    )

    click(cups, "Delete Pictures")

    qtbot.waitUntil(lambda: classes(cups) == ["cup · 3"], timeout=20_000)


def test_what_cannot_be_dropped_is_said(cups):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/cup.jpg")])

    drop_on(cups, 0, mime)

    assert status(cups) == (
        "This picture is on the internet, and Inkling fetches nothing from there. Save the picture "
        "first, then drop the saved file."
    )
