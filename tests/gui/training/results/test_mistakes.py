"""Where the new model errs, and on which pictures."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from core.datasets.samples import TEST, load_samples
from core.runs.protocol import Evaluated
from gui.style.theme import small
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.results.mistakes import ClassMistakes, right_pictures
from gui.training.results.run_view import RunView
from gui.widgets.picture_grid import PictureGrid
from tests.support.buttons import button
from tests.support.pointer import label


def test_a_cell_that_is_clicked_shows_its_pictures(compared):
    button(compared, "details_button").click()
    matrix = compared.findChild(ConfusionMatrix)
    grid = compared.findChild(PictureGrid, "mistakes_grid")
    assert [each.caption for each in grid.thumbnails] == ["4 → 9", "4 → 9"]
    assert grid.thumbnails[0].text == "4 taken for 9, 99.0 % sure"
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.chosen == (1, 0)
    assert label(compared, "mistakes_title") == "1 taken for 0: 0 pictures"
    assert grid.thumbnails == ()
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(4, 9))
    assert label(compared, "mistakes_title") == "4 taken for 9: 2 pictures"
    assert len(grid.thumbnails) == 2
    button(compared, "current_tab").click()
    assert len(grid.thumbnails) == 10


@pytest.mark.usefixtures("some_mnist")
def test_a_cell_of_the_diagonal_shows_what_was_recognised(qtbot, compared):
    """Measured, as the trainer stands in for it, on MNIST's test digits: 9,999 right."""
    samples = load_samples("mnist", TEST)
    counts = np.diag(np.bincount(samples.labels))
    first = int(np.flatnonzero(samples.labels == 4)[0])
    right = int(counts[4, 4]) - 1  # 981 of MNIST's
    counts[4, 4], counts[4, 9] = right, 1
    view = compared.findChild(RunView)
    wrong = dataclasses.replace(view.comparison.test.new.mistakes[0], index=first)
    figures = dataclasses.replace(
        view.comparison.test.new,
        count=10_000,
        confusion=tuple(map(tuple, counts.tolist())),
        mistakes=(wrong,),
    )
    view.show_evaluated(Evaluated("candidate", "test", figures))
    view.show_details(tuple("0123456789"))
    matrix, grid = (
        compared.findChild(ConfusionMatrix),
        compared.findChild(PictureGrid, "mistakes_grid"),
    )
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(4, 4))
    qtbot.waitUntil(lambda: len(grid.thumbnails) == right, timeout=20_000)
    assert label(compared, "mistakes_title") == f"4 recognised: {right} pictures"
    assert {each.text for each in grid.thumbnails} == {"4 recognised"}
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(4, 9))
    assert len(grid.thumbnails) == 1


def test_of_other_test_pictures_none_are_looked_for(compared):
    figures = compared.findChild(RunView).comparison.test.new
    assert right_pictures(figures, 4) == []


def test_of_few_pictures_a_share_has_no_places(qtbot):
    made = ClassMistakes()
    qtbot.addWidget(made)
    made.show_classes(("Ash", "Oak"), (0.85, 0.925), (), [20, 1_000])
    assert made.accessibleDescription() == "Ash: 15 % wrong, Oak: 7.5 % wrong"


def test_a_name_that_has_the_space_is_not_cut(qtbot, monkeypatch):
    """Of a font's fractions of a pixel the widest name has more than a whole number says."""
    names = [chr(97 + first) * length for first in range(26) for length in (5, 6, 7)]
    written: list[str] = []
    cut = QFontMetrics.elidedText

    def noted(metrics, text, *rest):
        written.append(cut(metrics, text, *rest))
        return written[-1]

    monkeypatch.setattr(QFontMetrics, "elidedText", noted)
    made = ClassMistakes()
    qtbot.addWidget(made)
    for name in names:
        made.show_classes((name,), (0.5,), (), [1_000])
        made.resize(made.sizeHint())
        made.grab()
    fitting = [
        name for name in names if QFontMetrics(small(made.font())).horizontalAdvance(name) < 70
    ]
    assert len(fitting) > 20
    assert set(fitting) <= set(written)
