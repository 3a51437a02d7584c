"""File > Open Recent: what was shown can be opened again, and what is gone says so."""

import os

import pytest
from PIL import Image
from PySide6.QtWidgets import QMenu

from gui.main_window import MainWindow
from gui.session.settings import Settings
from tests.support.photos import answer_of, banner_of, drop, of_files, paper
from tests.support.pointer import label, settle


@pytest.fixture
def sheets(tmp_path) -> list[str]:
    paths = []
    for number in ("7", "2&4"):
        path = tmp_path / f"{number}.png"
        Image.fromarray(paper(number.replace("&", ""))).save(path)
        paths.append(str(path))
    return paths


def menu_of(window) -> QMenu:
    return window.findChild(QMenu, "recent_menu")


def titles(window) -> list[str]:
    return [action.text() for action in menu_of(window).actions() if not action.isSeparator()]


def show(qtbot, window, path: str, number: str) -> None:
    drop(window, of_files(path))
    qtbot.waitUntil(lambda: label(window, "verdict_label") == number, timeout=20_000)


def test_there_are_none_at_first(window):
    assert not menu_of(window).isEnabled()


def test_what_was_shown_can_be_opened_again_after_a_restart(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    show(qtbot, window, sheets[1], "24")
    show(qtbot, window, sheets[0], "7")
    assert titles(window) == ["7.png", "2&&4.png", "Clear List"]
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    assert titles(again) == ["7.png", "2&&4.png", "Clear List"]
    action = menu_of(again).actions()[1]
    assert action.toolTip() == sheets[1]
    action.trigger()
    assert answer_of(qtbot, again) == "24"


def test_a_missing_one_says_so_and_leaves_the_list(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    show(qtbot, window, sheets[1], "24")
    os.unlink(sheets[0])  # noqa: PTH108
    menu_of(window).actions()[1].trigger()
    assert banner_of(qtbot, window) == (
        "7.png is not there. It may have been moved or deleted: choose it again."
    )
    assert titles(window) == ["2&&4.png", "Clear List"]
    assert label(window, "verdict_label") == "24"


def test_the_list_can_be_cleared(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    menu_of(window).actions()[-1].trigger()
    assert titles(window) == ["Clear List"]
    assert not menu_of(window).isEnabled()
    assert Settings().recent_photos == []


def test_it_holds_ten(window):
    from gui.photos.importing import photo_at

    for number in range(12):
        menu_of(window).add(photo_at(f"/photos/{number}.png"))
    settle()
    assert titles(window) == [f"{number}.png" for number in range(11, 1, -1)] + ["Clear List"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_not_utf_8_comes_back_whole(qtbot, window, tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.png"
    with open(path, "wb") as file:  # noqa: PTH123
        Image.fromarray(paper("7")).save(file, "PNG")
    window.open_photos([os.fsdecode(path)])
    assert answer_of(qtbot, window) == "7"
    assert titles(window) == ["caf\ufffd.png", "Clear List"]
    assert Settings().recent_photos == [os.fsdecode(path)]


@pytest.mark.parametrize("damage", ['""', "7", "[1, null]", "{", "[" * 100_000, "null"])
def test_a_damaged_list_is_an_empty_one(home, damage):
    file = home / "config" / "inkling" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(f'{{"recent_photos": {damage}, "pen_width": 30}}')
    assert Settings().recent_photos == []
