"""A table of answers: what is shown of it, in which order, and what that costs."""

import tracemalloc

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from core.images.decoder import ImageDecoder
from core.tables.child import Shown
from gui.photos.folder_table import (
    ANSWER,
    FILE,
    PROBABILITY,
    THUMBNAIL,
    VERDICT,
    FolderTable,
    Thumbnails,
)
from tests.support.tables import sheet

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
ROWS: list[Shown] = [
    ("/p/a.png", "7", 0.99, "sure", ""),
    ("/p/b.png", "12 3", 0.4, "unsure", ""),
    ("/p/c.png", "", None, "", "c.png is empty. Copy or download it again."),
    ("/p/d.png", "1", 0.1, "none", ""),
]


@pytest.fixture
def decoder():
    with ImageDecoder() as decoder:
        yield decoder


@pytest.fixture
def table(qapp, decoder):
    made = FolderTable(Thumbnails(lambda: decoder))
    made.add(ROWS)
    return made


def column(table: FolderTable, number: int) -> list[str]:
    return [table.index(row, number).data() for row in range(table.rowCount())]


def test_what_is_in_a_row(table):
    titles = [table.headerData(section, Qt.Orientation.Horizontal) for section in range(4)]
    assert titles == ["Photo", "Answer", "Verdict", "Probability"]
    assert column(table, FILE) == ["a.png", "b.png", "c.png", "d.png"]
    assert column(table, ANSWER) == ["7", "12 3", "c.png is empty. Copy or download it again.", "1"]
    assert column(table, VERDICT) == ["Sure", "Unsure", "No answer", "None of these"]
    assert column(table, PROBABILITY) == ["99.0 %", "40.0 %", "", "10.0 %"]


@pytest.mark.parametrize(
    ("by", "order", "names"),
    [
        (FILE, UP, "abcd"),
        (FILE, DOWN, "dcba"),
        (ANSWER, UP, "dbac"),
        (PROBABILITY, UP, "cdba"),
        (PROBABILITY, DOWN, "abdc"),
        (VERDICT, UP, "abdc"),
    ],
)
def test_sorted_by_what_the_cells_mean(table, by, order, names):
    table.sort(by, order)
    assert column(table, FILE) == [f"{name}.png" for name in names]
    # What comes later takes its place; what was there already is answered anew.
    table.add([("/p/a2.png", "7", 0.999, "sure", ""), ROWS[0]])
    assert [name for name in column(table, FILE) if name != "a2.png"] == [
        f"{name}.png" for name in names
    ]
    assert table.count == 5


@pytest.mark.parametrize(
    ("words", "verdict", "names"),
    [
        ("", None, "abcd"),
        ("", "sure", "a"),
        ("", "", "c"),
        ("EMPTY", None, "c"),
        ("1", None, "bd"),
        ("1", "none", "d"),
        ("b.p", None, "b"),
        ("nothing", None, ""),
    ],
)
def test_filtered_by_words_and_verdict(table, words, verdict, names):
    table.filter(words, verdict)
    assert column(table, FILE) == [f"{name}.png" for name in names]
    table.add([("/p/e.png", "12", 0.95, "sure", "")])
    shown = words in ("", "1") and verdict in (None, "sure")
    assert column(table, FILE) == [f"{name}.png" for name in names + "e" * shown]
    table.filter("", None)
    assert table.rowCount() == table.count == 5


def test_what_is_chosen_stays_chosen(table):
    chosen = QPersistentModelIndex(table.index(1, FILE))
    table.sort(PROBABILITY, UP)
    assert (chosen.row(), chosen.data()) == (2, "b.png")
    table.filter("a.png", None)
    assert not chosen.isValid()


def test_a_row_knows_its_file(table, tmp_path):
    name = tmp_path / "caf\udce9.png"
    name.write_bytes(b"")
    table.sort(PROBABILITY, DOWN)
    table.add([(f"{tmp_path}/caf\\udce9.png", "7", 1.0, "sure", "")])
    assert table.path(0) == str(name)
    assert table.path(1) == "/p/a.png"


def test_a_small_picture_comes_when_it_is_looked_at(qtbot, table, tmp_path):
    path = tmp_path / "seven.png"
    path.write_bytes(sheet("7"))
    table.clear()
    table.add([(str(path), "7", 0.99, "sure", ""), (str(tmp_path / "no"), "", None, "", "Gone.")])
    role = Qt.ItemDataRole.DecorationRole
    with qtbot.waitSignal(table.dataChanged, timeout=20_000):
        assert table.index(0, FILE).data(role) is None
    assert table.index(0, FILE).data(role).size() == THUMBNAIL
    with qtbot.waitSignal(table.dataChanged, timeout=20_000):
        assert table.index(1, FILE).data(role) is None
    assert table.index(1, FILE).data(role) is None


def test_all_that_are_looked_at_come(qtbot, table, tmp_path):
    table.clear()
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for path in paths:
        path.write_bytes(sheet("7"))
    table.add([(str(path), "7", 0.99, "sure", "") for path in paths])
    arrived = []
    table.dataChanged.connect(lambda index, _: arrived.append(index.row()))
    for row in range(12):  # as a view does that is painted once
        table.index(row, FILE).data(Qt.ItemDataRole.DecorationRole)
    qtbot.waitUntil(lambda: sorted(arrived) == list(range(12)), timeout=20_000)


def test_one_long_answer_costs_the_memory_of_one(table):
    table.add([("/p/long", "", None, "", "long " * 20_000)])
    table.add([(f"/p/{number}", str(number), 0.5, "sure", "") for number in range(1_000)])
    tracemalloc.start()
    table.sort(ANSWER, DOWN)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert column(table, FILE)[:2] == ["long", "c.png"]
    assert most < 2_000_000  # bytes


def test_nothing_is_left_of_a_folder_before(table):
    table.clear()
    assert (table.count, table.rowCount()) == (0, 0)
