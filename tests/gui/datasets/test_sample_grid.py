"""A grid of any number of pictures: only those in sight are painted."""

import time

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.datasets.samples import Samples
from gui.datasets.sample_grid import Answers, SampleGrid


def many(count: int) -> Samples:
    return Samples(np.full((count, 28, 28), 200, np.uint8), np.arange(count, dtype=np.int32) % 10)


def shown_grid(qtbot, count: int, answers: Answers | None = None) -> SampleGrid:
    grid = SampleGrid()
    qtbot.addWidget(grid)
    grid.resize(600, 400)
    grid.show()
    grid.show_samples(many(count), np.arange(count), answers)
    return grid


def test_a_click_chooses_the_picture_under_the_pointer(qtbot):
    grid = shown_grid(qtbot, 100)
    chosen = []
    grid.current_changed.connect(chosen.append)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(70, 80))
    assert chosen == [11]  # ten in a row, and the scroll bar


def test_what_is_not_there_is_not_chosen(qtbot):
    grid = shown_grid(qtbot, 3)
    assert not grid.choose(7)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.choose(2)


def test_a_double_click_or_return_opens_the_chosen_picture(qtbot):
    grid = shown_grid(qtbot, 12)
    opened = []
    grid.opened.connect(lambda: opened.append(1))
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    assert opened == []  # there is none
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(70, 20))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert len(opened) == 2


def test_an_empty_grid_takes_keys(qtbot):
    grid = shown_grid(qtbot, 0)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert len(grid.shown) == 0


def test_seventy_thousand_are_painted_like_seven_hundred(qtbot):
    few, all_of_them = shown_grid(qtbot, 700), shown_grid(qtbot, 70_000)
    all_of_them.choose(69_999)

    def seconds(grid) -> float:
        began = time.perf_counter()
        for _ in range(5):
            grid.grab()
        return time.perf_counter() - began

    assert seconds(all_of_them) < 10 * seconds(few)


def test_a_wrong_answer_is_painted_in_another_colour(qtbot):
    labels = np.arange(100, dtype=np.int32) % 10
    right = Answers(labels, np.ones(100, np.float32))
    wrong = Answers((labels + 1) % 10, np.ones(100, np.float32))
    pictures = [shown_grid(qtbot, 100, each).grab().toImage() for each in (right, wrong)]
    assert pictures[0] != pictures[1]


def test_the_chosen_picture_stays_chosen_and_where_it_is_hidden_the_first_is(qtbot):
    grid, samples = shown_grid(qtbot, 100), many(100)
    chosen = []
    grid.current_changed.connect(chosen.append)
    grid.show_samples(samples, np.arange(100), None)
    grid.choose(42)
    grid.show_samples(samples, np.arange(0, 100, 2), None)
    assert chosen == [0, 42, 42]
    grid.show_samples(samples, np.arange(1, 100, 2), None)
    assert chosen[-1] == 1


def test_answers_that_come_do_not_move_who_looks_elsewhere(qtbot):
    grid, samples = shown_grid(qtbot, 5000), many(5000)
    grid.show_samples(samples, np.arange(5000), None)
    grid.verticalScrollBar().setValue(3000)
    answers = Answers(np.zeros(5000, np.int32), np.ones(5000, np.float32))
    grid.show_samples(samples, np.arange(5000), answers)
    assert grid.verticalScrollBar().value() == 3000
