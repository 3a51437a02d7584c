"""Photos in a Folder, from the menu and by dropping it: the real child answers real files."""

import csv
import os
import re
import signal

import psutil
import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QTableView

from gui.photos.folder_page import FolderPage
from gui.session.models import no_model
from gui.widgets.banner import Banner
from gui.widgets.panel import Label
from tests.support.photos import answer_of, drop, of_files
from tests.support.pointer import banner_text, settle
from tests.support.tables import sheet, write_pictures

_PATIENCE = 60_000  # ms
ENDED = (
    "Reading the folder ended at a fault. What was answered is kept: open the folder again to go "
    "on."
)


@pytest.fixture
def folder(tmp_path):
    """Twelve sheets and one file that is no picture."""
    folder = tmp_path / "holiday"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.png").write_bytes(sheet(str(number % 8)))
    (folder / "bad.png").write_bytes(b"no picture")
    return folder


def page_of(window) -> FolderPage:
    page = window.findChild(FolderPage)
    assert page is not None
    assert page.isVisible()
    return page


def status(page) -> str:
    return page.findChild(Label, "folder_status").text()


def answered(qtbot, window, text="13 photos") -> FolderPage:
    page = page_of(window)
    qtbot.waitUntil(lambda: status(page) == text, timeout=_PATIENCE)
    return page


def cells(page, column: int) -> list[str]:
    model = page.findChild(QTableView).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_dropped_folder_becomes_a_table(qtbot, window, folder):
    assert drop(window, of_files(str(folder)))
    page = answered(qtbot, window)
    assert page.windowTitle() == "Photos in a Folder"
    assert page.findChild(Label, "state_label").text() == (
        f"holiday: Digits, answered by {window.session.classifier.folder.name}"
    )
    assert cells(page, 1)[:12] == [str(number % 8) for number in range(12)]
    assert cells(page, 1)[12].startswith("This is not a picture")
    assert not page.findChild(QPushButton, "folder_pause_button").isVisible()


def test_from_the_menu_filtered_and_saved(qtbot, window, folder, monkeypatch):
    chosen = QUrl.fromLocalFile(str(folder))
    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", lambda *_: chosen)
    assert window.menu_actions.open_folder.text() == "Photos in a Folder…"
    window.menu_actions.open_folder.trigger()
    page = answered(qtbot, window)
    page.findChild(QLineEdit, "folder_filter").setText("bad")
    assert cells(page, 0) == ["bad.png"]
    page.findChild(QLineEdit, "folder_filter").clear()
    verdict = page.findChild(QComboBox, "folder_verdict")
    titles = [verdict.itemText(index) for index in range(verdict.count())]
    assert titles == ["All verdicts", "Sure", "Unsure", "None of these", "No answer"]
    verdict.setCurrentIndex(4)
    assert cells(page, 0) == ["bad.png"]
    # All is saved, whatever is shown.
    lines = saved(qtbot, page, folder.parent / "answers.csv", monkeypatch)
    assert [row["label"] for row in csv.DictReader(lines)][:3] == ["0", "1", "2"]
    assert len(lines) == 14
    assert len(saved(qtbot, page, folder.parent / "answers.jsonl", monkeypatch)) == 13


def saved(qtbot, page, target, monkeypatch) -> list[str]:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.findChild(QPushButton, "folder_export_button").click()
    banner = page.findChild(Banner)
    qtbot.waitUntil(lambda: banner.text == f"{target.name} is written.", timeout=_PATIENCE)
    return target.read_text("utf-8-sig").splitlines()


def test_a_row_opens_its_photo_on_try(qtbot, window, folder):
    window.dialogs.show_folder(str(folder))
    page = answered(qtbot, window)
    view = page.findChild(QTableView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(3, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert answer_of(qtbot, window) == "3"


@pytest.fixture
def many(tmp_path):
    """So many pictures that they are not all answered while a test looks on."""
    write_pictures(tmp_path / "many", 1_000)
    return str(tmp_path / "many")


def test_paused_gone_on_and_opened_again(qtbot, window, many):
    window.dialogs.show_folder(many)
    page = page_of(window)
    pause = page.findChild(QPushButton, "folder_pause_button")
    qtbot.waitUntil(lambda: page.table.count > 0 and page.run.total > 0, timeout=_PATIENCE)
    assert pause.text() == "Pause"
    pause.click()
    assert pause.text() == "Go On"
    total = QLocale().toString(1_000)
    assert status(page).endswith(f" of {total}, paused")
    window.dialogs.show_folder(many)  # once more: it is the same run
    assert page.run.is_paused
    before = page.table.count
    pause.click()
    qtbot.waitUntil(lambda: page.table.count > before + 20, timeout=_PATIENCE)
    assert re.fullmatch(rf"[\d,]+ of {total}, [\d:]+ left", status(page))
    page.run.stop()
    before = page.table.count
    window.dialogs.show_folder(many)
    # What was answered comes from the disk, before anything is asked.
    qtbot.waitUntil(lambda: page.table.count >= before, timeout=_PATIENCE)


def test_a_child_that_ends_is_said_and_what_it_answered_stays(qtbot, window, many):
    window.dialogs.show_folder(many)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.table.count > 0, timeout=_PATIENCE)
    os.kill(page.run.process_id, signal.SIGKILL)
    banner = page.findChild(Banner)
    qtbot.waitUntil(lambda: banner.text == ENDED, timeout=_PATIENCE)
    before = page.table.count
    window.dialogs.show_folder(many)
    assert not banner.isVisible()
    qtbot.waitUntil(lambda: page.table.count >= before, timeout=_PATIENCE)


def test_a_folder_that_cannot_be_asked_about(qtbot, window, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    window.dialogs.show_folder(str(empty))
    page = answered(qtbot, window, "1 photos")
    assert cells(page, 1) == ["empty is a folder without pictures. Choose another one."]


def test_without_a_model_there_is_no_page(window, tmp_path, monkeypatch):
    monkeypatch.setattr(type(window.session), "classifier", None)
    window.dialogs.show_folder(str(tmp_path))
    assert window.findChild(FolderPage) is None
    assert banner_text(window) == no_model(window.session.task)


def test_the_window_leaves_no_child_behind(qtbot, window, many):
    window.dialogs.show_folder(many)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.table.count > 0, timeout=_PATIENCE)
    process = page.run.process_id
    window.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    settle()  # small pictures that were on their way arrive, and no others are asked for
    assert not [each for each in psutil.Process().children() if "decoder" in each.cmdline()[-2]]
