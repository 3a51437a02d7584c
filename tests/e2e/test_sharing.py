"""A teacher hands a task out, pupils take it over in windows of their own and hand theirs in, and
the teacher collects three: real windows, files and children, a profile each."""

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QTableWidget

from core.preprocessing.ink import render
from core.sharing.opening import look, take_over
from core.sharing.writing import share_task
from core.user_data.custom_tasks import add_drawing, find_custom_task
from core.user_data.writers import writers_of
from gui.main_window import MainWindow
from gui.sharing.collect_page import CollectPage
from gui.sharing.pages import OpenPage, SharePage
from tests.support.photos import drop, of_files
from tests.support.pointer import draw_digit, label
from tests.support.shared import accept, draw_signs, page_of, profile, some_strokes
from tests.support.windows import on_screen

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("model_folder")]


def hand_out(qtbot, target, monkeypatch) -> None:
    window = on_screen(qtbot, MainWindow())
    window.session.choose_task(draw_signs(each=3).task)
    window.menu_actions.share.trigger()
    page = page_of(qtbot, window, SharePage)
    page.findChild(QLineEdit, "share_writer").setText("Teacher")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    accept(page)
    said = f"{target.name} is written."
    qtbot.waitUntil(lambda: label(window, "banner_label") == said, timeout=60_000)
    window.close()


def take_over_and_draw(qtbot, file) -> None:
    window = on_screen(qtbot, MainWindow())
    drop(window, of_files(str(file)))
    accept(page_of(qtbot, window, OpenPage))
    qtbot.waitUntil(lambda: find_custom_task("signs") is not None, timeout=60_000)
    use = window.banner.findChild(QPushButton, "banner_button")
    qtbot.waitUntil(lambda: use.isVisible() and use.text() == "Use Signs", timeout=60_000)
    use.click()
    draw_digit(window, "7")
    qtbot.waitUntil(lambda: label(window, "verdict_label") == "seven", timeout=60_000)
    window.close()


def collect(qtbot, folder, monkeypatch) -> CollectPage:
    window = on_screen(qtbot, MainWindow())
    window.menu_actions.collect.trigger()
    page = window.findChild(CollectPage)
    page.findChild(QComboBox, "collect_test").setCurrentText("the test of Signs")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.findChild(QPushButton, "collect_choose").click()
    table = page.findChild(QTableWidget, "collect_table")
    qtbot.waitUntil(lambda: table.rowCount() == 3, timeout=60_000)
    return page


def test_a_task_is_handed_out_taken_over_and_collected_from_three(qtbot, tmp_path, monkeypatch):
    out, handed_in = tmp_path / "signs.inkling", tmp_path / "handed in"
    handed_in.mkdir()
    hand_out(qtbot, out, monkeypatch)
    for number in range(3):
        with profile(tmp_path / f"pupil {number}"):
            if number == 0:
                take_over_and_draw(qtbot, out)
            else:
                take_over(out, look(out))
            task = find_custom_task("signs")
            strokes = some_strokes(100 + number)
            add_drawing(task, "one", render(strokes), strokes)
            share_task(task.task, handed_in / f"{number}.inkling", f"Pupil {number}")
    page = collect(qtbot, handed_in, monkeypatch)
    page.findChild(QLineEdit, "collect_name").setText("Our class")
    page.findChild(QPushButton, "collect_make").click()
    qtbot.waitUntil(lambda: find_custom_task("our-class") is not None, timeout=60_000)
    made = find_custom_task("our-class")
    assert made.counts() == {"one": 3}  # what was handed out is nobody's own hand
    assert sorted(writers_of(made.folder).values()) == ["Pupil 0", "Pupil 1", "Pupil 2"]
