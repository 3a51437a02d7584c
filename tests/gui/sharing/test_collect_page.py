"""Collect from a Class: the table, what is said of what cannot be read, and the table as a file."""

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QTableWidget

from gui.session.settings import Settings
from gui.sharing.collect_page import CollectPage
from tests.support.pointer import label
from tests.support.shared import shared_signs

pytestmark = pytest.mark.usefixtures("model_folder", "english")


@pytest.fixture
def page(qtbot):
    page = CollectPage(Settings())
    qtbot.addWidget(page)
    page.show()
    yield page
    page.close_down()


def cells(page: CollectPage) -> list[list[str]]:
    table = page.findChild(QTableWidget, "collect_table")
    rows, columns = range(table.rowCount()), range(table.columnCount())
    return [[table.item(row, column).text() for column in columns] for row in rows]


def test_a_row_a_file_and_a_sentence_for_what_cannot_be_read(qtbot, page, tmp_path, monkeypatch):
    folder = tmp_path / "class"
    folder.mkdir()
    shared_signs(tmp_path, each=1, trained=False).rename(folder / "a.inkling")
    (folder / "b.inkling").write_bytes(b"torn")
    chosen = page.findChild(QComboBox, "collect_test").currentText()
    assert chosen == "nothing: count the pictures alone"
    assert not page.findChild(QPushButton, "collect_make").isEnabled()
    page.show_folder(folder)
    assert label(page, "collect_status") == "class is being read."
    qtbot.waitUntil(lambda: len(cells(page)) == 2, timeout=60_000)
    assert sorted(cells(page)) == [
        ["Anna", "–", "2", "0:00", "Signs", "a.inkling"],
        ["b.inkling", "–", "0", "0:00", "", "b.inkling"],
    ]
    assert label(page, "collect_status") == (
        "b.inkling is cut off, or no shared file of Inkling's. Ask for it again; nothing was "
        "changed."
    )
    target = tmp_path / "class.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.findChild(QPushButton, "collect_save").click()
    said = "class.csv is written."
    qtbot.waitUntil(lambda: label(page, "collect_status") == said, timeout=60_000)
    assert target.read_text("utf-8-sig").splitlines()[1].startswith('"Anna","",2,0.0,"Signs"')


def test_a_folder_without_any_is_said(qtbot, page, tmp_path):
    page.show_folder(tmp_path)
    words = (
        f"{tmp_path.name} holds no file that ends in .inkling. Choose the folder with the files "
        "that were handed in."
    )
    qtbot.waitUntil(lambda: label(page, "collect_status") == words, timeout=60_000)
    page.findChild(QLineEdit, "collect_name").setText("Class")
    assert not page.findChild(QPushButton, "collect_make").isEnabled()
